"""The exit code. It never depends on the format of the output."""

from __future__ import annotations

from enum import StrEnum

from masa_lint.engine.assessment import Assessment, DocumentAssessment
from masa_lint.engine.outcome import Finding, Novelty, Status

NOTHING, FINDINGS, UNUSABLE, NO_DOCUMENT, FAULT = 0, 1, 2, 3, 4
ALWAYS_FAILS = "could-identify-a-child"


class FailOn(StrEnum):
    """The lowest level of a finding that fails a run, or `new`: what was not known when someone last looked."""

    MUST = "must"
    SHOULD = "should"
    MAY = "may"
    ADVICE = "advice"
    NEVER = "never"
    NEW = "new"


_LEVELS = [FailOn.MUST, FailOn.SHOULD, FailOn.MAY, FailOn.ADVICE]


def exit_code(assessment: Assessment, fail_on: FailOn, *, strict: bool = False) -> int:
    """4 a fault in masa-lint, 2 a document of which nothing could be read, 1 findings, 0 none; 3 no document at all."""
    if not assessment.documents:
        return NO_DOCUMENT
    return max(document_code(one, fail_on, strict=strict) for one in assessment.documents)


def document_code(one: DocumentAssessment, fail_on: FailOn, *, strict: bool = False) -> int:
    """The exit code of one document; that of a run is the highest of them."""
    if one.faults:
        return FAULT
    if one.unreadable:
        return UNUSABLE
    if fail_on is FailOn.NEW and one.lost:
        return FINDINGS
    return FINDINGS if any(fails(finding, fail_on, strict=strict) for finding in one.findings) else NOTHING


def fails(finding: Finding, fail_on: FailOn, *, strict: bool = False) -> bool:
    """Whether a finding alone would fail a run."""
    if fail_on is FailOn.NEVER or finding.status is Status.ACCEPTED:
        return False
    if finding.rule.name == ALWAYS_FAILS:
        return True
    if fail_on is FailOn.NEW:
        return finding.status is Status.NOT_MET and _is_news(finding)
    if finding.status is Status.NEEDS_REVIEW and not strict:
        return False
    return _LEVELS.index(FailOn(finding.level)) <= _LEVELS.index(fail_on)


def _is_news(finding: Finding) -> bool:
    """A must, and what is not known, or for too long. Where nothing was looked up, nothing is known."""
    if finding.novelty is Novelty.TIME:
        return False
    return finding.novelty is not Novelty.KNOWN or finding.level == FailOn.MUST
