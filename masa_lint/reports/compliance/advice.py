"""Where a document disagrees with itself, what else is advised, and what is wrong with the file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from masa_lint.blocks.tree import Block, Items, Paragraph, Section
from masa_lint.blocks.words import words
from masa_lint.engine.outcome import Finding, Reason, Status
from masa_lint.reports.compliance.checked import Checked
from masa_lint.reports.compliance.told import card_links, finding_blocks


def disagreements(checked: Checked) -> list[Finding]:
    """Advice on what does not fit together, or with the world outside it."""
    return [one for one in _advice(checked) if one.reason is Reason.DISAGREES]


def advice_sections(checked: Checked) -> Iterator[Section]:
    """The sections that have something to tell."""
    apart = disagreements(checked)
    others = [one for one in _advice(checked) if one.reason is not Reason.DISAGREES]
    for title, anchor, findings in (
        (f"Where the {checked.document.noun} disagrees with itself, or with what is known", "disagreements", apart),
        ("Advice", "advice", others),
        ("What to mend in the file itself", "file", checked.file_findings),
    ):
        if findings:
            yield Section(title, (Items(tuple(_items(findings, checked)), ordered=True),), anchor=anchor)


def _advice(checked: Checked) -> list[Finding]:
    """Findings that bear on no requirement. Those that a person has to decide stand among the questions."""
    return [
        one
        for one in checked.one.findings
        if not one.requirement and not one.about_the_file and one.status is not Status.NEEDS_REVIEW
    ]


def _items(findings: Iterable[Finding], checked: Checked) -> Iterator[tuple[Block, ...]]:
    """An item a rule and message, so that one fault in ten places is told once with its ten lines."""
    groups: dict[tuple[str, str, str], list[Finding]] = {}
    for one in findings:
        groups.setdefault((one.rule.code, one.message, one.accepted_until), []).append(one)
    for ones in groups.values():
        yield tuple(_blocks(ones, checked))


def _blocks(ones: list[Finding], checked: Checked) -> Iterator[Block]:
    first = ones[0]
    if first.status is Status.ACCEPTED:
        yield Paragraph(words(f"Accepted gap until {first.accepted_until}."))
    yield from finding_blocks(first, checked, ones[1:])
    about = card_links(first, checked)
    if about:
        yield Paragraph(words("About: ", about, "."))
