"""What only the children's version asks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from masa_lint.easy.names import body, tidy
from masa_lint.easy.plan import Plan
from masa_lint.render.asks.contact import email_words, number_for_all, ways_of
from masa_lint.render.asks.told import Gap, Told

_CONTACT = ("contacts", "for_children")
_SERVICE = ("contacts", "worried_about_a_child", "name")


def call_service(plan: Plan, given: str) -> Iterator[Told | Gap]:
    """The number for a worry, where it is one for all areas, and by its name who answers there."""
    service = body(plan.text(*_SERVICE))
    for one in number_for_all(plan, given):
        if isinstance(one, Gap):
            yield one
        elif service:
            yield Told((*one.facts, plan.fact(_SERVICE)), {**one.slots, "service": service}, "named")
        else:
            yield replace(one, variant="unnamed")


def childrens_contact(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """The contact of their own that children have, and no other."""
    told = ways_of(plan, _CONTACT)
    if told is not None:
        yield told


def can_write(plan: Plan) -> bool:
    """True where children can send something."""
    return bool(email_words(plan.text(*_CONTACT, "email")))


def who_reads(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Who reads what a child sends, and when; nothing where a child can send nothing."""
    who, when = tidy(plan.text(*_CONTACT, "read_by")), tidy(plan.text(*_CONTACT, "read_when"))
    if who and when and can_write(plan):
        facts = tuple(plan.fact((*_CONTACT, name)) for name in ("read_by", "read_when"))
        yield Told(facts, {"who": who[:1].upper() + who[1:], "when": when.rstrip(".")})
