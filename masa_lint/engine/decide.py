"""Put decisions to what needs review: which of them hold, and what is wrong with those that do not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from masa_lint.documents.load import LoadedDocument
from masa_lint.engine.assessment import RequirementResult
from masa_lint.engine.careful_words import ABOUT_A_PERSON, fault_of, names_in
from masa_lint.engine.decision import Decided, Decision, day_text
from masa_lint.engine.decision_words import AGREED, STATUS_WORDS, where
from masa_lint.engine.decisions import CHILD, Decisions, short
from masa_lint.engine.evidence import evidence_of, places_of
from masa_lint.engine.outcome import Outcome, Reason, Status
from masa_lint.engine.people import is_about
from masa_lint.engine.wording import fill
from masa_lint.guidance.pack import Pack
from masa_lint.source.problem import Problem

_OWN_WORDS = ("decision-cannot-be-used", "decision-for-no-document", CHILD)
"""The rules that speak of `reviews.yaml` themselves; all others are about reading YAML."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The outcomes once decisions are put to them, the decisions that hold by requirement, and what is wrong."""

    outcomes: list[Outcome]
    held: Mapping[str, Decision]
    problems: list[Problem]


def answered(
    outcomes: list[Outcome],
    results: Iterable[RequirementResult],
    document: LoadedDocument,
    pack: Pack,
    as_of: date,
    decisions: Decisions,
) -> Answered:
    """Put decisions to outcomes. `results` are the requirements as they stand without any decision."""
    if not decisions.decisions and not decisions.problems:
        return Answered(outcomes, {}, [])
    problems = [_placed(one, document, pack) for one in decisions.problems]
    problems += _careless(decisions, document)
    result_of = {one.requirement.id: one for one in results}
    held: dict[str, Decision] = {}
    for decision in {one.requirement: one for one in decisions.decisions}.values():
        asking = [one for one in outcomes if _asks(one, decision.requirement)]
        problem = _problem(decision, result_of, asking, document, as_of)
        if problem is not None:
            problems.append(problem)
        elif _holds(decision, result_of, document):
            held[decision.requirement] = decision
    return Answered([_decided(one, held) for one in outcomes], held, problems)


def _asks(outcome: Outcome, requirement: str) -> bool:
    return outcome.status is Status.NEEDS_REVIEW and outcome.rule.requirement == requirement


def _holds(decision: Decision, result_of: Mapping[str, RequirementResult], document: LoadedDocument) -> bool:
    """False without a word where the requirement was not checked, or where the reason is a finding already."""
    needs_review = result_of[decision.requirement].status is Status.NEEDS_REVIEW
    return needs_review and not fault_of(decision.because, names_in(document))


def _decided(outcome: Outcome, held: Mapping[str, Decision]) -> Outcome:
    decision = held.get(outcome.rule.requirement)
    if decision is None or outcome.status is not Status.NEEDS_REVIEW or decision.decision is Decided.LEAVE_OPEN:
        return outcome
    if decision.decision is Decided.MET:
        return replace(outcome, status=Status.MET, asks=None)
    return replace(outcome, status=Status.NOT_MET, asks=None, reason=Reason.DISAGREES)


def _problem(
    decision: Decision,
    result_of: Mapping[str, RequirementResult],
    asking: list[Outcome],
    document: LoadedDocument,
    as_of: date,
) -> Problem | None:
    """What keeps a decision from counting, or None."""
    result = result_of.get(decision.requirement)
    if result is None:
        near = nearest(decision.requirement, result_of)
        return _at(
            decision, "decision-for-no-requirement", document, near=near, requirement=short(decision.requirement)
        )
    if decision.date > as_of:
        why = f"its day, {day_text(decision.date)}, is after the day of the check"
        return _at(decision, "decision-cannot-be-used", document, why=why)
    title = result.requirement.title
    if result.status is Status.NOT_CHECKED:
        return None
    if result.status is not Status.NEEDS_REVIEW:
        words = STATUS_WORDS[result.status]
        return _at(decision, "decision-not-needed", document, title=title, status=words)
    if is_about(decision.name, result.requirement, asking, document):
        return _at(decision, "decision-by-the-person-it-is-about", document, title=title)
    if decision.evidence != evidence_of(asking, document):
        return _lapsed(decision, title, asking, document)
    return None


def _lapsed(decision: Decision, title: str, asking: list[Outcome], document: LoadedDocument) -> Problem:
    place = next((path for one in asking for path in (one.at, *places_of(one)) if path), ())
    path = document.written(place)
    facts = {
        "name": decision.name,
        "day": day_text(decision.date),
        "agreed": AGREED[decision.decision],
        "title": title,
        "where": where(decision.line),
    }
    return Problem("decision-lapsed", document.span(path), path, facts)


def nearest(name: str, names: Iterable[str]) -> str:
    """The name that there is which comes nearest to one that there is not."""
    from difflib import get_close_matches

    known = list(names)
    return (get_close_matches(name, known, 1, 0) or known or [""])[0]


def _careless(decisions: Decisions, document: LoadedDocument) -> Iterator[Problem]:
    names = names_in(document)
    for one in decisions.decisions:
        fault = fault_of(one.because, names)
        if fault:
            yield _at(one, ABOUT_A_PERSON, document, what=f"The reason in {where(one.line)}", fault=fault)


def _placed(problem: Problem, document: LoadedDocument, pack: Pack) -> Problem:
    """A problem of `reviews.yaml` told in the document it belongs to: at its first key, with the line in words."""
    span, here = document.span(()), where(problem.span.start.line)
    if problem.rule == CHILD:
        return Problem(CHILD, span, facts={"what": f"{problem.facts['what']}, in {here}"})
    if problem.rule in _OWN_WORDS:
        return Problem(problem.rule, span, facts={**problem.facts, "where": here})
    why = fill(pack.file_rule_by_name[problem.rule].message, problem.facts)
    return Problem("reviews-cannot-be-read", span, facts={"where": here, "why": why})


def _at(decision: Decision, rule: str, document: LoadedDocument, **facts: str) -> Problem:
    return Problem(rule, document.span(()), facts={**facts, "where": where(decision.line)})
