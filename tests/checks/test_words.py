"""`words`: a text holds one of these words or phrases."""

from __future__ import annotations

import pytest
from asked import NO_VALUE, ask, load
from tests_day import DAY

from masa_lint.checks.result import Verdict
from masa_lint.checks.scene import Scene
from masa_lint.checks.words import Words

BODIES = {"words": {"path": "scrutiny.body", "any": ["care group", "CCG"]}}
AGENCIES = "relevant_agencies.agencies[*]"
EXACT = {"words": {"path": "scrutiny.body", "any": ["CCG"], "exactly": "true"}}


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("The care group of Exampleshire", "care group"),
        ("Exampleshire CARE  Group", "care group"),
        ("the care-group", "care group"),
        ("Exampleshire (CCG)", "CCG"),
    ],
)
def test_a_phrase_is_found_as_whole_words_in_any_case(body: str, found: str) -> None:
    told = ask(BODIES, f"scrutiny: {{body: {body}}}")
    assert (told.verdict, told.at, told.stated) == (Verdict.HOLDS, "scrutiny.body", ["scrutiny.body"])
    assert told.facts == {"found": found, "value": body, "key": ""}


@pytest.mark.parametrize("body", ["The care groups", "A scare group", "CCGs", "care of the group"])
def test_part_of_a_word_is_no_word(body: str) -> None:
    told = ask(BODIES, f"scrutiny: {{body: {body}}}")
    assert (told.verdict, told.at) == (Verdict.FAILS, "scrutiny.body")
    assert told.facts == {"found": "", "value": body, "key": ""}


def test_exactly_asks_for_the_whole_value() -> None:
    assert ask(EXACT, "scrutiny: {body: ccg}").verdict is Verdict.HOLDS
    assert ask(EXACT, "scrutiny: {body: The CCG}").verdict is Verdict.FAILS


def test_every_text_of_a_list_has_to_hold_one() -> None:
    check = {"words": {"path": "relevant_agencies.agencies[*].name", "any": ["school"]}}
    told = ask(check, "relevant_agencies: {agencies: [Oak School, Elm Library]}")
    assert (told.verdict, told.at) == (Verdict.FAILS, "relevant_agencies.agencies[1].name")
    assert ask(check, "relevant_agencies: {agencies: [Oak School, Elm School]}").verdict is Verdict.HOLDS


def test_a_table_is_looked_up_by_a_word_of_the_document() -> None:
    check = {"words": {"path": "lead.post", "table": "heads", "keyed_by": "role"}}
    tables = {"heads": {"police": ("chief constable",)}}
    text = "safeguarding_partners: [{{role: {role}, lead: {{post: {post}}}}}]"
    acting = text.format(role="police", post="Acting Chief Constable")
    told = ask(check, acting, "safeguarding_partners[0]", tables=tables)
    assert (told.verdict, told.facts["found"], told.facts["key"]) == (Verdict.HOLDS, "chief constable", "police")
    education = text.format(role="education", post="Head")
    assert ask(check, education, "safeguarding_partners[0]", tables=tables).verdict is Verdict.LACKS


@pytest.mark.parametrize("text", ["The care group", "the CARE-group", "the (care) group", "|\n    the care\n    group"])
def test_the_phrases_of_the_whole_file_are_found_before_each_text_is_asked(text: str) -> None:
    scene = Scene(load(f"scrutiny:\n  body: {text}\n"), DAY, {}, lambda _: False)
    assert Words("scrutiny.body", any=("care group", "board")).phrases_in(scene) == ["care group"]


def test_what_begins_like_a_phrase_that_is_not_there_is_not_there_either() -> None:
    scene = Scene(load("scrutiny:\n  body: The care groups and boards\n"), DAY, {}, lambda _: False)
    phrases = ("care group", "care groups", "board meeting", "board meetings", "boards")
    assert Words("scrutiny.body", any=phrases).phrases_in(scene) == ["care group", "care groups", "boards"]


@pytest.mark.parametrize("exactly", [False, True])
def test_one_look_at_a_list_finds_what_the_whole_value_is_asked_for(*, exactly: bool) -> None:
    text = "relevant_agencies: {agencies: [A school, School, Elm SCHOOL (a school), Library]}"
    scene = Scene(load(text), DAY, {}, lambda _: False)
    check = Words("name", any=("school",), exactly=exactly)
    items = [found.path for found in scene.find((), AGENCIES)]
    held = {path for path in items if check.run(scene, path).verdict is Verdict.HOLDS}
    assert held == check.may_hold(scene, AGENCIES) == ({items[1]} if exactly else {items[0], items[1], items[2]})


def test_one_look_at_a_list_finds_every_item_that_may_hold() -> None:
    text = "relevant_agencies: {agencies: [Oak School, {name: Elm SCHOOL}, Library, not stated, {name: [a]}]}"
    scene = Scene(load(text), DAY, {}, lambda _: False)
    check = Words("name", any=("school",))
    items = [found.path for found in scene.find((), AGENCIES)]
    held = {path for path in items if check.run(scene, path).verdict is Verdict.HOLDS}
    may_hold = check.may_hold(scene, AGENCIES) or set()
    assert held == {items[0], items[1]}
    assert held <= may_hold
    assert not may_hold & {items[2], items[3]}


@pytest.mark.parametrize("answer", NO_VALUE)
def test_with_no_text_there_is_nothing_to_compare(answer: str) -> None:
    told = ask(BODIES, f'scrutiny: {{body: "{answer}"}}')
    assert (told.verdict, told.at) == (Verdict.LACKS, "scrutiny.body")
    assert ask(BODIES, "").lacking == {"scrutiny.body": "missing"}


def test_what_could_not_be_read_is_not_compared() -> None:
    told = ask(BODIES, "scrutiny: {body: [care group]}")
    assert (told.verdict, told.at) == (Verdict.UNREAD, "scrutiny.body")


@pytest.mark.parametrize("phrase", ["", " ", "—", "!?"])
def test_a_phrase_without_a_word_is_refused_and_in_a_table_it_is_in_no_text(phrase: str) -> None:
    with pytest.raises(ValueError, match="looks for words"):
        Words("name", any=("school", phrase))
    text = "relevant_agencies: {agencies: [Oak School, {name: —}, {name: Elm}]}"
    scene = Scene(load(text), DAY, {"some": (phrase, "elm")}, lambda _: False)
    assert Words("name", table="some").may_hold(scene, AGENCIES) == {("relevant_agencies", "agencies", 2)}
