"""A rule that reads across two documents."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from program import run
from tests_day import DAY

from masa_lint.documents.load import LoadedDocument, load_bytes
from masa_lint.engine.assess import assess_document
from masa_lint.engine.outcome import Finding, Status
from masa_lint.guidance.load_pack import load_pack
from masa_lint.guidance.read_pack import read_rule

PACK = load_pack()
PLAN = """\
kind: arrangement
strategies:
  - {title: Neglect, until: 2025-28}
  - {title: Harm outside the home, until: 2025-28}
"""
NEVER_MENTIONED = read_rule(
    {
        "code": "YRP990",
        "name": "priority-never-mentioned",
        "requirement": "advice",
        "about": ["yr-lack-of-progress"],
        "at": "other:/strategies[*]",
        "if_missing": "nothing_to_compare",
        "check": {"refers_to": {"path": "title", "to": "/priorities[*].name"}},
        "message": "The plan names “{title}”, and the report never mentions it",
        "remedy": "Say what became of it.",
        "why": "It matters.",
        "tests": [],
        "file": "wt2023/x/YRP990-priority-never-mentioned.yaml",
    }
)
WITH_IT = replace(PACK, rules=(NEVER_MENTIONED,))


def report(priorities: str, plan: str = PLAN) -> LoadedDocument:
    document = load_bytes(f"kind: yearly-report\narrangement: plan.yaml\n{priorities}\n".encode(), "report.yaml")
    return replace(document, linked={"other": load_bytes(plan.encode(), "plan.yaml")})


def found_in(document: LoadedDocument) -> tuple[Finding, ...]:
    return assess_document(document, WITH_IT, DAY, WITH_IT.rules).findings


def test_each_item_of_the_other_document_is_a_subject_and_the_link_is_its_place() -> None:
    (one, other) = found_in(report("priorities: [Early help]"))
    assert (
        one.message
        == "The plan names “Harm outside the home”, and the report never mentions it. See line 4 of plan.yaml."
    )
    assert other.message == "The plan names “Neglect”, and the report never mentions it. See line 3 of plan.yaml."
    assert {(each.path, each.span.start.line) for each in (one, other)} == {(("arrangement",), 2)}


def test_an_item_keeps_its_fingerprint_when_another_is_put_before_it() -> None:
    (_, before) = found_in(report("priorities: [Early help]"))
    more = PLAN.replace("strategies:\n", "strategies:\n  - {title: Early help}\n")
    (_, after) = found_in(report("priorities: [Early help]", more))
    assert before.fingerprint == after.fingerprint


def test_with_nothing_linked_there_is_nothing_to_compare() -> None:
    alone = load_bytes(b"kind: yearly-report\npriorities: [Early help]\n", "report.yaml")
    (outcome,) = assess_document(alone, WITH_IT, DAY, WITH_IT.rules).outcomes
    assert outcome.status is Status.NOT_APPLICABLE


def test_the_order_of_the_files_and_what_is_checked_besides_change_nothing(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(
        "kind: arrangement\nsafeguarding_partners: [{role: police, organisation: Exampleshire Police}]\n"
        "yearly_report: {title: Report, file: report.yaml}\n"
    )
    (tmp_path / "report.yaml").write_text(
        "kind: yearly-report\narrangement: plan.yaml\npartner_work: [{role: police, organisation: Otherton Police}]\n"
    )
    one, other = (
        run(tmp_path, "check", *files, "--format", "json", "--as-of", "2026-11-22").stdout
        for files in (("plan.yaml", "report.yaml"), ("report.yaml", "plan.yaml"))
    )
    assert one == other
    told = [finding for document in json.loads(one)["documents"] for finding in document["findings"]]
    (finding,) = [finding for finding in told if finding["rule"] == "YRP070"]
    assert "The arrangements name no statutory partner “Otherton Police”" in finding["message"]
    by_itself = json.loads(run(tmp_path, "check", "report.yaml", "--format", "json", "--as-of", "2026-11-22").stdout)
    assert finding in by_itself["documents"][0]["findings"]
