"""Where a key or a value stands: lines and columns from 1, columns in code points, the end exclusive."""

from __future__ import annotations

import pytest

from masa_lint.source.file import read_bytes
from masa_lint.source.path import Path, path_text
from masa_lint.source.place import Target
from masa_lint.source.yaml_text import YamlText, read_yaml

Place = tuple[int, int, int, int]
"""Start line and column, end line and column."""


def span(content: str | bytes, path: Path, target: Target) -> Place:
    found = read_bytes(content if isinstance(content, bytes) else content.encode(), "plan.yaml").yaml
    assert isinstance(found, YamlText), found
    place = found.marks.span(path, target)
    return place.start.line, place.start.column, place.end.line, place.end.column


def key(content: str | bytes, *path: str | int) -> Place:
    return span(content, path, Target.KEY)


def value(content: str | bytes, *path: str | int) -> Place:
    return span(content, path, Target.VALUE)


PLAN = """\
kind: arrangement
chair:
  name: A Person
  post: "Head"
partners:
  - role: police
    lead:
      name: Another Person
  - Exampleshire Council
  -
  - - nested
"""


@pytest.mark.parametrize(
    ("path", "key_place", "value_place"),
    [
        (("kind",), (1, 1, 1, 5), (1, 7, 1, 18)),
        (("chair", "name"), (3, 3, 3, 7), (3, 9, 3, 17)),
        (("chair", "post"), (4, 3, 4, 7), (4, 9, 4, 15)),
        (("partners", 0, "role"), (6, 5, 6, 9), (6, 11, 6, 17)),
        (("partners", 0, "lead", "name"), (8, 7, 8, 11), (8, 13, 8, 27)),
    ],
)
def test_a_key_and_its_value_have_a_place_each(path: Path, key_place: Place, value_place: Place) -> None:
    assert key(PLAN, *path) == key_place
    assert value(PLAN, *path) == value_place


@pytest.mark.parametrize("target", Target)
def test_a_block_or_a_list_is_pointed_at_by_its_key(target: Target) -> None:
    assert span(PLAN, ("chair",), target) == (2, 1, 2, 6)
    assert span(PLAN, ("partners",), target) == (5, 1, 5, 9)


@pytest.mark.parametrize("target", Target)
@pytest.mark.parametrize(
    ("number", "place"),
    [(0, (6, 5, 6, 9)), (1, (9, 5, 9, 25)), (2, (10, 4, 10, 4))],
    ids=["at its first key", "at its text", "where it would stand"],
)
def test_an_item_of_a_list_is_pointed_at(number: int, place: Place, target: Target) -> None:
    assert span(PLAN, ("partners", number), target) == place


@pytest.mark.parametrize("target", Target)
@pytest.mark.parametrize(
    ("path", "place"),
    [
        pytest.param(("chair", "until"), (2, 1, 2, 6), id="the key around it"),
        pytest.param(("chair", "source", "page"), (2, 1, 2, 6), id="the nearest key around it"),
        pytest.param(("chair", "name", "first"), (3, 3, 3, 7), id="the key of the text where it would be"),
        pytest.param(("partners", 0, "delegate"), (6, 5, 6, 9), id="the first key of the item"),
        pytest.param(("partners", 0, "lead", "post"), (7, 5, 7, 9), id="the key inside the item"),
        pytest.param(("partners", 7), (5, 1, 5, 9), id="the key of the list"),
        pytest.param(("partners", 7, "role"), (5, 1, 5, 9), id="the key of the list, for what is below"),
        pytest.param(("partners", 1, "role"), (9, 5, 9, 25), id="the item that is plain text"),
        pytest.param(("custody",), (1, 1, 1, 5), id="kind, where there is no key around it"),
        pytest.param(("custody", 0, "name"), (1, 1, 1, 5), id="kind, for what is below"),
        pytest.param((), (1, 1, 1, 5), id="kind, for the document"),
    ],
)
def test_what_is_missing_is_looked_for_at_its_nearest_parent(path: Path, place: Place, target: Target) -> None:
    assert span(PLAN, path, target) == place


