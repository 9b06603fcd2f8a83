"""Words for the format's known words, and sentences for what a plan adopts: this project's own, as data."""

from __future__ import annotations

from dataclasses import dataclass, field

from masa_lint.documents import words
from masa_lint.documents.kinds import ARRANGEMENT, YEARLY_REPORT
from masa_lint.documents.words_alike import ROLE_NAMES

ROLES = {
    "local_authority": "Local authority",
    "integrated_care_board": "Integrated care board",
    "police": "Police",
}

KNOWN_WORDS = {
    **ROLE_NAMES,
    "leads": "the lead safeguarding partners",
    "delegates": "the delegated safeguarding partners",
    "business_manager": "the partnership business manager",
    "secure_childrens_home": "secure children’s home",
    "early_years": "early years settings",
    "alternative_provision": "alternative provision",
    "other_providers": "other education providers",
    "childcare": "childcare providers",
    "youth_justice_board": "the Youth Justice Board",
    "youth_custody_service": "the Youth Custody Service",
    "hm_inspectorate_of_prisons": "HM Inspectorate of Prisons",
    "business_support": "the business team",
    "analysis": "analysis",
    "infrastructure": "the systems the work rests on",
    "multi_agency_audits": "multi-agency audits",
    "prevent": "Prevent",
    "channel": "Channel",
    "child_death_review": "child death reviews",
    "harm_outside_the_home": "harm outside the home",
    "children_who_do_not_speak": "children who do not speak",
    "schedule": "the Schedule to the regulations on relevant agencies",
}
"""Where a known word reads better as other words than with spaces for its underscores."""


NO_SUCH = {
    ARRANGEMENT: {
        "custody": "There is no place in the area where children are held in custody",
        "residential_homes": "There are no residential homes for children in the area",
        "area": "These arrangements name no area",
        "safeguarding_partners": "There are no safeguarding partners",
        "leads": "Nothing is agreed on what the lead safeguarding partners do together",
        "delegates": "Nothing is agreed on what the delegated safeguarding partners do together",
        "chair": "There is no partnership chair",
        "meetings": "The partners do not meet",
        "business_support": "Nobody is employed to support the arrangements",
        "relevant_agencies": "There are no relevant agencies",
        "identifying_need": "There is no agreed way to find what children need",
        "thresholds": "There is no threshold document",
        "escalation": "There is no way for a worker to take a decision further",
        "disputes": "There is no agreed way to settle a disagreement between partners",
        "whistleblowing": "There is no agreed way for staff to report what they see is wrong",
        "voluntary_sector": "Voluntary, charity, social enterprise and faith bodies take no part",
        "other_boards": "There is no other board to work with",
        "strategies": "There is no strategy or priority in force",
        "promises": "These arrangements promise nothing by a date",
        "review": "There is no agreed way to look at these arrangements again",
    },
    YEARLY_REPORT: {
        "partner_work": "The safeguarding partners did nothing that this report tells of",
        "agency_work": "The relevant agencies did nothing that this report tells of",
        "meetings": "The partners did not meet in the year",
        "priorities": "The year had no priorities",
        "last_years_actions": "There were no actions of a report before this one",
        "scrutiny.statement": "The scrutineer gave no statement of their own",
        "scrutiny": "Nobody scrutinised the year",
        "incidents": "There was no serious incident in the year",
        "recommendations": "No review made a recommendation",
        "decisions": "There was no key decision in the year",
        "training": "There was no multi-agency training in the year",
        "training.delivered": "No training was given in the year",
        "feedback": "No feedback came from children or families",
        "information_sharing": "Nothing improved by sharing information",
        "education.strategic": "Education took no part where decisions are made",
        "education.operational": "Education took no part in the daily work",
        "funding": "There was no money for the arrangements",
        "funding.changes": "Nothing changed in the funding",
        "funding.value_for_money": "This report does not say",
        "updates": "No update to the arrangements is planned",
        "reforms": "There was nothing to do on national reforms",
        "restraint_reviews": "There was no secure establishment to review",
        "sign_off": "Nobody has signed this report",
    },
}
"""What "none" says to a reader, by kind and place, where "There is none" would leave a doubt."""


def known_word(word: str) -> str:
    """A known word as people say it."""
    return KNOWN_WORDS.get(word, word.replace("_", " "))


@dataclass(frozen=True, slots=True)
class Pledge:
    """What a commitment says. `whole` is the sentence where it is one thing; else `opening` leads a list of phrases.

    `all_of` are the words that "adopted" stands for.
    """

    title: str
    whole: str = ""
    opening: str = ""
    all_of: tuple[str, ...] = ()
    phrases: dict[str, str] = field(default_factory=dict)


