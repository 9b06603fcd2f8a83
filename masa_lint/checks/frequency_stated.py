"""`frequency`: how often is stated, so that it can be counted. "Regularly" is a question for a person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.documents.frequency import read_frequency
from masa_lint.source.path import Path


@dataclass(frozen=True)
class FrequencyStated(Check):
    """Holds where a frequency that can be read is stated. More than `at_most` days between two is a question."""

    path: str
    at_most: int = 0
    main = "path"
    facts = ("frequency",)
    finds_absence = True

    def run(self, scene: Scene, subject: Path) -> Result:
        found = scene.find(subject, self.path)[0]
        if found.unread:
            return Result(Verdict.UNREAD, at=found.path)
        if not found.text:
            return Result(Verdict.FAILS, (), (found.lacking(),), at=found.path)
        facts = {"frequency": found.text}
        frequency = read_frequency(found.text)
        if frequency and not 0 < self.at_most < frequency.days:
            return Result(Verdict.HOLDS, (found.path,), (), facts)
        asked = "Is that often enough?" if frequency else "How often is that?"
        question = f"The {scene.document.noun} says “{found.text}”. {asked}"
        return Result(Verdict.REVIEW, (found.path,), (), facts, found.path, question)

    def paths(self) -> Iterator[str]:
        yield self.path
