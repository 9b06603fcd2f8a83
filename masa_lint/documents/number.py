"""Plain numbers as people write them: "38", "1,204", "12%", "four"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

_FIGURES = re.compile(r"^(\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(\.\d{1,6})? ?(?:%|per cent|times|meetings)?$")
_WORDS = (
    "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
_TIMES = {"never": 0, "once": 1, "twice": 2}


@lru_cache(maxsize=1024)
def read_number(text: str) -> Decimal | None:
    """The number, or None where the text is not one: "fewer than 5" and "38 of 40" are none."""
    plain = " ".join(text.casefold().split()).removesuffix(" times").removesuffix(" meetings")
    if plain in _WORDS:
        return Decimal(_WORDS.index(plain))
    if plain in _TIMES:
        return Decimal(_TIMES[plain])
    found = _FIGURES.match(plain)
    return Decimal(found[1].replace(",", "") + (found[2] or "")) if found else None
