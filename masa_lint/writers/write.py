"""A paper in one of its three formats."""

from __future__ import annotations

from enum import StrEnum

from masa_lint.blocks.paper import Paper


class PaperFormat(StrEnum):
    """The formats that every paper can be had in; the value is the file's ending."""

    HTML = "html"
    WORD = "docx"
    PDF = "pdf"


class MissingExtraError(Exception):
    """A format needs an optional part of masa-lint that is not installed; its text says how to get it."""

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(
            f"{what} needs a part of masa-lint that is not installed. Run: pip install 'masa-lint[{extra}]'"
        )


def write_paper(paper: Paper, format_: PaperFormat) -> bytes:
    """A paper as the bytes of a file. The same paper gives the same bytes.

    Raises:
        MissingExtraError: the format's extra is not installed.
    """
    match format_:
        case PaperFormat.HTML:
            from masa_lint.writers.html_writer import write_html

            return write_html(paper)
        case PaperFormat.WORD:
            from masa_lint.writers.word_writer import write_word

            return write_word(paper)
        case PaperFormat.PDF:
            from masa_lint.writers.pdf_writer import write_pdf

            return write_pdf(paper)
