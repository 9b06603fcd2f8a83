"""The compiled form of the models is used where it fits, and the models themselves where it does not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from masa_lint.documents import compiled, validate
from masa_lint.documents.compiled import compile_documents, compiled_kind, source_digest
from masa_lint.documents.kinds import catalogue_of_model
from masa_lint.documents.load import load_bytes

PLAN = b"kind: arrangement\nchair: {nmae: A Person}\nleads: yes\n"


def forget() -> None:
    for cached in (compiled_kind, validate._validator, validate._catalogue):
        cached.cache_clear()


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the compiled file is looked for."""
    path = tmp_path / "documents.json"
    monkeypatch.setattr(compiled, "COMPILED", path)
    forget()
    yield path
    forget()


def models_are_not_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: str) -> None:
        raise AssertionError("the models were imported")

    monkeypatch.setattr(validate, "model_of", fail)
    monkeypatch.setattr(validate, "catalogue_of_model", fail)


def test_a_document_reads_the_same_with_and_without_the_compiled_file(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without = load_bytes(PLAN, "plan.yaml")
    forget()
    file.write_text(compile_documents())
    with monkeypatch.context() as patch:
        models_are_not_imported(patch)
        with_it = load_bytes(PLAN, "plan.yaml")
    assert [problem.rule for problem in without.problems] == ["key-not-known-near", "value-of-another-shape"]
    assert with_it.problems == without.problems
    assert with_it.tree == without.tree
    assert with_it.catalogue == without.catalogue == catalogue_of_model("arrangement")


def test_the_same_models_compile_to_the_same_bytes() -> None:
    assert compile_documents() == compile_documents()


def test_a_compiled_file_of_other_models_is_not_used(file: Path) -> None:
    data = json.loads(compile_documents())
    file.write_text(json.dumps(data | {"digest": "0" * 64}))
    assert compiled_kind("arrangement") is None
    assert load_bytes(PLAN, "plan.yaml").problems


@pytest.mark.parametrize("text", ["", "not JSON", '{"digest": "', "{}"])
def test_a_broken_compiled_file_is_not_used(text: str, file: Path) -> None:
    file.write_text(text)
    assert compiled_kind("arrangement") is None
    assert load_bytes(PLAN, "plan.yaml").problems


def test_a_compiled_form_that_is_refused_is_not_used(file: Path) -> None:
    data = json.loads(compile_documents())
    data["kinds"]["arrangement"]["core_schema"] = {"type": "of another version"}
    file.write_text(json.dumps(data))
    assert [problem.rule for problem in load_bytes(PLAN, "plan.yaml").problems] == [
        "key-not-known-near",
        "value-of-another-shape",
    ]


def test_the_digest_is_that_of_the_files_that_define_the_models(monkeypatch: pytest.MonkeyPatch) -> None:
    assert {"arrangement.py", "parts.py", "keys.py", "words.py"} <= set(compiled._SOURCES)
    before = source_digest()
    monkeypatch.setattr(compiled, "_SOURCES", compiled._SOURCES[:-1])
    assert source_digest() != before
