"""The chapters of the yearly report: contacts first, then how well it worked, who did what, and what is still open."""

from __future__ import annotations

from masa_lint.blocks.words import keep, words
from masa_lint.documents.words import ACTION_STATES, PROGRESS
from masa_lint.render.full.outline import SUMMARY, Chapter, Outline
from masa_lint.render.full.parts.callers import WORRIED
from masa_lint.render.full.parts.each import Each
from masa_lint.render.full.parts.fixed_rows import FixedRows
from masa_lint.render.full.parts.in_short import Activities, Changed, Covers, NotDone, Open
from masa_lint.render.full.parts.money import Contributions
from masa_lint.render.full.parts.plan_callers import PlanCallers
from masa_lint.render.full.parts.said import Said
from masa_lint.render.full.parts.statement import Statement
from masa_lint.render.full.parts.table import NOT_STATED, Shown, TableOf
from masa_lint.render.full.parts.tally import Tally
from masa_lint.render.full.parts.terms import Terms
from masa_lint.render.full.parts.under import Under
from masa_lint.render.full.parts.whole import Whole
from masa_lint.render.full.parts.years import Years

_DONE = (
    Shown("What was done", ("what_we_did",), NOT_STATED),
    Shown("What changed", ("what_changed",)),
    Shown("For whom", ("for_whom",)),
    Shown("How that is known", ("how_we_know",)),
)

_NOT_DONE = tuple(state for state in ACTION_STATES if state != "done")

_WORRIED = Chapter(
    "worried",
    "If you are worried about a child",
    parts=(
        Said(words("If a child is in danger now, call ", keep("999", "tel:999"), ".")),
        *WORRIED,
        PlanCallers(WORRIED),
    ),
    retold=True,
    nothing="This report does not say whom else to call.",
)

_SHORT = Chapter(
    SUMMARY,
    "The year in short",
    parts=(
        Covers(("period",), ("partner_work",)),
        Under(
            "How far the work has come",
            (
                Tally(("priorities",), "priority of the year", "priorities of the year", PROGRESS),
                Tally(("recommendations",), "recommendation of a review", "recommendations of reviews", ACTION_STATES),
                Tally(
                    ("last_years_actions",),
                    "action of last year’s report",
                    "actions of last year’s report",
                    ACTION_STATES,
                ),
            ),
        ),
        Changed(
            "What changed for children and families",
            (
                Activities(("priorities", "*", "activities"), "priorities", "name"),
                Activities(("partner_work", "*", "activities"), "safeguarding partners", "organisation"),
                Activities(("incidents", "learning"), "learning from incidents"),
                Activities(("training", "impact"), "training"),
                Activities(("information_sharing",), "sharing information"),
                Activities(("agency_work", "*", "activities"), "relevant agencies", "agency"),
            ),
        ),
        NotDone(
            "What is not done",
            (
                Open(("priorities",), "name", ("little_progress", "no_progress"), "priorities", each=True),
                Open(("recommendations",), "what", _NOT_DONE, "recommendations"),
                Open(("last_years_actions",), "what", _NOT_DONE, "last-years-actions"),
            ),
        ),
    ),
    retold=True,
)

_WORKED = Chapter(
    "effectiveness",
    "How well the arrangements worked",
    roots=("effectiveness",),
    parts=(
        Whole(("effectiveness", "judgement"), bare=True),
        Whole(("effectiveness", "evidence"), "What this rests on"),
    ),
)

_ABOUT = Chapter(
    "about",
    "About this report",
    roots=("partnership", "period", "made_under", "arrangement"),
    parts=(
        Said(
            words(
                "Every year the local authority, the integrated care board and the police must report what they did to "
                "keep children safe, and how well it worked. The law asks for it in section 16G of the Children Act "
                "2004."
            ),
            "law:Children Act 2004, section 16G",
        ),
        Terms(
            (
                ("Partnership", ("partnership", "name")),
                ("Known as", ("partnership", "short_name")),
                ("Website", ("partnership", "website")),
                ("Address", ("partnership", "address")),
                ("Period", ("period",)),
                ("Made under", ("made_under",)),
                ("The arrangements it reports on", ("arrangement",)),
            )
        ),
    ),
)

