"""The day that a command is run for."""

from __future__ import annotations

from datetime import date

from masa_lint.cli.stop import stop


def day_given(text: str) -> date:
    """A day given as 2026-11-22; today where none is."""
    try:
        return date.fromisoformat(text) if text else date.today()  # noqa: DTZ011
    except ValueError:
        stop(f'"{text}" is no day. Write it like this: --as-of 2026-11-22')
