"""A partnership's own words, held to the same rules as ours before they are printed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from masa_lint.blocks.paper import Layout, Paper
from masa_lint.blocks.tree import Section
from masa_lint.easy.check.facts import facts_in
from masa_lint.easy.check.read_paper import read_paper
from masa_lint.easy.check.rule import Level
from masa_lint.easy.check.run import sentence_findings
from masa_lint.easy.plan import Plan
from masa_lint.render.blocked import Missing
from masa_lint.render.make_rows import Made
from masa_lint.render.own_words import where

_NO_DAY = date(1, 1, 1)


def own_faults(plan: Plan, made: Iterable[Made]) -> tuple[tuple[str, Missing], ...]:
    """Each error that the checker finds in rows of own words: the row's name, and what to mend where."""
    rows = {one.block.anchor: one for one in made}
    if not rows:
        return ()
    section = Section("Own words", tuple(one.block for one in rows.values()), "own-words")
    paper = Paper("Own words", (section,), "", _NO_DAY, layout=Layout.EASY)
    faults = []
    for finding in sentence_findings(read_paper(paper), facts_in(plan.document)):
        if finding.level is Level.ERROR and finding.row in rows:
            name = rows[finding.row].row.name
            why = f'The words for the row "{name}" are not easy to read yet: {finding.message} [{finding.rule.code}]'
            shown = finding.try_ or "shorter words"
            faults.append((name, Missing(where(plan, name), why, f"- row: {name}\n  words: FILL IN  # try: {shown}")))
    return tuple(faults)
