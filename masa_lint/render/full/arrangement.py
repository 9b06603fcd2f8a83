"""The chapters of the published arrangements, in the guidance's order, contacts first."""

from __future__ import annotations

from masa_lint.blocks.words import keep, words
from masa_lint.render.full.outline import Chapter, Outline
from masa_lint.render.full.parts.callers import WORRIED, Caller
from masa_lint.render.full.parts.front_door import FrontDoor
from masa_lint.render.full.parts.money import Budget, Contributions
from masa_lint.render.full.parts.nameless import Nameless
from masa_lint.render.full.parts.people import Bodies, People, Votes
from masa_lint.render.full.parts.said import Said
from masa_lint.render.full.parts.signatures import Signatures
from masa_lint.render.full.parts.table import NOT_STATED, Shown, TableOf
from masa_lint.render.full.parts.terms import Terms
from masa_lint.render.full.parts.under import Under
from masa_lint.render.full.parts.whole import Whole

_HOW = (Shown("How", ("how",)), Shown("Who", ("who",)), Shown("How often", ("frequency",)))

_WORRIED = Chapter(
    "worried",
    "If you are worried about a child",
    parts=(
        Said(words("If a child is in danger now, call ", keep("999", "tel:999"), ".")),
        *WORRIED,
    ),
    nothing="This plan does not yet say whom else to call.",
)

_ABOUT = Chapter(
    "about",
    "About these arrangements",
    roots=("partnership", "publication", "made_under"),
    parts=(
        Said(
            words(
                "The local authority, the integrated care board and the police must work together to keep children "
                "safe and to help them thrive. This document says how they do it here, and who takes part. The law "
                "asks for it in sections 16E to 16G of the Children Act 2004."
            ),
            "law:Children Act 2004, sections 16E to 16G",
        ),
        Terms(
            (
                ("Partnership", ("partnership", "name")),
                ("Known as", ("partnership", "short_name")),
                ("Website", ("partnership", "website")),
                ("Address", ("partnership", "address")),
                ("Made under", ("made_under",)),
                ("Where it is published", ("publication", "url")),
                ("Easy read", ("publication", "easy_read")),
                ("Children’s version", ("publication", "childrens_version")),
            )
        ),
    ),
)

_AREA = Chapter(
    "area",
    "The area",
    roots=("area",),
    parts=(
        Terms(
            (
                ("Local authorities", ("area", "local_authorities")),
                ("Local authority areas", ("area", "one_or_several")),
                ("Boundaries", ("area", "boundaries")),
                ("Area of the integrated care board", ("area", "health_footprint")),
                ("Area of the police force", ("area", "police_footprint")),
                ("Neighbours we work with", ("area", "works_with")),
            )
        ),
        Whole(("area", "combined"), "Several areas treated as one"),
    ),
)

_PARTNERS = Chapter(
    "partners",
    "The safeguarding partners",
    roots=("safeguarding_partners", "leads", "delegates", "chair"),
    parts=(
        Bodies(),
        Under(
            "Lead safeguarding partners",
            (
                Said(words("Each lead safeguarding partner is the head of a body that the law makes responsible.")),
                People(
                    "lead", "The lead safeguarding partners", "This plan does not name the lead safeguarding partners."
                ),
                Votes(),
                Whole(("leads",), bare=True),
            ),
        ),
        Under(
            "Delegated safeguarding partners",
            (
                Said(words("Each lead safeguarding partner chooses a senior person to act as their delegate.")),
                People(
                    "delegate",
                    "The delegated safeguarding partners",
                    "This plan does not name the delegated safeguarding partners.",
                ),
                Whole(("delegates",), bare=True),
            ),
        ),
        Under(
            "The partnership chair",
            (
                Terms(
                    (
                        ("Chair", ("chair", "name")),
                        ("Post", ("chair", "post")),
                        ("Body", ("chair", "organisation")),
                        ("Delegate of", ("chair", "delegate_of")),
                        ("Appointed by", ("chair", "appointed_by")),
                        ("In the post until", ("chair", "until")),
                        ("The post changes hands", ("chair", "rotates")),
                        ("For the time being", ("chair", "acting")),
                    )
                ),
                Whole(("chair",), bare=True),
            ),
        ),
    ),
)

