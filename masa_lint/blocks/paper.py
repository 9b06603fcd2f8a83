"""A whole paper: its blocks, and what every page of it carries."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from masa_lint.blocks.tree import Block, Cards, Chart, Definitions, Items, Notice, Picture, Section


class Layout(StrEnum):
    """For whom a paper is set."""

    STANDARD = "standard"
    """Plain English in running text: reports and full documents."""
    EASY = "easy"
    """Easy read and children's versions: large type, one picture a row, one sentence a paragraph."""


@dataclass(frozen=True, slots=True)
class Theme:
    """What a partnership may change of the looks. Colours as `#rrggbb`, already checked for contrast.

    `size_pt` is the size of the running text; nothing in an easy-read layout is smaller than 14 pt. `font` is put
    before the fonts that the project carries.
    """

    accent: str = "#1d3f72"
    size_pt: float = 12.0
    font: str = ""
    logo: Picture | None = None


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper. All of it is words and blocks: no format, no clock, no path of a computer.

    `title` is the document's title, `heading` the one printed at the top (the title, where empty). `publisher` is the
    partnership, which the files' properties name. `about` is a sentence for a search engine or a file's properties.
    `band` is printed on every page ("DRAFT", "Made up: Exampleshire does not exist"). `fingerprint` is that of the
    facts that the paper came from. `made_on` is the day that the files' properties give.
    """

    title: str
    blocks: tuple[Block, ...]
    publisher: str
    made_on: date
    heading: str = ""
    about: str = ""
    band: str = ""
    layout: Layout = Layout.STANDARD
    theme: Theme = field(default_factory=Theme)
    fingerprint: str = ""
    kind: str = ""
    """What the paper is: `report`, `full`, `easy-read`, `childrens-version`, …"""
    language: str = "en-GB"
    public: bool = True
    """False asks search engines to leave it out."""


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Every block, in the order in which it is read."""
    for block in blocks:
        yield block
        match block:
            case Section(blocks=inner) | Notice(blocks=inner):
                yield from walk(inner)
            case Items(items=items):
                for item in items:
                    yield from walk(item)
            case Definitions(entries=entries):
                for entry in entries:
                    yield from walk(entry.blocks)
            case Cards(cards=cards):
                for card in cards:
                    yield from walk(card.blocks)
            case Chart(table=table):
                yield table
            case _:
                pass