_PARTNERS = Chapter(
    "partner-work",
    "What each safeguarding partner did",
    roots=("partner_work",),
    parts=(
        Each(
            ("partner_work",),
            ("organisation", "role"),
            prose=("what_they_did",),
            terms=(("Statutory partner", "role"),),
            table=("activities", "What was done", _DONE),
        ),
    ),
)

_AGENCIES = Chapter(
    "agency-work",
    "What the relevant agencies did",
    roots=("agency_work",),
    parts=(
        Each(("agency_work",), ("agency",), prose=("what_they_did",), table=("activities", "What was done", _DONE)),
    ),
)

_MEETINGS = Chapter(
    "meetings",
    "How often the partners met",
    roots=("meetings",),
    parts=(
        FixedRows(
            "Meetings in the year",
            "Who met",
            (
                ("Lead safeguarding partners", ("meetings", "leads")),
                ("Delegated safeguarding partners", ("meetings", "delegates")),
                ("The whole partnership", ("meetings", "partnership")),
            ),
            (("How often", "times"), ("On which days", "dates"), ("Who came", "attendance")),
        ),
    ),
)

_PRIORITIES = Chapter(
    "priorities",
    "Our priorities, and how far they have come",
    roots=("priorities",),
    parts=(
        Each(
            ("priorities",),
            ("name",),
            terms=(
                ("How far it has come", "state"),
                ("What moved, and what did not", "progress"),
                ("Why there is little progress", "why"),
                ("What happens next", "next"),
            ),
            table=("activities", "What was done", _DONE),
        ),
    ),
)

_LAST_YEAR = Chapter(
    "last-years-actions",
    "What became of last year’s actions",
    roots=("last_years_actions",),
    parts=(
        TableOf(
            ("last_years_actions",),
            "Actions of last year’s report",
            (Shown("Action", ("what",), NOT_STATED), Shown("Where it stands", ("state",)), Shown("Why", ("why",))),
        ),
    ),
)

_SCRUTINY = Chapter(
    "scrutiny",
    "What independent scrutiny found",
    roots=("scrutiny",),
    parts=(
        TableOf(
            ("scrutiny", "people"),
            "Who scrutinises",
            (
                Shown("Name", ("name",), NOT_STATED),
                Shown("Post", ("post",)),
                Shown("Body", ("organisation",)),
                Shown("Until", ("until",)),
            ),
        ),
        Terms((("Scrutiny by", ("scrutiny", "body")),)),
        TableOf(
            ("scrutiny", "themes"),
            "Themes from more than one kind of scrutiny",
            (
                Shown("Theme", ("theme",), NOT_STATED),
                Shown("It comes from", ("sources",)),
                Shown("What was done about it", ("response",)),
            ),
            title="Themes",
            spill=2,
        ),
        TableOf(
            ("scrutiny", "findings"),
            "Findings of scrutiny",
            (Shown("Finding", ("finding",), NOT_STATED), Shown("What changed", ("changed",))),
            title="Findings",
        ),
        Whole(("scrutiny", "impact"), "What scrutiny changed"),
    ),
)

_STATEMENT = Chapter(
    "statement",
    "The scrutineer’s own statement",
    parts=(
        Statement(
            ("scrutiny", "statement", "text"),
            "In the scrutineer’s words",
            "These are the scrutineer’s own words. Nobody has changed or shortened them.",
        ),
        Terms(
            (
                ("Statement by", ("scrutiny", "statement", "by")),
                ("Written on", ("scrutiny", "statement", "date")),
                ("As a document", ("scrutiny", "statement", "document")),
            )
        ),
        Whole(("scrutiny", "statement"), bare=True),
    ),
    told_first=True,
)

_INCIDENTS = Chapter(
    "incidents",
    "Serious incidents, and what was learned",
    roots=("incidents",),
    parts=(
        Terms(
            (
                ("Serious incidents notified", ("incidents", "notified")),
                ("Rapid reviews", ("incidents", "rapid_reviews")),
            )
        ),
        Whole(("incidents", "reviews"), "Local child safeguarding practice reviews"),
        TableOf(("incidents", "learning"), "What was learned and done", _DONE, title="Learning", spill=3),
    ),
)

