"""What is wrong with a file itself, as a finding."""

from __future__ import annotations

import pytest

from masa_lint.engine.findings import file_finding
from masa_lint.guidance.load_pack import load_pack
from masa_lint.guidance.rule import FileRule
from masa_lint.source.problem import Problem

PACK = load_pack()


@pytest.mark.parametrize("rule", PACK.file_rules, ids=lambda rule: rule.code)
def test_it_says_what_its_rule_says_in_whole_sentences(rule: FileRule) -> None:
    found = file_finding(Problem(rule.name), PACK)
    assert (found.rule, found.level, found.why, found.requirement) == (rule, rule.level, rule.why, None)
    assert found.message.endswith("?" if rule.message.endswith("?") else ".")
    assert not found.message.endswith(("?.", ".."))
    assert found.remedy.endswith(".")
    assert not found.remedy.endswith("..")


def test_there_are_rules_that_ask() -> None:
    assert any(rule.message.endswith("?") for rule in PACK.file_rules)
