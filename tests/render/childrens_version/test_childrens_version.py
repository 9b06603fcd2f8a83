"""The children's version of a plan: warm, short, and with no promise that nobody can keep."""

from __future__ import annotations

from pathlib import Path

import pytest
from render.easy_limits import faults, main_words, rows_of
from render.easy_plans import EVERYTHING, LONG_NAMES, NOTHING, SAFETY_ONLY
from tests_day import DAY

from masa_lint.blocks.paper import Paper
from masa_lint.blocks.tree import Paragraph, Section
from masa_lint.blocks.words import text_of
from masa_lint.documents.load import LoadedDocument, load_bytes, load_path
from masa_lint.guidance.load_pack import load_pack
from masa_lint.render.blocked import Blocked
from masa_lint.render.childrens_version.compose import childrens_gaps, compose_childrens_version
from masa_lint.render.settings import Look

PACK = load_pack()
EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.yaml"))
PLANS = {
    **{path.stem: load_path(path, path.name) for path in EXAMPLES},
    "everything": load_bytes(EVERYTHING.encode(), "everything.yaml"),
    "long names": load_bytes(LONG_NAMES.encode(), "long.yaml"),
    "safety only": load_bytes(SAFETY_ONLY.encode(), "safety.yaml"),
    "nothing": load_bytes(NOTHING.encode(), "nothing.yaml"),
}


def _paper(document: LoadedDocument, *, draft: bool = False) -> Paper:
    made = compose_childrens_version(document, PACK, DAY, Look(draft=draft))
    assert isinstance(made, Paper), made
    return made


def _plan(text: str) -> LoadedDocument:
    return load_bytes(text.encode(), "plan.yaml")


def _all_words(paper: Paper) -> str:
    return " ".join(text_of(one.words) for row in rows_of(paper) for one in row.sentences)


@pytest.mark.parametrize("name", PLANS)
def test_every_limit_of_easy_words_holds(name: str) -> None:
    document = PLANS[name]
    paper = _paper(document, draft=True)
    assert faults(paper, document) == []
    assert main_words(paper, document) <= 400


@pytest.mark.parametrize("name", PLANS)
def test_help_comes_first_childline_before_the_grown_up_before_the_local_number(name: str) -> None:
    sections = [block for block in _paper(PLANS[name], draft=True).blocks if isinstance(block, Section)]
    assert [section.title for section in sections[:2]] == ["What is this about?", "Do you need help now?"]
    rows = [row.anchor for row in rows_of(_paper(PLANS[name], draft=True))]
    order = [rows.index(f"row-{one}") for one in ("danger", "childline", "trusted-grown-up", "local-number")]
    assert order == sorted(order)


@pytest.mark.parametrize("name", PLANS)
def test_it_promises_no_secret_and_tells_nothing_frightening(name: str) -> None:
    words = _all_words(_paper(PLANS[name], draft=True)).casefold()
    for frightening in ("secret", "dies", "restraint", "badly hurt", "locked", "always believe"):
        assert frightening not in words
    assert "they may need to tell someone else to keep you safe." in words


@pytest.mark.parametrize("name", ["everything", "safety only", "stoke"])
def test_it_never_tells_a_gap(name: str) -> None:
    paper = _paper(PLANS[name])
    assert not any(row.gap for row in rows_of(paper))
    assert "not yet" not in _all_words(paper)


def test_the_gaps_it_leaves_out_are_told_to_the_partnership() -> None:
    gaps = dict(childrens_gaps(PLANS["stoke"], PACK, DAY))
    assert gaps["how-to-tell-us"] == ("contacts", "for_children")
    assert gaps["told-what-changed"] == ("voice", "feedback")
    assert "young-checkers" not in gaps
    assert "childline" not in gaps


def test_without_the_local_number_there_is_none() -> None:
    made = compose_childrens_version(PLANS["warwickshire"], PACK, DAY, Look())
    assert isinstance(made, Blocked)
    assert [missing.path[:2] for missing in made.missing] == [
        ("contacts", "worried_about_a_child"),
        ("contacts", "worried_about_a_child"),
        ("contacts", "out_of_hours"),
    ]


def test_it_prints_the_childrens_own_contact_and_no_other() -> None:
    paper = _paper(PLANS["everything"])
    words = _all_words(paper)
    assert "To tell us, call 01632 960 003. You can also email tellus@exampleshire.example" in words
    assert "The participation worker reads what you send. They read it each school day." in words
    assert "960 004" not in words
    assert words.count("@") == 1
    without = _paper(_plan(SAFETY_ONLY))
    assert "What if I am not happy?" not in [block.title for block in without.blocks if isinstance(block, Section)]
    assert "@" not in _all_words(without)


