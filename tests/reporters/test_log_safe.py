"""What comes from a document is never a command to the build server whose log it stands in."""

from __future__ import annotations

import json
from textwrap import wrap

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reporters.github_runner import commands

from masa_lint.reporters.json_text import json_text
from masa_lint.reporters.log_safe import log_lines, log_path, log_safe
from masa_lint.reporters.visible import visible


@pytest.mark.parametrize("text", ["##[error]x", "a ##[add-mask]b", "##vso[task.setvariable]x", "###[error]x"])
def test_a_command_in_a_text_is_broken_up(text: str) -> None:
    assert "##[" not in log_safe(text)
    assert "##vso[" not in log_safe(text)


@pytest.mark.parametrize("text", ["plan.yaml", "plans/a b.yaml", "Plan #1", "## heading", "café.yaml"])
def test_an_ordinary_text_stays_as_it_is(text: str) -> None:
    assert log_safe(text) == log_path(text) == text


@given(st.text(st.sampled_from(list("::#[]= erwo\n\r\u2028\x1b,%🙂")), max_size=40))
def test_no_name_that_begins_a_line_makes_a_command(name: str) -> None:
    assert commands(log_path(name)) == []
    assert len(log_path(name).splitlines()) <= 1


@given(st.text())
def test_no_lines_that_were_wrapped_begin_with_a_command(text: str) -> None:
    lines = log_lines("\n".join(log_safe(one) for one in wrap(f"{text} ::error ::{text}", 8)))
    assert commands(lines) == []


_TEXTS = st.text() | st.sampled_from(["##[error]", "##vso[", "\u202e\x7f", "\U000e0001"])


@given(st.recursive(_TEXTS, st.lists))
def test_json_is_read_back_as_it_was_and_holds_no_command_and_nothing_hidden(data: object) -> None:
    shown = json_text([data])
    assert json.loads(shown) == [data]
    assert commands(shown) == []
    assert visible(shown) == shown
