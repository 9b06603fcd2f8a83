"""From outcomes and problems to what someone must act on."""

from __future__ import annotations

from functools import partial

from masa_lint.checks.result import Lacking
from masa_lint.documents.answers import Answer, AnswerKind
from masa_lint.documents.linked import link_of
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.tree import look
from masa_lint.engine.both_places import elsewhere
from masa_lint.engine.fingerprint import identity_path
from masa_lint.engine.outcome import Finding, Mend, Outcome, Reason, Status
from masa_lint.engine.short_form import keys_asked_for, short_form_of
from masa_lint.engine.wording import fill, message_of
from masa_lint.guidance.pack import Pack
from masa_lint.guidance.rule import FileRule
from masa_lint.source.path import Path
from masa_lint.source.problem import Problem

_FINDINGS = (Status.NOT_MET, Status.ACCEPTED, Status.NEEDS_REVIEW)


def finding_of(outcome: Outcome, document: LoadedDocument, pack: Pack, accepted_until: str = "") -> Finding | None:
    """An outcome as a finding, or None where nobody has to act on it."""
    if outcome.status not in _FINDINGS:
        return None
    rule = outcome.rule
    requirement = None if rule.advice else pack.requirement_by_id[rule.requirement]
    path = document.here(outcome.at or outcome.subject)
    written = document.written(path)
    cause = document.here(cause_of(outcome, document))
    catalogue = document.catalogue
    disagrees = outcome.reason is Reason.DISAGREES
    related = tuple(one for one in outcome.stated if one != path and not link_of(one)) if disagrees else ()
    return Finding(
        rule=rule,
        requirement=requirement.id if requirement else None,
        about=tuple([one for one in rule.about if pack.requirement_by_id[one].document == document.kind]),
        status=outcome.status,
        level=rule.level or (requirement.level if requirement else "advice"),
        reason=outcome.reason,
        path=written,
        cause=written if cause == path else document.written(cause),
        span=document.span(written),
        say=partial(message_of, outcome, document),
        mend=partial(_mend, outcome, document),
        why=rule.why,
        who=catalogue.who(cause) if catalogue else "",
        related=related,
        accepted_until=accepted_until,
        without=outcome.without or (_item(outcome, document) if document.linked else ""),
        elsewhere=elsewhere(outcome, document) if document.linked else (),
        about_path=_above_the_list(outcome, document),
        placeholder=any(map(_is_placeholder, outcome.lacking)),
    )


def _mend(outcome: Outcome, document: LoadedDocument) -> Mend:
    remedy, short = outcome.rule.remedy, short_form_of(outcome, document)
    if short:
        return Mend(f"{remedy} {short.remedy}", short.lines)
    return Mend(f"{remedy} {keys_asked_for(outcome, document)}".rstrip())


def _is_placeholder(lacking: Lacking) -> bool:
    return bool(lacking.answer.written) and lacking.answer.kind is AnswerKind.MISSING


def _above_the_list(outcome: Outcome, document: LoadedDocument) -> Path | None:
    """The subject, where what it lacks is told at an item that a list in another order would not begin with."""
    subject, at = outcome.subject, outcome.at
    below = at[len(subject) :]
    if not outcome.lacking or outcome.reason is Reason.DISAGREES or not below or link_of(subject):
        return None
    first_of_several = at[: len(subject)] == subject and any(isinstance(step, int) for step in below)
    return document.written(subject) if first_of_several else None


def _item(outcome: Outcome, document: LoadedDocument) -> str:
    """The item of a linked document that a finding is about, told by names: they all point at the one link."""
    holder, path = document.holder(outcome.subject)
    return f"{link_of(outcome.subject)}:{identity_path(path, holder)}" if holder is not document else ""


def cause_of(outcome: Outcome, document: LoadedDocument) -> Path:
    """The highest place that is missing, so that one missing section is told once; else the place itself.

    What another document says and this one does not is told by itself, but for a draft, where it is still open.
    """
    if outcome.reason is Reason.DISAGREES and link_of(outcome.subject):
        return outcome.subject
    if not outcome.lacking:
        return outcome.at or outcome.subject
    path = outcome.lacking[0].path
    if outcome.at and path[: len(outcome.at)] == outcome.at:
        path = outcome.at
    for length in range(1, len(path)):
        here = look(document.tree, path[:length])
        if isinstance(here, Answer):
            return path[:length]
    return path


def file_finding(problem: Problem, pack: Pack) -> Finding:
    """What is wrong with the file itself as a finding."""
    rule = pack.file_rule_by_name[problem.rule]
    return Finding(
        rule=rule,
        requirement=None,
        about=(),
        status=Status.NOT_MET,
        level=rule.level,
        reason=Reason.DISAGREES,
        path=problem.path,
        cause=problem.path,
        span=problem.span,
        say=partial(_message, rule, problem),
        mend=partial(_mend_of_file, rule, problem),
        why=rule.why,
    )


def _mend_of_file(rule: FileRule, problem: Problem) -> Mend:
    return Mend(fill(rule.remedy, problem.facts) + ".")


def _message(rule: FileRule, problem: Problem) -> str:
    return fill(rule.message, problem.facts) + ("" if rule.message.endswith("?") else ".")
