"""`gitlab`: what GitLab needs of a Code Quality report, and what it would lose without a word."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from reporters.hostile import MET, Reported, hostile_run, reported, run_of

from masa_lint.engine.exit_code import FailOn
from masa_lint.reporters.gitlab_report import GitlabReporter

ENTRY = {
    "type": "object",
    "required": ["description", "check_name", "fingerprint", "severity", "location"],
    "properties": {
        "description": {"type": "string", "minLength": 1},
        "check_name": {"type": "string", "pattern": "^[A-Z]{3}[0-9]{3}$"},
        "fingerprint": {"type": "string", "minLength": 16},
        "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
        "location": {
            "type": "object",
            "required": ["path", "lines"],
            "properties": {
                "path": {"type": "string", "pattern": "^[^/]"},
                "lines": {
                    "type": "object",
                    "required": ["begin"],
                    "properties": {"begin": {"type": "integer", "minimum": 1}},
                },
            },
        },
    },
}


def entries(given: Reported) -> list[dict[str, Any]]:
    output = given.by(GitlabReporter())
    read: list[dict[str, Any]] = json.loads(output)
    jsonschema.validate(read, {"type": "array", "items": ENTRY})
    assert output.isascii(), "a byte order mark or a letter that another encoding would change"
    return read


def test_every_open_finding_is_an_entry_with_a_fingerprint_of_its_own(hostile: Reported) -> None:
    read = entries(hostile)
    found = [finding for one in hostile.documents for finding in one.findings if finding.status != "accepted"]
    assert len(read) == len(found) + 1
    assert len({entry["fingerprint"] for entry in read}) == len(read)
    assert {finding.fingerprint for finding in found} < {entry["fingerprint"] for entry in read}


def test_the_description_begins_with_the_code_as_gitlab_shows_no_other(hostile: Reported) -> None:
    for entry in entries(hostile):
        assert entry["description"].startswith(f"{entry['check_name']}: ")


@pytest.mark.parametrize(
    ("code", "severity"),
    [
        ("THR001", "critical"),
        ("DOC025", "critical"),
        ("TRN001", "major"),
        ("LSP050", "minor"),
        ("CHR002", "info"),
    ],
)
def test_the_severity_follows_the_level_and_what_a_person_decides_is_information(
    hostile: Reported, code: str, severity: str
) -> None:
    first = hostile.documents[0].document.name
    found = {
        entry["severity"]
        for entry in entries(hostile)
        if entry["check_name"] == code and entry["location"]["path"] == first
    }
    assert found == {severity}


def test_a_rule_that_stopped_blocks(hostile: Reported) -> None:
    (entry,) = [entry for entry in entries(hostile) if entry["severity"] == "blocker"]
    assert (entry["check_name"], entry["location"]["path"]) == ("TRN001", "stopped.yaml")


def test_the_severity_does_not_hang_on_what_fails(hostile: Reported) -> None:
    assert entries(hostile_run(fail_on=FailOn.NEVER, strict=True)) == entries(hostile)


@pytest.mark.parametrize("documents", [[], [("plan.yaml", MET)], [("a.yaml", MET), ("b.yaml", MET)]])
def test_a_run_without_findings_writes_an_empty_list(documents: list[tuple[str, str]]) -> None:
    assert json.loads(reported(run_of("TRN001"), *documents).by(GitlabReporter())) == []


def test_documents_without_findings_leave_no_gap_between_those_that_have_some() -> None:
    silent = "kind: arrangement\ntraining: not stated\n"
    documents = [("a.yaml", MET), ("b.yaml", silent), ("c.yaml", MET), ("d.yaml", silent)]
    assert [entry["location"]["path"] for entry in entries(reported(run_of("TRN001"), *documents))] == [
        "b.yaml",
        "d.yaml",
    ]
