"""A paper of Exampleshire, which is made up, that uses every block; and one that tries to break every format."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from masa_lint.blocks.paper import Layout, Paper, Theme
from masa_lint.blocks.tree import (
    Block,
    Card,
    CardFilter,
    Cards,
    Cell,
    Chart,
    Choice,
    Code,
    Column,
    Contents,
    Definitions,
    Entry,
    Items,
    Notice,
    Paragraph,
    Picture,
    PictureRow,
    Section,
    Style,
    Table,
    WriteSpace,
)
from masa_lint.blocks.words import Tag, Tone, Words, code, keep, link, strong, words

PHONE = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="8" y="2" width="16" height="28" rx="3"
fill="#1d3f72"/><rect x="10" y="6" width="12" height="18" fill="#fff"/><circle cx="16" cy="27" r="1.5" fill="#fff"/></svg>"""
BARS = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 40"><rect width="90" height="16" fill="#1d3f72"/>
<rect y="22" width="50" height="16" fill="#4b6a9b"/><text x="94" y="12" font-size="9" font-family="Arial">Council ✓</text>
<text x="54" y="34" font-size="9" font-family="sans-serif">Police</text></svg>"""
DAY = date(2026, 3, 2)


def said(*parts: str) -> Paragraph:
    """A paragraph of plain words."""
    return Paragraph(words(*parts))


def table(rows: int = 3) -> Table:
    """People and sums; with many rows, longer than a page."""
    columns = (Column("Role"), Column("Organisation"), Column("Pays each year", numbers=True))
    cells = tuple(
        (Cell(words(f"Role {n}")), Cell(words(f"Exampleshire body number {n}")), Cell(words(keep(f"£{n},000"))))
        for n in range(1, rows + 1)
    )
    return Table("Who pays", columns, cells, anchor="who-pays")


def standard_blocks() -> tuple[Block, ...]:
    """Every block of a report or a full document."""
    requirement = Card(
        "Each lead partner is named",
        (
            Definitions(
                (
                    Entry(words("Asked for"), (said("The plan names the three lead safeguarding partners."),)),
                    Entry(words("Looked in"), (Paragraph(words("line 12, ", code("safeguarding_partners"))),)),
                )
            ),
            Code("safeguarding_partners:\n  - role: police\n    lead: FILL IN", "Add at line 12"),
        ),
        Tag("Not met on paper", "✕", Tone.GAP),
        kind="gap",
        anchor="card-lsp001",
        note="must",
    )
    review = replace(requirement, title="The chair is stated", tag=Tag("Needs review", "?", Tone.OPEN), anchor="c2")
    line = words(
        "Ring ",
        keep("01632 960 123", "tel:01632960123"),
        " or read ",
        link("the plan", "https://plan.exampleshire.example/"),
        ". ",
        strong("Made up."),
        " See ",
        link("who pays", "#who-pays"),
        " ",
        Tag("Met on paper", "✓", Tone.SHOWN),
    )
    return (
        Paragraph(words("Law: 3 of 4 shown. Guidance: 38 shown, 11 not shown."), Style.LEAD),
        Paragraph(line),
        Notice("What this check cannot tell you", (said("How well children are protected."),), Tone.OPEN, "limits"),
        Contents(depth=2),
        Section(
            "Who is in charge",
            (
                said("The plan names three partners."),
                Items(((said("the council"),), (said("the police"), Items(((said("every force"),),), ordered=True)))),
                table(),
                Section("How they meet", (said("Every quarter."),), "how-they-meet", "1.1"),
            ),
            "who-is-in-charge",
            "1",
        ),
        Section(
            "Requirements",
            (CardFilter("Show", (Choice("gap", "Not met", 2),)), Cards((requirement, review))),
            "requirements",
            "2",
        ),
        Section(
            "Money",
            (Chart(BARS, replace(table(2), caption="Money in pounds", anchor="money-table"), 12.0),),
            "money",
            "3",
            new_page=True,
        ),
        Section("Your notes", (WriteSpace("What will you do?", 4),), "notes", in_contents=False),
        Picture("phone", PHONE, alt="A telephone", width_cm=2.0),
        Paragraph(words("Made by masa-lint."), Style.LABEL),
    )


def sample_paper() -> Paper:
    """A report."""
    return Paper(
        title="Check of published arrangements: Exampleshire",
        heading="Exampleshire: what the plan shows",
        blocks=standard_blocks(),
        publisher="Exampleshire Safeguarding Children Partnership",
        made_on=DAY,
        about="A made-up report.",
        band="Made up: Exampleshire does not exist",
        fingerprint="0f3c9a",
        kind="report",
    )


def row(*sentences: str | Words, gap: bool = False, alt: str = "", label: str = "") -> PictureRow:
    """One idea with a picture."""
    return PictureRow(
        Picture("phone", PHONE, alt=alt),
        tuple(Paragraph(words(sentence)) for sentence in sentences),
        facts=("plain",),
        gap=gap,
        label=label,
    )


def easy_paper() -> Paper:
    """An easy read."""
    worried = (
        row("Is a child in danger now? Call the police on 999."),
        row(words("If you are worried about a child, call ", keep("01632 960 123", "tel:01632960123"), ".")),
        row("We have not yet said who answers at night.", gap=True),
    )
    many = tuple(
        row(words(strong("Safeguarding"), f" means keeping children safe, {n}."), label="An official name")
        for n in range(12)
    )
    return Paper(
        title="Our plan to keep children safe in Exampleshire",
        blocks=(
            Paragraph(words("Easy read"), Style.LEAD),
            Contents(),
            Section("If you are worried about a child", worried, "worried", "1", new_page=True, kind="worried"),
            Section("What is safeguarding?", (*many, row("A map.", alt="Map of Exampleshire")), "what", "2"),
        ),
        publisher="Exampleshire Safeguarding Children Partnership",
        made_on=DAY,
        band="DRAFT",
        layout=Layout.EASY,
        theme=Theme(size_pt=16.0),
        fingerprint="abc123",
        kind="easy-read",
    )
