"""`kind: yearly-report`: the report that the partners publish every year on what their arrangements achieved."""

from __future__ import annotations

from masa_lint.documents import posts, words
from masa_lint.documents.form import Form
from masa_lint.documents.keys import Block, Text, Texts, block, key
from masa_lint.documents.opening import Contacts, EasyRead, Partnership, Transcript
from masa_lint.documents.parts import (
    Document,
    Exception_,
    LinkedDocument,
    Mending,
    Person,
    Provision,
    RestraintReview,
    Signature,
    Source,
)
from masa_lint.documents.report_money import YearsFunding
from masa_lint.documents.report_work import (
    Activity,
    AgencyWork,
    Decision,
    Effectiveness,
    Feedback,
    LastAction,
    PartnerWork,
    Priority,
    Recommendation,
    ReportedTraining,
)

_SOURCE = "Where the published document says this."


class ArrangementLink(LinkedDocument):
    """The arrangements that the report is about. Plain text stands for `file`."""


class ReportPublication(Block):
    """The published report itself."""

    title: Text = key("the title of the report", "As printed on the cover.", "Yearly report 2025-26")
    agreed_on: Text = key(
        "the date the lead partners agreed it", "The date of the meeting.", "8 September 2026", form=Form.DAY
    )
    date: Text = key("the date of publication", "When it was published.", "21 September 2026", form=Form.DAY)
    url: Text = key(
        "the address where it is published",
        "The page anyone can open.",
        "https://exampleshire.example/report",
        form=Form.ADDRESS,
    )
    plain_version: Document | None = block("the plain-language version", "Its title and address.")
    easy_read: Document | None = block("the easy-read version", "Its title and address.", who=posts.PARTICIPATION)
    recipients: Texts = key(
        "to whom the report is sent",
        "Everyone who gets a copy, beside those who find it on the page.",
        ["The national Panel", "Foundations", "All schools and colleges in Exampleshire"],
    )
    previous: LinkedDocument | None = block(
        "the report of the year before", "Its title, address and date of publication; `none` in a first year."
    )
    source: Source | None = block("the source", _SOURCE)


class SignOff(Signature):
    """A lead safeguarding partner's signature under the report."""

    role: Text = key("for which partner it is signed", "Which of the three.", "police", words=words.ROLES)


class MeetingsHeld(Block):
    """Meetings that took place in the year."""

    times: Text = key("how often they met in the year", "A number.", "4", joins="for")
    dates: Texts = key("on which days they met", "The dates.", ["14 May 2025", "3 September 2025"], joins="for")
    attendance: Text = key(
        "who came and who did not", "By body, not by name.", "All three bodies each time", joins="for"
    )
    source: Source | None = block("the source", _SOURCE)


class ReportMeetings(Block):
    """Who met in the year, and how often."""

    leads: MeetingsHeld | None = block("the meetings that the lead partners held", "How often, and when.")
    delegates: MeetingsHeld | None = block("the meetings that the delegated partners held", "How often, and when.")
    partnership: MeetingsHeld | None = block("the meetings of the whole partnership", "How often, and when.")
    source: Source | None = block("the source", _SOURCE)


class Statement(Block):
    """The scrutineer's own statement, printed whole and unedited. Plain text stands for `text`."""

    text: Text = key(
        "the scrutineer's own statement",
        "Every word of it, as the scrutineer wrote it.",
        "I have seen better joint work this year than last. I have not seen enough of neglect.",
        who=posts.SCRUTINY,
    )
    by: Text = key(
        "whose statement it is", "The scrutineer.", "Independent scrutineer", joins="for", who=posts.SCRUTINY
    )
    date: Text = key(
        "the date of the statement", "When it was written.", "1 September 2026", who=posts.SCRUTINY, form=Form.DAY
    )
    document: Document | None = block("the statement as a document", "Where it is published by itself.")
    source: Source | None = block("the source", _SOURCE)