_RECOMMENDED = Chapter(
    "recommendations",
    "Recommendations of reviews",
    roots=("recommendations",),
    parts=(
        TableOf(
            ("recommendations",),
            "Recommendations, and where they stand",
            (
                Shown("Recommendation", ("what",), NOT_STATED),
                Shown("It comes from", ("from",)),
                Shown("Where it stands", ("state",)),
                Shown("What it changed", ("effect",)),
                Shown("Why it is not done", ("why",)),
            ),
            spill=3,
        ),
    ),
)

_DECISIONS = Chapter(
    "decisions",
    "Decisions of the year",
    roots=("decisions",),
    parts=(
        TableOf(
            ("decisions",),
            "Decisions, and what came of them",
            (
                Shown("Decision", ("what",), NOT_STATED),
                Shown("Decided by", ("by",)),
                Shown("On", ("date",)),
                Shown("What came of it", ("effect",)),
            ),
            spill=3,
        ),
    ),
)

_TRAINING = Chapter(
    "training",
    "Training, and what it changed",
    roots=("training",),
    parts=(
        Whole(("training", "delivered"), bare=True),
        TableOf(("training", "impact"), "What training changed", _DONE, title="What it changed", spill=3),
    ),
)

_VOICE = Chapter(
    "feedback",
    "What children and families told us",
    roots=("feedback",),
    parts=(
        TableOf(
            ("feedback",),
            "What was said, and what changed",
            (
                Shown("Who", ("from", "group"), NOT_STATED, between=": "),
                Shown("How they were asked", ("how",)),
                Shown("What they said", ("said",)),
                Shown("What changed", ("changed",)),
                Shown("How they were told", ("told",)),
            ),
            spill=4,
        ),
    ),
)

_EDUCATION = Chapter(
    "education",
    "How schools and colleges took part",
    roots=("education",),
    parts=(
        Whole(("education", "strategic"), "Where decisions are made"),
        Whole(("education", "operational"), "In the daily work"),
    ),
)

_DATA = Chapter(
    "data",
    "What the data show",
    roots=("data", "information_sharing"),
    parts=(
        Terms(
            (
                ("Data set", ("data", "dataset")),
                ("How the data are used", ("data", "used_for")),
                ("What changed by it", ("data", "changed")),
                ("What the data do not show", ("data", "limits")),
            )
        ),
        Years(
            TableOf(
                ("data", "figures"),
                "Figures of three years",
                (
                    Shown("Figure", ("what",), NOT_STATED),
                    Shown("This year", ("this_year",)),
                    Shown("Year before", ("year_before",)),
                    Shown("Two years before", ("two_years_before",)),
                    Shown("Counted in, and what it leaves out", ("unit", "limits")),
                ),
                spill=4,
            ),
            (
                ("this_year", "This year"),
                ("year_before", "Year before"),
                ("two_years_before", "Two years before"),
            ),
            "what",
        ),
        TableOf(
            ("information_sharing",),
            "What sharing information improved",
            _DONE,
            title="What sharing information improved",
            spill=3,
        ),
    ),
)

_MONEY = Chapter(
    "funding",
    "Money",
    roots=("funding",),
    parts=(
        Terms(
            (
                ("Budget for the year", ("funding", "budget")),
                ("What the year cost", ("funding", "spent")),
                ("Why the two differ", ("funding", "variance")),
                ("Brought forward", ("funding", "brought_forward")),
                ("Carried forward", ("funding", "carried_forward")),
            )
        ),
        Under(
            "Who paid",
            (
                Contributions(("funding", "contributions"), ("funding", "total_contributions"), "What each body paid"),
                Terms(
                    (
                        ("All contributions", ("funding", "total_contributions")),
                        ("The year before", ("funding", "total_year_before")),
                        ("Other income", ("funding", "other_income")),
                    )
                ),
            ),
        ),
        Under(
            "What it was spent on",
            (
                Years(
                    TableOf(
                        ("funding", "costs"),
                        "What the year cost, item by item",
                        (
                            Shown("Item", ("item",), NOT_STATED),
                            Shown("Cost", ("amount",)),
                            Shown("Planned", ("budget",)),
                            Shown("Year before", ("year_before",)),
                        ),
                        spill=0,
                    ),
                    (("amount", "This year"), ("year_before", "Year before")),
                    "item",
                    one_scale=True,
                ),
            ),
        ),
        Whole(("funding", "changes"), "What changed in the funding"),
        Under(
            "Was it money well spent?",
            (
                Whole(("funding", "value_for_money", "judgement"), bare=True),
                Whole(("funding", "value_for_money", "evidence"), "What shows it"),
                Whole(("funding", "value_for_money"), bare=True),
            ),
        ),
    ),
)

