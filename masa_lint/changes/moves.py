"""People who stand in both states of a document, for different things."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.changes.change import Move
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.names import plain_name
from masa_lint.documents.tree import Tree
from masa_lint.engine.wording import subject_name
from masa_lint.source.path import Path

_PEOPLE = ("Person", "Chair")


def moves(old: LoadedDocument, new: LoadedDocument) -> tuple[Move, ...]:
    """Who is named for something else than before, by name."""
    before, after = _named(old), _named(new)
    found = []
    for key in sorted(before.keys() & after.keys()):
        name, was = before[key]
        now = after[key][1]
        left, came = [one for one in was if one not in now], [one for one in now if one not in was]
        if left and came:
            found.append(Move(name, " and ".join(left), " and ".join(came)))
    return tuple(found)


def _named(document: LoadedDocument) -> dict[str, tuple[str, list[str]]]:
    """Every named person by plain name: the name as written, and what they are named for."""
    people: dict[str, tuple[str, list[str]]] = {}
    for path, name in _people(document, document.tree, ()):
        label = document.catalogue.label(path) if document.catalogue else ""
        item = subject_name(path, document, {})
        people.setdefault(plain_name(name), (name, []))[1].append(f"{label} ({item})" if item else label)
    return people


def _people(document: LoadedDocument, tree: Tree, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(tree, list):
        for number, one in enumerate(tree):
            yield from _people(document, one, (*path, number))
    elif isinstance(tree, dict):
        key = document.catalogue.key(path) if document.catalogue and path else None
        name = tree.get("name")
        if key is not None and key.holds in _PEOPLE and isinstance(name, str):
            yield path, name
        for step, one in tree.items():
            if step != "source":
                yield from _people(document, one, (*path, step))
