"""`count`: so many are stated."""

from __future__ import annotations

import pytest
from asked import NO_VALUE, ask

from masa_lint.checks.result import Verdict

AREAS = {"count": {"path": "area.local_authorities", "at_least": "2", "at_most": "3"}}
NAMES = {"count": {"path": "scrutiny.people[*].name", "at_least": "2"}}


@pytest.mark.parametrize(
    ("areas", "verdict"),
    [
        ("[Exampleshire]", Verdict.FAILS),
        ("[Exampleshire, Otherton]", Verdict.HOLDS),
        ("[Exampleshire, Otherton, Thirdham]", Verdict.HOLDS),
        ("[Exampleshire, Otherton, Thirdham, Fourthley]", Verdict.FAILS),
        ("Exampleshire", Verdict.FAILS),
    ],
)
def test_both_bounds_are_counted_in(areas: str, verdict: Verdict) -> None:
    told = ask(AREAS, f"area: {{local_authorities: {areas}}}")
    assert (told.verdict, told.at) == (verdict, "area.local_authorities")
    assert told.facts == {"count": str(areas.count(",") + 1)}


def test_an_answer_among_the_items_is_not_counted() -> None:
    told = ask(AREAS, "area: {local_authorities: [Exampleshire, not stated, TBC]}")
    assert (told.verdict, told.facts) == (Verdict.FAILS, {"count": "1"})


def test_places_in_a_list_are_counted_where_they_are_stated() -> None:
    told = ask(NAMES, "scrutiny: {people: [{name: Ash Oak}, {post: Scrutineer}, {name: Elm Yew}]}")
    assert (told.verdict, told.facts) == (Verdict.HOLDS, {"count": "2"})
    assert told.stated == ["scrutiny.people[0].name", "scrutiny.people[2].name"]


@pytest.mark.parametrize("answer", NO_VALUE)
def test_where_nothing_is_stated_there_is_nothing_to_count(answer: str) -> None:
    told = ask(AREAS, f'area: {{local_authorities: "{answer}"}}')
    assert (told.verdict, told.at) == (Verdict.LACKS, "area.local_authorities")
    assert ask(NAMES, "scrutiny: {people: [{post: Scrutineer}]}").verdict is Verdict.LACKS
    assert ask(AREAS, "").lacking == {"area.local_authorities": "missing"}


@pytest.mark.parametrize("areas", ["{a: b}", "[Exampleshire, {a: b}]"])
def test_what_could_not_be_read_is_not_counted(areas: str) -> None:
    assert ask(AREAS, f"area: {{local_authorities: {areas}}}").verdict is Verdict.UNREAD


def test_of_many_places_with_nothing_stated_the_first_is_pointed_at() -> None:
    for many in (12, 13, 40):
        people = ", ".join("{post: Scrutineer}" for _ in range(many))
        told = ask(NAMES, f"scrutiny: {{people: [{people}]}}")
        assert (told.verdict, told.at) == (Verdict.LACKS, "scrutiny.people[0].name")
        assert told.lacking["scrutiny.people[0].name"] == "missing"


AS_MANY = {"count": {"path": "area.local_authorities", "as_many_as": "area.boundaries"}}


@pytest.mark.parametrize(("number", "verdict"), [("2", Verdict.HOLDS), ("two", Verdict.HOLDS), ("3", Verdict.FAILS)])
def test_what_is_counted_is_held_against_a_number_elsewhere(number: str, verdict: Verdict) -> None:
    told = ask(AS_MANY, f"area: {{local_authorities: [Exampleshire, Otherton], boundaries: '{number}'}}")
    assert (told.verdict, told.at) == (verdict, "area.local_authorities")
    assert told.facts == {"count": "2", "number": number}
    assert told.stated == ["area.local_authorities", "area.boundaries"]


@pytest.mark.parametrize("number", [*NO_VALUE, "a few"])
def test_without_a_number_there_is_nothing_to_hold_it_against(number: str) -> None:
    told = ask(AS_MANY, f'area: {{local_authorities: [Exampleshire], boundaries: "{number}"}}')
    assert (told.verdict, told.at) == (Verdict.LACKS, "area.boundaries")


COUNCILS = {
    "count": {"path": "safeguarding_partners", "role": "local_authority", "as_many_as": "area.local_authorities"}
}


@pytest.mark.parametrize(("areas", "verdict"), [("[A, B]", Verdict.HOLDS), ("[A, B, C]", Verdict.FAILS)])
def test_items_of_one_role_are_held_against_another_list(areas: str, verdict: Verdict) -> None:
    partners = "[{role: local_authority}, {role: police}, {role: local authority}]"
    told = ask(COUNCILS, f"safeguarding_partners: {partners}\narea: {{local_authorities: {areas}}}")
    assert (told.verdict, told.facts["count"]) == (verdict, "2")
