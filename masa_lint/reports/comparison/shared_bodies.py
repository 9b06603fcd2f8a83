"""Bodies that several partnerships share, and whom each plan names as their head.

Only the same role in the same body is compared: two areas of one police force have one Chief Constable. A delegate may
rightly be another person in each area, and is not compared.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.names import plain_name, same_name

_COMMON = frozenset(("and", "the", "of", "on", "nhs"))
SHARED_ROLES = ("integrated_care_board", "police")
_BODY_WORDS = {"integrated_care_board": {"integrated", "care", "board", "icb"}, "police": {"police", "constabulary"}}


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a statutory partner as one plan has it; `name` and `post` are empty where it states none."""

    role: str
    body: str
    name: str
    post: str


@dataclass(frozen=True, slots=True)
class Named:
    """Whom one plan names, and the date that the plan gives itself."""

    plan: str
    dated: str
    body: str
    name: str
    post: str


@dataclass(frozen=True, slots=True)
class SharedBody:
    """A body that several plans name as their partner, and whom each names as its head."""

    role: str
    body: str
    named: tuple[Named, ...]

    @property
    def differ(self) -> bool:
        """True where two plans name two people."""
        people = [one.name for one in self.named if one.name]
        return any(not same_name(people[0], other) for other in people[1:])

    @property
    def silent(self) -> tuple[str, ...]:
        """The plans that name nobody."""
        return tuple(one.plan for one in self.named if not one.name)


def heads_of(document: LoadedDocument) -> tuple[Head, ...]:
    """The partners that may be a body of several areas, each with its head; a body that is not named is empty."""
    partners = document.look(("safeguarding_partners",))
    found = []
    for number in range(len(partners) if isinstance(partners, list) else 0):
        path = ("safeguarding_partners", number)
        role, body = document.text_at(*path, "role"), document.text_at(*path, "organisation")
        if role in SHARED_ROLES:
            lead = (document.text_at(*path, "lead", "name"), document.text_at(*path, "lead", "post"))
            found.append(Head(role, body, *lead))
    return tuple(found)


def shared_bodies(
    heads: Iterable[tuple[str, str, Head]], shares: frozenset[str] = frozenset()
) -> tuple[SharedBody, ...]:
    """The bodies that more than one plan names, from (plan, date, head); by role and name.

    `shares` are the roles in which all plans are known to share one body, whatever name they give it.
    """
    groups: list[list[tuple[str, str, Head]]] = []
    for plan, dated, head in heads:
        if not head.body and head.role not in shares:
            continue
        group = next((group for group in groups if _same_body(group[0][2], head, shares)), None)
        if group is None:
            groups.append([(plan, dated, head)])
        else:
            group.append((plan, dated, head))
    shared = []
    for group in groups:
        if len({plan for plan, _, _ in group}) > 1:
            named = tuple(Named(plan, dated, head.body, head.name, head.post) for plan, dated, head in group)
            longest = max((one.body for one in named), key=len)
            shared.append(SharedBody(group[0][2].role, longest, named))
    return tuple(sorted(shared, key=lambda one: (one.role, one.body)))


def _same_body(one: Head, other: Head, shares: frozenset[str]) -> bool:
    """One role, and the places in one name all stand in the other: a name may be written in full or shortened."""
    if one.role != other.role:
        return False
    if one.role in shares:
        return True
    first, second = _places(one), _places(other)
    if not first or not second:
        return plain_name(one.body) == plain_name(other.body)
    return first == second or (one.role == "integrated_care_board" and _shortened(first, second))


def _shortened(first: frozenset[str], second: frozenset[str]) -> bool:
    """One board covers several places, and a plan may leave one out or shorten it; one place alone is too little."""
    small, large = sorted((first, second), key=len)
    return len(small) > 1 and small <= large


def _places(head: Head) -> frozenset[str]:
    words = set(plain_name(head.body).replace(",", " ").split())
    return frozenset(words - _COMMON - _BODY_WORDS[head.role])
