"""What a primitive found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from masa_lint.documents.answers import NOBODY_ANSWERED, Answer
from masa_lint.source.path import Path


class _NoFacts(dict[str, str]):
    """No facts, hashable so that a field may have them for a default. Nothing is ever put in."""

    __hash__ = object.__hash__  # type: ignore[assignment]


NO_FACTS: Mapping[str, str] = _NoFacts()


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


@dataclass(slots=True)
class Result:
    """A verdict with its evidence.

    `stated` are the places that were found to hold what was asked for, `lacking` those that were not, `facts` what a
    message may name, `at` the place to point at, `question` what a person has to answer. Nothing changes a result once
    it is made; it is not frozen since that takes longer, and a document makes hundreds.
    """

    verdict: Verdict
    stated: tuple[Path, ...] = ()
    lacking: tuple[Lacking, ...] = ()
    facts: Mapping[str, str] = NO_FACTS
    at: Path | None = None
    question: str = ""


def _order(*verdicts: Verdict) -> Mapping[Verdict, int]:
    return {verdict: number for number, verdict in enumerate(verdicts)}


_WORST_FIRST = _order(Verdict.UNREAD, Verdict.FAILS, Verdict.LACKS, Verdict.REVIEW, Verdict.HOLDS)
_BEST_FIRST = _order(Verdict.HOLDS, Verdict.REVIEW, Verdict.UNREAD, Verdict.LACKS, Verdict.FAILS)
_ENOUGH = (Verdict.HOLDS, Verdict.REVIEW)


def all_of(results: list[Result]) -> Result:
    """Every one has to hold. What the worst of them lack is told; a failure is not blamed on what others lack."""
    if len(results) == 1:
        return results[0]
    worst = _first(_WORST_FIRST, results)
    return _joined(results, worst, [one for one in results if one.verdict is worst])


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
    return deciding[0] if len(deciding) == 1 else _joined(deciding, best, deciding)


def _for_some_items(result: Result) -> bool:
    """True where some items of a list state a thing and the others lack it."""
    if not (result.stated and result.lacking):
        return False
    places = (*result.stated, *(one.path for one in result.lacking))
    return len({tuple(step for step in path if isinstance(step, str)) for path in places}) == 1


def _unanswered(result: Result) -> bool:
    """True where nobody has answered anything."""
    return not result.stated and all(one.answer == NOBODY_ANSWERED for one in result.lacking)


def _first(order: Mapping[Verdict, int], results: list[Result]) -> Verdict:
    """The first verdict in an order that one of the results has."""
    return min([result.verdict for result in results], key=order.__getitem__)


def _joined(results: list[Result], verdict: Verdict, lack: list[Result]) -> Result:
    """What several found, as one, with what some of them lack; on a fact the first with its verdict is believed."""
    stated: list[Path] = []
    facts: dict[str, str] = {}
    besides: dict[str, str] = {}
    place: Path | None = None
    questions: list[str] = []
    for one in results:
        stated += one.stated
        if one.verdict is not verdict:
            besides.update(one.facts)
            continue
        facts = {**one.facts, **facts}
        place = one.at if place is None else place
        if one.question and one.question not in questions:
            questions.append(one.question)
    facts = {**besides, **facts}
    lacking = _lacking([gap for one in lack for gap in one.lacking])
    return Result(verdict, _once(stated), lacking, facts or NO_FACTS, place, " ".join(questions))


def _once(places: list[Path]) -> tuple[Path, ...]:
    return tuple(dict.fromkeys(places)) if len(places) > 1 else tuple(places)


def _lacking(places: list[Lacking]) -> tuple[Lacking, ...]:
    """Each place once; they are compared only where two have one path."""
    several = len(places) > 1 and len({one.path for one in places}) < len(places)
    return tuple(dict.fromkeys(places)) if several else tuple(places)
