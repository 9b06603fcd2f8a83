"""A document that names a file of another: what is read, and what never is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from masa_lint.documents.load import LoadedDocument, load_bytes, load_path

PLAN = "kind: arrangement\nsafeguarding_partners: [{role: police, organisation: Exampleshire Police}]\n"
REPORT = "kind: yearly-report\narrangement: {}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A repository with a plan in it."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "plan.yaml").write_text(PLAN)
    (tmp_path / "2026").mkdir()
    return tmp_path


def report_at(path: Path, link: str) -> LoadedDocument:
    path.write_text(REPORT.format(link))
    return load_path(path, path.name)


def rules(document: LoadedDocument) -> list[str]:
    return [problem.rule for problem in document.problems]


def test_the_arrangements_are_read_beside_their_report(folder: Path) -> None:
    found = report_at(folder / "2026" / "report.yaml", "../plan.yaml")
    assert found.problems == ()
    assert found.linked["other"].kind == "arrangement"
    assert found.look(("other:", "safeguarding_partners", 0, "organisation")) == "Exampleshire Police"
    assert "other:" not in found.tree
    holder, path = found.holder(("other:", "safeguarding_partners", 0))
    assert (holder.name, path) == ("../plan.yaml", ("safeguarding_partners", 0))
    assert found.here(("other:", "safeguarding_partners", 0)) == ("arrangement", "file")


def test_a_report_and_the_one_before_it(folder: Path) -> None:
    (folder / "last.yaml").write_text("kind: yearly-report\nperiod: 2024-25\n")
    path = folder / "report.yaml"
    path.write_text("kind: yearly-report\npublication: {previous: {title: Last year, file: last.yaml}}\n")
    assert load_path(path, path.name).linked["last"].text_at("period") == "2024-25"


def test_two_that_name_each_other_are_each_read_with_the_other_and_no_further(folder: Path) -> None:
    (folder / "plan.yaml").write_text(PLAN + "yearly_report: {title: The report, file: report.yaml}\n")
    report = report_at(folder / "report.yaml", "plan.yaml")
    plan = load_path(folder / "plan.yaml", "plan.yaml")
    assert report.linked["other"].linked == {}
    assert plan.linked["other"].kind == "yearly-report"
    assert plan.linked["other"].linked == {}


@pytest.mark.parametrize(
    ("link", "rule"),
    [
        ("nowhere.yaml", "linked-file-missing"),
        ("2026", "linked-file-missing"),
        ("x" * 5000, "linked-file-missing"),
        ("../outside.yaml", "linked-file-outside"),
        ("2026/../../outside.yaml", "linked-file-outside"),
        ("/etc/passwd", "linked-file-outside"),
        ('"C:\\\\outside.yaml"', "linked-file-outside"),
        ("report.yaml", "linked-file-is-this-one"),
        ("notes.txt", "linked-file-unreadable"),
        ("broken.yaml", "linked-file-unreadable"),
        ("other-report.yaml", "linked-file-of-another-kind"),
    ],
)
def test_a_link_that_leads_to_no_such_document_is_told_where_it_stands(folder: Path, link: str, rule: str) -> None:
    (folder.parent / "outside.yaml").write_text(PLAN)
    (folder / "notes.txt").write_text(PLAN)
    (folder / "broken.yaml").write_text("kind: [")
    (folder / "other-report.yaml").write_text("kind: yearly-report\n")
    found = report_at(folder / "report.yaml", link)
    assert rules(found) == [rule]
    assert found.linked == {}
    (problem,) = found.problems
    assert (problem.path, problem.span.start.line) == (("arrangement",), 2)


def test_what_stands_in_a_file_that_cannot_be_read_is_never_told(folder: Path) -> None:
    (folder / "secret.yaml").write_text("kind: arangement\nsecret: word\n")
    found = report_at(folder / "report.yaml", "secret.yaml")
    assert "word" not in repr(found.problems)


def test_a_link_of_the_file_system_leads_nowhere_else(folder: Path) -> None:
    (folder.parent / "outside.yaml").write_text(PLAN)
    (folder / "inside.yaml").symlink_to(folder.parent / "outside.yaml")
    (folder / "round.yaml").symlink_to(folder / "round.yaml")
    assert rules(report_at(folder / "report.yaml", "inside.yaml")) == ["linked-file-outside"]
    assert rules(report_at(folder / "report.yaml", "round.yaml")) == ["linked-file-missing"]


def test_without_a_repository_nothing_above_the_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(PLAN)
    (tmp_path / "2026").mkdir()
    assert rules(report_at(tmp_path / "2026" / "report.yaml", "../plan.yaml")) == ["linked-file-outside"]
    assert rules(report_at(tmp_path / "report.yaml", "plan.yaml")) == []


def test_a_pipe_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "pipe.yaml")
    assert rules(report_at(folder / "report.yaml", "pipe.yaml")) == ["linked-file-missing"]


def test_what_could_identify_a_child_is_masked_in_the_linked_document_too(folder: Path) -> None:
    (folder / "plan.yaml").write_text("kind: arrangement\naudits: We read the file of Child A again\n")
    found = report_at(folder / "report.yaml", "plan.yaml")
    assert found.problems == ()
    assert "Child A" not in str(found.look(("other:", "audits", "how")))


def test_a_document_on_standard_input_is_read_by_itself_unless_its_place_is_given(folder: Path) -> None:
    text = REPORT.format("plan.yaml").encode()
    assert load_bytes(text, "stdin.yaml").linked == {}
    assert set(load_bytes(text, "stdin.yaml", folder / "stdin.yaml").linked) == {"other"}
