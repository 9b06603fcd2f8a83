"""`count`: so many are stated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check, operands, places_of
from masa_lint.checks.column import MANY
from masa_lint.checks.result import Lacking, Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.documents.answers import NOBODY_ANSWERED, Answer
from masa_lint.documents.number import read_number
from masa_lint.documents.words_alike import alike
from masa_lint.source.path import Path


@dataclass(frozen=True)
class Count(Check):
    """Holds where `at_least` to `at_most` are stated: items of a list, or places that `[*]` leads to.

    With `role`, only items with that role count. With `as_many_as`, it has to be the number that stands at that path,
    or that of the items in the list there.
    """

    path: str
    at_least: int = 0
    at_most: int = 1_000_000
    as_many_as: str = ""
    role: str = ""
    facts = ("count", "number")

    def run(self, scene: Scene, subject: Path) -> Result:
        column = scene.column_at(subject, self.path)
        if column is not None and len(column.values) > MANY and not column.stated and not column.unread:
            place = column.place(0)
            return Result(Verdict.LACKS, (), (Lacking(place, column.answer),), at=place)
        found, lacking = operands(scene, subject, self.path)
        if not found and lacking:
            return lacking
        items = [item for one in found for item in (one.value if isinstance(one.value, list) else [one.value])]
        if self.role:
            items = [item for item in items if isinstance(item, dict) and alike(str(item.get("role", "")), self.role)]
        count = sum(1 for item in items if not isinstance(item, Answer))
        fits, number = self.at_least <= count <= self.at_most, ""
        if self.as_many_as:
            told, lacking = operands(scene, subject, self.as_many_as)
            if lacking:
                return lacking
            there = told[0].value
            number = str(len(there)) if isinstance(there, list) else told[0].text
            wanted = read_number(number)
            if wanted is None:
                return Result(Verdict.LACKS, (), (Lacking(told[0].path, NOBODY_ANSWERED),), at=told[0].path)
            fits = fits and count == wanted
            found = [*found, told[0]]
        places = places_of(found)
        facts = {"count": str(count)} | ({"number": number} if number else {})
        return Result(Verdict.HOLDS if fits else Verdict.FAILS, places, (), facts, places[0])

    def paths(self) -> Iterator[str]:
        yield self.path
        if self.as_many_as:
            yield self.as_many_as
