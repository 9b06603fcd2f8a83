"""Who pays, about how much, and who pays the most."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from masa_lint.blocks.words import Words, keep
from masa_lint.documents.money import read_money
from masa_lint.documents.words import ROLES
from masa_lint.easy.dates import is_over, years
from masa_lint.easy.lists import MOST, few_at_a_time, in_a_sentence
from masa_lint.easy.names import body
from masa_lint.easy.plan import Plan, Standing
from masa_lint.easy.sums import about, part_as_words, part_in_words, pounds_of_share, share_as_words, share_of_a_whole
from masa_lint.render.asks.told import Gap, Told, gap
from masa_lint.source.path import Path

_CONTRIBUTIONS = ("funding", "contributions")
_TOTAL = ("funding", "total")
_YEAR = ("funding", "year")
_SHARED = ("funding", "shared_with")
_SHARE = ("funding", "share")
_NAMES = {"local_authority": "the council", "integrated_care_board": "the NHS", "police": "the police"}
_ALL_PARTNERS = (
    "each of the statutory safeguarding partners",
    "each safeguarding partner",
    "all safeguarding partners",
)


@dataclass(frozen=True, slots=True)
class _Payer:
    """One body that pays: pounds, or hundredths of the whole; both None where the plan gives neither."""

    name: str
    role: str
    amount: Decimal | None
    share: Decimal | None
    path: Path

    @property
    def many(self) -> bool:
        return self.name.casefold() in ("the police", "the councils")


def _payers(plan: Plan) -> list[_Payer]:
    """The bodies that pay: not those whose amount is nought or "none"."""
    found: list[_Payer] = []
    for path in plan.items(*_CONTRIBUTIONS):
        role, name = plan.text(*path, "role"), body(plan.text(*path, "body"))
        amount = read_money(plan.text(*path, "amount"))
        share = share_of_a_whole(plan.text(*path, "amount"))
        if 0 in (amount, share) or plan.standing((*path, "amount")) is Standing.NONE:
            continue
        if name.casefold() in _ALL_PARTNERS:
            found += [_Payer(_NAMES[one], one, None, None, path) for one in ROLES]
        elif role in ROLES:
            alone = sum(plan.text(*one, "role") == role for one in plan.items(*_CONTRIBUTIONS)) == 1
            found.append(_Payer(_NAMES[role] if alone or not name else name, role, amount, share, path))
        elif name:
            found.append(_Payer(name, "", amount, share, path))
    return found


def who_pays(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Who pays: "all" only where each of the three gives more than nothing, else those who do.

    Each statutory partner is named, in as many rows as that takes; of the others no more than fit into one.
    """
    payers = _payers(plan)
    if not payers:
        yield gap(plan, _CONTRIBUTIONS)
        return
    facts = tuple(dict.fromkeys(plan.fact(payer.path) for payer in payers))
    partners = [payer for payer in payers if payer.role]
    alone = [payer.role for payer in partners] == list(dict.fromkeys(payer.role for payer in partners))
    if alone and {payer.role for payer in partners} == set(ROLES) and len(payers) == len(ROLES):
        every = all(payer.amount or payer.share for payer in payers)
        names = in_a_sentence([_NAMES[role] for role in ROLES])
        yield Told(facts, {"names": _capital(names)}, "all" if every else "some")
        return
    told = [*partners, *(payer for payer in payers if not payer.role)][: max(MOST, len(partners))]
    helpings = list(few_at_a_time(told))
    for number, some in enumerate(helpings, 1):
        names = _capital(in_a_sentence([payer.name for payer in some]))
        others = number == len(helpings) and len(payers) > len(told)
        one = len(some) == 1 and not some[0].many
        yield Told(facts, {"names": names}, "others" if others else "more" if number > 1 else "one" if one else "some")


def how_much(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """The whole sum, rounded, for which year, and with whom it is shared."""
    amount = read_money(plan.text(*_TOTAL))
    if not amount:
        yield gap(plan, _TOTAL)
        return
    facts, over = [_TOTAL], is_over(plan.text(*_YEAR), plan.as_of)
    slots: dict[str, str | Words] = {"money": _sum(amount)}
    if plan.is_stated(*_SHARED):
        board = body(plan.text(*_SHARED))
        part = part_in_words(plan.text(*_SHARE))
        slots |= {"board": board if board.casefold().startswith("the ") else f"the {board}"}
        slots |= {"part": part_as_words(part) if part else ""}
        facts += [_SHARED, *([_SHARE] if part else [])]
        variant = ("shared" if part else "shared_whole") + ("_then" if over else "")
    elif said := years(plan.text(*_YEAR)):
        slots["years"] = (keep(said),)
        facts.append(_YEAR)
        variant = "then" if over else "now"
    else:
        variant = "undated"
    yield Told(tuple(map(plan.fact, facts)), slots, variant)


def who_pays_most(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """What each pays where two or three do, in order; who pays the most where more do.

    Nothing where each amount is stated and they cannot be set side by side: a sum beside a share, or "a third".
    """
    payers = _payers(plan)
    if len(payers) == 1:
        return
    in_shares = any(payer.share for payer in payers)
    amounts = {payer: payer.share if in_shares else payer.amount for payer in payers}
    order = sorted(payers, key=lambda payer: (-(amounts[payer] or 0), payer.path))
    sums = [amount for amount in map(amounts.get, order) if amount]
    if not payers or len(sums) < len(payers):
        unknown = [(*payer.path, "amount") for payer in payers if not _is_given(plan, payer)]
        if unknown or not payers:
            yield gap(plan, *(unknown or [_CONTRIBUTIONS]))
        return
    facts = tuple(plan.fact((*payer.path, "amount")) for payer in order)
    past = is_over(plan.text(*_YEAR), plan.as_of)
    if len(set(sums)) == 1:
        yield Told(facts, {}, "same_then" if past else "same")
    elif len(order) <= MOST:
        slots: dict[str, str | Words] = {}
        for number, (payer, amount) in enumerate(zip(order, sums, strict=True), 1):
            share = share_as_words(amount) if number == 1 else pounds_of_share(amount)
            slots |= {f"who_{number}": _pays(payer, past=past)}
            slots |= {f"sum_{number}": share if in_shares else _sum(amount)}
        yield Told(facts, slots, f"{'shares' if in_shares else 'sums'}_{len(order)}")
    elif sums.count(sums[0]) == 1:
        yield Told(facts, {"who": _pays(order[0], past=past)}, "most")


def _is_given(plan: Plan, payer: _Payer) -> bool:
    """True where a sum or a share is stated, in whatever words: "61%", "a third", "£5,000 in kind"."""
    text = plan.text(*payer.path, "amount")
    return any(letter.isdigit() for letter in text) or part_in_words(text) is not None


def _pays(payer: _Payer, *, past: bool) -> str:
    return f"{_capital(payer.name)} {'paid' if past else 'pay' if payer.many else 'pays'}"


def _sum(amount: Decimal) -> Words:
    return (keep(about(amount)),)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
