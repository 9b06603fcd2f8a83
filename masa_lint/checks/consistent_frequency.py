"""`consistent_frequency`: how often a thing is done fits its dates, or another statement of how often."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check, operands
from masa_lint.checks.dates import AS_OF, date_operand
from masa_lint.checks.result import Lacking, Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.documents.answers import NOBODY_ANSWERED
from masa_lint.documents.frequency import Frequency, read_frequency
from masa_lint.source.path import Path

_LEEWAY = 1.5
"""How many times the stated interval may pass before two statements disagree."""


@dataclass(frozen=True)
class ConsistentFrequency(Check):
    """Holds where the time from `since` to `until` is at most one and a half times the frequency.

    With `other`, holds where neither frequency is more than one and a half times the other.
    """

    frequency: str
    since: str = ""
    until: str = ""
    other: str = ""
    facts = ("frequency", "since", "until", "months", "other")

    def __post_init__(self) -> None:
        if not (self.other or (self.since and self.until)):
            raise ValueError('"consistent_frequency" needs "since" and "until", or "other"')

    def run(self, scene: Scene, subject: Path) -> Result:
        frequency, at, lacking = _frequency(scene, subject, self.frequency)
        if frequency is None or at is None:
            return lacking or Result(Verdict.LACKS)
        if self.other:
            other, other_at, lacking = _frequency(scene, subject, self.other)
            if other is None or other_at is None:
                return lacking or Result(Verdict.LACKS)
            long, short = max(frequency.days, other.days), min(frequency.days, other.days)
            facts = {"frequency": frequency.written, "other": other.written}
            verdict = Verdict.FAILS if long > short * _LEEWAY else Verdict.HOLDS
            return Result(verdict, (at, other_at), (), facts, other_at)
        since, since_at, lacking = date_operand(scene, subject, self.since)
        if since is None:
            return lacking or Result(Verdict.LACKS)
        until, until_at, lacking = date_operand(scene, subject, self.until)
        if until is None:
            return lacking or Result(Verdict.LACKS)
        days = (until.first - since.last).days
        facts = {
            "frequency": frequency.written,
            "since": since.written,
            "until": until.written,
            "months": str(round(days / 30.4)),
        }
        places = tuple(path for path in (at, since_at, until_at) if path is not None)
        verdict = Verdict.FAILS if days > frequency.days * _LEEWAY else Verdict.HOLDS
        return Result(verdict, places, (), facts, until_at or since_at)

    def paths(self) -> Iterator[str]:
        yield self.frequency
        yield from (operand for operand in (self.since, self.until, self.other) if operand and operand != AS_OF)


def _frequency(scene: Scene, subject: Path, path: str) -> tuple[Frequency | None, Path | None, Result | None]:
    found, lacking = operands(scene, subject, path)
    if lacking:
        return None, None, lacking
    frequency = read_frequency(found[0].text)
    where = found[0].path
    if frequency is None:
        return None, where, Result(Verdict.LACKS, (), (Lacking(where, NOBODY_ANSWERED),), at=where)
    return frequency, where, None
