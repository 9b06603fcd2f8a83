"""The money of a year: what was planned and spent, and what each body paid, beside the year before."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from masa_lint.blocks.words import Words, keep
from masa_lint.documents.money import read_money
from masa_lint.documents.words import ROLES
from masa_lint.easy.names import body
from masa_lint.easy.plan import Plan, Standing
from masa_lint.easy.sums import about, share_as_words, share_of_a_whole
from masa_lint.render.asks.told import Gap, Told, gap
from masa_lint.source.path import Path

_BUDGET = ("funding", "budget")
_SPENT = ("funding", "spent")
_CONTRIBUTIONS = ("funding", "contributions")
_NAMES = {"local_authority": "The council", "integrated_care_board": "The NHS", "police": "The police"}
_MOST = 4


def planned(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """What was to be spent."""
    amount = read_money(plan.text(*_BUDGET))
    yield Told((plan.fact(_BUDGET),), {"sum": _sum(amount)}) if amount else gap(plan, _BUDGET)


def spent(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """What was spent, and whether that was more or less than planned, as far as rounded sums show it."""
    amount, budget = read_money(plan.text(*_SPENT)), read_money(plan.text(*_BUDGET))
    if not amount:
        yield gap(plan, _SPENT)
        return
    facts = (_SPENT, *([_BUDGET] if budget else []))
    yield Told(tuple(map(plan.fact, facts)), {"sum": _sum(amount)}, _beside(amount, budget))


def paid(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """What each body paid, and whether that was more or less than the year before; statutory partners always."""
    every = [path for path in plan.items(*_CONTRIBUTIONS) if plan.standing((*path, "amount")) is not Standing.NONE]
    if not every:
        yield gap(plan, _CONTRIBUTIONS, variant="nobody")
        return
    partners = [path for path in every if plan.text(*path, "role") in ROLES]
    others = [path for path in every if path not in partners]
    told = [*partners, *others[: max(_MOST - len(partners), 0)]]
    for path in sorted(told):
        yield _payer(plan, path)
    if untold := [path for path in others if path not in told]:
        yield Told(tuple(map(plan.fact, untold)), {"who": "", "sum": ""}, "others")


def _payer(plan: Plan, path: Path) -> Told | Gap:
    role, name = plan.text(*path, "role"), body(plan.text(*path, "body"))
    alone = sum(plan.text(*one, "role") == role for one in plan.items(*_CONTRIBUTIONS)) == 1
    by_role = role in ROLES and (alone or not name)
    who = _NAMES[role] if by_role else f"{name[:1].upper()}{name[1:]}" or "Another group"
    amount, share = read_money(plan.text(*path, "amount")), share_of_a_whole(plan.text(*path, "amount"))
    if share:
        slots = {"who": who, "sum": share_as_words(share)}
        return Told((plan.fact((*path, "amount")),), slots, "share", name if by_role else "", shown=role)
    amount = share if amount is None else amount
    if amount is None:
        known = who[:1].lower() + who[1:] if by_role else who
        return gap(plan, (*path, "amount"), variant="amount", slots={"who": known})
    facts = (plan.fact((*path, "amount")),)
    if amount == 0:
        return Told(facts, {"who": who, "sum": ""}, "nothing", shown=role)
    before = read_money(plan.text(*path, "year_before"))
    facts = (*facts, *((plan.fact((*path, "year_before")),) if before is not None else ()))
    return Told(
        facts,
        {"who": who, "sum": _sum(amount)},
        _beside(amount, before),
        label=name if by_role else "",
        shown=role,
    )


def _beside(amount: Decimal, other: Decimal | None) -> str:
    """`more`, `less` or `same`, exactly; `alone` where there is nothing beside it."""
    if other is None:
        return "alone"
    return "more" if amount > other else "less" if amount < other else "same"


def _sum(amount: Decimal) -> Words:
    return (keep(about(amount)),)
