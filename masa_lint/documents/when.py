"""Dates as people write them, read without inventing a day: "February 2025" is the whole of that month."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_LEADING = re.compile(
    r"^(?:by|until|since|from|on|in|the|end|of|before|no later than|week (?:commencing|beginning)) ", re.IGNORECASE
)
_DAY_FIRST = re.compile(r"^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\.?,? (\d{4}|['’]?\d{2})$")
_MONTH = re.compile(r"^([a-z]{3,9})\.?,? (\d{4})$")
_ISO = re.compile(r"^(\d{4})-(\d{2})-(\d{2})$")
_NUMBERS = re.compile(r"^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$")
_YEAR_OR_DAY_FIRST = re.compile(r"^(?:1[89]|[2-9]\d)-\d{2}-(?:[0-2]\d|3[01])$")
"""26-03-28 may begin with its year or with its day."""
_YEAR = re.compile(r"^(\d{4})$")
_YEARS = re.compile(r"^(\d{4}) ?(?:-|–|—|/|to) ?(\d{2}|\d{4})$")
_SHORT_YEARS = re.compile(r"^(\d{2}) ?[-–/] ?(\d{2})$")
_MONTH_SLASH = re.compile(r"^(\d{1,2})/(\d{4})$")
_FINANCIAL = re.compile(r"^(?:(?:the )?(?:financial|fiscal) year |fy ?)(?=\d)")
_YEAR_TO = re.compile(
    r"^(?:(?:the )?(?:financial )?year|12 months|twelve months)(?: ending| ended| to)(?: on)?(?: the)? "
)
_ACADEMIC = re.compile(r"^(?:the )?(?:academic|school) year (\d{4}) ?[-–/] ?(\d{2}|\d{4})$")
_TERM = re.compile(r"^(?:the )?(autumn|spring|summer) term,? (\d{4})$")
_TERMS = {"autumn": (9, 12), "spring": (1, 4), "summer": (4, 7)}
_QUARTER = re.compile(r"^(?:q|quarter )([1-4])(?: of)?,? (?=\d{4} ?[-–/])")
_REMARK = re.compile(r" ?\([^()]*\)$")
_OLDEST_SHORT_YEAR = 18
_LATEST_SHORT_YEAR = 69
_FROM_TO = re.compile(r" (?:to|until|-|–|—) |(?<=[/.]\d{2})[-–—](?=\d{1,2}[/.])|(?<=[/.]\d{4})[-–—](?=\d{1,2}[/.])")
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
    1 April of the first to 31 March of the last. "1 April 2025 to 31 March 2026" is read too, and so are two months,
    "FY23/24", "the year to 31 March 2024", "Q3 2024-25", and academic years and terms by the months they can lie in.
    A year of two figures is one of this century, where it follows a day and a month: "31/3/26", "31 Mar 26". "March 26"
    and "26-03-28" can each mean two things, and are not read.
    """
    plain = _WEEKDAY.sub("", " ".join(text.split()))
    for _ in range(4):
        plain = _LEADING.sub("", plain)
    plain = plain.casefold().rstrip(".")
    if len(plain) > 60:
        return None
    period = _period(plain) or _named_year(plain) or _from_to(plain)
    return When(*period, text) if period else None


NO_DAYS = (
    re.compile(rb"31(?:st)? (?:of )?(?:feb|apr|jun|sep|nov)"),
    re.compile(rb"30(?:th)? (?:of )?feb"),
    re.compile(rb"29(?:th)? (?:of )?feb"),
)
"""The days that are none, or not each year, as they stand in the words of a file in small letters."""


def is_no_day(text: str) -> bool:
    """True for a text that is written as a day and is none: "31 February 2026"."""
    if len(text) > 60 or not text.rstrip(". ")[-1:].isdigit():
        return False
    plain = _WEEKDAY.sub("", " ".join(text.split())).casefold().rstrip(".")
    named, iso = _DAY_FIRST.match(plain), _ISO.match(plain)
    if named:
        written = bool(_month_number(named[2])) and _plausible(_year(named[3]))
    else:
        written = bool(iso) and _plausible(int(plain[:4]))
    return written and read_when(text) is None


