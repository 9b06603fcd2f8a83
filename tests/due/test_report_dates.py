"""What falls due for a yearly report, as whoever brings it together relies on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest

from masa_lint.documents.load import LoadedDocument, load_bytes, load_path
from masa_lint.due.due_date import Basis, DueDate, State
from masa_lint.due.due_dates import due_dates
from masa_lint.due.told_once import told_once
from masa_lint.guidance.load_pack import load_pack

PACK = load_pack()
AUGUST, NOVEMBER = date(2026, 8, 15), date(2026, 11, 26)
EXAMPLESHIRE = Path(__file__).parents[2] / "examples/exampleshire"


def report(text: str, period: str = "1 April 2025 to 31 March 2026") -> LoadedDocument:
    opening = f"kind: yearly-report\npartnership: {{name: Exampleshire Partnership}}\nperiod: {period}\n"
    return load_bytes(f"{opening}{dedent(text)}".encode(), "report.yaml")


def due(text: str, as_of: date = AUGUST, **other: str) -> tuple[DueDate, ...]:
    return due_dates(report(text, **other), as_of, PACK)


def only(begins: str, text: str, as_of: date = AUGUST) -> DueDate:
    (found,) = [one for one in due(text, as_of) if one.what.startswith(begins)]
    return found


def test_an_empty_draft_works_back_from_30_september_and_says_who_asks_for_each_day() -> None:
    told = [(one.what.split(",")[0], one.last, one.basis) for one in due("stage: draft", date(2026, 5, 1))]
    assert told == [
        ("Answers from everyone who is asked for a part of the report", date(2026, 6, 30), Basis.SUGGESTION),
        ("The figures of the report are final", date(2026, 8, 5), Basis.SUGGESTION),
        ("The scrutineer's own statement", date(2026, 8, 26), Basis.SUGGESTION),
        ("The easy read", date(2026, 9, 2), Basis.SUGGESTION),
        ("The lead partners agree the report at a meeting", date(2026, 9, 9), Basis.SUGGESTION),
        ("Signatures of all lead partners", date(2026, 9, 16), Basis.GUIDANCE),
        ("Yearly report for April 2025 to March 2026", date(2026, 9, 30), Basis.GUIDANCE),
        ("Copies of the yearly report to the national Panel and to Foundations", date(2026, 10, 7), Basis.GUIDANCE),
    ]


def test_a_step_says_how_many_weeks_it_lies_before_and_what_is_still_open() -> None:
    signed = "sign_off: [{role: police, date: 1 August 2026}, {role: local_authority, name: Ash Oak}]\n"
    assert only("Signatures", f"stage: draft\n{signed}").words == (
        "Signatures of all lead partners: due in 32 days, by 16 September 2026. That is 2 weeks before 30 September. "
        "Not signed yet: the local authority, the integrated care board."
    )


def test_of_two_local_authorities_both_have_to_sign() -> None:
    two = "sign_off: [{role: local_authority, date: 1 August 2026}, {role: local_authority, name: Ash Oak},"
    found = only("Signatures", f"stage: draft\n{two} {{role: police, date: 1 August 2026}}]")
    assert found.words.endswith("Not signed yet: the local authority, the integrated care board.")


def test_what_the_file_shows_as_done_is_not_due() -> None:
    found = only(
        "The scrutineer", "stage: draft\nscrutiny: {statement: {text: I have seen better., date: 1 July 2026}}"
    )
    assert (found.state, found.words.rpartition(": ")[2]) == (State.DONE, "done on 1 July 2026.")


def test_an_answer_is_an_answer_and_an_empty_key_is_none() -> None:
    found = only("Answers", "stage: draft\ntraining: none\neducation: {strategic: {evidence: }}\nfunding: not stated")
    assert found.words.endswith(
        "Not there yet: the local authority, the integrated care board, the police, education, the scrutineer, "
        "participation."
    )


def test_the_steps_count_from_the_planned_day_where_that_is_earlier() -> None:
    found = only("Signatures", "stage: draft\npublication: {date: 16 September 2026}")
    assert found.last == date(2026, 9, 2)
    assert "2 weeks before the planned day of publication" in found.words


def test_a_day_of_publication_that_is_planned_too_late_is_told() -> None:
    found = only("Yearly report", "stage: draft\npublication: {date: 14 October 2026}")
    assert found.last == date(2026, 9, 30)
    assert found.words.endswith("It is planned for 14 October 2026, which is later.")


def test_a_report_that_does_not_say_its_year_has_no_dates_and_says_so() -> None:
    (found,) = [one for one in due("stage: draft", period="the last year") if one.what.startswith("Publication")]
    assert (found.state, found.last) == (State.NO_DATE, None)
    assert "does not say in words that can be read which year it is for" in found.words


def test_copies_are_due_7_days_after_publication_and_tell_who_has_none() -> None:
    published = "stage: published\npublication: {date: 21 September 2026}\n"
    found = only("Copies", f"{published}records: {{sent: [{{to: Foundations, date: 24 September 2026}}]}}", NOVEMBER)
    assert (found.state, found.last) == (State.OVERDUE, date(2026, 9, 28))
    assert found.words.endswith("it was due by 28 September 2026. Not recorded yet: the national Panel.")


def test_copies_of_a_late_report_are_not_overdue_before_it_is_published() -> None:
    found = only("Copies", "stage: draft", NOVEMBER)
    assert found.state is State.NO_DATE
    assert found.words.endswith("the report is not published yet; they are due 7 days after it is.")


def test_what_was_sent_cannot_be_seen_from_outside() -> None:
    outside = "stage: published\nthis_file: transcript\ntranscript: {of_the_partnership: no}\n"
    assert not any("Copies" in one.what for one in due(outside + "publication: {date: 21 September 2026}", NOVEMBER))


def test_findings_on_restraint_are_sent_to_all_three_bodies_for_every_establishment() -> None:
    found = only(
        "Findings",
        """\
        stage: published
        publication: {date: 21 September 2026}
        restraint_reviews: [{establishment: HMYOI Exampleton}, {establishment: Example STC}]
        records:
          findings_sent:
            - {establishment: HMYOI Exampleton, to: [youth_justice_board, The Youth Custody Service,
               hm_inspectorate_of_prisons], date: 24 September 2026}
            - {establishment: Example STC, to: [youth_justice_board, youth_custody_service], date: 24 September 2026}
        """,
        NOVEMBER,
    )
    assert found.state is State.OVERDUE
    assert found.words.endswith("Not recorded yet: Example STC to HM Inspectorate of Prisons.")


def test_the_law_counts_12_months_from_the_report_before_and_then_to_the_next() -> None:
    text = "publication: {date: 21 September 2026, previous: {date: 24 September 2025}}"
    draft, after = due(f"stage: draft\n{text}"), due(f"stage: published\n{text}", NOVEMBER)
    by_law = [(one.state, one.last, one.source) for one in (*draft, *after) if one.basis is Basis.LAW]
    assert by_law == [
        (State.SOON, date(2026, 9, 24), "Children Act 2004 s.16G(7)"),
        (State.LATER, date(2027, 9, 21), "Children Act 2004 s.16G(7)"),
        (State.DONE, date(2026, 9, 24), "Children Act 2004 s.16G(7)"),
    ]


def test_the_report_s_own_dates_are_told() -> None:
    found = only("Update", "updates: [{what: A second lead for education, by: 1 April 2027}]")
    assert (found.basis, found.last) == (Basis.PROMISE, date(2027, 4, 1))


def test_what_a_published_report_lacks_is_for_the_check_and_no_date() -> None:
    found = due("stage: published\npublication: {date: 21 September 2026}", NOVEMBER)
    assert not any(one.what.startswith(("Signatures", "Answers", "The easy read")) for one in found)


def test_two_documents_of_one_partnership_tell_one_thing_once_and_the_report_tells_it() -> None:
    as_of = date(2026, 9, 25)
    plan, ours = (load_path(EXAMPLESHIRE / name, name) for name in ("arrangement.yaml", "yearly-report.yaml"))
    alone = replace(plan, linked={})
    apart = [(one, due_dates(one, as_of, PACK)) for one in (alone, ours)]
    of_the_plan, of_the_report = told_once(apart)
    uids = [one.uid for one in (*of_the_plan, *of_the_report)]
    assert len(uids) == len(set(uids)) < sum(len(dates) for _, dates in apart)
    (published,) = [one for one in of_the_report if one.what.startswith("Yearly report")]
    assert published.state is State.DONE


def test_the_arrangements_know_from_the_report_that_they_name_that_it_is_published() -> None:
    plan = load_path(EXAMPLESHIRE / "arrangement.yaml", "arrangement.yaml")
    (found,) = [one for one in due_dates(plan, date(2026, 9, 25), PACK) if one.what.startswith("Yearly report")]
    assert (found.state, found.path) == (State.DONE, ("yearly_report", "file"))


def test_a_uid_stays_where_the_state_and_the_dates_change() -> None:
    draft = {one.what: one.uid for one in due("stage: draft")}
    later = {one.what: one.uid for one in due("stage: agreed\npublication: {date: 20 September 2026}", NOVEMBER)}
    assert draft == later
    assert len(set(draft.values())) == len(draft)


@pytest.mark.parametrize(
    ("step", "last"),
    [
        ("All posts are filled by May 2027, and the audit is done again in October", date(2027, 5, 31)),
        ("Before 1 March 2027 every school has a lead", date(2027, 3, 1)),
        ("We go on as before", None),
        ("We began in May 2026", None),
        ("By the end of the year", None),
    ],
)
def test_the_next_step_on_a_priority_has_the_date_of_its_sentence(step: str, last: date | None) -> None:
    found = [one for one in due(f"priorities: [{{name: Neglect, next: '{step}'}}]") if one.path[:1] == ("priorities",)]
    assert [(one.last, one.basis) for one in found] == ([(last, Basis.PROMISE)] if last else [])


GAP = """\
exceptions:
  - rule: %s
    reason: The group begins in January and reports for the first time in June
    accepted_by: {meeting: Lead partners' meeting, date: 3 November 2025, minute: "7.2", post: Partnership chair}
    until: %s
"""


@pytest.mark.parametrize(
    ("rule", "until", "words"),
    [
        ("INF020", "30 June 2027", "in 10 months, on 30 June 2027."),
        ("what-sharing-information-improved", "1 August 2026", "14 days ago, on 1 August 2026; the file gives no later one."),
    ],
)  # fmt: skip
def test_an_accepted_gap_is_told_by_what_it_is_about(rule: str, until: str, words: str) -> None:
    (found,) = [one for one in due(GAP % (rule, until)) if one.basis is Basis.ACCEPTED]
    assert found.words == f"End of the accepted gap “What sharing information improved (INF020)”: {words}"


@pytest.mark.parametrize(
    ("rule", "until"), [("YRP008", "30 June 2027"), ("XXX001", "30 June 2027"), ("INF020", "2031")]
)
def test_what_was_never_an_accepted_gap_has_no_end(rule: str, until: str) -> None:
    assert [one for one in due(GAP % (rule, until)) if one.basis is Basis.ACCEPTED] == []


def test_what_is_filled_in_from_last_year_is_no_answer_yet() -> None:
    begun = """\
        stage: draft
        funding: {costs: [{item: Training, year_before: £10}], contributions: [{role: police, year_before: £20}]}
        education: {strategic: {how: Two heads sit with the delegates, evidence: }}
        feedback: [{from: [children], how: , said: }]
        """
    assert (
        "Not there yet: the local authority, the integrated care board, the police, finance, training, education, the "
        in only("Answers", begun).words
    )
    assert only("The figures", begun).words.endswith(
        "Not there yet: what the year cost, the costs item by item, what each body gave, serious incidents and reviews, "
        "the figures over the years."
    )


def test_every_item_has_to_be_there_before_the_figures_are_final() -> None:
    money = "funding: {spent: £10, costs: [{item: A, amount: £6}, {item: B}], contributions: [{role: police, in_kind: Rooms}]}"
    found = only("The figures", f"stage: draft\n{money}\nincidents: none\ndata: {{figures: none}}")
    assert found.words.endswith("Not there yet: the costs item by item.")


def test_a_file_with_thousands_of_places_makes_no_sentence_without_end() -> None:
    places = ", ".join(f"{{establishment: {'x' * 300} {number}}}" for number in range(500))
    found = [one for one in due(f"stage: draft\nrestraint_reviews: [{places}]") if one.what.startswith("Answers")]
    assert len(found[0].words) < 1_500
    assert found[0].words.endswith(" more.")
