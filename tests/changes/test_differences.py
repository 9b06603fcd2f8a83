"""What changed, as someone who reads it before a meeting relies on it."""

from __future__ import annotations

from datetime import date
from textwrap import dedent

import pytest

from masa_lint.changes.change import Nature
from masa_lint.changes.differences import differences
from masa_lint.changes.found import Found, changes_between
from masa_lint.changes.moves import moves
from masa_lint.changes.steps import Cause, Moment
from masa_lint.documents.load import LoadedDocument, load_bytes
from masa_lint.engine.outcome import Status
from masa_lint.guidance.load_pack import load_pack

DAY = date(2026, 11, 26)


def plan(text: str) -> LoadedDocument:
    return load_bytes(f"kind: arrangement\nthis_file: source\nstage: published\n{dedent(text)}".encode(), "plan.yaml")


def told(old: str, new: str) -> list[str]:
    return [one.words for one in differences(plan(old), plan(new))]


def found(old: str, new: str, old_day: date = DAY) -> Found:
    pack = load_pack()
    return changes_between(Moment(plan(old), pack, old_day), Moment(plan(new), pack, DAY))


PARTNERS = """
safeguarding_partners:
  - {role: local_authority, organisation: Exampleshire Council, lead: {name: Ash Oak, post: Chief Executive}}
  - {role: police, organisation: Exampleshire Police, lead: {name: Elm Fir, post: Chief Constable}}
"""


def test_a_list_in_another_order_and_other_spaces_are_no_change() -> None:
    other = """
    safeguarding_partners:
      - role: police
        organisation: "Exampleshire  Police"
        lead: {post: Chief Constable, name: Elm Fir}
      - {role: local_authority, organisation: Exampleshire Council, lead: {name: Ash Oak, post: Chief Executive}}
    """
    assert told(PARTNERS, other) == []
    assert told("area: {local_authorities: [A, B]}", "area: {local_authorities: [B, A]}") == []


def test_a_name_that_changed_is_told_with_the_partner_it_stands_for() -> None:
    assert told(PARTNERS, PARTNERS.replace("Elm Fir", "Yew Ivy")) == [
        "The name of the lead safeguarding partner (the police): was “Elm Fir”, now “Yew Ivy”"
    ]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("", "custody: none", "was something nobody had answered, now “none”"),
        ("custody: none", "custody: not stated", "was “none”, now not stated"),
        ("custody: not stated", "custody: [HMYOI Exampleton]", "was not stated, now “HMYOI Exampleton”"),
    ],
)
def test_none_not_stated_and_nobody_answered_are_three_things(old: str, new: str, words: str) -> None:
    (change,) = told(old, new)
    assert change.endswith(words)


def test_an_item_that_came_and_one_that_went_are_told_by_name() -> None:
    old = "relevant_agencies: {agencies: [Exampleshire Hospitals NHS Trust, Cafcass]}"
    new = "relevant_agencies: {agencies: [Cafcass, Exampleton Rugby Club]}"
    assert told(old, new) == [
        "The relevant agencies, by name: now also “Exampleton Rugby Club”",
        "The relevant agencies, by name: no longer “Exampleshire Hospitals NHS Trust”",
    ]


def test_texts_that_went_are_told_in_the_order_of_the_list() -> None:
    towns = ["Westhaven", "Otherton", "Northmere", "Exampleton", "Ashby", "Dunmere", "Hillbury", "Lowbridge"]
    assert told(f"area: {{local_authorities: [{', '.join(towns)}]}}", "area: {local_authorities: [Eastham]}")[:-1] == [
        f"The local authority areas covered: no longer “{town}”" for town in towns
    ]


def test_an_agency_that_says_more_is_the_same_agency() -> None:
    old = "relevant_agencies: {agencies: [Cafcass, {name: NHS Trust}]}"
    new = "relevant_agencies: {agencies: [{name: NHS Trust, why: It runs the hospital}, Cafcass]}"
    (change,) = differences(plan(old), plan(new))
    assert (change.item, change.after, change.nature) == ("NHS Trust", "“It runs the hospital”", Nature.WORDING)


def test_where_a_published_plan_says_a_thing_is_no_part_of_what_it_says() -> None:
    assert told("audits: {how: X, source: {page: 3}}", "audits: {how: X, source: {page: 4}}") == []


def test_a_person_who_moved_is_told_as_that() -> None:
    new = PARTNERS.replace("Ash Oak", "Yew Ivy").replace("Elm Fir", "Ash Oak")
    assert [one.words for one in moves(plan(PARTNERS), plan(new))] == [
        "Ash Oak: was the lead safeguarding partner (the local authority), now the lead safeguarding partner (the police)"
    ]


@pytest.mark.parametrize(
    ("old", "new", "nature"),
    [
        ("funding: {total: £310,000}", "funding: {total: £300,000}", Nature.MONEY),
        ("review: {next: March 2027}", "review: {next: April 2027}", Nature.DATE),
        (
            "contacts: {complaints: {phone: 01632 960001}}",
            "contacts: {complaints: {phone: 01632 960002}}",
            Nature.ADDRESS,
        ),
        ("audits: A panel reads cases", "audits: A panel reads 12 cases", Nature.WORDING),
        ("chair: {post: Director}", "chair: {post: Chief Nurse}", Nature.PERSON),
    ],
)
def test_changes_are_told_apart_by_what_they_are_of(old: str, new: str, nature: Nature) -> None:
    (change,) = differences(plan(old), plan(new))
    assert change.nature is nature


def test_two_kinds_of_document_cannot_be_compared() -> None:
    with pytest.raises(ValueError, match="one kind"):
        differences(plan(""), load_bytes(b"kind: nothing\n", "x.yaml"))


def test_a_status_that_the_text_changed_says_so() -> None:
    old, new = "meetings: {leads: {frequency: quarterly}}", "meetings: {leads: {frequency: regularly}}"
    (change,) = [one for one in found(old, new).statuses.changed if "meet" in one.after.requirement.title]
    assert (change.before and change.before.status, change.causes) == (Status.MET, (Cause.TEXT,))


def test_a_status_that_the_calendar_changed_says_so() -> None:
    text = "chair: {name: Ash Oak, post: Director, until: 2025-26}"
    (change,) = found(text, text, date(2026, 1, 10)).statuses.changed
    assert (change.before and change.before.status, change.after.status) == (Status.MET, Status.NEEDS_REVIEW)
    assert change.causes == (Cause.TIME,)


def test_the_same_plan_on_the_same_day_has_no_changes() -> None:
    assert found(PARTNERS, PARTNERS).nothing
