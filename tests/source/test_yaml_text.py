"""YAML text to plain data: everything stays text, and what can surprise a reader is refused with its place."""

from __future__ import annotations

from textwrap import dedent

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from masa_lint.source.problem import Problem
from masa_lint.source.yaml_text import MAX_DEPTH, YamlText, read_yaml


def read(text: str) -> YamlText:
    found = read_yaml(dedent(text))
    assert isinstance(found, YamlText), found
    return found


def refused(text: str) -> Problem:
    """What stops the reading of a text, as it stands."""
    found = read_yaml(text)
    assert isinstance(found, Problem), found.data
    assert found.fatal
    return found


def place(problem: Problem) -> tuple[str, int, int]:
    return problem.rule, problem.span.start.line, problem.span.start.column


AS_WRITTEN = [
    *("no", "yes", "on", "true", "null", "~", "=", "8:30", "12:30:45", "01782235100", "+44", "2024", "2024-25"),
    *("2024-01-31", "1.10", "0123", "1_000", "0x1F", "0o17", "1e3", ".inf", ".nan", "16.5%"),
]


@pytest.mark.parametrize("written", AS_WRITTEN)
def test_a_value_stays_as_it_was_written(written: str) -> None:
    assert read(f"key: {written}\nlist: [{written}]\n").data == {"key": written, "list": [written]}


def test_a_key_stays_as_it_was_written() -> None:
    assert list(read("no: a\n2024: b\n~: c\n1.10: d\n").data) == ["no", "2024", "~", "1.10"]


@pytest.mark.parametrize("written", ["", "''", '""', "  # only a remark", "{}", "|", ">"])
def test_a_value_that_holds_nothing_is_an_empty_text(written: str) -> None:
    assert read(f"key: {written}\nnext: a\n").data == {"key": "", "next": "a"}


def test_lines_of_a_value_are_put_together_as_yaml_has_it() -> None:
    text = """\
        folded: one
          two
        kept: |
          one
          two
        """
    assert read(text).data == {"folded": "one two", "kept": "one\ntwo"}


def test_blocks_and_lists_keep_their_shape_and_order() -> None:
    text = """\
        partners:
          - role: police
            for: [Exampleshire, Otherton]
          - role: local_authority
        area: {boundaries: The county}
        """
    assert read(text).data == {
        "partners": [{"role": "police", "for": ["Exampleshire", "Otherton"]}, {"role": "local_authority"}],
        "area": {"boundaries": "The county"},
    }


@pytest.mark.parametrize(
    "text", ["---\nkind: arrangement\n", "kind: arrangement\n...\n", "%YAML 1.2\n---\nkind: arrangement"]
)
def test_the_marks_of_one_document_are_no_second_document(text: str) -> None:
    assert read(text).data == {"kind": "arrangement"}


# What is refused: nothing of the file can be used.


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        pytest.param("a: b\nc: &name d\n", 2, 4, id="anchor on a text"),
        pytest.param("a: &name\n  b: c\n", 1, 4, id="anchor on a block"),
        pytest.param("a:\n  - &name [b]\n", 2, 5, id="anchor on a list"),
        pytest.param("&name a: b\n", 1, 1, id="anchor on a key"),
        pytest.param("a: b\nc: *name\n", 2, 4, id="alias"),
        pytest.param("a: b\n*name : c\n", 2, 1, id="alias as a key"),
        pytest.param("a: b\n<<: {c: d}\n", 2, 1, id="merge"),
        pytest.param("a:\n  b: c\n  <<: *name\n", 3, 3, id="merge below"),
    ],
)
def test_an_anchor_an_alias_or_a_merge_is_refused(text: str, line: int, column: int) -> None:
    assert place(refused(text)) == ("no-anchors-or-aliases", line, column)


def test_the_sign_of_a_merge_in_quotation_marks_is_a_key() -> None:
    assert read("'<<': a\n").data == {"<<": "a"}


@pytest.mark.parametrize(
    ("text", "line", "column", "tag"),
    [
        ("a: b\nc: !!python/object/apply:os.system [ls]\n", 2, 4, "tag:yaml.org,2002:python/object/apply:os.system"),
        ("a: !!int 3\n", 1, 4, "tag:yaml.org,2002:int"),
        ("a: !mine\n  b: c\n", 1, 4, "!mine"),
        ("!mine a: b\n", 1, 1, "!mine"),
        ("a: ! b\n", 1, 4, "!"),
    ],
)
def test_a_tag_is_refused(text: str, line: int, column: int, tag: str) -> None:
    problem = refused(text)
    assert place(problem) == ("no-tags", line, column)
    assert problem.facts == {"tag": tag}


def test_a_second_document_is_refused_where_it_begins() -> None:
    assert place(refused("kind: arrangement\n\n---\nkind: arrangement\n")) == ("one-document-in-a-file", 3, 1)


def test_what_nests_as_deep_as_allowed_is_read() -> None:
    brackets = MAX_DEPTH - 1
    assert "key" in read("key: " + "[" * brackets + "a" + "]" * brackets).data


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        pytest.param("key: " + "[" * 64 + "]" * 64, 1, 69, id="brackets"),
        pytest.param("key: " + "[" * 100_000, 1, 69, id="100,000 brackets"),
        pytest.param("- " * 100_000, 1, 129, id="100,000 hyphens"),
        pytest.param("".join(f"{' ' * depth}a:\n" for depth in range(70)), 65, 65, id="indents"),
    ],
)
def test_what_nests_too_deep_is_refused(text: str, line: int, column: int) -> None:
    problem = refused(text)
    assert place(problem) == ("too-deep", line, column)
    assert problem.facts == {"limit": "64"}


