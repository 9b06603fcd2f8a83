"""How a table's width is shared between its columns: by what stands in them, so that no word has to be cut."""

from __future__ import annotations

from itertools import zip_longest

from masa_lint.blocks.tree import Table
from masa_lint.blocks.words import text_of

_LONGEST_WORD = 22
"""Letters. A longer word is an address, and may be broken."""
_LONGEST_CELL = 70
"""Letters, from which on a cell wants no more room: it runs over several lines."""


def column_shares(table: Table) -> tuple[float, ...]:
    """The part of the width that each column takes; they add up to 1."""
    columns = zip_longest(
        [column.heading for column in table.columns], *([text_of(cell.words) for cell in row] for row in table.rows),
        fillvalue="",
    )  # fmt: skip
    wants = [_want([str(text) for text in column]) for column in columns]
    return tuple(want / sum(wants) for want in wants)


def _want(texts: list[str]) -> float:
    word = max((len(word) for text in texts for word in text.split()), default=0)
    cell = max((len(text) for text in texts), default=0)
    return max(6.0, min(word, _LONGEST_WORD) + 2.0, min(cell, _LONGEST_CELL) * 0.7)
