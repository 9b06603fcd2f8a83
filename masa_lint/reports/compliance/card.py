"""One requirement: what it asks, where we looked, what we found, why it matters, how to mend it, who can answer."""

from __future__ import annotations

import shlex
from collections.abc import Iterator

from masa_lint.blocks.tree import Block, Card, Code, Definitions, Entry, Items, Paragraph
from masa_lint.blocks.words import link, words
from masa_lint.engine.assessment import RequirementResult
from masa_lint.engine.decision_words import without_who
from masa_lint.engine.outcome import Finding, Status
from masa_lint.guidance.requirement import Requirement
from masa_lint.reports.compliance.checked import Checked
from masa_lint.reports.compliance.evidence import (
    evidence_blocks,
    found_at,
    full_links,
    looked_in,
    looked_in_blocks,
)
from masa_lint.reports.compliance.mending import mending_of
from masa_lint.reports.compliance.statuses import tag_of
from masa_lint.reports.compliance.told import mend_blocks, title_of


def requirement_card(result: RequirementResult, checked: Checked) -> Card:
    """The card of one requirement, its parts in a fixed order and none of them hidden."""
    requirement = result.requirement
    entries = tuple(Entry(words(term), blocks) for term, blocks in _entries(result, checked) if blocks)
    return Card(
        title=title_of(requirement),
        blocks=(Definitions(entries),),
        tag=tag_of(result, checked.one),
        kind=str(result.status),
        anchor=requirement.id,
        note=_note(requirement),
    )


def messages_of(result: RequirementResult, checked: Checked) -> tuple[str, ...]:
    """What was found, in sentences, each once."""
    said = [result.message]
    told = " ".join(said)
    for finding in _findings(result, checked):
        again = result.decision is not None and result.decision.because in finding.message
        if finding.message not in told and not again:
            said.append(finding.message)
    decision = result.decision
    return tuple(without_who(text, decision) if checked.public and decision else text for text in said)


def _entries(result: RequirementResult, checked: Checked) -> Iterator[tuple[str, tuple[Block, ...]]]:
    requirement, findings = result.requirement, _findings(result, checked)
    gaps = [one for one in findings if one.status is not Status.NEEDS_REVIEW]
    places, shown = looked_in(result, checked), found_at(result, checked)
    yield ("The law asks" if requirement.statute else "The guidance asks"), tuple(_asks(requirement))
    yield "We looked in", looked_in_blocks(places, checked)
    evidence = evidence_blocks(shown, checked)
    plainly_met = result.status is Status.MET and not result.decision and evidence
    said = () if plainly_met else messages_of(result, checked)
    yield "We found", (*map(_sentence, said), *evidence)
    if checked.full_href:
        yield "In the full document", full_links(shown or places, checked.full_href)
    yield "Why it matters", tuple(map(_sentence, dict.fromkeys(one.why for one in findings if one.why)))
    yield "To mend it", tuple(mend_blocks(gaps, checked.document))
    yield "Being mended", tuple(map(_sentence, mending_of(result, checked)))
    if result.status is Status.NEEDS_REVIEW:
        yield "To decide it", tuple(_to_decide(result, checked))
    yield "Who can answer", _who(findings)
    yield "Advice about it", tuple(_advice(result, checked))
    yield "Link to this", (Paragraph(words(link(requirement.id, f"#{requirement.id}"))),)


def _findings(result: RequirementResult, checked: Checked) -> list[Finding]:
    return [one for one in checked.one.findings if one.requirement == result.requirement.id]


def _note(requirement: Requirement) -> str:
    note = requirement.modality_text.capitalize()
    return f"{note}, a duty on conduct" if requirement.duty_on == "conduct" else note


def _asks(requirement: Requirement) -> Iterator[Block]:
    condition = f" Condition: {requirement.condition}." if requirement.condition else ""
    yield _sentence(f"{requirement.statement}{condition} Source: {requirement.source_text}.")


def _to_decide(result: RequirementResult, checked: Checked) -> Iterator[Block]:
    file = shlex.quote(checked.document.name)
    yield Code(f"masa-lint review {file} {result.requirement.id} --decision met|not-met|leave-open")


def _who(findings: list[Finding]) -> tuple[Block, ...]:
    posts = list(dict.fromkeys(one.who for one in findings if one.who))
    return (_sentence("; ".join(posts)[:1].upper() + "; ".join(posts)[1:]),) if posts else ()


def _advice(result: RequirementResult, checked: Checked) -> Iterator[Block]:
    found = [one for one in checked.one.findings if result.requirement.id in one.about and not one.requirement]
    if found:
        yield Items(
            tuple((_sentence(f"{one.message} (line {one.span.start.line}, {one.rule.code})"),) for one in found)
        )


def _sentence(text: str) -> Paragraph:
    return Paragraph(words(text))
