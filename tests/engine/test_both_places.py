"""What a finding says of the place in the other file, and what is said where there is no other file."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
import yaml
from asked_of_two import linked_report
from program import run
from tests_day import DAY

from masa_lint.documents.load import load_bytes
from masa_lint.engine.assess import assess_document
from masa_lint.engine.both_places import file_name, not_compared
from masa_lint.engine.outcome import Finding, Reason, Status
from masa_lint.guidance.load_pack import load_pack
from masa_lint.guidance.rule import Rule

PACK = load_pack()
ACROSS = tuple(rule for rule in PACK.rules if rule.links)
PLAN = """\
publication: {date: March 2025, title: Our plan}
safeguarding_partners: [{role: police, organisation: Exampleshire Police, lead: {name: Linden Yew}}]
meetings: {leads: {how: They meet, frequency: quarterly}}
strategies: [Neglect, Harm outside the home, Early help]
scrutiny: {people: [{name: Rowan Thorne}]}
custody: [{name: HMYOI Exampleton, kind: young_offender_institution, holds_under_18: yes}]
funding: {year: 2025-26, contributions: [{body: Exampleshire Police, amount: "£9"}]}
"""
LAST = """\
period: 2024-25
priorities: [Neglect, Bullying]
last_years_actions: [{what: Fill the posts, state: under_way}, {what: Train a lead, state: under_way}]
funding: {costs: [{item: Training, amount: "£7"}]}
"""
REPORT = """\
arrangement: plan.yaml
period: 2025-26
publication: {previous: {title: Last year, file: last.yaml}}
sign_off: [{role: police, name: Hazel Rowan}]
meetings: {leads: {times: "3"}}
partner_work: [{role: police, organisation: Otherton Police}]
priorities: [Neglect]
scrutiny: {people: [{name: Ash Oak}]}
restraint_reviews: none
funding: {costs: [{item: Training, year_before: "£8"}], contributions: [{body: Exampleshire Police, amount: "£8"}]}
"""


def findings(report: str, plan: str = PLAN, last: str = LAST) -> list[Finding]:
    found = assess_document(linked_report(report, plan, last), PACK, DAY, ACROSS).findings
    return [one for one in found if isinstance(one.rule, Rule)]


def test_every_finding_stands_in_the_document_that_is_checked_and_names_a_line_of_the_other() -> None:
    found = findings(REPORT)
    assert {"YRP070", "YRP072", "YRP073", "YRP075", "YRP077", "YRP087", "YRP088", "SEC024", "FND075", "FND079"} <= {
        one.rule.code for one in found
    }
    lines = REPORT.count("\n") + 1
    for one in found:
        assert one.span.start.line in range(2, lines + 1), one.rule.code
        assert one.message.endswith((" of other.yaml.", " of last.yaml.")), one.rule.code
        assert one.message.count("See line") == 1, one.rule.code


def test_the_line_is_the_one_where_it_stands() -> None:
    (one,) = (one for one in findings(REPORT) if one.rule.code == "YRP077")
    assert one.message == (
        "Meetings of the lead partners in the year: 3. The plan says “quarterly”, which comes to 4. "
        "See line 4 of other.yaml."
    )
    assert (one.path, one.span.start.line) == (("meetings", "leads", "times"), 6)


def test_places_of_several_lines_are_told_as_lines() -> None:
    partners = "safeguarding_partners:\n" + "".join(f"  - {{organisation: Body {number}}}\n" for number in range(1, 7))
    (two,) = (one for one in findings(REPORT, partners[: partners.index("  - {organisation: Body 3")]) if one.rule.code == "YRP070")  # fmt: skip
    assert two.message.endswith("See lines 3 and 4 of other.yaml.")
    (six,) = (one for one in findings(REPORT, partners) if one.rule.code == "YRP070")
    assert six.message.endswith("See lines 3 to 8 of other.yaml.")


def test_the_order_of_lists_in_either_file_changes_no_fingerprint() -> None:
    before = {one.fingerprint for one in findings(REPORT)}
    assert len(before) == len(findings(REPORT))
    mixed = random.Random(6)
    for _ in range(5):
        plan, last = (_shuffled(text, mixed) for text in (PLAN, LAST))
        assert {one.fingerprint for one in findings(REPORT, plan, last)} == before
    lines_above = "# a line\n" * 10
    assert {one.fingerprint for one in findings(REPORT, lines_above + PLAN, lines_above + LAST)} == before


def _shuffled(text: str, order: random.Random) -> str:
    data = yaml.load(text, Loader=yaml.BaseLoader)
    sections = list(data.items())
    order.shuffle(sections)
    for _, section in sections:
        if isinstance(section, list):
            order.shuffle(section)
    return str(yaml.safe_dump(dict(sections), sort_keys=False, allow_unicode=True))


def test_a_report_by_itself_has_no_finding_of_these_rules_and_says_what_it_was_not_compared_with() -> None:
    assessed = assess_document(linked_report(REPORT), PACK, DAY, ACROSS)
    assert assessed.findings == ()
    assert {one.status for one in assessed.outcomes} == {Status.NOT_APPLICABLE}
    assert not_compared(linked_report("period: 2025-26")) == (
        "Not compared with the arrangements, whose file is not named (arrangement.file).",
        "Not compared with last year's report, whose file is not named (publication.previous.file).",
    )


def test_a_first_year_lacks_no_report_before_it() -> None:
    for previous in ("publication: {previous: none}", "publication: {previous: none (the partnership is new)}"):
        assert not_compared(linked_report(f"arrangement: plan.yaml\n{previous}")) == ()


def test_a_plan_is_not_told_that_it_was_not_compared() -> None:
    assert not_compared(load_bytes(b"kind: arrangement\n", "plan.yaml")) == ()


@pytest.mark.parametrize(
    ("document", "link", "told"),
    [
        ("2026/report.yaml", "plan.yaml", "2026/plan.yaml"),
        ("2026/report.yaml", "../plan.yaml", "plan.yaml"),
        ("report.yaml", "./plan.yaml", "plan.yaml"),
    ],
)
def test_the_other_file_is_named_as_it_is_found_from_where_the_check_was_run(
    document: str, link: str, told: str
) -> None:
    assert file_name(document, link) == told


@pytest.mark.parametrize("plan", ["kind: [", "", "kind: arrangement\nstrategies: [[[a]]]\n", "- a\n- b\n", None])
@pytest.mark.parametrize("last", ["kind: yearly-report\nperiod: {a: b}\nfunding: [a]\n", None])
def test_a_partner_file_that_cannot_be_read_stops_nothing(tmp_path: Path, plan: str | None, last: str | None) -> None:
    (tmp_path / "report.yaml").write_text(f"kind: yearly-report\n{REPORT}", encoding="utf-8")
    for name, text in (("plan.yaml", plan), ("last.yaml", last)):
        if text is not None:
            (tmp_path / name).write_text(text)
    done = run(tmp_path, "check", "report.yaml", "--format", "json", "--as-of", "2026-11-22")
    assert done.returncode == 1
    (document,) = json.loads(done.stdout)["documents"]
    assert document["findings"]
    assert "Traceback" not in done.stderr


def test_what_the_plan_promises_is_still_open_in_a_draft_and_a_difference_later() -> None:
    plan = "meetings: {leads: {how: They meet, frequency: quarterly}}\n"
    for stage, reason, cause in (
        ("draft", Reason.NOT_ANSWERED, ("meetings",)),
        ("agreed", Reason.DISAGREES, ("arrangement", "file")),
    ):
        report = f"stage: {stage}\narrangement: {{file: plan.yaml}}\nperiod: 2025-26\n"
        (one,) = (one for one in findings(report, plan) if one.rule.code == "YRP076")
        assert (one.reason, one.cause) == (reason, cause)


def test_the_place_in_the_other_file_is_data_in_json_and_a_place_in_sarif(tmp_path: Path) -> None:
    (tmp_path / "2026").mkdir()
    (tmp_path / ".git").mkdir()
    (tmp_path / "plan.yaml").write_text(
        "kind: arrangement\nmeetings:\n  leads: {how: They meet, frequency: quarterly}\n"
    )
    report = 'kind: yearly-report\narrangement: ../plan.yaml\nperiod: 2025-26\nmeetings: {leads: {times: "3"}}\n'
    (tmp_path / "2026" / "report.yaml").write_text(report)
    given = ("check", "2026", "--as-of", "2026-11-22", "--select", "YRP077", "--format")
    (one,) = json.loads(run(tmp_path, *given, "json").stdout)["documents"][0]["findings"]
    assert one["elsewhere"] == [{"file": "plan.yaml", "path": "meetings.leads.frequency", "line": 3}]
    (result,) = json.loads(run(tmp_path, *given, "sarif").stdout)["runs"][0]["results"]
    (place,) = result["relatedLocations"]
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "plan.yaml"
    assert place["physicalLocation"]["region"]["startLine"] == 3
