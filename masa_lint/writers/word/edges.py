"""What stands at the top and the bottom of every page: the band, the publisher, the page's number."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from masa_lint.blocks.paper import Paper
from masa_lint.blocks.words import Tone
from masa_lint.documents.cut_short import cut_short
from masa_lint.writers.page import page_of
from masa_lint.writers.printable import printable
from masa_lint.writers.shades import shade_of
from masa_lint.writers.word.elements import hex_of, paragraph, text, w

if TYPE_CHECKING:
    from docx.document import Document


def set_edges(document: Document, paper: Paper) -> None:
    """Write the header and the footer of the document's one section."""
    section = document.sections[0]
    section.different_first_page_header_footer = True
    if paper.band:
        _fill(section.header, band(paper))
    name = cut_short(printable(paper.publisher), page_of(paper).foot_letters)
    numbers = [*_words("Page "), _field("PAGE"), *_words(" of "), _field("NUMPAGES")]
    footer = paragraph("Footer", *_words(name), w("r", w("tab")), *numbers)
    _fill(section.footer, footer)
    _fill(section.first_page_footer, copy.deepcopy(footer))


def band(paper: Paper) -> Any:
    """The words that stand on every page. On the first they stand in the text, where a screen reader reads them too."""
    shade = shade_of(Tone.OPEN, "")
    ink, fill = hex_of(shade.ink), hex_of(shade.paper)
    sides = (w(side, val="single", sz=6, space=3, color=ink) for side in ("top", "left", "bottom", "right"))
    looks = (w("pBdr", *sides), w("shd", val="clear", color="auto", fill=fill), w("jc", val="center"))
    return paragraph("Header", w("r", w("rPr", w("color", val=ink)), *text(printable(paper.band))), properties=looks)


def _words(words: str) -> list[Any]:
    return [w("r", *text(words))]


def _field(name: str) -> Any:
    return w("fldSimple", w("r", *text("1")), instr=name)


def _fill(edge: Any, content: Any) -> None:
    edge.is_linked_to_previous = False
    root = edge._element
    for child in list(root):
        root.remove(child)
    root.append(content)