@pytest.mark.parametrize("text", ["key: " + "{" * 100_000, "key: " + "{a: " * 100_000, "[{" * 50_000])
def test_a_flood_of_braces_does_not_crash(text: str) -> None:
    refused(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("key:\n" + "- a\n" * 30_000, id="a long list"),
        pytest.param("".join(f"k{number}: a\n" for number in range(30_000)), id="many keys"),
        pytest.param("a: b\n" * 30_000, id="one key again and again"),
        pytest.param("key:\n" + "- {a: b}\n" * 7_000, id="a list of blocks"),
        pytest.param("".join(f"k{number}: [a]\n" for number in range(7_000)), id="keys with a list each"),
    ],
)
def test_a_file_with_far_more_values_than_any_plan_is_refused(text: str) -> None:
    problem = refused(text)
    assert problem.rule == "too-many-values"
    assert problem.facts == {"limit": "12,000"}


def test_every_text_that_stands_as_a_value_is_told_once() -> None:
    found = read("a: one\nb: [one, ' two ']\nc: {d: t\\w}\ne:\n  - f: |\n      three\n      four\n")
    assert found.texts == {"one", "two", "t\\w", "three\nfour"}


@pytest.mark.parametrize("text", ["? [a, b]\n: c\n", "{a: b}: c\n", "[a]: b\n"])
def test_a_list_or_a_block_as_a_key_is_refused(text: str) -> None:
    assert refused(text).rule == "key-is-not-a-word"


@pytest.mark.parametrize(
    "text",
    ["", "\n\n   \n", "# only\n# remarks\n", "---", "---\n", "--- # a remark", "{}", "---\n...\n", "''"],
)
def test_a_file_with_nothing_in_it_is_empty(text: str) -> None:
    assert place(refused(text)) == ("file-is-empty", 1, 1)


@pytest.mark.parametrize(
    ("text", "line"),
    [("- kind: arrangement\n", 1), ("# remark\n[a, b]\n", 2), ("Our plan for 2026\n", 1), ("kind:arrangement\n", 1)],
)
def test_a_list_or_a_sentence_at_the_top_is_refused(text: str, line: int) -> None:
    assert place(refused(text)) == ("keys-at-the-top", line, 1)


# What is told, while the rest is read.


def test_a_key_written_twice_names_both_lines_and_keeps_the_first() -> None:
    found = read("""\
        kind: arrangement
        chair:
          name: A Person
          post: Head
          name: Another Person
        """)
    (problem,) = found.problems
    assert place(problem) == ("key-written-twice", 5, 3)
    assert problem.path == ("chair", "name")
    assert problem.facts == {"key": "name", "first_line": "3"}
    assert not problem.fatal
    assert found.data["chair"]["name"] == "A Person"


def test_a_key_written_three_times_is_told_twice() -> None:
    found = read("a: 1\na: 2\n'a': 3\n")
    assert [place(problem) for problem in found.problems] == [("key-written-twice", 2, 1), ("key-written-twice", 3, 1)]
    assert found.data == {"a": "1"}


def test_the_same_key_in_two_blocks_is_not_written_twice() -> None:
    assert read("chair: {name: A Person}\nmanager: {name: A Person}\n").problems == ()


def test_a_comma_that_splits_a_value_inside_braces_is_told() -> None:
    found = read("kind: arrangement\nlead: {name: A Person, post: Head of Children, Families and Schools}\n")
    (problem,) = found.problems
    assert place(problem) == ("comma-splits-a-value", 2, 48)
    assert problem.facts == {"text": "Families and Schools", "before": "post"}
    assert found.data["lead"] == {"name": "A Person", "post": "Head of Children"}


def test_a_key_in_braces_with_a_colon_and_no_value_is_no_split_value() -> None:
    assert read("lead: {name: , post: Head}\n").problems == ()


def test_a_comma_in_quotation_marks_splits_nothing() -> None:
    found = read('lead: {post: "Children, Families and Schools"}\n')
    assert found.problems == ()
    assert found.data == {"lead": {"post": "Children, Families and Schools"}}


@pytest.mark.parametrize(
    ("text", "line", "column", "path"),
    [
        ("kind: arrangement\ncustody: []\n", 2, 10, ("custody",)),
        ("kind: arrangement\ncustody:\n  - name: A\n    reported_to: [ ]\n", 4, 18, ("custody", 0, "reported_to")),
    ],
)
def test_an_empty_list_is_told_and_holds_nothing(
    text: str, line: int, column: int, path: tuple[str | int, ...]
) -> None:
    (problem,) = read(text).problems
    assert (*place(problem), problem.path) == ("empty-list", line, column, path)
    assert not problem.fatal


# What holds for every text.


@given(st.text(alphabet=st.sampled_from("ab:-[]{},&*!|>'\"#%@`?~ \n\t\r\x85\u2028\x00é😀"), max_size=40))
def test_no_text_makes_the_reader_raise(text: str) -> None:
    found = read_yaml(text)
    for problem in (found,) if isinstance(found, Problem) else found.problems:
        assert problem.rule
        assert problem.span.start.line >= 1
        assert problem.span.start.column >= 1


WORDS = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp")), min_size=1)


@given(st.dictionaries(WORDS, st.lists(WORDS, min_size=1), min_size=1))
def test_what_yaml_writes_is_read_back(data: dict[str, list[str]]) -> None:
    written = yaml.safe_dump(data, allow_unicode=True, default_style='"')
    found = read_yaml(written)
    assert isinstance(found, YamlText)
    assert found.data == data
