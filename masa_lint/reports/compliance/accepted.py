"""Accepted gaps, decisions, and what does not apply or is not due yet, each with its reason."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.blocks.tree import Block, Definitions, Entry, Paragraph, Section
from masa_lint.blocks.words import keep, strong, words
from masa_lint.engine.assessment import RequirementResult
from masa_lint.engine.decision import Decided, day_text
from masa_lint.engine.exceptions import HeldException, held_exceptions
from masa_lint.engine.outcome import Status
from masa_lint.reports.compliance.checked import Checked
from masa_lint.reports.compliance.evidence import evidence_blocks, found_at
from masa_lint.reports.compliance.places import line_of
from masa_lint.reports.compliance.told import requirement_link, title_of

_DECIDED = {Decided.MET: "Met on paper", Decided.NOT_MET: "Not met on paper", Decided.LEAVE_OPEN: "Left open"}


def accepted_section(checked: Checked) -> Section | None:
    """The section, or None where there is nothing of the kind."""
    parts = tuple(
        part for part in (_gaps(checked), _decisions(checked), _not_due(checked), _not_applicable(checked)) if part
    )
    if not parts:
        return None
    title = "Accepted gaps, decisions, and what does not apply or is not due yet"
    return Section(title, parts, anchor="accepted")


def held(checked: Checked) -> list[HeldException]:
    """The accepted gaps that hold on the day of the check and are needed."""
    found, _ = held_exceptions(checked.document, checked.run.pack, checked.run.as_of)
    used = {one.rule.code for one in checked.one.findings if one.status is Status.ACCEPTED}
    return [one for one in found if one.code in used]


def _gaps(checked: Checked) -> Section | None:
    gaps = held(checked)
    if not gaps:
        return None
    titles = [words(strong(f"{gap_title(one, checked)} ({one.code})")) for one in gaps]
    entries = tuple(Entry(title, tuple(_gap(one, checked))) for title, one in zip(titles, gaps, strict=True))
    return Section("Accepted gaps", (Definitions(entries),), anchor="accepted-gaps", in_contents=False)


def _gap(one: HeldException, checked: Checked) -> Iterator[Block]:
    document = checked.document
    yield Paragraph(words("Accepted until ", keep(one.until), f". {document.text_at(*one.path, 'reason')}"))
    by = {part: document.text_at(*one.path, "accepted_by", part) for part in ("meeting", "date", "minute", "post")}
    told = f"Accepted by: {by['meeting']}, {by['date']}, minute {by['minute']}. It speaks through: {by['post']}."
    yield Paragraph(words(f"{told} Line {line_of(one.path, document)}."))


def gap_title(one: HeldException, checked: Checked) -> str:
    """What an accepted gap is about: the requirement's title, or the name of the advice."""
    rule = checked.run.pack.rule_by_name[one.code.casefold()]
    requirement = checked.run.pack.requirement_by_id.get(getattr(rule, "requirement", ""))
    if requirement is None:
        return rule.name.replace("-", " ").capitalize()
    return title_of(requirement)


def _decisions(checked: Checked) -> Section | None:
    decided = [result for result in checked.one.results if result.decision]
    if not decided:
        return None
    entries = tuple(Entry(words(requirement_link(one.requirement)), tuple(_decision(one, checked))) for one in decided)
    return Section("Decisions", (Definitions(entries),), anchor="decisions", in_contents=False)


def _decision(result: RequirementResult, checked: Checked) -> Iterator[Block]:
    decision = result.decision
    if decision is None:
        return
    because = decision.because if decision.because.endswith((".", "?", "!")) else f"{decision.because}."
    yield Paragraph(words(f"{_DECIDED[decision.decision]}, decided on ", keep(day_text(decision.date)), f": {because}"))
    if not checked.public:
        recorded = "" if decision.recorded_by == decision.decided_by else f" Recorded by {decision.recorded_by}."
        yield Paragraph(words(f"Decided by {decision.decided_by}.{recorded}"))


def _not_due(checked: Checked) -> Section | None:
    """What is not there because it cannot be yet."""
    ones = checked.one.not_due
    if not ones:
        return None
    entries = tuple(Entry(words(requirement_link(one.requirement)), (Paragraph(words(one.message)),)) for one in ones)
    return Section("What is not due yet", (Definitions(entries),), anchor="not-due", in_contents=False)


def _not_applicable(checked: Checked) -> Section | None:
    waiting = checked.one.not_due
    ones = [one for one in checked.one.results if one.status is Status.NOT_APPLICABLE and one not in waiting]
    if not ones:
        return None
    entries = tuple(Entry(words(requirement_link(one.requirement)), tuple(_fact(one, checked))) for one in ones)
    return Section("What does not apply", (Definitions(entries),), anchor="not-applicable", in_contents=False)


def _fact(result: RequirementResult, checked: Checked) -> Iterator[Block]:
    yield Paragraph(words(result.message))
    if result.requirement.condition:
        yield Paragraph(words(f"The condition: {result.requirement.condition}."))
    yield from evidence_blocks(found_at(result, checked), checked)
