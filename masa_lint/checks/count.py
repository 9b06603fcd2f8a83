"""`count`: so many are stated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check, operands
from masa_lint.checks.column import MANY
from masa_lint.checks.result import Lacking, Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.documents.answers import Answer
from masa_lint.source.path import Path


@dataclass(frozen=True)
class Count(Check):
    """Holds where `at_least` to `at_most` are stated: items of a list, or places that `[*]` leads to."""

    path: str
    at_least: int = 0
    at_most: int = 1_000_000
    facts = ("count",)

    def run(self, scene: Scene, subject: Path) -> Result:
        column = scene.column_at(subject, self.path)
        if column is not None and len(column.values) > MANY and not column.stated and not column.unread:
            place = column.place(0)
            return Result(Verdict.LACKS, (), (Lacking(place, column.answer),), at=place)
        found, lacking = operands(scene, subject, self.path)
        if not found and lacking:
            return lacking
        items = [item for one in found for item in (one.value if isinstance(one.value, list) else [one.value])]
        count = sum(1 for item in items if not isinstance(item, Answer))
        verdict = Verdict.HOLDS if self.at_least <= count <= self.at_most else Verdict.FAILS
        places = tuple(one.path for one in found)
        return Result(verdict, places, (), {"count": str(count)}, places[0])

    def paths(self) -> Iterator[str]:
        yield self.path
