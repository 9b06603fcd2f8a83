"""What the plan says, for whatever an easy version must not say otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.telephone import digits, is_telephone
from masa_lint.documents.tree import Tree
from masa_lint.documents.when import read_when
from masa_lint.easy.check.split import addresses_in

_NAMES = (
    "name", "organisation", "title", "short_name", "body", "local_authorities", "signed_for", "shared_with", "agency",
    "establishment", "for",
)  # fmt: skip
_LEFT_OUT = re.compile(r"^(?:https?://)?(?:www\.)?")
_PEOPLE_ABOVE = ("lead", "delegate", "signed", "chair", "people", "manager")


@dataclass(frozen=True, slots=True)
class Facts:
    """Names that count as one word; people's names; digits of telephone numbers; dates; web and mail addresses.

    `known` is False where no plan was given, so that nothing is held against it.
    """

    names: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    phones: frozenset[str] = frozenset()
    dates: frozenset[date] = frozenset()
    addresses: frozenset[str] = frozenset()
    checked_by: str = ""
    known: bool = False


NO_FACTS = Facts()


def facts_in(document: LoadedDocument) -> Facts:
    """What a document says, and the documents beside it that it names."""
    names, people, phones, dates, addresses = [], [], set(), set(), set()
    trees = (document.tree, *(linked.tree for linked in document.linked.values()))
    for path, text in (one for tree in trees for one in _texts(tree, ())):
        steps = [step for step in path if isinstance(step, str)]
        last = steps[-1] if steps else ""
        if last in _NAMES:
            names.append(text)
            if last == "name" and set(steps) & set(_PEOPLE_ABOVE):
                people.append(text)
        if is_telephone(text):
            phones.add(digits(text))
        when = read_when(text)
        if when is not None:
            dates |= {when.first, when.last}
        addresses |= set(map(bare_address, addresses_in(text)))
    checked = document.text_at("easy_read", "checked_by")
    return Facts(
        tuple(dict.fromkeys(names)),
        tuple(dict.fromkeys(people)),
        frozenset(phones),
        frozenset(dates),
        frozenset(addresses),
        checked,
        known=True,
    )


def bare_address(written: str) -> str:
    """An address without what may be left out of it in print: https://, www. and the last slash."""
    return _LEFT_OUT.sub("", written.casefold()).rstrip("/")


def _texts(tree: Tree, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(tree, str):
        yield path, tree
    elif isinstance(tree, list):
        for number, one in enumerate(tree):
            yield from _texts(one, (*path, number))
    elif isinstance(tree, dict):
        for name, one in tree.items():
            if name != "source":
                yield from _texts(one, (*path, name))