_MEETINGS = Chapter(
    "meetings",
    "How the partners meet and decide",
    roots=("meetings",),
    parts=(
        Whole(("meetings", "leads"), "Meetings of the lead safeguarding partners"),
        Whole(("meetings", "delegates"), "Meetings of the delegated safeguarding partners"),
        Whole(("meetings", "partnership"), "Meetings of the whole partnership"),
        Under(
            "Decisions",
            (
                Terms(
                    (
                        ("Who has to be there", ("meetings", "quorum")),
                        ("How decisions are taken", ("meetings", "voting")),
                        ("Who may stand in", ("meetings", "deputies")),
                    )
                ),
            ),
        ),
        Whole(("meetings", "attendance"), "Attendance"),
    ),
)

_SUPPORT = Chapter(
    "support",
    "The people behind the arrangements",
    roots=("business_support",),
    parts=(
        Terms(
            (
                ("Manager", ("business_support", "manager")),
                ("Employer of the team", ("business_support", "host")),
                ("The team answers to", ("business_support", "answers_to")),
            )
        ),
        Whole(("business_support", "unit"), "The business team"),
        Whole(("business_support", "analysis"), "Analysis"),
        Terms((("Agreed data set", ("business_support", "dataset")),)),
    ),
)

_AGENCIES = Chapter(
    "agencies",
    "The relevant agencies",
    roots=("relevant_agencies",),
    parts=(
        Said(
            words(
                "Relevant agencies are bodies that the safeguarding partners choose. The law asks them to follow these "
                "arrangements."
            ),
            "law:Children Act 2004, section 16G(4)",
        ),
        Nameless(
            ("relevant_agencies", "agencies"),
            "category",
            "This plan gives these categories of the Schedule to the regulations, and names no body for them:",
        ),
        TableOf(
            ("relevant_agencies", "agencies"),
            "The relevant agencies",
            (
                Shown("Agency", ("name",), NOT_STATED),
                Shown("Category in the Schedule to the 2018 regulations", ("category",)),
                Shown("Why it was chosen", ("why",)),
                Shown("How it takes part", ("how",)),
            ),
            spill=3,
        ),
        Terms((("Defined in", ("relevant_agencies", "defined_in")),)),
        Whole(("relevant_agencies", "why"), "Why these agencies"),
        Whole(("relevant_agencies", "how"), "How the agencies work together"),
        Whole(("relevant_agencies", "expectations")),
        Whole(("relevant_agencies", "consulted"), "How the agencies were consulted"),
        Whole(("relevant_agencies", "reviewed"), "When the list is looked at again"),
    ),
)

_EDUCATION = Chapter(
    "education",
    "Schools, colleges, early years and childcare",
    roots=("education",),
    parts=(
        TableOf(
            ("education", "settings"),
            "How each kind of setting takes part",
            (Shown("Settings", ("covers",), NOT_STATED), *_HOW),
            title="How settings take part",
        ),
        Whole(("education", "strategic"), "Where decisions are taken"),
        Whole(("education", "operational"), "In daily work"),
        Whole(("education", "self_assessment"), "How settings check themselves"),
    ),
)

_PLACES = Chapter(
    "places",
    "Places where children are held, and children’s homes",
    roots=("custody", "residential_homes"),
    parts=(
        Whole(("custody",), "Places where children are held"),
        Whole(("residential_homes",), "Residential homes for children"),
    ),
)

_NEED = Chapter(
    "need",
    "Finding out what children need, and helping",
    roots=("identifying_need", "thresholds"),
    parts=(
        FrontDoor(("identifying_need", "front_door", "phone")),
        Whole(("identifying_need",), "How need is found and met"),
        Under(
            "The threshold document",
            (
                Terms((("Document", ("thresholds", "document")),)),
                Whole(("thresholds", "aligned"), "How it fits with these arrangements"),
                Whole(("thresholds", "reviewed"), "Who looks at it again"),
            ),
        ),
    ),
)

_INFORMATION = Chapter(
    "information",
    "Sharing information",
    roots=("information_sharing",),
    parts=(
        Terms((("Agreement", ("information_sharing", "agreement")),)),
        Whole(("information_sharing", "process"), "How information is shared"),
        Whole(("information_sharing", "principles"), "Principles"),
        Whole(("information_sharing", "law_and_ico")),
    ),
)

