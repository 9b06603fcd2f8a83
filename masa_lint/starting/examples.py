"""An example for every key: the format's own, or one that fits better where a part is used in many places."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from masa_lint.documents.catalogue import Catalogue
from masa_lint.documents.kinds import ARRANGEMENT
from masa_lint.documents.schema import schema_of
from masa_lint.source.path import Path
from masa_lint.starting.asked import key_names

_MECHANISMS: Mapping[str, tuple[str, str, str]] = {
    "area.combined": ("The partners of both counties act as one for both", "", "Agreement of 3 March 2026"),
    "audits": ("Managers of each agency read the same files and compare", "The audit group", "Audit programme 2026-27"),
    "business_support.analysis": ("An analyst brings the figures of all three bodies together", "", ""),
    "business_support.dataset": ("", "", "Shared data set 2026"),
    "business_support.unit": ("Plans the meetings, follows up actions, runs the training programme", "", ""),
    "custody": ("Its head of care sits on the custody group", "The custody group", "Custody protocol"),
    "custody.restraint_review": ("", "The custody group", ""),
    "data.analysis": ("A shared set of figures shows who was helped in time", "The analyst", "Data framework"),
    "data.early_help": ("Families who came back within a year are counted", "", ""),
    "disputes": ("The delegated partners meet first, then the leads", "The partnership manager", "Disputes protocol"),
    "education.operational": ("School leaders meet as a forum", "The education forum", "Terms of reference"),
    "education.settings": ("Each has a safeguarding lead in the forum", "The education forum", "Terms of reference"),
    "education.strategic": ("A head teacher has a seat at the partnership", "The partnership", "Terms of reference"),
    "escalation": ("", "", "Escalation procedure"),
    "funding.reported_in": ("", "", "Yearly report 2025-26"),
    "identifying_need": ("One front door for all three bodies, then early help", "The front door", "Early help plan"),
    "information_sharing.agreement": ("", "", "Information sharing agreement"),
    "information_sharing.principles": ("Staff share what keeps a child safe, and write down why", "", ""),
    "information_sharing.process": ("The three bodies look at each concern in one room every morning", "", ""),
    "other_boards": ("The chairs meet and compare their plans", "", ""),
    "practice_reviews.learning": ("Each agency reports what it has changed", "The learning group", ""),
    "practice_reviews.learning_impact": ("Files are read again after six months", "", ""),
    "practice_reviews.process": ("A group looks at each case and names a reviewer", "The review group", "Review guide"),
    "relevant_agencies.consulted": ("", "The partnership manager", ""),
    "relevant_agencies.how": ("Each agency has a place in one of the groups", "The partnership", "Groups and members"),
    "residential_homes": ("The homes' managers meet with the partners", "The homes forum", "Homes protocol"),
    "scrutiny.does": ("Looks at one priority each quarter and reports to the lead partners", "", ""),
    "scrutiny.independence": ("Works for none of the three bodies", "", ""),
    "thresholds": ("", "", "Continuum of need"),
    "thresholds.aligned": ("It uses the same four levels of need", "", ""),
    "training.commissioned": ("The training group asks each agency what its staff need", "", ""),
    "training.delivered": ("Courses through the year, open to all agencies", "", ""),
    "training.impact": ("Managers are asked three months later what has changed", "", ""),
    "voice.children": ("A panel of young people looks at each priority", "The participation officer", "Voice plan"),
    "voice.families": ("Parents are asked after each conference", "The participation officer", "Voice plan"),
    "voluntary_sector": ("Its forum chooses a member of the partnership", "", ""),
    "whistleblowing": (
        "Each agency's staff can turn to a named person outside their line",
        "",
        "Whistleblowing policy",
    ),
    "yearly_report": ("", "", "Yearly report 2025-26"),
}
"""By block: how, who, and the title of the document."""

_OWN: Mapping[str, str] = {
    "business_support.manager.post": "Partnership manager",
    "chair.post": "Director of Nursing",
    "contacts.for_children.phone": "01632 960003",
    "contacts.out_of_hours.phone": "01632 960002",
    "meetings.leads.frequency": "every three months",
    "scrutiny.people.post": "Independent scrutineer",
    "scrutiny.plan.areas": "Early help",
}

_BY_PARTNER: Mapping[str, tuple[str, str, str]] = {
    "organisation": ("Exampleshire Council", "Exampleshire Integrated Care Board", "Exampleshire Police"),
    "lead.post": ("Chief Executive", "Chief Executive", "Chief Constable"),
    "delegate.post": ("Director of Children's Services", "Chief Nurse", "Assistant Chief Constable"),
    "signed.post": ("Chief Executive", "Chief Executive", "Chief Constable"),
}
"""In the order in which a first file lists the statutory partners."""


def example_at(path: Path, catalogue: Catalogue) -> str | list[str]:
    """An example of what may stand at a path; empty where only the reader can know it, as with a name."""
    names = key_names(path)
    text = ".".join(names)
    if names[0] == "safeguarding_partners" and len(path) > 2 and isinstance(path[1], int) and path[1] < 3:
        partners = _BY_PARTNER.get(".".join(names[1:]))
        if partners:
            return partners[path[1]]
    if text in _OWN:
        return _OWN[text]
    for block, part in ((text, ""), (".".join(names[:-1]), names[-1]), (".".join(names[:-2]), ".".join(names[-2:]))):
        how, who, document = _MECHANISMS.get(block, ("", "", ""))
        for value, parts in (
            (how, ("", "how")),
            (who, ("who",)),
            (document, ("", "document", "title", "document.title")),
        ):
            if value and part in parts:
                return value
    return _of_the_format(names, catalogue)


def _of_the_format(names: tuple[str, ...], catalogue: Catalogue) -> str | list[str]:
    key = catalogue.key(names)
    above = catalogue.key(names[:-1]) if len(names) > 1 else None
    block = above.holds if above else catalogue.root
    if key is not None and key.holds in catalogue.blocks:
        block, names = key.holds, (*names, catalogue.blocks[key.holds].shorthand)
    schema = _schema()
    properties = (schema if block == catalogue.root else schema["definitions"][block])["properties"]
    examples = properties[names[-1]].get("examples", [""]) if names[-1] in properties else [""]
    found: str | list[str] = examples[0] if isinstance(examples[0], str | list) else ""
    return "" if found == "not stated" else found


@cache
def _schema() -> dict[str, Any]:
    return schema_of(ARRANGEMENT)


def own_paths() -> tuple[str, ...]:
    """Every path that has an example of its own here."""
    partners = tuple(f"safeguarding_partners.{key}" for key in _BY_PARTNER)
    return (*_MECHANISMS, *_OWN, *partners)
