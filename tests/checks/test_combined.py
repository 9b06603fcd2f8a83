"""`all`, `any` and `not`: checks put together."""

from __future__ import annotations

import pytest
from asked import ask, load
from tests_day import DAY

from masa_lint.checks.registry import read_check
from masa_lint.checks.result import Verdict
from masa_lint.checks.scene import Scene

CHAIR = {"person": "chair"}
AUDITS = {"mechanism": "audits"}
POLICE = {"one_of": {"path": "chair.delegate_of", "values": ["police"]}}
BOTH = "chair: {name: Ash Oak, delegate_of: police}\naudits: {how: A panel, who: The group}"


def test_all_holds_where_every_check_holds() -> None:
    told = ask({"all": [CHAIR, AUDITS]}, BOTH)
    assert told.verdict is Verdict.HOLDS
    assert told.stated == ["chair.name", "audits.how", "audits.who"]


def test_all_fails_at_what_fails_and_keeps_what_is_there() -> None:
    told = ask({"all": [CHAIR, AUDITS]}, "chair: Ash Oak\naudits: none")
    assert (told.verdict, told.at) == (Verdict.FAILS, "audits")
    assert (told.stated, told.lacking) == (["chair.name"], {"audits": "none"})


def test_in_all_a_failure_counts_before_what_is_missing_and_is_not_blamed_on_it() -> None:
    told = ask({"all": [POLICE, AUDITS]}, "audits: none")
    assert (told.verdict, told.lacking) == (Verdict.FAILS, {"audits": "none"})


def test_all_asks_where_nothing_fails_and_a_part_asks() -> None:
    told = ask({"all": [CHAIR, AUDITS]}, "chair: Ash Oak\naudits: A panel")
    assert (told.verdict, told.question) == (Verdict.REVIEW, "Who does it, how often, or in which document?")


def test_any_holds_where_one_holds_and_the_others_are_of_no_account() -> None:
    told = ask({"any": [CHAIR, AUDITS]}, "chair: Ash Oak")
    assert (told.verdict, told.stated, told.lacking) == (Verdict.HOLDS, ["chair.name"], {})


def test_any_fails_where_all_fail_and_tells_what_all_of_them_lack() -> None:
    told = ask({"any": [CHAIR, AUDITS]}, "audits: none")
    assert (told.verdict, told.at) == (Verdict.FAILS, "chair.name")
    assert told.lacking == {"chair.name": "missing", "audits": "none"}


def test_any_asks_rather_than_fails() -> None:
    assert ask({"any": [CHAIR, AUDITS]}, "audits: A panel").verdict is Verdict.REVIEW


def test_not_turns_a_verdict_round() -> None:
    assert ask({"not": POLICE}, "chair: {delegate_of: police}").verdict is Verdict.FAILS
    told = ask({"not": POLICE}, "chair: {delegate_of: local_authority}")
    assert (told.verdict, told.at) == (Verdict.HOLDS, "chair.delegate_of")
    assert told.facts["value"] == "local_authority"


def test_not_of_something_missing_holds_without_telling_it() -> None:
    told = ask({"not": CHAIR}, "")
    assert (told.verdict, told.lacking) == (Verdict.HOLDS, {})


@pytest.mark.parametrize("check", [{"not": POLICE}, {"all": [POLICE]}, {"any": [POLICE]}])
def test_with_nothing_to_compare_there_is_still_nothing_to_compare(check: dict[str, object]) -> None:
    told = ask(check, "chair: Ash Oak")
    assert (told.verdict, told.at) == (Verdict.LACKS, "chair.delegate_of")


@pytest.mark.parametrize("check", [{"not": POLICE}, {"all": [POLICE, CHAIR]}, {"any": [POLICE, AUDITS]}])
def test_what_could_not_be_read_stays_so(check: dict[str, object]) -> None:
    told = ask(check, "chair: {name: Ash Oak, delegate_of: [police]}")
    assert (told.verdict, told.at) == (Verdict.UNREAD, "chair.delegate_of")


def test_not_of_a_question_is_the_question() -> None:
    told = ask({"not": {"review": "Is it?"}}, "chair: Ash Oak", "chair")
    assert (told.verdict, told.question) == (Verdict.REVIEW, "Is it?")


def test_a_combination_reads_and_tells_what_its_parts_do() -> None:
    check = read_check({"all": [CHAIR, {"any": [POLICE, {"adopted": {"path": "leads.functions", "table": "f"}}]}]})
    assert list(check.paths()) == ["chair.name", "chair.post", "chair.delegate_of", "leads.functions.adopted"]
    assert list(check.table_names()) == ["f"]
    assert check.fact_names() == {"post", "value", "allowed", "key", "missing", "named"}


def test_it_finds_absence_only_where_every_part_does_and_asks_where_one_does() -> None:
    assert read_check({"all": [CHAIR, AUDITS]}).finds_absence
    assert not read_check({"all": [CHAIR, POLICE]}).finds_absence
    assert read_check({"any": [CHAIR, {"review": "Is it?"}]}).asks
    assert not read_check({"any": [CHAIR, POLICE]}).asks


PARTNERS = """
    safeguarding_partners:
      - {role: police, votes: yes}
      - {role: police, votes: no}
      - {role: education, votes: yes}
      - {role: police}
    """
ROLE = {"one_of": {"path": "role", "values": ["police"]}}
VOTES = {"one_of": {"path": "votes", "values": ["yes"]}}


@pytest.mark.parametrize("check", [{"all": [ROLE, VOTES]}, {"any": [ROLE, VOTES]}, {"all": [ROLE, {"not": VOTES}]}])
def test_one_look_at_a_list_misses_no_item_that_holds(check: dict[str, object]) -> None:
    scene = Scene(load(PARTNERS), DAY, {}, lambda _: False)
    one = read_check(check)
    items = [found.path for found in scene.find((), "safeguarding_partners[*]")]
    held = {path for path in items if one.run(scene, path).verdict is Verdict.HOLDS}
    assert held
    assert held <= (one.may_hold(scene, "safeguarding_partners[*]") or set())


def test_one_look_at_a_list_misses_no_item_where_not_fails() -> None:
    scene = Scene(load(PARTNERS), DAY, {}, lambda _: False)
    one = read_check({"not": VOTES})
    items = [found.path for found in scene.find((), "safeguarding_partners[*]")]
    failed = {path for path in items if one.run(scene, path).verdict is Verdict.FAILS}
    assert one.may_fail(scene, "safeguarding_partners[*]") == failed == {items[0], items[2]}
