"""Accepted gaps: which exceptions hold on the day of the check, and what is wrong with those that do not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from masa_lint.documents.answers import Answer
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.when import read_when
from masa_lint.engine.careful_words import names_in, problem_at
from masa_lint.engine.decisions import short
from masa_lint.engine.outcome import Outcome, Status
from masa_lint.guidance.pack import Pack
from masa_lint.guidance.requirement import Modality
from masa_lint.guidance.rule import Rule
from masa_lint.source.path import Path
from masa_lint.source.problem import Problem

LONGEST = timedelta(days=366)
_SHORTEST_REASON = 20
OVER = "exception-over"
"""The name of what is wrong with an exception that held until its end."""
_ACCEPTED_BY = ("meeting", "date", "minute", "post")


@dataclass(frozen=True, slots=True)
class HeldException:
    """An exception that holds: its rule, its place and its end as written."""

    code: str
    path: Path
    until: str


def held_exceptions(document: LoadedDocument, pack: Pack, as_of: date) -> tuple[list[HeldException], list[Problem]]:
    """The exceptions that hold, and the problems of those that do not."""
    held: list[HeldException] = []
    problems: list[Problem] = []
    entries = document.look(("exceptions",))
    names = names_in(document) if isinstance(entries, list) else ()
    for number in range(len(entries) if isinstance(entries, list) else 0):
        path: Path = ("exceptions", number)
        if isinstance(document.look(path), Answer):
            continue
        found = _hold(document, pack, as_of, path, names)
        if isinstance(found, Problem):
            problems.append(found)
        else:
            held.append(found)
    return held, problems


def _hold(
    document: LoadedDocument, pack: Pack, as_of: date, path: Path, names: tuple[str, ...]
) -> HeldException | Problem:
    name = document.text_at(*path, "rule")
    rule = pack.rule_by_name.get(name.casefold())
    if not isinstance(rule, Rule):
        return _problem("exception-for-no-rule", document, (*path, "rule"), for_rule=name or "nothing")
    if not rule.advice and pack.requirement_by_id[rule.requirement].modality is Modality.MUST:
        return _problem("exception-on-a-must", document, (*path, "rule"), for_rule=rule.code)
    if len(document.text_at(*path, "reason")) < _SHORTEST_REASON:
        return _problem("exception-without-a-reason", document, (*path, "reason"), for_rule=rule.code)
    careless = problem_at((*path, "reason"), f"The reason of the exception for {rule.code}", document, names)
    if careless is not None:
        return careless
    for part in _ACCEPTED_BY:
        if not document.text_at(*path, "accepted_by", part):
            return _problem("exception-not-accepted-by", document, (*path, "accepted_by", part), for_rule=rule.code)
    accepted = document.text_at(*path, "accepted_by", "date")
    day = read_when(accepted)
    if day is None or day.first > as_of:
        fault = f'"{short(accepted)}" ' + ("is no date" if day is None else "is still to come")
        return _problem(
            "exception-not-accepted-yet", document, (*path, "accepted_by", "date"), for_rule=rule.code, because=fault
        )
    until = document.text_at(*path, "until")
    when = read_when(until)
    if when is None:
        return _problem("exception-without-an-end", document, (*path, "until"), for_rule=rule.code)
    if when.last < as_of:
        return _problem(OVER, document, (*path, "until"), for_rule=rule.code, until=until)
    if when.last > as_of + LONGEST:
        return _problem("exception-too-long", document, (*path, "until"), for_rule=rule.code, until=until)
    return HeldException(rule.code, path, until)


def unused(held: list[HeldException], outcomes: list[Outcome], document: LoadedDocument) -> list[Problem]:
    """Exceptions for which there is no gap."""
    if not held:
        return []
    gaps = {outcome.rule.code for outcome in outcomes if outcome.status in (Status.NOT_MET, Status.ACCEPTED)}
    ran = {outcome.rule.code for outcome in outcomes}
    return [
        _problem("exception-not-needed", document, (*one.path, "rule"), for_rule=one.code)
        for one in held
        if one.code in ran and one.code not in gaps
    ]


def _problem(name: str, document: LoadedDocument, path: Path, for_rule: str, **facts: str) -> Problem:
    return Problem(name, document.span(path), path, {"rule": for_rule, **facts})
