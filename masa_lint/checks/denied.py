"""`denied`: a commitment is answered with no."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check, texts_of
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Found, Scene
from masa_lint.documents.commitments import denies
from masa_lint.documents.tree import look
from masa_lint.source.path import Path


@dataclass(frozen=True)
class Denied(Check):
    """Holds where "no" or "not adopted" stands in place of a commitment. Anything else, and nothing, fails."""

    path: str
    main = "path"
    facts = ("value",)
    finds_absence = True

    def run(self, scene: Scene, subject: Path) -> Result:
        block = scene.find(subject, self.path)[0]
        found = Found((*block.path, "adopted"), look(block.value, ("adopted",)))
        texts = texts_of(found)
        if texts and all(denies(one.text) for one in texts):
            return Result(Verdict.HOLDS, (), (), {"value": texts[0].text}, found.path)
        return Result(Verdict.FAILS, at=block.path)

    def paths(self) -> Iterator[str]:
        yield f"{self.path}.adopted"
