"""The report of one document, from top to bottom."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.blocks.paper import Paper
from masa_lint.blocks.tree import Block, Contents, Items, Paragraph, Section, Style
from masa_lint.blocks.words import strong, words
from masa_lint.documents.made_up import is_made_up, made_up_band
from masa_lint.reports.compliance.accepted import accepted_section
from masa_lint.reports.compliance.advice import advice_sections
from masa_lint.reports.compliance.checked import Checked
from masa_lint.reports.compliance.counts import counts_section
from masa_lint.reports.compliance.dates import dates_section
from masa_lint.reports.compliance.first import first_section
from masa_lint.reports.compliance.left_out import left_out_section
from masa_lint.reports.compliance.method import method_section
from masa_lint.reports.compliance.opening import checked_line, heading_text, opening_blocks, title_text
from masa_lint.reports.compliance.pictures import picture_sections
from masa_lint.reports.compliance.questions import questions_section
from masa_lint.reports.compliance.requirements import requirements_section
from masa_lint.reports.compliance.since import since_section
from masa_lint.reports.compliance.told import finding_blocks


def compose_report(checked: Checked) -> Paper:
    """The compliance report as a paper. The same document, day and settings give the same paper."""
    return paper_of(checked, title_text(checked), tuple(_blocks(checked)), "report")


def paper_of(checked: Checked, title: str, blocks: tuple[Block, ...], kind: str) -> Paper:
    """A paper about a check: never listed by search engines, since it is no publication of the partnership's."""
    return Paper(
        title=title,
        heading=heading_text(checked) if kind == "report" else title,
        blocks=blocks,
        publisher=checked.one.name,
        made_on=checked.run.as_of,
        about=f"What masa-lint found in {checked.document.name}, against {checked.run.pack.edition.title}.",
        band=made_up_band([is_made_up(checked.document)]),
        kind=kind,
        public=False,
    )


def _blocks(checked: Checked) -> Iterator[Block]:
    if checked.one.unreadable:
        yield from _unreadable(checked)
        return
    yield from opening_blocks(checked)
    yield from _some(first_section(checked))
    yield checked_line(checked)
    yield Contents("On this page")
    yield from _some(dates_section(checked))
    yield counts_section(checked)
    yield from picture_sections(checked)
    yield from _some(since_section(checked))
    yield requirements_section(checked)
    yield from advice_sections(checked)
    yield from _some(questions_section(checked))
    yield from _some(left_out_section(checked))
    yield from _some(accepted_section(checked))
    yield method_section(checked)


def _unreadable(checked: Checked) -> Iterator[Block]:
    yield Paragraph(
        words(strong("Nothing of this file could be read, so nothing was checked.")), Style.LEAD, anchor="verdict"
    )
    items = tuple(tuple(finding_blocks(finding, checked)) for finding in checked.one.findings)
    yield Section("What to mend", (Items(items),), anchor="file")
    yield checked_line(checked)


def _some(section: Section | None) -> Iterator[Block]:
    if section is not None:
        yield section
