"""What both kinds of document open with: who read or wrote them, whom to contact; and their easy read."""

from __future__ import annotations

from masa_lint.documents import posts, words
from masa_lint.documents.keys import Block, Text, Texts, block, key
from masa_lint.documents.parts import Contact, Document, Source

_SOURCE = "Where the published document says this."


class Transcript(Block):
    """Who read the published plan, where the file is someone's reading of it."""

    read_by: Text = key("who read it", "A body or a project, or a post.", "The policy team of Exampleshire Council")
    of_the_partnership: Text = key(
        "whether the reader works for the partnership", "`yes` or `no`.", "no", words=words.YES_NO
    )
    read_on: Text = key("when it was read", "The date.", "22 November 2026")
    document: Document | None = block("the document that was read", "Title and address.")


class Partnership(Block):
    """What the partnership is called and where it is."""

    name: Text = key("the name of the partnership", "Its full name.", "Exampleshire Safeguarding Children Partnership")
    short_name: Text = key("the short name of the partnership", "The short form it uses.", "ESCP")
    website: Text = key("the partnership's website", "Its address.", "https://safeguarding.exampleshire.example")
    address: Text = key("the partnership's postal address", "An office, never a home.", "Civic Centre, Exampleton")
    source: Source | None = block("the source", _SOURCE)


class ChildrensContact(Contact):
    """A contact of their own for children, and who reads what they send."""

    read_by: Text = key("who reads what children send", "A post or a team.", "The participation worker", joins="for")
    read_when: Text = key("when it is read", "Days and hours.", "every school day", joins="for")


class Complaints(Contact):
    """Where to complain, and who looks into it."""

    who: Text = key("who looks into a complaint", "The body or post.", "The partnership manager", joins="for")


class AreaContacts(Block):
    """Whom to call about a child in some of the areas, where one number is not for all of them."""

    for_: Texts = key(
        "which areas the numbers are for",
        "Each area by its name, as it stands under `area`, `local_authorities`.",
        ["Westhaven"],
        alias="for",
    )
    worried_about_a_child: Contact | None = block(
        "whom to call when worried about a child there", "The number people ring there in the day."
    )
    out_of_hours: Contact | None = block(
        "whom to call there at night and at weekends", "The number for there outside those hours."
    )
    source: Source | None = block("the source", _SOURCE)


class Contacts(Block):
    """Whom to call, about a child and about the arrangements."""

    worried_about_a_child: Contact | None = block(
        "whom to call when worried about a child",
        "The number people ring in the day, where it is one for all areas of the plan.",
    )
    out_of_hours: Contact | None = block(
        "whom to call at night and at weekends", "The number outside those hours, where it is one for all areas."
    )
    areas: list[AreaContacts] | None = block(
        "whom to call in each area",
        "Only where areas have numbers of their own: one entry for each number, with the areas it is for.",
    )
    for_children: ChildrensContact | None = block(
        "whom a child can contact", "A contact of their own for children.", who=posts.PARTICIPATION
    )
    complaints: Complaints | None = block("where to complain", "Where to complain about the arrangements.")
    advocate: Contact | None = block(
        "who helps people to complain", "An advocacy service that speaks up for people.", who=posts.PARTICIPATION
    )
    partnership: Contact | None = block("how to reach the partnership", "The business unit.")
    source: Source | None = block("the source", _SOURCE)


class OwnRow(Block):
    """A partnership's own words for one row of its easy read."""

    row: Text = key("the row", "The row's name, as masa-lint prints it.", "listen")
    words: Texts = key(
        "your own words for it", "Each sentence by itself.", ["We ask children and families what they think."]
    )


class EasyRead(Block):
    """The easy-read version: who checked it, and the partnership's own words."""

    checked_by: Text = key(
        "which group of people with a learning disability checked the easy read",
        "A group, never a person's name. Who they are stands in brackets: the easy read tells it only then.",
        "Exampleshire People First (people with a learning disability)",
        who=posts.PARTICIPATION,
    )
    checked_on: Text = key("when the easy read was checked", "The date.", "3 March 2026", who=posts.PARTICIPATION)
    gaps: Text = key(
        "where the easy read tells what the plan does not say",
        "`in place`, or `at the end` to move those rows to the last pages.",
        "at the end",
        words=words.GAPS,
        who=posts.PARTICIPATION,
    )
    rows: list[OwnRow] | None = block("your own words for rows of the easy read", "One entry a row.")
