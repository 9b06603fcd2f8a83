"""What to mend first: at most seven things, chosen as the report on the terminal chooses them."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.blocks.tree import Block, Items, Paragraph, Section
from masa_lint.blocks.words import apart, words
from masa_lint.engine.outcome import Finding
from masa_lint.engine.verdict import Group, fix_first
from masa_lint.reports.compliance.checked import Checked
from masa_lint.reports.compliance.told import card_links, finding_blocks


def first_section(checked: Checked) -> Section | None:
    """The section, or None where there is nothing to mend."""
    groups = [group for group in fix_first(checked.one) if group.first in shown_findings(checked)]
    if not groups:
        return None
    items = tuple(tuple(_blocks(group, checked)) for group in groups)
    return Section("Fix these first", (Items(items, ordered=True),), anchor="fix-first")


def shown_findings(checked: Checked) -> tuple[Finding, ...]:
    """The findings that this report may show."""
    return (*checked.file_findings, *(one for one in checked.one.findings if not one.about_the_file))


def _blocks(group: Group, checked: Checked) -> Iterator[Block]:
    yield from finding_blocks(group.first, checked, group.again)
    if group.also_for:
        yield Paragraph(words(f"The same is missing for: {'; '.join(group.also_for)}."))
    others = [one for one in group.findings[1:] if one.requirement and one.requirement != group.first.requirement]
    touched = apart(card_links(one, checked) for one in others)
    if touched:
        yield Paragraph(words("The same gap touches: ", touched, "."))
    here = card_links(group.first, checked)
    if here:
        yield Paragraph(words("More about it: ", here, "."))
