"""The tests that rules carry: each says what came out otherwise, and never passes by accident."""

from __future__ import annotations

from dataclasses import replace

import pytest

from masa_lint.engine.rule_tests import document_of, run_rule_tests
from masa_lint.guidance.load_pack import load_pack
from masa_lint.guidance.rule import Rule, RuleTest

PACK = load_pack()
GAP = RuleTest(
    name="a gap",
    document="kind: arrangement\ntraining:\n  commissioned: A survey\n  delivered: Courses\n",
    expect="not_met",
    path="training.impact",
    line=2,
    reason="partly",
    says="how the impact of training is monitored",
)
MET = RuleTest("met", GAP.document + "  impact: A visit\n", "met")


def wrong(test: RuleTest, code: str = "TRN001", **changed: object) -> str:
    """What is wrong with the one test of a rule that has been changed."""
    rule = PACK.rule_by_name[code.casefold()]
    assert isinstance(rule, Rule)
    one = replace(rule, tests=(test,), **changed)  # type: ignore[arg-type]
    (result,) = run_rule_tests(replace(PACK, rules=(one,)))
    assert (result.rule, result.test) == (one, test)
    return result.wrong


@pytest.mark.parametrize("test", [GAP, MET, replace(GAP, path="", says="", reason="")])
def test_one_that_comes_out_as_expected_has_nothing_wrong(test: RuleTest) -> None:
    assert wrong(test) == ""


@pytest.mark.parametrize(
    ("test", "said"),
    [
        (replace(MET, expect="not_met"), "expected not_met, found met"),
        (replace(GAP, expect="needs_review"), "expected needs_review, found not_met"),
        (replace(GAP, path="training"), "expected training in line 2, found [('training.impact', 2)]"),
        (replace(GAP, line=3), "expected training.impact in line 3, found [('training.impact', 2)]"),
        (replace(GAP, reason="not_stated"), "expected the reason not_stated, found ['partly']"),
        (
            replace(GAP, document="kind: arrangement\ntrainin: x\n"),
            "the document is not clean: key-not-known-near in line 2",
        ),
    ],
)
def test_what_came_out_otherwise_is_told(test: RuleTest, said: str) -> None:
    assert wrong(test) == said


def test_another_sentence_is_told_with_the_one_that_was_found() -> None:
    told = wrong(replace(GAP, says="nothing of the kind"))
    assert told.startswith(
        "expected to read “nothing of the kind”, found ['The plan states how training is commissioned"
    )


def test_a_test_has_a_day_of_its_own_or_that_of_all() -> None:
    chair = replace(MET, document="kind: arrangement\nchair: {name: Ash Oak, until: 31 December 2026}\n")
    assert wrong(chair, "CHR001") == ""
    assert wrong(replace(chair, as_of="2027-02-01"), "CHR001") != ""


def test_linked_documents_are_read_under_their_names() -> None:
    report = "kind: yearly-report\nperiod: 2025-26\n"
    read = document_of(replace(MET, other=report, last=report))
    assert {name: one.name for name, one in read.linked.items()} == {"other": "other.yaml", "last": "last.yaml"}
    assert (read.name, document_of(MET).linked) == ("test.yaml", {})
