"""Run one rule over one document: subjects, where, check, outcome."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta

from masa_lint.checks.result import NO_FACTS, Lacking, Result, Verdict
from masa_lint.checks.scene import Found, Scene, standing
from masa_lint.documents.answers import NOT_KNOWN, Answer, AnswerKind
from masa_lint.documents.linked import link_of
from masa_lint.documents.when import read_when
from masa_lint.documents.words_alike import alike
from masa_lint.engine.doubtful import doubtful
from masa_lint.engine.outcome import Outcome, Question, Reason, Status
from masa_lint.engine.short_form import plain_text_may_say
from masa_lint.engine.sources import seen_from_outside, without_source
from masa_lint.engine.subjects import EVERY, Quiet, subjects_of
from masa_lint.guidance.rule import Absent, Due, Rule
from masa_lint.source.path import Path

MOST_OF_ONE_RULE = 200
"""How many findings of one rule are told: in a list of thousands the first show what is wrong with all."""
_ABSENT = {
    Absent.NOT_MET: Status.NOT_MET,
    Absent.NEEDS_REVIEW: Status.NEEDS_REVIEW,
    Absent.NOT_APPLICABLE: Status.NOT_APPLICABLE,
    Absent.NOTHING_TO_COMPARE: Status.NOT_APPLICABLE,
}
PUBLISHED_ON = ("publication", "date")
_DRAFT = "draft"
_STAGES = {_DRAFT: 0, "agreed": 1, "published": 2}
_DUE = {Due.ALWAYS: 0, Due.AGREED: 1, Due.PUBLISHED: 2}


def run_rule(rule: Rule, scene: Scene) -> list[Outcome]:
    """Every outcome of a rule; a rule that crashes is itself an outcome, and the others still run."""
    try:
        return _outcomes(rule, scene)
    except Exception as error:
        return [Outcome(rule, Status.NOT_CHECKED, (), crashed=type(error).__name__)]


def _outcomes(rule: Rule, scene: Scene) -> list[Outcome]:
    if rule.due is not Due.ALWAYS and _STAGES.get(scene.stage, 2) < _DUE[rule.due]:
        return [Outcome(rule, Status.NOT_APPLICABLE, ("stage",), stated=(("stage",),), not_due=True)]
    if rule.quiet_list and scene.list_at(rule.quiet_list):
        outcomes = list(_quiet_outcomes(rule, scene))
    elif rule.each is None and rule.at != EVERY:
        outcomes = [_settled(rule, scene, found, NO_FACTS) for at in rule.at for found in scene.subjects(at)]
    else:
        outcomes = [_settled(rule, scene, subject, facts) for subject, facts in subjects_of(rule, scene)]
    return outcomes if len(outcomes) < 2 else list(_merged(outcomes))


def _quiet_outcomes(rule: Rule, scene: Scene) -> Iterator[Outcome]:
    """The outcome at every subject that has to be asked, and one for those that are passed over."""
    quiet = Quiet(rule, scene)
    for subject, facts in quiet.subjects():
        outcome = _settled(rule, scene, subject, facts)
        quiet.saw(outcome.status)
        yield outcome
    if quiet.passed_over:
        yield Outcome(rule, Status.NOT_APPLICABLE, quiet.passed_over, at=quiet.passed_over)


def _settled(rule: Rule, scene: Scene, subject: Found, facts: Mapping[str, str]) -> Outcome:
    """The outcome at a subject, once it is known whether it is due and whether an outsider could see it."""
    outcome = _outcome(rule, scene, subject, facts)
    if outcome.status is Status.NOT_MET and (rule.due_days or rule.reads_records):
        outcome = _later(outcome, scene)
    return outcome if rule.advice else _transcript(_doubted(outcome, scene), scene)


def _merged(outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    """A rule's subjects that are met, or that it does not apply to, as one outcome each: nobody has to act on them."""
    ones_by: dict[Status, list[Outcome]] = {Status.MET: [], Status.NOT_APPLICABLE: []}
    told: dict[Status, int] = {}
    for outcome in outcomes:
        if outcome.status in ones_by:
            ones_by[outcome.status].append(outcome)
        elif told.get(outcome.status, 0) < MOST_OF_ONE_RULE:
            told[outcome.status] = told.get(outcome.status, 0) + 1
            yield outcome
    for ones in ones_by.values():
        if len(ones) == 1:
            yield ones[0]
        elif ones:
            first = ones[0]
            stated = tuple(dict.fromkeys([path for one in ones for path in one.stated]))
            lacking = tuple(dict.fromkeys([place for one in ones for place in one.lacking]))
            yield Outcome(first.rule, first.status, first.subject, stated=stated, lacking=lacking, at=first.at)


