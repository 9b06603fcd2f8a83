"""The page on the yearly report names every rule that reads two documents together."""

from __future__ import annotations

import re
from pathlib import Path

from masa_lint.documents.kinds import YEARLY_REPORT
from masa_lint.guidance.load_pack import load_pack

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "yearly-report.md").read_text(encoding="utf-8")
CODE = re.compile(r"\[([A-Z]{3}\d{3})\]\(rules/[A-Z]{3}\d{3}\.md\)( to )?")


def _named() -> set[str]:
    named: set[str] = set()
    first = ""
    for code, to in CODE.findall(PAGE):
        start = int(first[3:]) if first else int(code[3:])
        named |= {f"{code[:3]}{number:03}" for number in range(start, int(code[3:]) + 1)}
        first = code if to else ""
    return named


def test_every_rule_that_reads_across_is_named_and_no_other() -> None:
    assert _named() == {rule.code for rule in load_pack().rules if rule.links}


def test_every_page_that_it_leads_to_is_there() -> None:
    leads_to = set(re.findall(r"\]\(([^)#]+\.md)\)", PAGE))
    assert [target for target in sorted(leads_to) if not (DOCS / target).is_file()] == []
    assert YEARLY_REPORT in PAGE
