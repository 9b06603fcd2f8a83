"""What counts as met, told on small documents."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.outcome import Reason, Status
from masa_lint.source.path import path_text

Check = Callable[..., DocumentAssessment]


def status(assessed: DocumentAssessment, requirement: str) -> Status:
    return next(result.status for result in assessed.results if result.requirement.id == requirement)


def message(assessed: DocumentAssessment, requirement: str) -> str:
    return next(finding.message for finding in assessed.findings if finding.requirement == requirement)


@pytest.mark.parametrize(
    ("training", "reason", "words"),
    [
        ("", Reason.NOT_ANSWERED, "Nobody has answered in this file yet"),
        ("training: not stated", Reason.NOT_STATED, "The plan does not state"),
        ("training: none", Reason.DISAGREES, "The plan says there is none"),
        ("training: TBC", Reason.NOT_ANSWERED, "“TBC” is no answer yet"),
        ("training: {commissioned: The group buys it}", Reason.PARTLY, "The plan states how training is commissioned"),
    ],
)
def test_nobody_answered_not_stated_and_none_are_three_answers(
    check: Check, training: str, reason: Reason, words: str
) -> None:
    assessed = check(f"kind: arrangement\n{training}\n", "TRN001")
    (finding,) = assessed.findings
    assert (finding.status, finding.reason) == (Status.NOT_MET, reason)
    assert finding.message.startswith(words)


def test_a_partly_message_says_first_what_is_there(check: Check) -> None:
    assessed = check(
        "kind: arrangement\ntraining: {commissioned: The group buys it, delivered: 12 courses}\n", "TRN001"
    )
    said, _, lacking = assessed.findings[0].message.partition(". ")
    assert said == "The plan states how training is commissioned and how training is delivered"
    assert "how the impact of training is monitored" in lacking


@pytest.mark.parametrize(
    ("audits", "expected"),
    [
        ("{how: A panel reads 12 cases, who: The quality group}", Status.MET),
        ("{how: A panel reads 12 cases, frequency: every six weeks}", Status.MET),
        ("{how: A panel reads 12 cases, frequency: regularly}", Status.NEEDS_REVIEW),
        ("{how: A panel reads 12 cases}", Status.NEEDS_REVIEW),
        ("{document: Audit Framework}", Status.NEEDS_REVIEW),
        ("{who: TBC}", Status.NOT_MET),
        ("none", Status.NOT_MET),
    ],
)
def test_a_mechanism_is_how_and_one_more_fact(check: Check, audits: str, expected: Status) -> None:
    assert status(check(f"kind: arrangement\naudits: {audits}\n", "AUD001"), "arr-audits") is expected


def test_a_commitment_is_adopted_or_named_in_full_and_never_prose(check: Check) -> None:
    def of(text: str) -> Status:
        return status(
            check(f"kind: arrangement\nchair: {{functions: {text}}}\n", "CHR003"), "arr-partnership-chair-functions"
        )

    every = "[support_and_hold_leads_to_account, encourage_joint_working, chair_delegates_meetings, challenge]"
    assert of("adopted") is Status.MET
    assert of(every) is Status.MET
    assert of("[challenge, encourage joint working]") is Status.NOT_MET
    assert of("The chair supports and challenges everyone very well") is Status.NOT_MET


def test_a_post_without_a_name_is_a_question(check: Check) -> None:
    assessed = check("kind: arrangement\nchair: {post: Director of Nursing}\n", "CHR001")
    assert status(assessed, "arr-name-partnership-chair") is Status.NEEDS_REVIEW
    assert "Who is it?" in message(assessed, "arr-name-partnership-chair")


def test_time_turns_met_into_a_question_and_never_into_not_met(check: Check) -> None:
    text = "kind: arrangement\nchair: {name: Ash Oak, until: 2024-25}\n"
    before = check(text, "CHR001", as_of=date(2025, 3, 31))
    after = check(text, "CHR001", as_of=date(2025, 4, 1))
    assert status(before, "arr-name-partnership-chair") is Status.MET
    assert status(after, "arr-name-partnership-chair") is Status.NEEDS_REVIEW
    assert "2024-25" in message(after, "arr-name-partnership-chair")


def test_custody_has_three_states(check: Check) -> None:
    def of(custody: str) -> Status:
        return status(check(f"kind: arrangement\n{custody}", "SEC001"), "arr-youth-custody-inclusion")

    assert of("custody: none\n") is Status.NOT_APPLICABLE
    assert of("") is Status.NOT_MET
    assert of("custody: not stated\n") is Status.NOT_MET


def test_no_childrens_homes_is_a_question_unless_the_file_itself_names_one(check: Check) -> None:
    text = "kind: arrangement\nresidential_homes: none\n"
    assert status(check(text, "RES"), "arr-residential-homes-inclusion") is Status.NEEDS_REVIEW
    named = text + "relevant_agencies:\n  agencies:\n    - Oak House children's home\n"
    assert status(check(named, "RES"), "arr-residential-homes-inclusion") is Status.NOT_MET


def test_in_a_transcript_a_fact_without_its_source_is_a_question(check: Check) -> None:
    audits = "audits:\n  how: A panel reads 12 cases\n  who: The quality group\n"
    bare = check(f"kind: arrangement\nthis_file: transcript\n{audits}", "AUD001")
    sourced = check(f"kind: arrangement\nthis_file: transcript\n{audits}  source: {{section: Audits}}\n", "AUD001")
    assert status(bare, "arr-audits") is Status.NEEDS_REVIEW
    assert message(bare, "arr-audits") == (
        "The file states how multi-agency and inter-agency audits are done. Where does the published plan say it? "
        "Its `source` is not given."
    )
    assert status(sourced, "arr-audits") is Status.MET


def test_what_only_publication_can_meet_is_not_due_in_a_draft(check: Check) -> None:
    draft = check("kind: arrangement\nstage: draft\n", "PUB001", "PUB002")
    agreed = check("kind: arrangement\nstage: agreed\n", "PUB001", "PUB002")
    assert status(draft, "arr-published") is Status.NOT_APPLICABLE
    assert status(draft, "arr-signed-off-by-all-lsps") is Status.NOT_APPLICABLE
    assert status(agreed, "arr-published") is Status.NOT_APPLICABLE
    assert status(agreed, "arr-signed-off-by-all-lsps") is Status.NOT_MET


def test_a_second_authority_is_checked_like_the_first(check: Check) -> None:
    partners = "".join(
        f"  - {{role: {role}, organisation: {name}, delegate: {{name: {person}, post: Director}}}}\n"
        for role, name, person in (
            ("local_authority", "North Exampleshire Council", "Ash Oak"),
            ("integrated_care_board", "Exampleshire ICB", "Elm Yew"),
            ("police", "Exampleshire Police", "Fir Bay"),
        )
    )
    second = "  - {role: local_authority, organisation: South Exampleshire Council}\n"
    text = f"kind: arrangement\nsafeguarding_partners:\n{partners}{second}"
    assessed = check(text, "DSP001")
    (finding,) = assessed.findings
    assert path_text(finding.path) == "safeguarding_partners[3].delegate.name"
    assert finding.span.start.line == 6


def test_a_value_that_cannot_be_read_leaves_its_rules_not_checked_and_all_others_run(check: Check) -> None:
    text = "kind: arrangement\naudits: [a, b]\ntraining: not stated\n"
    assessed = check(text)
    assert status(assessed, "arr-audits") is Status.NOT_CHECKED
    assert status(assessed, "arr-training-commissioned-delivered-monitored") is Status.NOT_MET
    assert [finding.rule.name for finding in assessed.findings if finding.about_the_file] == ["value-of-another-shape"]


def test_a_rule_that_crashes_is_an_outcome_and_the_others_still_run(
    check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    from masa_lint.checks.mechanism import Mechanism

    def crash(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(Mechanism, "run", crash)
    assessed = check("kind: arrangement\naudits: {how: a panel}\ntraining: not stated\n")
    assert status(assessed, "arr-audits") is Status.NOT_CHECKED
    assert status(assessed, "arr-training-commissioned-delivered-monitored") is Status.NOT_MET
    assert {outcome.crashed for outcome in assessed.faults} == {"RuntimeError"}


def test_the_six_counts_add_up_and_every_requirement_is_there_in_the_guidances_order(check: Check) -> None:
    assessed = check("kind: arrangement\n")
    assert sum(assessed.counts.values()) == len(assessed.results) == 62
    assert assessed.results[0].requirement.id == "arr-published"
    assert assessed.results[-1].requirement.id == "arr-threshold-document-published"


def test_findings_of_one_missing_section_have_one_cause(check: Check) -> None:
    assessed = check("kind: arrangement\n", "FND001", "FND002", "FND003")
    assert {path_text(finding.cause) for finding in assessed.findings} == {"funding"}
    assert {finding.span.start.line for finding in assessed.findings} == {1}
