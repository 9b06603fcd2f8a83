"""The parts that every section is made of."""

from __future__ import annotations

from masa_lint.documents import posts, words
from masa_lint.documents.form import Form
from masa_lint.documents.keys import Block, Text, Texts, block, key


class Source(Block):
    """Where the published document says a thing. It locates; it does not repeat."""

    section: Text = key("the section", "Heading or number of the section.", "Independent scrutiny")
    page: Text = key("the page", "Page number as printed.", "28")
    quote: Text = key("the words to look for", "At most 8 words that stand there.", "pool of three scrutineers")


class Document(Block):
    """A document that the arrangements rely on. Plain text stands for `title`."""

    title: Text = key("the title", "The document's own title.", "Continuum of Need", joins="of")
    url: Text = key(
        "the address",
        "A web address anyone can open.",
        "https://exampleshire.example/need",
        joins="of",
        form=Form.ADDRESS,
    )
    where: Text = key(
        "where to find it",
        "Where it is kept, if it has no address of its own.",
        "our website",
        joins="for",
        form=Form.PLACE,
    )
    date: Text = key("the date", "When it was made or last changed.", "March 2026", joins="of")
    until: Text = key("the end", "When it ends or has to be renewed.", "2025-28", joins="of", form=Form.END)
    source: Source | None = block("the source", "Where the published document says this.")


class LinkedDocument(Document):
    """A document that stands in a file of ours as well, so that the two can be read together."""

    file: Text = key(
        "the file it stands in", "The path from this file, with `/`.", "../2025/yearly-report.yaml", joins="for"
    )


class Provision(Block):
    """How something is done. Plain text stands for `how`."""

    how: Text = key(
        "how it is done",
        "What is done, in your own words: the meeting, the check, the programme. Not the guidance's sentence.",
        "A panel of managers reads 12 cases together",
        joins="for",
    )
    who: Text = key("who does it", "The group, post or body that does it.", "The quality group", joins="for")
    frequency: Text = key("how often it happens", "How often it happens.", "every six weeks", joins="for")
    when: Text = key("when", "The date or the period.", "May 2026", joins="for")
    document: Document | None = block("the document", "The document that sets it out.")
    source: Source | None = block("the source", "Where the published document says this.")


class Person(Block):
    """A person in a post. Plain text stands for `name`."""

    name: Text = key("the name", "The person's name as published.", "not stated", joins="of", form=Form.PERSON)
    post: Text = key("the post", "Their job title.", "Chief Constable", joins="of")
    organisation: Text = key("the organisation", "The body they work for.", "Exampleshire Council", joins="of")
    until: Text = key(
        "the end of the term", "When the term ends: a date or a year range.", "2026-27", joins="of", form=Form.END
    )
    acting: Text = key(
        "whether it is an interim post", "`yes` for an interim or acting post.", "yes", words=words.YES_NO, joins="for"
    )
    source: Source | None = block("the source", "Where the published document says this.")


class Contact(Block):
    """How to reach someone."""

    name: Text = key("the name of the service", "What the service is called.", "Children's Front Door", joins="for")
    phone: Text = key(
        "the telephone number", "The number as it is dialled in the United Kingdom.", "01632 960001", joins="for"
    )
    hours: Text = key("when it is answered", "Days and hours.", "Monday to Friday, 8:30am to 6pm", joins="for")
    email: Text = key(
        "the email address", "A shared mailbox, not a person's own.", "partnership@exampleshire.example", joins="for"
    )
    url: Text = key(
        "the web address",
        "A page anyone can open.",
        "https://exampleshire.example/worried",
        joins="for",
        form=Form.ADDRESS,
    )
    rang_on: Text = key(
        "when someone last rang it",
        "The date someone last rang this number to try it.",
        "3 November 2026",
        joins="for",
        form=Form.DAY,
    )
    source: Source | None = block("the source", "Where the published document says this.")


class Commitment(Block):
    """Functions or ways of acting that the guidance words itself. Plain text or a list stands for `adopted`."""

    adopted: str | list[str] | None = key(
        "which of them are adopted",
        "`adopted` for all of them, or the list of those that the plan states.",
        "adopted",
        words=("adopted",),
        others=True,
        joins="for",
    )
    source: Source | None = block("the source", "Where the published document says this.")


