"""GitHub's line hash: its own published examples, and what it promises."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from masa_lint.reporters.line_hash import line_hashes
from masa_lint.source.lines import split_lines


def hashes(text: str) -> list[str]:
    lines = split_lines(text)
    found = line_hashes(lines, range(1, len(lines) + 1))
    return [found[number] for number in sorted(found)]


def test_the_hashes_are_githubs() -> None:
    assert hashes(" a\nb\n  \t\tc\n d") == [
        "271789c17abda88f:1",
        "54703d4cd895b18:1",
        "180aee12dab6264:1",
        "a23a3dc5e078b07b:1",
    ]


@pytest.mark.parametrize("line_break", ["\r\n", "\r"])
def test_line_breaks_and_blanks_make_no_difference(line_break: str) -> None:
    plain = "kind: arrangement\ntraining:\n  impact: none\n\n"
    assert hashes(plain.replace("\n", line_break)) == hashes(plain)
    assert hashes(plain.replace(" ", "\t  ")) == hashes(plain)


def test_lines_that_are_alike_for_a_hundred_units_are_numbered() -> None:
    first, second, third, *_ = hashes("x" * 120 + "\n" + "x" * 120 + "\n" + "y" * 120)
    assert (first.partition(":")[0], first[-2:], second[-2:]) == (second.partition(":")[0], ":1", ":2")
    assert third[-2:] == ":1"


def test_a_letter_outside_the_first_plane_is_two_units() -> None:
    assert hashes("🙂" * 50 + "a\n")[0] == hashes("🙂" * 50 + "b\n")[0]
    assert hashes("🙂" * 49 + "a\n")[0] != hashes("🙂" * 49 + "b\n")[0]


@given(st.text(st.sampled_from("ab \t\n🙂"), max_size=300), st.integers(1, 20))
def test_a_wanted_line_has_the_hash_that_it_has_among_all(text: str, number: int) -> None:
    lines = split_lines(text)
    wanted = min(number, len(lines))
    assert line_hashes(lines, [wanted])[wanted] == hashes(text)[wanted - 1]


@given(st.integers(1, 12))
def test_lines_put_in_above_change_no_hash(more: int) -> None:
    text = "training: not stated\n" * 3 + "z" * 200
    above = "".join(f"line {number}: {'q' * 200}\n" for number in range(more))
    assert hashes(above + text)[more:] == hashes(text)