_RESTRAINT = Chapter(
    "restraint",
    "Restraint in places of custody",
    roots=("restraint_reviews",),
    parts=(
        Each(
            ("restraint_reviews",),
            ("establishment",),
            terms=(
                ("Kind of place", "kind"),
                ("It holds anyone under 18", "holds_under_18"),
                ("How restraint was reviewed", "how"),
                ("By whom", "who"),
                ("What the review found", "findings"),
                ("What changed", "changed"),
                ("Reported to", "reported_to"),
            ),
        ),
    ),
)

_CHANGES = Chapter(
    "updates",
    "What changes next",
    roots=("updates", "reforms"),
    parts=(
        TableOf(
            ("updates",),
            "Updates to the arrangements",
            (Shown("Update", ("what",), NOT_STATED), Shown("Why", ("why",)), Shown("From", ("by",))),
            title="Updates to the arrangements",
        ),
        TableOf(
            ("reforms",),
            "National reforms",
            (
                Shown("Reform", ("reform",), NOT_STATED),
                Shown("What was decided", ("decided",)),
                Shown("What was done", ("done",)),
                Shown("Concerns", ("concern",)),
            ),
            title="National reforms",
            spill=2,
        ),
    ),
)

_PUBLISHED = Chapter(
    "publication",
    "Where this report is published",
    roots=("publication",),
    parts=(
        Terms(
            (
                ("Agreed", ("publication", "agreed_on")),
                ("Published", ("publication", "date")),
                ("Address", ("publication", "url")),
                ("In plain language", ("publication", "plain_version")),
                ("Easy read", ("publication", "easy_read")),
                ("Sent to", ("publication", "recipients")),
                ("The report of the year before", ("publication", "previous")),
            )
        ),
    ),
)

_CONTACT = Chapter("contact", "How to reach us, and how to complain", roots=("contacts",))

_SIGNED = Chapter(
    "signatures",
    "Signatures",
    roots=("sign_off",),
    parts=(
        TableOf(
            ("sign_off",),
            "Who signed this report",
            (
                Shown("Signed for", ("role", "organisation"), NOT_STATED, between=": "),
                Shown("Name", ("name",), NOT_STATED),
                Shown("Post", ("post",), NOT_STATED),
                Shown("Date", ("date",), NOT_STATED),
            ),
            spill=2,
        ),
    ),
)

YEARLY_REPORT_OUTLINE = Outline(
    title=("publication", "title"),
    untitled="Yearly report",
    lead="What the safeguarding partners did to keep children safe, and what came of it.",
    cover=(("Partnership", ("partnership", "name")), ("Period", ("period",)), ("Stage", ("stage",))),
    first=(("Worried about a child? Whom to call", "worried"),),
    chapters=(
        _WORRIED,
        _SHORT,
        _WORKED,
        _ABOUT,
        _PRIORITIES,
        _PARTNERS,
        _AGENCIES,
        _MEETINGS,
        _SCRUTINY,
        _STATEMENT,
        _INCIDENTS,
        _RECOMMENDED,
        _DECISIONS,
        _LAST_YEAR,
        _TRAINING,
        _VOICE,
        _EDUCATION,
        _DATA,
        _MONEY,
        _RESTRAINT,
        _CHANGES,
        _PUBLISHED,
        _CONTACT,
        _SIGNED,
    ),
    kept_back=frozenset(("kind", "this_file", "made_up", "records", "exceptions", "mending", "easy_read")),
)
