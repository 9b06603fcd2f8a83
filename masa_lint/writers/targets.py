"""The places of a paper that a link can lead to."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.blocks.paper import walk
from masa_lint.blocks.tree import Block, Cards, Definitions


def targets_of(blocks: tuple[Block, ...]) -> Iterator[str]:
    """Every anchor, in the order of reading, those of entries and cards too."""
    for block in walk(blocks):
        anchor = getattr(block, "anchor", "")
        if anchor:
            yield anchor
        match block:
            case Cards(cards=cards):
                yield from (card.anchor for card in cards if card.anchor)
            case Definitions(entries=entries):
                yield from (entry.anchor for entry in entries if entry.anchor)
            case _:
                pass
