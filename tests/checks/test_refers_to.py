"""`refers_to`: a name or a number is one that stands elsewhere in the document."""

from __future__ import annotations

import pytest
from asked import NO_VALUE, ask, load
from tests_day import DAY

from masa_lint.checks.refers_to import RefersTo
from masa_lint.checks.result import Verdict
from masa_lint.checks.scene import Scene

BODIES = {"refers_to": {"path": "funding.contributions[*].body", "to": "safeguarding_partners[*].organisation"}}
PARTNERS = """
    safeguarding_partners:
      - {role: local_authority, organisation: Exampleshire Council}
      - {role: police, organisation: Exampleshire Police}
    """


def _contributions(*bodies: str) -> str:
    lines = "".join(f"      - {{body: {body}}}\n" for body in bodies)
    return f"{PARTNERS.rstrip()}\n    funding:\n      contributions:\n{lines}"


def test_a_name_that_stands_there_holds_however_it_is_typed() -> None:
    told = ask(BODIES, _contributions("exampleshire police", "Exampleshire Council"))
    assert (told.verdict, told.at) == (Verdict.HOLDS, "funding.contributions[0].body")
    assert told.facts == {"value": "exampleshire police", "others": ""}
    assert told.stated[:2] == ["funding.contributions[0].body", "funding.contributions[1].body"]


def test_a_name_that_stands_nowhere_fails_where_it_stands() -> None:
    told = ask(BODIES, _contributions("Exampleshire Police", "Otherton Council"))
    assert (told.verdict, told.at) == (Verdict.FAILS, "funding.contributions[1].body")
    assert told.facts == {"value": "Otherton Council", "others": "Exampleshire Council, Exampleshire Police"}


def test_numbers_are_compared_by_what_is_dialled() -> None:
    check = {
        "refers_to": {
            "path": "/contacts.worried_about_a_child.phone",
            "to": "/identifying_need.front_door.phone",
            "read_as": "telephone",
        }
    }
    text = """
        contacts: {{worried_about_a_child: {{phone: "{}"}}}}
        identifying_need: {{front_door: {{phone: 01632 960001}}}}
        """
    assert ask(check, text.format("+44 (0)1632 960 001")).verdict is Verdict.HOLDS
    assert ask(check, text.format("01632 960002")).verdict is Verdict.FAILS
    assert ask(check, text.format("ask at the desk")).verdict is Verdict.LACKS


def test_words_are_compared_without_their_underscores() -> None:
    check = {
        "refers_to": {"path": "chair.delegate_of", "to": "safeguarding_partners[*].role", "read_as": "word"},
    }
    text = PARTNERS + "chair: {delegate_of: Local Authority}\n"
    assert ask(check, text.replace("    ", "")).verdict is Verdict.HOLDS


@pytest.mark.parametrize("answer", NO_VALUE)
def test_where_either_side_is_not_stated_there_is_nothing_to_compare(answer: str) -> None:
    told = ask(BODIES, _contributions(f'"{answer}"'))
    assert (told.verdict, told.at) == (Verdict.LACKS, "funding.contributions[0].body")
    told = ask(BODIES, f'safeguarding_partners: "{answer}"\nfunding: {{contributions: [{{body: Otherton Council}}]}}')
    assert (told.verdict, told.at) == (Verdict.LACKS, "safeguarding_partners")


def test_what_could_not_be_read_is_not_compared() -> None:
    told = ask(BODIES, _contributions("[a]"))
    assert (told.verdict, told.at) == (Verdict.UNREAD, "funding.contributions[0].body")
    told = ask(BODIES, "safeguarding_partners: {a: b}\nfunding: {contributions: [{body: Otherton Council}]}")
    assert (told.verdict, told.at) == (Verdict.UNREAD, "safeguarding_partners")


def test_one_look_at_a_list_finds_every_item_that_may_hold() -> None:
    scene = Scene(
        load(_contributions("Exampleshire Police", "Otherton Council", "exampleshire council")), DAY, {}, bool
    )
    check = RefersTo("body", ("/safeguarding_partners[*].organisation",))
    items = [found.path for found in scene.find((), "funding.contributions[*]")]
    held = {path for path in items if check.run(scene, path).verdict is Verdict.HOLDS}
    assert check.may_hold(scene, "funding.contributions[*]") == held == {items[0], items[2]}


def test_names_are_the_same_whatever_stands_for_and() -> None:
    text = "safeguarding_partners: [{organisation: Health & Care Board}]\nfunding: {contributions: [{body: Health and Care Board}]}"
    assert ask(BODIES, text).verdict is Verdict.HOLDS


def test_a_gap_among_those_it_is_compared_with_does_not_matter() -> None:
    text = _contributions("Exampleshire Police").replace("    funding:", "      - {role: education}\n    funding:")
    assert ask(BODIES, text).verdict is Verdict.HOLDS


def test_where_none_is_empty_no_name_is_among_none() -> None:
    text = "safeguarding_partners: none\nfunding: {contributions: [{body: Otherton Council}]}"
    assert ask(BODIES, text).verdict is Verdict.LACKS
    told = ask({"refers_to": {**BODIES["refers_to"], "none_is_empty": "yes"}}, text)
    assert (told.verdict, told.at) == (Verdict.FAILS, "funding.contributions[0].body")
    assert told.facts == {"value": "Otherton Council", "others": ""}


def test_a_slip_of_the_pen_is_near_enough_where_the_rule_says_so() -> None:
    text = _contributions("Exampelshire Police")
    assert ask(BODIES, text).verdict is Verdict.FAILS
    assert ask({"refers_to": {**BODIES["refers_to"], "or_nearly": "yes"}}, text).verdict is Verdict.HOLDS


def test_of_a_long_list_some_names_are_told_and_the_others_counted() -> None:
    partners = "safeguarding_partners:\n" + "".join(f"  - {{organisation: Body {number}}}\n" for number in range(40))
    told = ask(BODIES, partners + "funding: {contributions: [{body: Otherton Council}]}\n")
    assert told.facts["others"].startswith("Body 0, Body 1, ")
    assert told.facts["others"].endswith(", Body 11, 28 more")
    assert told.stated[-1] == "safeguarding_partners[39].organisation"


def test_a_person_is_the_same_with_an_initial_where_the_rule_says_so() -> None:
    asked = {"refers_to": {"path": "chair.name", "to": "scrutiny.people[*].name"}}
    text = 'chair: {name: "Example, Alex"}\nscrutiny: {people: [{name: Elm Yew}, {name: Dr A. Example OBE}]}'
    assert ask(asked, text).verdict is Verdict.FAILS
    assert ask({"refers_to": {**asked["refers_to"], "read_as": "person"}}, text).verdict is Verdict.HOLDS


def test_it_may_stand_at_any_of_several_places() -> None:
    check = {"refers_to": {"path": "chair.name", "to": ["scrutiny.body", "scrutiny.people[*].name"]}}
    text = "chair: {{name: Ash Oak}}\nscrutiny: {{people: [{{name: {}}}]}}"
    assert ask(check, text.format("ash oak")).verdict is Verdict.HOLDS
    told = ask(check, text.format("Elm Alder"))
    assert (told.verdict, told.facts["others"]) == (Verdict.FAILS, "Elm Alder")
    assert ask(check, "chair: {name: Ash Oak}").verdict is Verdict.LACKS
