"""What is new since someone last looked, where known gaps are kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from masa_lint.blocks.tree import Block, Items, Paragraph, Section
from masa_lint.blocks.words import Words, strong, words
from masa_lint.engine.outcome import Finding
from masa_lint.reports.compliance.checked import Checked
from masa_lint.reports.compliance.told import card_links, requirement_link


def since_section(checked: Checked) -> Section | None:
    """New gaps, what was met and is not any more, and what has been known for over a year; None without known gaps."""
    if checked.news is None:
        return None
    blocks = (Paragraph(words(checked.news.sentence)), *_parts(checked))
    return Section("What has changed since the known gaps were written", blocks, anchor="changed")


def _parts(checked: Checked) -> Iterator[Block]:
    news = checked.news
    if news is None:
        return
    if news.lost:
        yield Paragraph(words(strong("Met before, and not any more")))
        yield Items(tuple((Paragraph(words(requirement_link(one.requirement))),) for one in news.lost))
    yield from _listed("New", news.new, checked)
    yield from _listed("Known for over 12 months", news.old, checked)


def _listed(title: str, findings: Iterable[Finding], checked: Checked) -> Iterator[Block]:
    shown = checked.file_findings
    found = [one for one in findings if not one.about_the_file or one in shown]
    if found:
        yield Paragraph(words(strong(title)))
        yield Items(tuple((Paragraph(_line(one, checked)),) for one in found))


def _line(finding: Finding, checked: Checked) -> Words:
    links = card_links(finding, checked)
    where = words(f"{checked.message_of(finding)} (line {finding.span.start.line})")
    return words(where, ": ", links) if links else where
