"""`sum_equals`: figures add up, to the penny."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from masa_lint.checks.check import Check, operands, places_of
from masa_lint.checks.result import Lacking, Result, Verdict, all_of
from masa_lint.checks.scene import Found, Scene
from masa_lint.documents.answers import NOBODY_ANSWERED
from masa_lint.documents.money import money_text, read_money, read_share, rounded_by, share_text
from masa_lint.source.path import Path


@dataclass(frozen=True)
class SumEquals(Check):
    """Holds where the sums at `parts` come to the sum at `total`, or to `pounds`.

    What is said to be about so much may be off by what it is rounded to.
    With `per_cent` they are shares, which come to it within one: each may have been rounded.
    With `or_less` it is enough that they come to no more. Where a part is not known, the others fail only if they alone
    come to more.
    """

    parts: str
    total: str = ""
    pounds: str = ""
    per_cent: str = ""
    or_less: bool = False
    facts = ("sum", "total", "difference")

    def __post_init__(self) -> None:
        if sum(map(bool, (self.total, self.pounds, self.per_cent))) != 1:
            raise ValueError('"sum_equals" needs "total", "pounds" or "per_cent", and takes one of them')
        if self.pounds and read_money(self.pounds) is None:
            raise ValueError(f'"sum_equals" cannot read "{self.pounds}" as pounds')
        if self.per_cent and read_share(f"{self.per_cent}%") is None:
            raise ValueError(f'"sum_equals" cannot read "{self.per_cent}" as per cent')

    def run(self, scene: Scene, subject: Path) -> Result:
        found, lacking = operands(scene, subject, self.parts)
        whole, no_total = operands(scene, subject, self.total) if self.total else ([], None)
        gaps = [one for one in (lacking, no_total) if one]
        gap = all_of(gaps) if gaps else self._vague(found, whole)
        known = [(one, amount) for one in found if (amount := self._read(one)) is not None]
        total = read_money(whole[0].text if whole else self.pounds or self.per_cent)
        if gap and (gap.verdict is Verdict.UNREAD or total is None or not known):
            return gap
        added, total = sum((amount for _, amount in known), Decimal(0)), total or Decimal(0)
        told = [*(one for one, _ in known), *whole]
        difference = added - total if gap or self.or_less else abs(added - total)
        leeway = sum((rounded_by(one.text) for one in told), Decimal(0)) if self.total else Decimal(0)
        fits = difference < 1 if self.per_cent else difference <= leeway
        if gap and fits:
            return gap
        in_words = share_text if self.per_cent else money_text
        facts = {"sum": in_words(added), "total": in_words(total), "difference": in_words(abs(difference))}
        return Result(Verdict.HOLDS if fits else Verdict.FAILS, places_of(told), (), facts, told[-1].path)

    def _read(self, part: Found) -> Decimal | None:
        return read_share(part.text) if self.per_cent else read_money(part.text)

    def _vague(self, found: list[Found], whole: list[Found]) -> Result | None:
        """What comes of it where one of the sums is stated and cannot be read."""
        unread = [one for one in found if self._read(one) is None]
        unread += [one for one in whole if read_money(one.text) is None]
        if not unread:
            return None
        return Result(Verdict.LACKS, (), (Lacking(unread[0].path, NOBODY_ANSWERED),), at=unread[0].path)

    def paths(self) -> Iterator[str]:
        yield self.parts
        if self.total:
            yield self.total
