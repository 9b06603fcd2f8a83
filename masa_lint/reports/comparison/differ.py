"""Where the plans differ, in plain sentences made from facts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from masa_lint.documents.words_alike import in_words
from masa_lint.reports.comparison.facts_asked import asked_of
from masa_lint.reports.comparison.facts_read import YES, FactAsked
from masa_lint.reports.comparison.plan_read import PlanRead
from masa_lint.reports.comparison.shared_bodies import SharedBody

MOST = 10
_ROLES = {"police": "Chief officer of police", "integrated_care_board": "Chief executive of the integrated care board"}


def differences_told(plans: Sequence[PlanRead], shared: Sequence[SharedBody]) -> tuple[str, ...]:
    """Up to ten sentences: first what is said of bodies that plans share, then facts, in the order of the rows."""
    told = [_shared(one) for one in shared if one.differ or one.silent]
    asked = asked_of(plans[0].kind) if plans else ()
    told += [sentence for one in asked if one.sentence for sentence in _fact(one, plans)]
    return tuple(told[:MOST])


def _fact(one: FactAsked, plans: Sequence[PlanRead]) -> Iterator[str]:
    """ "The lead partners meet twice a year in A and B. C does not say." Nothing where all say the same."""
    facts = [(plan, plan.facts[one.name]) for plan in plans]
    stated = [(plan, fact) for plan, fact in facts if not fact.answer]
    silent = [plan.short for plan, fact in facts if fact.answer]
    values: dict[str, list[str]] = {}
    words: dict[str, str] = {}
    for plan, fact in stated:
        values.setdefault(fact.compared, []).append(plan.short)
        words.setdefault(fact.compared, fact.words)
    if not stated or (len(values) == 1 and not silent):
        return
    parts = [f"{'' if value == YES else words[value] + ' '}in {in_words(where)}" for value, where in values.items()]
    sentence = f"{one.sentence} {'; '.join(parts)}."
    if silent:
        sentence += f" {in_words(silent)} {'does' if len(silent) == 1 else 'do'} not say."
    yield sentence


def _shared(one: SharedBody) -> str:
    who = _ROLES[one.role]
    plans = in_words([named.plan for named in one.named])
    body = one.body or "a body that none of them names"
    if one.differ:
        people = "; ".join(f"{named.plan} ({named.dated}) names {named.name}" for named in one.named if named.name)
        return f"{who}: {plans} share {body}. {people}. Which is right now?"
    named = [named.plan for named in one.named if named.name]
    if not named:
        return f"{who}: {plans} share {body}, and none of them names its head."
    silent = in_words(one.silent)
    return f"{who}: {plans} share {body}. {in_words(named)} names its head; the text of {silent} names no one."
