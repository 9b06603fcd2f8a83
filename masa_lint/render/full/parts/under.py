"""Several parts under one heading."""

from __future__ import annotations

from dataclasses import dataclass

from masa_lint.blocks.tree import Block, Section
from masa_lint.engine.anchor import anchor_text
from masa_lint.render.full.facts import Facts
from masa_lint.render.full.outline import Part


@dataclass(frozen=True, slots=True)
class Under:
    """A heading and its parts; nothing where they tell nothing."""

    title: str
    parts: tuple[Part, ...]

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        inner = tuple(block for part in self.parts for block in part.blocks(facts))
        return (Section(self.title, inner, f"section-{anchor_text(self.title)}"),) if inner else ()
