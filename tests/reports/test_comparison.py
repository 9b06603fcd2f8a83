"""Plans side by side, as a reviewer of many relies on it."""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO
from pathlib import Path
from textwrap import dedent

import pytest
from program import run

from masa_lint.blocks.paper import Paper, walk
from masa_lint.blocks.tree import Definitions, Notice, Paragraph, Section, Table
from masa_lint.blocks.words import text_of
from masa_lint.documents.load import load_bytes, load_path
from masa_lint.engine.assess import assess_document
from masa_lint.guidance.load_pack import load_pack
from masa_lint.reports.comparison.compared import NATIONAL, Comparison, LeftOut, comparison
from masa_lint.reports.comparison.differ import differences_told
from masa_lint.reports.comparison.groups import EVERY_PLAN, GroupError, PartnershipGroup, read_group
from masa_lint.reports.comparison.page import comparison_page
from masa_lint.reports.comparison.plan_read import PlanRead, plan_read
from masa_lint.reports.comparison.sheet import comparison_sheet

DAY = date(2026, 11, 26)
PACK = load_pack()
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))


def read(name: str, text: str, this_file: str = "source") -> PlanRead:
    whole = (
        f"kind: arrangement\nthis_file: {this_file}\nstage: published\npartnership: {{name: {name}}}\n{dedent(text)}"
    )
    document = load_bytes(whole.encode(), f"{name}.yaml")
    return plan_read(assess_document(document, PACK, DAY, PACK.rules), DAY)


def compared(*plans: PlanRead, group: PartnershipGroup = EVERY_PLAN) -> Comparison:
    return comparison(plans, (), PACK, DAY, group)


def told(*plans: PlanRead, group: PartnershipGroup = EVERY_PLAN) -> tuple[str, ...]:
    found = compared(*plans, group=group)
    return differences_told(found.plans, found.shared)


def texts(paper: Paper) -> list[str]:
    return [text_of(block.words) for block in walk(paper.blocks) if isinstance(block, Paragraph)]


def test_two_ways_of_saying_how_often_are_one_and_the_silent_are_named() -> None:
    plans = [
        read("A", "meetings: {leads: {frequency: twice a year}}"),
        read("B", "meetings: {leads: {frequency: every six months}}"),
        read("C", "meetings: {leads: {frequency: quarterly}}"),
        read("D", "meetings: {leads: {frequency: not stated}}"),
    ]
    assert "The lead partners meet twice a year in A and B; 4 times a year in C. D does not say." in told(*plans)


def test_what_all_say_alike_is_no_difference() -> None:
    plans = [read(name, "meetings: {leads: {frequency: quarterly}}") for name in "AB"]
    assert told(*plans) == ()


def test_none_is_a_value_and_not_silence() -> None:
    (sentence,) = told(read("A", "custody: none"), read("B", "custody: [HMYOI Exampleton]"))
    assert sentence == "Places of custody in the area: none in A; HMYOI Exampleton in B."


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("Relevant agencies listed by name", "relevant_agencies: {agencies: [{name: A school}, A club]}", "2"),
        (
            "Relevant agencies listed by name",
            'relevant_agencies: {agencies: [{name: not stated, category: "1"}, {name: A school}]}',
            "1 of the 2 listed",
        ),
        (
            "Bodies whose contribution is stated",
            "funding: {contributions: [{body: Each of the three, amount: not stated (left to the report)}]}",
            "not stated",
        ),
        (
            "Bodies whose contribution is stated",
            "funding: {contributions: [{body: The council, amount: not stated}, {body: The police, amount: not stated}]}",
            "none of the 2 listed",
        ),
        ("Partnership chair", "chair: {name: A. Person, post: not stated}", "named, without a post"),
        ("Partnership chair", "chair: {name: not stated, post: not stated}", "not stated"),
        (
            "Latest yearly report",
            "yearly_report: {title: Our report, file: report.yaml, url: https://exampleshire.example}",
            "Our report",
        ),
    ],
)
def test_only_what_a_reader_can_use_and_the_plan_states_is_told(name: str, text: str, said: str) -> None:
    assert read("A", text).facts[name].words == said


def test_a_long_text_is_cut_between_two_words() -> None:
    heard = "Children say what they think of safeguarding; " * 9
    said = read("A", f"voice: {{children: {{how: {heard}}}}}").facts["How children are heard"].words
    assert said.endswith(" Children say…")


