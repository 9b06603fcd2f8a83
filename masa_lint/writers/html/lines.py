"""A line of words: strong, code, kept whole, linked, and tags."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from masa_lint.blocks.words import Run, Tag, Words, text_of
from masa_lint.writers.html.markup import joined, tag
from masa_lint.writers.html.places import Places
from masa_lint.writers.page import Page

_SHORT = 18
"""Letters that any phone has room for side by side, however wide a reader sets them: never split, whatever happens."""
_NO_BREAK_SPACE = "\u00a0"


class Lines:
    """Writes the lines of one page; it knows where links can lead."""

    def __init__(self, places: Places, page: Page) -> None:
        self._places = places
        self._page = page

    def of(self, line: Words) -> Markup:
        """The line as it stands in a paragraph, a cell or a term."""
        return joined(tag_of(part) if isinstance(part, Tag) else self._run(part) for part in line)

    def _run(self, run: Run) -> Markup:
        words = joined(whole_words(run.text) if self._page.easy and not run.keep else (run.text,))
        if run.code:
            words = tag("code", words)
        if run.strong:
            words = tag("strong", words)
        address = self._places.link_to(run.link[1:]) if run.link.startswith("#") else run.link
        whole = ("nb short" if _is_short(run) else "nb") if run.keep else None
        if address:
            return tag("a", words, href=address, class_=_classes(whole, _printed(run, address)))
        return tag("span", words, class_=whole) if whole else words


def whole_words(text: str) -> Iterator[str]:
    """The text, each word with a hyphen in it kept on one line; it stays as it is for who copies it."""
    if "-" not in text:
        yield text
        return
    for place, word in enumerate(text.split(" ")):
        yield " " if place else ""
        yield tag("span", word, class_="nb") if "-" in word.strip("-") else word


def tag_of(label: Tag) -> Markup:
    """A short label; its shape is for the eye, its word for everyone."""
    shape = (tag("span", label.shape, aria_hidden="true"), " ") if label.shape else ()
    return tag("span", *shape, label.word, class_=_classes("tag", label.tone, "short" if _is_short(label) else None))


def unsplit(line: Words) -> str:
    """The words of a line, with spaces that do not break where the page does not break them either."""
    return "".join(
        text_of((part,)).replace(" ", _NO_BREAK_SPACE) if _is_short(part) else text_of((part,)) for part in line
    )


def _is_short(part: Run | Tag) -> bool:
    if isinstance(part, Tag):
        return len(part.word) <= _SHORT
    return part.keep and len(part.text) <= _SHORT


def _printed(run: Run, address: str) -> str | None:
    """`out` for a link whose address has to be printed after it, since its words do not say it."""
    bare = address.partition("://")[2].rstrip("/")
    return "out" if bare and bare.casefold() not in run.text.casefold() else None


def _classes(*names: str | None) -> str | None:
    return " ".join(name for name in names if name) or None
