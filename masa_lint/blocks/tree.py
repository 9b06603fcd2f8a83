"""The blocks. Each is what a reader meets, not how it looks: the writers know that.

`anchor` is a place that a link can lead to, unique in its paper and the same from run to run. `facts` are where a
block's words come from: paths of the document (`safeguarding_partners[role=police].lead.name`), `law:SECTION`,
`guidance:REQUIREMENT` or `plain`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from masa_lint.blocks.words import Tag, Tone, Words

Facts = tuple[str, ...]


class Style(StrEnum):
    """What a paragraph is for."""

    PLAIN = "plain"
    LEAD = "lead"
    """The sentence that a reader takes away where they read only one."""
    LABEL = "label"
    """An official name or a remark under something else; never smaller than the page's smallest type."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. In easy read and the children's version, one sentence."""

    words: Words
    style: Style = Style.PLAIN
    anchor: str = ""
    facts: Facts = ()


@dataclass(frozen=True, slots=True)
class Items:
    """A list: each item holds blocks."""

    items: tuple[tuple[Block, ...], ...]
    ordered: bool = False
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A term and what is said of it."""

    term: Words
    blocks: tuple[Block, ...]
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Definitions:
    """Terms, each with what is said of it, in a fixed order."""

    entries: tuple[Entry, ...]
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column's heading; `numbers` are set to the right."""

    heading: str
    numbers: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table."""

    words: Words
    facts: Facts = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table. The first cell of a row is its heading. No cell is merged. Five columns at most fit a page.

    `sticky` keeps the first column in sight where a wide table scrolls by itself.
    """

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    anchor: str = ""
    sticky: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: `svg`, or `png` bytes. Without `alt` it is decoration, since the words beside it say the same."""

    key: str
    svg: str = ""
    png: bytes = b""
    alt: str = ""
    width_cm: float = 4.0


@dataclass(frozen=True, slots=True)
class PictureRow:
    """One idea of an easy read: a picture on the left, its sentences on the right. Never split over two pages.

    `gap` is true where the row says that something is not yet said. `label` is an official name under the sentences.
    """

    picture: Picture
    sentences: tuple[Paragraph, ...]
    anchor: str = ""
    facts: Facts = ()
    gap: bool = False
    label: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing with the table that says the same. The table is the content, the drawing is for the eye."""

    svg: str
    table: Table
    width_cm: float = 16.0


@dataclass(frozen=True, slots=True)
class Notice:
    """A box apart from the text, always in sight."""

    title: str
    blocks: tuple[Block, ...]
    tone: Tone = Tone.PLAIN
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """Lines as they stand in a file, or to be pasted into one. `caption` says which."""

    text: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """One of many alike, such as a requirement: a title, a tag and its blocks. Kept whole on a printed page."""

    title: str
    blocks: tuple[Block, ...]
    tag: Tag | None = None
    kind: str = ""
    """The word by which a reader can choose to see only cards like it; one of the `Cards`' kinds."""
    anchor: str = ""
    note: str = ""
    """Words before the title, such as "should"."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A kind of card, what it is called, and how many there are."""

    kind: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Cards:
    """Cards in groups, of which a reader can see one kind alone (HTML, without a script). Print shows all, always.

    One `CardFilter` in a paper governs all its cards.
    """

    cards: tuple[Card, ...]
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class CardFilter:
    """The choice of which cards to see, for the whole paper."""

    legend: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class WriteSpace:
    """Lines to write on by hand, after a label."""

    label: str
    lines: int = 3


@dataclass(frozen=True, slots=True)
class Contents:
    """The list of the paper's sections, with links (and page numbers where there are pages).

    `new_page` begins it on a page of its own.
    """

    title: str = "Contents"
    depth: int = 1
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it. The depth in the tree gives its level.

    `number` is printed before the title ("3.1"). `new_page` begins it on a page of its own. `kind` lets a style or a
    checker know it ("worried"). `facts` are where the title's words come from.
    """

    title: str
    blocks: tuple[Block, ...]
    anchor: str
    number: str = ""
    new_page: bool = False
    kind: str = ""
    in_contents: bool = True
    facts: Facts = ()


Block = (
    Paragraph
    | Items
    | Definitions
    | Table
    | Picture
    | PictureRow
    | Chart
    | Notice
    | Code
    | Cards
    | CardFilter
    | WriteSpace
    | Contents
    | Section
)
