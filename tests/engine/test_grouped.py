"""What is told once: one gap in several items of a list is one thing to mend."""

from __future__ import annotations

from asked import load
from tests_day import DAY

from masa_lint.engine.assess import assess_document
from masa_lint.engine.verdict import Group, by_item, fix_first, grouped
from masa_lint.guidance.load_pack import load_pack

PARTNERS = """\
safeguarding_partners:
  - {role: local_authority, organisation: Exampleshire Council, signed: not stated}
  - {role: integrated_care_board, organisation: Exampleshire ICB, signed: not stated}
  - {role: police, organisation: Exampleshire Police, signed: not stated}
"""


def groups(text: str, code: str) -> list[Group]:
    pack = load_pack()
    one = assess_document(load(text), pack, DAY, pack.rules)
    return by_item(grouped(finding for finding in one.findings if finding.rule.code == code))


def test_three_missing_signatures_are_one_thing_with_the_lines_of_the_others() -> None:
    (group,) = groups(PARTNERS, "PUB002")
    assert group.first.message.startswith("The local authority: ")
    assert [one.span.start.line for one in group.again] == [4, 5]


def test_it_takes_one_place_of_what_to_fix_first() -> None:
    pack = load_pack()
    one = assess_document(load(PARTNERS), pack, DAY, pack.rules)
    codes = [group.first.rule.code for group in fix_first(one)]
    assert len(codes) == len(set(codes))


def test_a_partner_that_is_not_there_keeps_its_own_name() -> None:
    without_two = "\n".join(PARTNERS.splitlines()[:2])
    (group,) = (one for one in groups(without_two, "LSP001") if one.first.without)
    assert group.first.message.startswith("The integrated care board: ")
    assert group.also_for == ("the police",)


def test_different_answers_of_the_same_key_stay_apart() -> None:
    mixed = PARTNERS.replace("Police, signed: not stated", "Police")
    assert len(groups(mixed, "PUB002")) == 2
