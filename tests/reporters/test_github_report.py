"""`github`: the annotations that GitHub's runner takes from the output, and none that a document slips in."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reporters.github_runner import Command, commands
from reporters.hostile import BROKEN, MET, NAME, Reported, hostile_run, news_of, reported, run_of

from masa_lint.engine.exit_code import FailOn
from masa_lint.guidance.pack import LeftOut
from masa_lint.reporters.concise_report import ConciseReporter
from masa_lint.reporters.github_report import GithubReporter
from masa_lint.reporters.step_summary import step_summary

GAP = "kind: arrangement\ntraining: not stated\n"


def annotations(given: Reported) -> list[Command]:
    return commands(given.by(GithubReporter()))


def test_an_annotation_in_full() -> None:
    (command,) = annotations(reported(run_of("TRN001"), ("plans/a: b, 100%.yaml", GAP)))
    assert command.name == "error"
    assert command.properties == {
        "file": "plans/a: b, 100%.yaml",
        "line": "2",
        "endLine": "2",
        "col": "11",
        "endColumn": "20",
        "title": "TRN001 training-commissioned-delivered-monitored",
    }
    assert command.message.startswith("The plan does not state ")
    assert "\nMend: Say who decides" in command.message


def test_a_document_slips_in_no_command_of_its_own(hostile: Reported) -> None:
    found = annotations(hostile)
    assert {command.name for command in found} <= {"error", "warning", "notice"}
    titles = {f"{rule.code} {rule.name}" for rule in hostile.run.pack.all_rules}
    assert {command.properties["title"] for command in found} <= titles | {"masa-lint"}
    files = {command.properties["file"] for command in found if "file" in command.properties}
    assert files == {f"./{NAME}", "broken.yaml", "stopped.yaml"}
    assert not set(hostile.by(GithubReporter())) & set("\x00\x07\x1b\r\u202e\u2028")


@given(st.text(st.sampled_from(list(":#[]=% erowning,\u2028🙂|")), min_size=1, max_size=30))
def test_no_text_makes_a_command(text: str) -> None:
    quoted = text.replace("\\", "").replace('"', "")
    document = f'kind: arrangement\n"k{quoted}": x\nsafeguarding_partners:\n  - {{role: "r{quoted}", votes: yes}}\n'
    given_ = reported(run_of("LSP050", "LSP051"), (f"{text}.yaml", document))
    titles = {f"{rule.code} {rule.name}" for rule in given_.run.pack.all_rules}
    assert all(command.properties["title"] in titles for command in annotations(given_))


def test_the_worst_come_first_and_the_last_of_ten_says_how_many_more_there_are(hostile: Reported) -> None:
    found = annotations(hostile)
    for kind in ("error", "notice"):
        ones = [command for command in found if command.name == kind]
        assert len(ones) == 10
        assert ones[-1].properties["title"] == "masa-lint"
        assert "more, which GitHub has no room for" in ones[-1].message
    names = [command.name for command in found]
    assert names == sorted(names, key=["error", "warning", "notice"].index)
    codes = [command.properties["title"].partition(" ")[0] for command in found]
    assert set(codes[:2]) == {"TRN001", "DOC007"}, "what stopped or could not be read comes first"
    must = {finding.rule.code for one in hostile.documents for finding in one.findings if finding.level == "must"}
    assert set(codes[2:8]) <= must
    notices = [command for command in found if command.name == "notice"]
    asked = ["?" in command.message.partition("\n")[0] for command in notices[:-1]]
    assert asked == sorted(asked), "what disagrees comes before what a person decides"


def test_up_to_ten_are_all_shown() -> None:
    unknown = "".join(f"zzzz{number}: x\n" for number in range(10))
    assert len(annotations(reported(run_of("TRN001"), ("plan.yaml", MET + unknown)))) == 10
    (*nine, last) = annotations(reported(run_of("TRN001"), ("plan.yaml", MET + unknown + "zzzzz: x\n")))
    assert len(nine) == 9
    assert last.message.startswith("2 more")


def test_findings_of_one_cause_are_one_annotation() -> None:
    (command,) = annotations(reported(run_of("AGY001", "AGY002", "AGY003"), ("plan.yaml", "kind: arrangement\n")))
    assert "The same gap touches: Why those agencies were chosen; How the agencies work together." in command.message


@pytest.mark.parametrize(
    ("fail_on", "strict", "kinds"),
    [
        (FailOn.SHOULD, False, {"TRN001": "error", "LSP050": "notice", "CHR002": "notice"}),
        (FailOn.MUST, False, {"TRN001": "warning", "LSP050": "notice", "CHR002": "notice"}),
        (FailOn.ADVICE, False, {"TRN001": "error", "LSP050": "error", "CHR002": "notice"}),
        (FailOn.ADVICE, True, {"TRN001": "error", "LSP050": "error", "CHR002": "error"}),
        (FailOn.NEVER, True, {"TRN001": "warning", "LSP050": "notice", "CHR002": "notice"}),
    ],
)
def test_what_fails_the_run_is_an_error(fail_on: FailOn, strict: bool, kinds: dict[str, str]) -> None:  # noqa: FBT001
    text = GAP + "safeguarding_partners:\n  - {role: education, votes: yes}\n"
    found = annotations(reported(run_of(*kinds, fail_on=fail_on, strict=strict), ("plan.yaml", text)))
    assert {command.properties["title"].partition(" ")[0]: command.name for command in found} == kinds


def test_a_document_that_could_not_be_read_and_a_rule_that_stopped_are_errors_whatever_fails() -> None:
    found = annotations(hostile_run(fail_on=FailOn.NEVER))
    errors = {command.properties["title"].partition(" ")[0] for command in found if command.name == "error"}
    assert errors == {"DOC007", "TRN001"}


def test_columns_are_left_out_where_there_is_more_than_one_line() -> None:
    text = "kind: arrangement\nsafeguarding_partners:\n  - role: |\n      ward\n      school\n    votes: yes\n"
    several, one = (one.properties for one in annotations(reported(run_of("LSP050", "LSP051"), ("plan.yaml", text))))
    assert (several["line"], several["endLine"]) == ("3", "5")
    assert not {"col", "endColumn"} & set(several)
    assert (one["line"], one["endLine"], one["col"], one["endColumn"]) == ("6", "6", "12", "14")


def test_an_accepted_gap_is_no_annotation_and_stands_in_the_log(hostile: Reported) -> None:
    output = hostile.by(GithubReporter())
    assert not [one for one in commands(output) if one.properties["title"].startswith("AGY001")]
    assert "[accepted gap until 31 March 2027]" in output


def test_the_log_below_holds_every_finding_as_the_concise_format_does(hostile: Reported) -> None:
    assert hostile.by(GithubReporter()).endswith(hostile.by(ConciseReporter()))


def test_the_summary_is_a_table_in_which_a_document_cannot_write(hostile: Reported) -> None:
    summary = step_summary(hostile.fragments(GithubReporter()), hostile.run)
    assert summary.startswith("Checked against Working Together 2023, which was replaced on 18 March 2026.")
    rows = [line for line in summary.splitlines() if line.startswith("|")]
    assert all(row.replace("\\|", "").count("|") == 5 for row in rows)
    assert "](https" not in summary
    assert "<b>" not in summary
    assert "<script" not in summary
    assert any(row.startswith("| fault | stopped.yaml | TRN001") for row in rows)


def test_the_summary_of_many_findings_is_cut_and_says_so() -> None:
    unknown = "".join(f"zzzz{number}: x\n" for number in range(150))
    many = reported(run_of("TRN001"), *((f"{name}.yaml", MET + unknown) for name in "abcd"))
    summary = step_summary(many.fragments(GithubReporter()), many.run)
    assert summary.count("\n|") == 502
    assert "100 more stand in the log of this step." in summary


def test_a_run_without_findings_says_so_and_annotates_nothing() -> None:
    clean = reported(run_of("TRN001"), ("plan.yaml", MET))
    assert annotations(clean) == []
    assert clean.by(GithubReporter()).startswith("No findings in 1 document.")
    assert "|" not in step_summary(clean.fragments(GithubReporter()), clean.run)


def test_a_broken_document_alone() -> None:
    (command,) = annotations(reported(run_of(), ("broken.yaml", BROKEN)))
    assert (command.name, command.properties["line"], command.properties["col"]) == ("error", "2", "11")


def test_the_summary_names_what_was_left_out() -> None:
    left_out = (LeftOut("TRN001", "Covered by the county's own audit"),)
    run = replace(run_of("PUB050"), left_out=left_out)
    clean = reported(run, ("plan.yaml", MET))
    summary = step_summary(clean.fragments(GithubReporter()), run)
    assert summary.endswith("\nLeft out: TRN001 \\(Covered by the county's own audit\\).\n")


def test_where_known_gaps_were_looked_up_only_what_is_new_is_annotated() -> None:
    run = run_of("TRN001", "LSP050", fail_on=FailOn.NEW)
    before = reported(run, ("plan.yaml", GAP))
    after = news_of(reported(run, ("plan.yaml", GAP + "safeguarding_partners:\n  - {role: ward}\n")), before)
    (command,) = annotations(after)
    assert (command.name, command.properties["title"]) == ("error", "LSP050 statutory-partner-that-is-none")
    log = [line for line in after.by(GithubReporter()).splitlines() if not line.startswith("::")]
    assert [line.rpartition("[")[2] for line in log[:2]] == ["not met on paper, known]", "to mend, new]"]
    assert log[2:] == ["plan.yaml: 1 new finding. 1 known gap.", f"2 findings in 1 document. {run.pack.edition.notice}"]
    assert after.by(ConciseReporter()).splitlines() == log
    assert "\nplan.yaml: 1 new finding. 1 known gap.\n" in step_summary(after.fragments(GithubReporter()), run)


def test_with_nothing_new_the_log_says_so_and_nothing_is_annotated() -> None:
    before = reported(run_of("TRN001", fail_on=FailOn.NEW), ("plan.yaml", GAP))
    after = news_of(before, before)
    assert annotations(after) == []
    assert "plan.yaml: Nothing new. 1 known gap." in after.by(GithubReporter())


def test_what_was_met_and_is_met_no_more_is_an_error_of_its_own() -> None:
    run = run_of("TRN001", fail_on=FailOn.NEW)
    after = news_of(reported(run, ("plan.yaml", GAP)), reported(run, ("plan.yaml", MET)))
    lost, gap = annotations(after)
    title = run.pack.requirement_by_id["arr-training-commissioned-delivered-monitored"].title
    assert (lost.name, lost.message) == ("error", f"Met before, and not any more: {title}.")
    assert gap.properties["title"].startswith("TRN001")
