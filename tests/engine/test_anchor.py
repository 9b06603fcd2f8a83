"""Places that a link can lead to: named, all different, the same when lines move."""

from __future__ import annotations

import pytest

from masa_lint.documents.load import LoadedDocument, load_bytes
from masa_lint.engine.anchor import Anchors, anchor_of, anchor_text

TEXT = """\
kind: arrangement
safeguarding_partners:
  - {role: police, lead: {name: Alder Birch}}
  - {role: local_authority, lead: {name: Ash Oak}}
other_boards:
  - {name: Board, how: a}
  - {name: board, how: b}
  - {name: Board!, how: c}
"""


def document(text: str = TEXT) -> LoadedDocument:
    return load_bytes(text.encode(), "plan.yaml")


@pytest.mark.parametrize(
    ("path", "anchor"),
    [
        (("safeguarding_partners",), "safeguarding-partners"),
        (("safeguarding_partners", 0), "safeguarding-partners-role-police"),
        (("safeguarding_partners", 1, "lead", "name"), "safeguarding-partners-role-local-authority-lead-name"),
        (("safeguarding_partners", 1, "delegate", "name"), "safeguarding-partners-role-local-authority"),
        (("nowhere", "at", "all"), ""),
        ((), ""),
    ],
)
def test_a_place_is_called_by_names_and_one_that_is_not_there_by_what_is_above_it(
    path: tuple[str | int, ...], anchor: str
) -> None:
    assert anchor_of(path, document()) == anchor


def test_items_that_are_called_alike_are_numbered_and_all_anchors_differ() -> None:
    anchors = Anchors(document())
    boards = [anchors.of(("other_boards", number)) for number in range(3)]
    assert boards == ["other-boards-name-board", "other-boards-name-board--2", "other-boards-name-board--3"]


def test_another_order_and_lines_above_change_none() -> None:
    first, _, rest = TEXT.partition("  - {role: police")
    police, _, after = rest.partition("  - {role: local")
    other = f"# a line\n\n{first}  - {{role: local{after.partition('other_boards')[0]}  - {{role: police{police}"
    for path, moved in ((("safeguarding_partners", 0, "lead"), ("safeguarding_partners", 1, "lead")),):
        assert anchor_of(path, document()) == anchor_of(moved, document(other))


def test_a_long_name_is_cut_and_told_apart_and_one_without_letters_is_a_place() -> None:
    one, other = anchor_text("a" * 79 + " one"), anchor_text("a" * 79 + " other")
    assert len(one) == 80
    assert one != other
    assert one.startswith("a" * 71 + "-")
    assert anchor_text("b" * 80) == "b" * 80
    assert anchor_text("–!–") == "place"
