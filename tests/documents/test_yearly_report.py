"""A yearly report as the format reads it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft7Validator
from sound_report import SOUND_REPORT

from masa_lint.documents.load import load_bytes
from masa_lint.documents.schema import schema_of
from masa_lint.documents.yearly_report import YearlyReport
from masa_lint.source.path import path_text


def test_a_whole_report_is_read_and_an_editor_marks_nothing() -> None:
    found = load_bytes(SOUND_REPORT.encode(), "report.yaml")
    assert found.problems == ()
    assert isinstance(found.model, YearlyReport)
    assert list(Draft7Validator(schema_of("yearly-report")).iter_errors(yaml.safe_load(SOUND_REPORT))) == []


def test_a_whole_report_states_every_section_but_those_for_gaps() -> None:
    sections = set(schema_of("yearly-report")["properties"])
    assert sections - set(yaml.safe_load(SOUND_REPORT)) == {"transcript", "easy_read", "exceptions", "mending"}


def test_plain_text_stands_for_the_file_of_the_arrangements_and_for_what_was_done() -> None:
    text = "kind: yearly-report\narrangement: ../plan.yaml\ninformation_sharing: [Alerts reach us the same day]\n"
    found = load_bytes(text.encode(), "report.yaml")
    assert found.problems == ()
    assert found.text_at("arrangement", "file") == "../plan.yaml"
    assert found.text_at("information_sharing", 0, "what_we_did") == "Alerts reach us the same day"


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        pytest.param('incidents: {notified: "3"}', ["incidents.notified"], id="incidents"),
        pytest.param("incidents: {rapid_reviews: two}", ["incidents.rapid_reviews"], id="a word"),
        pytest.param('incidents: {notified: "0", rapid_reviews: "5"}', [], id="none, and five"),
        pytest.param("incidents: {notified: fewer than 5}", [], id="written as it should be"),
        pytest.param("incidents: {notified: 3 boroughs}", [], id="not only a number"),
        pytest.param(
            'data: {figures: [{what: Plans, unit: children, this_year: "12", year_before: "4"}]}',
            ["data.figures[0].year_before"],
            id="a figure of children",
        ),
        pytest.param('data: {figures: [{what: Young people held, this_year: "2"}]}', ["data.figures[0].this_year"],
                     id="told by what is counted"),
        pytest.param('data: {figures: [{what: Children who wait, unit: days, this_year: "2"}]}', [], id="days"),
    ],
)  # fmt: skip
def test_a_number_of_children_from_1_to_4_is_told_where_only_the_number_stands(text: str, paths: list[str]) -> None:
    found = load_bytes(f"kind: yearly-report\n{text}\n".encode(), "report.yaml")
    assert [problem.rule for problem in found.problems] == ["small-count-of-children"] * len(paths)
    names = [path_text(one.path) for one in found.problems]
    assert names == paths


def test_the_schema_names_every_key_with_its_meaning() -> None:
    published = Path(__file__).parents[2] / "schemas" / "yearly-report.schema.json"
    schema = json.loads(published.read_text(encoding="utf-8"))
    assert schema["definitions"]["Activity"]["properties"].keys() >= {
        "what_we_did",
        "what_changed",
        "for_whom",
        "how_we_know",
    }
