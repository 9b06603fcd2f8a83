"""How far off a day is, in words."""

from __future__ import annotations

from datetime import date

from masa_lint.documents.when import When

SOON_DAYS = 60


def span_text(days: int) -> str:
    """So many days (at least 0) as people say it: "12 days", "4 months", "2 years"."""
    if days <= SOON_DAYS:
        return "1 day" if days == 1 else f"{days} days"
    months = round(days / 30.44)
    if months < 24:
        return f"{months} months"
    return f"{months // 12} years"


def day_text(day: date) -> str:
    """22 November 2026."""
    return f"{day.day} {day:%B %Y}"


def when_text(when: When) -> str:
    """A date as it is: a day, a month, or the last day of a longer period. No day is invented."""
    first, last = when.first, when.last
    if first == last:
        return day_text(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first:%B %Y}"
    return day_text(last)
