"""A paper, before any format, as the checker reads it."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.blocks.paper import Paper, walk
from masa_lint.blocks.tree import Block, Contents, Definitions, Paragraph, Picture, PictureRow, Section
from masa_lint.blocks.words import Run, Words, text_of
from masa_lint.easy.check.reading import Reading, RowRead, SectionRead, Sentence
from masa_lint.easy.check.split import sentences

_GLOSSARY = ("glossary", "hard-words", "words")


def read_paper(paper: Paper) -> Reading:
    """Its sections, at any depth, in the order in which they are read; what stands before them is its front."""
    front = " ".join(text_of(block.words) for block in paper.blocks if isinstance(block, Paragraph))
    return Reading(
        paper.title,
        paper.heading or paper.title,
        tuple(_sections(paper.blocks)),
        f"{paper.publisher} {front}",
        pictured=True,
        contents=any(isinstance(block, Contents) for block in walk(paper.blocks)),
        short=paper.kind == "childrens-version",
        fingerprint=paper.fingerprint,
    )


def _sections(blocks: tuple[Block, ...]) -> Iterator[SectionRead]:
    for block in blocks:
        if isinstance(block, Section):
            glossary = block.kind in _GLOSSARY or block.anchor in _GLOSSARY
            rows = tuple(_rows(block.blocks, block.anchor))
            if rows:
                yield SectionRead(block.title, rows, block.kind, glossary)
            yield from _sections(block.blocks)


def _rows(blocks: tuple[Block, ...], where: str) -> Iterator[RowRead]:
    for number, block in enumerate(blocks, 1):
        match block:
            case PictureRow():
                lines = tuple(one for line in block.sentences for one in _sentences(line.words))
                facts = block.facts or tuple(fact for line in block.sentences for fact in line.facts)
                name = block.anchor or f"{where}, row {number}"
                yield RowRead(name, lines, ((_key(block.picture), True),), facts, block.label, block.gap)
            case Definitions():
                for entry in block.entries:
                    lines = tuple(
                        one for inner in entry.blocks if isinstance(inner, Paragraph) for one in _sentences(inner.words)
                    )
                    yield RowRead(text_of(entry.term), lines, facts=None)
            case _:
                pass


def _key(picture: Picture) -> str:
    return picture.key


def _sentences(line: Words) -> Iterator[Sentence]:
    bold = tuple(run.text for run in line if isinstance(run, Run) and run.strong)
    for text in sentences(text_of(line)):
        yield Sentence(text, tuple(word for word in bold if word in text))