class Theme(Block):
    """A theme that scrutiny of more than one kind brought up. Plain text stands for `theme`."""

    theme: Text = key("the theme", "In a few words.", "Neglect is seen late")
    sources: Texts = key(
        "the kinds of scrutiny a theme comes from",
        "Two kinds at least: a theme of one audit is that audit's finding.",
        ["practice_reviews", "multi_agency_audits"],
        words=words.SCRUTINY_SOURCES,
        others=True,
    )
    response: Text = key(
        "what was done about the theme", "In a sentence.", "A neglect lead in every agency", joins="for"
    )
    source: Source | None = block("the source", _SOURCE)


class Finding(Block):
    """Something the scrutineer found, and what changed by it. Plain text stands for `finding`."""

    finding: Text = key(
        "what scrutiny found", "In a sentence.", "Fathers are missing from most plans", who=posts.SCRUTINY
    )
    changed: Text = key(
        "what changed by what scrutiny found", "What is done differently now.", "Plans name both parents"
    )
    source: Source | None = block("the source", _SOURCE)


class ReportScrutiny(Block):
    """Independent scrutiny in the year."""

    people: list[Person] | None = block("the independent scrutineers", "Each person.")
    body: Text = key("the body that scrutinises", "Where it is a body or a role.", "Independent Scrutineer")
    statement: Statement | None = block(
        "the scrutineer's own statement", "Printed whole and unedited.", who=posts.SCRUTINY
    )
    themes: list[Theme] | None = block("the themes from combined scrutiny", "Each with the kinds it comes from.")
    findings: list[Finding] | None = block("what scrutiny found", "Each with what changed.", who=posts.SCRUTINY)
    impact: Text = key(
        "the impact of scrutiny",
        "What would be different without it.",
        "Two of the three decisions of the year began with a scrutineer's question",
    )
    source: Source | None = block("the source", _SOURCE)


class Incidents(Block):
    """Serious incidents in the year, and what was learned. Numbers from 1 to 4 are written as "fewer than 5"."""

    notified: Text = key(
        "how many serious incidents were notified", "A number.", "7", who=posts.REVIEWS, counts_children=True
    )
    rapid_reviews: Text = key(
        "how many rapid reviews there were", "A number.", "6", who=posts.REVIEWS, counts_children=True
    )
    reviews: list[Document] | None = block(
        "the local practice reviews of the year", "Each with its address, or `none`.", who=posts.REVIEWS
    )
    learning: list[Activity] | None = block(
        "the learning from serious incidents", "What was learned, done and changed.", who=posts.REVIEWS
    )
    source: Source | None = block("the source", _SOURCE)


class Representation(Provision):
    """How education took part at one level, and what shows that it was enough."""

    evidence: Text = key(
        "what shows that education took part",
        "Seats, attendance, what its voice changed.",
        "Head teachers came to five of six meetings and put neglect on the agenda",
        joins="for",
        who=posts.EDUCATION,
    )


class ReportEducation(Block):
    """How education was represented in the year."""

    strategic: Representation | None = block(
        "education's part at the strategic level", "How it took part, and what shows it.", who=posts.EDUCATION
    )
    operational: Representation | None = block(
        "education's part at the operational level", "How it took part, and what shows it.", who=posts.EDUCATION
    )
    source: Source | None = block("the source", _SOURCE)


class Figure(Block):
    """One figure over the years. A count of children from 1 to 4 is written as "fewer than 5"."""

    what: Text = key("what the figure counts", "In a few words.", "Children with a second plan", who=posts.DATA)
    unit: Text = key("the unit of the figure", "Children, per cent, days.", "children", joins="for", who=posts.DATA)
    this_year: Text = key(
        "the figure of the year", "A number.", "38", joins="for", who=posts.DATA, counts_children=True
    )
    year_before: Text = key(
        "the figure of the year before", "A number.", "52", joins="for", who=posts.DATA, counts_children=True
    )
    two_years_before: Text = key(
        "the figure of two years before", "A number.", "49", joins="for", who=posts.DATA, counts_children=True
    )
    limits: Text = key(
        "what the figure does not show", "How far it can be trusted.", "One agency is missing", joins="for"
    )
    source: Source | None = block("the source", _SOURCE)


