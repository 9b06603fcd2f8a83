"""Which keys of a document give a date that somebody has to keep."""

from __future__ import annotations

from dataclasses import dataclass

from masa_lint.due.due_date import Basis


@dataclass(frozen=True, slots=True)
class Watched:
    """A place that gives a date.

    `at` is the block or the list (`[*]`), `date` the key in it. `what` names what falls due; `{key}` stands for a text
    of the block, `{for}` for the areas that stand beside it. `done` is the key that says it has been done. `months` are
    added to the date.
    """

    at: str
    date: str
    what: str
    basis: Basis = Basis.PROMISE
    done: str = ""
    months: int = 0
    wanted: bool = False
    """True where a block without the date is itself worth telling."""

    @property
    def ends(self) -> bool:
        """True where something ends on the date, and nobody has to do anything by it."""
        return self.what.startswith("End of")


_BOTH: tuple[Watched, ...] = (
    Watched("mending[*]", "by", "Mending of {rule}: {what}"),
    Watched(
        "contacts.worried_about_a_child",
        "rang_on",
        "Ring the number for worries about a child",
        Basis.SUGGESTION,
        months=6,
    ),
    Watched("contacts.out_of_hours", "rang_on", "Ring the number for nights and weekends", Basis.SUGGESTION, months=6),
    Watched(
        "contacts.areas[*].worried_about_a_child",
        "rang_on",
        "Ring the number for worries about a child in {for}",
        Basis.SUGGESTION,
        months=6,
    ),
    Watched(
        "contacts.areas[*].out_of_hours",
        "rang_on",
        "Ring the number for nights and weekends in {for}",
        Basis.SUGGESTION,
        months=6,
    ),
)
ARRANGEMENT: tuple[Watched, ...] = (
    Watched("review", "next", "Review of the arrangements", wanted=True),
    Watched("promises[*]", "by", "Promised: {what}", done="done", wanted=True),
    Watched("strategies[*]", "until", "End of the strategy {title}"),
    Watched("thresholds.document", "until", "End of the threshold document"),
    Watched("information_sharing.agreement", "until", "End of the information sharing agreement"),
    Watched("chair", "until", "End of the chair's term"),
    Watched("safeguarding_partners[*].lead", "until", "End of the term of a lead partner ({post})"),
    Watched("safeguarding_partners[*].delegate", "until", "End of the term of a delegated partner ({post})"),
    Watched("business_support.manager", "until", "End of the term of the partnership manager"),
    Watched("scrutiny", "until", "End of the scrutineer's term"),
    Watched("scrutiny.people[*]", "until", "End of a scrutineer's term"),
    Watched("scrutiny.plan", "period", "End of the scrutiny plan"),
    Watched("funding", "year", "End of the year of the budget"),
    *_BOTH,
)
"""In the order in which they are told where two fall on one day."""
YEARLY_REPORT: tuple[Watched, ...] = (
    Watched("updates[*]", "by", "Update to the arrangements: {what}", wanted=True),
    Watched("scrutiny.people[*]", "until", "End of a scrutineer's term"),
    *_BOTH,
)
