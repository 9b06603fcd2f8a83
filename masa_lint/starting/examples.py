"""An example for every key: the format's own, or one that fits better where a part is used in many places."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from masa_lint.documents.catalogue import Catalogue
from masa_lint.documents.kinds import ARRANGEMENT
from masa_lint.documents.mechanism_examples import MECHANISMS
from masa_lint.documents.schema import schema_of
from masa_lint.source.path import Path
from masa_lint.starting.asked import key_names

_OWN: Mapping[str, str] = {
    "business_support.manager.post": "Partnership manager",
    "chair.post": "Director of Nursing",
    "contacts.for_children.phone": "01632 960003",
    "contacts.out_of_hours.phone": "01632 960002",
    "meetings.leads.frequency": "every three months",
    "scrutiny.people.post": "Independent scrutineer",
    "scrutiny.plan.areas": "Early help",
}

_BY_PARTNER: Mapping[str, tuple[str, str, str]] = {
    "organisation": ("Exampleshire Council", "Exampleshire Integrated Care Board", "Exampleshire Police"),
    "lead.post": ("Chief Executive", "Chief Executive", "Chief Constable"),
    "delegate.post": ("Director of Children's Services", "Chief Nurse", "Assistant Chief Constable"),
    "signed.post": ("Chief Executive", "Chief Executive", "Chief Constable"),
}
"""In the order in which a first file lists the statutory partners."""


def example_at(path: Path, catalogue: Catalogue) -> str | list[str]:
    """An example of what may stand at a path; empty where only the reader can know it, as with a name."""
    names = key_names(path)
    text = ".".join(names)
    if names[0] == "safeguarding_partners" and len(path) > 2 and isinstance(path[1], int) and path[1] < 3:
        partners = _BY_PARTNER.get(".".join(names[1:]))
        if partners:
            return partners[path[1]]
    if text in _OWN:
        return _OWN[text]
    for block, part in ((text, ""), (".".join(names[:-1]), names[-1]), (".".join(names[:-2]), ".".join(names[-2:]))):
        how, who, document = MECHANISMS.get(block, ("", "", ""))
        for value, parts in (
            (how, ("", "how")),
            (who, ("who",)),
            (document, ("", "document", "title", "document.title")),
        ):
            if value and part in parts:
                return value
    return _of_the_format(names, catalogue)


def _of_the_format(names: tuple[str, ...], catalogue: Catalogue) -> str | list[str]:
    key = catalogue.key(names)
    above = catalogue.key(names[:-1]) if len(names) > 1 else None
    block = above.holds if above else catalogue.root
    if key is not None and key.holds in catalogue.blocks:
        block, names = key.holds, (*names, catalogue.blocks[key.holds].shorthand)
    schema = _schema()
    properties = (schema if block == catalogue.root else schema["definitions"][block])["properties"]
    examples = properties[names[-1]].get("examples", [""]) if names[-1] in properties else [""]
    found: str | list[str] = examples[0] if isinstance(examples[0], str | list) else ""
    return "" if found == "not stated" else found


@cache
def _schema() -> dict[str, Any]:
    return schema_of(ARRANGEMENT)


def own_paths() -> tuple[str, ...]:
    """Every path that has an example of its own here."""
    partners = tuple(f"safeguarding_partners.{key}" for key in _BY_PARTNER)
    return (*MECHANISMS, *_OWN, *partners)
