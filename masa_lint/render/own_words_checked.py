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
        row = _row_of(one.row, rows)
        if one.level is Level.ERROR and row:
            try_ = f" Try: {one.try_}." if one.try_ else ""
            why = f"The words for the row “{row}” are not easy to read: {one.message}{try_} [{one.rule.code}]"
            yield Missing(where(plan, row), why, f"- row: {row}\n  words:\n  - FILL IN")


def _row_of(anchor: str, rows: Collection[str]) -> str:
    """The row that an anchor is of: `row-leader`, or `row-leader-2` for its second line; empty where it is of none."""
    name = anchor.removeprefix("row-")
    first, _, number = name.rpartition("-")
    return name if name in rows else first if first in rows and number.isdigit() else ""
