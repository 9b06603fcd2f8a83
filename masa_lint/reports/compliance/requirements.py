"""Every requirement, once, in the order of the guidance and by its topics."""

from __future__ import annotations

from masa_lint.blocks.tree import Block, CardFilter, Cards, Choice, Section
from masa_lint.reports.compliance.card import requirement_card
from masa_lint.reports.compliance.checked import Checked
from masa_lint.reports.compliance.statuses import TAGS
from masa_lint.reports.compliance.topics import topics_of


def requirements_section(checked: Checked) -> Section:
    """The cards by topic, with a choice of which to see."""
    blocks: list[Block] = [card_filter(checked)]
    for topic in topics_of(checked):
        cards = Cards(tuple(requirement_card(result, checked) for result in topic.results))
        blocks.append(Section(topic.title, (cards,), anchor=topic.anchor, in_contents=False))
    return Section("Requirements, one by one", tuple(blocks), anchor="requirements")


def card_filter(checked: Checked) -> CardFilter:
    """A choice for every status that occurs."""
    counts = checked.one.counts
    choices = tuple(Choice(str(status), tag.word, counts[status]) for status, tag in TAGS.items() if counts[status])
    return CardFilter("Show", choices)
