"""`kind: arrangement`: the published multi-agency safeguarding arrangements."""

from __future__ import annotations

from masa_lint.documents import posts, words
from masa_lint.documents.form import Form
from masa_lint.documents.keys import Block, Text, Texts, block, key
from masa_lint.documents.opening import Contacts, EasyRead, Partnership, Transcript
from masa_lint.documents.parts import (
    Commitment,
    Contact,
    Contribution,
    Document,
    Duties,
    Establishment,
    Exception_,
    LinkedDocument,
    Mending,
    Person,
    Provision,
    Signature,
    Source,
)

_SOURCE = "Where the published document says this."


class Publication(Block):
    """The published document itself."""

    title: Text = key("the title of the arrangements", "As printed on the cover.", "Safeguarding arrangements 2026")
    version: Text = key("the version", "Number or year.", "3")
    agreed_on: Text = key(
        "the date the lead partners agreed it",
        "The date of the meeting or of the last signature.",
        "3 March 2026",
        form=Form.DAY,
    )
    date: Text = key("the date of publication", "When it was published.", "31 March 2026", form=Form.DAY)
    url: Text = key(
        "the address where it is published",
        "The page anyone can open.",
        "https://exampleshire.example/plan",
        form=Form.ADDRESS,
    )
    easy_read: Document | None = block("the easy-read version", "Its title and address.", who=posts.PARTICIPATION)
    childrens_version: Document | None = block(
        "the children's version", "Its title and address.", who=posts.PARTICIPATION
    )
    source: Source | None = block("the source", _SOURCE)


class Area(Block):
    """The area the arrangements are for."""

    local_authorities: Texts = key("the local authority areas covered", "Each local authority.", ["Exampleshire"])
    one_or_several: Text = key(
        "whether it is one local authority area or several", "`one` or `several`.", "one", words=words.ONE_OR_SEVERAL
    )
    boundaries: Text = key("the boundaries", "What the area is, in words.", "The county of Exampleshire")
    health_footprint: Text = key(
        "the area of the integrated care board", "Where it is larger.", "Exampleshire and Otherton"
    )
    police_footprint: Text = key("the area of the police force", "Where it is larger.", "Exampleshire and Otherton")
    works_with: Texts = key(
        "the neighbouring areas it works with", "Each area that the plan says it works closely with.", ["Otherton"]
    )
    combined: Provision | None = block(
        "the agreement to be treated as one area", "Where the partners of several areas have agreed to combine."
    )
    source: Source | None = block("the source", _SOURCE)


class SafeguardingPartner(Block):
    """One of the bodies that the plan calls a statutory safeguarding partner."""

    role: Text = key(
        "which statutory partner it is",
        "Which of the three it is.",
        "police",
        words=words.ROLES,
        others=True,  # a rule of its own says what follows from a partner that is none of the three
    )
    organisation: Text = key("the organisation", "The body's name.", "Exampleshire Police", joins="for")
    for_: Texts = key("which areas it is the partner for", "Where there are several.", ["Exampleshire"], alias="for")
    lead: Person | None = block("the lead safeguarding partner", "The head of the body.")
    delegate: Person | None = block("the delegated safeguarding partner", "The person the lead appoints.")
    signed: Signature | None = block("the signature", "Who signed for it, and when.")
    votes: Text = key("whether it has a vote", "`yes` or `no`.", "yes", words=words.YES_NO, joins="for")
    source: Source | None = block("the source", _SOURCE)


class LeadDuties(Duties):
    """What the lead safeguarding partners take on."""

    authority: Commitment | None = block(
        "the authority",
        "Speaking, deciding and holding to account for their own body.",
        words=words.LEAD_AUTHORITY,
        joins="of",
    )
    functions: Commitment | None = block(
        "the joint functions", "`adopted`, or the list of those stated.", words=words.LEAD_FUNCTIONS, joins="of"
    )


class DelegateDuties(Duties):
    """What the delegated safeguarding partners take on."""

    authority: Commitment | None = block(
        "the authority",
        "Speaking, deciding and holding to account for their own body.",
        words=words.DELEGATE_AUTHORITY,
        joins="of",
    )
    functions: Commitment | None = block(
        "the joint functions", "`adopted`, or the list of those stated.", words=words.DELEGATE_FUNCTIONS, joins="of"
    )