POLICE = "safeguarding_partners: [{role: police, organisation: %s, lead: {name: %s, post: Chief Constable}}]"


def test_one_force_with_two_chief_constables_is_a_question_with_both_dates() -> None:
    first = read("A", POLICE % ("Exampleshire Police", "Elm Fir") + "\npublication: {date: March 2025}")
    second = read("B", POLICE % ("Exampleshire Constabulary", "Yew Ivy") + "\npublication: {date: May 2026}")
    (sentence,) = told(first, second)
    assert "A (March 2025) names Elm Fir; B (May 2026) names Yew Ivy. Which is right now?" in sentence


def test_one_force_with_one_chief_constable_written_two_ways_is_no_difference() -> None:
    first, second = read("A", POLICE % ("X Police", "Dr Elm Fir")), read("B", POLICE % ("X Police", "elm fir"))
    assert told(first, second) == ()


def test_another_force_and_another_role_are_not_compared() -> None:
    delegates = "safeguarding_partners: [{role: police, organisation: X Police, delegate: {name: %s, post: P}}]"
    assert compared(read("A", POLICE % ("X Police", "Elm")), read("B", POLICE % ("Y Police", "Yew"))).shared == ()
    found = compared(read("A", delegates % "Elm"), read("B", delegates % "Yew"))
    assert not any(one.differ for one in found.shared)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Northshire and Exampleton on Sea Integrated Care Board", "Northshire and Exampleton ICB", True),
        ("NHS Northshire Integrated Care Board", "Northshire Integrated Care Board", True),
        ("Northshire Integrated Care Board", "Northshire and Southshire Integrated Care Board", False),
        ("Northshire Integrated Care Board", "Southshire Integrated Care Board", False),
    ],
)
def test_a_board_is_known_by_its_places(one: str, other: str, *, same: bool) -> None:
    board = "safeguarding_partners: [{role: integrated_care_board, organisation: %s}]"
    assert bool(compared(read("A", board % one), read("B", board % other)).shared) is same


def test_a_group_can_say_that_its_partnerships_share_a_body_that_one_does_not_name() -> None:
    silent = "safeguarding_partners: [{role: police, organisation: not stated, lead: not stated}]"
    plans = (read("A", POLICE % ("Exampleshire Police", "Elm Fir")), read("B", silent))
    assert compared(*plans).unnamed == (("B", "police"),)
    group = PartnershipGroup("force", "Police force", frozenset("AB"), frozenset({"police"}))
    assert "A names its head; the text of B names no one." in told(*plans, group=group)[0]


def test_what_cannot_be_compared_is_told_first_with_its_reason() -> None:
    old = read("C", "made_under: Working Together 2018")
    plans = [read(name, "made_under: Working Together 2023") for name in "AB"]
    found = comparison([*plans, old], [LeftOut("broken.yaml", "it could not be read")], PACK, DAY)
    assert [one.file for one in found.left_out] == ["C.yaml", "broken.yaml"]
    assert [one.name for one in found.plans] == ["A", "B"]
    page = comparison_page(found)
    assert isinstance(page.blocks[0], Notice)
    assert "C.yaml: it was made under other guidance (Working Together 2018)." in texts(page)


def test_columns_are_by_name_and_no_table_has_more_than_five_of_them() -> None:
    page = comparison_page(compared(*(read(name, "") for name in "GFEDCBA"), read("H", "custody: none")))
    tables = [block for block in walk(page.blocks) if isinstance(block, Table) and block.sticky]
    assert tables
    assert all(len(table.columns) <= 6 for table in tables)
    matrix = [[one.heading for one in table.columns[1:]] for table in tables[:2]]
    assert matrix == [["A", "B", "C", "D", "E"], ["F", "G", "H"]]


def test_every_requirement_stands_in_the_table_or_among_those_that_are_alike() -> None:
    plans = [read("A", "custody: none"), read("B", "")]
    page = comparison_page(compared(*plans))
    (section,) = [one for one in page.blocks if isinstance(one, Section) and one.anchor == "requirements"]
    shown = {text_of(row[0].words) for table in section.blocks if isinstance(table, Table) for row in table.rows}
    alike = " ".join(text_of(one.words) for one in section.blocks if isinstance(one, Paragraph))
    for one in PACK.requirements_of("arrangement"):
        assert (one.title in shown) is not (one.title in alike)


