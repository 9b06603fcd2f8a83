"""Paths as rules write them, and the places they lead to."""

from __future__ import annotations

import pytest
from asked import load, path_of
from tests_day import DAY

from masa_lint.checks.paths import read_path
from masa_lint.checks.scene import Scene
from masa_lint.source.path import path_text


@pytest.mark.parametrize(
    ("text", "from_top", "steps"),
    [
        ("delegate.name", False, ("delegate", "name")),
        ("/chair.name", True, ("chair", "name")),
        ("custody[*].restraint_review.who", False, ("custody", "*", "restraint_review", "who")),
        ("custody[*]", False, ("custody", "*")),
        (".", False, ()),
        ("/", True, ()),
    ],
)
def test_a_path_is_read_as_its_steps(text: str, *, from_top: bool, steps: tuple[str, ...]) -> None:
    assert read_path(text) == (from_top, steps)


@pytest.mark.parametrize(
    "text", ["a..b", "a.", ".a", "a b", "a[0]", "a[*][*]", "[*]", "a/b", "a.*", "$.a", "a[?(@)]", "../a"]
)
def test_anything_else_is_no_path(text: str) -> None:
    with pytest.raises(ValueError, match="is not a path"):
        read_path(text)


TEXT = """
    chair: {name: Ash Oak}
    custody:
      - {name: Exampleton, restraint_review: {who: A panel, reported_to: [one, two]}}
      - {name: Otherton}
    training: not stated
    audits: {how: none}
    """


def _find(path: str, subject: str = "") -> list[str]:
    scene = Scene(load(TEXT), DAY, {}, lambda _: False)
    return [path_text(found.path) for found in scene.find(path_of(subject), path)]


def test_a_path_starts_at_the_subject_and_with_a_slash_at_the_top() -> None:
    assert _find("restraint_review.who", "custody[0]") == ["custody[0].restraint_review.who"]
    assert _find("/chair.name", "custody[0]") == ["chair.name"]
    assert _find(".", "custody[1]") == ["custody[1]"]


def test_every_item_of_a_list_is_a_place() -> None:
    assert _find("custody[*]") == ["custody[0]", "custody[1]"]
    assert _find("custody[*].restraint_review.who") == [f"custody[{item}].restraint_review.who" for item in (0, 1)]
    assert _find("restraint_review.reported_to[*]", "custody[0]") == [
        f"custody[0].restraint_review.reported_to[{item}]" for item in (0, 1)
    ]


def test_what_is_not_there_is_a_place_too_and_a_list_that_is_not_there_is_one() -> None:
    assert _find("review.next") == ["review.next"]
    assert _find("safeguarding_partners[*].lead.name") == ["safeguarding_partners"]
    assert _find("chair[*].name") == ["chair"]


def test_below_an_answer_stands_the_same_answer() -> None:
    scene = Scene(load(TEXT), DAY, {}, lambda _: False)
    answers = [scene.find((), path)[0].answer for path in ("training.impact.how", "audits", "review.next")]
    assert [str(answer.kind) for answer in answers if answer] == ["not stated", "none", "missing"]
