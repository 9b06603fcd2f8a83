"""A shape and a word for each status, so that colour never stands alone."""

from __future__ import annotations

from collections.abc import Mapping

from masa_lint.charts.drawing import path, text
from masa_lint.engine.outcome import Status

WORDS: Mapping[Status, str] = {
    Status.NOT_MET: "Not met on paper",
    Status.NEEDS_REVIEW: "Needs review",
    Status.MET: "Met on paper",
    Status.NOT_APPLICABLE: "Not applicable",
    Status.ACCEPTED: "Accepted gap",
    Status.NOT_CHECKED: "Not checked",
}
FILLS: Mapping[Status, str] = {
    Status.NOT_MET: "#fbe9e4",
    Status.NEEDS_REVIEW: "#fdf3cf",
    Status.MET: "#e2f0e6",
    Status.NOT_APPLICABLE: "#eeeeee",
    Status.ACCEPTED: "#e6ebf5",
    Status.NOT_CHECKED: "#ffffff",
}
"""Light enough that a dark shape on them has a contrast of 14:1."""


def shape(status: Status, x: float, y: float, size: float) -> str:
    """The shape of a status inside a square of that size."""
    low, middle, high = size * 0.28, size * 0.5, size * 0.72
    match status:
        case Status.NOT_MET:
            return path(f"M{x + low} {y + low}L{x + high} {y + high}M{x + high} {y + low}L{x + low} {y + high}")
        case Status.MET:
            return path(f"M{x + low} {y + middle}L{x + size * 0.44} {y + high}L{x + size * 0.76} {y + low}")
        case Status.NOT_APPLICABLE:
            return path(f"M{x + low} {y + middle}H{x + high}")
        case Status.ACCEPTED:
            return path(
                f"M{x + middle} {y + low}L{x + high} {y + middle}L{x + middle} {y + high}L{x + low} {y + middle}Z"
            )
        case Status.NEEDS_REVIEW:
            return text(x + middle, y + size * 0.76, "?", bold=True, at="middle", size=size * 0.75)
        case Status.NOT_CHECKED:
            return text(x + middle, y + size * 0.76, "!", bold=True, at="middle", size=size * 0.75)
