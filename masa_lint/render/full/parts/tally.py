"""How many items of a list are how far, in a sentence: it counts, and leaves the telling to their own place."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from masa_lint.blocks.tree import Block, Paragraph
from masa_lint.blocks.words import words
from masa_lint.documents.words_alike import plain_word
from masa_lint.render.full.facts import Facts
from masa_lint.source.path import Path


@dataclass(frozen=True, slots=True)
class Tally:
    """`one` and `several` name an item: "priority", "priorities". `states` are the known words in their order."""

    path: Path
    one: str
    several: str
    states: tuple[str, ...]
    key: str = "state"

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        value = facts.look(self.path)
        rows = [(*self.path, number) for number in range(len(value))] if isinstance(value, list) else []
        said = Counter(plain_word(facts.text((*row, self.key))) for row in rows)
        known = [(plain_word(state), said[plain_word(state)]) for state in self.states if said[plain_word(state)]]
        silent = said[""]
        others = len(rows) - silent - sum(count for _, count in known)
        if not known:
            return ()
        counted = (*known, ("told in other words", others), ("not stated", silent))
        parts = [f"{count} {state}" for state, count in counted if count]
        whole = f"{len(rows)} {self.one if len(rows) == 1 else self.several}"
        told = tuple(facts.name((*row, self.key)) for row in rows if facts.text((*row, self.key)))
        return (Paragraph(words(f"{whole}: {', '.join(parts)}."), facts=told),)
