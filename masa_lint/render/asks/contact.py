"""Telephone numbers, hours, email addresses, links: what a reader can act on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from masa_lint.blocks.links import safe_link
from masa_lint.blocks.words import Run, Words, keep, words
from masa_lint.documents.telephone import is_premium
from masa_lint.easy import hours as opening
from masa_lint.easy.names import body, tidy
from masa_lint.easy.phones import can_be_dialled, dial, grouped
from masa_lint.easy.plan import Plan
from masa_lint.render.asks.told import Gap, Told, gap, path_of
from masa_lint.source.path import Path

_WORRIED = ("contacts", "worried_about_a_child")
_OTHER_TIMES = ("contacts", "out_of_hours")
_FRONT_DOOR = ("identifying_need", "front_door")
_COMPLAINTS = ("contacts", "complaints")
_PARTNERSHIP = ("contacts", "partnership")
_ADDRESS = ("partnership", "address")
_SLOTS = ("first", "second")
_EMAIL = re.compile(r"[^\s@<>()\[\]\\,;:\"']{1,64}@[^\s@<>()\[\]\\,;:\"']{1,100}\.[^\s@<>()\[\]\\,;:\"'.]{2,24}")
_TIMES = re.compile(r"\d{1,2}(?::\d\d)?[ap]m(?: to \d{1,2}(?::\d\d)?[ap]m)?")


def phone_words(text: str) -> Words:
    """A number that anyone can dial, grouped, never split, and a link; empty where the text is no such number."""
    if not can_be_dialled(text) or is_premium(text):
        return ()
    return (keep(grouped(text), dial(text)),)


def email_words(text: str) -> Words:
    """An email address as a link; empty where the text is none."""
    plain = text.strip()
    return (Run(plain, link=f"mailto:{plain}"),) if _EMAIL.fullmatch(plain) else ()


def phone(plan: Plan, given: str) -> Iterator[Told | Gap]:
    """The number of a contact."""
    path = (*path_of(given), "phone")
    number = phone_words(plan.text(*path))
    yield Told((plan.fact(path),), {"phone": number}) if number else gap(plan, path)


def hours(plan: Plan, given: str) -> Iterator[Told | Gap]:
    """When the number for a worry is answered; a row each for services that have hours of their own.

    `one row` where there is no room for several: then, that it is answered at some times.
    """
    path = (*_WORRIED, "hours")
    text = plan.text(*path)
    if not text:
        yield gap(plan, path)
    elif opening.always_answered(text):
        yield Told((plan.fact(path),), {}, "always")
    elif opening.is_plain(parts := opening.hours(text) or (tidy(text),)):
        first, *others = parts
        slots = {"first": _times_kept(first), "second": _times_kept(" and ".join(others))}
        yield Told((plan.fact(path),), slots, "two" if others else "one")
    elif given:
        yield Told((plan.fact(path),), {}, "some")
    else:
        for number, (first, *others) in enumerate(opening.by_service(text)):
            said = (first, " and ".join(others))
            slots = {name: _times_kept(one[:1].upper() + one[1:]) for name, one in zip(_SLOTS, said, strict=True)}
            yield Told((plan.fact(path),), slots, ("more" if number else "listed") + ("_two" if others else ""))


def _times_kept(text: str) -> Words:
    line: list[str | Run] = []
    end = 0
    for found in _TIMES.finditer(text):
        line += [text[end : found.start()], keep(found[0])]
        end = found.end()
    return words(*line, text[end:])


def out_of_hours(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """The number at any other time; nothing where the first is always answered."""
    if not opening.always_answered(plan.text(*_WORRIED, "hours")):
        yield from phone(plan, ".".join(_OTHER_TIMES))


def phone_for_help(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Whom to call for help: the front door, or the number for a worry."""
    for path in (_FRONT_DOOR, _WORRIED):
        if number := phone_words(plan.text(*path, "phone")):
            yield Told((plan.fact((*path, "phone")),), {"phone": number})
            return


def contact(plan: Plan, given: str) -> Iterator[Told | Gap]:
    """A contact by its number, else by its email address; nothing where it has neither."""
    told = _contact(plan, path_of(given))
    if told is not None:
        yield Told(told.facts, told.slots, told.variant.removesuffix("_email"))


def complain_to(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Where to complain. Of telephone, email and post, any will do; the partnership's own where there is no other."""
    told = _contact(plan, _COMPLAINTS) or _contact(plan, _PARTNERSHIP) or _address(plan)
    yield told or gap(plan, _COMPLAINTS, _PARTNERSHIP, _ADDRESS)


def complain_by_email(plan: Plan, given: str) -> Iterator[Told | Gap]:
    """The warning beside an email address, only where one is printed."""
    for told in complain_to(plan, given):
        if isinstance(told, Told) and "email" in told.variant:
            yield Told(told.facts)


def contact_us(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """How to reach the partnership; nothing where the plan gives no way."""
    told = _contact(plan, _PARTNERSHIP) or _contact(plan, _COMPLAINTS) or _address(plan)
    if told is not None:
        yield told


def _contact(plan: Plan, path: Path) -> Told | None:
    number, address = phone_words(plan.text(*path, "phone")), email_words(plan.text(*path, "email"))
    ways = {"phone": number, "email": address}
    there = [name for name, way in ways.items() if way]
    if not there:
        return None
    return Told(tuple(plan.fact((*path, name)) for name in there), ways, "_".join(there))


def _address(plan: Plan) -> Told | None:
    address = tidy(plan.text(*_ADDRESS)).rstrip(".")
    return Told((plan.fact(_ADDRESS),), {"address": address}, "address") if address else None


def link(plan: Plan, given: str) -> Iterator[Told | Gap]:
    """A web address, as short as it can be typed."""
    path = path_of(given)
    address = safe_link(plan.text(*path).strip())
    if not address.startswith("http"):
        yield gap(plan, path)
        return
    shown = re.sub(r"^https?://(?:www\.)?", "", address).rstrip("/")
    yield Told((plan.fact(path),), {"link": (Run(shown, link=address),)})


def text(plan: Plan, given: str) -> Iterator[Told | Gap]:
    """A body or a post, as the plan calls it."""
    path = path_of(given)
    said = body(plan.text(*path)) if plan.is_stated(*path) else ""
    yield Told((plan.fact(path),), {"text": said[:1].upper() + said[1:]}) if said else gap(plan, path)


def checked_by(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """The group that checked the easy read."""
    path = ("easy_read", "checked_by")
    group = body(plan.text(*path))
    yield Told((plan.fact(path),), {"group": group[:1].upper() + group[1:]}) if group else gap(plan, path)
