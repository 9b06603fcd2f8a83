"""How far something that falls due has come, by what the file itself states."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from masa_lint.documents.answers import AnswerKind
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.tree import Answer, Tree, Unread
from masa_lint.documents.when import When, read_when
from masa_lint.documents.words import ROLES
from masa_lint.documents.words_alike import ROLE_NAMES, alike
from masa_lint.source.path import Path

_MOST_TOLD = 10


@dataclass(frozen=True, slots=True)
class Progress:
    """Whether it is done, on which day where the file has one, and what is still open, in words."""

    done: bool
    on: When | None = None
    open: tuple[str, ...] = ()

    @property
    def open_text(self) -> str:
        """What is open, as a list in a sentence: the first ten, and how many more."""
        more = len(self.open) - _MOST_TOLD
        return ", ".join(self.open[:_MOST_TOLD]) + (f" and {more} more" if more > 0 else "")


Look = Callable[[LoadedDocument], Progress]


def answered(value: Tree) -> bool:
    """True where anything at all is stated there; "none" and "not stated" are answers too."""
    if isinstance(value, Answer):
        return value.kind is not AnswerKind.MISSING
    if isinstance(value, dict):
        return any(answered(one) for one in value.values())
    if isinstance(value, list):
        return any(answered(one) for one in value)
    return not isinstance(value, Unread)


def blocks(document: LoadedDocument, *path: str) -> Iterator[Path]:
    """The places of a list's blocks."""
    found = document.look(path)
    for number, one in enumerate(found if isinstance(found, list) else ()):
        if isinstance(one, dict):
            yield (*path, number)


def signatures(document: LoadedDocument) -> Progress:
    """Each of the three has signed, every lead partner who is listed with a day."""
    open_: list[str] = []
    days: list[When] = []
    listed = list(blocks(document, "sign_off"))
    for role in ROLES:
        here = [path for path in listed if alike(document.text_at(*path, "role"), role)]
        dates = [read_when(document.text_at(*path, "date")) for path in here]
        days += [day for day in dates if day]
        if not dates or not all(dates):
            open_.append(ROLE_NAMES[role])
    last = max(days, key=lambda day: day.last) if days and not open_ else None
    return Progress(not open_, last, tuple(open_))


def statement(document: LoadedDocument) -> Progress:
    """The scrutineer's own words stand in the file."""
    there = answered(document.look(("scrutiny", "statement", "text")))
    return Progress(there, read_when(document.text_at("scrutiny", "statement", "date")) if there else None)


def easy_read(document: LoadedDocument) -> Progress:
    """A group of people with a learning disability has read the easy read."""
    by = answered(document.look(("easy_read", "checked_by")))
    day = read_when(document.text_at("easy_read", "checked_on"))
    return Progress(by and day is not None, day if by else None)


_FIGURES = (
    ("funding.spent", "what the year cost"),
    ("funding.costs[*].amount", "the costs item by item"),
    ("funding.contributions[*].amount|in_kind", "what each body gave"),
    ("incidents.notified", "serious incidents and reviews"),
    ("data.figures[*].this_year", "the figures over the years"),
)


def figures(document: LoadedDocument) -> Progress:
    """The money, the incidents and the figures over the years are all there."""
    open_ = tuple(name for at, name in _FIGURES if not filled(document, at))
    return Progress(not open_, None, open_)


_ASKED = (
    ("funding.spent", "finance"),
    ("training.impact|delivered", "training"),
    ("education.strategic.evidence", "education"),
    ("scrutiny.statement.text", "the scrutineer"),
    ("feedback[*].said|changed", "participation"),
)
"""A key that only the contributor can answer: much else is filled in from the arrangements or the report before."""


def asks(document: LoadedDocument) -> Progress:
    """Everyone who was asked for a part has sent it."""
    partners = {document.text_at(*path, "role"): path for path in blocks(document, "partner_work")}
    open_ = [
        ROLE_NAMES[role]
        for role in ROLES
        if not any(
            answered(document.look((*partners.get(role, ("partner_work", role)), name)))
            for name in ("what_they_did", "activities")
        )
    ]
    open_ += [name for at, name in _ASKED if not filled(document, at)]
    for path in blocks(document, "restraint_reviews"):
        if not answered(document.look((*path, "findings"))):
            place = document.text_at(*path, "establishment") or "a secure establishment"
            open_.append(f"restraint in {place[:80]}")
    return Progress(not open_, None, tuple(open_))


def filled(document: LoadedDocument, at: str) -> bool:
    """Whether a place is answered: `[*]` is every item of a list, `a|b` either of two keys."""
    above, _, names = at.rpartition(".")
    holder = above.removesuffix("[*]").split(".")
    places: list[Path] = [tuple(holder)]
    if above.endswith("[*]"):
        there = document.look(tuple(holder))
        if not isinstance(there, list):
            return answered(there)
        places = [(*holder, number) for number in range(len(there))]
    return all(any(answered(document.look((*place, name))) for name in names.split("|")) for place in places)
