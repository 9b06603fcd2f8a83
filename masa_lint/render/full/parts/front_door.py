"""The number of a front door that is the one of some areas only: with their names, so that nobody else rings it."""

from __future__ import annotations

from dataclasses import dataclass

from masa_lint.blocks.tree import Block, Definitions
from masa_lint.documents.telephone import digits
from masa_lint.render.full.body import entry
from masa_lint.render.full.facts import Facts
from masa_lint.render.full.parts.callers import AREAS
from masa_lint.source.path import Path


@dataclass(frozen=True, slots=True)
class FrontDoor:
    """The number at a path, where an entry of the numbers to call in each area has it too; else nothing."""

    path: Path

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        number = digits(facts.text(self.path))
        entries = facts.look(AREAS)
        for place in range(len(entries)) if number and isinstance(entries, list) else ():
            here = (*AREAS, place)
            if digits(facts.text((*here, "worried_about_a_child", "phone"))) == number:
                areas = facts.look((*here, "for"))
                names = [one for one in areas if isinstance(one, str)] if isinstance(areas, list) else []
                term = f"Front door for {', '.join(names)}" if names else "Front door for an area that is not named"
                return (Definitions(tuple(entry(facts, self.path, term))),)
        return ()
