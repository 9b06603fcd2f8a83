"""What comes from a document is never a command to the build server whose log it stands in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reporters.github_runner import commands

from masa_lint.reporters.log_safe import log_path, log_safe


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
