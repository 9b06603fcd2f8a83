"""A person's answer to what a machine cannot judge: it counts, it lapses, and it is never by the person it is about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests_day import DAY

from masa_lint.documents.load import load_bytes
from masa_lint.engine.assess import assess_document
from masa_lint.engine.assessment import DocumentAssessment, RequirementResult
from masa_lint.engine.decision import Decided
from masa_lint.engine.decisions import NO_DECISIONS, SHORTEST_BECAUSE, Decisions, read_decisions
from masa_lint.engine.evidence import evidence_of, places_of
from masa_lint.engine.outcome import Finding, Status
from masa_lint.engine.record_decision import Refused, asked_requirement, new_decision, with_decision
from masa_lint.engine.rule_tests import DAY as RULE_DAY
from masa_lint.guidance.load_pack import load_pack
from masa_lint.reporters.json_report import document_form
from masa_lint.source.place import Position

PACK = load_pack()
SENIOR = "arr-dsp-seniority"
PLAN = """\
kind: arrangement
this_file: source
audits: {how: A panel of managers reads 12 cases together}
delegates: {authority: adopted}
safeguarding_partners:
  - {role: police, organisation: Exampleshire Police, delegate: {name: Ash Oak, post: Assistant Chief Constable}}
scrutiny:
  people: [{name: Fern Bay, post: Independent Scrutineer}]
  objective: adopted
  independence: The scrutineer is paid from the shared budget
