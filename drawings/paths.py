"""Paths of our own, as the recipes write them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any


def path(given: Mapping[str, Any], colours: Mapping[str, str] | None = None) -> str:
    """One path: `d`, and a `fill`, or a `stroke` with its `width`. `colours` says what "skin" and "clothes" are."""
    named = colours or {}
    fill, stroke = given.get("fill", "none"), given.get("stroke", "")
    pen = f' stroke="{named.get(stroke, stroke)}" stroke-width="{given.get("width", 1.5)}"' if stroke else ""
    ends = ' stroke-linecap="round" stroke-linejoin="round"' if stroke else ""
    return f'<path d="{given["d"]}" fill="{named.get(fill, fill)}"{pen}{ends}/>'


def paths(given: Iterable[Mapping[str, Any]], colours: Mapping[str, str] | None = None) -> str:
    """Several, the furthest first."""
    return "".join(path(one, colours) for one in given)
