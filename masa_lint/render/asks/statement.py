"""The scrutineer's own statement: whose it is, and where all of it can be read. No part of it is printed by itself."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.blocks.links import short_address, web_address
from masa_lint.blocks.words import Run
from masa_lint.easy.plan import Plan
from masa_lint.render.asks.told import Gap, Told, gap

_STATEMENT = ("scrutiny", "statement")
_PLACES = ((*_STATEMENT, "document", "url"), ("publication", "url"))


def statement(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """That the scrutineer wrote what they think."""
    stated = [(*_STATEMENT, key) for key in ("text", "document") if plan.is_stated(*_STATEMENT, key)]
    yield Told(tuple(map(plan.fact, stated))) if stated else gap(plan, (*_STATEMENT, "text"))


def whole_statement(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Where it is: by itself, or in the published report."""
    if not any(isinstance(one, Told) for one in statement(plan, "")):
        return
    for path in _PLACES:
        address = web_address(plan.text(*path), bare=True)
        if address:
            variant = "alone" if path[0] == "scrutiny" else "report"
            yield Told((plan.fact(path),), {"link": (Run(short_address(address), link=address),)}, variant)
            return
    yield Told((plan.fact((*_STATEMENT, "text")),), {"link": ""}, "longer")
