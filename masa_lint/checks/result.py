"""What a primitive found."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from masa_lint.documents.answers import NOBODY_ANSWERED, Answer
from masa_lint.source.path import Path

NO_FACTS: Mapping[str, str] = MappingProxyType({})


class Verdict(StrEnum):
    """How a check came out."""

    HOLDS = "holds"
    FAILS = "fails"
    LACKS = "lacks"
    """An operand is missing, not stated or vague: there is nothing to compare."""
    REVIEW = "review"
    """A person has to answer."""
    UNREAD = "unread"
    """An operand could not be read."""


class Lacking(NamedTuple):
    """A place where a fact was looked for and not found, and what stands there instead."""

    path: Path
    answer: Answer


class Result(NamedTuple):
    """A verdict with its evidence.

    `stated` are the places that were found to hold what was asked for, `lacking` those that were not, `facts` what a
    message may name, `at` the place to point at, `question` what a person has to answer.
    """

    verdict: Verdict
    stated: tuple[Path, ...] = ()
    lacking: tuple[Lacking, ...] = ()
    facts: Mapping[str, str] = NO_FACTS
    at: Path | None = None
    question: str = ""


_WORST_FIRST = (Verdict.UNREAD, Verdict.FAILS, Verdict.LACKS, Verdict.REVIEW, Verdict.HOLDS)
_BEST_FIRST = (Verdict.HOLDS, Verdict.REVIEW, Verdict.UNREAD, Verdict.LACKS, Verdict.FAILS)
_ENOUGH = (Verdict.HOLDS, Verdict.REVIEW)


def all_of(results: list[Result]) -> Result:
    """Every one has to hold. What the worst of them lack is told; a failure is not blamed on what others lack."""
    if len(results) == 1:
        return results[0]
    joined = _joined(results, _first(_WORST_FIRST, results))
    if not joined.lacking:
        return joined
    deciding = [one for one in results if one.verdict is joined.verdict]
    return joined._replace(lacking=_lacking([place for one in deciding for place in one.lacking]))


def any_of(results: list[Result]) -> Result:
    """One is enough; what the others lack is then of no account.

    Where some items of a list have it, the gap is with the others, and not at what nobody began to answer.
    """
    best = _first(_BEST_FIRST, results)
    if best in _ENOUGH:
        deciding = [one for one in results if one.verdict is best]
    elif any(map(_for_some_items, results)):
        deciding = [one for one in results if not _unanswered(one)]
    else:
        deciding = results
    return deciding[0] if len(deciding) == 1 else _joined(deciding, best)


def _for_some_items(result: Result) -> bool:
    """True where some items of a list state a thing and the others lack it."""
    if not (result.stated and result.lacking):
        return False
    places = (*result.stated, *(one.path for one in result.lacking))
    return len({tuple(step for step in path if isinstance(step, str)) for path in places}) == 1


def _unanswered(result: Result) -> bool:
    """True where nobody has answered anything."""
    return not result.stated and all(one.answer == NOBODY_ANSWERED for one in result.lacking)


def _first(order: tuple[Verdict, ...], results: list[Result]) -> Verdict:
    """The first verdict that one of the results has."""
    verdicts = [result.verdict for result in results]
    return next(one for one in order if one in verdicts)


def _joined(results: list[Result], verdict: Verdict) -> Result:
    """What several found, as one; those with its verdict have the last word on a fact."""
    stated: list[Path] = []
    lacking: list[Lacking] = []
    facts: dict[str, str] = {}
    deciding: list[Result] = []
    for result in results:
        stated += result.stated
        lacking += result.lacking
        if result.verdict is verdict:
            deciding.append(result)
        elif result.facts:
            facts.update(result.facts)
    at: Path | None = None
    questions: list[str] = []
    for result in reversed(deciding):
        if result.facts:
            facts.update(result.facts)
        if result.at is not None:
            at = result.at
        if result.question:
            questions.insert(0, result.question)
    question = " ".join(dict.fromkeys(questions))
    return Result(verdict, _once(stated), _lacking(lacking), facts or NO_FACTS, at, question)


def _once(places: list[Path]) -> tuple[Path, ...]:
    return tuple(dict.fromkeys(places)) if len(places) > 1 else tuple(places)


def _lacking(places: list[Lacking]) -> tuple[Lacking, ...]:
    """Each place once; they are compared only where two have one path."""
    several = len(places) > 1 and len({one.path for one in places}) < len(places)
    return tuple(dict.fromkeys(places)) if several else tuple(places)
