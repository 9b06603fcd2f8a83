"""Lines are counted as YAML counts them, so that a line number and its excerpt always agree."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from masa_lint.source.lines import line_starts, split_lines
from masa_lint.source.place import Target
from masa_lint.source.yaml_text import YamlText, read_yaml

BREAKS = ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029"]


@pytest.mark.parametrize("line_break", BREAKS)
def test_a_text_is_split_at_every_line_break_of_yaml(line_break: str) -> None:
    assert split_lines(f"a{line_break}{line_break}b") == ["a", "", "b"]


def test_a_text_is_not_split_where_yaml_does_not() -> None:
    assert split_lines("a\x0cb\x0bc\x1cd") == ["a\x0cb\x0bc\x1cd"]


def test_an_empty_text_is_one_empty_line() -> None:
    assert split_lines("") == [""]
    assert line_starts("") == [0]


@pytest.mark.parametrize("line_break", BREAKS)
def test_the_line_of_a_key_is_the_line_it_is_shown_in(line_break: str) -> None:
    text = line_break.join(['first: "a', ' b"', "", "second: c"])
    found = read_yaml(text)
    assert isinstance(found, YamlText)
    line = found.marks.span(("second",), Target.KEY).start.line
    assert split_lines(text)[line - 1] == "second: c"


@given(st.text(alphabet="ab\n\r\x85\u2028\u2029\x0c"))
def test_each_line_begins_where_it_is_said_to_begin(text: str) -> None:
    lines, starts = split_lines(text), line_starts(text)
    assert len(lines) == len(starts)
    assert all(text.startswith(line, start) for line, start in zip(lines, starts, strict=True))