class ReportData(Block):
    """How data were used in the year."""

    dataset: Document | None = block("the agreed data set", "Its title.", who=posts.DATA)
    used_for: Text = key(
        "how data are used to encourage learning",
        "Who looks at what, and what they ask.",
        "Each quarter the delegates look at repeat plans by ward and ask each agency why",
        who=posts.DATA,
    )
    changed: Text = key(
        "what changed by looking at the data",
        "A decision that the figures led to.",
        "A second team for the north",
        who=posts.DATA,
    )
    figures: list[Figure] | None = block("figures over the years", "Each with the years before.", who=posts.DATA)
    limits: Text = key(
        "the limits of the data", "What they do not show.", "Nothing of private fostering", who=posts.DATA
    )
    source: Source | None = block("the source", _SOURCE)


class Update(Block):
    """A change to the published arrangements. Plain text stands for `what`."""

    what: Text = key("the update to the arrangements", "In a sentence.", "A second lead for education")
    why: Text = key("why the arrangements are updated", "The reason.", "Schools asked for it", joins="for")
    by: Text = key("when the update takes effect", "The date.", "1 April 2027", joins="for")
    source: Source | None = block("the source", _SOURCE)


class Reform(Block):
    """A national reform and what was done about it. Plain text stands for `reform`."""

    reform: Text = key("the national reform", "Its name.", "Family help")
    decided: Text = key("what was decided about the reform", "The decision.", "One team for each town", joins="for")
    done: Text = key(
        "what was done about the reform", "The actions so far.", "The first team began in May", joins="for"
    )
    concern: Text = key("what concerns there are about the reform", "Or `none`.", "The money ends in 2027", joins="for")
    source: Source | None = block("the source", _SOURCE)


class ReportedRestraint(RestraintReview):
    """The year's review of restraint in one secure establishment."""

    establishment: Text = key("the name of the establishment", "Its name.", "HMYOI Exampleton", who=posts.RESTRAINT)
    kind: Text = key(
        "the kind of establishment",
        "What it is.",
        "young_offender_institution",
        words=words.ESTABLISHMENTS,
        others=True,
        joins="for",
    )
    holds_under_18: Text = key(
        "whether it holds anyone under 18", "`yes` or `no`.", "yes", words=words.YES_NO, joins="for"
    )
    findings: Text = key(
        "what the review of restraint found",
        "What was seen, and whether it is more or less than the year before.",
        "Restraint fell by a fifth; it is used more on new arrivals",
        joins="for",
        who=posts.RESTRAINT,
    )
    changed: Text = key(
        "what changed by the review of restraint", "What is done now.", "A first-week plan for each boy", joins="for"
    )


class Sent(Block):
    """A copy of the report that was sent."""

    to: Text = key("to whom a copy was sent", "The body.", "national_panel", words=words.COPIES_TO, others=True)
    date: Text = key("when the copy was sent", "The date.", "24 September 2026", joins="for", form=Form.DAY)


class FindingsSent(Block):
    """The findings on restraint in one establishment, as they were sent."""

    establishment: Text = key("the establishment whose findings were sent", "Its name.", "HMYOI Exampleton")
    to: Texts = key(
        "to whom the findings were sent",
        "The bodies that got them.",
        ["youth_justice_board", "youth_custody_service", "hm_inspectorate_of_prisons"],
        words=words.RESTRAINT_RECIPIENTS,
        others=True,
    )
    date: Text = key("when the findings were sent", "The date.", "24 September 2026", joins="for", form=Form.DAY)


class Records(Block):
    """What happened after publication. It is kept for whoever checks, and stands in no document that people read."""

    sent: list[Sent] | None = block("the copies that were sent", "To the national Panel, to Foundations.")
    findings_sent: list[FindingsSent] | None = block(
        "the findings on restraint that were sent", "One entry an establishment.", who=posts.RESTRAINT
    )


