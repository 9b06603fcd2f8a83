"""Blocks of one shape that stand at known places, as one table: a row each."""

from __future__ import annotations

from dataclasses import dataclass

from masa_lint.blocks.tree import Block, Cell, Column, Table
from masa_lint.blocks.words import words
from masa_lint.render.full.facts import Facts
from masa_lint.render.full.inline import value_words
from masa_lint.render.full.lines import capitalised
from masa_lint.source.path import Path


@dataclass(frozen=True, slots=True)
class FixedRows:
    """`rows` are the headings of the rows with their places; `columns` the headings with their keys.

    A row or a column in which nothing is stated is left out. Where the file says "none" in place of a row's block, that
    is told where its chapter ends.
    """

    caption: str
    heading: str
    rows: tuple[tuple[str, Path], ...]
    columns: tuple[tuple[str, str], ...]

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        there = [(name, path) for name, path in self.rows if facts.open(*path) and not facts.is_none(path)]
        made = [(name, [self._cell(facts, (*path, key)) for _, key in self.columns]) for name, path in there]
        kept = [number for number in range(len(self.columns)) if any(cells[number].words for _, cells in made)]
        if not kept:
            return ()
        columns = (Column(self.heading), *(Column(self.columns[number][0]) for number in kept))
        rows = tuple(
            (Cell(words(name)), *(cells[number] if cells[number].words else Cell(words("–")) for number in kept))
            for name, cells in made
        )
        return (Table(self.caption, columns, rows, facts.anchors.of(there[0][1][:1])),)

    def _cell(self, facts: Facts, path: Path) -> Cell:
        mark = facts.mark()
        line = value_words(facts, path)
        return Cell(capitalised(line), facts.since(mark))
