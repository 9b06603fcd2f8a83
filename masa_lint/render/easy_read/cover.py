"""The front page of an easy read."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.blocks.tree import Paragraph, Style
from masa_lint.blocks.words import Words, link, strong, words
from masa_lint.easy.names import body
from masa_lint.easy.plan import Plan
from masa_lint.render.asks.area import together
from masa_lint.render.asks.times import day_words
from masa_lint.render.made_from import made_from

_AGREED = ("publication", "agreed_on")
_CHECKED = ("easy_read", "checked_by")
_CHECKED_ON = ("easy_read", "checked_on")


def title_of(plan: Plan) -> str:
    """What the easy read is called."""
    where = together(plan)
    return f"Our plan to keep children safe in {where}" if where else "Our plan to keep children safe"


def cover(plan: Plan) -> Iterator[Paragraph]:
    """Easy read, whose it is, when it was agreed, who checked it, what it was made from."""
    yield from begin(plan)
    if agreed := day_words(plan.text(*_AGREED)):
        yield Paragraph(words("The leaders agreed this plan ", agreed, "."), facts=(plan.fact(_AGREED),))
    yield checked(plan)
    yield made_from(plan)
    if under := plan.text("made_under"):
        guide = words(f"The government wrote the guide for this plan. It is called {body(under)}.")
        yield Paragraph(guide, Style.LABEL, facts=("made_under",))


def begin(plan: Plan) -> Iterator[Paragraph]:
    """That it is an easy read, where whoever worries about a child reads first, whose it is."""
    yield Paragraph(words(strong("Easy read")), Style.LEAD, facts=("plain",))
    yield Paragraph(
        words("Are you worried about a child? ", link("Read part 2 first", "#worried"), "."), facts=("plain",)
    )
    if name := plan.text("partnership", "name"):
        yield Paragraph(words(name), facts=(plan.fact(("partnership", "name")),))


def checked(plan: Plan) -> Paragraph:
    """Who checked it, or that nobody with a learning disability has."""
    return Paragraph(_checked(plan), facts=(plan.fact(_CHECKED),))


def _checked(plan: Plan) -> Words:
    group = body(plan.text(*_CHECKED))
    if not plan.is_stated(*_CHECKED):
        return words("People with a learning disability have not checked this yet.")
    when = day_words(plan.text(*_CHECKED_ON))
    return words(f"{group[:1].upper()}{group[1:]} checked this document", " " if when else "", when, ".")