class Chair(Person):
    """The partnership chair."""

    delegate_of: Text = key(
        "of which partner the chair is the delegate", "The role, where the plan says so.", "police", words=words.ROLES
    )
    appointed_by: Text = key(
        "who appointed the chair", "`leads` where the lead partners did.", "leads", words=words.AGREED_BY, others=True
    )
    rotates: Text = key("how often the chair rotates", "Where it rotates.", "every year")
    functions: Commitment | None = block(
        "the functions of the chair", "`adopted`, or the list of those stated.", words=words.CHAIR_FUNCTIONS
    )


class Meetings(Block):
    """Who meets, and how often."""

    leads: Provision | None = block("the meetings of the lead partners", "How often they meet.")
    delegates: Provision | None = block("the meetings of the delegated partners", "How often they meet.")
    partnership: Provision | None = block("the meetings of the whole partnership", "How often it meets.")
    quorum: Text = key("the quorum", "Who has to be there for a decision.", "All three delegates or their deputies")
    voting: Text = key(
        "how decisions are taken and who votes", "How a decision is taken, and by whom.", "All three delegates agree"
    )
    deputies: Text = key(
        "who may stand in for a member", "Who may come instead, and what they may decide.", "A deputy who can decide"
    )
    attendance: Provision | None = block(
        "how attendance is followed", "Who looks at it, how often, and what happens when a member stays away."
    )
    source: Source | None = block("the source", _SOURCE)


class BusinessSupport(Block):
    """The people and data behind the arrangements."""

    manager: Person | None = block("the partnership manager", "The post that runs the unit.")
    unit: Provision | None = block("the business unit", "What it does.")
    host: Text = key("the body that hosts the unit", "The employer.", "Exampleshire Council")
    answers_to: Texts = key("to whom the unit answers", "Roles or posts.", ["local_authority"])
    analysis: Provision | None = block(
        "the analysis and intelligence support", "Who analyses, and what.", who=posts.DATA
    )
    dataset: Document | None = block("the agreed data set", "Its title.", who=posts.DATA)
    source: Source | None = block("the source", _SOURCE)


class Agency(Block):
    """A relevant agency. Plain text stands for `name`."""

    name: Text = key(
        "the name of the agency", "The body chosen, not a category of bodies.", "Exampleshire Hospitals NHS Trust"
    )
    category: Text = key(
        "the category of the agency", "Number or words of the Schedule to SI 2018/789, if stated.", "16", joins="for"
    )
    why: Text = key("why it was chosen", "The reason.", "It runs the health visiting service", joins="for")
    how: Text = key("how it takes part", "The group, the lead or the check.", "Sits on the quality group", joins="for")
    source: Source | None = block("the source", _SOURCE)


class RelevantAgencies(Block):
    """The bodies that have to act in accordance with the arrangements."""

    agencies: list[Agency] | None = block("the relevant agencies, by name", "Each body that was chosen.")
    defined_in: Text = key(
        "where the plan says they are defined",
        "`schedule` where it says all stand in the regulations' Schedule.",
        "schedule",
        form=Form.PLACE,
    )
    why: Text = key("why these agencies were chosen", "The reason, for all or by group.", "They see children most days")
    how: Provision | None = block("how the agencies work together", "Groups, leads, checks.")
    expectations: Commitment | None = block(
        "what is expected of each agency", "`adopted`, or the list of those stated.", words=words.AGENCY_EXPECTATIONS
    )
    consulted: Provision | None = block("how the agencies were consulted", "Who was asked, and when.")
    reviewed: Provision | None = block("when the list of agencies is reviewed", "How often, or when next.")
    source: Source | None = block("the source", _SOURCE)


class Setting(Provision):
    """Education settings that are included in one and the same way."""

    covers: Texts = key(
        "which settings this is about", "The kinds of setting.", ["academies", "free_schools"], words=words.SETTINGS
    )


