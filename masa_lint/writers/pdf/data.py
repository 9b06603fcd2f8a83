"""A paper as plain data for `paper.typ`. It is read there as JSON, so that no text of a document can become code."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from masa_lint.blocks.mark import mark_of
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
    Table,
    WriteSpace,
)
from masa_lint.blocks.words import Run, Tag, Tone, Words, text_of
from masa_lint.documents.cut_short import cut_short
from masa_lint.writers.drawings import TALLEST_CM, drawing_of, svg_of
from masa_lint.writers.page import TALLEST_ROW, Page, page_of
from masa_lint.writers.pdf.soften import soften
from masa_lint.writers.printable import own_letters, printable, printable_lines, spelled
from masa_lint.writers.shades import HEADER, INK, QUIET_INK, RULE, shade_of
from masa_lint.writers.shares import column_letters
from masa_lint.writers.targets import targets_of

Data = dict[str, Any]

_LONGEST_KEPT = 30
"""Letters. What is longer and must not be split would stick out of a narrow column."""

_NOTHING = "–"
"""A heading without a word, which PDF/UA does not know."""


def paper_data(paper: Paper) -> Data:
    """All that `paper.typ` needs."""
    return _Setting(paper).paper()


class _Setting:
    """One paper on its way; it knows where links can lead, and how wide a line is."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._page: Page = page_of(paper)
        self._targets = set(targets_of(paper.blocks))
        self._placed: set[str] = set()

    def paper(self) -> Data:
        paper, page = self._paper, self._page
        language, _, region = paper.language.partition("-")
        logo = paper.theme.logo
        return {
            "title": _text(paper.title).strip() or _NOTHING,
            "heading": _text(paper.heading or paper.title).strip() or _NOTHING,
            "publisher": _text(paper.publisher),
            "foot": cut_short(_text(paper.publisher), page.foot_letters),
            "about": _text(paper.about),
            "keywords": [mark] if (mark := mark_of(paper.fingerprint)) else [],
            "band": _text(paper.band),
            "band_lines": page.lines_of(paper.band),
            "made_on": [paper.made_on.year, paper.made_on.month, paper.made_on.day],
            "language": language,
            "region": region or None,
            "easy": paper.layout is Layout.EASY,
            "logo": self._picture(logo) if logo else None,
            "look": {
                "accent": paper.theme.accent,
                "ink": INK,
                "quiet": QUIET_INK,
                "rule": RULE,
                "header": HEADER,
                "size": page.size_pt,
                "small": page.small_pt,
                "table": page.table_pt,
                "font": _text(paper.theme.font),
                "own_letters": own_letters(),
                "tallest": TALLEST_CM,
                "band": _shade(Tone.OPEN, paper.theme.accent),
            },
            "blocks": self._blocks(paper.blocks, 1),
        }

    def _blocks(self, blocks: Iterable[Block], depth: int) -> list[Data]:
        found = [data for block in blocks if (data := self._block(block, depth)) is not None]
        for data, following in pairwise(found):
            data["leads"] = following["is"] == "items"
        return found

    def _block(self, block: Block, depth: int) -> Data | None:
        match block:
            case Section():
                return self._section(block, depth)
            case Paragraph():
                return self._at(
                    block.anchor, {"is": "paragraph", "words": self._words(block.words), "style": block.style}
                )
            case Items():
                items = [self._blocks(item, depth) for item in block.items]
                return self._at(block.anchor, {"is": "items", "ordered": block.ordered, "items": items})
            case Definitions():
                entries = [self._entry(entry, depth) for entry in block.entries]
                return self._at(block.anchor, {"is": "definitions", "entries": entries})
            case Table():
                return self._table(block)
            case Picture():
                return {"is": "picture", "picture": self._picture(block)}
            case PictureRow():
                return self._picture_row(block)
            case Chart():
                return {"is": "chart", "picture": self._picture(drawing_of(block)), "table": self._table(block.table)}
            case Notice():
                return self._at(
                    block.anchor,
                    {
                        "is": "notice",
                        "title": _soft(block.title),
                        "shade": _shade(block.tone, self._paper.theme.accent),
                        "blocks": self._blocks(block.blocks, depth),
                    },
                )
            case Code():
                lines = [soften(line, self._page.code_letters) for line in printable_lines(block.text).split("\n")]
                return {"is": "code", "lines": [spelled(line) for line in lines], "caption": _soft(block.caption)}
            case Cards():
                return self._at(
                    block.anchor, {"is": "cards", "cards": [self._card(card, depth) for card in block.cards]}
                )
            case CardFilter():
                return None  # A printed page shows every card.
            case WriteSpace():
                return {"is": "write-space", "label": _soft(block.label), "lines": block.lines}
            case Contents():
                made = {"is": "contents", "title": _heading(block.title), "depth": block.depth, "level": depth}
                return {**made, "new_page": block.new_page}

    def _section(self, section: Section, depth: int) -> Data:
        return self._at(
            section.anchor,
            {
                "is": "section",
                "number": _text(section.number),
                "title": _heading(section.title),
                "level": depth,
                "listed": section.in_contents,
                "new_page": section.new_page,
                "alone": self._page.alone(section),
                "blocks": self._blocks(section.blocks, depth + 1),
            },
        )

    def _entry(self, entry: Entry, depth: int) -> Data:
        data = {"term": self._words(entry.term), "blocks": self._blocks(entry.blocks, depth)}
        return self._at(entry.anchor, data)

    def _card(self, card: Card, depth: int) -> Data:
        return self._at(
            card.anchor,
            {
                "title": _heading(card.title),
                "note": _soft(card.note),
                "tag": self._tag(card.tag) if card.tag else None,
                "level": depth,
                "blocks": self._blocks(card.blocks, depth + 1),
            },
        )

    def _table(self, table: Table) -> Data:
        widths = column_letters(table, self._page.table_letters)
        letters = [max(4, int(width) - 1) for width in widths]
        rows = [self._row(row, letters) for row in table.rows]
        return self._at(
            table.anchor,
            {
                "is": "table",
                "caption": _soft(table.caption),
                "widths": [round(width, 2) for width in widths],
                "columns": [
                    {"heading": soften(_text(column.heading), room), "numbers": column.numbers}
                    for column, room in zip(table.columns, letters, strict=False)
                ],
                "rows": rows,
            },
        )

    def _row(self, row: tuple[Cell, ...], letters: list[int]) -> Data:
        lines = max(len(text_of(cell.words)) // room for cell, room in zip(row, letters, strict=False)) if row else 0
        cells = [self._words(row[place].words, room) if place < len(row) else [] for place, room in enumerate(letters)]
        return {"cells": cells, "whole": lines < TALLEST_ROW}

    def _picture_row(self, row: PictureRow) -> Data:
        return self._at(
            row.anchor,
            {
                "is": "picture-row",
                "picture": self._picture(row.picture),
                "sentences": [self._words(sentence.words) for sentence in row.sentences],
                "label": _soft(row.label),
                "gap": row.gap,
            },
        )

    def _picture(self, picture: Picture) -> Data:
        empty = not picture.svg and not picture.png
        return {
            "svg": "" if empty else svg_of(picture),
            "alt": _text(picture.alt),
            "width": min(picture.width_cm, self._page.width_cm),
        }

    def _words(self, line: Words, room: int = 0) -> list[Data]:
        return [self._tag(part) if isinstance(part, Tag) else self._run(part, room) for part in line]

    def _run(self, run: Run, room: int) -> Data:
        text = _text(run.text)
        kept = run.keep and len(text) <= min(_LONGEST_KEPT, room or _LONGEST_KEPT)
        link = run.link
        if link.startswith("#"):
            link = link if link[1:] in self._targets else ""
        return {
            "text": text if kept else soften(text, room or self._page.word_letters),
            "strong": run.strong,
            "keep": kept,
            "code": run.code,
            "link": link,
        }

    def _tag(self, tag: Tag) -> Data:
        return {
            "tag": _text(f"{tag.shape} {tag.word}".strip()),
            "shade": _shade(tag.tone, self._paper.theme.accent),
        }

    def _at(self, anchor: str, data: Data) -> Data:
        """The data with the place that links can lead to; the first block of a name has it."""
        if anchor and anchor in self._targets and anchor not in self._placed:
            self._placed.add(anchor)
            data["anchor"] = anchor
        return data


def _text(text: str) -> str:
    return spelled(printable(text))


def _soft(text: str) -> str:
    return soften(_text(text), 28)


def _heading(text: str) -> str:
    return _soft(text).strip() or _NOTHING


def _shade(tone: Tone, accent: str) -> Data:
    shade = shade_of(tone, accent)
    return {"ink": shade.ink, "paper": shade.paper}
