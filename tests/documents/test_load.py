"""A file to a document: what is wrong with it is told with its place, and everything else is read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from masa_lint.documents.answers import Answer, AnswerKind
from masa_lint.documents.load import LoadedDocument, load_bytes, load_path
from masa_lint.documents.tree import Unread
from masa_lint.source.place import Target
from masa_lint.source.problem import Problem

Documents = Callable[[str], LoadedDocument]


def place(problem: Problem) -> tuple[str, int, int]:
    return problem.rule, problem.span.start.line, problem.span.start.column


def test_a_document_is_loaded_from_disk_under_the_name_it_is_given(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text("kind: arrangement\nstage: draft\n")
    found = load_path(path, "plans/plan.yaml")
    assert (found.name, found.kind, found.problems) == ("plans/plan.yaml", "arrangement", ())
    assert found.text_at("stage") == "draft"
    assert found.lines == ["kind: arrangement", "stage: draft", ""]


def test_text_is_there_only_where_it_is_stated(document: Documents) -> None:
    found = document("kind: arrangement\nchair: {name: not stated, post: Head}\n")
    assert found.text_at("chair", "post") == "Head"
    assert found.text_at("chair", "name") == found.text_at("chair") == found.text_at("leads") == ""


def test_the_model_holds_what_is_stated(document: Documents) -> None:
    found = document("kind: arrangement\nchair: A Person\ncustody: none\nsafeguarding_partners: [{for: [Otherton]}]\n")
    assert found.model.model_dump(by_alias=True, exclude_none=True) == {
        "kind": "arrangement",
        "chair": {"name": "A Person"},
        "safeguarding_partners": [{"for": ["Otherton"]}],
    }


def test_a_file_that_cannot_be_read_is_a_document_without_anything(tmp_path: Path) -> None:
    found = load_path(tmp_path / "plan.yaml", "plan.yaml")
    assert [problem.rule for problem in found.problems] == ["file-cannot-be-opened"]
    assert (found.kind, found.catalogue, found.tree, found.text) == (None, None, {}, "")
    assert found.span(("chair",)).start.line == 1
    with pytest.raises(LookupError):
        found.model  # noqa: B018


# The kind of document.


@pytest.mark.parametrize(
    ("text", "line", "column", "kind"),
    [
        ("# a remark\nkind: arangement\n", 2, 7, "arangement"),
        ("stage: draft\nkind:\n", 2, 6, "nothing"),
        ("stage: draft\nchair: none\n", 1, 1, "nothing"),
        ("stage: draft\nkind: [arrangement]\n", 2, 1, "nothing"),
        ("kind: {arrangement: yes}\n", 1, 1, "nothing"),
    ],
)
def test_a_kind_that_is_not_known_is_told_with_the_nearest(text: str, line: int, column: int, kind: str) -> None:
    found = load_bytes(text.encode(), "plan.yaml")
    (problem,) = found.problems
    assert place(problem) == ("kind-not-known", line, column)
    assert problem.facts == {"kind": kind, "near": "arrangement"}
    assert problem.fatal
    assert (found.kind, found.tree) == (None, {})


def test_a_yearly_report_is_read_by_its_own_keys() -> None:
    found = load_bytes(b"kind: yearly-report\nperiod: 2025-26\nfunding: {total: 5}\n", "report.yaml")
    assert (found.kind, found.noun) == ("yearly-report", "report")
    assert found.text_at("period") == "2025-26"
    assert [problem.rule for problem in found.problems] == ["key-not-known"]


def test_an_arrangement_is_called_a_plan() -> None:
    assert load_bytes(b"kind: arrangement\n", "plan.yaml").noun == "plan"


# Keys that are not known.


def test_an_unknown_key_names_the_nearest_and_hides_nothing_else(document: Documents) -> None:
    found = document("""\
        kind: arrangement
        chair:
          nmae: A Person
          post: Head
        custdy:
          - name: A place
        stage: draft
        """)
    nearest = {problem.path: (*place(problem), problem.facts["near"]) for problem in found.problems}
    assert nearest == {
        ("chair", "nmae"): ("key-not-known-near", 3, 3, "name"),
        ("custdy",): ("key-not-known-near", 5, 1, "custody"),
    }
    assert found.tree == {"kind": "arrangement", "chair": {"post": "Head"}, "stage": "draft"}
    assert not any(problem.fatal for problem in found.problems)


@pytest.mark.parametrize("value", ["none", "not stated", "TBC", "", "~", "A text", "[a]", "{a: b}", "[none]"])
def test_an_unknown_key_is_told_whatever_stands_under_it(value: str) -> None:
    found = load_bytes(f"kind: arrangement\ncustdy: {value}\n".encode(), "plan.yaml")
    (problem,) = found.problems
    assert place(problem) == ("key-not-known-near", 2, 1)
    assert problem.facts["near"] == "custody"
    assert found.tree == {"kind": "arrangement"}


def test_an_unknown_key_without_a_near_one_lists_those_that_are_known(document: Documents) -> None:
    (problem,) = document("kind: arrangement\nleads:\n  zebra: yes\n").problems
    assert place(problem) == ("key-not-known", 3, 3)
    assert problem.facts == {
        "key": "zebra",
        "near": "",
        "known": "authority, act_as_team, remain_accountable, functions, source",
    }


def test_a_key_of_another_block_is_not_taken_for_one_of_this_block(document: Documents) -> None:
    (problem,) = document("kind: arrangement\nleads:\n  restraint_reviw: [A group]\n").problems
    assert place(problem) == ("key-not-known", 3, 3)
    assert problem.facts["near"] == ""


def test_for_is_a_key_and_its_name_in_the_code_is_none(document: Documents) -> None:
    found = document("kind: arrangement\nsafeguarding_partners:\n  - for: [Otherton]\n    for_: [Otherton]\n")
    assert [place(problem) for problem in found.problems] == [("key-not-known-near", 4, 5)]


# Values of another shape.


@pytest.mark.parametrize(
    ("text", "path", "line", "column", "found_shape", "wanted"),
    [
        ("stage: [draft]", ("stage",), 2, 1, "a list", "plain text"),
        ("stage: {draft: yes}", ("stage",), 2, 1, "a block of keys", "plain text"),
        ("chair:\n  name: [A, B]", ("chair", "name"), 3, 3, "a list", "plain text"),
        ("area:\n  local_authorities: {a: b}", ("area", "local_authorities"), 3, 3, "a block of keys", "a list of plain"),
        ("area:\n  local_authorities: [A, {b: c}]", ("area", "local_authorities", 1), 3, 27, "a block of keys", "plain text"),
        ("area: Exampleshire", ("area",), 2, 1, "plain text", "a block of keys (local_authorities, "),
        ("audits: [A, B]", ("audits",), 2, 1, "a list", "a block of keys (how, who, frequency, when)"),
        ("custody: {name: A}", ("custody",), 2, 1, "a block of keys", "a list of blocks (name, kind, holds_under_18, "),
        ("custody: A place", ("custody",), 2, 1, "plain text", "a list of blocks (name, kind, "),
        ("other_boards: A board", ("other_boards",), 2, 1, "plain text", "a list of blocks (name, "),
        ("education: {settings: A}", ("education", "settings"), 2, 13, "plain text", "a list of blocks (covers, how, who, frequency)"),
        ("custody:\n  - [A]", ("custody", 0), 3, 5, "a list", "a block of keys (name, kind, "),
        ("leads:\n  functions: {adopted: {a: b}}", ("leads", "functions", "adopted"), 3, 15, "a block", "plain text or a list"),
        ("leads:\n  functions:\n    adopted: [a, [b]]", ("leads", "functions", "adopted", 1), 4, 18, "a list", "plain text"),
        ("leads:\n  functions: {adopted: {str: b}}", ("leads", "functions", "adopted"), 3, 15, "a block", "plain text or a list"),
    ],
)  # fmt: skip
def test_a_value_of_another_shape_is_left_out_and_told(
    text: str, path: tuple[str | int, ...], line: int, column: int, found_shape: str, wanted: str, document: Documents
) -> None:
    found = document(f"kind: arrangement\n{text}\nmade_under: Working Together 2023\n")
    (problem,) = found.problems
    assert (*place(problem), problem.path) == ("value-of-another-shape", line, column, path)
    assert problem.facts["found"].startswith(found_shape)
    assert problem.facts["wanted"].startswith(wanted)
    assert isinstance(found.look(path), Unread)
    assert found.text_at("made_under") == "Working Together 2023"
    assert found.model


def test_only_the_smallest_value_that_cannot_be_read_is_left_out(document: Documents) -> None:
    found = document("""\
        kind: arrangement
        area:
          local_authorities: [Exampleshire, {name: Otherton}]
          boundaries: The county
        """)
    assert found.look(("area", "local_authorities", 0)) == "Exampleshire"
    assert found.look(("area", "boundaries")) == "The county"


def test_each_item_of_a_list_that_cannot_be_read_is_told_at_its_own_place(document: Documents) -> None:
    found = document("""\
        kind: arrangement
        area:
          local_authorities:
            - not stated
            - name: Exampleshire
            - Otherton
            - TBC
            - [Anotherton]
        """)
    assert [(*place(problem), problem.path[-1]) for problem in found.problems] == [
        ("value-of-another-shape", 5, 7, 1),
        ("value-of-another-shape", 8, 7, 4),
    ]
    items = found.look(("area", "local_authorities"))
    assert isinstance(items, list)
    assert [type(item) for item in items] == [Answer, Unread, str, Answer, Unread]


def test_a_refusal_in_a_list_that_holds_answers_is_at_its_own_place(document: Documents) -> None:
    found = document("""\
        kind: arrangement
        safeguarding_partners:
          - not stated
          - police
          - role: local_authority
            lead:
              nmae: A Person
          - TBC
          - role: police
            ledd: none
        """)
    assert [(*place(problem), problem.path) for problem in found.problems] == [
        ("value-of-another-shape", 4, 5, ("safeguarding_partners", 1)),
        ("key-not-known-near", 7, 7, ("safeguarding_partners", 2, "lead", "nmae")),
        ("key-not-known-near", 10, 5, ("safeguarding_partners", 4, "ledd")),
    ]
    assert found.look(("safeguarding_partners", 0)) == Answer(AnswerKind.NOT_STATED, written="not stated")
    assert found.look(("safeguarding_partners", 4)) == {"role": "police"}


def test_what_is_wrong_is_told_in_the_order_of_the_file(document: Documents) -> None:
    found = document("""\
        kind: arrangement
        zebra: a
        custody: []
        stage: [draft]
        chair: {name: A Person, post: Head, Chair}
        stage: draft
        """)
    assert [place(problem) for problem in found.problems] == [
        ("key-not-known", 2, 1),
        ("empty-list", 3, 10),
        ("value-of-another-shape", 4, 1),
        ("comma-splits-a-value", 5, 37),
        ("key-written-twice", 6, 1),
    ]


def test_a_missing_value_points_at_its_nearest_parent(document: Documents) -> None:
    found = document("kind: arrangement\nchair:\n  post: Head\n")
    assert found.span(("chair", "name")).start.line == 2
    assert found.span(("custody", 0)).start.line == 1
    assert found.span(("chair", "post"), Target.KEY).start.column == 3


# No file crashes the reader.

LINES = st.sampled_from(
    [
        *(
            "kind: arrangement",
            "stage: draft",
            "custody: none",
            "custody: []",
            "chair:",
            "  name: A Person",
            "  nmae: x",
        ),
        *("area: {local_authorities: [a, {b: c}, {d: e}]}", "leads: {functions: [{a: b}, x]}", "- a", "  - not stated"),
        *("safeguarding_partners:", "  - role: police", "    lead: {str: a}", "audits: [a", "leads: {", "x: &a b"),
        *(
            "# Child A",
            "dob: 12/03/2010",
            "  how: 'born on 1 May 2010'",
            "  We learned from Child",
            "    A. B",
            "\tx: y",
        ),
        *(
            "address: EX1 1AA",
            "two children",
            '"',
            "'",
            "---",
            "\x00",
            "\u2028",
            "\ufeff",
            "...",
            "? a",
            "{}",
            "[]",
            "",
        ),
    ]
)


@given(st.lists(LINES, max_size=12), st.sampled_from(["\n", "\r\n", "\r"]), st.binary(max_size=3))
@example(["kind: arrangement", "area: {local_authorities: [{a: b}, {c: d}]}"], "\n", b"")
@example(["kind: arrangement", "leads: {functions: [{a: b}, x]}"], "\n", b"")
@example(["kind: arrangement", "leads: {"], "\n", b"")
def test_no_file_makes_the_loader_raise(lines: list[str], line_end: str, rest: bytes) -> None:
    found = load_bytes(line_end.join(lines).encode() + rest, "plan.yaml")
    for problem in found.problems:
        assert problem.span.start <= problem.span.end
        if found.text:
            assert problem.span.start.line <= len(found.lines)
    if found.kind:
        assert found.model


@given(st.binary(max_size=80))
def test_no_bytes_make_the_loader_raise(content: bytes) -> None:
    load_bytes(content, "plan.yaml")
    load_bytes(b"kind: arrangement\n" + content, "plan.yaml")