class Education(Block):
    """How education takes part."""

    settings: list[Setting] | None = block(
        "how each kind of education setting is included", "One entry a way of including them.", who=posts.EDUCATION
    )
    strategic: Provision | None = block("education's place at the strategic level", "A seat.", who=posts.EDUCATION)
    operational: Setting | None = block(
        "education's place at the operational level",
        "A group or forum, and which settings it is for.",
        who=posts.EDUCATION,
    )
    self_assessment: Provision | None = block(
        "how education settings check their own safeguarding",
        "The self-assessment, and how often.",
        who=posts.EDUCATION,
    )
    source: Source | None = block("the source", _SOURCE)


class IdentifyingNeed(Provision):
    """How the partners together find out what children need, and respond."""

    front_door: Contact | None = block("the front door", "Where concerns about a child arrive.")
    early_help: Provision | None = block("early help", "How help is given early.")
    family_hubs: Provision | None = block("the family hubs", "What families find there.")


class InformationSharing(Block):
    """How information is shared safely."""

    agreement: Document | None = block("the information sharing agreement", "Title and address.")
    process: Provision | None = block("the process for sharing information", "What is shared, by whom and how.")
    principles: Provision | None = block("the principles for sharing information", "What guides it.")
    law_and_ico: Commitment | None = block(
        "that information law and the Information Commissioner's guidance are followed", "`adopted` where stated."
    )
    source: Source | None = block("the source", _SOURCE)


class Data(Block):
    """How data show whether help works."""

    analysis: Provision | None = block(
        "how data are used to judge the help given", "The framework, who analyses, how often.", who=posts.DATA
    )
    early_help: Provision | None = block(
        "how data are used to judge early help", "What shows whether early help works.", who=posts.DATA
    )
    by_characteristic: Commitment | None = block(
        "that data are broken down by protected characteristics", "`adopted` where stated.", who=posts.DATA
    )
    source: Source | None = block("the source", _SOURCE)


class Training(Block):
    """Multi-agency training."""

    commissioned: Provision | None = block(
        "how training is commissioned", "Who decides what is needed and buys it.", who=posts.TRAINING
    )
    delivered: Provision | None = block("how training is delivered", "The programme.", who=posts.TRAINING)
    impact: Provision | None = block(
        "how the impact of training is monitored", "What is measured, and when.", who=posts.TRAINING
    )
    source: Source | None = block("the source", _SOURCE)


class PracticeReviews(Block):
    """Local child safeguarding practice reviews and their learning."""

    decides: Text = key(
        "who decides whether to hold a practice review",
        "The body or post.",
        "The delegated partners",
        who=posts.REVIEWS,
    )
    commissions: Text = key(
        "who commissions a practice review", "The body or post.", "The review group", who=posts.REVIEWS
    )
    decides_publication: Text = key(
        "who decides on publishing a practice review", "The body or post.", "The lead partners", who=posts.REVIEWS
    )
    published_at: Text = key(
        "where practice reviews are published",
        "The page or place.",
        "https://exampleshire.example/reviews",
        who=posts.REVIEWS,
        form=Form.PLACE,
    )
    process: Provision | None = block(
        "the process for a practice review", "Steps, the group, the reviewer, the family, times.", who=posts.REVIEWS
    )
    learning: Provision | None = block(
        "how learning is embedded", "What is done, and who follows the actions up.", who=posts.REVIEWS
    )
    learning_impact: Provision | None = block(
        "how the effect of learning on practice is tested", "What is looked at.", who=posts.REVIEWS
    )
    source: Source | None = block("the source", _SOURCE)


class ScrutinyPlan(Block):
    """The plan for independent scrutiny."""

    period: Text = key("the period of the scrutiny plan", "The year or years.", "2026-27", who=posts.SCRUTINY)
    areas: Texts = key("the areas of the scrutiny plan", "What will be looked at.", ["Early help"], who=posts.SCRUTINY)
    document: Document | None = block("the scrutiny plan as a document", "Title and address.")
    source: Source | None = block("the source", _SOURCE)


