"""The priorities of the year: how far each has come, why not further, and what is next."""

from __future__ import annotations

import re
from collections.abc import Iterator

from masa_lint.documents.words import PROGRESS
from masa_lint.easy.glossary import HardWord, glossary
from masa_lint.easy.lists import in_a_sentence
from masa_lint.easy.names import within
from masa_lint.easy.plan import Plan
from masa_lint.render.asks.in_its_words import coming, in_its_words, kept, what_to_do
from masa_lint.render.asks.told import Gap, Slots, Told, gap
from masa_lint.source.path import Path

_PRIORITIES = ("priorities",)
_MOST = 5
_MOST_STEPS = 3
_LITTLE = ("little_progress", "no_progress")
_EXPLAINED_BEFORE = ("Safeguarding", "Harm", "Priorities")


def priorities(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Each priority with how far it has come, and before it the hard words in its name.

    Of more than five, those that have come the least far are told: what went badly is not what is left out.
    """
    every = [path for path in plan.items(*_PRIORITIES) if plan.text(*path, "name")]
    if not every:
        yield gap(plan, _PRIORITIES, variant="none")
        return
    told = sorted(sorted(every, key=lambda path: -_how_far(plan, path))[:_MOST])
    explained = set(_EXPLAINED_BEFORE)
    for path in told:
        for hard in hard_words(plan.text(*path, "name"), explained):
            explained.add(hard.term)
            yield Told((plan.fact((*path, "name")), "plain"), variant="word", saying=meaning(hard))
        yield _priority(plan, path)
    if len(every) > _MOST:
        yield Told(
            (plan.fact(_PRIORITIES),),
            {"name": str(len(every) - _MOST)},
            "one_more" if len(every) == _MOST + 1 else "more",
        )


def _priority(plan: Plan, path: Path) -> Told | Gap:
    state = plan.text(*path, "state").casefold()
    slots = {"name": within(plan.text(*path, "name"))}
    if state not in PROGRESS:
        return gap(plan, (*path, "state"), variant="state", slots=slots)
    return Told((plan.fact((*path, "name")), plan.fact((*path, "state"))), slots, state)


def _how_far(plan: Plan, path: Path) -> int:
    """The place of a priority's state among the states, the best first; one without a state comes last."""
    state = plan.text(*path, "state").casefold()
    return PROGRESS.index(state) if state in PROGRESS else len(PROGRESS)


def held_up(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Each priority that has come only a little way, with the reason where it is easy to read."""
    behind = [path for path in plan.items(*_PRIORITIES) if plan.text(*path, "state").casefold() in _LITTLE]
    for path in behind[: _MOST_STEPS - 1]:
        name, why = within(plan.text(*path, "name")), in_its_words(plan, *path, "why")
        if name and why:
            facts = (plan.fact((*path, "state")), plan.fact((*path, "why")))
            yield Told(facts, {"name": name, "why": why}, plan.text(*path, "state").casefold())


def next_steps(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """What comes next: in the report's words where they are easy, for other priorities by their names in one row."""
    there = [path for path in plan.items(*_PRIORITIES) if plan.is_stated(*path, "next")]
    if not there:
        yield gap(plan, *((*path, "next") for path in plan.items(*_PRIORITIES)), _PRIORITIES)
    untold: list[Path] = []
    for path in there[:_MOST_STEPS]:
        if said := coming(plan, (*path, "next")):
            doing = what_to_do(said)
            slots: Slots = {"name": _name(plan, path), "next": kept(doing or said)}
            yield Told((plan.fact((*path, "next")),), slots, "doing" if doing else "quoted")
        else:
            untold.append(path)
    if untold:
        names = in_a_sentence([_name(plan, path) for path in untold])
        yield Told(tuple(plan.fact((*path, "next")) for path in untold), {"name": names, "next": ""}, "told")


def _name(plan: Plan, path: Path) -> str:
    return within(plan.text(*path, "name")) or "this work"


def hard_words(name: str, explained: set[str]) -> Iterator[HardWord]:
    """The hard words in a name that nothing has explained yet, the longest first."""
    rest = name
    for one in sorted(glossary(), key=lambda one: -len(one.term)):
        pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, one.forms))})\b", re.IGNORECASE)
        if pattern.search(rest):
            rest = pattern.sub(" ", rest)
            if one.term not in explained:
                yield one


def meaning(hard: HardWord) -> str:
    """The meaning as a saying, with the word in bold; of one that begins with the word its first sentence is enough."""
    if hard.easy.casefold().startswith(hard.term.casefold()):
        first = f"{hard.easy.split('. ')[0].rstrip('.')}."
        return f"**{first[: len(hard.term)]}**{first[len(hard.term) :]}"
    return f"We use the words **{hard.term.lower()}**. {hard.easy}"
