"""The published schema: what an editor shows and accepts is what the reader knows and reads."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from masa_lint.documents.kinds import READABLE_KINDS, catalogue_of_model
from masa_lint.documents.load import load_bytes
from masa_lint.documents.schema import schema_of
from masa_lint.engine.unknown_words import unknown_words

REPOSITORY = Path(__file__).parents[2]
SCHEMA = schema_of("arrangement")
SCHEMAS = {kind: schema_of(kind) for kind in READABLE_KINDS}
VALIDATOR = Draft7Validator(SCHEMA)


def faults(text: str) -> list[str]:
    """Where an editor would complain: the paths, `/` for the document."""
    return ["/".join(map(str, error.absolute_path)) or "/" for error in VALIDATOR.iter_errors(yaml.safe_load(text))]


def keys() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every key of the schemas with its kind and its name."""
    for kind, schema in SCHEMAS.items():
        for block, shape in {"": schema, **schema["definitions"]}.items():
            for name, key in shape["properties"].items():
                yield kind, f"{block}.{name}", key


@pytest.mark.parametrize("kind", READABLE_KINDS)
def test_the_schema_is_valid_draft_07(kind: str) -> None:
    assert SCHEMAS[kind]["$schema"] == "http://json-schema.org/draft-07/schema#"
    Draft7Validator.check_schema(SCHEMAS[kind])


@pytest.mark.parametrize("kind", READABLE_KINDS)
def test_every_reference_leads_to_a_definition(kind: str) -> None:
    text = json.dumps(SCHEMAS[kind])
    named = {part.split('"')[0] for part in text.split('"#/definitions/')[1:]}
    assert named == set(SCHEMAS[kind]["definitions"])


@pytest.mark.parametrize(("kind", "name", "key"), list(keys()), ids=[f"{kind}: {name}" for kind, name, _ in keys()])
def test_every_key_has_a_description_and_an_example_that_fits(kind: str, name: str, key: dict[str, Any]) -> None:
    assert key["title"]
    assert key["description"]
    (example,) = key["examples"]
    rules = {word: rule for word, rule in key.items() if word not in ("title", "description", "examples")}
    Draft7Validator({**rules, "definitions": SCHEMAS[kind]["definitions"]}).validate(example)


def _nested(path: tuple[str | int, ...], example: Any) -> Any:
    if not path:
        return example
    return [_nested(path[1:], example)] if path[0] == "*" else {path[0]: _nested(path[1:], example)}


@pytest.mark.parametrize("kind", READABLE_KINDS)
def test_every_example_is_read_by_the_format_where_its_key_stands(kind: str) -> None:
    refused = []
    catalogue = catalogue_of_model(kind)
    blocks = {catalogue.root: SCHEMAS[kind], **SCHEMAS[kind]["definitions"]}
    for path, key in catalogue.patterns():
        above = catalogue.key(path[:-1])
        (example,) = blocks[above.holds if above else catalogue.root]["properties"][key.name]["examples"]
        data = {"kind": kind, **_nested(path, example)} if path != ("kind",) else {"kind": example}
        document = load_bytes(json.dumps(data).encode(), "plan.yaml")
        refused += [(path, example)] if document.problems or unknown_words(document) else []
    assert refused == []


def test_a_block_that_stands_at_many_keys_has_an_example_that_fits_each() -> None:
    shown = {name: key["examples"][0] for kind, name, key in keys() if kind == "arrangement"}
    assert shown[".custody"] == [{"name": "HMYOI Exampleton", "kind": "young_offender_institution"}]
    assert shown[".contacts"]["worried_about_a_child"]["phone"] == "01632 960001"
    assert shown["Contacts.out_of_hours"]["phone"] == "01632 960002"
    assert shown["Training.commissioned"] != shown["Training.delivered"]
    assert shown["Establishment.how"] == "Its head of care sits on the custody group"
    assert [name for name, example in shown.items() if example == "not stated" and not name.endswith(".name")] == []
    audit = "A panel of managers reads 12 cases together"
    assert {name for name, example in shown.items() if audit in json.dumps(example)} <= {
        "Provision.how",
        "RestraintReview.how",
    }


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("stage: draft", id="text"),
        pytest.param("publication: {version: 3, date: 2026}", id="numbers"),
        pytest.param("funding: {total: 310000.5}", id="a sum"),
        pytest.param("chair: {acting: yes}", id="yes, which editors take for a truth value"),
        pytest.param("custody: none", id="none"),
        pytest.param("contacts: not stated (the text has no number)", id="not stated, with a remark"),
        pytest.param("chair: {name: not stated, until: none (for good)}", id="answers inside a block"),
        pytest.param("safeguarding_partners: [not stated]", id="an answer in a list"),
        pytest.param("area: {local_authorities: not stated}", id="an answer for a list"),
        pytest.param("custody:\nchair:\naudits: ~\nstage:", id="nothing yet"),
        pytest.param("audits: Managers read twelve cases", id="text for a provision"),
        pytest.param("chair: A Person", id="text for a person"),
        pytest.param("thresholds: {document: Continuum of need}", id="text for a document"),
        pytest.param(
            "leads: {functions: adopted, authority: [speak_with_authority]}", id="text and list for a commitment"
        ),
        pytest.param("other_boards: [Health and Wellbeing Board]", id="text for an item"),
        pytest.param("area: {local_authorities: Exampleshire}", id="text for a list"),
        pytest.param("safeguarding_partners: [{role: police, for: [Exampleshire]}]", id="the key for"),
    ],
)
def test_what_the_reader_reads_the_editor_accepts(text: str) -> None:
    assert faults(f"kind: arrangement\n{text}\n") == []
    assert load_bytes(f"kind: arrangement\n{text}\n".encode(), "plan.yaml").problems == ()


@pytest.mark.parametrize(
    ("text", "path"),
    [
        pytest.param("custdy: none", "/", id="an unknown key"),
        pytest.param("leads: {zebra: yes}", "leads", id="an unknown key in a block"),
        pytest.param("custody: []", "custody", id="an empty list"),
        pytest.param("stage: [draft]", "stage", id="a list for text"),
        pytest.param("leads: yes they do", "leads", id="text for a block that has no short form"),
        pytest.param("custody: {name: A place}", "custody", id="a block for a list"),
    ],
)
def test_what_the_reader_does_not_read_the_editor_marks(text: str, path: str) -> None:
    assert faults(f"kind: arrangement\n{text}\n") == [path]
    assert load_bytes(f"kind: arrangement\n{text}\n".encode(), "plan.yaml").problems


@pytest.mark.parametrize("text", ["stage: draft", "kind: arangement", "kind:"])
def test_the_kind_has_to_be_there_and_known(text: str) -> None:
    assert faults(text)


def test_known_words_are_in_the_description() -> None:
    assert "Known words: draft, agreed, published." in SCHEMA["properties"]["stage"]["description"]


@pytest.mark.parametrize("path", sorted((REPOSITORY / "examples").glob("*.yaml")), ids=lambda path: path.stem)
def test_every_example_fits_the_schema(path: Path) -> None:
    assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("kind", READABLE_KINDS)
def test_the_published_schema_is_that_of_the_models(kind: str) -> None:
    published = (REPOSITORY / "schemas" / f"{kind}.schema.json").read_text(encoding="utf-8")
    assert json.loads(published) == SCHEMAS[kind]
