"""`date_order`: one date is not after another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check
from masa_lint.checks.dates import AS_OF, date_operand
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.source.path import Path


@dataclass(frozen=True)
class DateOrder(Check):
    """Holds unless every day that `first` can mean is after every day that `then` can mean.

    With `ended: true`, `first` is a period, and has to be over by then.
    """

    first: str
    then: str
    ended: bool = False
    facts = ("first", "then")

    def run(self, scene: Scene, subject: Path) -> Result:
        first, first_at, lacking = date_operand(scene, subject, self.first)
        if first is None:
            return lacking or Result(Verdict.LACKS)
        then, then_at, lacking = date_operand(scene, subject, self.then)
        if then is None:
            return lacking or Result(Verdict.LACKS)
        earliest = first.last if self.ended else first.first
        verdict = Verdict.FAILS if earliest > then.last else Verdict.HOLDS
        places = tuple(path for path in (first_at, then_at) if path is not None)
        facts = {"first": first.written, "then": then.written}
        return Result(verdict, places, (), facts, then_at or first_at)

    def paths(self) -> Iterator[str]:
        yield from (operand for operand in (self.first, self.then) if operand != AS_OF)
