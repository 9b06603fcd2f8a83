"""`count`: a list has this many items."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check, operands
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.documents.answers import Answer
from masa_lint.source.path import Path


@dataclass(frozen=True)
class Count(Check):
    """Holds where the list has at least `at_least` stated items and at most `at_most`."""

    path: str
    at_least: int = 0
    at_most: int = 1_000_000
    facts = ("count",)

    def run(self, scene: Scene, subject: Path) -> Result:
        found, lacking = operands(scene, subject, self.path)
        if lacking:
            return lacking
        value = found[0].value
        items = [one for one in value if not isinstance(one, Answer)] if isinstance(value, list) else found
        fits = self.at_least <= len(items) <= self.at_most
        places = tuple(one.path for one in found)
        return Result(Verdict.HOLDS if fits else Verdict.FAILS, places, (), {"count": str(len(items))}, places[0])

    def paths(self) -> Iterator[str]:
        yield self.path
