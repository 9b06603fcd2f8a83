"""How much is open: a block for each requirement, by topic, with a shape for its status."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from math import ceil

from masa_lint.blocks.tree import Cell, Chart, Column, Table
from masa_lint.blocks.words import words
from masa_lint.charts.drawing import WIDTH, box, drawing, path, text, wrapped
from masa_lint.engine.outcome import Status
from masa_lint.reports.charts.shapes import FILLS, WORDS, shape

Topics = Sequence[tuple[str, Sequence[Status]]]
_BLOCK, _STEP = 20, 24
_LABEL = 140
_COLUMN = WIDTH / 2
_IN_A_ROW = int((_COLUMN - _LABEL - 8) // _STEP)
_ROW = 34
_LEGEND_ROW = 30


def status_strip(topics: Topics) -> Chart:
    """Topics, each with the statuses of its requirements in order."""
    return Chart(_drawn(topics), _table(topics))


def _table(topics: Topics) -> Table:
    columns = (
        Column("Topic"),
        Column("Not met on paper", numbers=True),
        Column("Needs review", numbers=True),
        Column("Met on paper", numbers=True),
        Column("Other", numbers=True),
    )
    rows = []
    for title, statuses in topics:
        counts = Counter(statuses)
        main = [counts[status] for status in (Status.NOT_MET, Status.NEEDS_REVIEW, Status.MET)]
        cells = [str(count) for count in (*main, len(statuses) - sum(main))]
        rows.append((Cell(words(title)), *(Cell(words(cell)) for cell in cells)))
    caption = "Requirements by topic. “Other” is what does not apply, is an accepted gap, or was not checked"
    return Table(caption, columns, tuple(rows), anchor="by-topic")


def _drawn(topics: Topics) -> str:
    shown = [status for status in WORDS if any(status in statuses for _, statuses in topics)]
    top = ceil(len(shown) / 3) * _LEGEND_ROW + 14
    parts = list(_legend(shown, Counter(status for _, statuses in topics for status in statuses)))
    heights = [max(1, ceil(len(statuses) / _IN_A_ROW)) for _, statuses in topics]
    half = ceil(sum(heights) / 2)
    tall, used, column = 0, 0, 0
    for (title, statuses), height in zip(topics, heights, strict=True):
        if column == 0 and used and used + height > half:
            column, used = 1, 0
        parts += _topic(column * _COLUMN, top + used * _ROW, title, statuses)
        used += height
        tall = max(tall, used)
    return drawing(top + tall * _ROW, parts)


def _topic(x: float, y: float, title: str, statuses: Sequence[Status]) -> Iterator[str]:
    lines = wrapped(title, _LABEL - 8, 2, 13)
    middle = y + _BLOCK / 2 + 4
    for number, line in enumerate(lines):
        yield text(x, middle + (number - (len(lines) - 1) / 2) * 14, line, size=13)
    for number, status in enumerate(statuses):
        row, place = divmod(number, _IN_A_ROW)
        yield from _block(x + _LABEL + place * _STEP, y + row * _ROW, status)


def _block(x: float, y: float, status: Status) -> Iterator[str]:
    yield box(x, y, _BLOCK, _BLOCK, fill=FILLS[status], dashed=status is Status.NOT_CHECKED)
    yield shape(status, x, y, _BLOCK)


def _legend(shown: list[Status], counts: Counter[Status]) -> Iterator[str]:
    for number, status in enumerate(shown):
        row, place = divmod(number, 3)
        x, y = place * WIDTH / 3, row * _LEGEND_ROW + 2
        yield from _block(x, y, status)
        yield text(x + _BLOCK + 8, y + _BLOCK - 5, f"{WORDS[status]}, {counts[status]}")
    y = ceil(len(shown) / 3) * _LEGEND_ROW
    yield path(f"M0 {y}H{WIDTH}", width=1)
