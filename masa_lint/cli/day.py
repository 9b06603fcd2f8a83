"""The day that a command is run for."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime

from masa_lint.cli.stop import stop

FIRST, LAST = date(1970, 1, 1), date(2999, 12, 31)
"""The days that may be given: `SOURCE_DATE_EPOCH` counts from the first, and at the ends of the calendar there would be
no years around the day, which calendars and reports look at.
"""


def day_given(text: str) -> date:
    """A day given as 2026-11-22; where none is, that of `SOURCE_DATE_EPOCH` (seconds, for a build that can be
    repeated: https://reproducible-builds.org/specs/source-date-epoch), or today.
    """
    day = _day_of(text) if text else _day_of_build() or date.today()  # noqa: DTZ011
    if not FIRST <= day <= LAST:
        stop(f"{day.isoformat()} is too far away. Give a day from {FIRST.isoformat()} to {LAST.isoformat()}.")
    return day


def _day_of(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        stop(f'"{text}" is no day. Write it like this: --as-of 2026-11-22')


def _day_of_build() -> date | None:
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date() if epoch else None
    except (ValueError, OverflowError, OSError):
        stop("SOURCE_DATE_EPOCH has to be a number of seconds.")
