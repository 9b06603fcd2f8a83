"""The day that a command is run for."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime

from masa_lint.cli.stop import stop


def day_given(text: str) -> date:
    """A day given as 2026-11-22; where none is, that of `SOURCE_DATE_EPOCH` (seconds, for a build that can be
    repeated: https://reproducible-builds.org/specs/source-date-epoch), or today.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not text and epoch:
        try:
            return datetime.fromtimestamp(int(epoch), UTC).date()
        except (ValueError, OverflowError, OSError):
            stop("SOURCE_DATE_EPOCH has to be a number of seconds.")
    try:
        return date.fromisoformat(text) if text else date.today()  # noqa: DTZ011
    except ValueError:
        stop(f'"{text}" is no day. Write it like this: --as-of 2026-11-22')
