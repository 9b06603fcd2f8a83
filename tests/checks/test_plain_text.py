"""A text as its words alone."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from masa_lint.checks.plain_text import plain_words, word_list


@given(st.text() | st.text(alphabet="aB1_ .,-’“é中İŉß\u0307\u2003\n"))
def test_the_words_are_those_that_a_pattern_finds(text: str) -> None:
    assert word_list(text) == re.findall(r"[^\W_]+", text.casefold())


@pytest.mark.parametrize("text", ["The old board", "the OLD-board", "“the (old)  board”", "the_old\nboard…"])
def test_case_signs_and_spaces_make_no_difference(text: str) -> None:
    assert plain_words(text) == " the old board "


def test_many_kinds_of_signs_are_taken_out_too() -> None:
    signs = "".join(chr(code) for code in range(0x2190, 0x2290))
    assert word_list(f"one{signs}two") == ["one", "two"]
