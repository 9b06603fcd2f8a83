"""What is offered to paste leaves out what the file has answered, so that nothing is overwritten or written twice."""

from __future__ import annotations

from asked import load
from tests_day import DAY

from masa_lint.engine.assess import assess_document
from masa_lint.engine.paste import paste_of
from masa_lint.guidance.load_pack import load_pack


def pasted(text: str, code: str) -> tuple[str, ...]:
    pack = load_pack()
    document = load(text)
    one = assess_document(document, pack, DAY, pack.rules)
    return paste_of(next(finding for finding in one.findings if finding.rule.code == code), document)


def test_what_is_stated_is_left_out() -> None:
    lines = pasted(
        "practice_reviews: {decides: The group, commissions: The leads, published_at: not stated}\n", "REV001"
    )
    assert lines == ("practice_reviews:", "  decides_publication: FILL IN", "  published_at: FILL IN")


def test_where_nothing_is_stated_all_is_offered() -> None:
    assert pasted("", "REV001") == (
        "practice_reviews:",
        "  decides: FILL IN",
        "  commissions: FILL IN",
        "  decides_publication: FILL IN",
        "  published_at: FILL IN",
    )


def test_a_block_within_a_block_keeps_the_keys_around_what_is_left() -> None:
    assert pasted("relevant_agencies: {how: {how: They meet}}\n", "AGY003") == (
        "relevant_agencies:",
        "  how:",
        "    who: FILL IN",
        "    frequency: FILL IN",
    )


def test_items_of_a_list_are_offered_whole() -> None:
    lines = pasted("relevant_agencies: {agencies: [{category: Housing}, {category: Probation}]}\n", "AGY054")
    assert lines == ("relevant_agencies:", "  agencies:", "    - name: FILL IN", "      category: FILL IN")