_DATA = Chapter(
    "data",
    "Data and intelligence",
    roots=("data",),
    parts=(
        Whole(("data", "analysis"), "Whether help works"),
        Whole(("data", "early_help"), "Whether early help works"),
        Whole(("data", "by_characteristic")),
    ),
)

_TRAINING = Chapter(
    "training",
    "Training together",
    roots=("training",),
    parts=(
        Whole(("training", "commissioned"), "How training is chosen and bought"),
        Whole(("training", "delivered"), "How training is given"),
        Whole(("training", "impact"), "Whether training helps"),
    ),
)

_AUDITS = Chapter("audits", "Audits", roots=("audits",), parts=(Whole(("audits",), bare=True),))

_REVIEWS = Chapter(
    "reviews",
    "Practice reviews and what is learned",
    roots=("practice_reviews",),
    parts=(
        Said(words("A practice review looks at what can be learned when a child has been seriously harmed.")),
        Terms(
            (
                ("Who decides on a review", ("practice_reviews", "decides")),
                ("Who commissions it", ("practice_reviews", "commissions")),
                ("Who decides on publishing it", ("practice_reviews", "decides_publication")),
                ("Where reviews are published", ("practice_reviews", "published_at")),
            )
        ),
        Whole(("practice_reviews", "process"), "How a review is done"),
        Whole(("practice_reviews", "learning"), "How learning is put to use"),
        Whole(("practice_reviews", "learning_impact"), "Whether learning changes practice"),
    ),
)

_SCRUTINY = Chapter(
    "scrutiny",
    "Independent scrutiny",
    roots=("scrutiny",),
    parts=(
        TableOf(
            ("scrutiny", "people"),
            "The independent scrutineers",
            (
                Shown("Name", ("name",), NOT_STATED),
                Shown("Post", ("post",)),
                Shown("Body", ("organisation",)),
                Shown("Until", ("until",)),
            ),
        ),
        Terms(
            (
                ("Scrutiny is done by", ("scrutiny", "body")),
                ("Appointed by", ("scrutiny", "appointed_by")),
                ("Paid by", ("scrutiny", "paid_by")),
                ("Answers to", ("scrutiny", "answers_to")),
                ("Length of the term", ("scrutiny", "term")),
                ("In the post until", ("scrutiny", "until")),
                ("How the appointment can end", ("scrutiny", "removal")),
                ("May see and meet", ("scrutiny", "access")),
                ("May publish", ("scrutiny", "right_to_publish")),
            )
        ),
        Whole(("scrutiny", "functions")),
        Whole(("scrutiny", "does"), "How scrutiny is done"),
        Whole(("scrutiny", "independence"), "What makes it independent"),
        Whole(("scrutiny", "objective")),
        Whole(("scrutiny", "plan"), "The scrutiny plan"),
        Whole(("scrutiny", "reviewed"), "When scrutiny itself is looked at again"),
    ),
)

_FUNDING = Chapter(
    "funding",
    "Money",
    roots=("funding",),
    parts=(
        Budget(("funding",)),
        Contributions(("funding", "contributions"), ("funding", "total"), "What each body contributes"),
        Terms(
            (
                ("The budget is shared with", ("funding", "shared_with")),
                ("This partnership’s share", ("funding", "share")),
                ("Other income", ("funding", "other_income")),
                ("Given besides money", ("funding", "in_kind")),
                ("What the money is for", ("funding", "covers")),
                ("How the shares are worked out", ("funding", "basis")),
                ("Agreed by", ("funding", "agreed_by")),
                ("Agreed on", ("funding", "agreed_on")),
                ("Each contribution is reported in", ("funding", "reported_in")),
            )
        ),
        Whole(("funding", "spent_on_priorities")),
        Whole(("funding", "reviewed")),
    ),
)

_VOICE = Chapter(
    "voice",
    "Hearing children and families",
    roots=("voice",),
    parts=(
        Whole(("voice", "children"), "Children and young people"),
        Whole(("voice", "families"), "Parents, carers and families"),
        Whole(("voice", "changes"), "What changes because of it"),
        Whole(("voice", "feedback"), "How they hear what changed"),
        Whole(("voice", "young_scrutineers"), "Young people who check our work"),
    ),
)

