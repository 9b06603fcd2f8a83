"""The words that pages have for a date: when, and who says so."""

from __future__ import annotations

from masa_lint.due.due_date import Basis, DueDate
from masa_lint.due.from_document import NO_DATES

_BASES = {
    Basis.LAW: "law",
    Basis.GUIDANCE: "guidance",
    Basis.PROMISE: "the {noun} itself",
    Basis.ACCEPTED: "accepted gap",
    Basis.SUGGESTION: "our suggestion",
}


def when_text(one: DueDate) -> str:
    """When, in words, without what it is that falls due."""
    said = one.words.removeprefix(f"{one.what}: ")
    return said[:1].upper() + said[1:]


def undated_text(one: DueDate) -> str:
    """How often, or what else is said of it, where a heading has said that no date is given."""
    return when_text(one).removesuffix(NO_DATES).rstrip(".")


def basis_text(one: DueDate, noun: str) -> str:
    """Who asks for it; `noun` is what sentences call the document."""
    return one.source or _BASES[one.basis].replace("{noun}", noun)
