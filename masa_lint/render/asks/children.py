"""What only the children's version asks."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.easy.names import tidy
from masa_lint.easy.plan import Plan
from masa_lint.render.asks.contact import email_words
from masa_lint.render.asks.numbers import phone_words
from masa_lint.render.asks.told import Gap, Told

_CONTACT = ("contacts", "for_children")


def childrens_contact(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """The contact of their own that children have, and no other."""
    for name, way in (("phone", phone_words), ("email", email_words)):
        path = (*_CONTACT, name)
        if said := way(plan.text(*path)):
            yield Told((plan.fact(path),), {name: said}, name)
            return


def who_reads(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Who reads what a child sends, and when."""
    who, when = tidy(plan.text(*_CONTACT, "read_by")), tidy(plan.text(*_CONTACT, "read_when"))
    if who and when:
        facts = tuple(plan.fact((*_CONTACT, name)) for name in ("read_by", "read_when"))
        yield Told(facts, {"who": who[:1].upper() + who[1:], "when": when.rstrip(".")})
