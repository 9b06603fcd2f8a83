"""What a primitive found."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from itertools import chain
from types import MappingProxyType
from typing import NamedTuple

from masa_lint.documents.answers import Answer
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


def all_of(results: list[Result]) -> Result:
    """Every one has to hold. What the worst of them lack is told; a failure is not blamed on what others lack."""
    if len(results) == 1:
        return results[0]
    joined = _joined(results, _WORST_FIRST)
    if not joined.lacking:
        return joined
    deciding = [one for one in results if one.verdict is joined.verdict]
    return joined._replace(lacking=tuple(dict.fromkeys(place for one in deciding for place in one.lacking)))


def any_of(results: list[Result]) -> Result:
    """One is enough; what the others lack is then of no account."""
    if len(results) == 1:
        return results[0]
    best = next(verdict for verdict in _BEST_FIRST if any(one.verdict is verdict for one in results))
    if best in (Verdict.HOLDS, Verdict.REVIEW):
        return _joined([one for one in results if one.verdict is best], _BEST_FIRST)
    return _joined(results, _BEST_FIRST)


def _joined(results: list[Result], order: tuple[Verdict, ...]) -> Result:
    verdict = results[0].verdict
    deciding = results
    others: tuple[Result, ...] = ()
    if any(result.verdict is not verdict for result in results):
        verdicts = [result.verdict for result in results]
        verdict = next(one for one in order if one in verdicts)
        deciding = [result for result in results if result.verdict is verdict]
        others = tuple(result for result in results if result.verdict is not verdict)
    facts: dict[str, str] = {}
    for result in (*others, *reversed(deciding)):
        facts.update(result.facts)
    return Result(
        verdict,
        tuple(dict.fromkeys(chain.from_iterable([result.stated for result in results]))),
        tuple(dict.fromkeys(chain.from_iterable([result.lacking for result in results]))),
        facts or NO_FACTS,
        next((result.at for result in deciding if result.at is not None), None),
        " ".join(dict.fromkeys(result.question for result in deciding if result.question)),
    )
