"""What a first file asks for, level by level: the one table that says which keys it holds, and in which order.

Level 1 is what every reader looks for, level 2 adds what the law needs, level 3 every key that the rule of a
requirement reads. Labels, meanings and most examples come from the format itself; only the choice stands here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from masa_lint.documents import words


@dataclass(frozen=True, slots=True)
class Level:
    """A level as a file tells it. `takes` is an estimate, and is printed as one."""

    number: int
    holds: str
    takes: str


LEVELS: Mapping[int, Level] = {
    1: Level(1, "the facts that every reader looks for", "about 15 minutes"),
    2: Level(2, "the facts that every reader looks for, and what the law needs", "about 30 minutes"),
    3: Level(3, "everything that the guidance asks of the arrangements", "about half a day, with colleagues to ask"),
}

_MECHANISM = "how who frequency document"
_DOCUMENT = "title url where"

ROWS: tuple[tuple[int, str, str], ...] = (
    (1, "", "this_file stage"),
    (2, "", "made_under"),
    (1, "partnership", "name"),
    (2, "partnership", "website"),
    (1, "contacts.worried_about_a_child", "phone hours"),
    (2, "contacts.worried_about_a_child", "rang_on"),
    (1, "contacts.out_of_hours", "phone"),
    (2, "contacts.out_of_hours", "rang_on"),
    (3, "contacts.for_children", "phone"),
    (1, "contacts.partnership", "email"),
    (1, "publication", "date url"),
    (2, "publication", "title agreed_on"),
    (1, "area", "local_authorities"),
    (3, "area", "one_or_several"),
    (3, "area", "boundaries"),
    (3, "area.combined", "how document"),
    (1, "safeguarding_partners[*]", "role organisation"),
    (1, "safeguarding_partners[*].lead", "name post"),
    (3, "safeguarding_partners[*].lead", "until"),
    (1, "safeguarding_partners[*].delegate", "name post"),
    (3, "safeguarding_partners[*].delegate", "until"),
    (3, "safeguarding_partners[*].signed", "name post date"),
    (3, "leads", "authority act_as_team remain_accountable functions"),
    (3, "delegates", "authority functions"),
    (1, "chair", "name"),
    (2, "chair", "post"),
    (3, "chair", "until delegate_of functions"),
    (3, "meetings.leads", "frequency"),
    (3, "business_support.manager", "name post"),
    (3, "business_support", "unit analysis dataset"),
    (3, "relevant_agencies.agencies[*]", "name category why"),
    (3, "relevant_agencies", "why"),
    (3, "relevant_agencies.how", _MECHANISM),
    (3, "relevant_agencies", "expectations"),
    (3, "relevant_agencies.consulted", "who when"),
    (3, "education.settings[*]", f"covers {_MECHANISM}"),
    (3, "education.strategic", _MECHANISM),
    (3, "education.operational", _MECHANISM),
    (1, "", "custody"),
    (3, "custody[*]", f"name kind holds_under_18 {_MECHANISM}"),
    (3, "custody[*].restraint_review", "who frequency reported_to"),
    (3, "residential_homes", _MECHANISM),
    (2, "identifying_need", "how who document"),
    (3, "identifying_need", "frequency"),
    (2, "identifying_need.front_door", "phone"),
    (3, "thresholds.document", _DOCUMENT),
    (3, "thresholds", "aligned"),
    (3, "information_sharing.agreement", _DOCUMENT),
    (3, "information_sharing", "process principles law_and_ico"),
    (3, "data.analysis", _MECHANISM),
    (3, "data", "early_help"),
    (3, "training", "commissioned delivered impact"),
    (3, "audits", _MECHANISM),
    (2, "practice_reviews", "decides commissions decides_publication published_at"),
    (3, "practice_reviews.process", _MECHANISM),
    (3, "practice_reviews.learning", "how who"),
    (3, "practice_reviews", "learning_impact"),
    (1, "scrutiny.people[*]", "name"),
    (2, "scrutiny.people[*]", "post"),
    (2, "scrutiny", "body"),
    (1, "scrutiny", "does"),
    (3, "scrutiny", "independence objective functions"),
    (3, "scrutiny.plan", "period areas"),
    (1, "funding", "year total"),
    (3, "funding.contributions[*]", "body role amount in_kind"),
    (3, "funding", "covers agreed_by basis reviewed spent_on_priorities"),
    (3, "funding.reported_in", _DOCUMENT),
    (3, "voice.children", _MECHANISM),
    (3, "voice.families", _MECHANISM),
    (3, "escalation.document", _DOCUMENT),
    (3, "disputes", f"{_MECHANISM} final_step"),
    (3, "whistleblowing", "how"),
    (3, "whistleblowing.document", _DOCUMENT),
    (3, "voluntary_sector", "how bodies"),
    (3, "other_boards[*]", "name how"),
    (3, "yearly_report", _DOCUMENT),
    (3, "review", "frequency next"),
)
"""Level, block and keys, in the order of the file. `[*]` stands for an item of a list, "" for the top of the file."""

ITEMS: Mapping[str, tuple[str | list[str], ...]] = {
    "safeguarding_partners.role": words.ROLES,
    "education.settings.covers": (
        ["all_schools"],
        ["colleges"],
        ["early_years", "childcare"],
        ["alternative_provision", "pupil_referral_units"],
    ),
}
"""Keys that are filled in from the start, since they say what an item of a list is about: one item for each value."""

CLOSED_LISTS: Mapping[str, tuple[str, ...]] = {
    "leads.authority": words.LEAD_AUTHORITY,
    "leads.functions": words.LEAD_FUNCTIONS,
    "delegates.authority": words.DELEGATE_AUTHORITY,
    "delegates.functions": words.DELEGATE_FUNCTIONS,
    "chair.functions": words.CHAIR_FUNCTIONS,
    "relevant_agencies.expectations": words.AGENCY_EXPECTATIONS,
    "scrutiny.functions": words.SCRUTINY_FUNCTIONS,
}
"""What a plan may name in part where it does not adopt all of it."""

MAY_BE_NONE = frozenset(("area.combined", "custody", "residential_homes"))
"""Blocks that `none` stands in place of where the area has no such thing."""
