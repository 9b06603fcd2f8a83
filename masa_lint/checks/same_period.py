"""`same_period`: two periods are one, or one is the year before the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from masa_lint.checks.check import Check
from masa_lint.checks.dates import date_operand
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.source.path import Path

_LEAP_DAY = 29


@dataclass(frozen=True)
class SamePeriod(Check):
    """Holds where the period at `path` has the first and the last day of that at `of`, or lies `years_before` it."""

    path: str
    of: str
    years_before: int = 0
    facts = ("period", "of")

    def run(self, scene: Scene, subject: Path) -> Result:
        period, at, lacking = date_operand(scene, subject, self.path)
        if period is None:
            return lacking or Result(Verdict.LACKS)
        of, of_at, lacking = date_operand(scene, subject, self.of)
        if of is None:
            return lacking or Result(Verdict.LACKS)
        wanted = (_earlier(of.first, self.years_before), _earlier(of.last, self.years_before))
        verdict = Verdict.HOLDS if (period.first, period.last) == wanted else Verdict.FAILS
        places = tuple(path for path in (at, of_at) if path is not None)
        return Result(verdict, places, (), {"period": period.written, "of": of.written}, at)

    def paths(self) -> Iterator[str]:
        yield self.path
        yield self.of


def _earlier(day: date, years: int) -> date:
    leap = (day.month, day.day) == (2, _LEAP_DAY) and years % 4
    return day.replace(year=day.year - years, day=28 if leap else day.day)
