"""A PDF read back: its words as a person copies them, and its tags as a screen reader meets them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf
import pypdfium2

_HYPHEN_AT_LINE_END = "\ufffe"
"""What pdfium gives for it."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """An element of the structure tree: `H1`, `Figure`, …, and the words that stand for a picture."""

    kind: str
    alt: str


def words_of(pdf: bytes) -> str:
    """All words, on one line, without the places where a long word may be broken."""
    return " ".join(" ".join(page_words(pdf)).split())


def page_words(pdf: bytes) -> list[str]:
    """The words of each page."""
    pages = pypdfium2.PdfDocument(pdf)
    texts = [page.get_textpage().get_text_range().replace("\u200b", "") for page in pages]
    return [" ".join(text.replace(_HYPHEN_AT_LINE_END, "-").split()) for text in texts]


def lines_of(pdf: bytes) -> str:
    """The words as they stand in lines."""
    return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))


def right_edge(pdf: bytes) -> float:
    """How far to the right any letter reaches, in points."""
    texts = [page.get_textpage() for page in pypdfium2.PdfDocument(pdf)]
    return max(text.get_charbox(n)[2] for text in texts for n in range(text.count_chars()))


def opened(pdf: bytes) -> pikepdf.Pdf:
    """The file as pikepdf reads it."""
    return pikepdf.open(io.BytesIO(pdf))


def tags(pdf: bytes) -> list[Tagged]:
    """The elements of the structure tree in their order."""
    with opened(pdf) as file:
        return list(_tagged(file.Root.StructTreeRoot))


def links_of(pdf: bytes) -> list[str]:
    """The addresses that links lead to; `#` for a place in the paper."""
    with opened(pdf) as file:
        notes = [note for page in file.pages for note in page.get("/Annots", [])]
        return [str(note.A.URI) if "/URI" in note.get("/A", {}) else "#" for note in notes]


def _tagged(element: Any) -> Iterator[Tagged]:
    if not isinstance(element, pikepdf.Dictionary):
        return
    if "/S" in element:
        yield Tagged(str(element.S)[1:], str(element.get("/Alt", "")))
    inner = element.get("/K")
    for one in inner if isinstance(inner, pikepdf.Array) else [inner]:
        yield from _tagged(one)