def _outcome(rule: Rule, scene: Scene, subject: Found, facts: Mapping[str, str]) -> Outcome:
    if not isinstance(subject.value, str | dict):
        if subject.unread:
            return Outcome(rule, Status.NOT_CHECKED, subject.path, at=subject.path)
        if subject.answer:
            return _absent(rule, subject, facts)
    condition: tuple[Path, ...] = ()
    if rule.where is not None:
        where = rule.where.run(scene, subject.path)
        if where.verdict is not Verdict.HOLDS:
            return _where_not(rule, scene, subject, where)
        condition = where.stated
    result = rule.check.run(scene, subject.path)
    at = result.at if result.at is not None else subject.path
    if rule.links and link_of(at) and not link_of(subject.path):
        at = next((one for one in result.stated if _own(one, subject.path)), subject.path)
    stated = (*condition, *result.stated) or (subject.path,)
    if len(stated) > 1:
        stated = tuple(dict.fromkeys(stated))
    if result.verdict is Verdict.HOLDS:
        return Outcome(rule, Status.MET, subject.path, None, None, "", stated, (), result.facts, at)
    if result.verdict is Verdict.UNREAD:
        return Outcome(rule, Status.NOT_CHECKED, subject.path, at=at)
    if result.verdict is Verdict.REVIEW:
        at = at or next(iter(result.stated), at)  # a question about the whole document points at what it is about
        return Outcome(
            rule, Status.NEEDS_REVIEW, subject.path, asks=Question.RULE, question=result.question or rule.question,
            stated=stated, lacking=result.lacking, facts=result.facts, at=at,
        )  # fmt: skip
    status = _ABSENT[rule.if_fails if result.verdict is Verdict.FAILS else rule.if_missing]
    reason = None
    if status is Status.NOT_MET:
        still_open = result.lacking and scene.stage == _DRAFT
        reason = Reason.DISAGREES if link_of(subject.path) and not still_open else _reason(result)
        if reason is Reason.NOT_ANSWERED and plain_text_may_say(result.lacking[0].path, scene.document):
            reason = Reason.PARTLY
    asks = Question.RULE if status is Status.NEEDS_REVIEW else None
    stated = result.stated if status is Status.NOT_MET else stated
    return Outcome(
        rule,
        status,
        subject.path,
        reason,
        asks,
        rule.question if asks else "",
        stated,
        result.lacking,
        result.facts,
        at,
    )


def _own(path: Path, subject: Path) -> bool:
    """True for a place at or below the subject, and in no other document."""
    return path[: len(subject)] == subject and not link_of(path)


def _absent(rule: Rule, subject: Found, facts: Mapping[str, str]) -> Outcome:
    """Nothing is stated where the rule looks."""
    lacking = (subject.lacking(),)
    said_none = lacking[0].answer.kind is AnswerKind.NONE
    status = _ABSENT[rule.if_none if said_none else rule.if_missing]
    if rule.advice and said_none and status is Status.NOT_MET:
        status = Status.NOT_APPLICABLE
    if status is Status.NOT_MET:
        reason = reason_of(lacking)
        return Outcome(rule, status, subject.path, reason, None, "", (), lacking, facts, subject.path)
    asks = None
    if status is Status.NEEDS_REVIEW:
        asks = Question.SAID_NONE if said_none else Question.NOBODY_SAID
    stated = (subject.path,) if said_none else ()
    return Outcome(
        rule, status, subject.path, None, asks, rule.question if asks else "", stated, lacking, facts, subject.path
    )