def test_nobody_reads_what_a_child_can_only_say_on_the_telephone() -> None:
    plan = _plan(EVERYTHING.replace("    email: tellus@exampleshire.example\n", ""))
    words = _all_words(_paper(plan))
    assert "To tell us, call 01632 960 003. A grown-up can help you." in words
    assert "reads what you send" not in words
    assert "who-reads" not in dict(childrens_gaps(plan, PACK, DAY))


def test_it_says_who_answers_the_number() -> None:
    worried = "worried_about_a_child: {phone"
    named = _plan(EVERYTHING.replace(worried, "worried_about_a_child: {name: Exampleshire Front Door, phone"))
    door = "You can also call Exampleshire Front Door on 01632 960 001. You can tell them what you are worried about."
    assert door in _all_words(_paper(named))
    nameless = "You can also call 01632 960 001. You can tell the person who answers what you are worried about."
    assert nameless in _all_words(_paper(_plan(SAFETY_ONLY)))


def test_every_page_says_draft_until_a_post_approved_it_on_a_day() -> None:
    assert _paper(PLANS["everything"]).band == ""
    for approval in (
        "",
        "approved_by: {post: Participation lead}",
        "approved_by: {date: 4 March 2026}",
        "approved_by: {post: Participation lead, date: 3 March 2099}",
    ):
        text = EVERYTHING.replace("approved_by: {post: Participation lead, date: 4 March 2026}", approval)
        paper = _paper(_plan(text))
        assert paper.band == "DRAFT"
        assert not paper.public


def test_what_a_plan_promises_or_denies_is_not_told_to_children_as_done() -> None:
    voice = "voice: {children: No way to hear children has been set up yet, feedback: Not yet in place}\n"
    words = _all_words(
        _paper(_plan(SAFETY_ONLY + voice + "childrens_version: {made_with: Nobody has been asked yet}\n"))
    )
    assert "We ask children" not in words
    assert "tell you what changed" not in words
    assert "We made it with" not in words


def test_it_names_no_official_unless_it_was_asked_to() -> None:
    assert "Oak" not in _all_words(_paper(PLANS["everything"]))
    assert "Maple" not in _all_words(_paper(PLANS["everything"]))
    asked = _plan(EVERYTHING.replace("made_with:", "names_people: yes\n  made_with:"))
    assert "Ash Oak, Hazel Rowan and Alder Birch are in charge of this work." in _all_words(_paper(asked))


@pytest.mark.parametrize(
    ("people", "said"),
    [
        ("[{name: A}]", "1 person checks that the grown-ups do a good job."),
        ("[{name: A}, {name: B}, {name: C}, {name: D}]", "4 people check that the grown-ups do a good job."),
        ("[{name: A, until: 2024-25}, {name: B}]", "1 person checks that the grown-ups do a good job."),
    ],
)
def test_those_who_check_are_counted(people: str, said: str) -> None:
    paper = _paper(_plan(SAFETY_ONLY + f"scrutiny: {{people: {people}}}\n"))
    assert said in _all_words(paper)


@pytest.mark.parametrize(
    "scrutiny",
    [
        "{people: [{name: A}], until: 2024-25, does: Asks}",
        "{people: [{name: A, until: 2024-25}], does: Asks}",
        "{people: [{name: A, until: 2024-25}], body: Independent Scrutineer}",
        "{body: A Panel, until: 2024-25}",
    ],
)
def test_nobody_is_said_to_check_whose_time_is_over(scrutiny: str) -> None:
    document = _plan(SAFETY_ONLY + f"scrutiny: {scrutiny}\n")
    assert "that the grown-ups do a good job" not in _all_words(_paper(document))
    assert dict(childrens_gaps(document, PACK, DAY))["checkers"] == ("scrutiny", "people")


def test_a_body_still_checks_when_the_time_of_its_people_is_over() -> None:
    paper = _paper(_plan(SAFETY_ONLY + "scrutiny: {people: [{name: A, until: 2024-25}], body: A Panel}\n"))
    assert "Someone checks that the grown-ups do a good job." in _all_words(paper)


@pytest.mark.parametrize(
    ("areas", "asked"),
    [("[A, B, C]", "in A, B or C?"), ("[A, B]", "in A or B?"), ("[A, B, C, D]", "in our area?")],
)
def test_a_child_is_asked_whether_it_lives_in_one_of_the_places(areas: str, asked: str) -> None:
    paper = _paper(_plan(SAFETY_ONLY + f"area: {{local_authorities: {areas}}}\n"))
    assert f"Are you a child or a young person {asked}" in _all_words(paper)


def test_it_says_with_whom_it_was_made_in_the_middle_of_a_sentence() -> None:
    front = _paper(_plan(SAFETY_ONLY + "childrens_version: {made_with: The young people's panel}\n")).blocks
    assert "We made it with the young people's panel." in [
        text_of(block.words) for block in front if isinstance(block, Paragraph)
    ]
