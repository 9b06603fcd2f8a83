"""How often, when next, when signed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from masa_lint.blocks.words import Words, keep, words
from masa_lint.documents.names import same_name
from masa_lint.documents.when import read_when
from masa_lint.documents.words import ROLES
from masa_lint.easy import dates
from masa_lint.easy import how_often as frequency
from masa_lint.easy.plan import Plan, Standing
from masa_lint.render.asks.told import Gap, Told, gap, path_of
from masa_lint.source.path import Path


def how_often(plan: Plan, given: str) -> Iterator[Told | Gap]:
    """How often something happens; a gap where the plan is vague about it."""
    path = (*path_of(given), "frequency")
    said = frequency.how_often(plan.text(*path))
    yield Told((plan.fact(path),), {"how_often": said}) if said else gap(plan, path)


def done_how_often(plan: Plan, given: str) -> Iterator[Told | Gap]:
    """That something is done, and how often where the plan says so; nothing where it is not stated."""
    path = path_of(given)
    if plan.is_stated(*path):
        said = frequency.how_often(plan.text(*path, "frequency"))
        yield Told((plan.fact(path),), {"how_often": said}, "stated" if said else "vague")


def coming_date(plan: Plan, given: str) -> Iterator[Told | Gap]:
    """A day or month that is still to come; where it has passed, a gap that says which it was."""
    path = path_of(given)
    text = plan.text(*path)
    said = day_words(text, day="by")
    if dates.is_over(text, plan.as_of):
        yield gap(plan, path, variant="over" if said else "over_undated", slots={"date": said})
    else:
        yield Told((plan.fact(path),), {"date": said}) if said else gap(plan, path, variant="nothing")


def day_words(text: str, day: str = "on") -> Words:
    """A date with the word before it, never split: "on 3 March 2026", "in March 2026". Empty where it is no date."""
    said = dates.day(text)
    if said is None:
        return ()
    return words(f"{day if said.before == 'on' else said.before} ", keep(said.words))


def signed(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """That every leader signed, and when the last did. A draft is not signed yet, and says nothing of it."""
    if plan.text("stage").casefold() == "draft":
        return
    partners = [partner for role in ROLES for partner in plan.partners(role)]
    if any(not plan.partners(role) for role in ROLES):
        missing = plan.standing(("safeguarding_partners",)) in (Standing.MISSING, Standing.STATED)
        yield Gap(("safeguarding_partners",), missing)
        return
    unsigned = [partner for partner in partners if not _is_dated(plan, partner)]
    if unsigned:
        yield _unsigned(plan, partners, unsigned)
        return
    last = max((plan.text(*partner, "signed", "date") for partner in partners), key=_last)
    facts = tuple(plan.fact((*partner, "signed", "date")) for partner in partners)
    yield Told(facts, {"n": str(len(partners)), "date": day_words(last)})


def _unsigned(plan: Plan, partners: list[Path], unsigned: list[Path]) -> Gap:
    """What is known where not every leader signed on a day: who has not, how many have, or only that it is not said."""
    paths = [(*partner, "signed") for partner in unsigned]
    lacking = [(*path, name) for path in paths for name in ("name", "date") if not plan.is_stated(*path, name)]
    signed = sum(_has_signed(plan, partner) for partner in partners)
    refused = [path for path in paths if plan.standing(path) is Standing.NONE]
    if refused:
        variant = "nobody" if len(refused) == len(partners) else "not_all"
    elif signed == len(partners):
        variant = "when" if len(unsigned) == len(partners) else "when_all"
    elif signed:
        variant = "one" if signed == 1 else "some"
    else:
        variant = "if_signed" if len(lacking) < 2 * len(paths) else "when"
    slots = {"n": str(signed), "all": str(len(partners))}
    return gap(plan, *(lacking or paths), variant=variant, slots=slots)


def _has_signed(plan: Plan, partner: Path) -> bool:
    name, leader = plan.text(*partner, "signed", "name"), plan.text(*partner, "lead", "name")
    return bool(name) and same_name(name, leader)


def _is_dated(plan: Plan, partner: Path) -> bool:
    return bool(day_words(plan.text(*partner, "signed", "date"))) and _has_signed(plan, partner)


def _last(text: str) -> date:
    read = read_when(text)
    return read.last if read else date.min
