"""The other groups that help: those that the law binds, and those beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from masa_lint.easy.lists import MOST, in_a_sentence
from masa_lint.easy.names import body
from masa_lint.easy.plan import Plan
from masa_lint.render.asks.told import Gap, Told, gap, none_or_nothing
from masa_lint.source.path import Path

_AGENCIES = ("relevant_agencies", "agencies")
_LONGEST = 60
_INSIDE = "in_the_schedule"
_OUTSIDE = "outside_the_schedule"


def agencies(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """That other groups help."""
    if plan.is_stated(*_AGENCIES):
        yield Told((plan.fact(_AGENCIES),))
    else:
        yield gap(plan, _AGENCIES, variant=none_or_nothing(plan, _AGENCIES))


def agencies_named(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Up to three examples, of bodies that stand in the regulations' Schedule and no others: the law binds them."""
    if not plan.is_stated(*_AGENCIES):
        return
    named = [path for path in plan.items(*_AGENCIES) if plan.text(*path, "name")]
    if not named:
        yield gap(plan, *((*path, "name") for path in plan.items(*_AGENCIES)))
        return
    bound = [path for path in named if _is_bound(plan, path) and _is_short(plan, path)]
    if bound:
        yield _told(plan, bound[:MOST])


def agencies_beside(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Up to three that help without being bound."""
    beside = [
        path
        for path in plan.items(*_AGENCIES)
        if _holds(plan, plan.text(*path, "name"), _OUTSIDE)
        and not _is_category(plan, plan.text(*path, "name"))
        and _is_short(plan, path)
    ][:MOST]
    if beside:
        yield _told(plan, beside)


def _told(plan: Plan, paths: list[Path]) -> Told:
    names = [body(plan.text(*path, "name")) for path in paths]
    facts = tuple(plan.fact((*path, "name")) for path in paths)
    return Told(facts, {"names": in_a_sentence(names)}, "one" if len(names) == 1 else "many")


def _is_bound(plan: Plan, path: Path) -> bool:
    name = plan.text(*path, "name")
    if _holds(plan, name, _OUTSIDE) or _is_category(plan, name):
        return False
    return bool(plan.text(*path, "category").strip().isdigit()) or _holds(plan, name, _INSIDE)


def _is_category(plan: Plan, name: str) -> bool:
    """A word for many bodies ("third sector"), in the place of a name."""
    return body(name).casefold() in {word.casefold() for word in _table(plan, "categories_of_bodies")}


def _is_short(plan: Plan, path: Path) -> bool:
    name = body(plan.text(*path, "name"))
    return len(name) <= _LONGEST and "," not in name and ";" not in name


def _holds(plan: Plan, name: str, table: str) -> bool:
    plain = name[:200].casefold()
    return any(re.search(rf"\b{re.escape(words.casefold())}\b", plain) for words in _table(plan, table))


def _table(plan: Plan, name: str) -> tuple[str, ...]:
    return tuple(plan.pack.tables.get(name, ()))
