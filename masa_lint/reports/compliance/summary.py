"""One page of A4 for the person who signs: no codes, and nothing that does not bear on a signature."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from masa_lint.blocks.paper import Paper
from masa_lint.blocks.tree import Block, Items, Paragraph, Section, Style, WriteSpace
from masa_lint.blocks.words import Run, Tag, Words, strong, text_of, words
from masa_lint.due.due_date import Basis
from masa_lint.engine.assessment import RequirementResult
from masa_lint.engine.decision import day_text
from masa_lint.engine.outcome import Finding, Status
from masa_lint.engine.verdict import LIMITS, verdict_text
from masa_lint.guidance.requirement import Modality
from masa_lint.guidance.rule import Rule
from masa_lint.reports.compliance.accepted import held
from masa_lint.reports.compliance.advice import DISAGREES, disagreements
from masa_lint.reports.compliance.checked import Checked
from masa_lint.reports.compliance.compose import paper_of
from masa_lint.reports.compliance.dates import next_dates
from masa_lint.reports.compliance.mending import mending_of
from masa_lint.reports.compliance.opening import heading_text
from masa_lint.reports.compliance.questions import open_questions
from masa_lint.reports.compliance.told import title_of
from masa_lint.reports.due_words import when_text

_MOST, _MOST_ACCEPTED = 4, 8
"""How many things of a kind there is room for; for what a signature accepts there is most."""
_LONGEST = 170


def compose_summary(checked: Checked) -> Paper:
    """The page. What there is no room for is counted, and the report has it."""
    title = f"Before you sign: {heading_text(checked).partition(': ')[2]}"
    return paper_of(checked, title, tuple(_blocks(checked)), "summary")


def _blocks(checked: Checked) -> Iterator[Block]:
    if checked.one.unreadable:
        yield Paragraph(words(strong("Nothing of this file could be read, so nothing was checked.")), Style.LEAD)
        return
    yield Paragraph(words(checked.run.pack.edition.notice))
    yield Paragraph(words(strong(verdict_text(checked.one))), Style.LEAD, anchor="verdict")
    for title, anchor, lines, most in (
        ("What signing accepts", "accepts", list(_accepts(checked)), _MOST_ACCEPTED),
        (DISAGREES, "disagreements", list(_disagrees(checked)), _MOST),
        ("What only people can decide", "questions", list(_asks(checked)), _MOST),
        ("What falls due next", "dates", list(_due(checked)), _MOST),
    ):
        if lines:
            yield Section(title, (_listed(lines, most),), anchor=anchor)
    yield Paragraph(words(f"{LIMITS} The report has every point with its place in the file."), Style.LABEL)
    yield WriteSpace(f"Read by (post), and when. Checked for {day_text(checked.run.as_of)}", lines=1)


def _accepts(checked: Checked) -> Iterator[Words]:
    """What a family may look for in vain, gaps in the law, accepted gaps with their ends, then how many others."""
    for message in dict.fromkeys(map(checked.message_of, filter(_is_safety, checked.one.findings))):
        yield words(strong("For safety: "), message)
    missing = [one for one in checked.one.results if one.status is Status.NOT_MET]
    musts = [one for one in missing if one.requirement.level == str(Modality.MUST)]
    for one in musts:
        mended = " ".join(mending_of(one, checked))
        tail = f"Being mended: {mended}" if mended else "Nothing says that it is being mended."
        yield words(strong("The law asks, and it is not shown: "), f"{_title(one)}. {tail}")
    for gap in held(checked):
        rule = checked.run.pack.rule_by_name[gap.code.casefold()]
        requirement = checked.run.pack.requirement_by_id.get(getattr(rule, "requirement", ""))
        what = requirement.title if requirement else rule.name.replace("-", " ").capitalize()
        yield words(strong(f"Accepted as a gap until {gap.until}: "), f"{what}.")
    others = len(missing) - len(musts)
    if others:
        noun = "thing" if others == 1 else "things"
        yield words(strong("Not shown: "), f"{others} {noun} that the guidance says should be there.")


def _is_safety(finding: Finding) -> bool:
    return finding.status is Status.NOT_MET and isinstance(finding.rule, Rule) and finding.rule.safety


def _disagrees(checked: Checked) -> Iterator[Words]:
    for message in dict.fromkeys(one.message for one in disagreements(checked) if one.status is Status.NOT_MET):
        yield words(message)


def _asks(checked: Checked) -> Iterator[Words]:
    titles = {one.requirement.id: _title(one) for one in checked.one.results}
    for one in sorted(open_questions(checked), key=lambda one: one.requirement is None):
        title = titles.get(one.requirement or "")
        yield words(f"{title}: {_last_sentence(checked.message_of(one))}" if title else checked.message_of(one))


def _due(checked: Checked) -> Iterator[Words]:
    """The next dates; the ends of accepted gaps stand with the gaps."""
    for one in (one for one in next_dates(checked) if one.basis is not Basis.ACCEPTED):
        yield words(strong(f"{one.what}: "), when_text(one))


def _title(result: RequirementResult) -> str:
    return title_of(result.requirement.title, result.requirement.statement)


def _last_sentence(text: str) -> str:
    """The question at the end of a message."""
    return text.rpartition(". ")[2]


def _listed(every: list[Words], most: int) -> Items:
    shown = every if len(every) <= most else every[: most - 1]
    more = [words(f"{len(every) - len(shown)} more, in the report.")] if len(every) > len(shown) else []
    return Items(tuple((Paragraph(_cut(line)),) for line in (*shown, *more)))


def _cut(line: Words) -> Words:
    """A line no longer than two lines of the page."""
    room, cut = _LONGEST, list[Run | Tag]()
    for part in line:
        if isinstance(part, Run) and len(part.text) > room:
            cut.append(replace(part, text=part.text[: max(0, room - 1)].rstrip() + "…"))
            break
        cut.append(part)
        room -= len(text_of((part,)))
    return tuple(cut)