def _period(plain: str) -> tuple[date, date] | None:
    if found := _DAY_FIRST.match(plain):
        return _day(found[3], _month_number(found[2]), found[1])
    if found := _ISO.match(plain):
        return _day(found[1], int(found[2]), found[3])
    if (found := _NUMBERS.match(plain)) and not _YEAR_OR_DAY_FIRST.match(plain):
        return _day(found[4], int(found[3]), found[1])
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


def _named_year(plain: str) -> tuple[date, date] | None:
    """A year or a part of one under a name of its own."""
    if found := _SHORT_YEARS.match(bare := _FINANCIAL.sub("", plain)):
        first, last = int(found[1]), int(found[2])
        return _period(f"20{first}-20{last}") if _OLDEST_SHORT_YEAR <= first == last - 1 else None
    if (found := _MONTH_SLASH.match(plain)) and 1 <= int(found[1]) <= 12:
        return _period(f"{MONTHS[int(found[1]) - 1]} {found[2]}")
    if bare != plain:
        return _period(bare) if _YEARS.match(bare) else None
    if (ends := _YEAR_TO.sub("", plain)) != plain and (period := _period(ends)):
        return _year_to(period[1])
    if (found := _ACADEMIC.match(plain)) and (period := _period(f"{found[1]}-{found[2]}")):
        return date(period[0].year, 9, 1), date(period[1].year, 8, 31)
    if (found := _TERM.match(plain)) and _plausible(int(found[2])):
        begins, ends_in = _TERMS[found[1]]
        return date(int(found[2]), begins, 1), date(int(found[2]), ends_in, monthrange(int(found[2]), ends_in)[1])
    if found := _QUARTER.match(plain):
        return _quarter(int(found[1]), _period(plain[found.end() :]))
    said = _REMARK.sub("", plain)
    return _period(said) if said != plain and _YEARS.match(said) else None


def _year_to(last: date) -> tuple[date, date] | None:
    """The twelve months that end on a day."""
    day = last + timedelta(days=1)
    return (day.replace(year=day.year - 1), last) if (day.month, day.day) != (2, 29) else None


def _quarter(number: int, year: tuple[date, date] | None) -> tuple[date, date] | None:
    """One of the four quarters of a financial year, from April."""
    if year is None or year[1].year != year[0].year + 1:
        return None
    month = (3 + 3 * (number - 1)) % 12 + 1
    in_year = year[0].year if month >= 4 else year[1].year
    return date(in_year, month, 1), date(in_year, month + 2, monthrange(in_year, month + 2)[1])


def _from_to(plain: str) -> tuple[date, date] | None:
    """From the first day that one date can mean to the last that the other can."""
    ends = _FROM_TO.split(plain)
    if len(ends) != 2:
        return None
    first, last = _period(ends[0]), _period(ends[1].removeprefix("the "))
    return (first[0], last[1]) if first and last and first[0] <= last[1] else None


def _plausible(year: int) -> bool:
    return 1900 <= year <= 2200


def _year(written: str) -> int:
    """A year of four figures or of two: "26" is 2026; 0 where nobody can tell the century."""
    plain = written.lstrip("'’")
    if len(plain) == 4:
        return int(plain)
    return 2000 + int(plain) if int(plain) <= _LATEST_SHORT_YEAR else 0


def _month_number(name: str) -> int:
    """1 to 12, or 0 where the word is no month; three letters are enough."""
    for number, month in enumerate(MONTHS, 1):
        if month.startswith(name) or (name == "sept" and number == 9):
            return number
    return 0


def _day(year: str, month: int, day: str) -> tuple[date, date] | None:
    if not _plausible(_year(year)):
        return None
    try:
        found = date(_year(year), month, int(day))
    except ValueError:
        return None
    return found, found
