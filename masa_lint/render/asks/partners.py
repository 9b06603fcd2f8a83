"""The council, the NHS and the police: how many they are, who leads for them, who does the work, who chairs."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.documents.words import ROLES
from masa_lint.easy.dates import is_over
from masa_lint.easy.lists import few_at_a_time, in_a_sentence
from masa_lint.easy.names import body, person
from masa_lint.easy.plan import Plan, Standing
from masa_lint.render.asks.told import Gap, Told, gap
from masa_lint.source.path import Path

_PARTNERS = ("safeguarding_partners",)
_ONE = {"local_authority": "the council", "integrated_care_board": "the NHS", "police": "the police"}
_MANY = {"local_authority": "councils", "integrated_care_board": "NHS groups", "police": "police forces"}


def groups(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """How many groups are in charge together: the law's three, or more where an area has two councils or forces."""
    counts = {role: max(1, len(plan.partners(role))) for role in ROLES}
    names = [_ONE[role] if count == 1 else f"{count} {_MANY[role]}" for role, count in counts.items()]
    facts = (plan.fact(_PARTNERS),) if plan.items(*_PARTNERS) else ()
    yield Told(facts, {"n": str(sum(counts.values())), "groups": in_a_sentence(names)})


def named(plan: Plan, path: Path) -> str:
    """The name of the person at a path; empty where none is stated or the term is over."""
    if not plan.is_stated(*path, "name") or term_is_over(plan, path):
        return ""
    return person(plan.text(*path, "name"))


def term_is_over(plan: Plan, path: Path) -> bool:
    """True where the plan names a person at a path, and the term that it gives them has ended."""
    return plan.is_stated(*path, "name") and is_over(plan.text(*path, "until"), plan.as_of)


def person_for(plan: Plan, given: str) -> Iterator[Told | Gap]:
    """`lead police`: who is it for the police; one row each where there are two of a kind."""
    which, role = given.split()
    partners = plan.partners(role)
    if not partners:
        missing = plan.standing(_PARTNERS) in (Standing.MISSING, Standing.STATED)
        yield Gap((f"safeguarding_partners[role={role}].{which}.name",), missing, variant="one")
    elif len(partners) > 2:
        yield from _many(plan, partners, which)
    else:
        for partner in partners:
            yield _single(plan, partner, which, alone=len(partners) == 1)


def _single(plan: Plan, partner: Path, which: str, *, alone: bool) -> Told | Gap:
    name, organisation = named(plan, (*partner, which)), body(plan.text(*partner, "organisation"))
    slots = {"name": name, "organisation": organisation}
    variant = "one" if alone or not organisation else "several"
    path = (*partner, which, "name")
    if term_is_over(plan, (*partner, which)):
        return gap(plan, path, (*partner, which, "until"), variant=f"{variant}_over", slots=slots)
    if not name:
        return gap(plan, path, variant=variant, slots=slots)
    return Told((plan.fact(path),), slots, variant, organisation if variant == "one" else "")


def _many(plan: Plan, partners: list[Path], which: str) -> Iterator[Told | Gap]:
    there = [partner for partner in partners if named(plan, (*partner, which))]
    for some in few_at_a_time(there):
        if len(some) == 1:
            yield _single(plan, some[0], which, alone=False)
            continue
        facts = tuple(plan.fact((*partner, which, "name")) for partner in some)
        names = in_a_sentence([named(plan, (*partner, which)) for partner in some])
        organisations = in_a_sentence([body(plan.text(*one, "organisation")) for one in some])
        yield Told(facts, {"names": names}, "many", organisations)
    over = [partner for partner in partners if term_is_over(plan, (*partner, which))]
    yield from (_single(plan, partner, which, alone=False) for partner in over)
    lacking = [(*partner, which, "name") for partner in partners if partner not in (*there, *over)]
    if lacking:
        yield gap(plan, *lacking, variant="one")


def chair(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Who chairs the meetings."""
    name = named(plan, ("chair",))
    path = ("chair", "name")
    if term_is_over(plan, ("chair",)):
        yield gap(plan, path, ("chair", "until"), variant="over")
    else:
        yield Told((plan.fact(path),), {"name": name}) if name else gap(plan, path, variant="unnamed")


def names_of(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """All leaders by name, for a version that was asked to name them."""
    if plan.text("childrens_version", "names_people").casefold() != "yes":
        return
    leads = [(*partner, "lead") for role in ROLES for partner in plan.partners(role)]
    for some in few_at_a_time([lead for lead in leads if named(plan, lead)]):
        facts = tuple(plan.fact((*lead, "name")) for lead in some)
        yield Told(facts, {"names": in_a_sentence([named(plan, lead) for lead in some])})