residential_homes: none
"""
BECAUSE = "The job descriptions were seen by the board in May"
BY = "Elm Yew, Partnership chair"


def assess(plan: str = PLAN, decisions: Decisions = NO_DECISIONS, as_of: date = DAY) -> DocumentAssessment:
    return assess_document(load_bytes(plan.encode(), "plan.yaml"), PACK, as_of, PACK.rules, decisions=decisions)


def decide(
    folder: Path,
    requirement: str = SENIOR,
    decided: Decided = Decided.MET,
    *,
    plan: str = PLAN,
    by: str = BY,
    because: str = BECAUSE,
    recorded_by: str = "",
    day: date = DAY,
) -> str:
    """Record a decision as the command does; empty, or the sentence of the refusal."""
    assessed = assess(plan, as_of=day)
    asked = asked_requirement(requirement, assessed, PACK)
    if isinstance(asked, Refused):
        return asked.sentence
    decision = new_decision(asked, assessed, decided, by, recorded_by, because, day)
    if isinstance(decision, Refused):
        return decision.sentence
    file = folder / "reviews.yaml"
    text = with_decision(file.read_bytes().decode() if file.exists() else "", "plan.yaml", decision)
    if isinstance(text, Refused):
        return text.sentence
    file.write_bytes(text.encode())
    (folder / "plan.yaml").touch()
    return ""


def checked(folder: Path, plan: str = PLAN, as_of: date = DAY) -> DocumentAssessment:
    return assess(plan, read_decisions(folder / "plan.yaml"), as_of)


def result(assessed: DocumentAssessment, requirement: str = SENIOR) -> RequirementResult:
    return next(one for one in assessed.results if one.requirement.id == requirement)


def about_reviews(assessed: DocumentAssessment) -> list[Finding]:
    return [one for one in assessed.findings if one.about_the_file]


def told(assessed: DocumentAssessment) -> list[tuple[str, str]]:
    return [(one.rule.name, one.level) for one in about_reviews(assessed)]


def test_a_decision_makes_met_on_paper_of_what_needs_review(tmp_path: Path) -> None:
    assert result(checked(tmp_path)).status is Status.NEEDS_REVIEW
    assert decide(tmp_path, recorded_by="Birch Ash, Partnership manager") == ""
    assessed = checked(tmp_path)
    here = result(assessed)
    assert here.status is Status.MET
    assert here.message == f"Decided on 22 November 2026 (Partnership chair) that this is met: {BECAUSE}."
    assert here.decision is not None
    assert not [one for one in assessed.findings if one.requirement == SENIOR or one.about_the_file]
    row = next(one for one in document_form(assessed, PACK)["requirements"] if one["id"] == SENIOR)
    assert [(one["path"], one["line"]) for one in row["evidence"]] == [
        ("delegates.authority", 4),
        ("safeguarding_partners[0].delegate.post", 6),
    ]
    assert row["decision"] == {
        "decision": "met",
        "decided_by": BY,
        "recorded_by": "Birch Ash, Partnership manager",
        "date": "2026-11-22",
        "because": BECAUSE,
    }
    other = next(one for one in document_form(assessed, PACK)["requirements"] if one["id"] == "arr-audits")
    assert other["decision"] is None


def test_decided_as_not_met_it_counts_like_any_other_gap(tmp_path: Path) -> None:
    decide(tmp_path, decided=Decided.NOT_MET)
    assessed = checked(tmp_path)
    assert result(assessed).status is Status.NOT_MET
    (finding,) = [one for one in assessed.findings if one.requirement == SENIOR]
    assert (finding.status, str(finding.reason), finding.level) == (Status.NOT_MET, "disagrees", "should")
    assert finding.message == (
        "The delegates are senior enough: decided on 22 November 2026 (Partnership chair) that this is not met: "
        f"{BECAUSE}."
    )


def test_a_gap_that_someone_decided_on_may_be_accepted(tmp_path: Path) -> None:
    decide(tmp_path, decided=Decided.NOT_MET)
    exception = (
        "exceptions:\n  - rule: DSP002\n    reason: New delegates are named in the spring\n    until: 30 June 2027\n"
        "    accepted_by: {meeting: Leads, date: 3 March 2026, minute: '7.2', post: Partnership chair}\n"
    )
    assert told(assess(PLAN + exception)) == [("exception-not-needed", "must")]
    assessed = checked(tmp_path, PLAN + exception)
    assert (result(assessed).status, told(assessed)) == (Status.ACCEPTED, [])


def test_left_open_it_still_needs_review_and_says_so(tmp_path: Path) -> None:
    decide(tmp_path, decided=Decided.LEAVE_OPEN)
    assessed = checked(tmp_path)
    assert result(assessed).status is Status.NEEDS_REVIEW
    (finding,) = [one for one in assessed.findings if one.requirement == SENIOR]
    assert finding.message.endswith(f"Left open on 22 November 2026 (Partnership chair): {BECAUSE}.")
    assert "Are the delegates" in finding.message
    assert result(assessed).message.endswith(f"{BECAUSE}.")


@pytest.mark.parametrize(
    "changed",
    [
        PLAN.replace("Assistant Chief Constable", "Superintendent"),
        PLAN.replace("delegates: {authority: adopted}", "delegates: {authority: [speak_with_authority]}"),
        PLAN.replace("delegates: {authority: adopted}\n", ""),
    ],
    ids=["another post", "another authority", "less stated"],
)
def test_when_the_text_under_it_changes_a_decision_lapses_and_says_who_agreed_to_what(
    tmp_path: Path, changed: str
) -> None:
    decide(tmp_path)
    assessed = checked(tmp_path, changed)
    assert result(assessed).status is Status.NEEDS_REVIEW
    assert result(assessed).decision is None
    (finding,) = about_reviews(assessed)
    assert (finding.rule.name, finding.level) == ("decision-lapsed", "advice")
    assert finding.message == (
        "The wording has changed since Elm Yew agreed on 22 November 2026 that this is met "
        "(The delegates are senior enough; reviews.yaml, line 4)."
    )


def test_lines_above_another_order_another_wrap_a_source_and_other_facts_change_nothing(tmp_path: Path) -> None:
    decide(tmp_path)
    second = (
        "  - {role: local_authority, organisation: Exampleshire Council, delegate: {name: Fir Dale, post: Director}}\n"
    )
    first = PLAN.splitlines(keepends=True)[5]
    two = PLAN.replace(first, first + second)
    assert decide(tmp_path, plan=two) == ""
    for same in (
        "# a line\n" * 10 + two,
        two.replace(first + second, second + first),
        two.replace("post: Assistant Chief Constable}", "post: Assistant\n      Chief   Constable}"),
        two.replace("{authority: adopted}", "{authority: {adopted: adopted, source: {page: 7}}}"),
        two.replace("role: police,", "role: police, lead: {name: Larch Hill, post: Chief Constable},"),
    ):
        assert same != two
        assert result(checked(tmp_path, same)).status is Status.MET
        assert told(checked(tmp_path, same)) == []


def test_the_order_of_blocks_is_no_evidence_but_that_of_texts_is() -> None:
    def evidence(people: str, areas: str = "[Early help, Neglect]") -> str:
        assessed = assess(f"kind: arrangement\nscrutiny: {{people: [{people}], plan: {{areas: {areas}}}}}\n")
        outcome = replace(assessed.outcomes[0], stated=(("scrutiny", "people"), ("scrutiny", "plan", "areas")))
        return evidence_of([outcome], assessed.document)

    first, second = "{name: Fern Bay, post: Scrutineer}", "{post: Scrutineer, name: Birch Hay}"
    assert evidence(f"{first}, {second}") == evidence(f"{second}, {first}")
    assert evidence(f"{first}, {second}") != evidence(first)
    assert evidence(first) != evidence(first, "[Neglect, Early help]")


def test_a_question_that_the_calendar_adds_is_not_answered_by_an_older_decision(tmp_path: Path) -> None:
    plan = "kind: arrangement\nchair: {post: Director of Nursing, until: March 2027}\n"
    chair = "arr-name-partnership-chair"
    assert decide(tmp_path, chair, plan=plan) == ""
    assert result(checked(tmp_path, plan), chair).status is Status.MET
    later = checked(tmp_path, plan, date(2027, 4, 1))
    assert result(later, chair).status is Status.NEEDS_REVIEW
    assert told(later) == [("decision-lapsed", "advice")]


def test_the_last_decision_counts_and_those_above_are_its_history(tmp_path: Path) -> None:
    decide(tmp_path)
    changed = PLAN.replace("Assistant Chief Constable", "Chief Superintendent")
    decide(tmp_path, decided=Decided.NOT_MET, plan=changed)
    assessed = checked(tmp_path, changed)
    assert (result(assessed).status, told(assessed)) == (Status.NOT_MET, [])


def test_a_decision_is_added_at_the_end_and_all_else_stays_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "reviews.yaml"
    decide(tmp_path)
    own = file.read_text().replace("decisions:\n", "decisions:  # ours\n\n") + "  # the board meets in May\n"
    file.write_text(own)
    assert decide(tmp_path, "arr-residential-homes-inclusion", because='Ofsted\'s "list" was read: none # in May') == ""
    assert file.read_text().startswith(own)
    assert result(checked(tmp_path), "arr-residential-homes-inclusion").status is Status.MET
    assert [one.because for one in read_decisions(tmp_path / "plan.yaml").decisions] == [
        BECAUSE,
        'Ofsted\'s "list" was read: none # in May',
    ]


@pytest.mark.parametrize(
    "before",
    ["", "# ours\n", "# no line end", "decisions:\n", "\ufeff# ours\n"[1:], "# ours\r\n# theirs\r\n"],
)
def test_a_decision_fits_any_beginning(tmp_path: Path, before: str) -> None:
    (tmp_path / "reviews.yaml").write_bytes(before.encode())
    assert decide(tmp_path) == ""
    after = (tmp_path / "reviews.yaml").read_bytes()
    assert after.startswith(before.encode())
    assert after.count(b"\n") == after.count(b"\r\n") or "\r\n" not in before
    assert result(checked(tmp_path)).status is Status.MET


@pytest.mark.parametrize("indent", ["", "    "])
def test_a_decision_is_indented_as_those_before_it(tmp_path: Path, indent: str) -> None:
    decide(tmp_path)
    file = tmp_path / "reviews.yaml"
    head, _, entry = file.read_text().partition("decisions:\n")
    file.write_text(f"{head}decisions:\n" + "".join(f"{indent}{line[2:]}\n" for line in entry.splitlines()))
    assert decide(tmp_path, decided=Decided.NOT_MET) == ""
    assert result(checked(tmp_path)).status is Status.NOT_MET


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("decisions:\n\t- x\n", "reviews.yaml, line 2, cannot be read, so nothing was added."),
        ("decisions: []\n", "reviews.yaml, line 1, cannot be read"),
        ("decisions: {a: b}\n", "does not end with its list"),
        ("notes: x\n", "does not end with its list"),
        ("decisions:\nnotes:\n  - x\n", "does not end with its list"),
        ("decisions:\n  - {document: a}\nnotes: x\n", "does not end with its list"),
    ],
)
def test_nothing_is_added_to_a_file_that_would_not_hold_it(tmp_path: Path, before: str, sentence: str) -> None:
    (tmp_path / "reviews.yaml").write_text(before)
    assert sentence in decide(tmp_path)
    assert (tmp_path / "reviews.yaml").read_text() == before


@pytest.mark.parametrize(
    ("requirement", "sentence"),
    [
        ("arr-dsp-senority", 'There is no requirement "arr-dsp-senority". Did you mean "arr-dsp-seniority"?'),
        ("arr-funding-how", '"How the arrangements are funded" does not need review: it is not met on paper.'),
        ("SCR053", "SCR053 is advice and bears on no requirement"),
    ],
)
def test_only_a_requirement_that_needs_review_can_be_decided(tmp_path: Path, requirement: str, sentence: str) -> None:
    assert decide(tmp_path, requirement).startswith(sentence)
    assert not (tmp_path / "reviews.yaml").exists()


@pytest.mark.parametrize("name", ["DSP002", "dsp002", "delegates-senior-enough", "ARR-DSP-seniority"])
def test_a_requirement_goes_by_its_id_or_by_its_rule(tmp_path: Path, name: str) -> None:
    assert decide(tmp_path, name) == ""


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"by": "Partnership chair"}, "Give a name and a post"),
        ({"by": ", Partnership chair"}, "Give a name and a post"),
        ({"by": "Elm Yew,"}, "Give a name and a post"),
        ({"recorded_by": "Birch Ash"}, "Give a name and a post"),
        ({"because": "It is so"}, "Say in a sentence why"),
        ({"because": "It is so" + " " * 30}, "Say in a sentence why"),
        ({"because": "Ash Oak is known to be senior enough"}, "The reason names a person."),
        ({"because": "The delegate is on sick leave until May"}, "The reason speaks of “sick leave”."),
        ({"because": "The review of Child A showed that they are"}, "That could identify a child"),
        ({"because": "The job descriptions \u202ewere seen by the board"}, "A character that cannot be seen (U+202E)"),
        ({"by": "ash OAK, Assistant Chief Constable"}, '"The delegates are senior enough" is about'),
    ],
)
def test_a_decision_is_refused_with_a_sentence(tmp_path: Path, given: dict[str, str], sentence: str) -> None:
    assert decide(tmp_path, **given).startswith(sentence)  # type: ignore[arg-type]
    assert not (tmp_path / "reviews.yaml").exists()


def _entries(folder: Path, **changed: str) -> str:
    """A sound `reviews.yaml` with some keys of its decision written in another way."""
    decide(folder)
    lines = (folder / "reviews.yaml").read_text().splitlines()
    for key, value in changed.items():
        at = next(number for number, line in enumerate(lines) if line.strip(" -").startswith(f"{key}:"))
        lines[at] = f"{lines[at].partition(':')[0]}: {value}"
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize(
    ("changed", "problem", "level", "words"),
    [
        (
            {"requirement": "arr-dsp-senority"},
            "decision-for-no-requirement",
            "must",
            'Did you mean "arr-dsp-seniority"?',
        ),
        ({"requirement": "proc-notify-panel"}, "decision-for-no-requirement", "must", "no such requirement"),
        ({"requirement": "arr-funding-how"}, "decision-not-needed", "advice", "not met on paper without it"),
        ({"document": "plan-2025.yaml"}, "decision-for-no-document", "must", '"plan-2025.yaml"'),
        ({"document": "../plan.yaml"}, "decision-for-no-document", "must", "not in this folder"),
        ({"decision": "yes"}, "decision-cannot-be-used", "must", "met, not-met, leave-open"),
        ({"decided_by": "Partnership chair"}, "decision-cannot-be-used", "must", "a name and a post"),
        ({"recorded_by": ""}, "decision-cannot-be-used", "must", "a name and a post"),
        ({"decided_by": "TBC"}, "decision-cannot-be-used", "must", '"decided_by"'),
        ({"date": "soon"}, "decision-cannot-be-used", "must", '"soon" is no day'),
        ({"date": "March 2026"}, "decision-cannot-be-used", "must", "is no day"),
        ({"date": "2027-01-01"}, "decision-cannot-be-used", "must", "after the day of the check"),
        ({"because": "It is so"}, "decision-cannot-be-used", "must", "no reason of substance"),
        ({"because": "They are: we know it well"}, "reviews-cannot-be-read", "must", "A colon inside a sentence"),
        ({"evidence": "abc"}, "decision-cannot-be-used", "must", '"evidence"'),
        ({"evidence": "0" * 32}, "decision-lapsed", "advice", "The wording has changed"),
        ({"decided_by": "Ash Oak, Assistant Chief Constable"}, "decision-by-the-person-it-is-about", "must", "is by"),
        ({"because": "The delegate is on sick leave until May"}, "reason-about-a-person", "must", "“sick leave”"),
        ({"because": "The review of Child A showed that they are"}, "could-identify-a-child", "must", "by a letter"),
    ],
)
def test_a_decision_that_does_not_count_is_a_finding_that_names_the_file_and_its_line(
    tmp_path: Path, changed: dict[str, str], problem: str, level: str, words: str
) -> None:
    (tmp_path / "reviews.yaml").write_text(_entries(tmp_path, **changed))
    assessed = checked(tmp_path)
    if problem != "could-identify-a-child":
        assert result(assessed).status is Status.NEEDS_REVIEW
    (finding,) = about_reviews(assessed)
    assert (finding.rule.name, finding.level) == (problem, level)
    assert words in finding.message
    line = 10 if "because" in changed and problem in ("reviews-cannot-be-read", "could-identify-a-child") else 4
    assert f"reviews.yaml, line {line}" in finding.message
    assert "Child A" not in str(document_form(assessed, PACK))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("decisions:\n  - plan.yaml\n", "it has to be a block of keys"),
        ("decisions: none\n", "has to be a list"),
        ("decision:\n  - {document: plan.yaml}\n", 'there is no "decision" here, only "decisions"'),
        ("decisions:\n  - {document: plan.yaml, by: me}\n", 'there is no "by" in a decision'),
        ("decisions:\n  - {document: plan.yaml}\n", 'it does not say "requirement"'),
        ("decisions:\n  - {document: {a: b}}\n", 'it does not say "document"'),
        ("- document: plan.yaml\n", "begins with a list"),
        ("decisions: &a []\n", "Anchors"),
    ],
)
def test_whatever_stands_in_the_file_it_is_told(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "reviews.yaml").write_text(text)
    (finding,) = about_reviews(checked(tmp_path))
    assert (finding.level, finding.span.start.line) == ("must", 1)
    assert words in finding.message


def test_an_empty_file_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "reviews.yaml").write_text("# none yet\n")
    assert told(checked(tmp_path)) == []


def test_decisions_on_another_document_beside_it_are_its_own(tmp_path: Path) -> None:
    (tmp_path / "other.yaml").touch()
    (tmp_path / "reviews.yaml").write_text(_entries(tmp_path, document="other.yaml"))
    assert read_decisions(tmp_path / "plan.yaml") == NO_DECISIONS
    assert len(read_decisions(tmp_path / "other.yaml").decisions) == 1


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "plan.yaml").touch()
    decide(tmp_path)
    (inside / "reviews.yaml").symlink_to(tmp_path / "reviews.yaml")
    read = read_decisions(inside / "plan.yaml")
    assert read.decisions == ()
    assert told(assess(PLAN, read)) == [("reviews-cannot-be-read", "must")]


def test_the_scrutineer_cannot_vouch_for_the_scrutiny_nor_the_chair_for_the_chair(tmp_path: Path) -> None:
    scrutiny = "arr-scrutiny-objective-critical-friend"
    assert "Someone else has to decide it" in decide(tmp_path, scrutiny, by="Dr Fern Bay, Scrutineer")
    assert decide(tmp_path, scrutiny) == ""
    chair = "kind: arrangement\nchair: {name: Elm Yew, until: 2024-25}\n"
    assert "Someone else" in decide(tmp_path, "arr-name-partnership-chair", plan=chair)
    assert decide(tmp_path, "arr-name-partnership-chair", plan=chair, by="Ash Oak, Delegate of the police") == ""


def test_what_was_not_checked_is_not_said_to_need_no_decision(tmp_path: Path) -> None:
    decide(tmp_path)
    decisions = read_decisions(tmp_path / "plan.yaml")
    document = load_bytes(PLAN.encode(), "plan.yaml")
    rules = tuple(rule for rule in PACK.rules if rule.code == "AUD001")
    assert told(assess_document(document, PACK, DAY, rules, decisions=decisions)) == []


def _asking() -> Iterator[tuple[str, DocumentAssessment]]:
    for rule in PACK.rules:
        for test in rule.tests:
            if test.expect == Status.NEEDS_REVIEW and not rule.advice:
                day = date.fromisoformat(test.as_of) if test.as_of else RULE_DAY
                document = load_bytes(test.document.encode(), "plan.yaml")
                yield f"{rule.code} {test.name}", assess_document(document, PACK, day, (rule,))


@pytest.mark.parametrize("assessed", [pytest.param(one, id=name) for name, one in _asking()])
def test_every_question_is_about_some_place_so_that_a_decision_on_it_can_lapse(assessed: DocumentAssessment) -> None:
    asking = [one for one in assessed.outcomes if one.status is Status.NEEDS_REVIEW]
    assert asking
    assert all(places_of(one) for one in asking)


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"decision": "yes"}, '"yes" is no decision; it is one of met, not-met, leave-open'),
        ({"decided_by": "Ash"}, '"decided_by" has to give a name and a post with a comma between them'),
        ({"date": "soon"}, '"soon" is no day'),
        ({"date": "s" * 200}, f'"{"s" * 60}…" is no day'),
        ({"because": "It is so"}, '"because" gives no reason of substance'),
        ({"evidence": "abc"}, '"evidence" is not as masa-lint review writes it'),
    ],
)
def test_why_a_decision_cannot_be_used_is_told_in_full(tmp_path: Path, changed: dict[str, str], why: str) -> None:
    (tmp_path / "reviews.yaml").write_text(_entries(tmp_path, **changed))
    (problem,) = read_decisions(tmp_path / "plan.yaml").problems
    assert problem.facts == {"why": why}
    assert (problem.span.start, problem.span.end) == (Position(4, 1), Position(4, 1))


def test_what_is_no_file_is_told_in_full(tmp_path: Path) -> None:
    (tmp_path / "reviews.yaml").mkdir()
    (problem,) = read_decisions(tmp_path / "plan.yaml").problems
    assert problem.facts["why"] == "it is no file, or a link out of its folder"


def test_a_reason_of_just_enough_letters_is_enough_and_one_fewer_is_not(tmp_path: Path) -> None:
    enough = ("A programme was seen " * 3)[:SHORTEST_BECAUSE].replace(" ", "-")
    assert decide(tmp_path, because=enough) == ""
    assert decide(tmp_path, because=enough[:-1]).startswith("Say in a sentence why")


@pytest.mark.parametrize("end", [".", "?", "!"])
def test_the_reason_of_a_decision_ends_as_it_was_written(tmp_path: Path, end: str) -> None:
    decide(tmp_path, because=f"{BECAUSE}{end}", decided=Decided.LEAVE_OPEN)
    (finding,) = [one for one in checked(tmp_path).findings if one.requirement == SENIOR and BECAUSE in one.message]
    assert f"{BECAUSE}{end}" in finding.message
    assert f"{BECAUSE}{end}." not in finding.message


def test_a_file_with_no_line_end_gets_one_and_no_other(tmp_path: Path) -> None:
    decide(tmp_path)
    with_end = (tmp_path / "reviews.yaml").read_text()
    (tmp_path / "reviews.yaml").write_text(with_end.rstrip("\n"))
    decide(tmp_path, day=date(2026, 11, 21))
    without = (tmp_path / "reviews.yaml").read_text()
    assert without.startswith(with_end)
    assert "\n\n" not in without


def test_the_name_of_a_document_with_something_hidden_in_it_is_refused() -> None:
    assessed = assess()
    asked = asked_requirement(SENIOR, assessed, PACK)
    assert not isinstance(asked, Refused)
    decision = new_decision(asked, assessed, Decided.MET, BY, "", BECAUSE, DAY)
    assert not isinstance(decision, Refused)
    assert with_decision("", "pl\u202ean.yaml", decision) == Refused(
        "The name of the document holds a character that cannot be seen. Give the file another name."
    )


def test_the_order_of_keys_is_no_evidence(tmp_path: Path) -> None:
    plan = PLAN.replace(
        "{name: Ash Oak, post: Assistant Chief Constable}", "{post: Assistant Chief Constable, name: Ash Oak}"
    )
    assert plan != PLAN
    decide(tmp_path)
    assert result(checked(tmp_path, plan)).status is Status.MET
