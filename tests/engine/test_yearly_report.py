"""A yearly report is checked by its own rules, from the draft to what is sent after publication."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from sound_plan import SOUND
from sound_report import SOUND_REPORT
from tests_day import DAY

from masa_lint.checks.paths import read_path
from masa_lint.checks.scene import standing
from masa_lint.documents.answers import Answer
from masa_lint.documents.load import LoadedDocument, load_bytes
from masa_lint.documents.tree import Tree
from masa_lint.engine.assess import assess_document
from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.outcome import Reason, Status
from masa_lint.engine.verdict import Group, fix_first, questions, this_file_text, verdict_text
from masa_lint.guidance.load_pack import load_pack
from masa_lint.guidance.rule import EVERY_TEXT, Rule
from masa_lint.source.path import Path

PACK = load_pack()
RULES = tuple(rule for rule in PACK.rules if "yearly-report" in PACK.kinds_of(rule))
FOR_PEOPLE = {"yr-how-effective", "yr-impact-on-outcomes", "yr-value-for-money", "yr-information-sharing-impact"}


def checked(text: str, day: date = DAY) -> DocumentAssessment:
    return assess_document(load_bytes(text.encode(), "report.yaml"), PACK, day, PACK.rules)


def status(one: DocumentAssessment, requirement: str) -> Status:
    (result,) = [result for result in one.results if result.requirement.id == requirement]
    return result.status


def said(one: DocumentAssessment, requirement: str) -> str:
    (result,) = [result for result in one.results if result.requirement.id == requirement]
    return result.message


def test_a_whole_report_leaves_nothing_but_what_only_people_can_decide() -> None:
    one = checked(SOUND_REPORT)
    assert {
        result.requirement.id: result.status for result in one.results if result.status is not Status.MET
    } == dict.fromkeys(FOR_PEOPLE, Status.NEEDS_REVIEW)
    assert [finding.rule.code for finding in one.findings if finding.requirement not in FOR_PEOPLE] == []
    assert verdict_text(one).startswith(
        "Law: 3 of 4 shown, 1 for a person to decide. Guidance: 26 shown, 0 not shown, 3 for a person"
    )


def test_each_kind_is_checked_by_its_own_rules() -> None:
    report = checked(SOUND_REPORT)
    plan = assess_document(load_bytes(SOUND.encode(), "plan.yaml"), PACK, DAY, PACK.rules)
    assert {result.requirement.id[:3] for result in report.results} == {"yr-"}
    assert {result.requirement.id[:4] for result in plan.results} == {"arr-"}
    ran = {outcome.rule.code for outcome in report.outcomes}
    asks_some = {
        "PUB056": "texts that name a body which is gone",
        "PUB081": "texts that are written as a day and are none",
    }
    assert {rule.code for rule in RULES} - ran == set(asks_some)
    assert ran <= {rule.code for rule in RULES}
    assert "YRP001" not in {outcome.rule.code for outcome in plan.outcomes}


def test_a_report_is_called_a_report() -> None:
    one = checked("kind: yearly-report\nfunding: not stated\n")
    assert this_file_text(one).startswith("The file does not say whether the report is published from it")
    messages = " ".join(finding.message for finding in one.findings)
    assert "The report does not state" in messages
    assert "plan" not in messages.casefold()


def test_an_empty_report_is_told_whole_and_each_cause_once() -> None:
    one = checked("kind: yearly-report\n")
    statuses = [result.status for result in one.results]
    assert Status.MET not in statuses
    assert statuses.count(Status.NEEDS_REVIEW) == 2, "nobody said whether there is a secure establishment"
    assert {finding.reason for finding in one.findings if finding.status is Status.NOT_MET} == {Reason.NOT_ANSWERED}


# What is done after the report is written.


@pytest.mark.parametrize("requirement", ["yr-copy-to-panel-7-days", "yr-by-end-of-september", "yr-widely-available"])
def test_what_only_publication_can_bring_is_not_due_in_a_draft_and_what_is_not_there_is_not_met(
    requirement: str,
) -> None:
    one = checked("kind: yearly-report\nstage: draft\n")
    assert status(one, requirement) is Status.NOT_APPLICABLE
    assert said(one, requirement) == "Not due yet: the report is not at that stage."
    assert status(one, "yr-what-done") is Status.NOT_MET


_PUBLISHED = "kind: yearly-report\nstage: published\npublication: {date: 21 September 2026}\n"
_COPIES = ("yr-copy-to-panel-7-days", "yr-copy-to-foundations-7-days")


@pytest.mark.parametrize("requirement", _COPIES)
def test_a_copy_is_not_due_before_its_seven_days_are_over(requirement: str) -> None:
    on_the_last_day = checked(_PUBLISHED, date(2026, 9, 28))
    assert status(on_the_last_day, requirement) is Status.NOT_APPLICABLE
    assert said(on_the_last_day, requirement) == "Not due yet: there are 7 days for it after the report is published."
    assert status(checked(_PUBLISHED, date(2026, 9, 29)), requirement) is Status.NOT_MET


def test_a_copy_sent_early_counts_at_once() -> None:
    sent = _PUBLISHED + "records: {sent: [{to: foundations, date: 22 September 2026}]}\n"
    one = checked(sent, date(2026, 9, 23))
    assert status(one, "yr-copy-to-foundations-7-days") is Status.MET
    assert status(one, "yr-copy-to-panel-7-days") is Status.NOT_APPLICABLE


def test_late_and_never_sent_are_different_messages() -> None:
    late = _PUBLISHED + "records: {sent: [{to: foundations, date: 22 October 2026}]}\n"
    one = checked(late)
    assert "22 October 2026, and not within 7 days" in said(one, "yr-copy-to-foundations-7-days")
    assert "Nobody has answered in this file yet" in said(one, "yr-copy-to-panel-7-days")


_READER = "this_file: transcript\ntranscript: {read_by: A policy team, of_the_partnership: %s}\n"


def test_a_day_that_cannot_be_read_is_not_told_as_missing() -> None:
    one = checked(
        "kind: yearly-report\nstage: published\nthis_file: source\npublication: {date: 1/9/26}\n"
        "records: {sent: [{to: national_panel, date: March 26}, {to: foundations, date: 3/9/26}]}"
    )
    assert said(one, "yr-copy-to-panel-7-days") == (
        "The national Panel: “March 26” cannot be read as a date (when the copy was sent)."
    )
    assert status(one, "yr-copy-to-foundations-7-days") is Status.MET


@pytest.mark.parametrize("whose", ["no", "not stated"])
def test_an_outsider_cannot_see_what_was_sent(whose: str) -> None:
    one = checked(_PUBLISHED + _READER % whose)
    for requirement in _COPIES:
        assert status(one, requirement) is Status.NOT_CHECKED
        assert said(one, requirement) == "Not checked: what was done after publication cannot be seen from outside."
    assert not [finding for finding in one.findings if finding.requirement in _COPIES]


def test_someone_of_the_partnership_can_and_needs_no_page_for_it() -> None:
    never = checked(_PUBLISHED + _READER % "yes")
    assert status(never, "yr-copy-to-panel-7-days") is Status.NOT_MET
    with_page = _PUBLISHED.replace("}", ", source: {page: 1}}") + _READER % "yes"
    sent = with_page + "records: {sent: [{to: national_panel, date: 22 September 2026}]}\n"
    assert status(checked(sent), "yr-copy-to-panel-7-days") is Status.MET


# Take anything away, and something changes.


def _seen(document: LoadedDocument) -> tuple[object, ...]:
    one = assess_document(document, PACK, DAY, RULES)
    results = tuple((result.status, result.message) for result in one.results)
    findings = sorted((found.rule.code, str(found.path), found.status, found.message) for found in one.findings)
    return results, findings, one.compared, this_file_text(one)


def _without(document: LoadedDocument, places: list[Path]) -> LoadedDocument:
    tree = _copy(document.tree)
    for path in places:
        here: Tree = tree
        for step in path[:-1]:
            here = here[step]  # type: ignore[index]
        del here[path[-1]]  # type: ignore[arg-type]
    assert isinstance(tree, dict)
    return replace(document, tree=tree)


def _copy(tree: Tree) -> Tree:
    if isinstance(tree, dict):
        return {name: _copy(value) for name, value in tree.items()}
    return [_copy(value) for value in tree] if isinstance(tree, list) else tree


def _read_by(rule: Rule) -> Iterator[str]:
    for at in rule.at if rule.at != (EVERY_TEXT,) else ():
        subject = read_path(at)[1]
        for check in (rule.check, rule.where):
            for path in check.paths() if check else ():
                from_top, steps = read_path(path)
                yield ".".join(str(step) for step in (steps if from_top else (*subject, *steps)))


def _places(tree: Tree, path: Path = ()) -> Iterator[Path]:
    children = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for step, value in children:
        yield (*path, step)  # type: ignore[misc]
        yield from _places(value, (*path, step))  # type: ignore[misc]


def test_deleting_a_section_changes_a_status_a_finding_or_a_message() -> None:
    document = load_bytes(SOUND_REPORT.encode(), "report.yaml")
    before = _seen(document)
    silent = [name for name in document.tree if _seen(_without(document, [(name,)])) == before]
    assert silent == ["kind", "made_up", "partnership"], "printed, and read by no rule of this document"


def test_deleting_a_field_that_decides_changes_a_status_a_finding_or_a_message() -> None:
    document = load_bytes(SOUND_REPORT.encode(), "report.yaml")
    before = _seen(document)
    deciding = {path for rule in RULES if not rule.advice for path in _read_by(rule)}
    fields: dict[str, list[Path]] = {}
    for place in _places(document.tree):
        field = re.sub(r"\b\d+\b", "*", ".".join(str(step) for step in place))
        if field in deciding and not isinstance(standing(document.look(place)), Answer):
            fields.setdefault(field, []).append(place)
    assert len(fields) > 50
    silent = [field for field, places in fields.items() if _seen(_without(document, places)) == before]
    assert silent == []


def test_an_item_that_is_told_by_a_list_has_a_name_in_its_sentence() -> None:
    text = "kind: yearly-report\nfeedback: [{from: [children, young_people], how: A survey, changed: not stated}]\n"
    (found,) = [one for one in checked(text).findings if one.path == ("feedback", 0, "changed")]
    assert found.message.startswith("Children and young people: The report states how feedback was sought.")


def test_advice_on_what_is_absent_comes_after_all_that_is_asked() -> None:
    groups = fix_first(checked("kind: yearly-report\nstage: published\nlast_years_actions: not stated\n"))
    told = [(group.first.level, group.first.rule.code) for group in groups]
    assert len(told) == 7
    assert "YRP052" not in [code for _, code in told]
    assert [code for level, code in told if level == "advice"] == ["PUB070"], "the safety number alone"


def test_advice_on_what_is_absent_fills_what_room_there_is() -> None:
    text = SOUND_REPORT.replace("last_years_actions:", "last_years_actions: not stated\nxx:")
    groups = fix_first(checked(text))
    assert "YRP052" in [group.first.rule.code for group in groups]


def test_where_a_report_disagrees_with_itself_comes_before_a_must() -> None:
    text = "kind: yearly-report\nstage: published\nfunding: {spent: £10, costs: [{item: A, amount: £3}, {item: B, amount: £4}]}\n"
    codes = [group.first.rule.code for group in fix_first(checked(text))]
    assert codes.index("FND070") < min(number for number, code in enumerate(codes) if code.startswith("YRP"))


def test_what_is_not_due_yet_is_counted_apart_from_what_is_not_there() -> None:
    draft = checked("kind: yearly-report\nstage: draft\nperiod: 2025-26\n", date(2026, 8, 1))
    waiting = {one.requirement.id for one in draft.not_due}
    assert {"yr-published-every-12-months", "yr-signed-off-by-all-lsps", "yr-copy-to-panel-7-days"} <= waiting
    assert "yr-how-effective" not in waiting
    assert "yr-joint" in waiting, "its period is stated, and nobody has signed yet"
    assert verdict_text(draft).startswith("Law: 0 of 4 shown, 2 not due yet. Guidance: 1 shown, ")
    assert f"{len(waiting) - 2} not due yet" in verdict_text(draft).partition("Guidance")[2]
    assert not checked("kind: yearly-report\nstage: published\nperiod: 2025-26\n", date(2026, 8, 1)).not_due


def test_what_only_advice_asks_is_the_last_of_the_questions() -> None:
    asked = questions(checked("kind: yearly-report\nstage: published\n"))
    by_advice = [not one.requirements for one in asked]
    assert by_advice == sorted(by_advice)
    assert True in by_advice


def first_of(code: str, text: str) -> list[Group]:
    """What is to fix first by one rule alone."""
    document = load_bytes(f"kind: yearly-report\nstage: published\n{text}\n".encode(), "report.yaml")
    return fix_first(assess_document(document, PACK, DAY, tuple(rule for rule in RULES if rule.code == code)))


def test_ten_agencies_with_the_same_gap_are_one_thing_to_fix() -> None:
    agencies = ", ".join(f"{{agency: Agency {number}, what_they_did: not stated}}" for number in range(10))
    (group,) = first_of("YRP006", f"agency_work: [{agencies}]")
    assert len(group.again) == 9


def test_whom_the_same_rule_misses_is_told_with_the_first() -> None:
    signed = "sign_off: [{role: police, name: Alder Birch, date: 1 September 2026}]"
    (group,) = first_of("YRP009", signed)
    assert group.first.message.startswith("The integrated care board: ")
    assert group.also_for == ("the local authority",)
    assert group.first.requirement not in group.touches
