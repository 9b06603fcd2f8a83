"""What falls due, as a partnership manager relies on it."""

from __future__ import annotations

from datetime import date
from textwrap import dedent

import pytest

from masa_lint.documents.load import load_bytes
from masa_lint.due.due_date import Basis, DueDate, State
from masa_lint.due.due_dates import due_dates
from masa_lint.guidance.load_pack import load_pack

DAY = date(2026, 11, 26)
PACK = load_pack()


def due(text: str, as_of: date = DAY) -> tuple[DueDate, ...]:
    written = f"kind: arrangement\npartnership: {{name: Exampleshire Partnership}}\n{dedent(text)}"
    return due_dates(load_bytes(written.encode(), "plan.yaml"), as_of, PACK)


def only(text: str, at: str, as_of: date = DAY) -> DueDate:
    (found,) = [one for one in due(text, as_of) if one.path and one.path[0] == at]
    return found


@pytest.mark.parametrize(
    ("by", "as_of", "state", "words"),
    [
        ("26 November 2026", DAY, State.SOON, "due now, by 26 November 2026"),
        ("25 November 2026", DAY, State.OVERDUE, "overdue by 1 day; it was due by 25 November 2026"),
        ("25 January 2027", DAY, State.SOON, "due in 60 days, by 25 January 2027"),
        ("26 January 2027", DAY, State.LATER, "due in 2 months, by 26 January 2027"),
        ("December 2026", DAY, State.SOON, "due in 35 days, in December 2026"),
        ("November 2026", DAY, State.SOON, "due now, in November 2026"),
        ("2025-26", DAY, State.OVERDUE, "overdue by 8 months; it was due by 31 March 2026"),
        ("November 2023", DAY, State.OVERDUE, "overdue by 3 years; it was due in November 2023"),
    ],
)
def test_a_promise_is_due_by_the_last_day_that_its_date_can_mean(
    by: str, as_of: date, state: State, words: str
) -> None:
    found = only(f"promises: [{{what: New priorities, by: {by}}}]", "promises", as_of)
    assert (found.state, found.words) == (state, f"Promised: New priorities: {words}.")


def test_a_promise_that_is_kept_is_done_however_long_ago_it_was_due() -> None:
    found = only("promises: [{what: New priorities, by: May 2025, done: 3 May 2025}]", "promises")
    assert (found.state, found.words) == (State.DONE, "Promised: New priorities: done on 3 May 2025.")


def test_a_promise_that_is_said_not_to_be_done_stays_due() -> None:
    assert only("promises: [{what: New priorities, by: May 2025, done: no}]", "promises").state is State.OVERDUE


def test_a_promise_without_a_date_that_can_be_read_is_told() -> None:
    found = only("promises: [{what: New priorities, by: in due course}]", "promises")
    assert (found.state, found.last) == (State.NO_DATE, None)


def test_an_end_that_has_passed_is_told_as_an_end_and_not_as_a_task() -> None:
    found = only("chair: {post: Director, until: 2024-25}", "chair")
    assert found.words == "End of the chair's term: 20 months ago, on 31 March 2025; the file gives no later one."


def test_a_term_without_an_end_is_no_date() -> None:
    assert [one for one in due("chair: {post: Director}") if one.path] == []


def test_a_number_is_to_be_rung_again_six_months_after_it_was_rung_last() -> None:
    found = only("contacts: {worried_about_a_child: {phone: 01632 960001, rang_on: 31 August 2026}}", "contacts")
    assert (found.last, found.basis) == (date(2027, 2, 28), Basis.SUGGESTION)


def test_the_number_of_an_area_is_told_with_its_name() -> None:
    found = only(
        "contacts: {areas: [{for: [Westhaven, Otherton], out_of_hours: {phone: 01632 960001, rang_on: 31 August 2026}}]}",
        "contacts",
    )
    assert found.what.startswith("Ring the number for nights and weekends in Westhaven, Otherton")


def test_the_yearly_report_is_due_by_the_next_30_september_for_the_financial_year_before() -> None:
    on_the_day, after = (
        [one for one in due("", day) if not one.path] for day in (date(2027, 9, 30), date(2027, 10, 1))
    )
    assert on_the_day[0].words.startswith("Yearly report for April 2026 to March 2027: due now")
    assert after[0].what == "Yearly report for April 2027 to March 2028"
    assert on_the_day[1].last == date(2027, 10, 7)


@pytest.mark.parametrize(
    ("custody", "told"),
    [
        ("[{name: HMYOI Exampleton, kind: young_offender_institution, holds_under_18: yes}]", True),
        ("[{name: HMYOI Exampleton, kind: Young offender institution, holds_under_18: Yes}]", True),
        ("[{name: HMYOI Exampleton, restraint_review: {who: The custody group}}]", True),
        ("[{name: Ash House, kind: secure_childrens_home, restraint_review: {who: The custody group}}]", True),
        ("[{name: Ash House, kind: secure_childrens_home, holds_under_18: yes}]", False),
        ("[{name: Ash School, kind: secure_school, holds_under_18: yes}]", False),
        ("[{name: HMYOI Exampleton, kind: young_offender_institution}]", False),
        ("[{name: HMP Exampleton, kind: prison, holds_under_18: yes}]", False),
        ("[{name: HMYOI Exampleton, kind: young_offender_institution, holds_under_18: no}]", False),
        ("none", False),
        ("not stated", False),
    ],
)
def test_a_review_of_restraint_is_due_only_where_children_are_held(custody: str, *, told: bool) -> None:
    assert any("restraint" in one.what for one in due(f"custody: {custody}")) is told


def test_what_is_past_comes_first_then_by_date_then_without_a_date_then_what_is_done() -> None:
    found = due("""
        promises:
          - {what: done, by: May 2024, done: yes}
          - {what: later, by: May 2027}
          - {what: vague, by: soon}
          - {what: past, by: May 2025}
          - {what: longer past, by: May 2024}
        """)
    told = [one.what.removeprefix("Promised: ") for one in found if one.path]
    assert told == ["longer past", "past", "later", "vague", "done"]


def test_a_uid_stays_where_the_date_changes_and_where_lists_are_put_in_another_order() -> None:
    first = "promises: [{what: One, by: May 2027}, {what: Two, by: June 2027}]"
    second = "promises: [{what: Two, by: July 2027}, {what: One, by: May 2027}]"
    assert {one.what: one.uid for one in due(first)} == {one.what: one.uid for one in due(second)}
    uids = [one.uid for one in due(first)]
    assert len(set(uids)) == len(uids)


def test_what_is_done_every_so_often_is_told_by_the_name_of_its_item() -> None:
    found = due("""
        other_boards: [{name: Health Board, how: A joint meeting, frequency: quarterly}]
        education: {settings: [{covers: [maintained_schools, academies], how: A forum, frequency: each term}]}
        practice: [{topic: private_fostering, who: The board's manager, frequency: yearly}]
        """)
    said = [one.words.removesuffix("; the plan gives no dates.") for one in found if one.item]
    assert said == [
        "Links to other boards (Health Board): quarterly",
        "How each kind of education setting is included (maintained schools and academies): each term",
        "Who leads on a topic of good practice, and how the partnership hears of it (private fostering): yearly",
    ]
