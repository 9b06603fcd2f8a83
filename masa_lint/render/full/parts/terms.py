"""Single facts as terms, each with what is said of it."""

from __future__ import annotations

from dataclasses import dataclass

from masa_lint.blocks.tree import Block, Definitions
from masa_lint.render.full.body import entry
from masa_lint.render.full.facts import Facts
from masa_lint.source.path import Path


@dataclass(frozen=True, slots=True)
class Terms:
    """Terms with the paths of their facts; without a term, the key's own label."""

    terms: tuple[tuple[str, Path], ...]

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        entries = [one for term, path in self.terms for one in entry(facts, path, term)]
        return (Definitions(tuple(entries)),) if entries else ()
