"""One page of A4 for the person who signs: no codes, and nothing that does not bear on a signature."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from masa_lint.blocks.paper import Paper, Theme
from masa_lint.blocks.tree import Block, Paragraph, Section, Style
from masa_lint.blocks.words import Words, strong, words
from masa_lint.due.due_date import Basis
from masa_lint.engine.decision import day_text
from masa_lint.engine.outcome import Status
from masa_lint.engine.verdict import LIMITS, this_file_text, verdict_text
from masa_lint.reports.compliance.accepts import accepts
from masa_lint.reports.compliance.advice import disagreements
from masa_lint.reports.compliance.checked import Checked
from masa_lint.reports.compliance.compose import paper_of
from masa_lint.reports.compliance.dates import next_dates
from masa_lint.reports.compliance.excerpt import shortened
from masa_lint.reports.compliance.fitted import fitted, height_of
from masa_lint.reports.compliance.questions import open_questions
from masa_lint.reports.compliance.told import title_of
from masa_lint.reports.due_words import when_text

_ROOM, _ROOM_TO_ACCEPT = 21, 11
"""How many lines of the page there are for all lists, and for what a signature accepts. The others share the rest."""
_SIZE = 11.0
"""Points, so that a full page stays one page."""


def compose_summary(checked: Checked) -> Paper:
    """The page. What there is no room for is counted, and the report has it."""
    paper = paper_of(checked, f"Before you sign: {checked.one.name}", tuple(_blocks(checked)), "summary")
    return replace(paper, heading="Before you sign", theme=Theme(size_pt=_SIZE))


def _blocks(checked: Checked) -> Iterator[Block]:
    if checked.one.unreadable:
        yield Paragraph(words(strong("Nothing of this file could be read, so nothing was checked.")), Style.LEAD)
        return
    yield Paragraph(words(shortened(f"{checked.one.name}. {this_file_text(checked.one)}")), Style.LABEL)
    yield Paragraph(words(checked.run.pack.edition.notice))
    yield Paragraph(words(strong(verdict_text(checked.one))), Style.LEAD, anchor="verdict")
    accepted = fitted(accepts(checked), _ROOM_TO_ACCEPT, _ROOM_TO_ACCEPT // 2)
    parts = [
        (f"Where the {checked.document.noun} disagrees", "disagreements", list(_disagrees(checked))),
        ("What only people can decide", "questions", list(_asks(checked))),
        ("What has passed, and what comes next", "dates", list(_due(checked))),
    ]
    there = [part for part in parts if part[2]]
    if accepted.items:
        yield Section("What signing accepts", (accepted,), anchor="accepts")
    for title, anchor, lines in there:
        room = (_ROOM - height_of(accepted)) // len(there)
        yield Section(title, (fitted(lines, room),), anchor=anchor)
    day = day_text(checked.run.as_of)
    told = f"{LIMITS} The report has every point with its place in the file. Checked for {day}."
    yield Paragraph(words(told), Style.LABEL)


def _disagrees(checked: Checked) -> Iterator[Words]:
    for message in dict.fromkeys(one.message for one in disagreements(checked) if one.status is Status.NOT_MET):
        yield words(message)


def _asks(checked: Checked) -> Iterator[Words]:
    titles = {one.requirement.id: title_of(one.requirement) for one in checked.one.results}
    for one in sorted(open_questions(checked), key=lambda one: one.requirement is None):
        title = titles.get(one.requirement or "")
        yield words(f"{title}: {_last_sentence(checked.message_of(one))}" if title else checked.message_of(one))


def _due(checked: Checked) -> Iterator[Words]:
    """The next dates; the ends of accepted gaps stand with the gaps."""
    for one in (one for one in next_dates(checked) if one.basis is not Basis.ACCEPTED):
        yield words(strong(f"{one.what}: "), when_text(one))


def _last_sentence(text: str) -> str:
    """The question at the end of a message."""
    return text.rpartition(". ")[2]
