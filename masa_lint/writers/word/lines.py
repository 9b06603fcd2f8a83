"""A line of words as runs of a Word file: strong, code, kept together, linked, tags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from masa_lint.blocks.words import Run, Tag, Words
from masa_lint.writers.page import Page
from masa_lint.writers.printable import printable
from masa_lint.writers.shades import shade_of
from masa_lint.writers.word.elements import hex_of, text, w
from masa_lint.writers.word.places import Places

if TYPE_CHECKING:
    from docx.document import Document

_NO_BREAK_SPACE = "\u00a0"
_NO_BREAK_HYPHEN = "\u2011"
_LONGEST_KEPT = 40
"""Letters. What is longer and must not be split would stick out of a narrow column."""


class Lines:
    """Writes lines into one document; it knows where links can lead."""

    def __init__(self, document: Document, places: Places, accent: str, page: Page) -> None:
        self._document = document
        self._places = places
        self._accent = accent
        self._page = page

    def of(self, line: Words, *, bold: bool = False, colour: str = "") -> list[Any]:
        """The runs and links of a line, in their order."""
        found: list[Any] = []
        for part in line:
            found += [self.tag(part)] if isinstance(part, Tag) else self._run(part, bold=bold, colour=colour)
        return found

    def plain(self, words: str, *, bold: bool = False, colour: str = "") -> list[Any]:
        """The runs of words without any mark-up."""
        return self.of((Run(words),), bold=bold, colour=colour)

    def tag(self, tag: Tag) -> Any:
        """A short label on the paper of its tone."""
        shade = shade_of(tag.tone, self._accent)
        ink, paper = hex_of(shade.ink), hex_of(shade.paper)
        words = kept(printable(f"{tag.shape} {tag.word}".strip()))
        properties = w(
            "rPr",
            w("b"),
            w("color", val=ink),
            w("shd", val="clear", color="auto", fill=paper),
        )
        return w("r", properties, *text(f"{_NO_BREAK_SPACE}{words}{_NO_BREAK_SPACE}"))

    def _run(self, run: Run, *, bold: bool, colour: str) -> list[Any]:
        words = printable(run.text)
        if not words:
            return []
        link = self._link(run.link)
        style = "Hyperlink" if link is not None else "CodeWords" if run.code else "Strong" if run.strong else ""
        properties = w(
            "rPr",
            w("rStyle", val=style) if style else None,
            w("b") if bold or (run.strong and style != "Strong") else None,
            w("color", val=colour) if colour and link is None else None,
        )
        words = kept(words) if run.keep else self._page.whole_words(words, _NO_BREAK_HYPHEN)
        piece = w("r", properties, *text(words))
        if link is None:
            return [piece]
        link.append(piece)
        return [link]

    def _link(self, address: str) -> Any:
        if address.startswith("#"):
            name = self._places.name_of(address[1:])
            return w("hyperlink", anchor=name, history=1) if name else None
        if not address:
            return None
        from docx.opc.constants import RELATIONSHIP_TYPE
        from docx.oxml.ns import qn

        link = w("hyperlink", history=1)
        link.set(qn("r:id"), self._document.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
        return link


def kept(words: str) -> str:
    """Words that Word does not split over two lines, unless they are too long for one."""
    if len(words) > _LONGEST_KEPT:
        return words
    return words.replace(" ", _NO_BREAK_SPACE).replace("-", _NO_BREAK_HYPHEN)
