"""Check documents: run the rules, weigh exceptions and decisions, sum up each requirement."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import groupby
from operator import itemgetter

from masa_lint.checks.scene import Scene
from masa_lint.documents.linked import link_of
from masa_lint.documents.load import LoadedDocument
from masa_lint.engine.assessment import Assessment, DocumentAssessment, RequirementResult
from masa_lint.engine.careful_words import mending_problems
from masa_lint.engine.copied import repeats_guidance
from masa_lint.engine.decide import answered
from masa_lint.engine.decision_words import finding_told, result_told
from masa_lint.engine.decisions import NO_DECISIONS, Decisions
from masa_lint.engine.exceptions import HeldException, held_exceptions, unused
from masa_lint.engine.findings import file_finding, finding_of
from masa_lint.engine.fingerprint import with_fingerprints
from masa_lint.engine.outcome import Finding, Outcome, Status
from masa_lint.engine.run import run_rule
from masa_lint.engine.select import Selection
from masa_lint.engine.unknown_words import unknown_words
from masa_lint.engine.wording import result_message
from masa_lint.guidance.pack import Pack
from masa_lint.guidance.requirement import Modality, Requirement
from masa_lint.guidance.rule import Rule
from masa_lint.source.path import Path
from masa_lint.source.place import Position
from masa_lint.version import __version__

_FIRST = (
    Status.NOT_MET,
    Status.NOT_CHECKED,
    Status.ACCEPTED,
    Status.NEEDS_REVIEW,
    Status.MET,
    Status.NOT_APPLICABLE,
)
"""A requirement's status is the first of these that one of its outcomes has; it is not met while a part is not due."""


def assess(
    documents: Iterable[LoadedDocument], pack: Pack, as_of: date, selection: Selection | None = None
) -> Assessment:
    """Check documents against a pack as of a day.

    Raises:
        UnknownRuleError: the selection names a rule that there is not.
    """
    rules = (selection or Selection()).chosen(pack)
    assessed = sorted(
        (assess_document(one, pack, as_of, rules) for one in documents), key=lambda one: one.document.name
    )
    return Assessment(as_of, pack, __version__, tuple(assessed))


def assess_document(
    document: LoadedDocument,
    pack: Pack,
    as_of: date,
    rules: tuple[Rule, ...],
    *,
    exceptions: bool = True,
    decisions: Decisions = NO_DECISIONS,
) -> DocumentAssessment:
    """Check one document with the rules chosen from a pack; without `exceptions`, the bare truth.

    `decisions` are people's answers to what needs review, as they stand beside the document.
    """
    if document.kind is None:
        findings = tuple(file_finding(problem, pack) for problem in document.problems)
        return DocumentAssessment(document, (), _sorted(findings, document), ())
    scene = Scene(document, as_of, pack.tables, repeats_guidance(pack.wording))
    kind = document.kind
    chosen = {rule.code for rule in rules}
    checking = [rule for rule in pack.rules_of(kind) if rule.code in chosen]
    outcomes = [outcome for rule in checking for outcome in run_rule(rule, scene)]
    held, problems = held_exceptions(document, pack, as_of) if exceptions else ([], [])
    outcomes = _accepted(outcomes, held)
    results = _results(document, outcomes, pack, chosen)
    answer = answered(outcomes, results, document, pack, as_of, decisions)
    problems += [*answer.problems, *mending_problems(document), *unknown_words(document)]
    problems += unused(held, answer.outcomes, document)
    if answer.held:
        outcomes = _accepted(answer.outcomes, held)
        results = tuple(result_told(one, answer.held) for one in _results(document, outcomes, pack, chosen))
    until = {one.code: one.until for one in held}
    made = [finding_of(one, document, pack, until.get(one.rule.code, "")) for one in outcomes]
    found: list[Finding] = [finding_told(one, answer.held, pack) for one in made if one is not None]
    found += [file_finding(problem, pack) for problem in (*document.problems, *problems)]
    return DocumentAssessment(document, results, _sorted(found, document), tuple(outcomes))


def _accepted(outcomes: list[Outcome], held: list[HeldException]) -> list[Outcome]:
    codes = {one.code for one in held}
    if not codes:
        return outcomes
    return [
        replace(one, status=Status.ACCEPTED) if one.status is Status.NOT_MET and one.rule.code in codes else one
        for one in outcomes
    ]


def _sorted(findings: Iterable[Finding], document: LoadedDocument) -> tuple[Finding, ...]:
    placed = sorted([(_place(one), one) for one in findings], key=itemgetter(0))
    by_place = groupby(placed, key=itemgetter(0))
    ordered = [one for _, here in by_place for one in _by_message([one for _, one in here])]
    return with_fingerprints(ordered, document)


def _place(finding: Finding) -> tuple[Position, str, str]:
    return finding.span.start, finding.rule.code, str(finding.path)


def _by_message(findings: list[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda one: one.message) if len(findings) > 1 else findings


def _results(
    document: LoadedDocument, outcomes: list[Outcome], pack: Pack, chosen: Set[str]
) -> tuple[RequirementResult, ...]:
    by_requirement: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        by_requirement.setdefault(outcome.rule.requirement, []).append(outcome)
    kind = document.kind or ""
    left_out = {rule.requirement for rule in pack.rules_of(kind) if rule.code not in chosen}
    requirements = pack.requirements_of(kind)
    return tuple(
        _result(document, one, by_requirement.get(one.id, []), left_out=one.id in left_out) for one in requirements
    )


def _result(
    document: LoadedDocument, requirement: Requirement, outcomes: list[Outcome], *, left_out: bool
) -> RequirementResult:
    statuses = [outcome.status for outcome in outcomes]
    if left_out or not outcomes:
        statuses.append(Status.NOT_CHECKED)
    status = statuses[0] if len(statuses) == 1 else min(statuses, key=_FIRST.index)
    if requirement.modality is Modality.MUST and status is Status.ACCEPTED:
        status = Status.NOT_MET
    if status is Status.MET and any(outcome.not_due for outcome in outcomes):
        status = Status.NOT_APPLICABLE
    deciding = [outcome for outcome in outcomes if outcome.status is status]
    codes = tuple(dict.fromkeys([outcome.rule.code for outcome in outcomes]))
    rests_on = partial(_evidence, status, deciding, document)
    say = partial(result_message, status, deciding, document)
    return RequirementResult(requirement, status, codes, rests_on, say)


def _evidence(status: Status, deciding: list[Outcome], document: LoadedDocument) -> tuple[Path, ...]:
    """Where what a status rests on stands; nowhere for what is not met or was not checked."""
    if status in (Status.NOT_MET, Status.NOT_CHECKED):
        return ()
    stated = dict.fromkeys([path for outcome in deciding for path in (outcome.stated or (outcome.at,))])
    return tuple([document.written(path) for path in stated if path and not link_of(path)])
