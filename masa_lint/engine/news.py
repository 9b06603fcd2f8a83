"""What is new since someone last looked. The calendar alone makes no news."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from masa_lint.checks.check import Check
from masa_lint.checks.dates import AS_OF
from masa_lint.checks.not_over import NotOver
from masa_lint.engine.assessment import DocumentAssessment, RequirementResult
from masa_lint.engine.exceptions import LONGEST
from masa_lint.engine.known_gaps import Known
from masa_lint.engine.outcome import Finding, Novelty, Status
from masa_lint.guidance.rule import FileRule, Rule

_EXCEPTION_OVER = "exception-over"


@dataclass(frozen=True)
class News:
    """What stands out against the known gaps of one document; every tuple in the order of the document.

    `new` and `old` (known for over 12 months) are findings of any level, `must` the others that are a must, `lost`
    requirements that were met and are not any more, `ended` exceptions that the calendar ended.
    """

    new: tuple[Finding, ...]
    lost: tuple[RequirementResult, ...]
    must: tuple[Finding, ...]
    old: tuple[Finding, ...]
    known_count: int
    ended: int = 0

    @property
    def sentence(self) -> str:
        """The news in plain words. It never says "passed"."""
        parts = [f"{_number(len(self.new), 'new finding')}." if self.new else "Nothing new."]
        if not self.new and self.lost:
            parts = []
        if self.lost:
            titles = "; ".join(one.requirement.title for one in self.lost)
            parts.append(f"Met before, and not any more: {titles}.")
        if self.must:
            parts.append(f"{_number(len(self.must), 'must')} not met.")
        if self.old:
            parts.append(f"{_number(len(self.old), 'gap')} known for over 12 months.")
        if self.ended:
            parts.append(f"{_number(self.ended, 'exception')} ended.")
        parts.append(f"{_number(self.known_count, 'known gap')}." if self.known_count else "No known gaps.")
        return " ".join(parts)


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def news(one: DocumentAssessment, known: Known, as_of: date) -> News:
    """The news of a document against what is known of it."""
    looked_up = compared(one, known, as_of)
    gaps = [finding for finding in looked_up.findings if finding.status is Status.NOT_MET]
    new = tuple(finding for finding in gaps if finding.novelty is Novelty.NEW)
    old = tuple(finding for finding in gaps if finding.novelty is Novelty.KNOWN_TOO_LONG)
    return News(
        new=new,
        lost=tuple(result for result in looked_up.results if result.requirement.id in looked_up.lost),
        must=tuple(one for one in gaps if one.level == "must" and one.novelty is Novelty.KNOWN),
        old=old,
        known_count=sum(finding.fingerprint in known.gaps for finding in gaps),
        ended=sum(finding.rule.name == _EXCEPTION_OVER for finding in gaps),
    )


def compared(one: DocumentAssessment, known: Known, as_of: date) -> DocumentAssessment:
    """The same assessment with the novelty of each gap, and with the requirements that are met no more."""
    ended = set(_ended(one))
    findings = tuple(
        replace(finding, novelty=_novelty(finding, known, as_of, ended))
        if finding.status is Status.NOT_MET
        else finding
        for finding in one.findings
    )
    return replace(one, findings=findings, lost=tuple(_lost(one, known)))


def _novelty(finding: Finding, known: Known, as_of: date, ended: set[str]) -> Novelty:
    if finding.rule.name == _EXCEPTION_OVER:
        return Novelty.TIME
    first_seen = known.gaps.get(finding.fingerprint)
    if first_seen is not None:
        return Novelty.KNOWN_TOO_LONG if first_seen + LONGEST < as_of else Novelty.KNOWN
    rule = finding.rule
    if isinstance(rule, Rule) and ((rule.advice and _reads_the_day(rule)) or ended & {rule.code.casefold(), rule.name}):
        return Novelty.TIME
    return Novelty.NEW


def _ended(one: DocumentAssessment) -> Iterable[str]:
    """The rules, by code or name, whose exceptions the calendar ended."""
    for finding in one.findings:
        if finding.rule.name == _EXCEPTION_OVER:
            yield one.document.text_at(*finding.path[:2], "rule").casefold()


def _lost(one: DocumentAssessment, known: Known) -> Iterable[str]:
    asked_by: dict[str, list[Rule]] = {}
    for outcome in one.outcomes:
        if outcome.status is Status.NEEDS_REVIEW:
            asked_by.setdefault(outcome.rule.requirement, []).append(outcome.rule)
    for result in one.results:
        name = result.requirement.id
        if name in known.met and (
            result.status is Status.NOT_MET
            or (result.status is Status.NEEDS_REVIEW and not any(map(_reads_the_day, asked_by.get(name, ()))))
        ):
            yield name


def _reads_the_day(rule: Rule | FileRule) -> bool:
    """True where a rule asks what day it is, so that it may come out in another way tomorrow."""
    return isinstance(rule, Rule) and (_reads(rule.check) or _reads(rule.where))


def _reads(part: Any) -> bool:
    if isinstance(part, Check):
        return isinstance(part, NotOver) or any(_reads(getattr(part, one.name)) for one in fields(part))  # type: ignore[arg-type]
    return any(map(_reads, part)) if isinstance(part, tuple) else part == AS_OF
