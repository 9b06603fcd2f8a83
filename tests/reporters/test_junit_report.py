"""`junit`: what build servers read of it, by a parser of theirs."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from junitparser import Error, Failure, JUnitXml, Skipped
from reporters.hostile import MET, Reported, hostile_run, news_of, reported, run_of

from masa_lint.engine.select import Selection
from masa_lint.guidance.pack import LeftOut
from masa_lint.reporters.junit_report import JunitReporter


def suites(given: Reported, folder: Path) -> list[Any]:
    written = folder / "junit.xml"
    written.write_text(given.by(JunitReporter()), encoding="utf-8")
    return list(JUnitXml.fromfile(str(written)))


def case(suite: Any, code: str) -> Any:
    (found,) = [one for one in suite if one.name.startswith(f"{code} ")]
    return found


def test_a_suite_is_a_document_and_says_what_it_holds(hostile: Reported, tmp_path: Path) -> None:
    read = suites(hostile, tmp_path)
    assert [suite.name for suite in read] == [one.document.name for one in hostile.documents]
    for suite in read:
        kinds = Counter(type(one.result[0]) for one in suite if one.result)
        assert (suite.tests, suite.failures, suite.errors, suite.skipped) == (
            len(list(suite)),
            kinds[Failure],
            kinds[Error],
            kinds[Skipped],
        )
        assert (suite.time, suite.timestamp, suite.hostname) == (0, "2026-11-22T00:00:00", "masa-lint")
        told = {one.name: one.value for one in suite.properties()}
        assert (told["edition"], told["edition_status"]) == ("wt2023", "superseded")


def test_every_rule_is_a_case_whose_name_is_the_same_in_every_run(hostile: Reported, tmp_path: Path) -> None:
    read = suites(hostile, tmp_path)
    names = [[one.name for one in suite] for suite in read]
    assert names[0] == names[1] == names[2]
    pack = hostile.run.pack
    assert names[0] == [f"{rule.code} {rule.name}" for rule in (*pack.rules_of("arrangement"), *pack.file_rules)]
    assert len(set(names[0])) == len(names[0])
    assert all(one.classname == suite.name for suite in read for one in suite)


def test_all_that_is_not_met_by_a_rule_stands_in_one_failure_a_line_each(hostile: Reported, tmp_path: Path) -> None:
    first = suites(hostile, tmp_path)[0]
    (failure,) = case(first, "LSP050").result
    assert isinstance(failure, Failure)
    lines = failure.text.splitlines()
    assert [line.partition(".yaml:")[2].partition(":")[0] for line in lines] == ["14", "15", "16"]
    assert failure.type == "advice"
    assert "<b>one</b>" in lines[2]


def test_what_failed_what_is_open_and_what_could_not_be_checked_are_kept_apart(
    hostile: Reported, tmp_path: Path
) -> None:
    first, broken, stopped = suites(hostile, tmp_path)
    kinds = {
        code: [(type(one), one.message) for one in case(first, code).result]
        for code in ("AGY001", "CHR002", "SEC002", "DOC001")
    }
    assert kinds["AGY001"][0][0] is Skipped
    assert kinds["AGY001"][0][1].startswith("Accepted gap until 31 March 2027: Nobody has answered")
    assert kinds["CHR002"][0][0] is Skipped
    assert kinds["CHR002"][0][1].startswith("Needs review: ")
    assert kinds["SEC002"][0][1].startswith("Not applicable")
    assert kinds["DOC001"] == []
    assert [type(one) for one in case(broken, "DOC007").result] == [Error]
    assert case(broken, "TRN001").result[0].message.startswith("Not checked")
    assert [type(one) for one in case(stopped, "TRN001").result] == [Error]


def test_a_value_that_could_not_be_read_is_an_error_of_each_rule_that_needs_it(tmp_path: Path) -> None:
    (suite,) = suites(reported(run_of("TRN001"), ("plan.yaml", "kind: arrangement\ntraining: [a]\n")), tmp_path)
    assert [type(one) for one in case(suite, "TRN001").result] == [Error]
    assert [type(one) for one in case(suite, "DOC026").result] == [Failure]


def test_what_is_met_passes(tmp_path: Path) -> None:
    (suite,) = suites(reported(run_of("TRN001"), ("plan.yaml", MET)), tmp_path)
    assert case(suite, "TRN001").result == []
    assert (suite.failures, suite.errors, suite.skipped) == (0, 0, 0)


def test_a_rule_on_every_text_passes_where_it_finds_nothing(tmp_path: Path) -> None:
    (suite,) = suites(reported(run_of("PUB056"), ("plan.yaml", MET)), tmp_path)
    assert case(suite, "PUB056").result == []


def test_the_news_against_the_known_gaps_is_a_property(tmp_path: Path) -> None:
    before = reported(run_of("TRN001"), ("plan.yaml", "kind: arrangement\ntraining: not stated\n"))
    (suite,) = suites(news_of(before, before), tmp_path)
    assert "Nothing new. 1 known gap." in [one.value for one in suite.properties()]


def test_a_run_without_documents_still_writes_a_suite(tmp_path: Path) -> None:
    (suite,) = suites(reported(run_of()), tmp_path)
    assert (suite.name, suite.tests) == ("masa-lint", 0)


JENKINS = {
    "testsuites": {"name", "time", "tests", "failures", "errors"},
    "testsuite": {
        "name", "tests", "failures", "errors", "skipped", "time", "timestamp", "hostname", "id", "package", "file",
    },
    "properties": set(),
    "property": {"name", "value"},
    "testcase": {"name", "classname", "time"},
    "failure": {"type", "message"},
    "error": {"type", "message"},
    "skipped": {"type", "message"},
}  # fmt: skip
"""The elements that Jenkins takes, and their attributes; it refuses the whole of a file with any other."""


@pytest.mark.parametrize("strict", [False, True])
def test_signs_that_xml_has_no_place_for_are_shown_and_markup_stays_text(*, strict: bool) -> None:
    output = hostile_run(strict=strict).by(JunitReporter())
    root = ElementTree.parse(StringIO(output)).getroot()
    assert {element.tag for element in root.iter()} == set(JENKINS)
    assert [element for element in root.iter() if not set(element.attrib) <= JENKINS[element.tag]] == []
    assert "<U+FFFE> ]]> <U+202E>" in "".join(root.itertext())
    assert not set(output) & set("\x00\x07\x1b\ufffe\u202e")


def test_what_was_left_out_is_skipped_with_its_reason(tmp_path: Path) -> None:
    left_out = (LeftOut("training-commissioned-delivered-monitored", "Covered by the county's own audit"),)
    run = replace(run_of(), selection=Selection((), ("TRN001",)), left_out=left_out)
    (suite,) = suites(reported(run, ("plan.yaml", MET)), tmp_path)
    assert case(suite, "TRN001").result[0].message == "Left out: Covered by the county's own audit."
