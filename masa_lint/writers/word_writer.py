"""A paper as Word: real headings, tables with heading rows, contents, bookmarks, and the carried fonts in the file."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from masa_lint.blocks.mark import mark_of
from masa_lint.blocks.paper import Paper
from masa_lint.writers.page import page_of
from masa_lint.writers.printable import printable
from masa_lint.writers.write import MissingExtraError

if TYPE_CHECKING:
    from docx.document import Document


def write_word(paper: Paper) -> bytes:
    """The paper as Word.

    Raises:
        MissingExtraError: python-docx is not installed, or the paper has pictures and typst, which draws them, is not.
        UndrawableError: a picture is broken.
    """
    try:
        import docx
    except ImportError:
        raise MissingExtraError("Word", "docx") from None
    del docx

    from masa_lint.writers.word.body import Body
    from masa_lint.writers.word.edges import set_edges
    from masa_lint.writers.word.empty import empty_document
    from masa_lint.writers.word.package import packed

    page = page_of(paper)
    document = empty_document(paper, page)
    body = document.element.body
    for element in Body(document, paper, page).elements():
        body.insert(len(body) - 1, element)
    set_edges(document, paper)
    _set_properties(document, paper)
    return packed(document)


def _set_properties(document: Document, paper: Paper) -> None:
    """Who made it is the partnership, never the computer's user; when is the day that the paper gives."""
    made = datetime(paper.made_on.year, paper.made_on.month, paper.made_on.day, tzinfo=UTC)
    properties = document.core_properties
    properties.title = _short(paper.title)
    properties.subject = _short(paper.about)
    properties.author = _short(paper.publisher)
    properties.last_modified_by = _short(paper.publisher)
    properties.keywords = mark_of(paper.fingerprint)
    properties.language = paper.language
    properties.created = properties.modified = made
    properties.revision = 1


def _short(text: str) -> str:
    """At most 255 letters, which is all that python-docx takes."""
    return printable(text)[:255]
