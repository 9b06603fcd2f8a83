"""How often: "every six weeks", "twice a year", "quarterly". "Regularly" is no frequency."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from masa_lint.documents.when import MONTHS

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
_RANGE = re.compile(rf"\bevery {_NUMBER}(?: ?- ?| to | or ){_NUMBER} {_UNIT}\b")
_ALTERNATE = re.compile(rf"\balternate {_UNIT}\b")
_KIND_OF_UNIT = re.compile(
    r"\b(?:school|academic|calendar|financial|working) (?=(?:half[ -])?(?:term|year|day|week)s?\b)"
)
_ADVERB = re.compile(r"(?<![\w-])(" + "|".join(_ADVERBS) + r")\b")


SEASONS = ("spring", "summer", "autumn", "winter")
_SHORT = {month[:3]: month for month in MONTHS} | {"sept": "september"}
_BESIDE_MONTHS = frozenset(
    ("in", "each", "every", "and", "of", "the", "year", "annually", "term", "terms", "early", "late", "mid")
)
_EACH = frozenset(("each", "every", "annually"))
_WORDS = frozenset(
    (
        *_UNITS, *(f"{unit}s" for unit in _UNITS), *_ADVERBS, *(f"{unit}ly" for unit in _UNITS), *_NUMBERS, *MONTHS,
        *SEASONS, *_SHORT, *_BESIDE_MONTHS, "per", "times", "to", "or", "alternate", "bi", "school", "academic",
        "calendar", "financial", "working",
    )
)  # fmt: skip
"""The words that frequencies are made of."""


@dataclass(frozen=True, slots=True)
class Frequency:
    """An interval in days, a month being 30 and a year 365. `written` is as it stood.

    Of "every 6 to 8 weeks" the days are the longer ones, which a reader may rely on, and `shortest` the others.
    """

    days: int
    written: str
    shortest: int = 0


@lru_cache(maxsize=1024)
def read_frequency(text: str) -> Frequency | None:
    """The interval that a text states, or None where it is vague."""
    plain = " ".join(text.casefold().replace("–", "-").replace("12-month period", "year").split())
    if len(plain) > 120:
        return None
    plain = _KIND_OF_UNIT.sub("", plain)
    if found := _RANGE.search(plain):
        shortest, longest = (_UNITS[found[3]] * _number(found[number]) for number in (1, 2))
        return Frequency(round(longest), text, round(shortest)) if 1 <= shortest < longest else None
    days = _days(plain) or _times_named(plain)
    return Frequency(round(days), text) if days else None


def only_frequency(text: str) -> bool:
    """True where a text is nothing but a frequency that can be read: "quarterly", and not "The group, quarterly"."""
    return read_frequency(text) is not None and _WORDS.issuperset(re.findall(r"[^\W\d_]+", text.casefold()))


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
    if found := _ALTERNATE.search(plain):
        return _UNITS[found[1]] * 2
    if found := _ADVERB.search(plain):
        return _ADVERBS[found[1]]
    return None


def _times_named(plain: str) -> float | None:
    """ "January, May and September" is three times a year, "each autumn" once. "In March" may be that of one year."""
    said = re.findall(r"[^\W_]+", plain)
    times = {_SHORT.get(word, word) for word in said if word not in _BESIDE_MONTHS}
    if not times <= {*MONTHS, *SEASONS} or not times or (len(times) < 2 and not _EACH & set(said)):
        return None
    return 365 / len(times)


def _number(word: str) -> float:
    return float(word) if word.isdigit() and int(word) else _NUMBERS.get(word, 1)
