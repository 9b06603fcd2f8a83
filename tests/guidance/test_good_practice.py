"""The optional pack good-practice: off by default, advice alone, and every topic asked for once."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from tests_day import DAY

from masa_lint.documents import words
from masa_lint.documents.load import load_bytes, load_path
from masa_lint.engine.assess import assess_document
from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.exit_code import FailOn, document_code
from masa_lint.engine.outcome import Status
from masa_lint.engine.rule_tests import run_rule_tests
from masa_lint.guidance.load_pack import load_pack
from masa_lint.guidance.local_pack import load_with_packs
from masa_lint.guidance.rule import Rule

REPOSITORY = Path(__file__).parents[2]
SHIPPED = load_pack()
WITH_IT = load_with_packs("wt2023", ["good-practice"])
RULES = tuple(rule for rule in WITH_IT.rules if rule not in SHIPPED.rules)
_TESTS = [(one.rule.code, one.test.name, one.wrong) for one in run_rule_tests(replace(WITH_IT, rules=RULES))]


def advised(text: str, rule: Rule | None = None) -> DocumentAssessment:
    """What the pack, or one of its rules, says of a document."""
    return assess_document(load_bytes(text.encode(), "plan.yaml"), WITH_IT, DAY, (rule,) if rule else RULES)


@pytest.mark.parametrize(("code", "name", "wrong"), _TESTS, ids=[f"{code}: {name}" for code, name, _ in _TESTS])
def test_a_rule_does_what_its_own_tests_say(code: str, name: str, wrong: str) -> None:
    assert not wrong


def test_it_is_off_until_it_is_turned_on() -> None:
    assert {rule.family for rule in RULES} == {"GPR"}
    assert "GPR" not in {rule.family for rule in SHIPPED.rules}
    assert len(RULES) == 26


def test_it_is_advice_and_changes_no_requirement_and_no_exit_code() -> None:
    assert all(rule.advice and not rule.safety for rule in RULES)
    document = load_path(REPOSITORY / "docs" / "exampleshire.yaml", "plan.yaml")
    without = assess_document(document, SHIPPED, DAY, SHIPPED.rules)
    with_it = assess_document(document, WITH_IT, DAY, WITH_IT.rules)
    assert with_it.results == without.results
    more = [one for one in with_it.findings if one.rule in RULES]
    assert len(more) > 20
    assert {one.level for one in more} == {"advice"}
    nothing_but_advice = advised("kind: arrangement\n")
    for fail_on in (FailOn.MUST, FailOn.SHOULD, FailOn.MAY, FailOn.NEVER):
        assert document_code(nothing_but_advice, fail_on) == 0
        assert document_code(with_it, fail_on) == document_code(without, fail_on)


def test_each_known_topic_is_asked_for_by_one_rule() -> None:
    asked = Counter(topic for rule in RULES for topic in (rule.each or {}).get("topic", ()))
    assert asked == Counter(words.PRACTICE_TOPICS)


@pytest.mark.parametrize("topic", words.PRACTICE_TOPICS)
def test_what_is_missing_is_told_by_its_topic(topic: str) -> None:
    told = [one.message for one in advised("kind: arrangement\n").findings]
    name = topic.replace("_", " ")
    assert len([one for one in told if one.startswith(f"{name[0].upper()}{name[1:]}: Nobody has answered")]) == 1


def test_the_plan_of_the_guide_answers_everything() -> None:
    guide = (REPOSITORY / "docs" / "good-practice.md").read_text(encoding="utf-8")
    plan = guide.partition("```yaml\n")[2].partition("```")[0]
    found = advised(plan)
    assert [one.message for one in found.findings] == []
    assert {outcome.status for outcome in found.outcomes} == {Status.MET}


def test_the_guide_names_every_rule_and_every_topic_beside_it() -> None:
    guide = (REPOSITORY / "docs" / "good-practice.md").read_text(encoding="utf-8")
    for rule in RULES:
        topics = (rule.each or {}).get("topic", ())
        if topics:
            (row,) = [line for line in guide.splitlines() if line.startswith(f"| {rule.code} |")]
            assert row.endswith(f"| {', '.join(f'`{topic}`' for topic in topics)} |")


_PASTED = [rule for rule in RULES if rule.paste]


@pytest.mark.parametrize("rule", _PASTED, ids=[rule.code for rule in _PASTED])
def test_what_is_pasted_fits_the_format_and_is_no_answer_yet(rule: Rule) -> None:
    found = advised(f"kind: arrangement\n{rule.paste}", rule)
    assert not found.document.problems
    assert {outcome.status for outcome in found.outcomes} <= {Status.NOT_MET, Status.NEEDS_REVIEW}


def test_every_rule_but_one_that_compares_has_something_to_paste() -> None:
    assert [rule.name for rule in RULES if not rule.paste] == ["scrutineer-may-not-publish"]


def test_nothing_stated_of_scrutiny_or_data_is_told_by_their_requirements_alone() -> None:
    told = {one.rule.code for one in advised("kind: arrangement\n").findings}
    assert not told & {"GPR019", "GPR020", "GPR021", "GPR022", "GPR026"}


@pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])
def test_what_it_says_is_plain_and_short(rule: Rule) -> None:
    assert rule.why.endswith(".")
    assert rule.why.count(". ") == 0, "the reason is one sentence"
    assert rule.remedy.endswith(".")
    assert rule.remedy.count(". ") <= 1, "the mend is one sentence or two"
    for test in rule.tests:
        for finding in advised(test.document, rule).findings:
            assert finding.message[0].isupper() or finding.message[0] == "“", finding.message
            assert finding.message[-1] in ".?", finding.message
            assert "{" not in finding.message, finding.message
            assert "_" not in finding.message, finding.message
