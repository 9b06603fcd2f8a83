"""Counts of children from 1 to 4: a small one can point at one family, and no output prints it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from masa_lint.documents.catalogue import Catalogue
from masa_lint.documents.privacy import Sighting, mask
from masa_lint.documents.privacy import small_counts as in_sentences
from masa_lint.documents.tree import Tree, at_pattern, look
from masa_lint.source.path import Path

FEWER = "fewer than 5"
_SMALL = frozenset(("1", "2", "3", "4", "one", "two", "three", "four"))
_CHILDREN = re.compile(r"\b(?:child|children|young people|young person|babies|baby|infants?)\b", re.IGNORECASE)
_UNIT = ("unit", "what")


def small_counts(tree: Tree, catalogue: Catalogue) -> Iterator[Path]:
    """The path of every such count in the keys that hold nothing but a number.

    Where a block says what it counts, only a count of children is one.
    """
    for pattern in catalogue.counts_of_children:
        for path, value in at_pattern(tree, pattern):
            if (
                isinstance(value, str)
                and value.strip().casefold() in _SMALL
                and _counts_children(look(tree, path[:-1]))
            ):
                yield path


def hide_small_counts(tree: dict[str, Tree], paths: Iterable[Path]) -> None:
    """Put "fewer than 5" in the place of each, so that nothing which is made from the tree can print the number."""
    for path in paths:
        block: Any = look(tree, path[:-1])
        block[path[-1]] = FEWER


def without_counts(text: str) -> str:
    """A sentence with every such count in it blacked out."""
    if not _CHILDREN.search(text):
        return text
    return mask(text, [replace(one, end=one.start + _number(text[one.start : one.end])) for one in in_sentences(text)])


def hide_in_line(line: str, first: int, end: int) -> str:
    """A line of a file with the count between two places, from 0, blacked out; the words after it stay."""
    return mask(line, [Sighting("", first, first + _number(line[first:end]))])


def _number(said: str) -> int:
    """How long the number is that a count begins with."""
    return len(said) - len(said.lstrip()) + len(said.split(maxsplit=1)[0]) if said.strip() else 0


def _counts_children(block: Tree) -> bool:
    units = [text for name in _UNIT if isinstance(text := look(block, (name,)), str)]
    return not units or bool(_CHILDREN.search(units[0]))
