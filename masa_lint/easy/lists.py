"""Names and places in a row, as they are read aloud: "A, B and C"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

_One = TypeVar("_One")

MOST = 3
"""How many stand in one sentence."""


def in_a_sentence(names: Sequence[str], joined: str = "and") -> str:
    """Up to three names with commas and "and", or "or"; the caller has seen to it that there are no more."""
    return f" {joined} ".join(part for part in (", ".join(names[:-1]), names[-1]) if part) if names else ""


def few_at_a_time(names: Sequence[_One], most: int = MOST) -> Iterator[Sequence[_One]]:
    """The names, at most three at a time and in even helpings: four are two and two."""
    helpings = -(-len(names) // most)
    start = 0
    for number in range(helpings):
        size = (len(names) - start) // (helpings - number)
        yield names[start : start + size]
        start += size
