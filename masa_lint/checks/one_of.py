"""`one_of`: a value is one of a closed list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check, operands, places_of, subjects_with, texts_in
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.checks.tables import table_words
from masa_lint.documents.words_alike import alike, in_words, plain_word
from masa_lint.source.path import Path


@dataclass(frozen=True)
class OneOf(Check):
    """Holds where every text at `path` is one of `values`, or of the table.

    With `keyed_by`, the table holds a list for each word, and the word stands at that path; a word without a list is
    nothing to compare.
    """

    path: str
    values: tuple[str, ...] = ()
    table: str = ""
    keyed_by: str = ""
    facts = ("value", "allowed", "key")

    def run(self, scene: Scene, subject: Path) -> Result:
        found, lacking = operands(scene, subject, self.path)
        if lacking:
            return lacking
        words, key, lacking = table_words(scene, subject, self.table, self.keyed_by)
        if lacking:
            return lacking
        allowed = (*self.values, *words)
        places = places_of(found)
        for one in texts_in(found):
            if not any(alike(one.text, word) for word in allowed):
                facts = {"value": one.text, "allowed": in_words(allowed), "key": key}
                return Result(Verdict.FAILS, places, (), facts, one.path)
        return Result(Verdict.HOLDS, places)

    def may_hold(self, scene: Scene, at: str) -> set[Path] | None:
        if self.table:
            return None
        values = {plain_word(word) for word in self.values}
        return subjects_with(scene, at, self.path, lambda text: plain_word(text) in values)

    def paths(self) -> Iterator[str]:
        yield self.path
        if self.keyed_by:
            yield self.keyed_by

    def table_names(self) -> Iterator[str]:
        if self.table:
            yield self.table
