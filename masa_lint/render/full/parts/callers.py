"""Whom to call: a contact as terms, the number first."""

from __future__ import annotations

from dataclasses import dataclass

from masa_lint.blocks.tree import Block, Definitions, Section
from masa_lint.blocks.words import text_of
from masa_lint.render.full.body import body, entry
from masa_lint.render.full.facts import UPKEEP, Facts
from masa_lint.render.full.inline import value_words
from masa_lint.source.path import Path

AREAS = ("contacts", "areas")
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
    elsewhere: str = ""
    """The heading where areas have numbers of their own for it: this one is for none of them."""

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        if not facts.open(*self.path):
            return ()
        title = self.elsewhere if self.elsewhere and _by_area(facts, str(self.path[-1])) else self.title
        entries = [one for term, name in _TERMS for one in entry(facts, (*self.path, name), term)]
        shape = facts.shape(self.path)
        rest = [name for name in shape.keys if name not in UPKEEP and facts.open(*self.path, name)] if shape else []
        entries += [one for name in rest for one in entry(facts, (*self.path, name))]
        anchor = facts.anchors.of(self.path)
        return (Section(title, (Definitions(tuple(entries)),), anchor),) if entries else ()


@dataclass(frozen=True, slots=True)
class AreaCallers:
    """The numbers of each entry of a list under the names of the areas that it is for."""

    path: Path
    callers: tuple[tuple[str, str], ...]
    """The keys of an entry, each with its heading."""

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        return tuple(self._one(facts, here) for here in facts.items(self.path))

    def _one(self, facts: Facts, here: Path) -> Section:
        mark = facts.mark()
        named = text_of(value_words(facts, (*here, "for")))
        told = facts.since(mark)
        inner = [block for name, title in self.callers for block in Caller((*here, name), title).blocks(facts)]
        title = f"In {named}" if named else "In an area that is not named"
        return Section(title, (*inner, *body(facts, here)), facts.anchors.of(here), facts=told)


def _by_area(facts: Facts, name: str) -> bool:
    """True where an area has a number of its own for a contact."""
    return any(facts.text((*here, name, "phone")) for here in facts.items(AREAS))


_NIGHT = "At night, at weekends and on bank holidays"
WORRIED = (
    Caller(("contacts", "worried_about_a_child"), "Call us", "In an area without a number of its own"),
    AreaCallers(AREAS, (("worried_about_a_child", "Call us"), ("out_of_hours", _NIGHT))),
    Caller(("contacts", "out_of_hours"), _NIGHT, "At night, in an area without a number of its own"),
    Caller(("contacts", "for_children"), "If you are a child or young person"),
)
"""Whom to call about a child, in every full document."""
