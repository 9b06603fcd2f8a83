"""Figures of this year beside those of the years before, as bars: one row a body, an item or a figure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from masa_lint.charts.drawing import WIDTH, box, drawing, hatched, text, width_of, wrapped
from masa_lint.documents.money import read_money

_LABEL, _AMOUNT, _BAR, _GAP = 210, 130, 20, 16
_ROOM = WIDTH - _LABEL - _AMOUNT
_SMALL = 13
_LEGEND = 34
_FILLS = ("#1d3f72", "#8fa6cc", "#dfe6f2")
"""This year darkest. Each has an edge, so that no bar is told by its colour alone: they stand in the legend's order."""
_NUMBER = re.compile(r"\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(?:%|per cent)?\s*")


@dataclass(frozen=True, slots=True)
class YearRow:
    """One row: what it is of, and its figure for each year as the file has it, this year first; empty where none is."""

    label: str
    said: tuple[str, ...]


def year_bars(years: Sequence[str], rows: Sequence[YearRow], *, one_scale: bool) -> str:
    """The drawing as SVG; empty where no row has two figures to set side by side.

    `years` names each bar of a row. With `one_scale` all bars are of one measure, as sums of money are; without it each
    row has its own, since children and days do not compare. A figure that is no number is hatched.
    """
    read = [[read_figure(one) for one in row.said] for row in rows]
    if not any(sum(one is not None for one in figures) > 1 for figures in read):
        return ""
    most_of_all = max((one for figures in read for one in figures if one is not None), default=Decimal(1))
    parts = [*_legend(years)]
    y = float(_LEGEND)
    for row, figures in zip(rows, read, strict=True):
        shown = [(number, said) for number, said in enumerate(row.said) if said]
        most = most_of_all if one_scale else max((one for one in figures if one is not None), default=Decimal(1))
        height = max(len(shown), 1) * _BAR
        parts += _label(row.label, y + height / 2)
        for place, (number, said) in enumerate(shown):
            part = None if figures[number] is None else float((figures[number] or Decimal(0)) / (most or Decimal(1)))
            parts += _bar(y + place * _BAR, said, part, _FILLS[number % len(_FILLS)])
        y += height + _GAP
    return drawing(y, parts)


def read_figure(said: str) -> Decimal | None:
    """A sum of money, a number or a share as a number; None where it is none or more than one."""
    match = _NUMBER.fullmatch(said)
    if match:
        return Decimal((match[1] + (match[2] or "")).replace(",", ""))
    return read_money(said) if "£" in said else None


def _legend(years: Sequence[str]) -> Iterator[str]:
    x = float(_LABEL)
    for number, year in enumerate(years):
        yield box(x, 6, 14, 14, fill=_FILLS[number % len(_FILLS)])
        yield text(x + 20, 18, year, size=_SMALL)
        x += 20 + width_of(year, _SMALL) + 24


def _label(label: str, middle: float) -> Iterator[str]:
    lines = wrapped(label[:1].upper() + label[1:], _LABEL - 12, 2, _SMALL)
    for number, line in enumerate(lines):
        yield text(0, middle + 5 + (number - (len(lines) - 1) / 2) * 15, line, size=_SMALL)


def _bar(y: float, said: str, part: float | None, fill: str) -> Iterator[str]:
    if part is None:
        length = 60.0
        yield hatched(_LABEL, y + 1, length, _BAR - 3)
    else:
        length = max(2.0, part * _ROOM)
        yield box(_LABEL, y + 1, length, _BAR - 3, fill=fill)
    told = wrapped(said, WIDTH - _LABEL - length - 10, 1, _SMALL)
    if told:
        yield text(_LABEL + length + 8, y + _BAR - 6, told[0], size=_SMALL)
