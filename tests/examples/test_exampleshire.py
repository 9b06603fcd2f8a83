"""Exampleshire, which is made up: its documents have no fault, and each fault put into one is told by its own rule."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from examples.fault_search import (
    CLEAN,
    DAY,
    FAULTS,
    FOLDER,
    data_of_kind,
    document_of,
    read_fault,
    rule_kind,
    told,
    with_fault,
)

from masa_lint.documents.load import load_path
from masa_lint.engine.assess import assess_document
from masa_lint.engine.outcome import Status
from masa_lint.guidance.load_pack import load_pack
from masa_lint.guidance.local_pack import load_with_packs

PACK = load_pack()
WRITTEN: dict[str, dict[str, Any]] = yaml.safe_load(FAULTS.read_text())
DOCUMENTS = sorted(FOLDER.glob("*.yaml"))
THERE = {kind: path for kind, path in CLEAN.items() if path.exists()}
FOR_PEOPLE = {"DSP002", "SCR003", "FND004", "FND005", "PUB052", "YRP008", "YRP014", "FND024", "INF020"}
"""What is put to a person whatever a plan says; PUB052 asks when a plan will be brought up to a new edition."""
ACROSS = {rule.code for rule in PACK.rules if rule.links}
"""The rules that are asked of two documents together."""
WHY_BESIDE = {
    "SEC050": "the place that the scrutiny plan speaks of is among the agencies too",
    "PUB067": "a plan dated before it was agreed was signed after it was published",
    "AGY001": "an agency without a name is named by nobody",
    "FND001": "without contributions, nobody says who pays",
    "FND002": "without a section on funding, nothing on it is stated",
    "FND003": "without contributions, no share is stated",
    "FND006": "without a section on funding, nothing on it is stated",
    "FND007": "without contributions, no contributor is named",
    "FND008": "without a section on funding, nothing on it is stated",
    "LSP050": "a body that is no statutory partner and has a vote is both",
    "PUB058": "one person who leads two bodies signs twice",
    "RES001": "“none” is a question whatever stands elsewhere",
    "PUB060": "a report dated a year early was published before it was agreed",
    "REV022": "without learning, nothing was done with it either",
    "SEC020": "without reviews of restraint, there are no findings of them",
    "YRP001": "without an address, it is neither published, nor open, nor easy to get at",
    "YRP004": "a report dated a year early does not follow the one before it as it should",
    "YRP009": "without signatures, nobody agreed it and nobody signed it",
    "YRP013": "without partners' work, no work of a partner is told",
    "YRP014": "without partners' work, no effect of it is shown",
    "YRP017": "a priority of which nothing is said has no progress",
    "YRP018": "a priority of which nothing is said gives no reason",
    "YRP024": "without an address, it is neither published, nor open, nor easy to get at",
    "YRP025": "a report dated a year early left no time for its copies",
    "YRP026": "a report dated a year early left no time for its copies",
    "YRP028": "another period is not the financial year before",
    "YRP029": "without signatures, nobody agreed it and nobody signed it",
    "YRP031": "without an address, it is neither published, nor open, nor easy to get at",
    "YRP050": "a draft after September is late, whatever it promises",
    "YRP055": "a report dated a year early was signed after it was published",
    "SEC001": "a place of which nothing else is said is included by nobody",
}
"""The other rules that tell a fault, where one fact decides two."""


@pytest.fixture(scope="module")
def clean() -> dict[str, dict[bool, tuple[dict[str, Any], frozenset[str]]]]:
    """The documents, by themselves and with those that they are linked with, and what is told of them."""
    linked = {kind: data_of_kind(kind) for kind in THERE}
    alone = {kind: {name: value for name, value in data.items() if name[-1] != ":"} for kind, data in linked.items()}
    return {
        kind: {across: (data, told(data, kind, PACK)) for across, data in ((True, linked[kind]), (False, alone[kind]))}
        for kind in THERE
    }


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("packs", [(), ("good-practice",)])
def test_it_has_no_finding_under_any_rule_but_what_only_people_can_judge(path: Path, packs: tuple[str, ...]) -> None:
    pack = load_with_packs("wt2023", packs)
    assessed = assess_document(load_path(path, path.name), pack, DAY, pack.rules)
    assert [one.message for one in assessed.findings if one.status is Status.NOT_MET] == []
    asked = {one.rule.code for one in assessed.findings if one.status is Status.NEEDS_REVIEW}
    assert asked <= FOR_PEOPLE
    assert {one.status for one in assessed.results} <= {Status.MET, Status.NEEDS_REVIEW, Status.NOT_APPLICABLE}


def test_every_rule_of_the_edition_has_a_fault() -> None:
    searched = {written["kind"] for written in WRITTEN.values()}
    wanted = {rule.code for rule in PACK.rules if rule_kind(rule, PACK) in searched}
    assert "arrangement" in searched
    assert wanted - FOR_PEOPLE <= set(WRITTEN)


@pytest.mark.parametrize("code", sorted(WRITTEN))
def test_a_fault_is_told_by_the_rule_it_is_for(
    code: str, clean: dict[str, dict[bool, tuple[dict[str, Any], frozenset[str]]]]
) -> None:
    written = WRITTEN[code]
    data, before = clean[written["kind"]][code in ACROSS]
    new = told(with_fault(data, read_fault(written["fault"])), written["kind"], PACK) - before
    codes = {one.partition(" ")[0] for one in new}
    assert codes == {code, *written["beside"]}
    assert set(written["beside"]) <= set(WHY_BESIDE), "a rule that tells the same fault has its reason"


def test_it_says_that_it_is_made_up(tmp_path: Path) -> None:
    for path in DOCUMENTS:
        assert path.read_text().splitlines()[0].startswith("# Exampleshire is made up")
        assert load_path(path, path.name).text_at("made_up") == "yes"
    assert FOLDER.name == "exampleshire"


def test_data_that_is_written_and_read_again_is_the_same_document() -> None:
    for kind, path in THERE.items():
        made, read = document_of(data_of_kind(kind), kind), load_path(path, path.name)
        assert made.tree == read.tree
        assert {name: one.tree for name, one in made.linked.items()} == {
            name: one.tree for name, one in read.linked.items()
        }
