"""A finding as it is told wherever it stands: what, where, why, and how to mend it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from masa_lint.blocks.tree import Block, Code, Paragraph, Style
from masa_lint.blocks.words import Run, Words, apart, code, keep, link, strong, words
from masa_lint.documents.load import LoadedDocument
from masa_lint.engine.outcome import Finding
from masa_lint.engine.paste import paste_of
from masa_lint.guidance.requirement import Requirement
from masa_lint.reports.compliance.checked import Checked
from masa_lint.reports.compliance.excerpt import excerpt
from masa_lint.reports.compliance.places import line_of
from masa_lint.source.path import path_text

_MOST_LINES = 8
_MOST_RELATED = 3


def finding_blocks(finding: Finding, checked: Checked, again: Iterable[Finding] = ()) -> Iterator[Block]:
    """A finding in full. `again` are others of the same rule, told by their lines."""
    yield Paragraph(words(strong(checked.message_of(finding))))
    yield Paragraph(_where(finding, checked.document, tuple(again)), Style.LABEL)
    for path in finding.related[:_MOST_RELATED]:
        value = excerpt(path, checked.document)
        if value:
            yield Paragraph(words(keep(f"Line {line_of(path, checked.document)}"), f": “{value}”"))
    if finding.why:
        yield Paragraph(words(strong("Why it matters: "), finding.why))
    if finding.remedy:
        yield Paragraph(words(strong("To mend it: "), finding.remedy))
    yield from _paste_blocks((finding,), checked.document)


def mend_blocks(findings: Sequence[Finding], document: LoadedDocument) -> Iterator[Block]:
    """How to mend, each way once, with the lines to paste."""
    for remedy in dict.fromkeys(one.remedy for one in findings if one.remedy):
        yield Paragraph(words(remedy))
    yield from _paste_blocks(findings, document)


def _paste_blocks(findings: Sequence[Finding], document: LoadedDocument) -> Iterator[Block]:
    """The lines to paste into the file, each once."""
    for lines in filter(None, dict.fromkeys(paste_of(one, document) for one in findings)):
        yield Code("\n".join(lines), "Paste this into the file and fill it in")


def card_links(finding: Finding, checked: Checked) -> Words:
    """Links to the requirements that a finding bears on; empty where there are none on the page."""
    shown = {result.requirement.id: result.requirement for result in checked.one.results}
    names = dict.fromkeys(name for name in (finding.requirement, *finding.about) if name in shown)
    return apart(words(requirement_link(shown[name])) for name in names)


def requirement_link(requirement: Requirement) -> Run:
    """A requirement's title, as a link to its card."""
    return link(title_of(requirement), f"#{requirement.id}")


def title_of(requirement: Requirement) -> str:
    """A requirement's title, or what it asks where it has none."""
    return requirement.title or requirement.statement


def _where(finding: Finding, document: LoadedDocument, again: tuple[Finding, ...]) -> Words:
    lines = sorted({one.span.start.line for one in again} - {finding.span.start.line})
    more = ", ".join(map(str, lines[:_MOST_LINES])) + (", …" if len(lines) > _MOST_LINES else "")
    also = f" and {'lines' if len(lines) > 1 else 'line'} {more}" if lines else ""
    place = f"{document.name}, line {finding.span.start.line}{also}"
    rule = f" · {finding.level} · {finding.rule.code} {finding.rule.name}"
    path = words(" · ", code(path_text(finding.path)[:120])) if finding.path else ()
    return words(place, path, rule)
