"""How often: "every six weeks", "twice a year", "quarterly". "Regularly" is no frequency."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_UNITS = {"day": 1, "week": 7, "fortnight": 14, "month": 30, "quarter": 91, "term": 122, "year": 365, "annum": 365}
_ADVERBS = {
    "daily": 1, "weekly": 7, "fortnightly": 14, "monthly": 30, "bimonthly": 61, "bi-monthly": 61, "quarterly": 91,
    "termly": 122, "annual": 365, "annually": 365, "yearly": 365, "biennial": 730, "biennially": 730,
    "triennially": 1095,
}  # fmt: skip
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "once": 1, "two": 2, "twice": 2, "three": 3, "thrice": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "eighteen": 18, "half": 0.5,
    "second": 2, "other": 2, "third": 3,
}  # fmt: skip
_NUMBER = r"([1-9]\d?|" + "|".join(_NUMBERS) + ")"
_UNIT = "(" + "|".join(_UNITS) + ")s?"
_TIMES = re.compile(
    rf"\b(?!half){_NUMBER}(?: times)?(?: times)? (?:a|an|per|each|every|in every|in each|in a) {_UNIT}\b"
)
_ADVERB_TIMES = re.compile(rf"\b(?:(once|twice|thrice)[ -]|{_NUMBER} times )(" + "|".join(_ADVERBS) + r")\b")
_EVERY = re.compile(rf"\b(?:every|each|per|once in|once every|in every) (?:{_NUMBER}[ -])?{_UNIT}\b")
_HYPHEN = re.compile(rf"\b(?!once|twice|thrice){_NUMBER}[ -](week|month|term|year)ly\b")
_ADVERB = re.compile(r"(?<![\w-])(" + "|".join(_ADVERBS) + r")\b")


@dataclass(frozen=True, slots=True)
class Frequency:
    """An interval in days, a month being 30 and a year 365. `written` is as it stood."""

    days: int
    written: str


@lru_cache(maxsize=1024)
def read_frequency(text: str) -> Frequency | None:
    """The interval that a text states, or None where it is vague."""
    plain = " ".join(text.casefold().replace("–", "-").replace("12-month period", "year").split())
    if len(plain) > 120:
        return None
    days = _days(plain)
    return Frequency(round(days), text) if days else None


def _days(plain: str) -> float | None:
    if found := _HYPHEN.search(plain):
        if found[1] == "half":
            return _UNITS[found[2]] / 2
        return _UNITS[found[2]] * _number(found[1])
    if (found := _TIMES.search(plain)) and found[1] not in ("a", "an"):
        return _UNITS[found[2]] / _number(found[1])
    if found := _ADVERB_TIMES.search(plain):
        return _ADVERBS[found[3]] / _number(found[1] or found[2])
    if found := _EVERY.search(plain):
        return _UNITS[found[2]] * (_number(found[1]) if found[1] else 1)
    if found := _ADVERB.search(plain):
        return _ADVERBS[found[1]]
    return None


def _number(word: str) -> float:
    return float(word) if word.isdigit() and int(word) else _NUMBERS.get(word, 1)
