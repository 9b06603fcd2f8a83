"""The blocks of a paper as HTML."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from masa_lint.blocks.paper import Paper
from masa_lint.blocks.tree import (
    Block,
    Card,
    CardFilter,
    Cards,
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
from masa_lint.writers.html.charts import drawn
from masa_lint.writers.html.filter import GROUP, filter_block, filter_of, is_group, kinds_of
from masa_lint.writers.html.lines import Lines, tag_of, words_of
from masa_lint.writers.html.markup import LINE, joined, lines_of, tag
from masa_lint.writers.html.pictures import image
from masa_lint.writers.html.places import Places
from masa_lint.writers.html.tables import table
from masa_lint.writers.page import page_of

_DEEPEST = 6


class Body:
    """One paper on its way into one page."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._places = Places(paper.blocks)
        self._page = page_of(paper)
        self._lines = Lines(self._places, self._page)
        self._filter = filter_of(paper)
        self._kinds = kinds_of(self._filter)

    def written(self) -> Markup:
        """All blocks, in their order; the first level of heading is the second, under the paper's own."""
        return self._blocks(self._paper.blocks, 2)

    def _blocks(self, blocks: tuple[Block, ...], level: int) -> Markup:
        return LINE.join(self._block(block, level) for block in blocks)

    def _block(self, block: Block, level: int) -> Markup:
        match block:
            case Section():
                return self._section(block, level)
            case Paragraph():
                return self._paragraph(block)
            case Items():
                items = (tag("li", self._blocks(item, level)) for item in block.items)
                return tag("ol" if block.ordered else "ul", *items, id=self._places.id_of(block.anchor))
            case Definitions():
                entries = [self._entry(entry, level) for entry in block.entries]
                return tag("dl", *entries, id=self._places.id_of(block.anchor)) if entries else Markup()
            case Table():
                return table(block, self._lines, self._places)
            case Picture():
                return tag("div", image(block), class_="picture")
            case PictureRow():
                return self._row(block)
            case Chart():
                return tag("div", drawn(block), table(block.table, self._lines, self._places), class_="chart")
            case Notice():
                return self._notice(block, level)
            case Code():
                caption = tag("figcaption", block.caption) if block.caption else ""
                return tag("figure", caption, tag("pre", tag("code", lines_of(block.text))), class_="code")
            case Cards():
                cards = (self._card(card, level) for card in block.cards)
                return tag("div", *cards, class_="cards", id=self._places.id_of(block.anchor))
            case CardFilter():
                return filter_block(block) if block is self._filter else Markup()
            case WriteSpace():
                space = tag("div", *(tag("div") for _ in range(block.lines)), class_="lines", aria_hidden="true")
                return tag("div", tag("p", block.label), space, class_="write")
            case Contents():
                return self._contents(block, level)

    def _section(self, section: Section, level: int) -> Markup:
        number = (tag("span", f"{section.number} ", class_="number"),) if section.number else ()
        title = tag(_heading(level), *number, words_of(section.title), data_fact=_facts(section.facts))
        classes = ["new-page"] if section.new_page else []
        classes += ["alone"] if self._page.alone(section) else []
        classes += [GROUP] if is_group(section) else []
        inner = self._blocks(section.blocks, level + 1)
        place = self._places.id_of(section.anchor)
        return tag("section", title, LINE, inner, id=place, class_=" ".join(classes) or None)

    def _paragraph(self, block: Paragraph) -> Markup:
        return tag(
            "p",
            self._lines.of(block.words),
            class_=None if block.style is Style.PLAIN else str(block.style),
            id=self._places.id_of(block.anchor),
            data_fact=_facts(block.facts),
        )

    def _entry(self, entry: Entry, level: int) -> Markup:
        term = tag("dt", self._lines.of(entry.term), id=self._places.id_of(entry.anchor))
        return tag("div", term, tag("dd", self._blocks(entry.blocks, level)))

    def _row(self, row: PictureRow) -> Markup:
        label = tag("p", row.label, class_="label") if row.label else ""
        words = tag("div", *(self._paragraph(sentence) for sentence in row.sentences), label, class_="words")
        place = self._places.id_of(row.anchor)
        facts = _facts(row.facts)
        picture = tag("div", image(row.picture), class_="picture")
        return tag("div", picture, words, class_="row gap" if row.gap else "row", id=place, data_fact=facts)

    def _notice(self, notice: Notice, level: int) -> Markup:
        title = tag(_heading(level), words_of(notice.title)) if notice.title else ""
        inner = self._blocks(notice.blocks, level + 1 if notice.title else level)
        return tag("div", title, inner, class_=f"notice {notice.tone}", id=self._places.id_of(notice.anchor))

    def _card(self, card: Card, level: int) -> Markup:
        note = (tag("span", card.note, class_="note"), " ") if card.note else ()
        label = tag("p", tag_of(card.tag), class_="status") if card.tag else ""
        return tag(
            "div",
            tag("div", tag(_heading(level), *note, words_of(card.title)), label, class_="card-top"),
            self._blocks(card.blocks, level + 1),
            class_="card",
            id=self._places.id_of(card.anchor),
            data_kind=self._kinds.get(card.kind),
        )

    def _contents(self, block: Contents, level: int) -> Markup:
        entries = self._entries(self._paper.blocks, block.depth)
        if not entries:
            return Markup()
        title = self._places.new("contents")
        heading = tag(_heading(level), block.title, id=title)
        listed = (one for one in self._paper.blocks if isinstance(one, Section) and one.in_contents)
        numbered = " numbered" if any(section.number for section in listed) else ""
        classes = f"contents{numbered} new-page" if block.new_page else f"contents{numbered}"
        return tag("nav", heading, entries, class_=classes, aria_labelledby=title)

    def _entries(self, blocks: tuple[Block, ...], depth: int) -> Markup:
        listed = [block for block in blocks if isinstance(block, Section) and block.in_contents]
        if not listed or depth < 1:
            return Markup()
        return tag("ul", *(tag("li", *self._listed(section, depth)) for section in listed))

    def _listed(self, section: Section, depth: int) -> Iterator[Markup]:
        number = (tag("span", f"{section.number} ", class_="number"),) if section.number else ()
        words = joined((*number, words_of(section.title)))
        address = self._places.link_to(section.anchor)
        yield tag("a", words, href=address) if address else words
        yield self._entries(section.blocks, depth - 1)


def _heading(level: int) -> str:
    return f"h{min(level, _DEEPEST)}"


def _facts(facts: tuple[str, ...]) -> str | None:
    return " ".join(facts) or None