class YearlyReport(Block):
    """The yearly report of one partnership."""

    kind: Text = key("the kind of document", "`yearly-report`.", "yearly-report", words=words.KINDS)
    this_file: Text = key(
        "what this file is",
        "`source`: the report is published from it. `transcript`: someone read a published report.",
        "source",
        words=words.THIS_FILE,
    )
    stage: Text = key("the stage of the report", "`draft`, `agreed` or `published`.", "published", words=words.STAGES)
    made_up: Text = key(
        "whether the partnership is made up",
        "`yes` for a sample of a place that does not exist; every page then says so.",
        "yes",
        words=words.YES_NO,
    )
    made_under: Text = key("the guidance the report was made under", "As it has it.", "Working Together 2023")
    transcript: Transcript | None = block("who read the published report", "Only in a transcript.")
    partnership: Partnership | None = block("the partnership", "Its name and place.")
    contacts: Contacts | None = block("whom to contact", "About a child, a complaint, the partnership.")
    arrangement: ArrangementLink | None = block(
        "the published arrangements", "Their file, so that the two can be read together; their title and address."
    )
    period: Text = key(
        "the period of the report", "The financial year, or its first and last day.", "1 April 2025 to 31 March 2026"
    )
    publication: ReportPublication | None = block("the publication", "Title, date, address, versions.")
    sign_off: list[SignOff] | None = block("who signed the report off", "Each lead partner.")
    meetings: ReportMeetings | None = block("the meetings that were held", "How often each body met.")
    effectiveness: Effectiveness | None = block(
        "how effective the arrangements have been", "The judgement and what it rests on."
    )
    partner_work: list[PartnerWork] | None = block("what each statutory partner did", "One entry a partner.")
    agency_work: list[AgencyWork] | None = block("what the relevant agencies did", "One entry an agency.")
    priorities: list[Priority] | None = block("the priorities of the year", "Each with how far it has come.")
    scrutiny: ReportScrutiny | None = block("independent scrutiny", "Statement, themes, findings, impact.")
    incidents: Incidents | None = block(
        "serious incidents and what was learned", "Numbers, reviews, learning; or `none`.", who=posts.REVIEWS
    )
    decisions: list[Decision] | None = block("the key decisions of the year", "Each with what came of it.")
    recommendations: list[Recommendation] | None = block(
        "the recommendations of reviews", "Local and national ones, each with its state and effect; or `none`."
    )
    last_years_actions: list[LastAction] | None = block(
        "what became of last year's actions", "Each action of the report before; `none` in a first year."
    )
    training: ReportedTraining | None = block(
        "multi-agency training", "What was given, what it changed.", who=posts.TRAINING
    )
    feedback: list[Feedback] | None = block(
        "feedback from children and families", "Whose, how it was sought, what changed.", who=posts.PARTICIPATION
    )
    funding: YearsFunding | None = block("the money", "Costs, contributions, changes, value.", who=posts.FINANCE)
    education: ReportEducation | None = block("education", "Its part at both levels.", who=posts.EDUCATION)
    data: ReportData | None = block("data and intelligence", "What they were used for.", who=posts.DATA)
    information_sharing: list[Activity] | None = block(
        "what sharing information improved", "What was done, what changed, how that is known."
    )
    updates: list[Update] | None = block("updates to the arrangements", "Each with its date; or `none`.")
    reforms: list[Reform] | None = block("national reforms", "Decisions, actions, concerns.")
    restraint_reviews: list[ReportedRestraint] | None = block(
        "the review of restraint in each secure establishment", "One entry a place; or `none`.", who=posts.RESTRAINT
    )
    records: Records | None = block("what was sent after publication", "Copies, findings. It is never printed.")
    easy_read: EasyRead | None = block(
        "the easy-read version", "Who checked it, your own words.", who=posts.PARTICIPATION
    )
    exceptions: list[Exception_] | None = block("accepted gaps", "Comply or explain.")
    mending: list[Mending] | None = block("how gaps in a must are being closed", "What, who, by when.")
