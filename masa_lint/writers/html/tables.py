"""Tables: a caption, headings for columns and rows, and a box that scrolls by itself where a phone is too narrow."""

from __future__ import annotations

from itertools import zip_longest

from markupsafe import Markup

from masa_lint.blocks.tree import Cell, Column, Table
from masa_lint.blocks.words import Words, words
from masa_lint.writers.html.lines import Lines, longest_word
from masa_lint.writers.html.markup import tag
from masa_lint.writers.html.places import Places

LONG = 22
"""Letters. A longer word is an address or a slip, and is broken where the line ends."""
_PHONE = 24
"""Letters that stand side by side on a screen 320 pixels wide, in this page's type."""
_EDGES = 2
"""What the space beside a cell's words takes, in letters."""
_NOTHING = Cell(())


def table(block: Table, lines: Lines, places: Places) -> Markup:
    """The table, in a box that can be reached with the keyboard where it may have to scroll."""
    caption = places.new("table") if block.caption else None
    whole = tag(
        "table",
        tag("caption", block.caption, id=caption) if caption else "",
        tag("thead", tag("tr", *(_heading(column) for column in block.columns))),
        tag("tbody", *(_row(row, block, lines) for row in block.rows)),
        class_="sticky" if block.sticky else None,
        id=places.id_of(block.anchor),
    )
    if not may_scroll(block):
        return tag("div", whole, class_="scroll")
    named = {"aria_labelledby": caption} if caption else {"aria_label": "Table"}
    return tag("section", whole, class_="scroll", tabindex="0", **named)


def may_scroll(block: Table) -> bool:
    """Whether its longest words do not fit side by side on a phone."""
    columns = zip_longest(
        (longest_word(words(column.heading)) for column in block.columns),
        *((longest_word(cell.words) for cell in row) for row in block.rows),
        fillvalue=0,
    )
    return sum(_EDGES + min(LONG, max(letters)) for letters in columns) > _PHONE


def _heading(column: Column) -> Markup:
    return tag("th", column.heading, scope="col", class_=_classes(words(column.heading), numbers=column.numbers))


def _row(row: tuple[Cell, ...], block: Table, lines: Lines) -> Markup:
    cells = zip_longest(block.columns, row[: len(block.columns)], fillvalue=_NOTHING)
    return tag("tr", *(_cell(column, cell, place, lines) for place, (column, cell) in enumerate(cells)))


def _cell(column: Column | Cell, cell: Column | Cell, place: int, lines: Lines) -> Markup:
    assert isinstance(column, Column)
    assert isinstance(cell, Cell)
    heads = place == 0
    return tag(
        "th" if heads else "td",
        lines.of(cell.words),
        scope="row" if heads else None,
        class_=_classes(cell.words, numbers=column.numbers),
        data_fact=" ".join(cell.facts) or None,
    )


def _classes(line: Words, *, numbers: bool) -> str | None:
    return " ".join((["numbers"] if numbers else []) + (["long"] if longest_word(line) > LONG else [])) or None
