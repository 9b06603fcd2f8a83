"""`date_within`: one date is near another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from masa_lint.checks.check import Check
from masa_lint.checks.dates import AS_OF, date_operand
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.source.path import Path


@dataclass(frozen=True)
class DateWithin(Check):
    """Holds where `date` can lie from `before` days before `of` to `after` days after it."""

    date: str
    of: str
    before: int = 0
    after: int = 0
    facts = ("date", "of", "days")

    def run(self, scene: Scene, subject: Path) -> Result:
        when, at, lacking = date_operand(scene, subject, self.date)
        if when is None:
            return lacking or Result(Verdict.LACKS)
        of, of_at, lacking = date_operand(scene, subject, self.of)
        if of is None:
            return lacking or Result(Verdict.LACKS)
        earliest, latest = of.first - timedelta(days=self.before), of.last + timedelta(days=self.after)
        away = max((earliest - when.last).days, (when.first - latest).days, 0)
        facts = {"date": when.written, "of": of.written, "days": str(away)}
        places = tuple(path for path in (at, of_at) if path is not None)
        return Result(Verdict.FAILS if away else Verdict.HOLDS, places, (), facts, at or of_at)

    def paths(self) -> Iterator[str]:
        yield from (operand for operand in (self.date, self.of) if operand != AS_OF)