def test_kind_is_pointed_at_wherever_it_stands() -> None:
    assert key("stage: draft\nkind: arrangement\n", "custody") == (2, 1, 2, 5)


def test_without_kind_the_first_key_is_pointed_at() -> None:
    assert key("# a remark\nstage: draft\nchair: none\n", "custody") == (2, 1, 2, 6)


@pytest.mark.parametrize(("text", "place"), [("a: [ ]\n", (1, 4, 1, 7)), ("a: {}\n", (1, 4, 1, 6))])
def test_an_empty_list_and_empty_braces_are_pointed_at_whole(text: str, place: Place) -> None:
    assert value(text, "a") == place


@pytest.mark.parametrize(
    ("text", "path", "key_place", "value_place"),
    [
        pytest.param('"😀": x\n', "😀", (1, 1, 1, 4), (1, 6, 1, 7), id="an emoji in the key"),
        pytest.param("a: {b: 😀, c: d}\n", "a.c", (1, 11, 1, 12), (1, 14, 1, 15), id="an emoji before it"),
        pytest.param(
            "a: {b: e\u0301, c: d}\n", "a.c", (1, 12, 1, 13), (1, 15, 1, 16), id="a combining accent before it"
        ),
        pytest.param("a: {b: 👩‍👧, c: d}\n", "a.c", (1, 13, 1, 14), (1, 16, 1, 17), id="joined emoji before it"),
        pytest.param("a: 😀e\u0301\n", "a", (1, 1, 1, 2), (1, 4, 1, 7), id="in the value"),
    ],
)
def test_columns_count_code_points(text: str, path: str, key_place: Place, value_place: Place) -> None:
    assert key(text, *path.split(".")) == key_place
    assert value(text, *path.split(".")) == value_place


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", "\x85", "\u2028"])
def test_line_ends_move_no_column(line_end: str) -> None:
    text = line_end.join(["kind: arrangement", "chair:", "  name: A Person  ", ""])
    assert key(text, "chair", "name") == (3, 3, 3, 7)
    assert value(text, "chair", "name") == (3, 9, 3, 17)


def test_a_byte_order_mark_moves_no_column() -> None:
    assert value(b"\xef\xbb\xbfkind: arrangement\n", "kind") == (1, 7, 1, 18)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("a: b  # remark\n", (1, 4, 1, 5), id="without the remark after it"),
        pytest.param("a: 'it''s'\n", (1, 4, 1, 11), id="with its quotation marks"),
        pytest.param("a: one\n  two\nb: c\n", (1, 4, 2, 6), id="over two lines"),
        pytest.param("a: |\n  one\n  two\nb: c\n", (1, 4, 4, 1), id="a block of text"),
        pytest.param("a:\nb: c\n", (1, 3, 1, 3), id="nothing, right after the colon"),
        pytest.param("a:", (1, 3, 1, 3), id="nothing, at the end of the file"),
    ],
)
def test_the_place_of_a_value_is_its_own(text: str, place: Place) -> None:
    assert value(text, "a") == place


def test_a_key_written_twice_keeps_the_place_of_the_first() -> None:
    assert value("a: b\na: c\n", "a") == (1, 4, 1, 5)


@pytest.mark.parametrize(
    ("path", "text"),
    [((), ""), (("chair",), "chair"), (("partners", 0, "lead", "name"), "partners[0].lead.name"), ((0, 1), "[0][1]")],
)
def test_a_path_is_printed_in_one_form(path: Path, text: str) -> None:
    assert path_text(path) == text


def test_what_is_written_is_there_whatever_its_value() -> None:
    read = read_yaml("a: {b: [x, {c: }]}\nd:\n")
    assert isinstance(read, YamlText)
    there: list[Path] = [(), ("a",), ("a", "b"), ("a", "b", 0), ("a", "b", 1, "c"), ("d",)]
    gone: list[Path] = [("b",), ("a", "c"), ("a", "b", 2), ("a", "b", 1, "x"), ("d", "e"), ("a", "c", "b", 0)]
    assert all(map(read.marks.has, there))
    assert not any(map(read.marks.has, gone))
