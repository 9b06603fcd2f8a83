"""The last pass over a paper's blocks: headings are numbered, and every paragraph has an anchor of its own."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from masa_lint.blocks.tree import Block, Chart, Definitions, Entry, Items, Notice, Paragraph, Section, Table


def finish(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Chapters numbered 1, 2, 3 and what stands below them 1.1, 1.2; anchors that are missing or taken made anew."""
    return _Finisher().blocks(blocks, "", "start", 0)


class _Finisher:
    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._counts: Counter[str] = Counter()

    def blocks(self, blocks: tuple[Block, ...], number: str, under: str, depth: int) -> tuple[Block, ...]:
        made: list[Block] = []
        sections = 0
        for block in blocks:
            if isinstance(block, Section):
                sections += 1
                told = f"{number}.{sections}" if number else str(sections)
                anchor = self._anchor(block.anchor, under)
                inner = self.blocks(block.blocks, told, anchor, depth + 1)
                made.append(replace(block, anchor=anchor, number=told if depth < 2 else "", blocks=inner))
            else:
                made.append(self._block(block, under))
        return tuple(made)

    def _block(self, block: Block, under: str) -> Block:
        match block:
            case Paragraph():
                return replace(block, anchor=self._anchor(block.anchor, under))
            case Table():
                return replace(block, anchor=self._anchor(block.anchor, under))
            case Chart():
                return replace(block, table=replace(block.table, anchor=self._anchor(block.table.anchor, under)))
            case Notice():
                anchor = self._anchor(block.anchor, under)
                return replace(block, anchor=anchor, blocks=tuple(self._block(one, anchor) for one in block.blocks))
            case Items():
                items = tuple(tuple(self._block(one, under) for one in item) for item in block.items)
                return replace(block, anchor=self._anchor(block.anchor, under), items=items)
            case Definitions():
                return replace(block, entries=tuple(self._entry(one, under) for one in block.entries))
            case _:
                return block

    def _entry(self, entry: Entry, under: str) -> Entry:
        anchor = self._anchor(entry.anchor, under)
        return replace(entry, anchor=anchor, blocks=tuple(self._block(one, anchor) for one in entry.blocks))

    def _anchor(self, wanted: str, under: str) -> str:
        anchor = wanted
        while not anchor or anchor in self._taken:
            self._counts[under] += 1
            anchor = f"{under}--{self._counts[under]}"
        self._taken.add(anchor)
        return anchor
