"""The items of a list, each under its own heading: sentences, then facts as terms, then what was done as a table."""

from __future__ import annotations

from dataclasses import dataclass

from masa_lint.blocks.tree import Block, Section
from masa_lint.blocks.words import text_of
from masa_lint.render.full.body import body, texts
from masa_lint.render.full.facts import Facts
from masa_lint.render.full.inline import value_words
from masa_lint.render.full.lines import capital
from masa_lint.render.full.parts.table import NOT_STATED, Shown, TableOf
from masa_lint.render.full.parts.terms import Terms
from masa_lint.source.path import Path


@dataclass(frozen=True, slots=True)
class Each:
    """`named` are the keys of which the first that is stated is the heading; `prose` are told as paragraphs.

    `table` is the key of a list within each item, its caption and its columns.
    """

    path: Path
    named: tuple[str, ...]
    prose: tuple[str, ...] = ()
    terms: tuple[tuple[str, str], ...] = ()
    table: tuple[str, str, tuple[Shown, ...]] | None = None

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        return tuple(self._one(facts, row) for row in facts.items(self.path))

    def _one(self, facts: Facts, row: Path) -> Section:
        mark = facts.mark()
        key = next((key for key in self.named if facts.text((*row, key))), "")
        title = capital(text_of(value_words(facts, (*row, key)))) if key else NOT_STATED
        told = facts.since(mark)
        inner = [block for name in self.prose for block in _paragraphs(facts, (*row, name))]
        inner += Terms(tuple((term, (*row, name)) for term, name in self.terms)).blocks(facts)
        if self.table:
            name, caption, columns = self.table
            inner += TableOf((*row, name), f"{caption}: {title}", columns).blocks(facts)
        return Section(title, (*inner, *body(facts, row)), facts.anchors.of(row), facts=told)


def _paragraphs(facts: Facts, path: Path) -> tuple[Block, ...]:
    return texts(facts, path) if facts.text(path) else ()
