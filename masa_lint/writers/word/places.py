"""The bookmarks of a Word file: where links inside it lead to."""

from __future__ import annotations

import re
from typing import Any

from masa_lint.blocks.tree import Block
from masa_lint.writers.targets import targets_of
from masa_lint.writers.word.elements import w

_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9]+")
_LONGEST = 30
"""Letters. Word takes 40, and a number stands before them."""


class Places:
    """A name of Word's kind for each anchor; the first block with an anchor carries its bookmark."""

    def __init__(self, blocks: tuple[Block, ...]) -> None:
        anchors = dict.fromkeys(targets_of(blocks))
        self._names = {
            anchor: f"p{number}_{_NOT_IN_A_NAME.sub('_', anchor)[:_LONGEST]}"
            for number, anchor in enumerate(anchors, 1)
        }
        self._set: dict[str, int] = {}

    def name_of(self, anchor: str) -> str:
        """The bookmark's name; an empty text where nothing has the anchor."""
        return self._names.get(anchor, "")

    def mark(self, anchor: str, elements: list[Any]) -> None:
        """Put the bookmark into the first paragraph of what a block became."""
        name = self._names.get(anchor)
        if not name or anchor in self._set or not elements:
            return
        first = next((found for element in elements for found in element.iter(_P)), None)
        if first is None:
            return
        number = self._set[anchor] = len(self._set) + 1
        place = 1 if len(first) and first[0].tag == _PPR else 0
        first.insert(place, w("bookmarkStart", id=number, name=name))
        first.insert(place + 1, w("bookmarkEnd", id=number))


_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_P = f"{_W}p"
_PPR = f"{_W}pPr"
