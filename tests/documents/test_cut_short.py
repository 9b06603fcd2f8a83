"""Long texts in short places."""

from __future__ import annotations

import pytest

from masa_lint.documents.cut_short import cut_short


@pytest.mark.parametrize(
    ("text", "most", "said"),
    [
        ("Harm outside the home", 21, "Harm outside the home"),
        ("Harm outside the home", 20, "Harm outside the…"),
        ("Harm outside, the home", 14, "Harm outside…"),
        ("Harm outside the home", 13, "Harm outside…"),
        ("x" * 30, 10, "x" * 9 + "…"),
        ("a " + "x" * 30, 10, "a xxxxxxx…"),
    ],
)
def test_a_text_is_cut_between_words_where_that_leaves_enough(text: str, most: int, said: str) -> None:
    assert cut_short(text, most) == said
    assert len(cut_short(text, most)) <= most