PLEDGES: dict[str, Pledge] = {
    "leads.authority": Pledge(
        "What the lead safeguarding partners can decide",
        opening="Each lead safeguarding partner can:",
        all_of=words.LEAD_AUTHORITY,
        phrases={
            "speak_with_authority": "speak for their own body",
            "commit_the_body": "bind it to policy, people and money",
            "hold_the_body_to_account": "call it to account for how it takes part",
        },
    ),
    "leads.act_as_team": Pledge(
        "Acting as a team",
        whole="The lead safeguarding partners work as one team and answer together for these arrangements.",
    ),
    "leads.remain_accountable": Pledge(
        "Who is accountable",
        whole="A lead safeguarding partner who hands a task to a delegate still answers for it.",
    ),
    "leads.functions": Pledge(
        "What the lead safeguarding partners do together",
        opening="Together, the lead safeguarding partners:",
        all_of=words.LEAD_FUNCTIONS,
        phrases={
            "set_direction_and_priorities": "decide where the partnership is going and what comes first",
            "lead_own_contribution": "see to it that their own body does its part",
            "sign_off_key_documents": "approve the main documents, such as these arrangements and the yearly report",
            "oversee_learning": "make sure that what is learned from reviews is put to use",
            "provide_business_support_and_data": "provide the people, money and data that the partnership runs on",
            "make_agencies_clear_on_their_role": "make sure that every relevant agency knows what is expected of it",
        },
    ),
    "delegates.authority": Pledge(
        "What the delegated safeguarding partners can decide",
        opening="Each delegated safeguarding partner can:",
        all_of=words.DELEGATE_AUTHORITY,
        phrases={
            "speak_with_authority": "speak for their own body",
            "decide_for_the_lead": "decide in the name of the lead safeguarding partner",
            "hold_the_sector_to_account": "call their own sector to account",
        },
    ),
    "delegates.act_as_team": Pledge(
        "Acting as a team", whole="The delegated safeguarding partners work as one team across their bodies."
    ),
    "delegates.remain_accountable": Pledge(
        "Who is accountable", whole="Delegation moves the work, and not the accountability of the lead partners."
    ),
    "delegates.functions": Pledge(
        "What the delegated safeguarding partners do together",
        opening="Together, the delegated safeguarding partners:",
        all_of=words.DELEGATE_FUNCTIONS,
        phrases={
            "deliver_priorities_and_procedures": "carry out the priorities and keep the procedures working",
            "work_with_education_and_agencies": "work closely with schools, colleges and the relevant agencies",
            "share_information": "see that information reaches those who need it",
            "deliver_reviews": "carry out practice reviews and act on them",
            "provide_training": "see that training for people of different agencies is there, and that it helps",
            "hear_children_and_families": "listen to children and families, and let what they say count",
        },
    ),
    "chair.functions": Pledge(
        "What the chair does",
        opening="The partnership chair:",
        all_of=words.CHAIR_FUNCTIONS,
        phrases={
            "support_and_hold_leads_to_account": "helps the lead safeguarding partners, and holds them to their word",
            "encourage_joint_working": "brings the partners together",
            "chair_delegates_meetings": "leads the meetings of the delegated safeguarding partners",
            "challenge": "asks hard questions of every partner alike",
        },
    ),
    "relevant_agencies.expectations": Pledge(
        "What is expected of each agency",
        opening="Every relevant agency is expected to:",
        all_of=words.AGENCY_EXPECTATIONS,
        phrases={
            "act_in_accordance": "follow these arrangements, as the law asks of it",
            "clear_on_responsibilities": "know what it has to do to keep children safe",
            "cooperate_with_partners": "work together with the safeguarding partners",
            "share_information": "share information in time, and safely",
            "understood_and_applied": "see that its own people know the arrangements and use them",
        },
    ),
    "information_sharing.law_and_ico": Pledge(
        "Law and guidance on information",
        whole="Information is shared as data protection law allows, and as the Information Commissioner advises.",
    ),
    "data.by_characteristic": Pledge(
        "Looking at different groups of children",
        whole="Data are broken down by protected characteristics, such as age, sex, disability and race.",
    ),
    "scrutiny.functions": Pledge(
        "What independent scrutiny does",
        opening="Independent scrutiny:",
        all_of=words.SCRUTINY_FUNCTIONS,
        phrases={
            "support_and_challenge": "helps the partners to do better, and challenges them where they do not",
            "assurance": "judges how well children in the area are protected",
            "statutory_duties_and_learning": "looks at whether the partners meet their duties and learn from reviews",
            "voice_of_children": "checks that what children and families say is heard",
            "critical_friend": "is a friend who tells the partners what they may not like to hear",
            "advice_in_disagreements": "advises when the partners disagree",
            "evaluate_arrangements_and_yearly_report": "weighs these arrangements and the yearly report",
        },
    ),
    "scrutiny.objective": Pledge(
        "An objective view",
        whole="Scrutiny takes no partner’s side: it is objective, and a critical friend to all of them.",
    ),
    "funding.reviewed": Pledge("Keeping the money under review", whole="The partners keep the funding under review."),
    "funding.spent_on_priorities": Pledge(
        "Enough money, spent on what comes first",
        whole="The lead safeguarding partners see that there is enough money, and that it goes to the priorities.",
    ),
}
"""By the path of the commitment, without positions in lists."""
