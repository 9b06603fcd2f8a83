"""The facts that are set side by side, for each kind of document."""

from __future__ import annotations

from collections.abc import Mapping

from masa_lint.documents.kinds import ARRANGEMENT, YEARLY_REPORT
from masa_lint.documents.load import LoadedDocument
from masa_lint.reports.comparison.facts_read import (
    FactAsked,
    Group,
    Stated,
    counting,
    fact_of,
    frequency,
    money,
    names,
    person,
    scrutineers,
    text,
    there,
)
from masa_lint.reports.comparison.report_facts import OF_A_REPORT


def asked_of(kind: str) -> tuple[FactAsked, ...]:
    """The rows for a kind of document, in the order in which they are told."""
    return _ASKED.get(kind, ())


def facts_of(document: LoadedDocument) -> dict[str, Stated]:
    """Every row's fact of a document, by the row's name."""
    return {one.name: fact_of(one, document) for one in asked_of(document.kind or "")}


OF_A_PLAN: tuple[FactAsked, ...] = (
    FactAsked("Partnership chair", Group.PEOPLE, ("chair",), person),
    FactAsked("Partnership manager", Group.PEOPLE, ("business_support.manager",), person),
    FactAsked("Body that hosts the business unit", Group.PEOPLE, ("business_support.host",), text),
    FactAsked("Relevant agencies listed by name", Group.PEOPLE, ("relevant_agencies.agencies",), counting("name")),
    FactAsked(
        "How often the lead partners meet",
        Group.MEETINGS,
        ("meetings.leads.frequency",),
        frequency,
        "The lead partners meet",
    ),
    FactAsked(
        "How often the delegated partners meet",
        Group.MEETINGS,
        ("meetings.delegates.frequency",),
        frequency,
        "The delegated partners meet",
    ),
    FactAsked(
        "How often the arrangements are reviewed",
        Group.MEETINGS,
        ("review.frequency",),
        frequency,
        "The arrangements are reviewed",
    ),
    FactAsked("Next review", Group.MEETINGS, ("review.next",), text),
    FactAsked(
        "Who scrutinises",
        Group.SCRUTINY,
        ("scrutiny.people", "scrutiny.body"),
        scrutineers,
        "Independent scrutiny is by",
    ),
    FactAsked("Length of the scrutineer's term", Group.SCRUTINY, ("scrutiny.term", "scrutiny.until"), text),
    FactAsked("To whom the scrutineer answers", Group.SCRUTINY, ("scrutiny.answers_to",), names),
    FactAsked("Scrutiny plan", Group.SCRUTINY, ("scrutiny.plan",), there),
    FactAsked("Year of the budget", Group.MONEY, ("funding.year",), text),
    FactAsked("Total budget", Group.MONEY, ("funding.total",), money, "The total budget is"),
    FactAsked(
        "Board that the budget is shared with", Group.MONEY, ("funding.shared_with",), text, "The budget is shared with"
    ),
    FactAsked(
        "Bodies whose contribution is stated",
        Group.MONEY,
        ("funding.contributions",),
        counting("amount", "in_kind"),
    ),
    FactAsked("How children are heard", Group.CHILDREN, ("voice.children",), text),
    FactAsked("How families are heard", Group.CHILDREN, ("voice.families",), text),
    FactAsked("Easy-read version", Group.CHILDREN, ("publication.easy_read",), there, "There is an easy-read version"),
    FactAsked(
        "Children's version", Group.CHILDREN, ("publication.childrens_version",), there, "There is a children's version"
    ),
    FactAsked(
        "Places where children are held in custody", Group.PLACES, ("custody",), names, "Places of custody in the area:"
    ),
    FactAsked("Residential homes", Group.PLACES, ("residential_homes",), text),
    FactAsked("Threshold document", Group.DOCUMENTS, ("thresholds.document.title",), text, "The threshold document is"),
    FactAsked("Latest yearly report", Group.DOCUMENTS, ("yearly_report",), text),
)
_ASKED: Mapping[str, tuple[FactAsked, ...]] = {ARRANGEMENT: OF_A_PLAN, YEARLY_REPORT: OF_A_REPORT}
