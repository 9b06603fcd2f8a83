"""`concise`: a line a finding, which an editor can read and a build server cannot take for a command."""

from __future__ import annotations

import re

from reporters.github_runner import commands
from reporters.hostile import MET, NAME, TEXT, Reported, reported, run_of

from masa_lint.reporters.concise_report import ConciseReporter

LINE = re.compile(
    r"(?P<path>.+?\.yaml):(?P<line>\d+):(?P<column>\d+): (?P<level>\w+) (?P<code>[A-Z]{3}\d{3}) [\w-]+: .+ \[[\w ]+\]"
)


def test_every_finding_is_a_line_in_the_order_of_the_file(hostile: Reported) -> None:
    *lines, last = hostile.by(ConciseReporter()).splitlines()
    found = [match for line in lines if (match := LINE.fullmatch(line))]
    assert len(found) == len(lines) == sum(len(one.findings) + len(one.faults) for one in hostile.documents)
    first = [(int(match["line"]), int(match["column"])) for match in found if match["path"].endswith("%0A.yaml")]
    assert first == sorted(first)
    assert last.startswith(f"{len(lines)} findings in 3 documents. Checked against Working Together 2023")


def test_a_finding_in_full() -> None:
    one = reported(run_of("TRN001"), ("plan.yaml", "kind: arrangement\ntraining: not stated\n"))
    (finding,) = one.documents[0].findings
    assert one.by(ConciseReporter()).splitlines()[0] == (
        f"plan.yaml:2:11: should TRN001 training-commissioned-delivered-monitored: {finding.message} [not met on paper]"
    )


def test_a_document_without_findings_adds_nothing_but_to_the_count() -> None:
    clean = reported(run_of("TRN001"), ("plan.yaml", MET), ("other.yaml", MET))
    output = clean.by(ConciseReporter())
    assert output.startswith("No findings in 2 documents. Checked against Working Together 2023")
    assert output.count("\n") == 1


def test_each_state_is_told(hostile: Reported) -> None:
    output = hostile.by(ConciseReporter())
    for state in ("not met on paper", "needs review", "accepted gap until 31 March 2027", "to mend", "not checked"):
        assert f"[{state}]" in output
    assert "broken.yaml:2:11: must DOC007" in output
    assert "stopped.yaml:1:1: fault TRN001" in output


def test_nothing_in_a_document_or_its_name_is_hidden_or_a_command(hostile: Reported) -> None:
    output = hostile.by(ConciseReporter())
    assert commands(output) == []
    assert not set(output) & set("\x00\x07\x1b\r\u202e\u2028")
    assert "<U+202E>" in output
    assert reported(run_of("TRN001"), (NAME, TEXT)).by(ConciseReporter()).startswith("./::error")
