"""`adopted`: functions or ways of acting that the guidance words itself are taken on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check, texts_of
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Found, Scene
from masa_lint.documents.commitments import denies, says_adopted, says_how_often
from masa_lint.documents.tree import look
from masa_lint.documents.words_alike import alike, in_words
from masa_lint.source.path import Path


@dataclass(frozen=True)
class Adopted(Check):
    """Holds for the word `adopted`, or for a list that names every word of the table. Prose is no commitment.

    "Adopted in full" and "yes" are the word too; what is adopted in part is not. With `or_how_often`, a text that says
    how often the thing is done takes it on as well.
    """

    path: str
    table: str = ""
    or_how_often: bool = False
    main = "path"
    facts = ("missing", "named")
    finds_absence = True

    def run(self, scene: Scene, subject: Path) -> Result:
        block = scene.find(subject, self.path)[0]
        found = Found((*block.path, "adopted"), look(block.value, ("adopted",)))
        if block.unread or found.unread:
            return Result(Verdict.UNREAD, at=block.path)
        if block.answer or found.answer:
            return Result(Verdict.FAILS, (), (block.lacking() if block.answer else found.lacking(),), at=block.path)
        named = [one.text for one in texts_of(found)]
        if any(self._taken_on(word) for word in named) and not any(denies(word) for word in named):
            return Result(Verdict.HOLDS, (found.path,))
        wanted = scene.tables.get(self.table, ("adopted",))
        missing = [word for word in wanted if not any(alike(word, one) for one in named)]
        if not missing:
            return Result(Verdict.HOLDS, (found.path,))
        known = [word for word in named if any(alike(word, one) for one in wanted)]
        facts = {"missing": in_words(missing), "named": in_words(known)}
        return Result(Verdict.FAILS, (found.path,) if known else (), (), facts, found.path)

    def _taken_on(self, text: str) -> bool:
        return says_adopted(text) or (self.or_how_often and says_how_often(text))

    def paths(self) -> Iterator[str]:
        yield f"{self.path}.adopted"

    def table_names(self) -> Iterator[str]:
        if self.table:
            yield self.table