_CONCERNS = Chapter(
    "concerns",
    "When people disagree, or see something wrong",
    roots=("escalation", "disputes", "whistleblowing"),
    parts=(
        Whole(("escalation",), "When a worker is not content with a decision"),
        Whole(("disputes",), "When partners disagree"),
        Whole(("whistleblowing",), "Whistleblowing"),
    ),
)

_OTHERS = Chapter(
    "others",
    "Working with others",
    roots=("voluntary_sector", "other_boards"),
    parts=(
        Whole(("voluntary_sector",), "Voluntary, charity, social enterprise and faith bodies"),
        TableOf(
            ("other_boards",),
            "Other boards, and the links with them",
            (Shown("Board", ("name",), NOT_STATED), Shown("The link", ("how",)), *_HOW[1:]),
            title="Other boards",
        ),
    ),
)

_PRIORITIES = Chapter(
    "priorities",
    "Priorities, strategies and promises",
    roots=("strategies", "promises"),
    parts=(
        Whole(("strategies",), "Strategies and priorities in force"),
        TableOf(
            ("promises",),
            "What is promised, and by when",
            (Shown("What", ("what",), NOT_STATED), Shown("By", ("by",)), Shown("Done", ("done",))),
            title="What we promise",
        ),
    ),
)

_PRACTICE = Chapter(
    "practice",
    "Who leads on which topic",
    roots=("practice",),
    parts=(
        TableOf(
            ("practice",),
            "Topics of practice, and who leads on them",
            (Shown("Topic", ("topic",), NOT_STATED), Shown("Who leads", ("who",)), Shown("How", ("how",)), _HOW[2]),
            spill=2,
        ),
    ),
)

_AGAIN = Chapter(
    "again",
    "The yearly report, and looking at these arrangements again",
    roots=("yearly_report", "review"),
    parts=(
        Terms(
            (
                ("The yearly report", ("yearly_report",)),
                ("These arrangements are reviewed", ("review", "frequency")),
                ("Reviewed by", ("review", "who")),
                ("Last review", ("review", "last")),
                ("Next review", ("review", "next")),
            )
        ),
    ),
)

_CONTACT = Chapter(
    "contact",
    "How to reach us, and how to complain",
    roots=("contacts",),
    parts=(
        Caller(("contacts", "partnership"), "The partnership"),
        Caller(("contacts", "complaints"), "To complain about these arrangements"),
        Caller(("contacts", "advocate"), "Someone to help you complain"),
    ),
)

_SIGNED = Chapter("signed", "Who signed", roots=("also_signed",), parts=(Signatures(),), told_first=True)

_CITED = Chapter(
    "cited",
    "The law and guidance named here",
    roots=("cites",),
    parts=(
        TableOf(
            ("cites",),
            "Law and guidance",
            (Shown("Title", ("title",), NOT_STATED), Shown("Section", ("section",), as_written=True)),
        ),
    ),
)

ARRANGEMENT_OUTLINE = Outline(
    title=("publication", "title"),
    untitled="Multi-agency safeguarding arrangements",
    lead="How the safeguarding partners work together to keep children safe.",
    cover=(
        ("Partnership", ("partnership", "name")),
        ("Version", ("publication", "version")),
        ("Stage", ("stage",)),
        ("Agreed", ("publication", "agreed_on")),
        ("Published", ("publication", "date")),
    ),
    first=(("Worried about a child? Whom to call", "worried"),),
    chapters=(
        _WORRIED,
        _ABOUT,
        _AREA,
        _PARTNERS,
        _MEETINGS,
        _SUPPORT,
        _AGENCIES,
        _EDUCATION,
        _PLACES,
        _NEED,
        _INFORMATION,
        _DATA,
        _TRAINING,
        _AUDITS,
        _REVIEWS,
        _SCRUTINY,
        _FUNDING,
        _VOICE,
        _CONCERNS,
        _OTHERS,
        _PRIORITIES,
        _PRACTICE,
        _AGAIN,
        _CONTACT,
        _SIGNED,
        _CITED,
    ),
    kept_back=frozenset(
        ("kind", "this_file", "made_up", "records", "exceptions", "mending", "easy_read", "childrens_version")
    ),
)
