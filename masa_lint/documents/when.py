"""Dates as people write them, read without inventing a day: "February 2025" is the whole of that month."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_LEADING = re.compile(
    r"^(?:by|until|since|from|on|in|the|end|of|before|no later than|week (?:commencing|beginning)) ", re.IGNORECASE
)
_DAY_FIRST = re.compile(r"^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\.?,? (\d{4})$")
_MONTH = re.compile(r"^([a-z]{3,9})\.?,? (\d{4})$")
_ISO = re.compile(r"^(\d{4})-(\d{2})-(\d{2})$")
_SLASHES = re.compile(r"^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$")
_YEAR = re.compile(r"^(\d{4})$")
_YEARS = re.compile(r"^(\d{4}) ?(?:-|–|—|/|to) ?(\d{2}|\d{4})$")
_FROM_TO = re.compile(r" (?:to|until|-|–|—) ")
_WEEKDAY = re.compile(r"^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class When:
    """A date or a period: from the first to the last day it can mean, both included. `written` is as it stood."""

    first: date
    last: date
    written: str


@lru_cache(maxsize=4096)
def read_when(text: str) -> When | None:
    """The date or period that a text states, or None where it is vague or no date.

    Reads days, months, calendar years and year ranges; a range such as 2024-25 is the financial years from
    1 April of the first to 31 March of the last. "1 April 2025 to 31 March 2026" is read too, and so are two months.
    """
    plain = _WEEKDAY.sub("", " ".join(text.split()))
    for _ in range(4):
        plain = _LEADING.sub("", plain)
    plain = plain.casefold().rstrip(".")
    if len(plain) > 60:
        return None
    period = _period(plain) or _from_to(plain)
    return When(*period, text) if period else None


def _period(plain: str) -> tuple[date, date] | None:
    if found := _DAY_FIRST.match(plain):
        return _day(found[3], _month_number(found[2]), found[1])
    if found := _ISO.match(plain):
        return _day(found[1], int(found[2]), found[3])
    if found := _SLASHES.match(plain):
        return _day(found[3], int(found[2]), found[1])
    if found := _MONTH.match(plain):
        year, month = int(found[2]), _month_number(found[1])
        if not month or not _plausible(year):
            return None
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    if (found := _YEAR.match(plain)) and _plausible(int(found[1])):
        return date(int(found[1]), 1, 1), date(int(found[1]), 12, 31)
    if found := _YEARS.match(plain):
        first = int(found[1])
        last = int(found[2]) if len(found[2]) == 4 else first // 100 * 100 + int(found[2])
        if first < last <= first + 10 and _plausible(first):
            return date(first, 4, 1), date(last, 3, 31)
    return None


def _from_to(plain: str) -> tuple[date, date] | None:
    """From the first day that one date can mean to the last that the other can."""
    ends = _FROM_TO.split(plain)
    if len(ends) != 2:
        return None
    first, last = _period(ends[0]), _period(ends[1].removeprefix("the "))
    return (first[0], last[1]) if first and last and first[0] <= last[1] else None


def _plausible(year: int) -> bool:
    return 1900 <= year <= 2200


def _month_number(name: str) -> int:
    """1 to 12, or 0 where the word is no month; three letters are enough."""
    for number, month in enumerate(_MONTHS, 1):
        if month.startswith(name) or (name == "sept" and number == 9):
            return number
    return 0


def _day(year: str, month: int, day: str) -> tuple[date, date] | None:
    if not _plausible(int(year)):
        return None
    try:
        found = date(int(year), month, int(day))
    except ValueError:
        return None
    return found, found
