"""`not_over`: a term, where one is stated, has not ended. Time asks a question; it never breaks a requirement."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.documents.when import read_when
from masa_lint.source.path import Path


@dataclass(frozen=True)
class NotOver(Check):
    """Holds where no end is stated, or it is vague, or it has not passed; else it is a question for a person.

    What was to be an end and cannot be read is told as stated, so that a person is asked of what is no date at all.
    """

    path: str
    question: str = "It was stated until {until}. What holds now?"
    main = "path"
    facts = ("until",)

    def run(self, scene: Scene, subject: Path) -> Result:
        vague: list[Path] = []
        for found in scene.find(subject, self.path):
            if found.unread:
                return Result(Verdict.UNREAD, at=found.path)
            when = read_when(found.text) if found.text else None
            if when is not None and when.last < scene.as_of:
                question = self.question.replace("{until}", when.written)
                return Result(Verdict.REVIEW, (found.path,), (), {"until": when.written}, found.path, question)
            if when is None and found.text:
                vague.append(found.path)
        return Result(Verdict.HOLDS, tuple(vague))

    def paths(self) -> Iterator[str]:
        yield self.path
