"""A check can fail on what is new alone; the calendar makes nothing new."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from program import run
from tests_day import DAY

from masa_lint.documents.load import load_bytes
from masa_lint.engine.assess import assess_document
from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.exceptions import LONGEST
from masa_lint.engine.exit_code import FailOn, document_code
from masa_lint.engine.known_gaps import (
    KNOWN_GAPS,
    NOTHING_KNOWN,
    Known,
    KnownGapsError,
    known_gaps_in,
    known_gaps_text,
    known_of,
    read_known_gaps,
    remember,
)
from masa_lint.engine.news import compared, news
from masa_lint.engine.outcome import Status
from masa_lint.guidance.load_pack import load_pack
from masa_lint.reporters.json_report import document_form

PACK = load_pack()
MUST = "identifying_need: not stated\n"
SHOULD = "training: not stated\n"
TRAINED = "training: {commissioned: a survey, delivered: courses, impact: a visit after 3 months}\n"
AUDITED = "audits: {how: A panel reads 12 cases, who: The quality group}\n"
UNCLEAR = "audits: {how: A panel reads 12 cases}\n"
MET = "identifying_need: {how: A meeting sorts each concern, frequency: every day}\n" + TRAINED + AUDITED
CODES = ("THR001", "TRN001", "AUD001", "CHR001", "CHR050", "INF050", "PUB051", "FND050")


def assess(text: str, as_of: date = DAY, name: str = "plan.yaml") -> DocumentAssessment:
    rules = tuple(rule for rule in PACK.rules if rule.code in CODES)
    chair = "" if "chair:" in text else "chair: {name: Elm Yew}\n"
    return assess_document(load_bytes(f"kind: arrangement\n{chair}{text}".encode(), name), PACK, as_of, rules)


def known(text: str, as_of: date = DAY) -> Known:
    return known_of(assess(text, as_of), as_of)


def code(text: str, before: Known, as_of: date = DAY, *, strict: bool = False) -> int:
    return document_code(compared(assess(text, as_of), before, as_of), FailOn.NEW, strict=strict)


def says(text: str, before: Known, as_of: date = DAY) -> str:
    return news(assess(text, as_of), before, as_of).sentence


def test_what_is_known_does_not_fail() -> None:
    text = MET.replace(TRAINED, SHOULD)
    assert says(text, known(text)) == "Nothing new. 1 known gap."
    assert code(text, known(text)) == 0
    assert says(MET, known(MET)) == "Nothing new. No known gaps."


def test_a_gap_that_is_not_known_fails_whatever_its_level() -> None:
    text = MET.replace(TRAINED, SHOULD)
    other = Known(known(MET.replace(AUDITED, "audits: not stated\n")).gaps)
    assert code(text, other) == 1
    assert says(text, other) == "1 new finding. No known gaps."
    contradiction = MET + "scrutiny: {people: [Elm Yew]}\n"
    assert [one.level for one in assess(contradiction).findings] == ["advice"]
    assert code(contradiction, known(MET)) == 1
    assert code(contradiction, known(contradiction)) == 0


def test_where_nothing_was_remembered_everything_is_new() -> None:
    assert code(SHOULD, NOTHING_KNOWN) == 1
    assert code(MET, NOTHING_KNOWN) == 0
    assert document_code(assess(MET.replace(TRAINED, SHOULD)), FailOn.NEW) == 1


def test_a_requirement_that_was_met_and_is_not_any_more_fails() -> None:
    lost = MET.replace(TRAINED, SHOULD)
    gap = known(lost).gaps
    before = Known(gap, known(MET).met)
    assert code(lost, before) == 1
    assert says(lost, before) == (
        "Met before, and not any more: How training is commissioned, delivered and monitored. 1 known gap."
    )


def test_a_met_that_became_a_question_is_lost_unless_only_time_passed() -> None:
    assert code(MET.replace(AUDITED, UNCLEAR), known(MET)) == 1
    assert document_form(compared(assess(MET.replace(AUDITED, UNCLEAR)), known(MET), DAY), PACK)["lost"] == [
        "arr-audits"
    ]
    term = MET + "chair: {name: Ash Oak, until: March 2027}\n"
    assert "arr-name-partnership-chair" in known(term).met
    later = date(2027, 4, 1)
    assert Status.NEEDS_REVIEW in {one.status for one in assess(term, later).findings}
    assert code(term, known(term), later) == 0


def test_what_needs_review_never_fails_even_in_a_strict_run() -> None:
    text = MET.replace(AUDITED, UNCLEAR)
    assert code(text, known(text)) == 0
    assert code(text, known(text), strict=True) == 0


def test_a_must_fails_however_well_it_is_known() -> None:
    text = MET.partition("\n")[2] + MUST
    assert code(text, known(text)) == 1
    assert says(text, known(text)) == "Nothing new. 1 must not met. 1 known gap."


def test_a_gap_known_for_over_12_months_fails() -> None:
    text = MET.replace(TRAINED, SHOULD)
    before = known(text, date(2025, 11, 21))
    assert code(text, before, date(2026, 11, 21)) == 0
    assert code(text, before, date(2026, 11, 23)) == 1
    assert says(text, before, date(2026, 11, 23)) == "Nothing new. 1 gap known for over 12 months. 1 known gap."


@pytest.mark.parametrize(
    "text",
    [
        "information_sharing: {agreement: {title: Sharing well, until: January 2027}}\n",
        "review: {frequency: every year, next: January 2027}\n",
    ],
)
def test_the_calendar_alone_fails_nothing(text: str) -> None:
    before = known(MET + text)
    later = date(2027, 3, 1)
    new = {one.fingerprint for one in assess(MET + text, later).findings}
    assert new - set(before.gaps)
    assert code(MET + text, before, later) == 0
    assert says(MET + text, before, later).startswith("Nothing new.")


def test_an_exception_that_ends_and_the_gap_under_it_fail_nothing() -> None:
    text = MET.replace(TRAINED, SHOULD) + (
        "exceptions:\n  - rule: training-commissioned-delivered-monitored\n"
        "    reason: The offer is being bought again this spring\n    until: 31 March 2027\n"
        "    accepted_by: {meeting: Leads, date: 3 March 2026, minute: '7.2', post: Partnership chair}\n"
    )
    later = date(2027, 4, 1)
    assert code(text, known(MET)) == 0
    assert says(text, known(text), later) == "Nothing new. 1 exception ended. 1 known gap."
    assert code(text, known(text), later) == 0
    assert code(text, Known({}, known(text).met), later) == 0


def test_what_could_identify_a_child_always_fails() -> None:
    text = MET + "voice: {children: The learning from Child A}\n"
    assert code(text, known(text)) == 1


def test_novelty_is_in_the_json_only_where_it_was_looked_up() -> None:
    text = MET.replace(TRAINED, SHOULD)
    plain = document_form(assess(text), PACK)["findings"]
    assert {one["novelty"] for one in plain} == {None}
    looked_up = document_form(compared(assess(text + "nmae: x\n"), known(text), DAY), PACK)["findings"]
    assert [(one["rule"], one["novelty"]) for one in looked_up] == [("TRN001", "known"), ("DOC025", "new")]


def test_remembering_keeps_first_days_and_drops_what_was_closed(tmp_path: Path) -> None:
    two = MET.replace(TRAINED, SHOULD).replace(AUDITED, "audits: not stated\n")
    first = remember([assess(two)], DAY, {})
    assert "arr-identify-respond-needs" in first
    assert "Yew" not in first
    assert "training" not in first
    (tmp_path / KNOWN_GAPS).write_text(first)
    later = date(2027, 2, 1)
    again = read_known_gaps(tmp_path / KNOWN_GAPS)
    one = MET.replace(TRAINED, SHOULD) + "nmae: x\n"
    now = known_gaps_in(remember([assess(one, later)], later, again).encode())["plan.yaml"]
    assert sorted(now.gaps.values()) == [DAY, later]
    assert now.met == {"arr-identify-respond-needs", "arr-audits", "arr-name-partnership-chair"}


def test_what_the_rules_left_out_had_found_stays_known(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    text = f"kind: arrangement\n{SHOULD}audits: not stated\n{MUST}"
    (tmp_path / "plan.yaml").write_text(text)

    def remembered(day: str, *chosen: str) -> Known:
        assert run(tmp_path, "check", "plan.yaml", "--remember", "--as-of", day, *chosen).returncode == 1
        return read_known_gaps(tmp_path / KNOWN_GAPS)["plan.yaml"]

    first = remembered("2026-11-22")
    assert remembered("2026-12-22", "--select", "TRN") == first
    assert remembered("2026-12-22", "--ignore", "TRN001") == first
    (tmp_path / "plan.yaml").write_text(text.replace(SHOULD, TRAINED))
    assert len(remembered("2026-12-22", "--ignore", "TRN").gaps) == len(first.gaps) - 1, "that gap is closed"


def test_a_gap_is_remembered_by_the_rules_of_the_run_alone(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "plan.yaml").write_text(f"kind: arrangement\n{SHOULD}{MUST}")
    run(tmp_path, "check", "plan.yaml", "--remember", "--select", "TRN001")
    assert len(read_known_gaps(tmp_path / KNOWN_GAPS)["plan.yaml"].gaps) == 1


def test_a_requirement_that_was_not_checked_stays_met() -> None:
    rules = tuple(rule for rule in PACK.rules if rule.code == "TRN001")
    document = load_bytes(f"kind: arrangement\n{MET}".encode(), "plan.yaml")
    some = assess_document(document, PACK, DAY, rules)
    assert known_of(some, DAY, Known({}, frozenset(("arr-audits", "arr-gone")))).met >= {"arr-audits"}
    assert "arr-gone" not in known_of(some, DAY, Known({}, frozenset(("arr-audits", "arr-gone")))).met


def test_other_documents_and_those_that_could_not_be_read_stay_as_they_were_known() -> None:
    before = known_gaps_in(remember([assess(SHOULD), assess(SHOULD, name="other.yaml")], DAY, {}).encode())
    broken = assess_document(load_bytes(b"kind: [", "plan.yaml"), PACK, DAY, PACK.rules)
    assert known_gaps_in(remember([broken], date(2027, 2, 1), before).encode()) == before


def test_the_file_is_the_same_whatever_the_order_and_says_what_it_is() -> None:
    documents = [assess(SHOULD + MUST, name=name) for name in ("b.yaml", "a.yaml")]
    text = remember(documents, DAY, {})
    assert text == remember(documents[::-1], DAY, {})
    data = json.loads(text)
    assert data["schema"] == "masa-lint/known-gaps/v1"
    assert list(data["documents"]) == ["a.yaml", "b.yaml"]
    assert set(data["documents"]["a.yaml"]["gaps"].values()) == {"2026-11-22"}
    assert text.endswith("}\n")


def test_a_missing_file_means_that_nothing_is_known(tmp_path: Path) -> None:
    assert read_known_gaps(tmp_path / KNOWN_GAPS) == {}


_HEAD = '{"schema": "masa-lint/known-gaps/v1", "documents": '


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "line 1 does not fit"),
        (b"{\n<<<<<<< ours\n}", "line 2 does not fit"),
        (b"\xff\xfe\x00", "no such file"),
        (b"[" * 100_000, "such a file"),
        (b"[]", '"schema"'),
        (b'{"schema": "masa-lint/known-gaps/v9", "documents": {}}', '"schema": "masa-lint/known-gaps/v1"'),
        ((_HEAD + '{"a": []}}').encode(), '"a" has to hold "gaps"'),
        ((_HEAD + '{"a": {"gaps": {}, "met": [1]}}}').encode(), '"a" has to hold'),
        ((_HEAD + '{"a": {"gaps": {"f": "soon"}, "met": []}}}').encode(), 'a gap of "a" has no day'),
        ((_HEAD + '{"\\u001b[31m": {}}}').encode(), '"\\u001b[31m"'),
    ],
)
def test_a_broken_file_is_a_sentence_that_says_how_to_mend_it(content: bytes, words: str) -> None:
    with pytest.raises(KnownGapsError) as told:
        known_gaps_in(content)
    sentence = str(told.value)
    assert sentence.startswith("known-gaps.json cannot be used: ")
    assert words.replace("no such file", "it is not such a file") in sentence
    assert sentence.endswith("masa-lint check --remember")


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / KNOWN_GAPS).write_text(remember([assess(SHOULD)], DAY, {}))
    (tmp_path / "in" / KNOWN_GAPS).symlink_to(tmp_path / KNOWN_GAPS)
    with pytest.raises(KnownGapsError, match="link out of its folder"):
        read_known_gaps(tmp_path / "in" / KNOWN_GAPS)


def test_a_file_that_cannot_be_read_or_used_is_told_in_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError

    file = tmp_path / KNOWN_GAPS
    file.write_text("{}")
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(KnownGapsError) as told:
        read_known_gaps(file)
    assert str(told.value) == (
        "known-gaps.json cannot be used: this computer could not read it. "
        "Mend it, or take it away and write it anew with: masa-lint check --remember"
    )


def test_a_gap_is_a_line_of_the_file(tmp_path: Path) -> None:
    one = known_of(assess(SHOULD), DAY)
    text = known_gaps_text({"plan.yaml": one})
    assert text.startswith(
        '{\n "schema": "masa-lint/known-gaps/v1",\n "documents": {\n  "plan.yaml": {\n   "gaps": {\n    "'
    )
    assert (
        text.count("2026-11-22") == len(one.gaps) == len([line for line in text.splitlines() if "2026-11-22" in line])
    )


def test_a_gap_is_known_for_too_long_the_day_after_it_has_been_for_a_year() -> None:
    before = known(SHOULD)
    assert "over 12 months" not in says(SHOULD, before, DAY + LONGEST)
    assert "over 12 months" in says(SHOULD, before, DAY + LONGEST + timedelta(days=1))


def test_the_name_of_a_document_is_written_as_it_is_spelled() -> None:
    assert '"Ŵyr.yaml": {' in known_gaps_text({"Ŵyr.yaml": NOTHING_KNOWN})