class Signature(Block):
    """A signature under the arrangements."""

    name: Text = key("who signed", "The name of the person who signed.", "not stated", form=Form.PERSON)
    post: Text = key("the post of the signatory", "Their job title.", "Chief Constable", joins="for")
    organisation: Text = key(
        "the body that signed", "The body, where it signed and not a person.", "Exampleshire Police", joins="for"
    )
    date: Text = key("the date of signature", "When it was signed.", "3 March 2026", joins="for", form=Form.DAY)
    source: Source | None = block("the source", "Where the published document says this.")


class Duties(Block):
    """What the lead, or the delegated, safeguarding partners take on."""

    authority: Commitment | None = block(
        "the authority", "Speaking, deciding and holding to account for their own body.", joins="of"
    )
    act_as_team: Commitment | None = block(
        "that the partners act as a team",
        "`adopted` where the plan says they are jointly responsible and act as a team.",
    )
    remain_accountable: Commitment | None = block(
        "that accountability stays with the lead partners",
        "`adopted` where the plan says delegation does not move accountability.",
    )
    functions: Commitment | None = block("the joint functions", "`adopted`, or the list of those stated.", joins="of")
    source: Source | None = block("the source", "Where the published document says this.")


class Establishment(Provision):
    """A place in the area where children are or may be held, and how it is included."""

    name: Text = key("the name of the establishment", "Its name.", "HMYOI Exampleton")
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
    restraint_review: RestraintReview | None = block(
        "how the use of restraint is reviewed", "Who reviews restraint, how often, and who is told."
    )


class RestraintReview(Provision):
    """How the use of restraint in one establishment is reviewed."""

    reported_to: Texts = key(
        "to whom the findings go",
        "The bodies that receive the findings.",
        ["youth_justice_board", "youth_custody_service", "hm_inspectorate_of_prisons"],
        words=words.RESTRAINT_RECIPIENTS,
        others=True,
    )


class Contribution(Block):
    """What one body gives."""

    body: Text = key("the body that contributes", "Its name.", "Exampleshire Police")
    role: Text = key(
        "which statutory partner contributes", "Where it is one.", "police", words=words.ROLES, joins="for"
    )
    amount: Text = key("the amount", "Pounds.", "£42,000", joins="for", who=posts.FINANCE, form=Form.SUM)
    in_kind: Text = key(
        "what is given in kind", "Time, rooms, people.", "Training rooms", joins="for", who=posts.FINANCE
    )
    source: Source | None = block("the source", "Where the published document says this.")


class Acceptance(Block):
    """The meeting that accepted a gap."""

    meeting: Text = key("the meeting", "The body that accepted it.", "Lead safeguarding partners' meeting", joins="for")
    date: Text = key("the date of the meeting", "When it met.", "3 March 2026", joins="for")
    minute: Text = key("the minute", "The number of the minute.", "7.2", joins="for")
    post: Text = key("the post that speaks for it", "A post, never a person's name.", "Partnership chair", joins="for")


class Exception_(Block):  # noqa: N801
    """An accepted gap in a should or a may ("comply or explain")."""

    rule: Text = key("the rule", "Code or name of the rule.", "FND003", joins="of")
    reason: Text = key(
        "the reason", "Why, in a sentence of substance, without names.", "The shares are agreed in May", joins="of"
    )
    accepted_by: Acceptance | None = block("who accepted the gap", "The meeting that accepted it.")
    until: Text = key("the end date", "When it ends: 12 months ahead at most.", "30 June 2027", joins="of")


class Mending(Block):
    """How a gap in a must is being closed."""

    rule: Text = key("the rule", "Code or name of the rule.", "SCR001", joins="of")
    what: Text = key("what will be done", "What will be done.", "Appoint a scrutineer", joins="for")
    who: Text = key("who will do it", "A post, never a person's name.", "Partnership manager", joins="for")
    by: Text = key("by when", "The date.", "30 June 2026", joins="for")


Establishment.model_rebuild(
    _types_namespace={"RestraintReview": RestraintReview, "Text": Text, "Document": Document, "Source": Source}
)
