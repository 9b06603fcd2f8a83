"""The three published plans as we read them: each claim has its place, and each verdict is seen to change."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import jsonschema
import pytest
import yaml
from syrupy.assertion import SnapshotAssertion
from tests_day import DAY

from masa_lint.documents.load import LoadedDocument, load_path
from masa_lint.documents.tree import Tree
from masa_lint.engine.assess import assess
from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.outcome import Status
from masa_lint.engine.verdict import verdict_text
from masa_lint.guidance.load_pack import load_pack
from masa_lint.source.path import Path as Route
from masa_lint.source.path import path_text

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(path.stem for path in (ROOT / "examples").glob("*.yaml"))
MOST_QUOTED = 8
MOST_TO_REVIEW = 15
"""A quarter of the 62: a check that asks about everything decides nothing."""


@cache
def _assessed(name: str) -> DocumentAssessment:
    document = load_path(ROOT / "examples" / f"{name}.yaml", f"examples/{name}.yaml")
    return assess([document], load_pack(), DAY).documents[0]


def _source_of(document: LoadedDocument, path: Route) -> Tree | None:
    """The source on a block, or on the nearest block around it."""
    for length in range(len(path), 0, -1):
        here = document.look(path[:length])
        if isinstance(here, dict) and "source" in here:
            return here["source"]
    return None


def _sources(tree: Tree, path: Route = ()) -> Iterator[tuple[Route, dict[str, Tree]]]:
    if isinstance(tree, list):
        for number, item in enumerate(tree):
            yield from _sources(item, (*path, number))
    elif isinstance(tree, dict):
        for name, item in tree.items():
            if name == "source" and isinstance(item, dict):
                yield path, item
            else:
                yield from _sources(item, (*path, name))


def test_there_are_three_and_the_first_page_of_them_is_about_all_of_them() -> None:
    page = (ROOT / "examples" / "README.md").read_text(encoding="utf-8")
    assert EXAMPLES == ["staffordshire", "stoke", "warwickshire"]
    assert all(f"## {name}.yaml" in page for name in EXAMPLES)
    assert page.splitlines()[2].startswith("**These three files are our reading of published documents.")


@pytest.mark.parametrize("name", EXAMPLES)
def test_it_loads_without_a_problem(name: str) -> None:
    assert _assessed(name).document.problems == ()


@pytest.mark.parametrize("name", EXAMPLES)
def test_it_says_that_it_is_our_reading_and_not_the_partnerships_file(name: str) -> None:
    document = _assessed(name).document
    assert document.text_at("this_file") == "transcript"
    assert document.text_at("transcript", "of_the_partnership") == "no"
    assert document.text_at("transcript", "read_by") == "The masa-lint project"
    assert document.text_at("transcript", "read_on")
    assert "judges no one" in " ".join(document.text[:600].replace("#", " ").split())


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_fact_that_a_met_requirement_rests_on_says_where_the_plan_has_it(name: str) -> None:
    assessed = _assessed(name)
    met = [result for result in assessed.results if result.status is Status.MET]
    bare = []
    for result in met:
        assert result.evidence, result.requirement.id
        for path in result.evidence:
            source = _source_of(assessed.document, path)
            if not (isinstance(source, dict) and isinstance(source.get("section"), str)):
                bare.append(f"{result.requirement.id}: {path_text(path)}")
    assert len(met) > 20
    assert bare == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_quote_is_a_few_words_to_find_the_place_by(name: str) -> None:
    sources = list(_sources(_assessed(name).document.tree))
    quotes = {path_text(path): str(source["quote"]) for path, source in sources if isinstance(source.get("quote"), str)}
    assert len(quotes) > 30
    assert {path: quote for path, quote in quotes.items() if len(quote.split()) > MOST_QUOTED} == {}


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_source_has_a_section_and_a_quote(name: str) -> None:
    lacking = [
        path_text(path)
        for path, source in _sources(_assessed(name).document.tree)
        if not (isinstance(source.get("section"), str) and isinstance(source.get("quote"), str))
    ]
    assert lacking == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_more_than_a_quarter_is_left_to_a_person(name: str) -> None:
    assert _assessed(name).counts[Status.NEEDS_REVIEW] <= MOST_TO_REVIEW


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_requirement_is_left_unchecked_and_no_rule_crashes(name: str) -> None:
    assert _assessed(name).counts[Status.NOT_CHECKED] == 0
    assert _assessed(name).faults == ()


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_status_of_every_requirement(name: str, snapshot: SnapshotAssertion) -> None:
    statuses = {result.requirement.id: str(result.status) for result in _assessed(name).results}
    assert "\n".join(f"{status:<15}{requirement}" for requirement, status in statuses.items()) == snapshot


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_rules_that_find_something_and_where(name: str, snapshot: SnapshotAssertion) -> None:
    found = {(one.rule.code, str(one.status), path_text(one.path)) for one in _assessed(name).findings}
    assert "\n".join(" ".join(one) for one in sorted(found)) == snapshot


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_editor_accepts_it_by_the_published_schema(name: str) -> None:
    schema = json.loads((ROOT / "schemas" / "arrangement.schema.json").read_text(encoding="utf-8"))
    data = yaml.load((ROOT / "examples" / f"{name}.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
    jsonschema.Draft7Validator(schema).validate(data)


@pytest.mark.parametrize("name", EXAMPLES)
def test_its_report_names_no_person_in_a_message(name: str) -> None:
    assessed = _assessed(name)
    names = {str(person) for person in _names(assessed.document.tree)}
    assert names
    told = [one.message for one in assessed.findings] + [result.message for result in assessed.results]
    assert [(person, message) for person in names for message in told if person in message] == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_page_about_the_examples_gives_the_verdict_that_the_check_gives(name: str) -> None:
    page = (ROOT / "examples" / "README.md").read_text(encoding="utf-8")
    section = " ".join(page.partition(f"## {name}.yaml")[2].partition("\n## ")[0].split())
    assert section.startswith(verdict_text(_assessed(name)).partition(" This does not say")[0])


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_page_about_the_examples_names_posts_and_no_person(name: str) -> None:
    page = (ROOT / "examples" / "README.md").read_text(encoding="utf-8")
    people = {str(person) for person in _names(_assessed(name).document.tree)}
    assert [person for person in people if person in page or person.split()[-1] in page.split()] == []


_PEOPLE = ("lead", "delegate", "signed", "chair", "people")


def _names(tree: Tree, key: str = "") -> Iterator[Tree]:
    """Every person's name in a document."""
    if isinstance(tree, list):
        for item in tree:
            yield from _names(item, key)
    elif isinstance(tree, dict):
        for name, item in tree.items():
            if name == "name" and key in _PEOPLE and isinstance(item, str):
                yield item
            else:
                yield from _names(item, name)
