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
        at: Path | None = None
        for path in self.path:
            found_here = scene.find(subject, path)
            gaps = [found.path for found in found_here if found.answer]
            if gaps and at is None:
                at = _list_around(gaps) if len(gaps) > 1 else gaps[0]
            for found in found_here:
                if found.unread:
                    return Result(Verdict.UNREAD, at=found.path)
                if found.answer:
                    lacking.append(found.lacking())
                else:
                    stated.append(found.path)
        verdict = Verdict.FAILS if lacking else Verdict.HOLDS
        return Result(verdict, tuple(stated), tuple(lacking), at=at)

    def paths(self) -> Iterator[str]:
        yield from self.path


def _list_around(paths: list[Path]) -> Path:
    """What several places of one list share: the list itself."""
    first, last = paths[0], paths[-1]
    same = next(number for number, (one, other) in enumerate(zip(first, last, strict=False)) if one != other)
    return first[:same]
