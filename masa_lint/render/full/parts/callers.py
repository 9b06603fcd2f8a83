"""Whom to call: a contact as terms, the number first."""

from __future__ import annotations

from dataclasses import dataclass

from masa_lint.blocks.tree import Block, Definitions, Section
from masa_lint.render.full.body import entry
from masa_lint.render.full.facts import UPKEEP, Facts
from masa_lint.source.path import Path

_TERMS = (
    ("Call", "phone"),
    ("Open", "hours"),
    ("Service", "name"),
    ("Write to", "email"),
    ("Web", "url"),
    ("Who looks into it", "who"),
)


@dataclass(frozen=True, slots=True)
class Caller:
    """One contact under its heading."""

    path: Path
    title: str

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        if not facts.open(*self.path):
            return ()
        entries = [one for term, name in _TERMS for one in entry(facts, (*self.path, name), term)]
        shape = facts.shape(self.path)
        rest = [name for name in shape.keys if name not in UPKEEP and facts.open(*self.path, name)] if shape else []
        entries += [one for name in rest for one in entry(facts, (*self.path, name))]
        anchor = facts.anchors.of(self.path)
        return (Section(self.title, (Definitions(tuple(entries)),), anchor),) if entries else ()
