"""The facts of a yearly report that are set side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import partial

from masa_lint.documents.cut_short import cut_short
from masa_lint.documents.money import money_text, read_money
from masa_lint.documents.names import plain_name
from masa_lint.documents.tree import Tree
from masa_lint.documents.when import read_when
from masa_lint.documents.words import ROLES
from masa_lint.documents.words_alike import ROLE_NAMES, alike, in_words
from masa_lint.reports.comparison.facts_read import (
    NOT_STATED,
    YES,
    FactAsked,
    Group,
    Stated,
    count,
    day,
    money,
    names,
    scrutineers,
    text,
    there,
)

_LONGEST = 300


def signed_by(value: Tree) -> Stated:
    """For which of the three it is signed with a date."""
    roles = [role for role in ROLES if any(alike(_of(one, "role"), role) and _dated(one) for one in _blocks(value))]
    if not roles:
        return Stated("nobody with a date", "", answer=True)
    return Stated("all three partners" if len(roles) == len(ROLES) else in_words(roles), " ".join(roles))


def told_of(value: Tree) -> Stated:
    """Whose work is told."""
    told = [one for one in _blocks(value) if _is_told(one)]
    roles = [role for role in ROLES if any(alike(_of(one, "role"), role) for one in told)]
    if len(roles) == len(ROLES):
        return Stated("all three partners", YES)
    return Stated(in_words(roles) or NOT_STATED, " ".join(roles), answer=not roles)


def agencies_told(value: Tree) -> Stated:
    """Of how many agencies, or groups of them, something is told."""
    number = sum(map(_is_told, _blocks(value)))
    return Stated(str(number), str(number)) if number else Stated(NOT_STATED, NOT_STATED, answer=True)


def progress(value: Tree) -> Stated:
    """Each priority with its state, as the report itself judges it."""
    said = [(_of(one, "name"), _of(one, "state").replace("_", " ")) for one in _blocks(value)]
    told = [f"{name}: {state or NOT_STATED}" for name, state in said if name]
    return Stated(cut_short("; ".join(told), _LONGEST), "\n".join(sorted(map(plain_name, told))), answer=not told)


def contribution(value: Tree, role: str) -> Stated:
    """What one of the three gave, several bodies of one role together."""
    here = [one for one in _blocks(value) if alike(_of(one, "role"), role)]
    sums = [read_money(_of(one, "amount")) for one in here]
    known = [one for one in sums if one is not None]
    if not here or len(known) < len(here):
        kind = any(_of(one, "in_kind") for one in here)
        return Stated("in kind" if kind else NOT_STATED, "in kind" if kind else NOT_STATED, answer=not kind)
    total = sum(known, Decimal(0))
    return Stated(money_text(total), str(total))


def from_whom(value: Tree) -> Stated:
    """Whose feedback is told, each group once."""
    said: list[str] = []
    for one in _blocks(value):
        given = one.get("from")
        said += [word for word in (given if isinstance(given, list) else [given]) if isinstance(word, str)]
    once = sorted(dict.fromkeys(said))
    return Stated(in_words(once) or NOT_STATED, " ".join(once), answer=not once)


def establishments(value: Tree) -> Stated:
    """The places whose use of restraint is reviewed."""
    called = [name for one in _blocks(value) if (name := _of(one, "establishment"))]
    said = "; ".join(called) or f"{len(list(_blocks(value)))}, without a name"
    return Stated(cut_short(said, _LONGEST), "\n".join(sorted(map(plain_name, called))))


def times(value: Tree) -> Stated:
    """How often in the year."""
    said = text(value)
    number = {"1": "once", "2": "twice"}.get(said.words, f"{said.words} times")
    return Stated(number, said.compared) if said.words.isdecimal() else said


def only_there(value: Tree) -> Stated:
    """That there is one, without its words."""
    return Stated(YES, YES) if text(value).words else Stated(NOT_STATED, NOT_STATED, answer=True)


def _blocks(value: Tree) -> Iterator[dict[str, Tree]]:
    yield from (one for one in (value if isinstance(value, list) else ()) if isinstance(one, dict))


def _of(block: dict[str, Tree], name: str) -> str:
    value = block.get(name)
    return value if isinstance(value, str) else ""


def _is_told(work: dict[str, Tree]) -> bool:
    activities = work.get("activities")
    return bool(_of(work, "what_they_did") or (activities is not None and text(activities).words))


def _dated(block: dict[str, Tree]) -> bool:
    return read_when(_of(block, "date")) is not None


def _gave(role: str) -> Callable[[Tree], Stated]:
    return partial(contribution, role=role)


OF_A_REPORT: tuple[FactAsked, ...] = (
    FactAsked("Period", Group.YEAR, ("period",), day),
    FactAsked("Published on", Group.YEAR, ("publication.date",), day, "The report was published on"),
    FactAsked("Agreed by the lead partners on", Group.YEAR, ("publication.agreed_on",), day),
    FactAsked("Signed for", Group.YEAR, ("sign_off",), signed_by, "It is signed for"),
    FactAsked("Work told of", Group.YEAR, ("partner_work",), told_of),
    FactAsked("Relevant agencies whose work is told", Group.YEAR, ("agency_work",), agencies_told),
    FactAsked("How often the lead partners met", Group.MEETINGS, ("meetings.leads.times",), times),
    FactAsked("How often the delegated partners met", Group.MEETINGS, ("meetings.delegates.times",), times),
    FactAsked("Priorities", Group.PRIORITIES, ("priorities",), names, "The priorities are"),
    FactAsked("How far each has come, by the report itself", Group.PRIORITIES, ("priorities",), progress),
    FactAsked(
        "Who scrutinises",
        Group.SCRUTINY,
        ("scrutiny.people", "scrutiny.body"),
        scrutineers,
        "Independent scrutiny is by",
    ),
    FactAsked(
        "The scrutineer's own statement",
        Group.SCRUTINY,
        ("scrutiny.statement.text",),
        only_there,
        "The scrutineer's own statement is printed",
    ),
    FactAsked("Findings of scrutiny", Group.SCRUTINY, ("scrutiny.findings",), count),
    FactAsked("Budget", Group.MONEY, ("funding.budget",), money),
    FactAsked("What the year cost", Group.MONEY, ("funding.spent",), money, "The year cost"),
    FactAsked("Contributions in all", Group.MONEY, ("funding.total_contributions",), money, "Contributions come to"),
    *(FactAsked(f"From {ROLE_NAMES[role]}", Group.MONEY, ("funding.contributions",), _gave(role)) for role in ROLES),
    FactAsked("Feedback from", Group.CHILDREN, ("feedback",), from_whom, "There is feedback from"),
    FactAsked("Easy-read version", Group.CHILDREN, ("publication.easy_read",), there, "There is an easy-read version"),
    FactAsked("Plain-language version", Group.CHILDREN, ("publication.plain_version",), there),
    FactAsked(
        "Places whose use of restraint is reviewed",
        Group.PLACES,
        ("restraint_reviews",),
        establishments,
        "The use of restraint is reviewed in:",
    ),
)
"""In the order in which they are told."""
