"""Yearly reports side by side, of several places or of several years."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest
from program import run

from masa_lint.blocks.paper import walk
from masa_lint.blocks.tree import Section, Table
from masa_lint.blocks.words import text_of
from masa_lint.documents.load import load_bytes
from masa_lint.engine.assess import assess_document
from masa_lint.guidance.load_pack import load_pack
from masa_lint.reports.comparison.compared import Comparison, comparison
from masa_lint.reports.comparison.differ import differences_told
from masa_lint.reports.comparison.page import comparison_page
from masa_lint.reports.comparison.plan_read import PlanRead, plan_read

DAY = date(2026, 11, 26)
PACK = load_pack()
EXAMPLESHIRE = Path(__file__).parents[2] / "examples/exampleshire"


def read(name: str, text: str, file: str = "") -> PlanRead:
    whole = f"kind: yearly-report\nstage: published\npartnership: {{name: {name}}}\n{dedent(text)}"
    document = load_bytes(whole.encode(), file or f"{name}.yaml")
    return plan_read(assess_document(document, PACK, DAY, PACK.rules), DAY)


def compared(*reports: PlanRead) -> Comparison:
    return comparison(reports, (), PACK, DAY)


def fact(name: str, text: str) -> str:
    return read("A", text).facts[name].words


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("Period", "period: 2025-26", "2025-26"),
        ("Published on", "publication: {date: 21 September 2026}", "21 September 2026"),
        ("Signed for", "sign_off: [{role: police, date: 8 September 2026}, {role: local_authority}]", "the police"),
        ("How often the lead partners met", 'meetings: {leads: {times: "4"}}', "4 times"),
        ("How often the delegated partners met", "meetings: not stated", "not stated"),
        ("Priorities", "priorities: [{name: Neglect}, {name: Harm outside the home}]", "Neglect and Harm outside the home"),
        (
            "How far each has come, by the report itself",
            "priorities: [{name: Neglect, state: little_progress}, Harm outside the home]",
            "Neglect: little progress; Harm outside the home: not stated",
        ),
        ("What the year cost", 'funding: {spent: "£302,500"}', "£302,500"),
        ("The scrutineer's own statement", "scrutiny: {statement: I saw much.}", "yes"),
        ("Feedback from", "feedback: [{from: [families]}, {from: [children, families]}]", "children and families"),
        ("Places whose use of restraint is reviewed", "restraint_reviews: none", "none"),
    ],
)  # fmt: skip
def test_each_fact_is_told_in_a_few_words(name: str, text: str, said: str) -> None:
    assert fact(name, text) == said


@pytest.mark.parametrize(
    ("contributions", "said"),
    [
        ('[{role: police, amount: "£50,000"}]', "£50,000"),
        ('[{role: police, amount: "£50,000"}, {role: police, body: Transport police, amount: "£1,500.50"}]', "£51,500.50"),
        ("[{role: police, in_kind: Rooms}]", "in kind"),
        ('[{role: local_authority, amount: "£50,000"}]', "not stated"),
        ("[{role: police, amount: a fair share}]", "not stated"),
    ],
)  # fmt: skip
def test_what_a_partner_gave_is_one_sum_or_none(contributions: str, said: str) -> None:
    assert fact("From the police", f"funding: {{contributions: {contributions}}}") == said


def test_where_reports_differ_is_told_in_sentences() -> None:
    found = compared(read("A", "funding: {spent: £10}"), read("B", "funding: {spent: £20}"), read("C", ""))
    assert "The year cost £10 in A; £20 in B. C does not say." in differences_told(found.plans, found.shared)


def test_two_years_of_one_partnership_are_told_apart_by_their_year() -> None:
    found = compared(
        read("A", "period: 1 April 2025 to 31 March 2026", "new.yaml"), read("A", "period: 2024-25", "old.yaml")
    )
    assert [one.short for one in found.plans] == ["A 2024-25", "A 2025-26"]
    table = next(block for block in walk(comparison_page(found).blocks) if isinstance(block, Table))
    assert [one.heading for one in table.columns[1:]] == ["A 2024-25", "A 2025-26"]


def test_two_files_of_one_year_are_told_apart_by_their_names() -> None:
    found = compared(read("A", "period: 2025-26", "draft.yaml"), read("A", "period: 2025-26", "last.yaml"))
    assert [one.short for one in found.plans] == ["A (draft.yaml)", "A (last.yaml)"]


def test_the_page_speaks_of_reports_and_has_their_facts_alone() -> None:
    page = comparison_page(compared(read("A", "period: 2025-26"), read("B", "period: 2025-26")))
    titles = [block.title for block in walk(page.blocks) if isinstance(block, Section)]
    assert {"Facts side by side", "Priorities", "Money"} <= set(titles)
    assert "Documents" not in titles
    rows = [text_of(row[0].words) for block in walk(page.blocks) if isinstance(block, Table) for row in block.rows]
    assert "Partnership chair" not in rows
    assert "Period" in rows


def test_a_plan_and_a_report_are_not_set_side_by_side_and_the_reason_is_said() -> None:
    done = run(EXAMPLESHIRE, "compare", "arrangement.yaml", "yearly-report.yaml")
    assert done.returncode == 3
    assert "yearly-report.yaml: not compared; it is another kind of document (yearly report)." in done.stderr
    assert "read together by masa-lint check" in done.stderr


def test_a_report_among_plans_is_named_as_left_out(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.yaml").write_text(f"kind: arrangement\npartnership: {{name: {name}}}\n")
    (tmp_path / "report.yaml").write_text("kind: yearly-report\n")
    done = run(tmp_path, "compare", ".", "--format", "csv")
    assert (done.returncode, done.stdout) == (0, "out/compare.csv\n")
    assert "report.yaml: not compared; it is another kind of document (yearly report)." in done.stderr


def test_work_that_is_begun_and_not_told_is_not_counted() -> None:
    assert fact("Work told of", "partner_work: [{role: police, what_they_did: }]") == "not stated"
    assert fact("Work told of", "partner_work: [{role: police, activities: [Courses]}]") == "the police"
    work = "agency_work: [{agency: A, what_they_did: Visits}, {agency: B, what_they_did: }]"
    assert fact("Relevant agencies whose work is told", work) == "1"


def test_years_stand_in_their_order_and_a_draft_s_row_says_what_is_not_due() -> None:
    last, draft = read("A", "period: 2024-25", "z.yaml"), read("A", "period: 2025-26", "a.yaml")
    document = load_bytes(b"kind: yearly-report\nstage: draft\npartnership: {name: A}\nperiod: 2026-27\n", "b.yaml")
    draft_too = plan_read(assess_document(document, PACK, DAY, PACK.rules), DAY)
    found = compared(draft_too, draft, last)
    assert [one.short for one in found.plans] == ["A 2024-25", "A 2025-26", "A 2026-27"]
    assert draft_too.results["yr-signed-off-by-all-lsps"].tag.word == "Not due yet"
    assert last.results["yr-signed-off-by-all-lsps"].tag.word == "Not met on paper"
