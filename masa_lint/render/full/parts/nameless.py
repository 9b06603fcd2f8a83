"""Items of a list that state one thing alone, such as a category without a body: in one sentence, not a row each."""

from __future__ import annotations

from dataclasses import dataclass

from masa_lint.blocks.tree import Block
from masa_lint.blocks.words import Words, words
from masa_lint.render.full.body import paragraph
from masa_lint.render.full.facts import Facts
from masa_lint.render.full.inline import value_words
from masa_lint.render.full.lines import listed
from masa_lint.source.path import Path


@dataclass(frozen=True, slots=True)
class Nameless:
    """`opening` leads the list of what `key` says in the items that state nothing else."""

    path: Path
    key: str
    opening: str

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        rows = [row for row in facts.items(self.path) if list(facts.leaves(row)) == [(*row, self.key)]]
        return paragraph(facts, lambda: self._words(facts, rows)) if rows else ()

    def _words(self, facts: Facts, rows: list[Path]) -> Words:
        return words(self.opening, " ", listed([value_words(facts, (*row, self.key)) for row in rows]), ".")
