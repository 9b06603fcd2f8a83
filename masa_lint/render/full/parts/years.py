"""A list of figures, each beside the years before: a table, and a drawing of it where there is anything to compare."""

from __future__ import annotations

from dataclasses import dataclass

from masa_lint.blocks.tree import Block, Chart, Table
from masa_lint.charts.year_bars import YearRow, year_bars
from masa_lint.render.full.facts import Facts
from masa_lint.render.full.parts.table import TableOf
from masa_lint.render.full.phrases import ROLES
from masa_lint.source.path import Path


@dataclass(frozen=True, slots=True)
class Years:
    """`table` tells the facts; `years` are the keys that hold a figure, this year's first, each with its name.

    `label` is what names a row; with `one_scale` all figures are of one measure.
    """

    table: TableOf
    years: tuple[tuple[str, str], ...]
    label: str
    one_scale: bool = False

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        rows = [self._row(facts, row) for row in facts.items(self.table.path)]
        return charted(self.table.blocks(facts), [name for _, name in self.years], rows, one_scale=self.one_scale)

    def _row(self, facts: Facts, row: Path) -> YearRow:
        return YearRow(facts.text((*row, self.label)), tuple(facts.text((*row, key)) for key, _ in self.years))


def charted(blocks: tuple[Block, ...], years: list[str], rows: list[YearRow], *, one_scale: bool) -> tuple[Block, ...]:
    """The blocks, the table among them with its drawing; as they are where nothing can be drawn."""
    drawn = year_bars(years, rows, one_scale=one_scale)
    return tuple(Chart(drawn, block) if drawn and isinstance(block, Table) else block for block in blocks)


def body_of(facts: Facts, row: Path) -> str:
    """Who gives: the body's name, or its role in words."""
    role = facts.text((*row, "role"))
    return facts.text((*row, "body")) or ROLES.get(role, role.replace("_", " "))