class Scrutiny(Block):
    """Independent scrutiny."""

    people: list[Person] | None = block("the independent scrutineers", "Each person.")
    body: Text = key("the body that scrutinises", "Where it is a body or a role.", "Independent Scrutineer")
    does: Provision | None = block(
        "how scrutiny is done", "What is looked at, and how it is reported.", who=posts.SCRUTINY
    )
    independence: Provision | None = block(
        "what makes the scrutiny independent", "What keeps it apart from each partner."
    )
    appointed_by: Text = key("who appoints the scrutineer", "The body or posts.", "leads")
    paid_by: Text = key("who pays the scrutineer", "The body.", "The shared budget")
    answers_to: Texts = key("to whom the scrutineer answers", "Roles or bodies.", ["leads"])
    until: Text = key("the end of the scrutineer's term", "Date or year range.", "2026-28", form=Form.END)
    term: Text = key("the length of the scrutineer's term", "In years.", "2 years")
    reviewed: Provision | None = block("when the scrutiny arrangements are reviewed", "How often.")
    plan: ScrutinyPlan | None = block("the plan for independent scrutiny", "Period and areas.", who=posts.SCRUTINY)
    functions: Commitment | None = block(
        "the functions of independent scrutiny",
        "`adopted`, or the list of those stated.",
        words=words.SCRUTINY_FUNCTIONS,
    )
    objective: Commitment | None = block("that scrutiny is objective and a critical friend", "`adopted` where stated.")
    access: Text = key(
        "what the scrutineer may see and whom they may meet",
        "Papers, data, meetings, staff, children.",
        "Any paper and any meeting, on asking",
    )
    right_to_publish: Text = key(
        "whether the scrutineer may publish findings in their own words",
        "What they may publish, and where; `no` if they may not.",
        "A statement of their own in the yearly report",
        form=Form.WHETHER,
    )
    removal: Text = key(
        "how the scrutineer's appointment can be ended",
        "Who can end it, and for what.",
        "By all three lead partners together, with reasons in writing",
    )
    source: Source | None = block("the source", _SOURCE)


class Funding(Block):
    """The money."""

    year: Text = key("the year of the budget", "The financial year.", "2026-27", who=posts.FINANCE)
    total: Text = key("the total budget", "Pounds.", "£310,000", who=posts.FINANCE, form=Form.SUM)
    contributions: list[Contribution] | None = block(
        "what each body contributes", "Each body and its amount.", who=posts.FINANCE
    )
    other_income: Texts = key("other income", "What else comes in.", ["Training fees"], who=posts.FINANCE)
    in_kind: Text = key("what is given in kind", "Time, rooms, people.", "Training rooms", who=posts.FINANCE)
    shared_with: Text = key(
        "with which other board the budget is shared", "Its name.", "Safeguarding Adults Board", who=posts.FINANCE
    )
    share: Text = key("this partnership's share of the shared budget", "In words or pounds.", "half", who=posts.FINANCE)
    covers: Texts = key(
        "what the money covers",
        "The elements.",
        ["training"],
        words=words.FUNDING_COVERS,
        others=True,
        who=posts.FINANCE,
    )
    agreed_by: Text = key(
        "who agreed the level of funding", "`leads` or `delegates`.", "leads", words=words.AGREED_BY, others=True
    )
    agreed_on: Text = key(
        "when the level of funding was agreed", "The date or the year.", "3 March 2026", form=Form.DAY
    )
    basis: Text = key(
        "the basis on which the contributions are split",
        "Why each pays what it pays.",
        "Equal thirds",
        who=posts.FINANCE,
    )
    reported_in: Document | None = block("where each contribution is reported", "Title and address.", who=posts.FINANCE)
    reviewed: Commitment | None = block(
        "that the funding is kept under review", "`adopted` where stated.", who=posts.FINANCE
    )
    spent_on_priorities: Commitment | None = block(
        "that the lead partners see to adequate funding, spent on the priorities", "`adopted` where stated."
    )
    source: Source | None = block("the source", _SOURCE)


class Voice(Block):
    """How children and families are heard."""

    children: Provision | None = block(
        "how children are heard", "The group, the survey, how often.", who=posts.PARTICIPATION
    )
    families: Provision | None = block(
        "how families are heard", "The group, the survey, how often.", who=posts.PARTICIPATION
    )
    changes: Provision | None = block("how what they say changes decisions", "Where it goes.", who=posts.PARTICIPATION)
    feedback: Provision | None = block(
        "how they are told what changed", "Who tells children and families, and how.", who=posts.PARTICIPATION
    )
    young_scrutineers: Provision | None = block(
        "how young people help to check the work", "What they do, or are going to do.", who=posts.PARTICIPATION
    )
    source: Source | None = block("the source", _SOURCE)