def test_of_many_plans_own_files_and_transcripts_are_never_counted_together() -> None:
    own = [read(f"A{number:02}", "custody: none") for number in range(NATIONAL)]
    outsiders = [read(f"B{number}", "custody: none", "transcript") for number in range(3)]
    page = comparison_page(compared(*own, *outsiders))
    sections = {one.anchor: one for one in page.blocks if isinstance(one, Section)}
    for anchor, number in (("sources", NATIONAL), ("transcripts", 3)):
        (rows,) = [block for block in sections[anchor].blocks if isinstance(block, Definitions)]
        assert len(rows.entries) == len(PACK.requirements_of("arrangement"))
        for entry in rows.entries:
            first, *lists = [text_of(block.words) for block in entry.blocks if isinstance(block, Paragraph)]
            assert first.startswith(f"Of {number} plans, ")
            names = [name for line in lists for name in line.partition(": ")[2].rstrip(".").split("; ")]
            assert len(names) == len(set(names)) == number


def test_who_read_a_plan_and_whether_it_was_confirmed_stands_beside_it() -> None:
    transcript = "transcript: {read_by: A reader, read_on: 3 May 2026, of_the_partnership: no}"
    page = comparison_page(compared(read("A", ""), read("B", transcript, "transcript")))
    (table,) = [
        block for block in walk(page.blocks) if isinstance(block, Table) and block.columns[1].heading == "Who says so"
    ]
    assert [text_of(row[1].words) for row in table.rows] == [
        "The partnership's own file",
        "Read by A reader on 3 May 2026; not confirmed by the partnership",
    ]


def test_nothing_is_ranked_added_up_or_scored() -> None:
    said = " ".join(texts(comparison_page(compared(*(read(name, "custody: none") for name in "AB"))))).casefold()
    for word in ("score", "rank ", "best", "worst", "%", "percent", "total of", "league"):
        assert word not in said


def test_the_words_of_each_plan_on_one_requirement_come_with_where_they_stand() -> None:
    first = read("A", "audits: {how: A panel of managers reads twelve cases, who: Quality group}")
    page = comparison_page(compared(first, read("B", "")), "arr-audits")
    assert "“A panel of managers reads twelve cases” (line 5 of A.yaml)" in texts(page)


def test_the_sheet_has_a_row_for_each_requirement_of_each_plan_and_no_formula() -> None:
    plans = [read("A", 'funding: {shared_with: "=cmd()"}'), read("B", "")]
    rows = list(csv.DictReader(StringIO(comparison_sheet(compared(*plans)).removeprefix("\ufeff"))))
    requirements = [row for row in rows if row["Row"] == "requirement"]
    assert len(requirements) == 2 * len(PACK.requirements_of("arrangement"))
    assert not any(value.startswith("=") for row in rows for value in row.values())


@pytest.mark.parametrize(
    "text",
    ["x: [", "x: {}", "x: {model: M}", "x: {partnerships: [A]}", "x: {model: M, partnerships: A}",
     "x: {model: M, partnerships: [A], shares: [education]}", "y: {model: M, partnerships: [A]}"],
)  # fmt: skip
def test_a_group_that_cannot_be_used_says_why(tmp_path: Path, text: str) -> None:
    (tmp_path / "groups.yaml").write_text(text)
    with pytest.raises(GroupError):
        read_group(tmp_path / "groups.yaml", "x")


def test_the_examples_are_compared_although_one_file_is_broken(tmp_path: Path) -> None:
    for path in EXAMPLES:
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "broken.yaml").write_text("kind: arrangement\nx: [\n")
    done = run(tmp_path, "compare", ".", "--format", "csv")
    assert (done.returncode, done.stdout) == (2, "out/compare.csv\n")
    assert "broken.yaml: not compared" in done.stderr
    assert all(
        load_path(path, path.name).text_at("partnership", "name") in (tmp_path / "out/compare.csv").read_text()
        for path in EXAMPLES
    )


def test_one_plan_alone_is_nothing_to_compare(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("kind: arrangement\n")
    assert run(tmp_path, "compare", "plan.yaml").returncode == 3
