"""Telephone numbers, hours, email addresses, links: what a reader can act on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from masa_lint.blocks.links import short_address, web_address
from masa_lint.blocks.words import Run, Words, words
from masa_lint.easy import hours as opening
from masa_lint.easy.names import body, tidy
from masa_lint.easy.plan import Plan
from masa_lint.render.asks.by_area import DAY, all_always_answered, each_has_its_own
from masa_lint.render.asks.numbers import hours_told, phone_words
from masa_lint.render.asks.told import Gap, Told, gap, none_or_nothing, path_of
from masa_lint.source.path import Path

_WORRIED = ("contacts", "worried_about_a_child")
_OTHER_TIMES = ("contacts", "out_of_hours")
_FRONT_DOOR = ("identifying_need", "front_door")
_COMPLAINTS = ("contacts", "complaints")
_PARTNERSHIP = ("contacts", "partnership")
_ADDRESS = ("partnership", "address")
_EMAIL = re.compile(r"[^\s@<>()\[\]\\,;:\"']{1,64}@[^\s@<>()\[\]\\,;:\"']{1,100}\.[^\s@<>()\[\]\\,;:\"'.]{2,24}")


def email_words(text: str) -> Words:
    """An email address as a link; empty where the text is none."""
    plain = text.strip()
    return (Run(plain, link=f"mailto:{plain}"),) if _EMAIL.fullmatch(plain) else ()


def number_for_all(plan: Plan, given: str) -> Iterator[Told | Gap]:
    """The number of a contact where it is one for all areas; nothing where areas have their own."""
    path = path_of(given)
    if not each_has_its_own(plan, given.rpartition(".")[2]):
        number = phone_words(plan.text(*path, "phone"))
        told = Told((plan.fact((*path, "phone")),), {"phone": number})
        yield told if number else gap(plan, (*path, "phone"))


def hours(plan: Plan, given: str) -> Iterator[Told | Gap]:
    """When the number for a worry is answered, where it is one for all areas; a row each for services with their own.

    `one row` where there is no room for several.
    """
    if not each_has_its_own(plan, DAY):
        yield from hours_told(plan, (*_WORRIED, "hours"), one_row=bool(given))


def out_of_hours(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """The number at any other time, where it is one for all areas; nothing where the first is always answered."""
    by_area = each_has_its_own(plan, DAY)
    always = all_always_answered(plan) if by_area else opening.always_answered(plan.text(*_WORRIED, "hours"))
    if not always:
        yield from number_for_all(plan, ".".join(_OTHER_TIMES))


def phone_for_help(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Whom to call for help: the front door, or the number for a worry; nothing where each area has its own."""
    if each_has_its_own(plan, DAY):
        return
    for path in (_FRONT_DOOR, _WORRIED):
        if number := phone_words(plan.text(*path, "phone")):
            yield Told((plan.fact((*path, "phone")),), {"phone": number})
            return


def contact(plan: Plan, given: str) -> Iterator[Told | Gap]:
    """A contact by its number, else by its email address; nothing where it has neither."""
    told = ways_of(plan, path_of(given))
    if told is not None:
        yield Told(told.facts, told.slots, told.variant.removesuffix("_email"))


def complain_to(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Where to complain, by telephone or email. A gap only where the plan gives no way to reach anybody at all."""
    told = ways_of(plan, _COMPLAINTS)
    if told is not None:
        yield told
    elif _in_general(plan) is None:
        yield gap(plan, _COMPLAINTS, _PARTNERSHIP, _ADDRESS)


def complain_anyhow(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """That there is no contact for complaints, with that of the partnership: it can be asked, and no more is said."""
    general = _in_general(plan)
    if general is not None and ways_of(plan, _COMPLAINTS) is None:
        variant = none_or_nothing(plan, _COMPLAINTS)
        lacking = gap(plan, _COMPLAINTS, variant=variant, slots={"how": _in_words(general)})
        yield replace(lacking, facts=(*lacking.facts, *general.facts))


def complain_by_email(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """The warning beside an email address, only where one is printed."""
    told = ways_of(plan, _COMPLAINTS) or _in_general(plan)
    if told is not None and "email" in told.variant:
        yield Told(told.facts)


def contact_us(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """How to reach the partnership; nothing where the plan gives no way."""
    told = ways_of(plan, _PARTNERSHIP) or ways_of(plan, _COMPLAINTS) or _address(plan)
    if told is not None:
        yield told


def ways_of(plan: Plan, path: Path) -> Told | None:
    """A contact's number and its email address; none where it has neither."""
    number, address = phone_words(plan.text(*path, "phone")), email_words(plan.text(*path, "email"))
    ways = {"phone": number, "email": address}
    there = [name for name, way in ways.items() if way]
    if not there:
        return None
    return Told(tuple(plan.fact((*path, name)) for name in there), ways, "_".join(there))


def _in_general(plan: Plan) -> Told | None:
    """How to reach the partnership on anything."""
    return ways_of(plan, _PARTNERSHIP) or _address(plan)


def _in_words(general: Told) -> Words:
    slots = general.slots
    if general.variant == "address":
        return words("write to ", slots["address"])
    ways = [words(verb, slots[name]) for verb, name in (("call ", "phone"), ("email ", "email")) if slots[name]]
    return words(ways[0], *(part for way in ways[1:] for part in (" or ", way)))


def _address(plan: Plan) -> Told | None:
    address = tidy(plan.text(*_ADDRESS)).rstrip(".")
    return Told((plan.fact(_ADDRESS),), {"address": address}, "address") if address else None


def link(plan: Plan, given: str) -> Iterator[Told | Gap]:
    """A web address, as short as it can be typed."""
    path = path_of(given)
    address = web_address(plan.text(*path), bare=True)
    if not address:
        yield gap(plan, path)
        return
    yield Told((plan.fact(path),), {"link": (Run(short_address(address), link=address),)})


def text(plan: Plan, given: str) -> Iterator[Told | Gap]:
    """A body or a post, as the plan calls it."""
    path = path_of(given)
    said = body(plan.text(*path)) if plan.is_stated(*path) else ""
    yield Told((plan.fact(path),), {"text": said[:1].upper() + said[1:]}) if said else gap(plan, path)
