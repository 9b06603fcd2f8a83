"""`sum_equals`: figures add up, to the penny."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from masa_lint.checks.check import Check, operands
from masa_lint.checks.result import Lacking, Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.documents.answers import NOBODY_ANSWERED
from masa_lint.documents.money import money_text, read_money
from masa_lint.source.path import Path


@dataclass(frozen=True)
class SumEquals(Check):
    """Holds where the sums at `parts` come to the sum at `total`, or to `pounds`."""

    parts: str
    total: str = ""
    pounds: str = ""
    facts = ("sum", "total", "difference")

    def __post_init__(self) -> None:
        if bool(self.total) == bool(self.pounds):
            raise ValueError('"sum_equals" needs "total" or "pounds", and takes one of them')
        if self.pounds and read_money(self.pounds) is None:
            raise ValueError(f'"sum_equals" cannot read "{self.pounds}" as pounds')

    def run(self, scene: Scene, subject: Path) -> Result:
        found, lacking = operands(scene, subject, self.parts, *((self.total,) if self.total else ()))
        if lacking:
            return lacking
        amounts: list[Decimal] = []
        for one in found:
            amount = read_money(one.text)
            if amount is None:
                return Result(Verdict.LACKS, (), (Lacking(one.path, NOBODY_ANSWERED),), at=one.path)
            amounts.append(amount)
        total = amounts.pop() if self.total else read_money(self.pounds) or Decimal(0)
        added = sum(amounts, Decimal(0))
        facts = {
            "sum": money_text(added),
            "total": money_text(total),
            "difference": money_text(abs(total - added)),
        }
        verdict = Verdict.HOLDS if added == total else Verdict.FAILS
        return Result(verdict, tuple(one.path for one in found), (), facts, found[-1].path)

    def paths(self) -> Iterator[str]:
        yield self.parts
        if self.total:
            yield self.total
