"""Many codes in few words: those of a family that follow each other as a range."""

from __future__ import annotations

from collections.abc import Iterable


def codes_text(codes: Iterable[str]) -> str:
    """`AGY001 to AGY007, AGY050; ARE001`."""
    families: dict[str, list[int]] = {}
    for code in sorted(codes):
        family = code.rstrip("0123456789")
        families.setdefault(family, []).append(int(code[len(family) :] or 0))
    return "; ".join(_family(family, numbers) for family, numbers in families.items())


def _family(family: str, numbers: list[int]) -> str:
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ", ".join(
        f"{family}{first:03}" if first == last else f"{family}{first:03} to {family}{last:03}" for first, last in ranges
    )
