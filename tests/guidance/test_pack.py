"""The shipped pack: complete, strict, and true to its compiled form."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from masa_lint.documents.kinds import READABLE_KINDS
from masa_lint.engine.rule_tests import run_rule_tests
from masa_lint.guidance.load_pack import compile_pack, load_pack
from masa_lint.guidance.pack_error import PackError
from masa_lint.guidance.read_pack import pack_from_data, read_rule
from masa_lint.guidance.requirement import Requirement
from masa_lint.guidance.rule import Rule
from masa_lint.guidance.strict import strict_problems

PACK = load_pack()
_CHECKED = [one for kind in READABLE_KINDS for one in PACK.requirements_of(kind)]


@pytest.mark.parametrize("rule", PACK.rules, ids=[rule.code for rule in PACK.rules])
def test_a_rule_does_what_its_own_tests_say(rule: Rule) -> None:
    results = list(run_rule_tests(replace(PACK, rules=(rule,))))
    assert results
    assert [(result.test.name, result.wrong) for result in results if result.wrong] == []


def test_the_pack_loads_strictly() -> None:
    assert strict_problems(PACK) == []


@pytest.mark.parametrize("requirement", _CHECKED, ids=[one.id for one in _CHECKED])
def test_every_requirement_a_document_can_show_has_a_rule_and_says_what_decides(requirement: Requirement) -> None:
    assert requirement.by
    assert requirement.needs
    assert requirement.title
    assert any(rule.requirement == requirement.id for rule in PACK.rules)


def test_there_are_62_for_arrangements_33_for_reports_and_process_duties_are_never_checked() -> None:
    assert [len(PACK.requirements_of(kind)) for kind in READABLE_KINDS] == [62, 33]
    process = {one.id for one in PACK.requirements if not one.checked}
    assert process
    assert not process & {rule.requirement for rule in PACK.rules}


def test_at_least_twenty_rules_compare_the_plan_with_itself_the_calendar_or_the_law() -> None:
    assert sum(rule.advice for rule in PACK.rules) >= 20


def test_a_reference_that_was_not_seen_is_never_printed_as_certain() -> None:
    for one in PACK.requirements:
        if one.ref_confidence != "seen" and one.guidance_ref:
            assert "not seen in print" in one.source_text
        if one.modality_confidence == "recalled":
            assert "verb not seen in print" in one.modality_text


def test_the_compiled_pack_is_the_pack() -> None:
    compiled = json.loads(compile_pack("wt2023"))
    again = pack_from_data(compiled["pack"], compiled["digest"])
    assert again == replace(PACK, rules=tuple(replace(rule, tests=()) for rule in PACK.rules))
    assert next(iter(compiled)) == "digest"


def _rule(**changed: object) -> dict[str, object]:
    rule: dict[str, object] = {
        "code": "TRN900",
        "name": "a-rule",
        "requirement": "arr-training-commissioned-delivered-monitored",
        "at": "training",
        "if_missing": "not_met",
        "check": {"present": ["impact"]},
        "remedy": "Say it.",
        "why": "It matters.",
        "tests": [
            {"name": "there", "document": "kind: arrangement", "expect": "met"},
            {
                "name": "not there",
                "document": "kind: arrangement",
                "expect": "not_met",
                "path": "training",
                "line": "1",
            },
        ],
        "file": "wt2023/training/TRN900-a-rule.yaml",
    }
    return {**rule, **changed}


def _problems(rule: Rule) -> list[str]:
    pack = replace(PACK, rules=(*PACK.rules, rule))
    return [one.partition(": ")[2] for one in strict_problems(pack) if rule.file in one]


def test_a_rule_is_held_against_the_kind_of_document_that_its_requirement_is_asked_of() -> None:
    report = {"requirement": "yr-themes-from-scrutiny", "at": "scrutiny.themes[*]", "check": {"present": ["theme"]}}
    assert _problems(read_rule(_rule(**report))) == []
    elsewhere = _problems(read_rule(_rule(requirement="yr-themes-from-scrutiny")))
    assert "a check reads impact, which training does not have" not in elsewhere
    assert any("which the format does not have" in one for one in _problems(read_rule(_rule(at="scrutiny.themes"))))


def test_advice_about_both_kinds_has_to_fit_both() -> None:
    both = {"requirement": "advice", "about": ["arr-published", "yr-joint"], "if_missing": "nothing_to_compare"}
    fits = read_rule(_rule(**both, at="publication", check={"present": ["date"]}))
    assert PACK.kinds_of(fits) == READABLE_KINDS
    assert _problems(fits) == []
    only_one = read_rule(_rule(**both, at="publication", check={"present": ["version"]}))
    assert _problems(only_one) == ["a check reads version, which publication does not have"]


def test_days_after_publication_need_a_publication() -> None:
    assert any("days after publication" in one for one in _problems(read_rule(_rule(due_days="7"))))


def test_some_rule_has_to_tell_that_nothing_is_stated() -> None:
    alone = replace(PACK, rules=(read_rule(_rule(if_missing="not_applicable")),))
    assert any("nothing is stated" in problem for problem in strict_problems(alone))


def test_a_good_rule_has_no_problems() -> None:
    assert _problems(read_rule(_rule())) == []


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"at": "trainning"}, "which the format does not have"),
        ({"check": {"present": ["impakt"]}}, "which training does not have"),
        ({"check": {"adopted": {"path": "/chair.functions", "table": "no_table"}}}, "no table"),
        ({"if_none": "not_applicable"}, "requirements with a condition"),
        ({"if_missing": "nothing_to_compare"}, "is for advice"),
        ({"if_fails": "needs_review"}, '"question" is missing'),
        ({"check": {"one_of": {"path": "impact.who", "values": ["a"]}}}, '"message" is missing'),
        ({"message": "It is {colour}"}, 'names "colour"'),
        ({"requirement": "arr-nothing"}, "no requirement"),
        ({"requirement": "advice", "if_missing": "nothing_to_compare"}, '"about" has to name'),
        ({"tests": [{"name": "there", "document": "kind: arrangement", "expect": "met"}]}, "no test that fails"),
        ({"name": "A Rule"}, "words-with-hyphens"),
    ],
)
def test_a_rule_that_names_what_there_is_not_does_not_load_strictly(changed: dict[str, object], words: str) -> None:
    assert any(words in problem for problem in _problems(read_rule(_rule(**changed))))


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"check": {"regex": "a+"}}, "is no check"),
        ({"check": {"present": {"paths": ["a"]}}}, "knows no"),
        ({"check": {"count": {"path": "a", "at_least": "many"}}}, "cannot read"),
        ({"check": {"present": ["a"], "not": {}}}, "a check is one of"),
        ({"if_missing": "maybe"}, "maybe"),
        ({"colour": "red"}, "there is no"),
    ],
)
def test_a_rule_that_cannot_be_read_is_an_error_that_names_its_file(changed: dict[str, object], words: str) -> None:
    with pytest.raises(PackError, match="TRN900") as error:
        read_rule(_rule(**changed))
    assert words in str(error.value)


def test_checks_within_checks_have_a_limit() -> None:
    check: object = {"present": ["impact"]}
    for _ in range(10):
        check = {"not": check}
    with pytest.raises(PackError, match="deeper than 6"):
        read_rule(_rule(check=check))
