"""Comply or explain: an accepted gap is never met, and a must has none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.outcome import Status

Check = Callable[..., DocumentAssessment]

_GOOD = {
    "rule": "TRN001",
    "reason": "The training offer is being bought again this spring",
    "meeting": "Lead partners",
    "date": "3 March 2026",
    "until": "30 June 2027",
}


def _exception(**changed: str) -> str:
    one = {**_GOOD, **changed}
    return (
        "kind: arrangement\nexceptions:\n"
        f"  - rule: {one['rule']}\n    reason: {one['reason']}\n    until: {one['until']}\n"
        f"    accepted_by: {{meeting: {one['meeting']}, date: {one['date']}, minute: '7.2', post: Partnership chair}}\n"
    )


def test_an_exception_that_holds_makes_an_accepted_gap(check: Check) -> None:
    assessed = check(_exception(), "TRN001")
    assert assessed.counts[Status.ACCEPTED] == 1
    assert assessed.counts[Status.MET] == 0
    assert [finding.status for finding in assessed.findings] == [Status.ACCEPTED]
    assert assessed.findings[0].accepted_until == "30 June 2027"


def test_a_rule_may_be_named_instead_of_its_code(check: Check) -> None:
    named = _exception(rule="training-commissioned-delivered-monitored")
    assert check(named, "TRN001").counts[Status.ACCEPTED] == 1


@pytest.mark.parametrize(
    ("changed", "problem", "line"),
    [
        ({"rule": "XXX999"}, "exception-for-no-rule", 3),
        ({"rule": "THR001"}, "exception-on-a-must", 3),
        ({"reason": "Soon"}, "exception-without-a-reason", 4),
        ({"meeting": "TBC"}, "exception-not-accepted-by", 6),
        ({"date": "3 November 2027"}, "exception-not-accepted-yet", 6),
        ({"date": "31 November 2026"}, "exception-not-accepted-yet", 6),
        ({"date": "whenever"}, "exception-not-accepted-yet", 6),
        ({"until": "when we can"}, "exception-without-an-end", 5),
        ({"until": "30 June 2026"}, "exception-over", 5),
        ({"until": "31 December 2027"}, "exception-too-long", 5),
    ],
)
def test_an_exception_that_does_not_hold_is_a_finding_at_its_place(
    check: Check, changed: dict[str, str], problem: str, line: int
) -> None:
    assessed = check(_exception(**changed))
    assert assessed.counts[Status.ACCEPTED] == 0
    found = [finding for finding in assessed.findings if finding.about_the_file]
    assert [(finding.rule.name, finding.span.start.line, finding.level) for finding in found] == [
        (problem, line, "must")
    ]


@pytest.mark.parametrize("day", ["22 November 2026", "November 2026"])
def test_an_exception_may_have_been_accepted_today(check: Check, day: str) -> None:
    assert check(_exception(date=day), "TRN001").counts[Status.ACCEPTED] == 1


def test_what_is_lacking_of_the_day_of_acceptance_is_told(check: Check) -> None:
    told = [one.message for one in check(_exception(date="3 November 2027")).findings if one.about_the_file]
    assert told == ['The exception for TRN001 has no day on which it was accepted: "3 November 2027" is still to come.']


def test_an_exception_without_a_gap_is_a_finding(check: Check) -> None:
    met = "training: {commissioned: a survey, delivered: courses, impact: a visit after 3 months}\n"
    assessed = check(_exception() + met, "TRN001")
    assert [finding.rule.name for finding in assessed.findings] == ["exception-not-needed"]
