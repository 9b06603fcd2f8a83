"""The empty document that a paper is put into: our own styles, theme, lists and fonts."""

from __future__ import annotations

import io
import zipfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from masa_lint.blocks.paper import Paper
from masa_lint.writers import fonts
from masa_lint.writers.page import Page
from masa_lint.writers.printable import printable
from masa_lint.writers.word.elements import hex_of
from masa_lint.writers.word.numbering import numbering_xml
from masa_lint.writers.word.styles import styles_xml

if TYPE_CHECKING:
    from docx.document import Document

_PARTS = Path(__file__).parent / "parts"
_EMBEDDED = ((1, fonts.REGULAR), (2, fonts.BOLD), (3, fonts.MONO_REGULAR))
_KEY = "6D6173616C694E748001{:012d}"
"""The keys in `parts/word/fontTable.xml`, without their dashes."""
_HIDDEN_BYTES = 32


def empty_document(paper: Paper, page: Page) -> Document:
    """A document of python-docx, without a word in it."""
    import docx

    font = printable(paper.theme.font) or fonts.FAMILY
    accent = hex_of(paper.theme.accent)
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w") as parts:
        for name, content in _static_parts().items():
            parts.writestr(name, content)
        theme = (_PARTS / "word/theme/theme1.xml").read_text(encoding="utf-8")
        parts.writestr("word/theme/theme1.xml", theme.replace("{accent}", accent).replace("{font}", _attribute(font)))
        parts.writestr("word/styles.xml", styles_xml(page, accent, font, paper.language))
        parts.writestr("word/numbering.xml", numbering_xml(accent))
    return docx.Document(package)


@cache
def _static_parts() -> dict[str, bytes]:
    parts = {
        file.relative_to(_PARTS).as_posix(): file.read_bytes()
        for file in sorted(_PARTS.rglob("*"))
        if file.is_file() and file.name != "theme1.xml"
    }
    for number, font in _EMBEDDED:
        parts[f"word/fonts/font{number}.odttf"] = _hidden(font.read_bytes(), _KEY.format(number))
    return parts


def _hidden(font: bytes, key: str) -> bytes:
    """A font as Word embeds it: its first 32 bytes crossed with the key (ECMA-376, part 4, 17.8.1)."""
    reversed_key = bytes.fromhex(key)[::-1]
    head = bytes(byte ^ reversed_key[place % 16] for place, byte in enumerate(font[:_HIDDEN_BYTES]))
    return head + font[_HIDDEN_BYTES:]


def _attribute(text: str) -> str:
    return escape(text, {'"': "&quot;"})
