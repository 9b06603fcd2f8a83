"""Sentences: what is filled in, and what is said where there is nothing, none, or nobody's answer."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.outcome import Question, Reason, Status
from masa_lint.engine.wording import fill, fill_question, message_names

Check = Callable[..., DocumentAssessment]
HOMES = "arr-residential-homes-inclusion"
ASKED = "Nearly every area has some. Who checked Ofsted's list, and when?"


@pytest.mark.parametrize(
    ("message", "filled"),
    [
        ("{name} is here.", "Ash is here"),
        ("no name", "no name"),
        ("{name}{name}...", "AshAsh"),
        ("{other} is here", "… is here"),
        ("a {name", "a {name"),
        ("{name.__class__} {0} {}", "… … …"),
        ("ends in xX", "ends in xX"),
    ],
)
def test_a_message_is_filled_and_nothing_else_in_it_is_read(message: str, filled: str) -> None:
    assert fill(message, {"name": "Ash"}) == filled


def test_a_fact_that_nobody_would_read_to_its_end_is_cut() -> None:
    assert fill("{name}", {"name": "a" * 600}) == "a" * 600
    assert fill("“{name}”", {"name": "a" * 599 + " " + "b" * 900}) == f"“{'a' * 599}…”"


def test_the_names_in_a_message() -> None:
    assert message_names("{one} and {other}, {open") == {"one", "other"}
    assert message_names("none") == set()


@pytest.mark.parametrize(
    ("question", "filled"), [("Who is {name}?", "Who is Ash?"), ("Say who {name} is.", "Say who Ash is."), ("", "")]
)
def test_a_question_ends_as_a_sentence_does(question: str, filled: str) -> None:
    assert fill_question(question, {"name": "Ash"}) == filled


@pytest.mark.parametrize(
    ("homes", "said"),
    [
        ("none", f"The file says there is none. {ASKED}"),
        ("none (by Ofsted's list)", f"The file says there is none (by Ofsted's list). {ASKED}"),
    ],
)
def test_none_where_that_is_rare_is_asked_after_with_its_remark(check: Check, homes: str, said: str) -> None:
    assessed = check(f"kind: arrangement\nthis_file: source\nresidential_homes: {homes}\n", "RES001")
    (finding,) = assessed.findings
    (outcome,) = assessed.outcomes
    assert finding.message == said
    assert (outcome.status, outcome.asks, outcome.question) == (
        Status.NEEDS_REVIEW,
        Question.SAID_NONE,
        ASKED.removesuffix("?") + "?",
    )
    assert (outcome.at, outcome.stated, outcome.reason) == (("residential_homes",), (("residential_homes",),), None)


@pytest.mark.parametrize(
    ("custody", "said"),
    [
        ("none", "The file says there is none."),
        ("none (the nearest is in Otherton)", "The file says there is none (the nearest is in Otherton)."),
    ],
)
def test_none_where_it_decides_that_a_rule_does_not_apply_is_told(check: Check, custody: str, said: str) -> None:
    assessed = check(f"kind: arrangement\nthis_file: source\ncustody: {custody}\n", "SEC001", "SEC002", "SEC003")
    told = {one.status: one.message for one in assessed.results if one.requirement.id == "arr-youth-custody-inclusion"}
    assert told == {Status.NOT_APPLICABLE: said}


def test_a_condition_that_does_not_hold_is_told_by_what_was_stated(check: Check) -> None:
    text = "kind: arrangement\nthis_file: source\ncustody: [{name: A, kind: young_offender_institution, holds_under_18: no}]\n"
    assessed = check(text, "SEC002", "SEC003")
    outcome = next(one for one in assessed.outcomes if one.rule.code == "SEC002")
    assert (outcome.status, outcome.subject, outcome.at) == (Status.NOT_APPLICABLE, ("custody", 0), ("custody", 0))
    assert set(outcome.stated) == {("custody", 0, "kind"), ("custody", 0, "holds_under_18")}
    (result,) = [one for one in assessed.results if one.requirement.id == "arr-restraint-review"]
    assert result.message.startswith("It does not apply, by ")


def test_where_nobody_said_whether_a_rule_applies_a_person_is_asked(check: Check) -> None:
    text = "kind: arrangement\nthis_file: source\ncustody: [{name: A, kind: young_offender_institution}]\n"
    (outcome,) = check(text, "SEC002").outcomes
    assert (outcome.status, outcome.asks, outcome.subject) == (
        Status.NEEDS_REVIEW,
        Question.NOBODY_SAID,
        ("custody", 0),
    )
    assert outcome.question == outcome.rule.question
    assert outcome.at == ("custody", 0, "holds_under_18")


def test_a_condition_that_could_not_be_read_is_not_checked(check: Check) -> None:
    text = "kind: arrangement\nthis_file: source\ncustody: [{name: A, kind: [a], holds_under_18: yes}]\n"
    (outcome,) = check(text, "SEC002").outcomes
    assert (outcome.status, outcome.subject, outcome.at) == (Status.NOT_CHECKED, ("custody", 0), ("custody", 0, "kind"))


def test_what_was_left_out_or_could_not_be_read_is_said_to_be_unchecked(check: Check) -> None:
    (result,) = [one for one in check("kind: arrangement\n", "TRN001").results if one.requirement.id == "arr-audits"]
    assert result.message == "Not checked: a value could not be read, or a rule was left out."


def test_an_answer_that_is_none_yet_is_shown_and_cut_where_it_is_long(check: Check) -> None:
    short = "[to be written]"
    long = f"[to be written {'by the learning group ' * 5}]"
    said = [check(f'kind: arrangement\ntraining: "{text}"\n', "TRN001").findings[0].message for text in (short, long)]
    assert said[0].startswith("“[to be written]” is no answer yet. Still open: ")
    assert said[1].startswith(f"“{long[:60].rstrip()}…” is no answer yet. Still open: ")


def test_two_things_are_joined_by_and_and_more_are_set_apart(check: Check) -> None:
    empty = check(
        "kind: arrangement\ntraining: {commissioned: not stated, delivered: not stated, impact: not stated}\n", "TRN001"
    )
    assert empty.findings[0].message == (
        "The plan does not state how training is commissioned; how training is delivered; how the impact of training is "
        "monitored."
    )
    partly = check(
        "kind: arrangement\ntraining: {commissioned: A survey, delivered: not stated, impact: not stated}\n", "TRN001"
    )
    (finding,) = partly.findings
    assert finding.reason is Reason.PARTLY
    assert finding.message == (
        "The plan states how training is commissioned. It does not state how training is delivered and how the impact of "
        "training is monitored."
    )


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        (
            "not stated (in a picture)",
            "not stated (in an annex)",
            "It does not state how training is commissioned (in a picture), nor how training is delivered (in an annex).",
        ),
        (
            "not stated (repeats the guidance)",
            "none",
            "It only repeats the guidance here: how training is commissioned. It says there is none: how training is "
            "delivered.",
        ),
        (
            "TBC",
            "TBA",
            "“TBC” is no answer yet. Still open: how training is commissioned. “TBA” is no answer yet. Still open: how training is delivered.",
        ),
        (
            "TBC",
            "TBC",
            "“TBC” is no answer yet. Still open: how training is commissioned and how training is delivered.",
        ),
    ],
)
def test_what_is_lacking_is_told_by_the_answer_that_stands_there(
    check: Check, first: str, second: str, said: str
) -> None:
    training = f'{{commissioned: "{first}", delivered: "{second}", impact: A visit}}'
    (finding,) = check(f"kind: arrangement\ntraining: {training}\n", "TRN001").findings
    assert finding.message == f"The plan states how the impact of training is monitored. {said}"


def test_a_word_that_decides_and_is_not_known_is_told_with_those_that_are(check: Check) -> None:
    text = "kind: arrangement\ncustody: [{name: Ash House, kind: A locked home, holds_under_18: yes}]\n"
    (finding,) = check(text, "SEC001").findings
    assert finding.message == (
        "Ash House: “A locked home” is none of the words that are known here (the kind of establishment: "
        "young_offender_institution, secure_training_centre, secure_school, secure_childrens_home, prison, police_cells)."
    )
