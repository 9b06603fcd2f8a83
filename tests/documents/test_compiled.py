"""The compiled form of the models is used where it fits, and the models themselves where it does not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from masa_lint.documents import compiled, validate
from masa_lint.documents.compiled import compile_kind, compiled_kind, source_digest
from masa_lint.documents.kinds import READABLE_KINDS, catalogue_of_model
from masa_lint.documents.load import load_bytes

PLAN = b"kind: arrangement\nchair: {nmae: A Person}\nleads: yes\n"


def forget() -> None:
    for cached in (compiled_kind, validate._validator, validate._catalogue):
        cached.cache_clear()


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the compiled file of arrangements is looked for."""
    monkeypatch.setattr(compiled, "COMPILED", tmp_path)
    forget()
    yield tmp_path / "arrangement.json"
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
    file.write_text(compile_kind("arrangement"))
    with monkeypatch.context() as patch:
        models_are_not_imported(patch)
        with_it = load_bytes(PLAN, "plan.yaml")
    assert [problem.rule for problem in without.problems] == ["key-not-known-near", "value-of-another-shape"]
    assert with_it.problems == without.problems
    assert with_it.tree == without.tree
    assert with_it.catalogue == without.catalogue == catalogue_of_model("arrangement")


@pytest.mark.parametrize("kind", READABLE_KINDS)
def test_the_same_models_compile_to_the_same_bytes(kind: str) -> None:
    assert compile_kind(kind) == compile_kind(kind)


def test_each_kind_has_a_file_of_its_own(file: Path) -> None:
    file.write_text(compile_kind("arrangement"))
    assert compiled_kind("arrangement")
    assert compiled_kind("yearly-report") is None
    file.with_name("yearly-report.json").write_text(compile_kind("yearly-report"))
    forget()
    found = compiled_kind("yearly-report")
    assert found
    assert found[0] == catalogue_of_model("yearly-report")


def test_a_compiled_file_of_other_models_is_not_used(file: Path) -> None:
    data = json.loads(compile_kind("arrangement"))
    file.write_text(json.dumps(data | {"digest": "0" * 64}))
    assert compiled_kind("arrangement") is None
    assert load_bytes(PLAN, "plan.yaml").problems


@pytest.mark.parametrize("text", ["", "not JSON", '{"digest": "', "{}"])
def test_a_broken_compiled_file_is_not_used(text: str, file: Path) -> None:
    file.write_text(text)
    assert compiled_kind("arrangement") is None
    assert load_bytes(PLAN, "plan.yaml").problems


def test_a_compiled_form_that_is_refused_is_not_used(file: Path) -> None:
    data = json.loads(compile_kind("arrangement"))
    data["core_schema"] = {"type": "of another version"}
    file.write_text(json.dumps(data))
    assert [problem.rule for problem in load_bytes(PLAN, "plan.yaml").problems] == [
        "key-not-known-near",
        "value-of-another-shape",
    ]


def test_the_digest_is_that_of_the_files_that_define_the_models(monkeypatch: pytest.MonkeyPatch) -> None:
    assert {"arrangement.py", "parts.py", "keys.py", "words.py"} <= set(compiled._SOURCES["arrangement"])
    assert {"yearly_report.py", "report_work.py", "report_money.py"} <= set(compiled._SOURCES["yearly-report"])
    before = source_digest("arrangement")
    monkeypatch.setitem(compiled._SOURCES, "arrangement", compiled._SOURCES["arrangement"][:-1])
    assert source_digest("arrangement") != before
