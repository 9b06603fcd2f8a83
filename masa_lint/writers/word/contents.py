"""The list of contents: a field that Word can bring up to date, with its entries already in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from masa_lint.blocks.tree import Block, Contents, Section
from masa_lint.writers.printable import printable
from masa_lint.writers.word.elements import paragraph, text, w
from masa_lint.writers.word.places import Places


def contents(block: Contents, blocks: tuple[Block, ...], places: Places) -> list[Any]:
    """The title, and an entry with a link for every section that is deep enough.

    The entries have no page number: only Word knows it, and an old one would be wrong. "Update field" adds them.
    """
    title = paragraph("ContentsTitle", w("r", *text(printable(block.title))))
    entries = [
        paragraph(f"TOC{min(level, 3)}", _entry(section, places)) for section, level in _listed(blocks, block.depth)
    ]
    if not entries:
        return [title]
    instruction = w("instrText")
    instruction.text = f'TOC \\o "1-{block.depth}" \\h \\z'
    begin = [
        w("r", w("fldChar", fldCharType="begin")),
        w("r", instruction),
        w("r", w("fldChar", fldCharType="separate")),
    ]
    for place, run in enumerate(begin, 1):
        entries[0].insert(place, run)
    entries[-1].append(w("r", w("fldChar", fldCharType="end")))
    return [title, *entries]


def heading_words(section: Section) -> str:
    """The section's number and title on one line."""
    return printable(f"{section.number} {section.title}".strip())


def _entry(section: Section, places: Places) -> Any:
    words = w("r", *text(heading_words(section)))
    return w("hyperlink", words, anchor=places.name_of(section.anchor), history=1) if section.anchor else words


def _listed(blocks: tuple[Block, ...], depth: int, level: int = 1) -> Iterator[tuple[Section, int]]:
    for block in blocks:
        if isinstance(block, Section):
            if block.in_contents:
                yield block, level
            if level < depth:
                yield from _listed(block.blocks, depth, level + 1)
