"""The people whom a document names, and where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from masa_lint.documents.catalogue import BlockShape
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.names import same_name
from masa_lint.documents.tree import Tree
from masa_lint.engine.evidence import places_of
from masa_lint.engine.outcome import Outcome
from masa_lint.guidance.requirement import Requirement
from masa_lint.source.path import Path

_POST_WORDS = frozenset(
    (
        "a", "agency", "assistant", "authority", "board", "body", "chair", "chief", "clerk", "commissioner",
        "constable", "coordinator", "council", "deputy", "director", "executive", "group", "head", "independent",
        "inspector", "lead", "manager", "nurse", "officer", "partner", "partnership", "police", "scrutineer",
        "scrutineers", "scrutiny", "superintendent", "team", "the", "trust",
    )
)  # fmt: skip
"""Words that make a text in the place of a name the name of a post or a body. One alone may still be a surname."""

_SCRUTINY = "scrutiny"
"""What is written here is about the scrutineers, wherever in the section their names stand."""


def people_of(document: LoadedDocument) -> Iterator[tuple[Path, str]]:
    """Every person named in a document: the path of the block that holds the name, and the name as written."""
    catalogue = document.catalogue
    if catalogue is not None:
        yield from _people(document.tree, (), catalogue.blocks[catalogue.root], catalogue.blocks)


def _people(tree: Tree, path: Path, shape: BlockShape, blocks: Mapping[str, BlockShape]) -> Iterator[tuple[Path, str]]:
    if isinstance(tree, list):
        for number, item in enumerate(tree):
            yield from _people(item, (*path, number), shape, blocks)
    elif isinstance(tree, dict):
        name = tree.get("name")
        if isinstance(name, str) and {"name", "post"} <= shape.keys.keys() and is_persons(name):
            yield path, name
        for step, item in tree.items():
            key = shape.keys.get(step)
            if key is not None and key.holds in blocks:
                yield from _people(item, (*path, step), blocks[key.holds], blocks)


def is_persons(name: str) -> bool:
    """False for a post or a body that stands in the place of a name: "Independent Scrutineer"."""
    words = [word.strip(".,()").casefold() for word in name.split()]
    return bool(words) and sum(word in _POST_WORDS for word in words) < min(2, len(words))


def is_about(name: str, requirement: Requirement, asking: Iterable[Outcome], document: LoadedDocument) -> bool:
    """True where a name is that of a person whom the requirement, or what it was asked about, is about."""
    places = {_keys(path) for one in asking for path in places_of(one)}
    places |= {tuple(need.replace("[*]", "").split(".")) for need in requirement.needs}
    return any(
        same_name(name, person) and any(_together(_keys(path), place) for place in places)
        for path, person in people_of(document)
    )


def _keys(path: Path) -> tuple[str, ...]:
    return tuple(step for step in path if isinstance(step, str))


def _together(person: tuple[str, ...], place: tuple[str, ...]) -> bool:
    shorter = min(len(person), len(place))
    return person[:shorter] == place[:shorter] or person[0] == place[0] == _SCRUTINY
