"""A list of blocks as a table."""

from __future__ import annotations

from dataclasses import dataclass

from masa_lint.blocks.tree import Block, Cell, Column, Items, Paragraph, Section, Table
from masa_lint.blocks.words import Words, words
from masa_lint.render.full.facts import UPKEEP, Facts
from masa_lint.render.full.inline import run_in, text_words, value_words
from masa_lint.render.full.lines import capitalised, closed_words
from masa_lint.source.path import Path

NOT_STATED = "Not stated"


@dataclass(frozen=True, slots=True)
class Shown:
    """A column: its heading, the keys it shows, and what stands there where nothing is stated.

    `as_written` keeps the case of its first letter: "s40" of an Act. `between` stands between two keys; a stop ends the
    first where there is none.
    """

    heading: str
    keys: tuple[str, ...]
    absent: str = "–"
    as_written: bool = False
    between: str = ""


@dataclass(frozen=True, slots=True)
class TableOf:
    """The items of a list, a row each. A column in which nothing is stated is left out.

    What an item states besides goes to the end of the cell numbered `spill`. With one column left, it is a list.
    """

    path: Path
    caption: str
    columns: tuple[Shown, ...]
    title: str = ""
    spill: int = 1

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        rows = facts.items(self.path)
        if not rows:
            return ()
        made = [[self._cell(facts, row, number) for number in range(len(self.columns))] for row in rows]
        numbers = range(len(self.columns))
        kept = [number for number in numbers if not number or any(cells[number].words for cells in made)]
        anchor = facts.anchors.of(self.path)
        block = _list(made, anchor) if len(kept) == 1 else self._table(made, kept, anchor)
        return (Section(self.title, (block,), anchor),) if self.title else (block,)

    def _table(self, made: list[list[Cell]], kept: list[int], anchor: str) -> Block:
        columns = tuple(Column(self.columns[number].heading) for number in kept)
        rows = tuple(
            tuple(cells[number] if cells[number].words else Cell(words(self.columns[number].absent)) for number in kept)
            for cells in made
        )
        return Table(self.caption, columns, rows, "" if self.title else anchor)

    def _cell(self, facts: Facts, row: Path, number: int) -> Cell:
        mark = facts.mark()
        line: Words = ()
        if isinstance(facts.look(row), str):
            line = text_words(facts.take(row), facts.key(row)) if not number else ()
            return Cell(line, facts.since(mark))
        for key in self.columns[number].keys:
            said = value_words(facts, (*row, key))
            said = said if self.columns[number].as_written else capitalised(said)
            between = self.columns[number].between
            first = words(line, between) if between else words(closed_words(line), " ")
            line = words(first, said) if line and said else line or said
        if number == min(self.spill, len(self.columns) - 1):
            shown = {key for column in self.columns for key in column.keys}
            shape = facts.shape(row)
            rest = [key for key in shape.keys if key not in shown and key not in UPKEEP] if shape else []
            more = run_in(facts, row, rest)
            line = words(closed_words(line), " ", more) if line and more else line or more
        return Cell(line, facts.since(mark))


def _list(made: list[list[Cell]], anchor: str) -> Items:
    return Items(tuple((Paragraph(cells[0].words, facts=cells[0].facts),) for cells in made), anchor=anchor)
