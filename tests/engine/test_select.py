"""Which rules run, and what is said of a name that fits none."""

from __future__ import annotations

import pytest

from masa_lint.engine.select import Selection, UnknownRuleError
from masa_lint.guidance.load_pack import load_pack

PACK = load_pack()


def codes(*select: str, ignore: tuple[str, ...] = ()) -> set[str]:
    return {rule.code for rule in Selection(select, ignore).chosen(PACK)}


@pytest.mark.parametrize("name", ["TRN001", "trn001", " TRN001 ", "training-commissioned-delivered-and-monitored"])
def test_a_rule_goes_by_its_code_in_any_case_or_by_its_name(name: str) -> None:
    rule = next(one for one in PACK.rules if one.code == "TRN001")
    assert codes(rule.name if name.startswith("training") else name) == {"TRN001"}


def test_a_family_and_a_requirement_stand_for_their_rules() -> None:
    assert codes("trn") == {rule.code for rule in PACK.rules if rule.code.startswith("TRN")}
    rule = next(one for one in PACK.rules if one.code == "TRN001")
    assert "TRN001" in codes(rule.requirement)


def test_what_is_ignored_does_not_run() -> None:
    assert codes("TRN", ignore=("TRN001",)) == codes("TRN") - {"TRN001"}
    assert codes(ignore=("TRN",)) == codes() - codes("TRN")


@pytest.mark.parametrize("name", ["DOC", "doc", "DOC001", "unknown-key"])
def test_what_is_found_in_a_file_itself_may_be_named_and_runs_anyway(name: str) -> None:
    file_rule = PACK.file_rules[0]
    assert codes("TRN001", name if name != "unknown-key" else file_rule.name) == {"TRN001"}


@pytest.mark.parametrize(
    ("name", "near"), [("TRN01", "TRN001"), ("arr-auditz", "arr-audits"), ("ttrn001", "TRN001"), ("", "")]
)
def test_a_name_that_fits_nothing_is_told_with_the_nearest(name: str, near: str) -> None:
    with pytest.raises(UnknownRuleError) as told:
        codes(name or "0")
    assert told.value.name == (name or "0")
    assert told.value.near
    assert not near or told.value.near == near
    assert (
        str(told.value) == f'There is no rule, family or requirement "{name or "0"}". Did you mean "{told.value.near}"?'
    )
