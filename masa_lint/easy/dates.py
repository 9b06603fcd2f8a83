"""Dates in full, and never a day that nobody stated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from masa_lint.documents.when import When, read_when

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Day:
    """A date in words, and the little word that goes before it: "on" a day, "in" a month or a year."""

    words: str
    before: str


def day(text: str) -> Day | None:
    """The words for a date: 31 December 2024 after "on", February 2025 after "in"; None where the text is no date.

    A range of years such as 2024-25 is no date: see `years`.
    """
    read = read_when(text)
    return day_of(read) if read else None


def day_of(when: When) -> Day | None:
    """The words for a date that has been read."""
    first, last = when.first, when.last
    if first == last:
        return Day(written_out(first), "on")
    if (first.year, first.month) == (last.year, last.month):
        return Day(f"{_MONTHS[first.month - 1]} {first.year}", "in")
    if (first.year, first.month, last.month) == (last.year, 1, 12):
        return Day(str(first.year), "in")
    return None


def written_out(when: date) -> str:
    """31 December 2024."""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def years(text: str) -> str:
    """A financial year by its months: "2025-26" as "April 2025 to March 2026". Empty where the text is none."""
    read = read_when(text)
    if read is None or (read.first.month, read.first.day) != (4, 1):
        return ""
    return f"{_MONTHS[read.first.month - 1]} {read.first.year} to {_MONTHS[read.last.month - 1]} {read.last.year}"


def is_over(text: str, as_of: date) -> bool:
    """True where a term or a year has ended before a day. A text that states no date never ends."""
    read = read_when(text)
    return read is not None and read.last < as_of
