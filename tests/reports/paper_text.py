"""A paper as plain lines, for tests and snapshots: what a reader meets, in order, with nothing of how it looks."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.blocks.paper import Paper, walk
from masa_lint.blocks.tree import (
    Block,
    Card,
    CardFilter,
    Cards,
    Chart,
    Code,
    Contents,
    Definitions,
    Items,
    Notice,
    Paragraph,
    Section,
    Table,
    WriteSpace,
)
from masa_lint.blocks.words import Run, Words, text_of


def paper_text(paper: Paper) -> str:
    """The whole paper."""
    return "\n".join([paper.title, paper.heading, *lines_of(paper.blocks)]) + "\n"


def lines_of(blocks: tuple[Block, ...], indent: str = "") -> Iterator[str]:
    """Every line, what is inside another block further in."""
    for block in blocks:
        yield from (f"{indent}{line}" for line in _lines(block))


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Section():
            yield f"# {block.title}"
            yield from lines_of(block.blocks, "  ")
        case Paragraph():
            yield text_of(block.words)
        case Items():
            for number, item in enumerate(block.items, 1):
                first, *rest = lines_of(item)
                yield f"{f'{number}.' if block.ordered else '-'} {first}"
                yield from (f"  {line}" for line in rest)
        case Definitions():
            for entry in block.entries:
                yield f"{text_of(entry.term)}:"
                yield from lines_of(entry.blocks, "  ")
        case Cards():
            for card in block.cards:
                yield f"[{text_of((card.tag,)) if card.tag else ''}] {card.title} ({card.note})"
                yield from lines_of(card.blocks, "  ")
        case Table():
            yield f"Table: {block.caption}"
            yield " | ".join(column.heading for column in block.columns)
            for row in block.rows:
                yield " | ".join(text_of(cell.words) for cell in row)
        case Chart():
            yield from _lines(block.table)
        case Notice():
            yield f"Box: {block.title}"
            yield from lines_of(block.blocks, "  ")
        case Code():
            yield f"Code: {block.caption}"
            yield from (f"  {line}" for line in block.text.splitlines())
        case CardFilter():
            yield f"{block.legend}: " + ", ".join(f"{one.label} {one.count}" for one in block.choices)
        case WriteSpace():
            yield f"{block.label}: ____"
        case Contents():
            yield block.title
        case _:
            raise TypeError(block)


def cards_of(paper: Paper) -> list[Card]:
    """Every card, in order."""
    return [card for block in walk(paper.blocks) if isinstance(block, Cards) for card in block.cards]


def section(paper: Paper, anchor: str) -> Section:
    """A section by its anchor."""
    return next(block for block in walk(paper.blocks) if isinstance(block, Section) and block.anchor == anchor)


def anchors_of(paper: Paper) -> list[str]:
    """Every place that a link can lead to, in order."""
    found = [getattr(block, "anchor", "") for block in walk(paper.blocks)]
    found += [card.anchor for card in cards_of(paper)]
    return [anchor for anchor in found if anchor]


def links_of(paper: Paper) -> list[str]:
    """Every link of the paper."""
    return [part.link for line in _all_words(paper.blocks) for part in line if isinstance(part, Run) and part.link]


def _all_words(blocks: tuple[Block, ...]) -> Iterator[Words]:
    for block in walk(blocks):
        match block:
            case Paragraph():
                yield block.words
            case Definitions():
                yield from (entry.term for entry in block.entries)
            case Table():
                yield from (cell.words for row in block.rows for cell in row)
            case _:
                pass
