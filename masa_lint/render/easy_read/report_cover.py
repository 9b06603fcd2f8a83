"""The front page of the easy read of a yearly report."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.blocks.tree import Paragraph
from masa_lint.blocks.words import words
from masa_lint.easy.plan import Plan
from masa_lint.render.asks.area import together
from masa_lint.render.asks.times import day_words
from masa_lint.render.asks.year import year_words
from masa_lint.render.easy_read.cover import begin, checked
from masa_lint.render.made_from import made_from

_AGREED = ("publication", "agreed_on")


def title_of(plan: Plan) -> str:
    """What the easy read is called."""
    where = together(plan)
    return f"What we did to keep children safe in {where}" if where else "What we did to keep children safe"


def cover(plan: Plan) -> Iterator[Paragraph]:
    """Easy read, whose it is, which year it is about, when it was agreed, who checked it, what it was made from."""
    yield from begin(plan)
    if year := year_words(plan):
        yield Paragraph(words("Our year: ", year), facts=(plan.fact(("period",)),))
    if agreed := day_words(plan.text(*_AGREED)):
        yield Paragraph(words("The leaders agreed this report ", agreed, "."), facts=(plan.fact(_AGREED),))
    yield checked(plan)
    yield made_from(plan)
