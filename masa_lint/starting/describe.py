"""A key in plain words: for the comment above it, and for the question about it."""

from __future__ import annotations

from dataclasses import dataclass

from masa_lint.documents.catalogue import TEXTS, Catalogue
from masa_lint.source.path import Path
from masa_lint.starting.asked import Asked, asked_for, key_names
from masa_lint.starting.examples import example_at
from masa_lint.starting.levels import CLOSED_LISTS, MAY_BE_NONE


@dataclass(frozen=True, slots=True)
class Described:
    """A key in words. `label` is for its own place, `full_label` says what it belongs to; both begin in small letters.

    `asked` is empty where no requirement needs the key, `example` where only the reader can know what may stand there.
    """

    label: str
    full_label: str
    meaning: str
    example: str
    asked: str
    may_be_none: bool


def describe(path: Path, catalogue: Catalogue, asked: Asked) -> Described:
    """The words for the key at a path of the format.

    Raises:
        LookupError: the format has no such key.
    """
    key = catalogue.key(path)
    if key is None:
        raise LookupError(f"the format has no {path}")
    meaning = "" if _same(key.meaning, key.label) else key.meaning.replace("`", "")
    closed = CLOSED_LISTS.get(".".join(key_names(path)), ())
    if closed:
        meaning += f" The list: {', '.join(closed)}."
    elif key.words and not all(word in key.meaning for word in key.words):
        meaning += f" {'Any' if key.holds == TEXTS else 'One'} of: {', '.join(key.words)}."
    return Described(
        key.label,
        catalogue.label(path),
        meaning.strip(),
        _written(example_at(path, catalogue)),
        asked_for(path, asked),
        ".".join(key_names(path)) in MAY_BE_NONE,
    )


def _same(one: str, other: str) -> bool:
    return one.rstrip(".").casefold() == other.casefold()


def sentence(text: str) -> str:
    """The text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def _written(example: str | list[str]) -> str:
    if isinstance(example, str):
        return example
    return example[0] if len(example) == 1 else f"[{', '.join(example)}]"
