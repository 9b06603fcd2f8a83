"""How a table's width is shared between its columns: by what stands in them, so that no word has to be cut."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import zip_longest

from masa_lint.blocks.tree import Table
from masa_lint.blocks.words import text_of

_LINE = 92
"""Letters that fit beside each other in a table as wide as the page."""
_MARGINS = 3
"""Letters' room between two columns."""
_LONGEST_WORD = 22
"""Letters. A longer word is an address, and may be broken."""
_LONGEST_CELL = 70
"""Letters, from which on a cell wants no more room: it runs over several lines."""


def column_shares(table: Table) -> tuple[float, ...]:
    """The part of the width that each column takes; they add up to 1.

    Each column first has room for its longest word. What is left goes to those that would fill it.
    """
    columns = zip_longest(
        [column.heading for column in table.columns], *([text_of(cell.words) for cell in row] for row in table.rows),
        fillvalue="",
    )  # fmt: skip
    texts = [[str(text) for text in column] for column in columns]
    needs = [_longest(word for text in column for word in text.split()) for column in texts]
    rooms = [float(min(need, _LONGEST_WORD) + _MARGINS) for need in needs]
    left = _LINE - sum(rooms)
    wants = [
        max(0.0, min(_longest(column), _LONGEST_CELL) + _MARGINS - room)
        for column, room in zip(texts, rooms, strict=True)
    ]
    if left > 0 and any(wants):
        rooms = [room + left * want / sum(wants) for room, want in zip(rooms, wants, strict=True)]
    return tuple(room / sum(rooms) for room in rooms)


def _longest(texts: Iterable[str]) -> int:
    return max(map(len, texts), default=0)
