"""The blocks of a paper as paragraphs and tables of a Word file."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Any

from masa_lint.blocks.paper import Layout, Paper
from masa_lint.blocks.tree import (
    Block,
    Card,
    CardFilter,
    Cards,
    Cell,
    Chart,
    Code,
    Contents,
    Definitions,
    Entry,
    Items,
    Notice,
    Paragraph,
    Picture,
    PictureRow,
    Section,
    Style,
    Table,
    WriteSpace,
)
from masa_lint.blocks.words import text_of
from masa_lint.writers.drawings import drawing_of
from masa_lint.writers.page import TALLEST_ROW, TWIPS_PER_CM, Page
from masa_lint.writers.printable import printable, printable_lines
from masa_lint.writers.shades import HEADER, QUIET_INK, shade_of
from masa_lint.writers.shares import column_letters
from masa_lint.writers.word.contents import contents, heading_words
from masa_lint.writers.word.edges import band
from masa_lint.writers.word.elements import hex_of, paragraph, text, w
from masa_lint.writers.word.grids import Looks, Row, joined, table
from masa_lint.writers.word.lines import Lines
from masa_lint.writers.word.numbering import INDENT, LEVELS, new_list
from masa_lint.writers.word.pictures import Pictures
from masa_lint.writers.word.places import Places
from masa_lint.writers.word.styles import heading_style

if TYPE_CHECKING:
    from docx.document import Document

_STYLES = {Style.PLAIN: "Normal", Style.LEAD: "Lead", Style.LABEL: "Label"}
_TERM_SHARE = 0.28
_GUTTER = 220
_QUIET = hex_of(QUIET_INK)


class Body:
    """One paper on its way into one document."""

    def __init__(self, document: Document, paper: Paper, page: Page) -> None:
        self._document = document
        self._paper = paper
        self._page = page
        self._places = Places(paper.blocks)
        self._lines = Lines(document, self._places, paper.theme.accent, page)
        self._pictures = Pictures(document, page.width_cm)

    def elements(self) -> list[Any]:
        """All paragraphs and tables, in their order."""
        paper = self._paper
        title = paragraph("Title", *self._lines.plain(paper.heading or paper.title))
        logo = [self._picture(paper.theme.logo)] if paper.theme.logo else []
        top = [band(paper)] if paper.band else []
        return joined([*top, *logo, title, *self._blocks(paper.blocks, 1, self._page.width_twips)])

    def _blocks(self, blocks: tuple[Block, ...], depth: int, width: int) -> list[Any]:
        """`width` is what is left between the margins, in twentieths of a point."""
        found: list[Any] = []
        new_page = False
        for group in _grouped(blocks):
            first = group[0]
            if found and isinstance(first, Items):
                _keep_with_next(found[-1:])
            made = self._rows(group, width) if isinstance(first, PictureRow) else self._block(first, depth, width)
            if new_page and made:
                _begin_page(made)
            new_page = isinstance(first, Section) and self._page.alone(first)
            found += made
        return found

    def _block(self, block: Block, depth: int, width: int) -> list[Any]:
        made = self._made(block, depth, width)
        self._places.mark(getattr(block, "anchor", ""), made)
        return made

    def _made(self, block: Block, depth: int, width: int) -> list[Any]:
        match block:
            case Section():
                return self._section(block, depth, width)
            case Paragraph():
                return [paragraph(_STYLES[block.style], *self._lines.of(block.words))]
            case Items():
                return self._items(block, depth, width, 0)
            case Definitions():
                return [self._definitions(block, depth, width)] if block.entries else []
            case Table():
                return self._table(block, width)
            case Picture():
                return [self._picture(block)]
            case PictureRow():
                return self._rows((block,), width)
            case Chart():
                drawing = self._picture(drawing_of(block))
                _keep_with_next([drawing])
                return [drawing, *self._table(block.table, width)]
            case Notice():
                return [self._notice(block, depth, width), paragraph("Gap")]
            case Code():
                return self._code(block)
            case Cards():
                return [element for card in block.cards for element in self._card(card, depth, width)]
            case CardFilter():
                return []  # A printed page shows every card.
            case WriteSpace():
                label = paragraph("Normal", *self._lines.plain(block.label, bold=True))
                made = [label, *(paragraph("WriteLine") for _ in range(block.lines)), paragraph("Normal")]
                _keep_with_next(made[:-2])
                return made
            case Contents():
                listed = contents(block, self._paper.blocks, self._places)
                if block.new_page:
                    _begin_page(listed)
                return listed

    def _section(self, section: Section, depth: int, width: int) -> list[Any]:
        heading = paragraph(heading_style(depth, listed=section.in_contents), w("r", *text(heading_words(section))))
        if section.new_page:
            _begin_page([heading])
        return [heading, *self._blocks(section.blocks, depth + 1, width)]

    def _items(self, items: Items, depth: int, width: int, level: int) -> list[Any]:
        number = new_list(self._document, ordered=items.ordered, level=min(level, LEVELS - 1))
        found: list[Any] = []
        for item in items.items:
            first = True
            for block in item:
                if isinstance(block, Items):
                    found += self._items(block, depth, width, level + 1)
                    continue
                for element in self._block(block, depth, width - INDENT * (level + 1)):
                    _indent(element, number if first else 0, min(level, LEVELS - 1))
                    first = False
                    found.append(element)
        return found

    def _definitions(self, definitions: Definitions, depth: int, width: int) -> Any:
        term = round(width * _TERM_SHARE)
        rows = [self._entry(entry, depth, width - term) for entry in definitions.entries]
        return table(rows, Looks(widths=(term, width - term), across=0, down=40))

    def _entry(self, entry: Entry, depth: int, width: int) -> Row:
        term = [paragraph("Term", *self._lines.of(entry.term))]
        self._places.mark(entry.anchor, term)
        return Row((term, self._blocks(entry.blocks, depth, width - _GUTTER)), whole=self._paper.layout is Layout.EASY)

    def _table(self, block: Table, width: int) -> list[Any]:
        letters = column_letters(block, self._page.table_letters)
        widths = tuple(round(width * one / sum(letters)) for one in letters)
        heading = tuple(self._heading_cell(block, place) for place in range(len(widths)))
        rows = [Row(heading, heading=True, fill=hex_of(HEADER))]
        for cells in block.rows:
            texts = [text_of(cell.words) for cell in cells]
            lines = max((len(words) / room for words, room in zip(texts, letters, strict=False)), default=0)
            made = tuple(self._cell(block, cells, place) for place in range(len(widths)))
            rows.append(Row(made, whole=lines < TALLEST_ROW))
        caption = [paragraph("Caption", *self._lines.plain(block.caption))] if block.caption else []
        looks = Looks(widths=widths, ruled=True, across=100, down=60, title=printable(block.caption))
        return [*caption, table(rows, looks), paragraph("Gap")]

    def _cell(self, block: Table, cells: tuple[Cell, ...], place: int) -> list[Any]:
        heads_row = place == 0 and len(block.columns) > 1
        runs = self._lines.of(cells[place].words, bold=heads_row) if place < len(cells) else []
        return [paragraph("TableWords", *runs, properties=self._aligned(block, place))]

    def _heading_cell(self, block: Table, place: int) -> list[Any]:
        heading = block.columns[place].heading if place < len(block.columns) else ""
        properties = (w("keepNext"), *self._aligned(block, place))
        return [paragraph("TableWords", *self._lines.plain(heading, bold=True), properties=properties)]

    def _aligned(self, block: Table, place: int) -> tuple[Any, ...]:
        numbers = place < len(block.columns) and block.columns[place].numbers
        return (w("jc", val="right"),) if numbers else ()

    def _rows(self, rows: tuple[PictureRow, ...], width: int) -> list[Any]:
        """Rows that follow each other: one table without lines, a row each."""
        picture = round(max(row.picture.width_cm for row in rows) * TWIPS_PER_CM) + 450
        looks = Looks(widths=(picture, width - picture), down=195, middle=True)
        return [table([self._picture_row(row) for row in rows], looks)]

    def _picture_row(self, row: PictureRow) -> Row:
        colour = _QUIET if row.gap else ""
        sentences = [paragraph("Normal", *self._lines.of(one.words, colour=colour)) for one in row.sentences]
        label = [paragraph("Label", *self._lines.plain(row.label))] if row.label else []
        cells = ([self._picture(row.picture, "RowPicture")], [*sentences, *label])
        self._places.mark(row.anchor, cells[1])
        for sentence in row.sentences:
            self._places.mark(sentence.anchor, cells[1])
        return Row(cells)

    def _picture(self, picture: Picture, style: str = "Picture") -> Any:
        return paragraph(style, self._pictures.run(picture))

    def _notice(self, notice: Notice, depth: int, width: int) -> Any:
        shade = shade_of(notice.tone, self._paper.theme.accent)
        ink, paper = hex_of(shade.ink), hex_of(shade.paper)
        title = [paragraph("NoticeTitle", *self._lines.plain(notice.title, colour=ink))] if notice.title else []
        inner = [*title, *self._blocks(notice.blocks, depth, width - 2 * _GUTTER)]
        row = Row((inner,), whole=False, fill=paper)
        return table([row], Looks(widths=(width,), edge=ink, across=_GUTTER, down=140))

    def _code(self, block: Code) -> list[Any]:
        caption = [paragraph("Label", *self._lines.plain(block.caption), properties=(w("keepNext"),))]
        runs: list[Any] = []
        for place, line in enumerate(printable_lines(block.text).split("\n")):
            runs += [w("r", w("br"))] if place else []
            runs += [w("r", *text(line))] if line else []
        return [*(caption if block.caption else []), paragraph("CodeLines", *runs)]

    def _card(self, card: Card, depth: int, width: int) -> list[Any]:
        tag = [w("r", w("tab")), self._lines.tag(card.tag)] if card.tag else []
        line = paragraph("CardLine", *self._lines.plain(card.note), *tag)
        title = paragraph(heading_style(max(depth, 3), listed=False), *self._lines.plain(card.title))
        made = [line, title, *self._blocks(card.blocks, depth + 1, width)]
        _keep_with_next(made[:-1])
        self._places.mark(card.anchor, [title])
        return made


def _grouped(blocks: tuple[Block, ...]) -> Iterator[tuple[Any, ...]]:
    """Each block alone, but picture rows that follow each other together."""
    for is_row, group in groupby(blocks, lambda block: isinstance(block, PictureRow)):
        if is_row:
            yield tuple(group)
        else:
            yield from ((block,) for block in group)


def _keep_with_next(elements: list[Any]) -> None:
    """Keep these on the page of what follows them."""
    from docx.text.paragraph import Paragraph as WordParagraph

    for element in elements:
        for found in element.iter(f"{_W}p"):
            WordParagraph(found, None).paragraph_format.keep_with_next = True  # type: ignore[arg-type]


def _begin_page(elements: list[Any]) -> None:
    """Begin a page with the first of these."""
    from docx.text.paragraph import Paragraph as WordParagraph

    if elements[0].tag != f"{_W}p":
        elements.insert(0, paragraph("Spacer"))
    how = WordParagraph(elements[0], None).paragraph_format  # type: ignore[arg-type]
    how.page_break_before = True
    how.space_before = 0


def _indent(element: Any, number: int, level: int) -> None:
    """Make a block part of a list's item: its first paragraph with the mark, what follows under its words."""
    from docx.oxml.ns import qn

    if element.tag != f"{_W}p":
        return
    properties = element.get_or_add_pPr()
    if number:
        style = properties.find(qn("w:pStyle"))
        if style is not None and style.get(qn("w:val")) == "Normal":
            style.set(qn("w:val"), "ListParagraph")
        numbering = properties.get_or_add_numPr()
        numbering.append(w("ilvl", val=level))
        numbering.append(w("numId", val=number))
    else:
        properties.get_or_add_ind().set(qn("w:left"), str(INDENT * (level + 1)))


_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
