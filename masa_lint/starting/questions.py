"""What is still open in a file, one question a key, in the order of the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from masa_lint.documents.catalogue import CHOICE, TEXTS, BlockShape, Catalogue, Key
from masa_lint.source.path import Path
from masa_lint.source.yaml_text import Data
from masa_lint.starting.asked import Asked
from masa_lint.starting.blank import is_blank
from masa_lint.starting.describe import Described, describe


@dataclass(frozen=True, slots=True)
class Question:
    """A key that nobody has answered.

    `path` is where the answer goes. `about` says which item of a list it belongs to. `none_at` is what "none" stands in
    place of: the key itself, or the block or list around it where all of that is still empty. `grows` is the list that
    may take one answer after another; where that is the key itself, `item_key` is the key of the answer in an item.
    """

    path: Path
    about: str
    described: Described
    none_at: Path
    grows: Path | None = None
    item_key: str = ""


def open_questions(data: Data, catalogue: Catalogue, asked: Asked) -> list[Question]:
    """Every key of a file that stands there and holds nothing. Keys that the format does not have are passed over."""
    shape = catalogue.blocks[catalogue.root]
    return list(_Open(catalogue, asked).of_block(data, shape, ())) if isinstance(data, dict) else []


class _Open:
    def __init__(self, catalogue: Catalogue, asked: Asked) -> None:
        self._catalogue = catalogue
        self._asked = asked

    def of_block(self, data: dict[str, Data], shape: BlockShape, path: Path, about: str = "") -> Iterator[Question]:
        provision = path if shape.shorthand == "how" and is_blank(data) else None
        for name, value in data.items():
            key = shape.keys.get(name)
            if key is None:
                continue
            here = (*path, name)
            inner = self._catalogue.blocks.get(key.holds)
            if value == "":
                if inner is None or inner.shorthand or key.many:
                    none_at = provision if provision and name == "how" else here
                    yield self._question(here, about, key, none_at)
            elif inner is not None and isinstance(value, dict):
                yield from self.of_block(value, inner, here, about)
            elif inner is not None and isinstance(value, list):
                yield from self._of_list(value, inner, here)

    def _of_list(self, items: list[Data], shape: BlockShape, path: Path) -> Iterator[Question]:
        for number, item in enumerate(items):
            if not isinstance(item, dict):
                continue
            here = (*path, number)
            asked = list(self.of_block(item, shape, here, _name_of(item, shape)))
            if len(items) == 1 and is_blank(item) and asked:
                # The one item that a first file begins a list with: its first key asks for the whole list.
                yield replace(asked.pop(0), none_at=path, grows=path)
            yield from asked

    def _question(self, path: Path, about: str, key: Key, none_at: Path) -> Question:
        inner = self._catalogue.blocks.get(key.holds)
        listed = key.many or key.holds == TEXTS or (inner is not None and _is_choice(inner))
        item_key = inner.identity[0] if inner is not None and key.many and inner.identity else ""
        described = describe(path, self._catalogue, self._asked)
        return Question(path, about, described, none_at, path if listed else None, item_key)


def _is_choice(shape: BlockShape) -> bool:
    key = shape.keys.get(shape.shorthand)
    return key is not None and key.holds == CHOICE


def _name_of(item: dict[str, Data], shape: BlockShape) -> str:
    """What tells an item of a list apart, as it stands in the file; empty where that is still open."""
    for name in shape.identity:
        value = item.get(name)
        if value and not isinstance(value, dict):
            words = value if isinstance(value, str) else ", ".join(str(one) for one in value)
            return words.replace("_", " ")
    return ""
