"""The six counts, the law's and the guidance's apart; they add up to the number of requirements."""

from __future__ import annotations

from masa_lint.blocks.tree import Block, Cell, Column, Definitions, Entry, Paragraph, Section, Table
from masa_lint.blocks.words import words
from masa_lint.guidance.requirement import Modality
from masa_lint.reports.charts.status_strip import status_strip
from masa_lint.reports.compliance.checked import Checked
from masa_lint.reports.compliance.statuses import MEANINGS, TAGS, count_of
from masa_lint.reports.compliance.topics import topics_of

_MUST, _SHOULD = str(Modality.MUST), str(Modality.SHOULD)


def counts_section(checked: Checked) -> Section:
    """The counts as a table, and each requirement as a block of a strip."""
    strip = status_strip([(topic.title, [one.status for one in topic.results]) for topic in topics_of(checked)])
    blocks: tuple[Block, ...] = (counts_table(checked), *_met_means(checked), strip)
    return Section("How many are shown", blocks, anchor="counts")


def counts_table(checked: Checked) -> Table:
    """A row for each status, a column for each strength that a requirement of this document has."""
    results = checked.one.results
    columns = [
        ("Law (must)", [one for one in results if one.requirement.level == _MUST]),
        ("Guidance (should)", [one for one in results if one.requirement.level == _SHOULD]),
        ("May, or our advice", [one for one in results if one.requirement.level not in (_MUST, _SHOULD)]),
        ("All", list(results)),
    ]
    shown = [(heading, ones) for heading, ones in columns if ones]
    rows = [
        (Cell(words(tag.word)), *(Cell(words(str(count_of(ones, status)))) for _, ones in shown))
        for status, tag in TAGS.items()
    ]
    rows.append((Cell(words("Together")), *(Cell(words(str(len(ones)))) for _, ones in shown)))
    headings = (Column("What was found"), *(Column(heading, numbers=True) for heading, _ in shown))
    return Table(f"{len(results)} requirements, by what was found", headings, tuple(rows), anchor="six-counts")


def _met_means(checked: Checked) -> tuple[Block, ...]:
    """What each status that occurs means."""
    there = {result.status for result in checked.one.results}
    told = [Entry(words(tag), (Paragraph(words(MEANINGS[status])),)) for status, tag in TAGS.items() if status in there]
    return (Definitions(tuple(told)),)
