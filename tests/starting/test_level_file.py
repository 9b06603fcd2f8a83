"""A first file reads without an error, says nothing that nobody has said, and leaves no rule's key out."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import jsonschema
import pytest
import yaml
from tests_day import DAY

from masa_lint.checks.paths import read_path
from masa_lint.documents.load import load_bytes
from masa_lint.documents.validate import catalogue_of
from masa_lint.engine.assess import assess
from masa_lint.guidance.load_pack import load_pack
from masa_lint.source.path import path_text
from masa_lint.source.yaml_text import Data, YamlText, read_yaml
from masa_lint.starting.blank import level_data
from masa_lint.starting.examples import own_paths
from masa_lint.starting.level_file import level_file
from masa_lint.starting.levels import CLOSED_LISTS, ITEMS, LEVELS, MAY_BE_NONE

PACK = load_pack()
CATALOGUE = catalogue_of("arrangement")
SCHEMA = json.loads((Path(__file__).parents[2] / "schemas" / "arrangement.schema.json").read_text())
ASKED = {"publication.date": "must", "publication.url": "should*", "custody[*]": "should"}
TEXTS = {level: level_file(level, "x.json", CATALOGUE, ASKED) for level in LEVELS}
levels = pytest.mark.parametrize("level", LEVELS)


@levels
def test_it_reads_back_as_the_keys_of_its_level(level: int) -> None:
    read = read_yaml(TEXTS[level])
    assert isinstance(read, YamlText)
    assert read.data == level_data(level)


@levels
def test_it_is_as_the_published_schema_says(level: int) -> None:
    jsonschema.validate(yaml.safe_load(TEXTS[level]), SCHEMA, jsonschema.Draft7Validator)


@levels
def test_nothing_is_wrong_with_the_file_itself(level: int) -> None:
    assert load_bytes(TEXTS[level].encode(), "plan.yaml").problems == ()


@levels
def test_a_file_that_nobody_has_filled_in_is_judged_as_an_empty_one(level: int) -> None:
    documents = [load_bytes(text.encode(), "plan.yaml") for text in (TEXTS[level], "kind: arrangement\n")]
    blank, empty = assess(documents, PACK, DAY).documents
    assert [(one.requirement.id, one.status) for one in blank.results] == [
        (one.requirement.id, one.status) for one in empty.results
    ]
    assert {str(one.reason) for one in blank.findings} <= {"not_answered", "None"}


@levels
def test_its_top_says_where_the_schema_is_which_level_it_is_and_how_long_it_takes(level: int) -> None:
    first, second = TEXTS[level].splitlines()[:2]
    assert first == "# yaml-language-server: $schema=x.json"
    assert second.startswith(f"# LEVEL {level} of 3: ")
    assert "It takes about " in second
    assert second.endswith("this is an estimate.")


@levels
def test_every_key_has_a_comment_above_it(level: int) -> None:
    lines = TEXTS[level].splitlines()
    bare = [line for above, line in pairwise(lines) if ":" in line and not _note(line, above)]
    assert bare == []


def _note(line: str, above: str) -> bool:
    return line.lstrip().startswith("#") or above.lstrip().startswith("#")


def test_a_comment_says_what_is_asked_how_strongly_and_gives_an_example() -> None:
    assert "  # The date of publication (must). When it was published. Example: 31 March 2026\n  date:\n" in TEXTS[1]
    assert "  # The address where it is published (should*). The page anyone can open.\n" in TEXTS[1]
    assert "  # The name. The person's name as published.\n" in TEXTS[1]


def test_level_1_holds_what_every_reader_looks_for_and_fits_on_a_page_of_answers() -> None:
    open_keys = set(_open(level_data(1)))
    partners = {
        f"safeguarding_partners[{number}].{key}"
        for number in range(3)
        for key in ("organisation", "lead.name", "lead.post", "delegate.name", "delegate.post")
    }
    assert partners <= open_keys
    assert open_keys - partners == {
        "this_file", "stage", "partnership.name", "contacts.worried_about_a_child.phone",
        "contacts.worried_about_a_child.hours", "contacts.out_of_hours.phone", "contacts.partnership.email",
        "publication.date", "publication.url", "area.local_authorities", "chair.name", "custody",
        "scrutiny.people[0].name", "scrutiny.does", "funding.year", "funding.total",
    }  # fmt: skip


def test_level_2_holds_all_that_the_law_needs() -> None:
    needs = {need for one in PACK.requirements_of("arrangement") if one.level == "must" for need in one.needs}
    assert len(needs) > 8
    assert {need for need in needs if not _holds(level_data(2), need)} == set()


def test_level_3_holds_every_key_that_the_rule_of_a_requirement_reads() -> None:
    read = set()
    for rule in PACK.rules_of("arrangement"):
        if rule.advice:
            continue
        for at in rule.at:
            checks = [check for check in (rule.check, rule.where) if check]
            paths = {path for check in checks for path in check.paths()} | set(rule.each or {}) | {"."}
            read |= {path if path.startswith("/") else f"{at}.{path}" for path in paths}
    assert len(read) > 150
    assert {path for path in read if not _holds(level_data(3), path)} == set()


def test_the_levels_contain_each_other() -> None:
    keys = [{path.replace("[0]", "") for path in _all(level_data(level))} for level in sorted(LEVELS)]
    assert keys[0] < keys[1] < keys[2]


def test_every_path_in_the_tables_is_one_of_the_format() -> None:
    paths = (*own_paths(), *CLOSED_LISTS, *MAY_BE_NONE, *ITEMS)
    assert [path for path in paths if CATALOGUE.key(tuple(path.split("."))) is None] == []


def _holds(data: Data, path: str) -> bool:
    """Whether a file has the key of a rule's path. `adopted` is what plain text at the key above it stands for."""
    steps = [step for step in read_path(path.replace("/.", "/").replace("..", ".").rstrip("."))[1] if step != "*"]
    here = data
    for step in steps:
        here = here[0] if isinstance(here, list) and isinstance(here[0], dict) else here
        if step == "adopted" and here == "":
            return True
        if not isinstance(here, dict) or step not in here:
            return False
        here = here[str(step)]
    return True


def _all(data: Data, path: tuple[str | int, ...] = ()) -> list[str]:
    inside: list[str] = [path_text(path)]
    for step, one in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        inside += _all(one, (*path, step))
    return inside


def _open(data: Data, path: tuple[str | int, ...] = ()) -> list[str]:
    if data == "":
        return [path_text(path)]
    parts = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [found for step, one in parts for found in _open(one, (*path, step))]
