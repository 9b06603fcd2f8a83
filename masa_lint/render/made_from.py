"""What an easy version was made from and with, as its front page says it."""

from __future__ import annotations

from masa_lint.blocks.tree import Paragraph, Style
from masa_lint.blocks.words import words
from masa_lint.easy.plan import Plan
from masa_lint.render.asks.times import day_words

_AGREED = ("publication", "agreed_on")
_DATED = ("publication", "date")


def made_from(plan: Plan) -> Paragraph:
    """The plan or report with its date, and the program, in words for whoever has never heard of it."""
    path = _AGREED if plan.text(*_AGREED) else _DATED
    dated = day_words(plan.text(*path))[-1:]  # without the word before it
    which = words(f"Made from the {plan.document.noun}", " dated " if dated else "", dated)
    return Paragraph(words(which, " with a computer program called masa-lint"), Style.LABEL, facts=(plan.fact(path),))
