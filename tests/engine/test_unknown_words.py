"""A word that a closed list does not have is told where it stands, and the rest of the document is checked."""

from __future__ import annotations

import json

import pytest
from tests_day import DAY

from masa_lint.documents.kinds import READABLE_KINDS
from masa_lint.documents.load import load_bytes
from masa_lint.documents.validate import catalogue_of
from masa_lint.engine.assess import assess
from masa_lint.engine.outcome import Finding
from masa_lint.guidance.load_pack import load_pack

PACK = load_pack()
_CODES = ("DOC028", "DOC029", "DOC038")


def told(text: str, kind: str = "arrangement") -> list[Finding]:
    document = load_bytes(f"kind: {kind}\n{text}\n".encode(), "plan.yaml")
    assert document.problems == ()
    (assessed,) = assess([document], PACK, DAY).documents
    assert len(assessed.results) > 30
    return [finding for finding in assessed.findings if finding.rule.code in _CODES]


def _place(finding: Finding) -> tuple[str, int, int]:
    return finding.rule.code, finding.span.start.line, finding.span.start.column


def test_a_word_that_is_nearly_known_is_told_with_the_one_that_was_meant() -> None:
    (found,) = told("education:\n  settings:\n    - covers: [academies, collages]")
    assert _place(found) == ("DOC028", 4, 27)
    assert found.message == (
        'The word "collages" is not known here (which settings this is about). Did you mean "colleges"?'
    )
    assert "academies, free_schools" in found.remedy
    assert (found.level, found.path) == ("must", ("education", "settings", 0, "covers", 1))


def test_a_word_that_is_like_no_other_is_told_with_those_that_are_known() -> None:
    (found,) = told("area: {one_or_several: three}")
    assert _place(found) == ("DOC029", 2, 24)
    assert found.message.startswith('The word "three" is not known here (whether it is one local')
    assert found.remedy == "Use the words that are known here: one, several."


def test_one_text_in_place_of_a_list_is_told_where_it_stands() -> None:
    (found,) = told("education: {operational: {covers: nursery teachers}}")
    assert _place(found) == ("DOC029", 2, 35)


@pytest.mark.parametrize("functions", ["[challenge, make tea]", "{adopted: [challenge, make tea]}"])
def test_the_words_of_what_may_be_adopted_in_part_are_known_too(functions: str) -> None:
    (found,) = told(f"chair:\n  functions: {functions}")
    assert found.rule.code == "DOC029"
    assert (found.span.start.line, "the functions of the chair" in found.message) == (3, True)
    assert "adopted, support_and_hold_leads_to_account" in found.remedy


def test_leads_and_delegates_have_words_of_their_own() -> None:
    (found,) = told("leads: {authority: [speak_with_authority]}\ndelegates: {authority: [commit_the_body]}")
    assert found.path[0] == "delegates"
    assert "delegated" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "education: {settings: [{covers: [All Schools, pupil-referral units, EARLY_YEARS]}]}",
        "leads: {functions: Adopted}",
        "leads: {authority: yes}",
        "delegates: {functions: not adopted}",
        "custody: [{name: A, kind: YOI, holds_under_18: true}]",
        "stage: Published",
        "area: {one_or_several: not stated}",
        "chair: {functions: [challenge, TBC]}",
        "custody: none",
        "delegates: {act_as_team: The three decide together}",
    ],
)
def test_the_same_word_in_another_spelling_an_answer_and_free_text_are_right(text: str) -> None:
    assert told(text) == []


def test_where_other_words_are_right_too_only_a_slip_of_the_pen_is_told() -> None:
    custody = "custody: [{{name: A, restraint_review: {{reported_to: [{}]}}}}]"
    assert told(custody.format("ofsted, leads, Local Authority Designated Officer")) == []
    (found,) = told(custody.format("ofsted, hm_inspectorate_of_prison"))
    assert (found.rule.code, found.level) == ("DOC038", "advice")
    assert 'Did you mean "hm_inspectorate_of_prisons"?' in found.message
    assert told("safeguarding_partners: [{role: education}]") == []


def test_a_report_is_asked_as_well() -> None:
    (found,) = told("priorities: [{name: Neglect, state: nearly done}]", "yearly-report")
    assert found.rule.code == "DOC029"


def test_a_long_text_in_place_of_a_word_is_cut_and_thousands_are_not_all_told() -> None:
    (found,) = told(f"stage: {'very ' * 100}long")
    assert len(found.message) < 160
    assert len(told(f"education: {{settings: [{{covers: [{', '.join(f'x{n}' for n in range(3000))}]}}]}}")) == 100


def _nested(path: tuple[str | int, ...]) -> object:
    """A word that no list has, at a path of the format."""
    if not path:
        return "zzz"
    return [_nested(path[1:])] if path[0] == "*" else {path[0]: _nested(path[1:])}


@pytest.mark.parametrize("kind", READABLE_KINDS)
def test_every_closed_list_is_asked(kind: str) -> None:
    closed = [path for path, key in catalogue_of(kind).with_words if not key.others and path != ("kind",)]
    assert len(closed) > 8
    silent = [path for path in closed if not told(json.dumps(_nested(path))[1:-1], kind)]
    assert silent == []
