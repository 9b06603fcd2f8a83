"""`says_none`: the file says that there is none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.documents.answers import AnswerKind
from masa_lint.source.path import Path


@dataclass(frozen=True)
class SaysNone(Check):
    """Holds where "none" stands at the path. A value there fails; nothing there is nothing to compare."""

    path: str
    main = "path"

    def run(self, scene: Scene, subject: Path) -> Result:
        found = scene.find(subject, self.path)[0]
        if found.unread:
            return Result(Verdict.UNREAD, at=found.path)
        if found.answer is None:
            return Result(Verdict.FAILS, (found.path,), at=found.path)
        if found.answer.kind is AnswerKind.NONE:
            return Result(Verdict.HOLDS, (found.path,), at=found.path)
        return Result(Verdict.LACKS, (), (found.lacking(),), at=found.path)

    def paths(self) -> Iterator[str]:
        yield self.path
