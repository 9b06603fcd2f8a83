"""Whom to call where areas have numbers of their own: each with its areas, and never one for all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.blocks.words import words
from masa_lint.documents.names import plain_name
from masa_lint.easy.hours import always_answered
from masa_lint.easy.lists import few_at_a_time, in_a_sentence
from masa_lint.easy.names import place
from masa_lint.easy.plan import Plan
from masa_lint.render.asks.numbers import hours_told, phone_words
from masa_lint.render.asks.told import Gap, Told, gap
from masa_lint.source.path import Path

DAY = "worried_about_a_child"
NIGHT = "out_of_hours"
_AREAS = ("contacts", "areas")
_ALL = ("area", "local_authorities")
_SOME_AREA = "one of the areas"


@dataclass(frozen=True, slots=True)
class _Door:
    """The entry of some areas, at most three of them at a time; without a path, areas that no entry is for."""

    path: Path
    said: str
    turn: int


def each_has_its_own(plan: Plan, contact: str) -> bool:
    """True where an area has a number of its own for a contact."""
    return any(plan.text(*path, contact, "phone") for path in plan.items(*_AREAS))


def call_in_area(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """The number for a worry, area by area."""
    yield from _numbers(plan, DAY)


def hours_in_area(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """When each of these numbers is answered."""
    for door in _doors(plan) if each_has_its_own(plan, DAY) else ():
        if door.path:
            yield from (_in(door, one) for one in hours_told(plan, (*door.path, DAY, "hours"), one_row=True))


def night_in_area(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """The number at any other time, area by area; none where the first is always answered."""
    yield from _numbers(plan, NIGHT)


def all_always_answered(plan: Plan) -> bool:
    """True where the numbers of all areas are answered by day and by night."""
    return all(always_answered(plan.text(*door.path, DAY, "hours")) for door in _doors(plan) if door.path)


def _numbers(plan: Plan, contact: str) -> Iterator[Told | Gap]:
    if not each_has_its_own(plan, contact):
        return
    by_day = each_has_its_own(plan, DAY)
    for door in _doors(plan):
        hours = (*door.path, DAY, "hours") if by_day else ("contacts", DAY, "hours")
        if contact == NIGHT and (always_answered(plan.text(*hours)) or (by_day and not door.path)):
            continue  # an area without any entry is told once, where its number for the day is missing
        path = (*door.path, contact, "phone") if door.path else _AREAS
        number = phone_words(plan.text(*path)) if door.path and door.said else ()
        told = Told((plan.fact(path),), {"phone": number}) if number else gap(plan, path)
        yield _in(door, told)


def _in(door: _Door, one: Told | Gap) -> Told | Gap:
    slots = {**one.slots, "area": words(door.said or _SOME_AREA)}
    if isinstance(one, Gap):
        return Gap(one.facts, one.missing, slots, one.variant, door.turn)
    return Told(one.facts, slots, one.variant, turn=door.turn)


def _doors(plan: Plan) -> Iterator[_Door]:
    """Every entry with the areas it is for, then the areas of the plan that none is for."""
    turn = 0
    told: set[str] = set()
    for path in plan.items(*_AREAS):
        names = [name for _, name in plan.texts(*path, "for")]
        told |= {plain_name(name) for name in names}
        for some in few_at_a_time([place(name) for name in names]) if names else ([],):
            turn += 1
            yield _Door(path, in_a_sentence(some, "or"), turn)
    others = [place(name) for _, name in plan.texts(*_ALL) if plain_name(name) not in told]
    for some in few_at_a_time(others):
        turn += 1
        yield _Door((), in_a_sentence(some, "or"), turn)
