"""A paper read back: all its words, all its links, and the facts that its blocks say they come from."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.blocks.paper import Paper, walk
from masa_lint.blocks.tree import Block, Definitions, Items, Notice, Paragraph, Section, Table
from masa_lint.blocks.words import Run, Words, text_of


def lines_of(paper: Paper) -> Iterator[Words]:
    for block in walk(paper.blocks):
        match block:
            case Paragraph(words=line):
                yield line
            case Table(rows=rows):
                for row in rows:
                    for cell in row:
                        yield cell.words
            case Definitions(entries=entries):
                for entry in entries:
                    yield entry.term
            case Section(title=title) | Notice(title=title):
                yield (Run(title),)
            case _:
                pass


def text(paper: Paper) -> str:
    """Every word of a paper, and every address that it links to."""
    told = [paper.title, paper.heading, paper.band]
    for line in lines_of(paper):
        told.append(text_of(line))
        told += [part.link for part in line if isinstance(part, Run) and part.link]
    return "\n".join(told)


def facts(paper: Paper) -> set[str]:
    """Where the blocks say that their words come from."""
    found: set[str] = set()
    for block in walk(paper.blocks):
        if isinstance(block, Paragraph | Section):
            found.update(block.facts)
        elif isinstance(block, Table):
            found.update(fact for row in block.rows for cell in row for fact in cell.facts)
    return found


def anchors(blocks: tuple[Block, ...]) -> list[str]:
    """Every place that a link can lead to."""
    found = []
    for block in walk(blocks):
        if isinstance(block, Section | Paragraph | Table | Notice | Items):
            found.append(block.anchor)
        elif isinstance(block, Definitions):
            found += [entry.anchor for entry in block.entries]
    return [one for one in found if one]
