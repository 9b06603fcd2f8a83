"""What is due when: twelve months from the day of the check, with what is overdue at the left edge, in words."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date

from masa_lint.charts.drawing import GRID, INK, WIDTH, box, dot, drawing, path, text, width_of, wrapped
from masa_lint.due.due_date import DueDate, State
from masa_lint.engine.decision import day_text

_MONTHS = 12
_LEFT, _TOP, _ROW = 26, 44, 28
_SPAN = WIDTH - _LEFT - 14
_MOST = 16
_SMALL = 13


def year_timeline(dates: Sequence[DueDate], as_of: date) -> str:
    """The drawing; an empty text where no date is known. What has no date stands in the table only."""
    shown = [one for one in dates if one.last is not None][:_MOST]
    if not shown:
        return ""
    bottom = _TOP + len(shown) * _ROW + 8
    parts = [*_grid(as_of, bottom)]
    for number, one in enumerate(shown):
        parts += _mark(one, as_of, _TOP + number * _ROW + _ROW / 2)
    left_out = len(dates) - len(shown)
    if left_out:
        parts.append(text(_LEFT, bottom + 18, f"{left_out} more stand in the table.", size=_SMALL))
    return drawing(bottom + (26 if left_out else 4), parts)


def _grid(as_of: date, bottom: float) -> Iterator[str]:
    yield text(_LEFT, 14, f"Today: {day_text(as_of)}", bold=True, size=_SMALL)
    yield path(f"M{_LEFT} 20V{bottom}", line=INK, width=2)
    for first in _months(as_of):
        x = _x(first, as_of)
        yield path(f"M{x:.1f} 30V{bottom}", line=GRID, width=0.75)
        if x < WIDTH - 30:
            new_year = first.month == 1
            yield text(x + 3, 38, str(first.year) if new_year else f"{first:%b}", bold=new_year, size=12)


def _months(as_of: date) -> Iterator[date]:
    year, month = as_of.year, as_of.month
    for _ in range(_MONTHS):
        month += 1
        if month == 13:
            year, month = year + 1, 1
        yield date(year, month, 1)


def _x(day: date, as_of: date) -> float:
    year = 366 if monthrange(as_of.year, 2)[1] == 29 else 365
    return _LEFT + max(0, min(year, (day - as_of).days)) / year * _SPAN


def _mark(one: DueDate, as_of: date, y: float) -> Iterator[str]:
    if one.last is None:
        return
    overdue = one.state is State.OVERDUE
    x, start = _x(one.last, as_of), _x(one.first or one.last, as_of)
    if x - start > 3:
        yield path(f"M{start:.1f} {y}H{x:.1f}", width=3)
    if overdue:
        yield box(x - 6, y - 6, 12, 12, fill="#ffffff")
    else:
        yield dot(x, y, 6, fill="#1d3f72")
    label = f"Overdue: {one.what}" if overdue else f"{one.what}, {day_text(one.last)}"
    right, left = WIDTH - x - 14, start - 14
    here = right >= min(width_of(label, _SMALL), left)
    lines = wrapped(label, right if here else left, 1, _SMALL)
    if lines:
        place = x + 12 if here else start - 12
        yield _on_white(place, y, lines[0], here=here)
        yield text(place, y + 5, lines[0], at="start" if here else "end", size=_SMALL)


def _on_white(x: float, y: float, content: str, *, here: bool) -> str:
    """A white ground, so that no line of the grid runs through words."""
    wide = width_of(content, _SMALL)
    return box(x if here else x - wide, y - 9, wide, 18, fill="#ffffff", line="none")
