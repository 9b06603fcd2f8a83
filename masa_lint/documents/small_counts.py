"""Counts of children from 1 to 4 in the keys that hold nothing but a number: a small one can point at one family."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from masa_lint.documents.catalogue import Catalogue
from masa_lint.documents.tree import Tree, look
from masa_lint.source.path import Path, Step

FEWER = "fewer than 5"
_SMALL = frozenset(("1", "2", "3", "4", "one", "two", "three", "four"))
_CHILDREN = re.compile(r"\b(?:child|children|young people|young person|babies|baby|infants?)\b", re.IGNORECASE)
_UNIT = ("unit", "what")


def small_counts(tree: Tree, catalogue: Catalogue) -> Iterator[Path]:
    """The path of every such count. Where a block says what it counts, only one that counts children is."""
    for pattern in catalogue.counts_of_children:
        yield from _places(tree, pattern, (), {})


def without_small_counts(tree: dict[str, Tree], catalogue: Catalogue) -> dict[str, Tree]:
    """The tree as readers may see it: in place of each such count, "fewer than 5"."""
    paths = list(small_counts(tree, catalogue))
    if not paths:
        return tree
    hidden = deepcopy(tree)
    for path in paths:
        block: Any = look(hidden, path[:-1])
        block[path[-1]] = FEWER
    return hidden


def _places(here: Tree, steps: Path, path: Path, block: dict[str, Tree]) -> Iterator[Path]:
    if not steps:
        if isinstance(here, str) and here.strip().casefold() in _SMALL and _counts_children(block):
            yield path
        return
    step: Step = steps[0]
    if step == "*" and isinstance(here, list):
        for number, item in enumerate(here):
            yield from _places(item, steps[1:], (*path, number), block)
    elif isinstance(here, dict) and str(step) in here:
        yield from _places(here[str(step)], steps[1:], (*path, step), here)


def _counts_children(block: dict[str, Tree]) -> bool:
    units = [text for name in _UNIT if isinstance(text := block.get(name), str)]
    return not units or bool(_CHILDREN.search(units[0]))
