"""Plain text where a block could stand, with a key of the block lacking: the finding says how to write the two."""

from __future__ import annotations

import json

import pytest
from asked import load
from tests_day import DAY

from masa_lint.documents.load import LoadedDocument
from masa_lint.engine.assess import assess_document
from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.outcome import Finding, Reason
from masa_lint.engine.paste import paste_of
from masa_lint.engine.verdict import questions
from masa_lint.guidance.load_pack import load_pack

LEADS = "meetings: {leads: The three lead partners meet every three months}\n"
CUSTODY = (
    "custody: [{name: Exampleton, kind: young_offender_institution, holds_under_18: yes, "
    "restraint_review: The custody group}]\n"
)


def checked(text: str) -> tuple[LoadedDocument, DocumentAssessment]:
    pack, document = load_pack(), load(text)
    return document, assess_document(document, pack, DAY, pack.rules)


def found(text: str, code: str) -> tuple[LoadedDocument, Finding]:
    document, one = checked(text)
    return document, next(finding for finding in one.findings if finding.rule.code == code)


def test_what_lacks_a_key_of_its_own_is_told_so_and_is_no_open_question() -> None:
    _, one = checked(LEADS)
    (finding,) = (finding for finding in one.findings if finding.rule.code == "LSP006")
    assert finding.message == (
        "Plain text stands here, without a key of its own for how often it happens (the meetings of the lead partners)."
    )
    assert finding.reason is Reason.PARTLY
    assert finding.remedy.endswith(
        "The plain text at meetings.leads counts as how. Write it under how, and beside it write frequency."
    )
    assert all(question.path != ("meetings", "leads", "frequency") for question in questions(one))


@pytest.mark.parametrize(
    ("text", "code", "lines", "filled"),
    [
        (
            LEADS,
            "LSP006",
            (
                "meetings:",
                "  leads:",
                "    how: The three lead partners meet every three months",
                "    frequency: FILL IN",
            ),
            "every three months",
        ),
        ("meetings: {leads: quarterly}\n", "LSP006", ("meetings:", "  leads:", "    frequency: quarterly"), ""),
        (
            'escalation: "https://exampleshire.example/disagree"\n',
            "DIS001",
            ("escalation:", "  document:", '    url: "https://exampleshire.example/disagree"'),
            "",
        ),
        ("escalation: Escalation policy\n", "DIS001", ("escalation:", "  document: Escalation policy"), ""),
        (
            "relevant_agencies: {consulted: All were asked in October 2025}\n",
            "AGY005",
            (
                "relevant_agencies:",
                "  consulted:",
                "    how: All were asked in October 2025",
                "    who: FILL IN",
                "    when: FILL IN",
            ),
            "October 2025",
        ),
        (
            'audits: "A panel: it reads 12 cases each quarter"\n',
            "AUD001",
            (
                "audits:",
                '  how: "A panel: it reads 12 cases each quarter"',
                "  who: FILL IN",
                "  frequency: FILL IN",
                "  document: FILL IN",
            ),
            "every quarter",
        ),
    ],
)
def test_what_is_pasted_in_place_of_the_text_is_met_once_it_is_filled_in(
    text: str, code: str, lines: tuple[str, ...], filled: str
) -> None:
    document, finding = found(text, code)
    assert paste_of(finding, document) == lines
    new = "\n".join(lines).replace("FILL IN", filled) + "\n"
    assert all(finding.rule.code != code for finding in checked(new)[1].findings)


def test_in_a_list_the_block_alone_is_offered() -> None:
    document, finding = found(CUSTODY, "SEC002")
    assert "custody[0].restraint_review counts as how" in finding.remedy
    assert paste_of(finding, document) == (
        "restraint_review:",
        "  how: The custody group",
        "  who: FILL IN",
        "  frequency: FILL IN",
        "  reported_to: FILL IN",
    )


def test_a_name_with_its_post_in_one_text_is_told_to_write_the_post_apart() -> None:
    _, one = checked("safeguarding_partners: [{role: police, lead: 'Ash Oak, Chief Executive'}]\n")
    (finding,) = (finding for finding in one.findings if finding.rule.code == "LSP003" and not finding.without)
    assert finding.remedy.endswith("counts as name. Write it under name, and beside it write post.")


def test_the_question_of_a_mechanism_names_its_keys() -> None:
    _, finding = found("audits: {how: A panel reads twelve cases}\n", "AUD001")
    assert finding.remedy.endswith("The keys for it are who, frequency and document, and one of them is enough.")
    _, finding = found("audits: {who: The quality group}\n", "AUD001")
    assert finding.remedy.endswith("The key for it is how.")


def test_where_nothing_stands_nothing_is_said_of_plain_text() -> None:
    _, one = checked("meetings: {leads: {how: They meet}}\naudits: not stated\n")
    assert not any("lain text" in finding.message + finding.remedy for finding in one.findings)


def test_a_text_is_written_as_yaml_reads_it_back() -> None:
    text = 'He said: "no" # and left'
    document, finding = found(f"meetings: {{leads: {json.dumps(text)}}}\n", "LSP006")
    again = load("\n".join(paste_of(finding, document)) + "\n")
    assert again.text_at("meetings", "leads", "how") == text


def test_a_name_alone_leaves_open_what_its_owner_does() -> None:
    _, one = checked("chair: Sam Example\n")
    (finding,) = (finding for finding in one.findings if finding.rule.code == "CHR003")
    assert finding.message == "Nobody has answered in this file yet: the functions of the chair."
    assert finding.reason is Reason.NOT_ANSWERED
    assert any(question.path == ("chair", "functions") for question in questions(one))
