"""Every primitive by the name that rules use, and what is refused when a rule's check is read."""

from __future__ import annotations

import re
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from masa_lint.checks.count import Count
from masa_lint.checks.person import Person
from masa_lint.checks.present import Present
from masa_lint.checks.registry import MAX_DEPTH, PRIMITIVES, read_check

ROOT = Path(__file__).parents[2]


def test_a_mapping_gives_parameters_and_a_value_alone_the_main_one() -> None:
    assert read_check({"person": {"path": "chair", "post": "true"}}) == Person("chair", post=True)
    assert read_check({"person": "chair"}) == Person("chair")
    assert read_check({"present": ["a", "b"]}) == Present(("a", "b"))
    assert read_check({"present": "a"}) == Present(("a",))
    assert read_check({"count": {"path": "a", "at_least": "2"}}) == Count("a", at_least=2)


@pytest.mark.parametrize(
    ("check", "words"),
    [
        ({}, "a check is one of"),
        ("present", "a check is one of"),
        ({"present": "a", "person": "b"}, "a check is one of"),
        ({"regex": "a+"}, '"regex" is no check'),
        ({"present": {"paths": ["a"]}}, '"present" knows no "paths"'),
        ({"count": {"at_least": "2"}}, '"count" takes: path'),
        ({"count": {"path": "a", "at_least": "many"}}, '"count" cannot read "many"'),
        ({"count": {"path": "a", "at_least": "-1"}}, '"count" cannot read "-1"'),
        ({"count": {"path": ["a"]}}, '"count" cannot read'),
        ({"person": {"path": "a", "post": "perhaps"}}, '"person" cannot read "perhaps"'),
        ({"refers_to": {"path": "a", "to": "b", "read_as": "regex"}}, '"refers_to" cannot read "regex"'),
        ({"present": [["a"]]}, '"present" cannot read'),
        ({"words": "a"}, '"words" knows no'),
        ({"not": []}, '"not" needs one check'),
        ({"not": [{"present": "a"}, {"present": "b"}]}, '"not" needs one check'),
        ({"all": []}, '"all" needs checks'),
        ({"sum_equals": {"parts": "a[*].b"}}, '"sum_equals" needs "total", "pounds" or "per_cent"'),
        (
            {"sum_equals": {"parts": "a", "total": "b", "pounds": "5"}},
            '"sum_equals" needs "total", "pounds" or "per_cent", and takes',
        ),
        ({"sum_equals": {"parts": "a", "pounds": "five"}}, '"sum_equals" cannot read "five"'),
        ({"sum_equals": {"parts": "a", "per_cent": "all"}}, '"sum_equals" cannot read "all"'),
        ({"includes": {"path": "a"}}, '"includes" needs "every", "one" or "table"'),
        ({"consistent_frequency": {"frequency": "a"}}, '"consistent_frequency" needs "since" and "until", or "other"'),
        (
            {"consistent_frequency": {"frequency": "a", "since": "b"}},
            '"consistent_frequency" needs "since" and "until"',
        ),
        ({"any": ["present"]}, "a check is one of"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_reason(check: object, words: str) -> None:
    with pytest.raises(ValueError, match=re.escape(words)):
        read_check(check)


@pytest.mark.parametrize(("word", "value"), [("true", True), ("yes", True), ("false", False), ("no", False)])
def test_yes_and_no_are_read_however_yaml_has_them(word: str, *, value: bool) -> None:
    assert read_check({"person": {"path": "chair", "post": word}}) == Person("chair", post=value)


def test_what_is_refused_names_what_there_is() -> None:
    with pytest.raises(ValueError, match="the checks are: present, person, mechanism, "):
        read_check({"regex": "a"})
    with pytest.raises(ValueError, match=r"it takes: path, at_least, at_most, as_many_as, role$"):
        read_check({"count": {"least": "2"}})


@pytest.mark.parametrize(
    ("check", "paths"),
    [
        ({"present": ["a", "b[*].c"]}, ["a", "b[*].c"]),
        ({"person": "chair"}, ["chair.name", "chair.post"]),
        ({"mechanism": "audits"}, ["audits.how", "audits.who", "audits.frequency", "audits.document"]),
        ({"mechanism": "."}, ["how", "who", "frequency", "document"]),
        ({"document": "audits.document"}, ["audits.document.title", "audits.document.url", "audits.document.where"]),
        ({"frequency": "review.frequency"}, ["review.frequency"]),
        ({"adopted": "leads.authority"}, ["leads.authority.adopted"]),
        ({"includes": {"path": "a", "one": "b"}}, ["a"]),
        ({"refers_to": {"path": "a", "to": "/b"}}, ["a", "/b"]),
        ({"sum_equals": {"parts": "a", "total": "b"}}, ["a", "b"]),
        ({"sum_equals": {"parts": "a", "pounds": "0"}}, ["a"]),
        ({"count": {"path": "a"}}, ["a"]),
        ({"count": {"path": "a", "as_many_as": "b"}}, ["a", "b"]),
        ({"unique": ["a", "b"]}, ["a", "b"]),
        ({"one_of": {"path": "a", "table": "t", "keyed_by": "b"}}, ["a", "b"]),
        ({"words": {"path": "a", "table": "t", "keyed_by": "b"}}, ["a", "b"]),
        ({"date_order": {"first": "as_of", "then": "b"}}, ["b"]),
        ({"date_order": {"first": "a", "then": "b"}}, ["a", "b"]),
        ({"date_within": {"date": "a", "of": "as_of"}}, ["a"]),
        ({"date_within": {"date": "a", "of": "b"}}, ["a", "b"]),
        ({"not_over": "a"}, ["a"]),
        ({"consistent_frequency": {"frequency": "a", "since": "b", "until": "as_of"}}, ["a", "b"]),
        ({"consistent_frequency": {"frequency": "a", "other": "b"}}, ["a", "b"]),
        ({"same_spelling": ["a", "b"]}, ["a", "b"]),
        ({"telephone": "a"}, ["a"]),
        ({"review": "Is it?"}, []),
        ({"not": {"present": "a"}}, ["a"]),
    ],
)
def test_a_check_names_every_path_it_reads_so_that_a_wrong_one_is_seen_when_the_rule_loads(
    check: dict[str, object], paths: list[str]
) -> None:
    assert list(read_check(check).paths()) == paths


@pytest.mark.parametrize(
    ("check", "tables"),
    [
        ({"adopted": {"path": "a", "table": "t"}}, ["t"]),
        ({"includes": {"path": "a", "table": "t"}}, ["t"]),
        ({"one_of": {"path": "a", "table": "t"}}, ["t"]),
        ({"words": {"path": "a", "table": "t"}}, ["t"]),
        ({"words": {"path": "a", "any": "b"}}, []),
    ],
)
def test_a_check_names_every_table_it_reads(check: dict[str, object], tables: list[str]) -> None:
    assert list(read_check(check).table_names()) == tables


def test_checks_within_checks_have_a_limit() -> None:
    check: object = {"present": "a"}
    for _ in range(MAX_DEPTH):
        check = {"not": check}
    read_check(check)
    with pytest.raises(ValueError, match="deeper than 6"):
        read_check({"not": check})


def test_a_check_cannot_be_changed_once_it_is_read() -> None:
    with pytest.raises(FrozenInstanceError):
        read_check({"person": "chair"}).path = "x"  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", PRIMITIVES)
def test_every_primitive_has_a_row_in_the_manual(name: str) -> None:
    manual = (ROOT / "docs" / "writing-rules.md").read_text(encoding="utf-8")
    assert f"`{name}: " in manual


@pytest.mark.parametrize("name", PRIMITIVES)
def test_every_fact_of_a_primitive_is_in_its_row(name: str) -> None:
    manual = (ROOT / "docs" / "writing-rules.md").read_text(encoding="utf-8")
    row = next(line for line in manual.splitlines() if f"`{name}: " in line and line.startswith("|"))
    facts = PRIMITIVES[name].facts
    assert [fact for fact in facts if f"{{{fact}}}" not in row] == []


def test_every_primitive_has_a_file_of_tests() -> None:
    here = {path.stem.removeprefix("test_") for path in Path(__file__).parent.glob("test_*.py")}
    modules = {primitive.__module__.rpartition(".")[2] for primitive in PRIMITIVES.values()}
    assert modules <= here
