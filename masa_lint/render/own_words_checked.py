"""A partnership's own words, held to what the checker asks of every easy read."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from masa_lint.blocks.paper import Paper
from masa_lint.easy.check.facts import facts_in
from masa_lint.easy.check.read_paper import read_paper
from masa_lint.easy.check.rule import Level
from masa_lint.easy.check.run import easy_findings
from masa_lint.easy.plan import Plan
from masa_lint.render.blocked import Missing
from masa_lint.render.own_words import where


def own_words_faults(paper: Paper, plan: Plan, rows: Collection[str]) -> Iterator[Missing]:
    """What the checker calls an error in the rows that hold a partnership's own words; warnings stop nothing."""
    if not rows:
        return
    for one in easy_findings(read_paper(paper), facts_in(plan.document)):
        if one.level is Level.ERROR and one.row in rows:
            try_ = f" Try: {one.try_}." if one.try_ else ""
            why = f"The words for the row “{one.row}” are not easy to read: {one.message}{try_} [{one.rule.code}]"
            yield Missing(where(plan, one.row), why, f"- row: {one.row}\n  words:\n  - FILL IN")
