"""An example for every key of a kind of document: its own, or one of the block that it holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from masa_lint.documents.catalogue import CHOICE, TEXT, TEXTS, BlockShape, Catalogue, Key
from masa_lint.documents.keys import Block
from masa_lint.documents.mechanism_examples import MECHANISMS

_EASY = "https://exampleshire.example/easy"
_BLOCKS: Mapping[str, Mapping[str, str]] = {
    "arrangement": {"title": "Safeguarding arrangements 2026", "file": "arrangement.yaml"},
    "business_support.manager": {"name": "not stated", "post": "Partnership manager"},
    "contacts.advocate": {"name": "Exampleshire Advocacy", "phone": "01632 960005"},
    "contacts.complaints": {"who": "The partnership manager", "email": "complaints@exampleshire.example"},
    "contacts.for_children": {"phone": "01632 960003", "read_by": "The participation worker"},
    "contacts.out_of_hours": {"name": "Emergency Duty Team", "phone": "01632 960002"},
    "contacts.areas.out_of_hours": {"name": "Emergency Duty Team", "phone": "01632 960022"},
    "contacts.areas.worried_about_a_child": {"name": "Westhaven Front Door", "phone": "01632 960021"},
    "contacts.partnership": {"phone": "01632 960006", "email": "partnership@exampleshire.example"},
    "publication.childrens_version": {"title": "Keeping you safe", "url": "https://exampleshire.example/children"},
    "publication.easy_read": {"title": "Our plan in easy words", "url": _EASY},
    "publication.plain_version": {"title": "Our year in short", "url": "https://exampleshire.example/short"},
    "safeguarding_partners.delegate": {"name": "not stated", "post": "Assistant Chief Constable"},
    "scrutiny.people": {"name": "not stated", "post": "Independent scrutineer"},
    "scrutiny.plan.document": {"title": "Scrutiny plan 2026-27", "url": "https://exampleshire.example/scrutiny"},
    "strategies": {"title": "Neglect strategy", "until": "2025-28"},
    "transcript.document": {"title": "Safeguarding arrangements 2026", "url": "https://exampleshire.example/plan"},
}
"""By place: examples where the block that stands there stands elsewhere too, and means something else there."""


@dataclass(frozen=True)
class KeyExamples:
    """The examples of a kind, from its catalogue and its models by name."""

    catalogue: Catalogue
    models: Mapping[str, type[Block]]

    def of(self, key: Key, shape: BlockShape) -> Any:
        """The key's own example, or one of the block it holds; a list of one where it holds several."""
        own = next(
            (
                field.examples
                for name, field in self.models[shape.name].model_fields.items()
                if (field.alias or name) == key.name and field.examples
            ),
            None,
        )
        if own:
            return self._way(key, shape) or own[0]
        example = self._that_fits(key, shape) or self._of_the_block(self.catalogue.blocks[key.holds])
        return [example] if key.many else example

    def _way(self, key: Key, shape: BlockShape) -> str:
        """How a thing is done, or by whom, in a block that is for one thing only; else an empty text."""
        if key.name not in ("how", "who") or Block in self.models[shape.name].__bases__:
            return ""
        place = self._places.get((shape.name, key.name), "").rpartition(".")[0]
        how, who, _ = MECHANISMS.get(place, ("", "", ""))
        return how if key.name == "how" else who

    def _that_fits(self, key: Key, shape: BlockShape) -> dict[str, str]:
        """An example for this very key, where its block stands at many; else an empty one."""
        place = self._places.get((shape.name, key.name), "")
        if place in _BLOCKS:
            return dict(_BLOCKS[place])
        how, who, document = MECHANISMS.get(place, ("", "", ""))
        inner = self.catalogue.blocks[key.holds]
        if inner.name == "Document":
            return {"title": document} if document else {}
        texts = {"how": how, "who": who} if inner.provision and not self._own(inner) else {}
        if texts and document and not how:
            return {"document": document}
        return {name: text for name, text in texts.items() if text}

    def _of_the_block(self, shape: BlockShape) -> dict[str, Any]:
        """The first two plain keys that are its own, or of all that it has; else its first key."""
        told = (self._own(shape) or _plain(shape))[:2] or [*shape.keys.values()][:1]
        return {one.name: self.of(one, shape) for one in told}

    def _own(self, shape: BlockShape) -> list[Key]:
        """The plain keys that a block has beside those it takes over from another; none where it takes over none."""
        model = self.models[shape.name]
        if Block in model.__bases__:
            return []
        declared = vars(model).get("__annotations__", {})
        names = {field.alias or name for name, field in model.model_fields.items() if name in declared}
        return [one for one in _plain(shape) if one.name in names]

    @cached_property
    def _places(self) -> dict[tuple[str, str], str]:
        """The first place of each key of each block, with dots."""
        found: dict[tuple[str, str], str] = {}
        for path, key in self.catalogue.patterns():
            names = tuple(str(step) for step in path if step != "*")
            above = self.catalogue.key(names[:-1])
            found.setdefault((above.holds if above else self.catalogue.root, key.name), ".".join(names))
        return found


def _plain(shape: BlockShape) -> list[Key]:
    return [one for one in shape.keys.values() if one.holds in (TEXT, TEXTS, CHOICE)]
