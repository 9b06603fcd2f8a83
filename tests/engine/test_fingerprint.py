"""A finding keeps its fingerprint while the file around it changes."""

from __future__ import annotations

import gc
import random
import weakref
from pathlib import Path

import pytest
from tests_day import DAY

from masa_lint.documents.load import load_bytes
from masa_lint.engine.assess import assess_document
from masa_lint.guidance.load_pack import load_pack

PACK = load_pack()
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))

PLAN = """
kind: arrangement
this_file: source
safeguarding_partners:
  - {role: police, organisation: Exampleshire Police}
  - {role: local_authority, organisation: North Exampleshire Council, lead: {post: Director}}
  - {role: local_authority, organisation: South Exampleshire Council, lead: {post: Director}}
nmae: x
"""


def fingerprints(text: str) -> list[str]:
    assessed = assess_document(load_bytes(text.encode(), "plan.yaml"), PACK, DAY, PACK.rules)
    return [finding.fingerprint for finding in assessed.findings]


def test_nothing_keeps_a_document_once_its_findings_are_told() -> None:
    document = load_bytes(PLAN.encode(), "plan.yaml")
    kept = weakref.ref(document)
    assessed = assess_document(document, PACK, DAY, PACK.rules)
    assert all(finding.fingerprint and finding.message for finding in assessed.findings)
    assert assessed.findings
    gc.disable()  # a search for cycles would hide that there is one
    try:
        del document, assessed
        assert kept() is None
    finally:
        gc.enable()


@pytest.mark.parametrize("path", EXAMPLES, ids=[path.stem for path in EXAMPLES])
def test_no_two_findings_share_one(path: Path) -> None:
    found = fingerprints(path.read_text())
    assert len(found) > 20
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("path", EXAMPLES, ids=[path.stem for path in EXAMPLES])
def test_ten_lines_above_change_none(path: Path) -> None:
    text = path.read_text()
    assert fingerprints("# a line\n" * 10 + text) == fingerprints(text)


def test_a_list_in_another_order_changes_none() -> None:
    lines = PLAN.splitlines()
    partners = lines[4:7]
    for seed in range(6):
        random.Random(seed).shuffle(partners)
        shuffled = "\n".join([*lines[:4], *partners, *lines[7:]])
        assert sorted(fingerprints(shuffled)) == sorted(fingerprints(PLAN))


def test_another_file_or_another_rule_has_another() -> None:
    here = fingerprints(PLAN)
    elsewhere = assess_document(load_bytes(PLAN.encode(), "other.yaml"), PACK, DAY, PACK.rules)
    assert not set(here) & {finding.fingerprint for finding in elsewhere.findings}


PARTNERS = {
    "police": "\n  - {role: police, lead: {name: Ash Oak, post: Chief Constable}}",
    "local_authority": "\n  - {role: local_authority, lead: {name: Bay Elm, post: Chief Executive}}",
}


def missing_boards(*partners: str) -> set[str]:
    """The fingerprints of what is said of the integrated care board, which is no partner of this plan."""
    listed = "".join(PARTNERS[one] for one in partners) or " none"
    text = f"kind: arrangement\nthis_file: source\nsafeguarding_partners:{listed}\n"
    assessed = assess_document(load_bytes(text.encode(), "plan.yaml"), PACK, DAY, PACK.rules)
    return {one.fingerprint for one in assessed.findings if one.without == "role=integrated_care_board"}


def test_a_partner_that_is_missing_keeps_its_fingerprint_when_another_is_added() -> None:
    alone = missing_boards("police")
    assert alone
    assert missing_boards("police", "local_authority") == missing_boards("local_authority", "police") == alone
    assert missing_boards() == alone


def test_what_several_items_lack_keeps_its_fingerprint_whichever_comes_first() -> None:
    items = ["{item: Training}", "{item: Scrutiny}", "{item: Reviews, amount: not stated}"]
    activities = ["{what_we_did: Courses}", "{what_we_did: Visits, what_changed: Babies are seen}"]

    def report() -> str:
        costs, done = ", ".join(items), ", ".join(activities)
        work = f"partner_work: [{{role: police, activities: [{done}]}}]"
        return f"kind: yearly-report\nfunding: {{spent: £10, costs: [{costs}]}}\n{work}\n"

    first = sorted(fingerprints(report()))
    items.reverse()
    activities.reverse()
    assert sorted(fingerprints(report())) == first
