"""`includes`: a list names what it has to name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check, operands, places_of, texts_in
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.documents.words_alike import alike, in_words
from masa_lint.source.path import Path


@dataclass(frozen=True)
class Includes(Check):
    """Holds where the list (or the texts at every item of `[*]`) names all of `every`, or one of `one`."""

    path: str
    every: tuple[str, ...] = ()
    one: tuple[str, ...] = ()
    table: str = ""
    facts = ("missing", "named")

    def __post_init__(self) -> None:
        if not (self.every or self.one or self.table):
            raise ValueError('"includes" needs "every", "one" or "table"')

    def run(self, scene: Scene, subject: Path) -> Result:
        found, lacking = operands(scene, subject, self.path)
        if not found and lacking:
            return lacking
        texts = texts_in(found)
        named = [text.text for text in texts]
        table = scene.tables.get(self.table, ())
        every = (*self.every, *(table if isinstance(table, tuple) else ()))
        missing = [word for word in every if not any(alike(word, name) for name in named)]
        facts = {"missing": in_words(missing), "named": in_words(named)}
        fits = not missing if every else any(alike(word, name) for word in self.one for name in named)
        places = places_of(found)
        return Result(Verdict.HOLDS if fits else Verdict.FAILS, places, (), facts, found[0].path)

    def paths(self) -> Iterator[str]:
        yield self.path

    def table_names(self) -> Iterator[str]:
        if self.table:
            yield self.table
