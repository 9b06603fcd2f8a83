"""One key of every item of a list, looked at as a whole.

A list of agencies has hundreds of items and most rules are true of all but two. A column finds those two by searching
the joined text of them all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from masa_lint.checks.found import standing
from masa_lint.documents.answers import NOBODY_ANSWERED, Answer
from masa_lint.documents.tree import Tree, Unread, look
from masa_lint.source.path import Path, Step

MANY = 12
"""Beyond so many items a list that is alike throughout is told as one and not item by item."""


@dataclass(frozen=True)
class Column:
    """What stands at `key` of every item of the list at `path`; without a key, the items themselves."""

    path: Path
    key: str
    values: list[Tree]

    def place(self, number: int) -> Path:
        """The path of the value of one item, counted from 0."""
        return (*self.path, number, self.key) if self.key else (*self.path, number)

    def item(self, number: int) -> Path:
        """The path of one item."""
        return (*self.path, number)

    @cached_property
    def texts(self) -> list[tuple[int, str]]:
        """Every text with the number of its item; a list of texts gives several."""
        several = ((number, text) for number, value in self._others if isinstance(value, list) for text in value)
        return self._plain + [(number, text) for number, text in several if isinstance(text, str)]

    @cached_property
    def unread(self) -> frozenset[int]:
        """The items whose value, or a text of it, could not be read."""
        return frozenset(number for number, value in self._others if _unread(value))

    @cached_property
    def kinds(self) -> set[type]:
        """The types of the values."""
        return _kinds(self.values)

    @cached_property
    def no_blocks(self) -> frozenset[int]:
        """The items that are no block of keys."""
        if self.kinds == {dict}:
            return frozenset()
        return frozenset(number for number, value in enumerate(self.values) if not isinstance(value, dict))

    @cached_property
    def stated(self) -> int:
        """How many items state a value."""
        return len(self._plain) + sum(not isinstance(standing(value), Answer) for _, value in self._others)

    @property
    def answer(self) -> Answer:
        """The answer of the first item, where it states no value."""
        first = standing(self.values[0])
        return first if isinstance(first, Answer) else NOBODY_ANSWERED

    def texts_with(self, words: Iterable[str]) -> Iterator[tuple[int, str]]:
        """The texts that hold one of the words, given in small letters, whole or as a part of another."""
        numbers = {number for word in words for number in self._lines_with(word)}
        return (self.texts[number] for number in sorted(numbers))

    def _lines_with(self, word: str) -> Iterator[int]:
        """The numbers of the lines of the joined text that hold a word."""
        joined, number, line = self._joined, 0, 0
        while (place := joined.find(word, line)) >= 0:
            number += joined.count("\n", line, place)
            yield number
            number, line = number + 1, joined.find("\n", place) + 1
            if not line:
                return

    @cached_property
    def _plain(self) -> list[tuple[int, str]]:
        if self.kinds == {str}:
            return list(enumerate(self.values))  # type: ignore[arg-type]
        if str not in self.kinds:
            return []
        return [(number, value) for number, value in enumerate(self.values) if isinstance(value, str)]

    @cached_property
    def _others(self) -> list[tuple[int, Tree]]:
        """What is neither text nor wholly missing."""
        if self.kinds == {str} or self.values.count(NOBODY_ANSWERED) == len(self.values):
            return []
        some = ((number, value) for number, value in enumerate(self.values) if value is not NOBODY_ANSWERED)
        return [(number, value) for number, value in some if not isinstance(value, str)]

    @cached_property
    def _joined(self) -> str:
        """The texts in small letters, a line each."""
        texts = [text for _, text in self.texts]
        joined = "\n".join(texts)
        if joined.count("\n") >= len(texts):
            joined = "\n".join([text.replace("\n", " ") for text in texts])
        return joined.casefold()


def column_of(items: list[Tree], path: Path, key: Step | None) -> Column:
    """A column of a list; `key` is None for the items themselves."""
    if key is None:
        return Column(path, "", items)
    name = str(key)
    if _kinds(items) == {dict}:
        return Column(path, name, [item.get(name, NOBODY_ANSWERED) for item in items])  # type: ignore[union-attr]
    return Column(path, name, [look(item, (key,)) for item in items])


def _kinds(values: list[Tree]) -> set[type]:
    """The types of the values: one look at a long list tells what need not be looked for in it."""
    return set(map(type, values))


def _unread(value: Tree) -> bool:
    return isinstance(value, Unread) or (isinstance(value, list) and any(isinstance(one, Unread) for one in value))
