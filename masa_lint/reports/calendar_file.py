"""What falls due as an iCalendar file (RFC 5545) that any calendar reads.

An event keeps its UID when its date changes, so that reading the file again moves it and makes no second one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from masa_lint.due.due_date import Basis, DueDate, State
from masa_lint.reporters.log_safe import log_safe

_LINE = 75
"""Octets in a line, without its end (RFC 5545, 3.1)."""
_FIRST_DAY = date(2020, 1, 1)
_LONGEST = 2_000
_OURS = "The day is our suggestion: nobody asks for it."


def calendar_file(plans: Iterable[tuple[str, tuple[DueDate, ...]]], as_of: date) -> bytes:
    """The calendar of several documents: each a partnership's name and what falls due there."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//masa-lint//calendar//EN", "CALSCALE:GREGORIAN"]
    lines.append("X-WR-CALNAME:Safeguarding arrangements: what falls due")
    for name, dates in plans:
        for one in dates:
            if one.last is not None and one.state is not State.DONE:
                lines += _event(name, one, one.last, as_of)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line)).encode()


def _event(name: str, due: DueDate, day: date, as_of: date) -> list[str]:
    """An event of a whole day: the last day on which it can be done. It keeps no time of anyone free or busy.

    It is read on any day, so it does not say how far off it is.
    """
    stamp = f"{as_of:%Y%m%d}T000000Z"
    asked = due.source or (_OURS if due.basis is Basis.SUGGESTION else "")
    words = due.lasting or due.words
    said = f"{words}\n{asked}" if asked else words
    return [
        "BEGIN:VEVENT",
        f"UID:{due.uid}@masa-lint",
        f"DTSTAMP:{stamp}",
        f"LAST-MODIFIED:{stamp}",
        f"SEQUENCE:{max((as_of - _FIRST_DAY).days, 0)}",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_text(f'{name}: {due.what}')}",
        f"DESCRIPTION:{_text(said)}",
        f"CATEGORIES:{due.basis.upper()}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def _text(words: str) -> str:
    """A text value: what would end it, or begin another, is written as a code (RFC 5545, 3.3.11)."""
    safe = "\n".join(log_safe(line) for line in words[:_LONGEST].split("\n"))
    return safe.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """The line in pieces of 75 octets at most; a piece that goes on begins with a space. No letter is cut in two."""
    piece, size = "", 0
    for letter in line:
        octets = len(letter.encode())
        if size + octets > _LINE:
            yield piece
            piece, size = " ", 1
        piece += letter
        size += octets
    yield piece
