"""`held_as_often`: meetings took place in a year as often as somebody said they would."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check, operands
from masa_lint.checks.dates import date_operand
from masa_lint.checks.result import Lacking, Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.documents.answers import NOBODY_ANSWERED, Answer
from masa_lint.documents.frequency import read_frequency
from masa_lint.documents.number import read_number
from masa_lint.source.path import Path

_NEARLY = 0.1
"""Three terms of 122 days are a day longer than a year, and still three."""


@dataclass(frozen=True)
class HeldAsOften(Check):
    """Holds where the number at `times`, or of the `dates`, is at least what the frequency at `promised` comes to.

    `within` is the path of the period in which they took place.
    """

    promised: str
    times: str
    dates: str
    within: str
    facts = ("frequency", "times", "expected")

    def run(self, scene: Scene, subject: Path) -> Result:
        found, lacking = operands(scene, subject, self.promised)
        if lacking:
            return lacking
        frequency = read_frequency(found[0].text)
        if frequency is None:
            return _vague(found[0].path)
        period, period_at, lacking = date_operand(scene, subject, self.within)
        if period is None or period_at is None:
            return lacking or Result(Verdict.LACKS)
        counted = self._counted(scene, subject)
        if isinstance(counted, Result):
            return counted
        times, at = counted
        days = (period.last - period.first).days + 1
        expected = int(days / frequency.days + _NEARLY)
        facts = {"frequency": frequency.written, "times": f"{times}", "expected": str(expected)}
        verdict = Verdict.HOLDS if times >= expected else Verdict.FAILS
        return Result(verdict, (at, found[0].path), (), facts, at)

    def _counted(self, scene: Scene, subject: Path) -> tuple[int, Path] | Result:
        (times,) = scene.find(subject, self.times)
        (dates,) = scene.find(subject, self.dates)
        if times.unread or dates.unread:
            return Result(Verdict.UNREAD, at=times.path if times.unread else dates.path)
        if times.text:
            number = read_number(times.text)
            return _vague(times.path) if number is None else (int(number), times.path)
        if isinstance(dates.value, list):
            return sum(not isinstance(one, Answer) for one in dates.value), dates.path
        return Result(Verdict.LACKS, (), (times.lacking(),), at=times.path)

    def paths(self) -> Iterator[str]:
        yield from (self.promised, self.times, self.dates, self.within)


def _vague(path: Path) -> Result:
    return Result(Verdict.LACKS, (), (Lacking(path, NOBODY_ANSWERED),), at=path)
