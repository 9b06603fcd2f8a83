"""What was to be done and how far it is: last year's actions, and what reviews and checks asked for."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from masa_lint.documents.words import ACTION_STATES
from masa_lint.easy.plan import Plan, Standing
from masa_lint.easy.quoted import easy_sentence
from masa_lint.render.asks.in_its_words import kept, what_to_do
from masa_lint.render.asks.told import Gap, Told, gap, path_of
from masa_lint.source.path import Path

_LAST = ("last_years_actions",)
_DONE = "done"
_MOST = 2
_TRIED = 30
_REVIEWS = frozenset(("local_review", "national_review", "rapid_review"))


def how_many_done(plan: Plan, given: str) -> Iterator[Told | Gap]:
    """How many of some actions are done; nothing where there were none to do."""
    path = path_of(given)
    every = [one for one in plan.items(*path) if plan.is_stated(*one, "what")]
    states = [plan.text(*one, "state").casefold() for one in every]
    if not every and not plan.is_stated(*path):
        if plan.standing(path) is not Standing.NONE:
            yield gap(plan, path)
        return
    if any(state not in ACTION_STATES for state in states):
        unknown = [one for one, state in zip(every, states, strict=True) if state not in ACTION_STATES]
        yield gap(plan, *((*one, "state") for one in unknown))
        return
    done, whole = states.count(_DONE), len(states)
    reviewed = all(plan.text(*one, "from") in _REVIEWS for one in every)
    who = "People who looked at what went wrong" if reviewed else "Other people"
    slots = {"n": str(whole), "done": str(done), "who": who}
    variant = "all" if done == whole else "none" if not done else "some"
    facts = tuple(plan.fact((*one, "state")) for one in every)
    yield Told(facts, slots, f"one_{variant}" if whole == 1 else variant)


def unfinished(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Up to two actions of last year that are not done, in the report's words; nothing where those are not easy."""
    left = (
        (path, state)
        for path in plan.items(*_LAST)
        if (state := plan.text(*path, "state").casefold()) in ACTION_STATES and state != _DONE
    )
    easy = (
        _unfinished(plan, path, said, state)
        for path, state in islice(left, _TRIED)
        if (said := easy_sentence(plan.text(*path, "what"), plan.facts))
    )
    yield from islice(easy, _MOST)


def _unfinished(plan: Plan, path: Path, said: str, state: str) -> Told:
    """ "Fill the posts" is told as what we said we would do: by itself it would be an order to the reader."""
    facts = (plan.fact((*path, "what")), plan.fact((*path, "state")))
    if what := what_to_do(said):
        return Told(facts, {"what": kept(what)}, state)
    return Told(facts, {"what": kept(said)}, f"{state}_listed")