class Disputes(Provision):
    """How disagreements between the partners are settled."""

    local_figures: Texts = key("who helps to settle a dispute", "For instance a lead member.", ["Lead member"])
    final_step: Text = key("the last step of a dispute", "Who decides in the end.", "Secretary of State")


class Thresholds(Block):
    """The local threshold document."""

    document: Document | None = block("the threshold document", "Title, date, address.")
    aligned: Provision | None = block("how the threshold document aligns with the arrangements", "How the two fit.")
    reviewed: Provision | None = block("who reviews the threshold document", "Who, how often.")
    source: Source | None = block("the source", _SOURCE)


class VoluntarySector(Provision):
    """How voluntary, charity, social enterprise and faith bodies and sports clubs take part."""

    bodies: Texts = key(
        "which voluntary bodies or forums take part", "Names.", ["Exampleshire Youth Voluntary Council"]
    )


class Board(Provision):
    """Another board and the link with it. Plain text stands for `name`."""

    name: Text = key("the name of the other board", "Its name.", "Health and Wellbeing Board")


class Practice(Provision):
    """A topic of good practice: who leads on it, and how the partnership hears of it."""

    how: Text = key(
        "how it is done and how the partnership hears of it",
        "What is done, and the report, meeting or measure by which the partnership hears of it.",
        "The fostering team reports numbers and visits to the quality group",
        joins="for",
    )
    who: Text = key("who leads on it", "The post or group that leads.", "The head of fostering", joins="for")
    topic: Texts = key(
        "the topic of good practice",
        "One topic, or several that are dealt with in the same way.",
        ["private_fostering"],
        words=words.PRACTICE_TOPICS,
        others=True,
    )


class Review(Block):
    """When the arrangements are looked at again."""

    frequency: Text = key("how often the arrangements are reviewed", "How often.", "every year")
    next: Text = key("the date of the next review", "When.", "March 2027", form=Form.DAY)
    last: Text = key("the date of the last review", "When.", "March 2026", form=Form.DAY)
    who: Text = key("who reviews the arrangements", "The body or post.", "The delegated partners")
    source: Source | None = block("the source", _SOURCE)


class Promise(Block):
    """Something the plan says will be done by a date."""

    what: Text = key("what is promised", "In a few words.", "Publish new priorities")
    by: Text = key("by when", "The date.", "31 October 2026", joins="for")
    done: Text = key("whether it has been done", "`yes`, or the date.", "yes", joins="for", form=Form.WHETHER)
    source: Source | None = block("the source", _SOURCE)


class Citation(Block):
    """An Act, a regulation or guidance that the plan cites."""

    title: Text = key("the Act or guidance that is cited", "As the plan has it.", "Children Act 2004")
    section: Text = key("the section that is cited", "The number.", "11")
    source: Source | None = block("the source", _SOURCE)


class Approval(Block):
    """Who approved a version before it is published."""

    post: Text = key("the post that approved it", "A post, never a person's name.", "Participation lead", joins="for")
    date: Text = key("when it was approved", "The date.", "3 March 2026", joins="for")


class ChildrensVersion(Block):
    """The children's version: who made and approved it."""

    approved_by: Approval | None = block(
        "who approved the children's version", "Until someone has, every page says DRAFT.", who=posts.PARTICIPATION
    )
    made_with: Text = key(
        "with whom the children's version was made", "A group, never a child's name.", "The youth council"
    )
    names_people: Text = key(
        "whether the children's version names officials", "`yes` or `no`.", "no", words=words.YES_NO
    )
    source: Source | None = block("the source", _SOURCE)


