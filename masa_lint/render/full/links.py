"""Where in the full document a fact stands, for a report that links to it."""

from __future__ import annotations

from collections.abc import Callable

from masa_lint.blocks.paper import Paper
from masa_lint.blocks.tree import Block, Chart, Definitions, Items, Notice, Paragraph, Section, Table
from masa_lint.documents.load import LoadedDocument
from masa_lint.engine.fingerprint import ItemNames
from masa_lint.render.full.outline import SUMMARY
from masa_lint.source.path import Path


def full_links(paper: Paper, document: LoadedDocument, address: str) -> Callable[[Path], str]:
    """For a path of the document, the address of the place in its full document that tells it.

    `address` is how the report reaches that document, without a place in it. A path that is not told itself
    leads to the nearest place above or below it that is; an empty text where there is none.
    """
    base = address.partition("#")[0]
    places: dict[str, str] = {}
    _collect(paper.blocks, "", places)
    names = ItemNames(document)

    def link(path: Path) -> str:
        for length in range(len(path), 0, -1):
            name = names.path_text(path[:length])
            below = (place for told, place in places.items() if told.startswith((f"{name}.", f"{name}[")))
            anchor = places.get(name) or next(below, "")
            if anchor:
                return f"{base}#{anchor}"
        return ""

    return link


def _collect(blocks: tuple[Block, ...], around: str, places: dict[str, str]) -> None:
    for block in blocks:
        match block:
            case Section(kind=kind) if kind == f"chapter-{SUMMARY}":
                pass
            case Section():
                _add(block.facts, block.anchor, places)
                _collect(block.blocks, block.anchor, places)
            case Notice():
                _collect(block.blocks, block.anchor or around, places)
            case Paragraph():
                _add(block.facts, block.anchor or around, places)
            case Items():
                for item in block.items:
                    _collect(item, block.anchor or around, places)
            case Definitions():
                for entry in block.entries:
                    _collect(entry.blocks, entry.anchor or around, places)
            case Table():
                for row in block.rows:
                    for cell in row:
                        _add(cell.facts, block.anchor or around, places)
            case Chart():
                _collect((block.table,), around, places)
            case _:
                pass


def _add(facts: tuple[str, ...], anchor: str, places: dict[str, str]) -> None:
    for fact in facts:
        places.setdefault(fact, anchor)
