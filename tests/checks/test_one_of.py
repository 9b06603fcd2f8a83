"""`one_of`: a value is one of a closed list."""

from __future__ import annotations

import pytest
from asked import NO_VALUE, ask, load
from tests_day import DAY

from masa_lint.checks.one_of import OneOf
from masa_lint.checks.result import Verdict
from masa_lint.checks.scene import Scene

ROLES = {"one_of": {"path": "safeguarding_partners[*].role", "values": ["local_authority", "police"]}}
POSTS = {"one_of": {"path": "lead.post", "table": "heads", "keyed_by": "role"}}
HEADS = {"heads": {"police": ("Chief Constable", "Commissioner"), "local_authority": ("Chief Executive",)}}


def test_every_text_has_to_be_one_of_the_words_however_it_is_typed() -> None:
    told = ask(ROLES, "safeguarding_partners: [{role: police}, {role: Local Authority}]")
    assert told.verdict is Verdict.HOLDS
    assert told.stated == ["safeguarding_partners[0].role", "safeguarding_partners[1].role"]


def test_another_word_fails_where_it_stands() -> None:
    told = ask(ROLES, "safeguarding_partners: [{role: police}, {role: education}]")
    assert (told.verdict, told.at) == (Verdict.FAILS, "safeguarding_partners[1].role")
    assert told.facts == {"value": "education", "allowed": "the local authority and the police", "key": ""}


def test_a_text_of_a_list_is_pointed_at_by_itself() -> None:
    check = {"one_of": {"path": "funding.covers", "values": ["staff"]}}
    assert ask(check, "funding: {covers: [staff, cakes]}").at == "funding.covers[1]"


def test_a_table_is_looked_up_by_a_word_of_the_document() -> None:
    chief = "safeguarding_partners: [{role: police, lead: {post: Chief Constable}}]"
    other = "safeguarding_partners: [{role: police, lead: {post: Chief Executive}}]"
    assert ask(POSTS, chief, "safeguarding_partners[0]", tables=HEADS).verdict is Verdict.HOLDS
    told = ask(POSTS, other, "safeguarding_partners[0]", tables=HEADS)
    assert (told.verdict, told.at) == (Verdict.FAILS, "safeguarding_partners[0].lead.post")
    assert told.facts == {
        "value": "Chief Executive",
        "allowed": "Chief Constable and Commissioner",
        "key": "police",
    }


def test_a_word_that_the_table_has_no_list_for_is_nothing_to_compare() -> None:
    text = "safeguarding_partners: [{role: education, lead: {post: Head}}]"
    told = ask(POSTS, text, "safeguarding_partners[0]", tables=HEADS)
    assert (told.verdict, told.at) == (Verdict.LACKS, "safeguarding_partners[0].role")


@pytest.mark.parametrize("answer", NO_VALUE)
def test_where_either_is_not_stated_there_is_nothing_to_compare(answer: str) -> None:
    text = f'safeguarding_partners: [{{role: police, lead: {{post: "{answer}"}}}}]'
    told = ask(POSTS, text, "safeguarding_partners[0]", tables=HEADS)
    assert (told.verdict, told.at) == (Verdict.LACKS, "safeguarding_partners[0].lead.post")
    text = f'safeguarding_partners: [{{role: "{answer}", lead: {{post: Head}}}}]'
    told = ask(POSTS, text, "safeguarding_partners[0]", tables=HEADS)
    assert (told.verdict, told.at) == (Verdict.LACKS, "safeguarding_partners[0].role")


@pytest.mark.parametrize("roles", ["{role: [a]}", "[a]"])
def test_what_could_not_be_read_is_not_compared(roles: str) -> None:
    assert ask(ROLES, f"safeguarding_partners: [{roles}]").verdict is Verdict.UNREAD


def test_one_look_at_a_list_finds_every_item_that_may_hold() -> None:
    text = "safeguarding_partners: [{role: police}, {role: Local Authority}, {role: education}, {role: TBC}]"
    scene = Scene(load(text), DAY, {}, lambda _: False)
    check = OneOf("role", values=("local_authority", "police"))
    items = [found.path for found in scene.find((), "safeguarding_partners[*]")]
    held = {path for path in items if check.run(scene, path).verdict is Verdict.HOLDS}
    assert check.may_hold(scene, "safeguarding_partners[*]") == held == {items[0], items[1]}
