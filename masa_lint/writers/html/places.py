"""The ids of a page: every anchor of the paper once, and our own beside them."""

from __future__ import annotations

import re
from urllib.parse import quote

from masa_lint.blocks.tree import Block
from masa_lint.writers.printable import printable
from masa_lint.writers.targets import targets_of

OURS = "page-"
"""How our own ids begin."""
MAIN = f"{OURS}main"
_SPACE = re.compile(r"\s+")


class Places:
    """An id for each anchor. The first block that has an anchor carries it; a link to nothing is no link."""

    def __init__(self, blocks: tuple[Block, ...]) -> None:
        self._ids: dict[str, str] = {}
        taken: set[str] = set()
        for anchor in targets_of(blocks):
            if anchor not in self._ids:
                self._ids[anchor] = _free(anchor, taken)
                taken.add(self._ids[anchor])
        self._set: set[str] = set()
        self._made = 0

    def id_of(self, anchor: str) -> str | None:
        """The id for the block that is being written; None without an anchor, or where another block has it."""
        if not anchor or anchor in self._set:
            return None
        self._set.add(anchor)
        return self._ids.get(anchor)

    def link_to(self, anchor: str) -> str:
        """The address of a place in the page; an empty text where there is none."""
        found = self._ids.get(anchor)
        return f"#{quote(found)}" if found else ""

    def new(self, what: str) -> str:
        """An id of our own that no block has."""
        self._made += 1
        return f"{OURS}{what}-{self._made}"


def _free(anchor: str, taken: set[str]) -> str:
    """The anchor as an id: without white space, not one of ours, not there yet."""
    plain = _SPACE.sub("-", printable(anchor).strip()) or "place"
    plain = f"_{plain}" if plain.startswith(OURS) else plain
    while plain in taken:
        plain += "_"
    return plain
