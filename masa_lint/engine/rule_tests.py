"""Run the tests that rules carry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from masa_lint.documents.load import LoadedDocument, load_bytes
from masa_lint.engine.assess import assess_document
from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.outcome import Status
from masa_lint.guidance.pack import Pack
from masa_lint.guidance.rule import Rule, RuleTest
from masa_lint.source.path import path_text

DAY = date(2026, 11, 22)
"""The day that rule tests are run for, unless a test names its own."""

_WORST_FIRST = (Status.NOT_CHECKED, Status.NOT_MET, Status.ACCEPTED, Status.NEEDS_REVIEW, Status.MET)


@dataclass(frozen=True, slots=True)
class TestResult:
    """A rule's test and how it came out; `wrong` is empty where it came out as expected."""

    rule: Rule
    test: RuleTest
    wrong: str


def run_rule_tests(pack: Pack) -> Iterator[TestResult]:
    """Every test of every rule of a pack, in order."""
    for rule in pack.rules:
        for test in rule.tests:
            yield TestResult(rule, test, _run(rule, test, pack))


def document_of(test: RuleTest) -> LoadedDocument:
    """The document of a test, with those it is linked with."""
    beside = {"other": test.other, "last": test.last}
    linked = {name: load_bytes(text.encode(), f"{name}.yaml") for name, text in beside.items() if text}
    document = load_bytes(test.document.encode(), "test.yaml")
    return replace(document, linked=linked) if linked else document


def _run(rule: Rule, test: RuleTest, pack: Pack) -> str:
    document = document_of(test)
    if document.problems:
        return f"the document is not clean: {document.problems[0].rule} in line {document.problems[0].span.start.line}"
    day = date.fromisoformat(test.as_of) if test.as_of else DAY
    assessed = assess_document(document, pack, day, (rule,))
    crashed = next((outcome.crashed for outcome in assessed.outcomes if outcome.crashed), "")
    if crashed:
        return f"the rule crashed ({crashed})"
    statuses = {outcome.status for outcome in assessed.outcomes}
    status = next((one for one in _WORST_FIRST if one in statuses), Status.NOT_APPLICABLE)
    if not assessed.outcomes:
        status = Status.MET
    if status != test.expect:
        return f"expected {test.expect}, found {status}"
    return _place(test, assessed) if test.path or test.says or test.reason else ""


def _place(test: RuleTest, assessed: DocumentAssessment) -> str:
    found = [one for one in assessed.findings if one.status == test.expect]
    places = [(path_text(one.path), one.span.start.line) for one in found]
    if test.path and (test.path, test.line) not in places:
        return f"expected {test.path} in line {test.line}, found {places}"
    if test.reason and test.reason not in [str(one.reason) for one in found]:
        return f"expected the reason {test.reason}, found {[str(one.reason) for one in found]}"
    if test.says and not any(test.says in one.message for one in found):
        return f"expected to read “{test.says}”, found {[one.message for one in found]}"
    return ""
