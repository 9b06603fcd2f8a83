"""A stated text that may be no fact is put to a person, and is never met on paper."""

from __future__ import annotations

import pytest
from tests_day import DAY

from masa_lint.documents.load import load_bytes
from masa_lint.engine.assess import assess_document
from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.outcome import Status
from masa_lint.guidance.load_pack import load_pack

PACK = load_pack()


def checked(text: str, kind: str = "arrangement") -> DocumentAssessment:
    return assess_document(load_bytes(f"kind: {kind}\n{text}".encode(), "plan.yaml"), PACK, DAY, PACK.rules)


@pytest.mark.parametrize(
    ("requirement", "text", "told"),
    [
        (
            "arr-published",
            'publication: {date: in due course, url: "https://exampleshire.example/plan"}',
            "“in due course” cannot be read as a date (the date of publication). When is it?",
        ),
        (
            "arr-reviewed-regularly",
            "review: {frequency: every year, next: March 27}",
            "“March 27” cannot be read as a date (the date of the next review). When is it?",
        ),
        (
            "arr-name-partnership-chair",
            "chair: {name: Sam Example, post: Director, until: 12/31/24}",
            "“12/31/24” cannot be read as a date (the end of the term of the partnership chair). When is it?",
        ),
        (
            "arr-lcspr-commission-publish",
            "practice_reviews: {decides: The review group, commissions: As per guidance, published_at: not published}",
            "“As per guidance” only points to the guidance (who commissions a practice review). "
            "What does the plan itself say?",
        ),
        (
            "arr-lcspr-process",
            "practice_reviews: {process: {how: see website, document: see website}}",
            "“see website” only points elsewhere (the process for a practice review). What does the plan itself say?",
        ),
        (
            "arr-relevant-agencies-listed",
            "relevant_agencies: {agencies: [{name: See list in appendix A}]}",
            "“See list in appendix A” only points elsewhere (the name of the agency). What does the plan itself say?",
        ),
        (
            "arr-whistleblowing",
            "whistleblowing: yes",
            "“yes” says that it is so, and no more (the whistleblowing procedure). What does the plan itself say?",
        ),
        (
            "arr-audits",
            "audits: {how: No audits are done, who: The audit group}",
            "“No audits are done” seems to say that it is not so (how multi-agency and inter-agency audits are done). "
            "What does the plan provide for?",
        ),
        (
            "arr-audits",
            "audits: {how: Audits will start in 2028, who: Everyone}",
            "“Audits will start in 2028” tells of something still to come (how multi-agency and inter-agency audits are "
            "done). Is it there now?",
        ),
        (
            "arr-independent-scrutiny",
            "scrutiny: {body: A panel will be set up, does: Looks at one priority each quarter}",
            "“A panel will be set up” tells of something still to come (the body that scrutinises). Is it there now?",
        ),
        (
            "arr-name-partnership-chair",
            "chair: {name: The Director of Services, post: Director, until: 2030}",
            "“The Director of Services” does not look like a person's name (the name of the partnership chair). "
            "Who is it?",
        ),
    ],
)
def test_what_may_be_no_fact_is_a_question_in_the_place_where_it_stands(requirement: str, text: str, told: str) -> None:
    one = checked(text)
    (result,) = (result for result in one.results if result.requirement.id == requirement)
    assert result.status is Status.NEEDS_REVIEW
    assert told in result.message
    written = told.partition("”")[0][1:]
    (finding,) = (
        finding for finding in one.findings if finding.message.endswith(told) and finding.requirement == requirement
    )
    assert text[finding.span.start.column - 1 : finding.span.end.column - 1] == written


def test_a_report_may_say_that_a_thing_was_not_done_and_has_to_give_a_date() -> None:
    text = "publication: {date: in due course}\nagency_work: [{agency: Exampleshire Rail, what_they_did: No posters were put up}]"
    messages = [finding.message for finding in checked(text, "yearly-report").findings]
    assert not any("posters" in message for message in messages)


@pytest.mark.parametrize(
    "beside",
    ["document: Whistleblowing guide", 'document: {title: Our website, url: "https://exampleshire.example/speak"}'],
)
def test_a_pointer_at_a_named_document_or_an_address_is_a_fact(beside: str) -> None:
    one = checked(f"whistleblowing: {{how: See our policy, {beside}}}")
    (result,) = (result for result in one.results if result.requirement.id == "arr-whistleblowing")
    assert result.status is Status.MET


def test_a_report_that_only_points_elsewhere_is_a_question() -> None:
    one = checked("agency_work: [{agency: Exampleshire Rail, what_they_did: see website}]", "yearly-report")
    assert any("“see website” only points elsewhere" in finding.message for finding in one.findings)


def test_a_word_that_the_format_knows_is_no_denial() -> None:
    one = checked("safeguarding_partners: [{role: police, votes: no}]")
    assert not any("“no”" in finding.message for finding in one.findings)
