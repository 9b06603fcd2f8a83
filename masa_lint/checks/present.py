"""`present`: every one of these is stated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.source.path import Path


@dataclass(frozen=True)
class Present(Check):
    """Holds where every path is stated; with `[*]`, for every item. What is lacking is told beside what is there."""

    path: tuple[str, ...]
    main = "path"
    finds_absence = True

    def run(self, scene: Scene, subject: Path) -> Result:
        stated, lacking = [], []
        for path in self.path:
            for found in scene.find(subject, path):
                if found.unread:
                    return Result(Verdict.UNREAD, at=found.path)
                if found.answer:
                    lacking.append(found.lacking())
                else:
                    stated.append(found.path)
        verdict = Verdict.FAILS if lacking else Verdict.HOLDS
        at = lacking[0].path if lacking else None
        return Result(verdict, tuple(stated), tuple(lacking), at=at)

    def paths(self) -> Iterator[str]:
        yield from self.path
