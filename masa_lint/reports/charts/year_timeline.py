"""What is due when: twelve months from the day of the check, with what is overdue at the left edge, in words."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from masa_lint.charts.drawing import GRID, INK, WIDTH, box, dot, drawing, path, text, width_of, wrapped
from masa_lint.due.due_date import DueDate, State
from masa_lint.engine.decision import day_text

_MONTHS = 12
_LEFT, _TOP, _ROW, _LINE = 26, 44, 28, 16
_SPAN = WIDTH - _LEFT - 14
_MOST = 16
_MOST_LINES = 4
_SMALL = 13


def year_timeline(dates: Sequence[DueDate], as_of: date) -> str:
    """The drawing; an empty text where no date is known. What has no date stands in the table only."""
    shown = [one for one in dates if one.last is not None][:_MOST]
    if not shown:
        return ""
    marks: list[str] = []
    y = _TOP
    for one in shown:
        label = _label(one, as_of)
        marks += _mark(one, as_of, y + _ROW / 2, label)
        y += _ROW + (len(label.lines) - 1) * _LINE
    bottom = y + 8
    parts = [*_grid(as_of, bottom), *marks]
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


@dataclass(frozen=True, slots=True)
class _Label:
    """The words beside a mark, on its right where there is room."""

    lines: tuple[str, ...]
    x: float
    right: bool


def _label(one: DueDate, as_of: date) -> _Label:
    """What falls due, after its date: whatever is cut from long words, the date stays."""
    when = "Overdue" if one.state is State.OVERDUE else day_text(one.last) if one.last else ""
    words = f"{when}: {one.what}"
    start, end = _ends(one, as_of)
    after, before = WIDTH - end - 14, start - 14
    right = after >= min(width_of(words, _SMALL), before)
    lines = wrapped(words, after if right else before, _MOST_LINES, _SMALL)
    return _Label(tuple(lines), end + 12 if right else start - 12, right)


def _ends(one: DueDate, as_of: date) -> tuple[float, float]:
    last = one.last or as_of
    return _x(one.first or last, as_of), _x(last, as_of)


def _mark(one: DueDate, as_of: date, y: float, label: _Label) -> Iterator[str]:
    start, x = _ends(one, as_of)
    if x - start > 3:
        yield path(f"M{start:.1f} {y}H{x:.1f}", width=3)
    if one.state is State.OVERDUE:
        yield box(x - 6, y - 6, 12, 12, fill="#ffffff")
    else:
        yield dot(x, y, 6, fill="#1d3f72")
    yield _ground(label, y)
    for number, line in enumerate(label.lines):
        yield text(label.x, y + number * _LINE + 5, line, at="start" if label.right else "end", size=_SMALL)


def _ground(label: _Label, y: float) -> str:
    """A white ground, so that no line of the grid runs through words."""
    wide = max(width_of(line, _SMALL) for line in label.lines)
    left = label.x if label.right else max(_LEFT + 2, label.x - wide)
    right = label.x + wide if label.right else label.x
    return box(left, y - 9, right - left, len(label.lines) * _LINE + 2, fill="#ffffff", line="none")
