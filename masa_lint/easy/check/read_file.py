"""A file as the checker reads it, by its ending."""

from __future__ import annotations

from pathlib import Path as FilePath

from masa_lint.easy.check.read_html import read_html
from masa_lint.easy.check.read_text import read_text
from masa_lint.easy.check.read_word import WordFileError, read_word
from masa_lint.easy.check.reading import Reading

MAX_BYTES = 50_000_000
MAX_TEXT_BYTES = 10_000_000
_TEXTS = (".txt", ".md", ".text")
_PAGES = (".html", ".htm", ".xhtml")


class UnreadableError(Exception):
    """The file cannot be checked; the text says why."""


def read_for_check(path: FilePath) -> Reading:
    """Read a document.

    Raises:
        UnreadableError: it is not there, too large, of another format, or not what its ending says.
    """
    try:
        if not path.is_file():
            raise UnreadableError("it is not there, or no ordinary file")
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise UnreadableError("it cannot be opened") from error
    ending = path.suffix.casefold()
    if len(content) > (MAX_BYTES if ending == ".docx" else MAX_TEXT_BYTES):
        raise UnreadableError("it is too large for an easy read")
    if ending == ".docx":
        try:
            return read_word(content, path.name)
        except WordFileError as error:
            raise UnreadableError(str(error)) from error
    if ending not in (*_TEXTS, *_PAGES):
        raise UnreadableError("it is no web page, Word file or plain text (.html, .docx, .txt)")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableError("its letters are not UTF-8") from error
    return read_html(text, path.name) if ending in _PAGES else read_text(text, path.name)
