"""Reasons name the post and what will happen; never a person, their health or their leave."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.careful_words import fault_of
from masa_lint.engine.outcome import Status
from masa_lint.source.path import path_text

Check = Callable[..., DocumentAssessment]

PEOPLE = ("Ash Oak", "Dr Will Young", "Siân O'Brien-Lloyd", "Robin van Elm")


@pytest.mark.parametrize(
    "text",
    [
        "Ash Oak's successor starts in May",
        "To be done by Oak, Ash in May",
        "A. Oak takes it to the board",
        "Wait for Will Young to be replaced",
        "Siân O’Brien-Lloyd has the draft",
        "R van Elm and the Robin van Elm review",
        "Mrs Fern is asked in May",
        "Dr Will Young",
    ],
)
def test_a_person_is_noticed(text: str) -> None:
    assert fault_of(text, PEOPLE) == "names a person"


@pytest.mark.parametrize(
    "text",
    [
        "We will, young people will and the board will",
        "The Chief Constable names a delegate in May",
        "A young carers' strategy comes first",
        "An oak is planted for the launch",
        "The ash and oak room is booked",
        "The Partnership manager writes it by 30 June 2027",
    ],
)
def test_a_post_or_a_common_word_is_no_name(text: str) -> None:
    assert fault_of(text, PEOPLE) == ""


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The director is on annual leave until May", "annual leave"),
        ("The lead is on sick-leave", "sick-leave"),
        ("The post holder is on leave", "on leave"),
        ("Back from leave in June", "from leave"),
        ("Maternity leave is covered by the deputy", "maternity leave"),
        ("There is no maternity cover yet", "maternity cover"),
        ("Long sickness in the team", "sickness"),
        ("The manager has been off sick", "off sick"),
        ("The chair was ill in March", "was ill"),
        ("For health reasons the post is vacant", "health reasons"),
        ("Retired on grounds of ill-health", "ill-health"),
        ("The officer is suspended", "suspended"),
        ("During the suspension of the head", "suspension"),
        ("The post holder is under investigation", "investigation"),
        ("A disciplinary hearing comes first", "disciplinary"),
        ("After the dismissal of the manager", "dismissal"),
        ("A bereavement in the team held this up", "bereavement"),
        ("The lead is pregnant", "pregnant"),
    ],
)
def test_what_belongs_to_a_person_alone_is_noticed(text: str, word: str) -> None:
    assert fault_of(text, ()) == f"speaks of “{word}”"


@pytest.mark.parametrize(
    "text",
    [
        "We leave it open until the leads have met",
        "leave-open: the board decides on leave-open items",
        "Young people who leave care at 18",
        "Care leavers are asked every year",
        "The Home Office decides on leave to remain",
        "Maternity services are commissioned by the board",
        "The health visiting service and the Director of Public Health",
        "Mental health services are bought together",
        "Her health visitor is asked",
        "School suspensions and exclusions are counted",
        "The pupil suspension rate is known in May",
        "Children who were suspended from school",
        "A section 47 investigation follows its own steps",
        "Child protection investigations are audited",
        "Bereavement support is bought from a charity",
        "Pregnant women are seen by the midwives",
        "Teenage pregnancy is a priority of the board",
        "The skill mix of the team and its wellbeing will be looked at",
        "The plan was signed off by the leads",
    ],
)
def test_what_a_partnership_does_is_passed_over(text: str) -> None:
    assert fault_of(text, PEOPLE) == ""


def test_a_post_in_the_place_of_a_name_may_be_named(check: Check) -> None:
    plan = (
        "kind: arrangement\nscrutiny: {people: [Independent Scrutineer, Ash Oak]}\nmending:\n"
        "  - {rule: THR001, what: The Independent Scrutineer reads it, who: Partnership manager, by: May 2027}\n"
        "  - {rule: THR001, what: Ash Oak reads it, who: Partnership manager, by: May 2027}\n"
    )
    (found,) = [one for one in check(plan, "THR001").findings if one.rule.name == "reason-about-a-person"]
    assert (path_text(found.path), found.span.start.line, found.level) == ("mending[1].what", 5, "must")
    assert found.message.endswith("names a person. Name the post and what will happen, not the person.")
    assert "Oak" not in found.message


def test_an_exception_with_a_careless_reason_accepts_nothing(check: Check) -> None:
    plan = (
        "kind: arrangement\nexceptions:\n  - rule: TRN001\n    reason: The training lead is on maternity leave\n"
        "    until: 30 June 2027\n"
        "    accepted_by: {meeting: Leads, date: 3 March 2026, minute: '7.2', post: Partnership chair}\n"
    )
    assessed = check(plan, "TRN001")
    assert assessed.counts[Status.ACCEPTED] == 0
    (found,) = [one for one in assessed.findings if one.about_the_file]
    assert (found.rule.name, found.span.start.line) == ("reason-about-a-person", 4)
    assert found.message.startswith("The reason of the exception for TRN001 speaks of “maternity leave”.")
