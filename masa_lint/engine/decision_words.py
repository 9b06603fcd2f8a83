"""What people read of a decision: the post and the reason. The name stands in the record only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from masa_lint.engine.assessment import RequirementResult
from masa_lint.engine.decision import Decided, Decision, day_text
from masa_lint.engine.decisions import REVIEWS
from masa_lint.engine.outcome import Finding, Status
from masa_lint.guidance.pack import Pack

STATUS_WORDS: Mapping[Status, str] = {
    Status.MET: "met on paper",
    Status.NOT_MET: "not met on paper",
    Status.NEEDS_REVIEW: "for a person to decide",
    Status.NOT_APPLICABLE: "not applicable",
    Status.ACCEPTED: "an accepted gap",
    Status.NOT_CHECKED: "not checked",
}
AGREED = {
    Decided.MET: "that this is met",
    Decided.NOT_MET: "that this is not met",
    Decided.LEAVE_OPEN: "to leave this open",
}


def where(line: int) -> str:
    """A line of `reviews.yaml`, in words."""
    return f"{REVIEWS}, line {line}"


def finding_told(finding: Finding, held: Mapping[str, Decision], pack: Pack) -> Finding:
    """A finding with the decision on its requirement, where there is one."""
    decision = held.get(finding.requirement or "")
    if decision is None or finding.about_the_file:
        return finding
    title = pack.requirement_by_id[decision.requirement].title
    return replace(finding, say=partial(_finding_told, finding, decision, title))


def _finding_told(finding: Finding, decision: Decision, title: str) -> str:
    return _told(finding.message, decision, f"{title}: decided")


def result_told(result: RequirementResult, held: Mapping[str, Decision]) -> RequirementResult:
    """A requirement's result with the decision on it, where there is one."""
    decision = held.get(result.requirement.id)
    if decision is None:
        return result
    return replace(result, decision=decision, say=partial(_result_told, result, decision))


def _result_told(result: RequirementResult, decision: Decision) -> str:
    return _told(result.message, decision, "Decided")


def without_who(text: str, decision: Decision) -> str:
    """What is told of a decision, without the post of whoever took it."""
    return text.replace(_day_and_post(decision), f"on {day_text(decision.date)}")


def _day_and_post(decision: Decision) -> str:
    return f"on {day_text(decision.date)} ({decision.post})"


def _told(message: str, decision: Decision, opening: str) -> str:
    who = _day_and_post(decision)
    because = decision.because if decision.because.endswith((".", "?", "!")) else f"{decision.because}."
    if decision.decision is Decided.LEAVE_OPEN:
        return f"{message} Left open {who}: {because}"
    return f"{opening} {who} {AGREED[decision.decision]}: {because}"
