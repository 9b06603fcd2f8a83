"""`review`: only a person can answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.source.path import Path


@dataclass(frozen=True)
class Review(Check):
    """Puts its question wherever the subject is stated."""

    question: str
    main = "question"
    asks = True

    def run(self, scene: Scene, subject: Path) -> Result:  # noqa: ARG002
        return Result(Verdict.REVIEW, at=subject, question=self.question)

    def paths(self) -> Iterator[str]:
        yield from ()