class Arrangement(Block):
    """Multi-agency safeguarding arrangements of one partnership."""

    kind: Text = key("the kind of document", "`arrangement`.", "arrangement", words=words.KINDS)
    this_file: Text = key(
        "what this file is",
        "`source`: the plan is published from it. `transcript`: someone read a published plan.",
        "source",
        words=words.THIS_FILE,
    )
    stage: Text = key("the stage of the plan", "`draft`, `agreed` or `published`.", "published", words=words.STAGES)
    made_up: Text = key(
        "whether the partnership is made up",
        "`yes` for a sample of a place that does not exist; every page then says so.",
        "yes",
        words=words.YES_NO,
    )
    made_under: Text = key("the guidance the plan was made under", "As the plan has it.", "Working Together 2023")
    transcript: Transcript | None = block("who read the published plan", "Only in a transcript.")
    partnership: Partnership | None = block("the partnership", "Its name and place.")
    contacts: Contacts | None = block("whom to contact", "About a child, a complaint, the partnership.")
    publication: Publication | None = block("the publication", "Title, date, address, versions.")
    area: Area | None = block("the area", "Where the arrangements apply.")
    safeguarding_partners: list[SafeguardingPartner] | None = block(
        "the statutory safeguarding partners", "One entry each."
    )
    also_signed: list[Signature] | None = block("who else signed", "Signatures besides the statutory partners' own.")
    leads: LeadDuties | None = block("the lead safeguarding partners", "Authority, team, functions.")
    delegates: DelegateDuties | None = block("the delegated safeguarding partners", "Authority, functions.")
    chair: Chair | None = block("the partnership chair", "Person, post, term, functions.")
    meetings: Meetings | None = block("the meetings", "How often each body meets.")
    business_support: BusinessSupport | None = block("the business support", "Manager, analysis, data.")
    relevant_agencies: RelevantAgencies | None = block("the relevant agencies", "Names, reasons, how they work.")
    education: Education | None = block("education", "Settings and levels.", who=posts.EDUCATION)
    custody: list[Establishment] | None = block(
        "places in the area where children are held in custody", "Each place, or `none`.", who=posts.RESTRAINT
    )
    residential_homes: Provision | None = block("how residential homes for children are included", "How, or `none`.")
    identifying_need: IdentifyingNeed | None = block("how need is identified and met", "Front door, early help.")
    thresholds: Thresholds | None = block("the threshold document", "Title, date, address, how it fits.")
    information_sharing: InformationSharing | None = block("information sharing", "Agreement, process, principles.")
    data: Data | None = block("data and intelligence", "How data show whether help works.", who=posts.DATA)
    training: Training | None = block("multi-agency training", "Commissioned, delivered, impact.", who=posts.TRAINING)
    audits: Provision | None = block(
        "how multi-agency and inter-agency audits are done", "The programme, who audits, how often."
    )
    practice_reviews: PracticeReviews | None = block(
        "local child safeguarding practice reviews", "Process and learning.", who=posts.REVIEWS
    )
    scrutiny: Scrutiny | None = block("independent scrutiny", "Who, independence, plan, functions.")
    funding: Funding | None = block("the funding", "Year, total, contributions.", who=posts.FINANCE)
    voice: Voice | None = block(
        "the voice of children and families", "Children, families, what changes.", who=posts.PARTICIPATION
    )
    escalation: Provision | None = block("how concerns are escalated", "The front-line route and its document.")
    disputes: Disputes | None = block("how disputes between partners are resolved", "Steps and last step.")
    whistleblowing: Provision | None = block("the whistleblowing procedure", "The route or the document.")
    voluntary_sector: VoluntarySector | None = block("the voluntary sector", "Bodies or forum, and how.")
    other_boards: list[Board] | None = block("links to other boards", "Each board and how it is linked.")
    strategies: list[Document] | None = block("the strategies and priorities in force", "Each with its end.")
    easy_read: EasyRead | None = block(
        "the easy-read version", "Who checked it, your own words.", who=posts.PARTICIPATION
    )
    childrens_version: ChildrensVersion | None = block(
        "the children's version", "Who made and approved it.", who=posts.PARTICIPATION
    )
    yearly_report: LinkedDocument | None = block(
        "the yearly report", "Title and address of the latest, and its file, so that the two can be read together."
    )
    review: Review | None = block("the review of the arrangements", "How often, when next.")
    practice: list[Practice] | None = block(
        "who leads on a topic of good practice, and how the partnership hears of it",
        "One entry a topic. The guidance does not ask for it; the optional pack good-practice does.",
    )
    promises: list[Promise] | None = block("what the plan promises by a date", "Each promise.")
    cites: list[Citation] | None = block("the law and guidance that the plan cites", "Each Act with its section.")
    exceptions: list[Exception_] | None = block("accepted gaps", "Comply or explain.")
    mending: list[Mending] | None = block("how gaps in a must are being closed", "What, who, by when.")