def _where_not(rule: Rule, scene: Scene, subject: Found, result: Result) -> Outcome:
    """The outcome where the rule does not apply, or where nobody said whether it does."""
    if result.verdict is Verdict.UNREAD:
        return Outcome(rule, Status.NOT_CHECKED, subject.path, at=result.at or subject.path)
    unknown = [*result.lacking, *_unknown_words(scene, result)]
    if result.verdict is Verdict.FAILS and not unknown:
        return Outcome(
            rule, Status.NOT_APPLICABLE, subject.path, stated=result.stated, facts=result.facts, at=subject.path
        )
    status = _ABSENT[rule.if_missing]
    at = unknown[0].path if unknown else subject.path
    if status is Status.NOT_MET:
        return Outcome(rule, status, subject.path, reason_of(tuple(unknown)), lacking=tuple(unknown), at=at)
    asks = Question.NOBODY_SAID if status is Status.NEEDS_REVIEW else None
    question = rule.question if asks else ""
    return Outcome(rule, status, subject.path, None, asks, question, (subject.path,), tuple(unknown), NO_FACTS, at)


def _unknown_words(scene: Scene, result: Result) -> Iterator[Lacking]:
    """Words that the format does not know: whether the rule applies cannot be told from them."""
    catalogue = scene.document.catalogue
    for path in result.stated:
        key = catalogue.key(path) if catalogue else None
        value = scene.document.look(path)
        if key and key.words and isinstance(value, str) and not any(alike(value, word) for word in key.words):
            yield Lacking(path, Answer(AnswerKind.MISSING, NOT_KNOWN, value))


def _reason(result: Result) -> Reason:
    if not result.lacking:
        return Reason.PARTLY if result.facts.get("missing") and result.stated else Reason.DISAGREES
    return Reason.PARTLY if result.stated else reason_of(result.lacking)


def reason_of(lacking: tuple[Lacking, ...]) -> Reason:
    """Why nothing was found, where nothing at all was."""
    answers: list[Answer] = [one.answer for one in lacking]
    if any(answer.repeats_guidance for answer in answers):
        return Reason.REPEATS_GUIDANCE
    kinds = {answer.kind for answer in answers}
    if AnswerKind.NOT_STATED in kinds:
        return Reason.NOT_STATED
    return Reason.DISAGREES if kinds == {AnswerKind.NONE} else Reason.NOT_ANSWERED


def _later(outcome: Outcome, scene: Scene) -> Outcome:
    """What is done after publication is not due before its days are over, and an outsider cannot see it."""
    rule = outcome.rule
    if rule.reads_records and seen_from_outside(scene.document):
        return Outcome(rule, Status.NOT_CHECKED, outcome.subject, at=outcome.at, unseen=True)
    published = read_when(scene.document.text_at(*PUBLISHED_ON))
    days = timedelta(days=rule.due_days)
    if outcome.lacking and rule.due_days and published and scene.as_of <= published.last + days:
        return Outcome(
            rule, Status.NOT_APPLICABLE, outcome.subject, stated=(PUBLISHED_ON,), at=outcome.at, not_due=True
        )
    return outcome


def _doubted(outcome: Outcome, scene: Scene) -> Outcome:
    """What is stated and may be no fact, as a promise or a denial, is a question and never met.

    It is asked before what the rule itself would ask of a fact.
    """
    stands = outcome.status is Status.MET or outcome.asks is Question.RULE
    place = doubtful(scene.document, outcome.stated) if stands else None
    if place is None:
        return outcome
    rule, subject, stated = outcome.rule, outcome.subject, outcome.stated
    return Outcome(rule, Status.NEEDS_REVIEW, subject, asks=Question.DOUBTFUL, stated=stated, at=place)


def _transcript(outcome: Outcome, scene: Scene) -> Outcome:
    """In a transcript, a fact without its place in the published plan is a question, not a fact."""
    if outcome.status not in (Status.MET, Status.NOT_APPLICABLE) or outcome.not_due or not outcome.stated:
        return outcome
    bare = without_source(scene.document, outcome.stated) if scene.document.transcript else None
    if bare is None:
        return outcome
    return Outcome(
        outcome.rule, Status.NEEDS_REVIEW, outcome.subject, asks=Question.NO_SOURCE, stated=outcome.stated, at=bare
    )


__all__ = ["reason_of", "run_rule", "standing"]
