"""`sum_equals`: figures add up, to the penny."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from masa_lint.checks.check import Check, operands, places_of
from masa_lint.checks.result import Lacking, Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.documents.answers import NOBODY_ANSWERED
from masa_lint.documents.money import money_text, read_money, read_share, rounded_by, share_text
from masa_lint.source.path import Path


@dataclass(frozen=True)
class SumEquals(Check):
    """Holds where the sums at `parts` come to the sum at `total`, or to `pounds`.

    What is said to be about so much may be off by what it is rounded to.
    With `per_cent` they are shares, which come to it within one: each may have been rounded.
    """

    parts: str
    total: str = ""
    pounds: str = ""
    per_cent: str = ""
    facts = ("sum", "total", "difference")

    def __post_init__(self) -> None:
        if sum(map(bool, (self.total, self.pounds, self.per_cent))) != 1:
            raise ValueError('"sum_equals" needs "total", "pounds" or "per_cent", and takes one of them')
        if self.pounds and read_money(self.pounds) is None:
            raise ValueError(f'"sum_equals" cannot read "{self.pounds}" as pounds')
        if self.per_cent and read_share(f"{self.per_cent}%") is None:
            raise ValueError(f'"sum_equals" cannot read "{self.per_cent}" as per cent')

    def run(self, scene: Scene, subject: Path) -> Result:
        found, lacking = operands(scene, subject, self.parts, *((self.total,) if self.total else ()))
        if lacking:
            return lacking
        amounts: list[Decimal] = []
        for one in found:
            amount = read_share(one.text) if self.per_cent else read_money(one.text)
            if amount is None:
                return Result(Verdict.LACKS, (), (Lacking(one.path, NOBODY_ANSWERED),), at=one.path)
            amounts.append(amount)
        total = amounts.pop() if self.total else read_money(self.pounds or self.per_cent) or Decimal(0)
        added = sum(amounts, Decimal(0))
        difference = abs(total - added)
        in_words = share_text if self.per_cent else money_text
        facts = {"sum": in_words(added), "total": in_words(total), "difference": in_words(difference)}
        leeway = sum((rounded_by(one.text) for one in found), Decimal(0)) if self.total else Decimal(0)
        fits = difference < 1 if self.per_cent else difference <= leeway
        verdict = Verdict.HOLDS if fits else Verdict.FAILS
        return Result(verdict, places_of(found), (), facts, found[-1].path)

    def paths(self) -> Iterator[str]:
        yield self.parts
        if self.total:
            yield self.total
