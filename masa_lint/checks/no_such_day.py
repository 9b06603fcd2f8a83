"""`no_such_day`: a text is written as a day that no calendar has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check, operands, places_of, texts_in
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Found, Scene
from masa_lint.documents.when import NO_DAYS, is_no_day
from masa_lint.source.path import Path


@dataclass(frozen=True)
class NoSuchDay(Check):
    """Holds where a text is written as a day, and there is no such day: 31 February. Other texts fail."""

    path: str
    main = "path"
    facts = ("value",)

    def run(self, scene: Scene, subject: Path) -> Result:
        found, lacking = operands(scene, subject, self.path)
        if lacking:
            return lacking
        texts = texts_in(found)
        wrong = next((one for one in texts if is_no_day(one.text)), None)
        if wrong is None:
            return Result(Verdict.FAILS, places_of(found), at=found[0].path)
        return Result(Verdict.HOLDS, (wrong.path,), (), {"value": wrong.text}, wrong.path)

    def texts(self, scene: Scene) -> Iterator[Found]:
        yield from (
            (found for found in scene.texts if is_no_day(found.text)) if any(map(scene.may_match, NO_DAYS)) else ()
        )

    def paths(self) -> Iterator[str]:
        yield self.path
