"""How a table's width is shared between its columns: by what stands in them, so that no word has to be cut."""

from __future__ import annotations

from itertools import zip_longest

from masa_lint.blocks.tree import Table
from masa_lint.blocks.words import Run, Words, text_of

_LONGEST_WORD = 24
"""Letters. A longer word is an address, and may be broken."""
_LONGEST_CELL = 80
"""Letters, from which on a cell wants no more room: it runs over several lines."""
_MARGINS = 3
"""Letters that would fit into the space beside a cell's words."""
_BOLD = 1.12
"""How much wider bold letters are: a heading, and the first cell of a row."""


def column_letters(table: Table, letters: int) -> tuple[float, ...]:
    """How many letters wide each column is, of the `letters` that fit on a line; they add up to that.

    Each gets what its longest word needs; what is left goes to those that have long cells.
    """
    texts = zip_longest(
        [column.heading for column in table.columns],
        *([_kept_together(cell.words) for cell in row] for row in table.rows),
        fillvalue="",
    )
    columns = [[str(text) for text in column] for column in texts]
    needs = [_need(column, bold=place == 0) for place, column in enumerate(columns)]
    room = letters - sum(needs)
    if room <= 0:
        return tuple(letters * need / sum(needs) for need in needs)
    wants = [max(0.0, _want(column) - need) + 1 for column, need in zip(columns, needs, strict=True)]
    return tuple(need + room * want / sum(wants) for need, want in zip(needs, wants, strict=True))


def _kept_together(line: Words) -> str:
    """The text of a cell, in which a date or a sum that no line may split is one word."""
    return "".join(
        part.text.replace(" ", "-") if isinstance(part, Run) and part.keep else text_of((part,)) for part in line
    )


def _need(column: list[str], *, bold: bool) -> float:
    heading, *cells = column
    longest = max((len(word) for cell in cells for word in cell.split()), default=0) * (_BOLD if bold else 1)
    return min(_LONGEST_WORD, max(longest, *(len(word) * _BOLD for word in [*heading.split(), ""]))) + _MARGINS


def _want(column: list[str]) -> float:
    return min(_LONGEST_CELL, max(len(cell) for cell in column)) + _MARGINS
