"""The verdict in words, and what is told first."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sound_plan import SOUND

from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.outcome import Status
from masa_lint.engine.verdict import (
    FIRST,
    Unanswered,
    fix_first,
    grouped,
    questions,
    reasons_text,
    this_file_text,
    verdict_text,
)
from masa_lint.source.path import path_text

Check = Callable[..., DocumentAssessment]
EMPTY = "kind: arrangement\nthis_file: source\n"
ACCEPTED = """\
  - rule: {rule}
    reason: The list is being agreed with the district councils this year
    accepted_by: {{meeting: Executive, date: 1 June 2026, minute: "4.2", post: Chair}}
    until: 31 March 2027
"""


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("this_file: source", "The source: the plan is published from this file."),
        (
            "stage: agreed",
            "The file does not say whether the plan is published from it, or whether it is someone's reading of a plan.",
        ),
        (
            "this_file: transcript",
            "A transcript: a published plan as someone the file does not name read it, for whom it does not say, on a day "
            "it does not give.",
        ),
        (
            "this_file: transcript\ntranscript: {read_by: Ash Oak, read_on: 3 May 2026, of_the_partnership: no}",
            "A transcript: a published plan as Ash Oak read it, not for the partnership, on 3 May 2026.",
        ),
        (
            "this_file: transcript\ntranscript: {read_by: Ash Oak, read_on: 3 May 2026, of_the_partnership: yes}",
            "A transcript: a published plan as Ash Oak read it, for the partnership, on 3 May 2026.",
        ),
    ],
)
def test_what_the_file_says_it_is(check: Check, lines: str, said: str) -> None:
    assert this_file_text(check(f"kind: arrangement\n{lines}\n")).startswith(said + " ")


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (
            "",
            "The file gives no stage, so the plan is checked as a published one; it does not give the edition it was made under.",
        ),
        ("stage: draft", "The plan is a draft; it does not give the edition it was made under."),
        ("stage: agreed\nmade_under: Working Together 2018", "The plan is agreed, made under Working Together 2018."),
        (
            "made_under: Working Together 2018",
            "The file gives no stage, so the plan is checked as a published one, made under Working Together 2018.",
        ),
    ],
)
def test_at_what_stage_it_is(check: Check, lines: str, said: str) -> None:
    assert this_file_text(check(f"{EMPTY}{lines}\n")).endswith(f" {said}")


def test_law_and_guidance_are_counted_apart(check: Check) -> None:
    assert verdict_text(check(SOUND)).startswith("Law: 4 of 4 shown. Guidance: ")
    empty = verdict_text(check(EMPTY))
    assert empty.startswith("Law: 0 of 4 shown. Guidance: 0 shown, ")
    assert empty.endswith(" This does not say how well children are protected.")


@pytest.mark.parametrize(
    ("rules", "words"), [(("AGY001",), "1 accepted as a gap"), (("AUD001", "TRN001"), "2 accepted as gaps")]
)
def test_accepted_gaps_are_counted_by_themselves(check: Check, rules: tuple[str, ...], words: str) -> None:
    exceptions = "".join(ACCEPTED.format(rule=rule) for rule in rules)
    assert f", {words}" in verdict_text(check(f"{EMPTY}exceptions:\n{exceptions}"))


def test_the_not_met_split_into_what_is_not_said_and_what_nobody_answered(check: Check) -> None:
    assert reasons_text(check(EMPTY, "AUD001", "TRN001")) == (
        "Not shown, 2: 0 the plan does not say, or says only in part; 2 not answered in this file yet."
    )
    assert reasons_text(check(f"{EMPTY}training: not stated\n", "AUD001", "TRN001")) == (
        "Not shown, 2: 1 the plan does not say, or says only in part; 1 not answered in this file yet."
    )
    met = f"{EMPTY}audits: {{how: A panel reads 12 cases, who: The quality group}}\n"
    assert reasons_text(check(met, "AUD001")) == ""


def test_at_most_seven_things_come_first_the_file_before_the_law_before_the_guidance(check: Check) -> None:
    text = f"{EMPTY}trainig: x\ntraining: not stated\naudits: not stated\nfunding: {{total: £10, contributions: [{{role: police, body: Police, amount: £3}}]}}\n"
    first = fix_first(check(text))
    levels = [group.first.level for group in first]
    assert len(first) == FIRST
    assert first[0].first.about_the_file
    assert levels.index("must") < len(levels) - levels[::-1].index("must")
    assert {finding.status for group in first for finding in group.findings} == {Status.NOT_MET}


def test_a_duty_on_conduct_never_comes_first(check: Check) -> None:
    assessed = check(EMPTY.replace("source", "source\nstage: published"))
    conduct = {result.requirement.id for result in assessed.results if result.requirement.duty_on == "conduct"}
    assert conduct
    assert not {finding.requirement for group in fix_first(assessed) for finding in group.findings} & conduct


def test_findings_of_one_cause_are_one_group_and_those_that_disagree_stay_apart(check: Check) -> None:
    assessed = check(f"{EMPTY}chair: not stated\n", "CHR")
    (group,) = [
        one
        for one in grouped(assessed.findings)
        if path_text(one.first.cause) == "chair" and one.first.level != "advice"
    ][:1]
    assert group.first is group.findings[0]
    assert len(group.findings) > 1
    assert {(one.cause, one.status, one.reason) for one in group.findings} == {
        (("chair",), Status.NOT_MET, group.first.reason)
    }


def test_questions_name_what_waits_and_ask_the_most_waited_for_first(check: Check) -> None:
    asked = questions(check(SOUND))
    waiting = [len(one.requirements) for one in asked]
    assert waiting == sorted(waiting, reverse=True)
    assert waiting[0] > 1
    assert all(one.label and one.who for one in asked)
    assert not {path_text(one.path) for one in asked} & {"safeguarding_partners", "scrutiny.body"}
    assert questions(check(f"{EMPTY}training: not stated\n", "TRN001")) == []


def test_a_question_about_an_item_says_whose_it_is(check: Check) -> None:
    labels = {path_text(one.path): one.label for one in questions(check(SOUND, "DSP"))}
    assert labels["safeguarding_partners[0].delegate"].endswith("(the local authority)")


@pytest.mark.parametrize(
    ("label", "asked"),
    [
        ("the partnership chair", "The partnership chair?"),
        ("when someone last rang it (at night)", "Say when someone last rang it (at night)."),
        ("to whom the findings go", "Say to whom the findings go."),
        ("that scrutiny is objective", "Is it stated that scrutiny is objective?"),
        ("by when", "Say by when."),
    ],
)
def test_what_a_key_is_called_becomes_what_is_asked(label: str, asked: str) -> None:
    assert Unanswered((), label, "", ()).asked == asked
