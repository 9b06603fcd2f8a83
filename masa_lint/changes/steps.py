"""Why a requirement's status changed: one thing is changed at a time, and the status looked at after each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from masa_lint.documents.load import LoadedDocument
from masa_lint.engine.assess import assess_document
from masa_lint.engine.assessment import DocumentAssessment, RequirementResult
from masa_lint.engine.decisions import NO_DECISIONS, Decisions
from masa_lint.engine.fingerprint import identity_path
from masa_lint.engine.outcome import Finding, Status
from masa_lint.engine.select import Selection
from masa_lint.guidance.pack import Pack


class Cause(StrEnum):
    """What made the difference."""

    TIME = "time"
    RULE = "rule"
    TEXT = "text"
    DECISION = "decision"


@dataclass(frozen=True)
class Moment:
    """A document as it stood: its text, the rules, the day, and what people had decided."""

    document: LoadedDocument
    pack: Pack
    as_of: date
    decisions: Decisions = NO_DECISIONS


@dataclass(frozen=True, slots=True)
class StatusChange:
    """A requirement whose status is not what it was. `causes` in the order in which they were tried.

    `before` is None where the requirement is new with the rules.
    """

    before: RequirementResult | None
    after: RequirementResult
    causes: tuple[Cause, ...]


@dataclass(frozen=True)
class Statuses:
    """The two ends, and what lies between them."""

    before: DocumentAssessment
    after: DocumentAssessment
    changed: tuple[StatusChange, ...]

    @property
    def still_not_met(self) -> tuple[RequirementResult, ...]:
        """The requirements that were not met and are not now."""
        was = {one.requirement.id for one in self.before.results if one.status is Status.NOT_MET}
        return tuple(one for one in self.after.results if one.status is Status.NOT_MET and one.requirement.id in was)

    @property
    def new_advice(self) -> tuple[Finding, ...]:
        """Where the plan newly disagrees with itself, with the calendar or with the law."""
        return _advice_beside(self.after, self.before)

    @property
    def gone_advice(self) -> tuple[Finding, ...]:
        """Where it did, and does no more."""
        return _advice_beside(self.before, self.after)


def statuses(old: Moment, new: Moment) -> Statuses:
    """The statuses of two moments, and why each changed: the day, then the rules, the text and the decisions.

    An end of a term or an exception that passes is the day's doing; a decision that lapses because its text changed is
    the text's.
    """
    steps: list[tuple[Cause | None, Moment]] = [(None, old)]
    here = old
    for cause, then in (
        (Cause.TIME, Moment(old.document, old.pack, new.as_of, old.decisions)),
        (Cause.RULE, Moment(old.document, new.pack, new.as_of, old.decisions)),
        (Cause.TEXT, Moment(new.document, new.pack, new.as_of, old.decisions)),
        (Cause.DECISION, new),
    ):
        if then != here:
            steps.append((cause, then))
        here = then
    assessed = [(cause, _assess(moment)) for cause, moment in steps]
    first, last = assessed[0][1], assessed[-1][1]
    by_step = [(cause, {one.requirement.id: one for one in done.results}) for cause, done in assessed]
    changed = []
    for result in last.results:
        name = result.requirement.id
        before = by_step[0][1].get(name)
        if before is not None and before.status is result.status:
            continue
        causes = []
        for (_, was), (why, now) in pairwise(by_step):
            if why is not None and _status(was.get(name)) is not _status(now.get(name)):
                causes.append(why)
        changed.append(StatusChange(before, result, tuple(causes)))
    return Statuses(first, last, tuple(changed))


def _status(result: RequirementResult | None) -> Status | None:
    return result.status if result else None


def _assess(moment: Moment) -> DocumentAssessment:
    rules = Selection().chosen(moment.pack)
    return assess_document(moment.document, moment.pack, moment.as_of, rules, decisions=moment.decisions)


def _advice_beside(one: DocumentAssessment, other: DocumentAssessment) -> tuple[Finding, ...]:
    told = {_identity(finding, other) for finding in _advice(other)}
    return tuple(finding for finding in _advice(one) if _identity(finding, one) not in told)


def _advice(one: DocumentAssessment) -> list[Finding]:
    return [found for found in one.findings if found.status is Status.NOT_MET and found.level == "advice"]


def _identity(finding: Finding, one: DocumentAssessment) -> tuple[str, str]:
    return finding.rule.code, identity_path(finding.path, one.document)
