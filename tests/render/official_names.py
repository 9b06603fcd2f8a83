"""The names that a document gives to people, places and bodies. In a sentence each counts as one word."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.tree import Tree
from masa_lint.easy.names import body, person, place, tidy
from masa_lint.source.path import Path

_KEYS = frozenset(
    (
        "name", "short_name", "organisation", "body", "bodies", "local_authorities", "works_with", "shared_with",
        "checked_by", "made_with", "read_by", "host", "made_under", "address", "agency", "establishment",
    )
)  # fmt: skip
_PLACES = frozenset((("contacts", "areas", "for"), ("contacts", "complaints", "who")))


def official_names(document: LoadedDocument) -> tuple[str, ...]:
    """Every name in each form in which it is printed, the longest first: no name is taken for part of another."""
    found: set[str] = set()
    trees = (document.tree, *(linked.tree for linked in document.linked.values()))
    for text in (one for tree in trees for one in _named(tree, (), named=False)):
        found |= {tidy(text), person(text), body(text), place(text)}
    return tuple(sorted((name for name in found if name), key=lambda name: (-len(name), name)))


def _named(tree: Tree, path: Path, *, named: bool) -> Iterator[str]:
    if isinstance(tree, str):
        if named:
            yield tree
    elif isinstance(tree, list):
        for number, item in enumerate(tree):
            yield from _named(item, (*path, number), named=named)
    elif isinstance(tree, dict):
        for name, item in tree.items():
            here = (*path, name)
            yield from _named(item, here, named=name in _KEYS or here in _PLACES)
