"""How often, counted in a year or in weeks: "quarterly" as "4 times a year"."""

from __future__ import annotations

import re

from masa_lint.documents.frequency import read_frequency

_TIMES_A_YEAR = {365: "each year", 182: "2 times a year", 122: "3 times a year", 91: "4 times a year"}
_EXACT = {1: "each day", 7: "each week", 30: "each month", 730: "every 2 years", 1095: "every 3 years"}
_AT_LEAST = re.compile(r"\bat least\b|\bno less (?:often )?than\b|\bnot less than\b|\bminimum\b", re.IGNORECASE)
_NEAR = 2
"""Days by which an interval may miss a whole part of a year: every six months is 180 days of 365."""


def how_often(text: str) -> str:
    """The words for a frequency, without "at least" unless the text has it; an empty text where it is vague."""
    read = read_frequency(text)
    if read is None:
        return ""
    if read.shortest:
        return _range(read.shortest, read.days)
    words = _words(read.days)
    if words and _AT_LEAST.search(text) and words[0].isdigit():
        return f"at least {words}"
    return words


def is_each_year(text: str) -> bool:
    """True where a frequency means every year or more often."""
    read = read_frequency(text)
    return read is not None and read.days <= 365 + _NEAR


def _range(shortest: int, longest: int) -> str:
    for length, unit in ((7, "weeks"), (365, "years"), (30, "months")):
        if not shortest % length and not longest % length:
            return f"every {shortest // length} to {longest // length} {unit}"
    return ""


def _words(days: int) -> str:
    if days in _EXACT:
        return _EXACT[days]
    for interval, words in _TIMES_A_YEAR.items():
        if abs(days - interval) <= _NEAR:
            return words
    if days % 7 == 0 and days <= 26 * 7:
        return f"every {days // 7} weeks"
    if days % 30 == 0 and days < 365:
        return f"every {days // 30} months"
    if days % 365 == 0:
        return f"every {days // 365} years"
    times = round(365 / days)
    return f"{times} times a year" if times > 1 else ""
