"""What stands at a place of the file, in at most 40 words."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.documents.answers import Answer, AnswerKind
from masa_lint.documents.cut_short import cut_short
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.small_counts import without_counts
from masa_lint.documents.tree import Tree
from masa_lint.source.path import Path

MOST_WORDS = 40
_MOST_LETTERS = 400
_NO_PART_OF_IT = "source"


def excerpt(path: Path, document: LoadedDocument) -> str:
    """The stated texts at a place, shortened; an empty text where none is stated."""
    return shortened(without_counts("; ".join(_texts(document.look(path)))))


def shortened(text: str, most: int = MOST_WORDS) -> str:
    """At most so many words of a text, with dots where more follow."""
    parts = text.split()
    cut = " ".join(parts[:most])
    if len(cut) > _MOST_LETTERS:
        return cut_short(cut, _MOST_LETTERS)
    return f"{cut} …" if len(parts) > most else cut


def _texts(value: Tree) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Answer):
        if value.kind is not AnswerKind.MISSING:
            yield value.written
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, dict):
        for name, item in value.items():
            if name != _NO_PART_OF_IT:
                yield from _texts(item)
