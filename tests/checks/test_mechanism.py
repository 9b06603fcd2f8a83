"""`mechanism`: how something is done, and by whom, how often or in which document."""

from __future__ import annotations

import pytest
from asked import NO_VALUE, ask

from masa_lint.checks.result import Verdict

AUDITS = {"mechanism": "audits"}


@pytest.mark.parametrize(
    ("audits", "stated"),
    [
        ("{how: A panel reads 12 cases, who: The quality group}", ["audits.how", "audits.who"]),
        ("{how: A panel reads 12 cases, frequency: quarterly}", ["audits.how", "audits.frequency"]),
        ("{how: A panel reads 12 cases, document: Audit Framework}", ["audits.how", "audits.document"]),
    ],
)
def test_how_and_one_more_fact_hold(audits: str, stated: list[str]) -> None:
    told = ask(AUDITS, f"audits: {audits}")
    assert (told.verdict, told.stated) == (Verdict.HOLDS, stated)


def test_only_how_asks_for_any_of_the_others() -> None:
    told = ask(AUDITS, "audits: A panel reads 12 cases")
    assert (told.verdict, told.at, told.stated) == (Verdict.REVIEW, "audits", ["audits.how"])
    assert told.question == "Who does it, how often, or in which document?"


def test_all_but_how_asks_how() -> None:
    told = ask(AUDITS, "audits: {who: The quality group, frequency: quarterly}")
    assert (told.verdict, told.question) == (Verdict.REVIEW, "How is it done?")
    assert told.lacking == {"audits.how": "missing"}


@pytest.mark.parametrize("answer", NO_VALUE)
def test_none_of_it_fails_at_how(answer: str) -> None:
    told = ask(AUDITS, f'audits: {{who: "{answer}"}}')
    assert (told.verdict, told.stated) == (Verdict.FAILS, [])


def test_which_answer_stands_in_place_of_all_of_it_is_kept() -> None:
    assert ask(AUDITS, "audits: none").lacking == {"audits": "none"}
    assert ask(AUDITS, "audits: not stated").lacking == {"audits": "not stated"}
    assert ask(AUDITS, "").lacking == {"audits": "missing"}


def test_a_vague_frequency_is_no_frequency() -> None:
    told = ask(AUDITS, "audits: {how: A panel reads 12 cases, frequency: regularly}")
    assert (told.verdict, told.stated) == (Verdict.REVIEW, ["audits.how"])
    told = ask(AUDITS, "audits: {frequency: regularly}")
    assert (told.verdict, told.at) == (Verdict.FAILS, "audits.how")


def test_a_how_that_repeats_the_guidance_is_not_stated() -> None:
    text = "audits: {how: The guidance's own sentence, who: The quality group}"
    told = ask(AUDITS, text, repeats_guidance=lambda words: "own sentence" in words)
    assert (told.verdict, told.lacking) == (Verdict.REVIEW, {"audits.how": "not stated"})
    alone = ask(AUDITS, "audits: The guidance's own sentence", repeats_guidance=lambda _: True)
    assert (alone.verdict, alone.at, alone.lacking) == (Verdict.FAILS, "audits.how", {"audits.how": "not stated"})


def test_only_how_is_compared_with_the_guidance() -> None:
    text = "audits: {how: A panel reads 12 cases, who: The quality group}"
    assert ask(AUDITS, text, repeats_guidance=lambda words: "group" in words).verdict is Verdict.HOLDS


def test_of_several_each_has_to_hold() -> None:
    check = {"mechanism": ["voice.children", "voice.families"]}
    children = "children: {how: A panel of young people, frequency: monthly}"
    told = ask(check, f"voice: {{{children}}}")
    assert (told.verdict, told.at) == (Verdict.FAILS, "voice.families")
    assert told.stated == ["voice.children.how", "voice.children.frequency"]
    assert ask(check, f"voice: {{{children}, families: {{how: A survey, who: The team}}}}").verdict is Verdict.HOLDS


def test_every_item_of_a_list_is_asked() -> None:
    text = """
        custody:
          - {name: Exampleton, how: A yearly visit, who: The delegates}
          - {name: Otherton, how: A yearly visit}
        """
    told = ask({"mechanism": "custody[*]"}, text)
    assert (told.verdict, told.at) == (Verdict.REVIEW, "custody[1]")


def test_the_subject_itself_can_be_the_mechanism() -> None:
    text = "custody: [{name: Exampleton, how: A yearly visit, who: The delegates}]"
    assert ask({"mechanism": "."}, text, "custody[0]").stated == ["custody[0].how", "custody[0].who"]


@pytest.mark.parametrize(
    ("audits", "at"),
    [
        ("[a]", "audits"),
        ("{how: [a]}", "audits.how"),
        ("{how: [a], who: The quality group}", "audits.how"),
        ("{how: A panel reads 12 cases, who: [a]}", "audits.who"),
        ("{how: A panel reads 12 cases, document: [a]}", "audits.document"),
    ],
)
def test_what_could_not_be_read_is_neither_there_nor_missing(audits: str, at: str) -> None:
    told = ask(AUDITS, f"audits: {audits}")
    assert (told.verdict, told.at) == (Verdict.UNREAD, at)


def test_what_is_enough_without_it_holds() -> None:
    text = "audits: {how: A panel reads 12 cases, who: The quality group, document: [a]}"
    assert ask(AUDITS, text).stated == ["audits.how", "audits.who"]
