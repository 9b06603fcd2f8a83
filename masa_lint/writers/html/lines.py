"""A line of words: strong, code, kept whole, linked, and tags."""

from __future__ import annotations

import re

from markupsafe import Markup

from masa_lint.blocks.words import Run, Tag, Words
from masa_lint.writers.html.markup import BREAK, joined, tag
from masa_lint.writers.html.places import Places
from masa_lint.writers.page import Page

_SHORT = 18
"""Letters that any phone has room for side by side, however wide a reader sets them: never split, whatever happens."""
_LONGEST = 40
"""Letters. What is longer and should not be split is split all the same: it would stick out of a narrow column."""
_JOINTS = re.compile(r"(?<=[./_\]:=@])(?=\w)")
"""Where a path, a key or an address may go on in the next line."""
_SPACE = Markup(" ")


class Lines:
    """Writes the lines of one page; it knows where links can lead."""

    def __init__(self, places: Places, page: Page) -> None:
        self._places = places
        self._page = page

    def of(self, line: Words) -> Markup:
        """The line as it stands in a paragraph, a cell or a term."""
        return joined(tag_of(part) if isinstance(part, Tag) else self._run(part) for part in line)

    def _run(self, run: Run) -> Markup:
        address = self._places.link_to(run.link[1:]) if run.link.startswith("#") else run.link
        whole = _whole(run.text) if run.keep else None
        words = self._words(run)
        if run.code:
            words = tag("code", words)
        if run.strong:
            words = tag("strong", words)
        if address:
            return tag("a", words, href=address, class_=_classes(whole, _printed(run, address)))
        return tag("span", words, class_=whole) if whole else words

    def _words(self, run: Run) -> Markup:
        if run.keep and _whole(run.text):
            return joined((run.text,))
        return _jointed(run.text) if run.code else words_of(run.text, whole=self._page.easy)


def words_of(text: str, *, whole: bool = True) -> Markup:
    """The text, an address in it broken at its joints; with `whole`, each word with a hyphen kept on one line.

    Nothing is put between its letters: it stays as it is for who copies it or listens to it.
    """
    return _SPACE.join(_word(word, whole=whole) for word in text.split(" "))


def _word(word: str, *, whole: bool) -> Markup:
    kept = _whole(word) if whole and "-" in word.strip("-") else None
    if kept:
        return tag("span", word, class_=kept)
    return _jointed(word) if len(word) > _SHORT else joined((word,))


def _jointed(text: str) -> Markup:
    return BREAK.join(joined((piece,)) for piece in _JOINTS.split(text))


def tag_of(label: Tag) -> Markup:
    """A short label; its shape is for the eye, its word for everyone."""
    shape = (tag("span", label.shape, aria_hidden="true"), " ") if label.shape else ()
    return tag("span", *shape, label.word, class_=_classes("tag", label.tone, _whole(label.word)))


def longest_word(line: Words) -> int:
    """The letters of the longest piece that the page does not split, but for what sticks out whatever is done."""
    return max(map(_longest_piece, line), default=0)


def _longest_piece(part: Run | Tag) -> int:
    text = part.word if isinstance(part, Tag) else part.text
    if (isinstance(part, Tag) or part.keep) and _whole(text):
        return len(text)
    return max(map(len, _JOINTS.sub(" ", text).split()), default=0)


def _whole(text: str) -> str | None:
    """The classes of words that are not split."""
    return None if len(text) > _LONGEST else "nb short" if len(text) <= _SHORT else "nb"


def _printed(run: Run, address: str) -> str | None:
    """`out` for a link whose address has to be printed after it, since its words do not say it."""
    bare = address.partition("://")[2].rstrip("/")
    return "out" if bare and bare.casefold() not in run.text.casefold() else None


def _classes(*names: str | None) -> str | None:
    return " ".join(name for name in names if name) or None
