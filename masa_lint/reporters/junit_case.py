"""What each rule comes to for one document, as a test case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from masa_lint.documents.kinds import ARRANGEMENT
from masa_lint.documents.load import LoadedDocument
from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.outcome import Finding, Outcome, Status
from masa_lint.guidance.rule import EVERY_TEXT, FileRule, Rule
from masa_lint.reporters.finding_words import fault_text, state_of
from masa_lint.reporters.left_out import left_out_reasons
from masa_lint.reporters.reporter import Run


class Kind(Enum):
    """How a test case ended; the value is its element."""

    PASSED = ""
    FAILURE = "failure"
    ERROR = "error"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class RuleCase:
    """A rule's case: its code and name, how it ended, why in a sentence, and each finding in a line of its own.

    `type` is the level of what failed.
    """

    name: str
    kind: Kind
    message: str = ""
    lines: tuple[str, ...] = ()
    type: str = ""


def rule_cases(one: DocumentAssessment, run: Run) -> Iterator[RuleCase]:
    """A case for each rule that was to run and each thing that can be wrong with a file, in one order every time."""
    findings: dict[str, list[Finding]] = {}
    for finding in one.findings:
        findings.setdefault(finding.rule.code, []).append(finding)
    outcomes: dict[str, list[Outcome]] = {}
    for outcome in one.outcomes:
        outcomes.setdefault(outcome.rule.code, []).append(outcome)
    kind = one.document.kind or ARRANGEMENT  # of what kind a file is that cannot be read, nobody can tell
    for rule in run.selection.chosen(run.pack, kind):
        name = f"{rule.code} {rule.name}"
        if one.unreadable:
            yield RuleCase(name, Kind.SKIPPED, "Not checked: nothing of this file could be read.")
        else:
            found = findings.get(rule.code, [])
            yield _rule_case(name, rule, found, outcomes.get(rule.code, []), one.document)
    for code, reason in left_out_reasons(run, kind).items():
        off = run.pack.rule_by_name.get(code.casefold())
        yield RuleCase(f"{code} {off.name}" if off else code, Kind.SKIPPED, f"Left out: {reason}.")
    for file_rule in run.pack.file_rules:
        yield _file_case(file_rule, findings.get(file_rule.code, []), one)


def _rule_case(
    name: str, rule: Rule, findings: list[Finding], outcomes: list[Outcome], document: LoadedDocument
) -> RuleCase:
    """The worst that a rule came to: what stopped it, what is not met, what could not be read, what is still open."""
    for outcome in outcomes:
        if outcome.crashed:
            return RuleCase(name, Kind.ERROR, fault_text(outcome), type="fault")
    failed = [finding for finding in findings if finding.status is Status.NOT_MET]
    if failed:
        return RuleCase(name, Kind.FAILURE, failed[0].message, _lines(failed, document), failed[0].level)
    statuses = {outcome.status for outcome in outcomes}
    if Status.NOT_CHECKED in statuses:
        return RuleCase(name, Kind.ERROR, "Not checked: a value that it needs could not be read.", type="unread")
    if findings:
        state = state_of(findings[0])
        message = f"{state[:1].upper()}{state[1:]}: {findings[0].message}"
        return RuleCase(name, Kind.SKIPPED, message, _lines(findings, document))
    if any(outcome.not_due for outcome in outcomes) and statuses <= {Status.NOT_APPLICABLE}:
        return RuleCase(name, Kind.SKIPPED, "Not due yet: only signing or publishing the document can meet it.")
    if statuses <= {Status.NOT_APPLICABLE} and not (rule.at == (EVERY_TEXT,) and not statuses):
        return RuleCase(name, Kind.SKIPPED, "Not applicable: there is nothing here for this rule to look at.")
    return RuleCase(name, Kind.PASSED)


def _file_case(rule: FileRule, findings: list[Finding], one: DocumentAssessment) -> RuleCase:
    name = f"{rule.code} {rule.name}"
    if not findings:
        return RuleCase(name, Kind.PASSED)
    kind = Kind.ERROR if one.unreadable else Kind.FAILURE
    return RuleCase(name, kind, findings[0].message, _lines(findings, one.document), rule.level)


def _lines(findings: list[Finding], document: LoadedDocument) -> tuple[str, ...]:
    return tuple(_line(finding, document) for finding in findings)


def _line(finding: Finding, document: LoadedDocument) -> str:
    return f"{document.name}:{finding.span.start.line}: {finding.message} Mend: {finding.remedy} [{state_of(finding)}]"
