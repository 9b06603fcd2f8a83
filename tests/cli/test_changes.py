"""`masa-lint changes` as it is typed."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from program import run

PLAN = "kind: arrangement\nthis_file: source\nstage: published\npartnership: {name: Exampleshire}\nreview: {frequency: %s}\n"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with a plan that has changed since it was committed."""
    folder = tmp_path / "plans"
    folder.mkdir()
    (folder / "plan.yaml").write_text(PLAN % "every year")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "-c", "user.name=x", "-c", "user.email=x@x.example", "commit", "--quiet", "-m", "x")
    (folder / "plan.yaml").write_text(PLAN % "every two years")
    return folder


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, check=True)


def test_a_plan_is_compared_with_what_it_was_at_a_revision(repository: Path) -> None:
    done = run(repository, "changes", "git:HEAD", "plan.yaml")
    assert "was “every year”, now “every two years”." in done.stdout
    assert done.returncode == 0


def test_the_earlier_file_may_have_had_another_name(repository: Path) -> None:
    (repository / "renamed.yaml").write_text(PLAN % "every two years")
    assert "“every year”" in run(repository, "changes", "git:HEAD:plans/plan.yaml", "renamed.yaml").stdout


@pytest.mark.parametrize(
    "old", ["git:", "git:--output=x", "git:HEAD;touch x", "git:nowhere", "git:HEAD:../../x", "git:\x1b[2J"]
)
def test_what_is_no_revision_is_said_and_nothing_is_run(repository: Path, old: str) -> None:
    before = sorted(repository.iterdir())
    done = run(repository, "changes", old, "plan.yaml")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "\x1b" not in done.stderr
    assert sorted(repository.iterdir()) == before


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(PLAN % "every year")
    done = run(tmp_path, "changes", "nowhere.yaml", "plan.yaml")
    assert (done.returncode, "nowhere.yaml could not be read" in done.stderr) == (2, True)


def test_the_comment_for_a_pull_request_mentions_no_one_and_links_nowhere(tmp_path: Path) -> None:
    hostile = "@everyone <img src=x> [x](javascript:1) https://exampleshire.example ::error::x `x`"
    (tmp_path / "old.yaml").write_text(PLAN % "every year")
    (tmp_path / "new.yaml").write_text(PLAN % f'"{hostile}"')
    written = run(tmp_path, "changes", "old.yaml", "new.yaml", "--format", "md").stdout
    assert "every year" in written
    for danger in ("@everyone", "<img", "](javascript", "https://ex", "\n::error"):
        assert danger not in written


def test_the_paragraph_for_a_yearly_report_names_no_people(tmp_path: Path) -> None:
    (tmp_path / "old.yaml").write_text(PLAN % "every year" + "chair: {name: Ash Oak, post: Director}\n")
    (tmp_path / "new.yaml").write_text(PLAN % "quarterly" + "chair: {name: Elm Fir, post: Director}\n")
    written = run(tmp_path, "changes", "old.yaml", "new.yaml", "--format", "paragraph").stdout
    assert "The name of the partnership chair changed." in written
    assert "“every year”, now “quarterly”" in written
    assert not any(name in written for name in ("Ash", "Oak", "Elm", "Fir"))


REPORT = "kind: yearly-report\nstage: published\npartnership: {name: Exampleshire}\nfunding: {spent: %s}\n"


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    """Two states of a report, the first of which has two counts that are too small."""
    small = 'incidents: {notified: "3", rapid_reviews: "4"}\n'
    (tmp_path / "old.yaml").write_text(REPORT % "£10" + small)
    (tmp_path / "new.yaml").write_text(REPORT % "£20")
    return tmp_path


def test_the_changes_of_a_report_are_told_as_a_report_s(reports: Path) -> None:
    told = run(reports, "changes", "old.yaml", "new.yaml").stdout
    assert "was “£10”, now “£20”" in told
    assert told.count("A count of children from 1 to 4") == 1, "one sentence, however many places it had"
    paragraph = run(reports, "changes", "old.yaml", "new.yaml", "--format", "paragraph").stdout
    assert paragraph.startswith("What changed in the yearly report, as seen on ")


@pytest.mark.parametrize(("name", "begins"), [("x.html", "<!DOCTYPE html>"), ("x.md", "### "), ("x.txt", "What")])
def test_the_ending_of_the_output_says_which_format_it_has(reports: Path, name: str, begins: str) -> None:
    assert run(reports, "changes", "old.yaml", "new.yaml", "-o", name).returncode == 0
    assert (reports / name).read_text(encoding="utf-8").startswith(begins)


def test_a_plan_and_a_report_have_no_changes_between_them(reports: Path) -> None:
    (reports / "plan.yaml").write_text(PLAN % "every year")
    done = run(reports, "changes", "plan.yaml", "new.yaml")
    assert (done.returncode, done.stdout) == (2, "")
    assert "plan.yaml and new.yaml are a plan and a report." in done.stderr


@pytest.mark.parametrize("folder", [".", "2026"])
def test_what_a_report_and_its_plan_disagreed_on_before_is_not_new(tmp_path: Path, folder: str) -> None:
    where = tmp_path / folder
    where.mkdir(exist_ok=True)
    link = "plan.yaml" if folder == "." else "../plan.yaml"
    (tmp_path / "plan.yaml").write_text(
        "kind: arrangement\nmeetings: {leads: {how: They meet, frequency: quarterly}}\n"
    )
    text = f'kind: yearly-report\narrangement: {link}\nperiod: 2025-26\nmeetings: {{leads: {{times: "3"}}}}\n'
    (where / "report.yaml").write_text(text)
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "-c", "user.name=x", "-c", "user.email=x@x.example", "commit", "--quiet", "-m", "x")
    (where / "report.yaml").write_text(text + "updates: [A second lead for education]\n")
    assert "comes to 4" not in run(where, "changes", "git:HEAD", "report.yaml", "--as-of", "2026-11-22").stdout
    (where / "report.yaml").write_text(text.replace("3", "2"))
    fewer = run(where, "changes", "git:HEAD", "report.yaml", "--as-of", "2026-11-22").stdout
    assert "3" in fewer
    assert "newly disagrees" not in fewer
    (tmp_path / "plan.yaml").write_text("kind: arrangement\n")
    assert run(where, "changes", "git:HEAD", "report.yaml", "--as-of", "2026-11-22").returncode == 0


def test_an_earlier_link_that_leads_out_of_the_repository_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "outside.yaml").write_text(
        "kind: arrangement\nmeetings: {leads: {how: They meet, frequency: monthly}}\n"
    )
    where = tmp_path / "repository"
    where.mkdir()
    text = 'kind: yearly-report\narrangement: ../outside.yaml\nperiod: 2025-26\nmeetings: {leads: {times: "3"}}\n'
    (where / "report.yaml").write_text(text)
    git(where, "init", "--quiet")
    git(where, "add", ".")
    git(where, "-c", "user.name=x", "-c", "user.email=x@x.example", "commit", "--quiet", "-m", "x")
    (where / "report.yaml").write_text(text.replace('"3"', '"2"'))
    done = run(where, "changes", "git:HEAD", "report.yaml", "--as-of", "2026-11-22")
    assert (done.returncode, "comes to 12" in done.stdout) == (0, False)


_OFF = "off:\n  - {rule: DIS001, reason: The board looks at disputes in another document}\n"


@pytest.fixture
def with_a_pack(tmp_path: Path) -> Path:
    """A repository whose pack turned a rule off when it was committed, and does so no more."""
    plans, pack = tmp_path / "plans", tmp_path / "packs" / "ours" / "pack.yaml"
    plans.mkdir()
    pack.parent.mkdir(parents=True)
    (plans / "plan.yaml").write_text(PLAN % "every year")
    (tmp_path / "masa-lint.yaml").write_text("packs: [packs/ours]\n")
    pack.write_text(f"name: ours\nextends: wt2023\n{_OFF}")
    git(tmp_path, "init", "--quiet")
    committed(tmp_path)
    pack.write_text(pack.read_text().removesuffix(_OFF))
    return plans


def committed(folder: Path) -> None:
    git(folder, "add", ".")
    git(folder, "-c", "user.name=x", "-c", "user.email=x@x.example", "commit", "--quiet", "-m", "x")


def test_the_local_packs_of_a_revision_are_read_as_they_stood_then(with_a_pack: Path) -> None:
    said = run(with_a_pack, "changes", "git:HEAD", "plan.yaml").stdout
    assert "was not checked, now not met on paper, because the rules changed." in " ".join(said.split())
    committed(with_a_pack.parent)
    assert "the rules changed" not in run(with_a_pack, "changes", "git:HEAD", "plan.yaml").stdout


def test_a_revision_without_a_configuration_had_no_local_pack(with_a_pack: Path) -> None:
    root = with_a_pack.parent
    (root / "masa-lint.yaml").unlink()
    committed(root)
    (root / "masa-lint.yaml").write_text("packs: [packs/ours]\n")
    (root / "packs" / "ours" / "pack.yaml").write_text(f"name: ours\nextends: wt2023\n{_OFF}")
    said = run(with_a_pack, "changes", "git:HEAD", "plan.yaml").stdout
    assert "was not met on paper, now not checked, because the rules changed." in " ".join(said.split())


@pytest.mark.parametrize(
    ("config", "pack"),
    [
        ("packs: [packs/ours]\n", "name: ours\nextends: wt2023\nnonsense: 1\n"),
        ("packs: [packs/ours]\n", "name: ours\nextends: another\n"),
        ("packs: [../ours]\n", "name: ours\nextends: wt2023\n"),
        ("packs: [/etc]\n", "name: ours\nextends: wt2023\n"),
        ("packs: 7: 8\n", "name: ours\nextends: wt2023\n"),
    ],
    ids=["a pack that does not load", "of another edition", "above", "elsewhere", "no configuration"],
)
def test_rules_of_then_that_cannot_be_used_are_told_and_those_of_now_are_taken(
    with_a_pack: Path, config: str, pack: str
) -> None:
    root = with_a_pack.parent
    now = (root / "masa-lint.yaml").read_text(), (root / "packs" / "ours" / "pack.yaml").read_text()
    (root / "masa-lint.yaml").write_text(config)
    (root / "packs" / "ours" / "pack.yaml").write_text(pack)
    committed(root)
    (root / "masa-lint.yaml").write_text(now[0])
    (root / "packs" / "ours" / "pack.yaml").write_text(now[1])
    done = run(with_a_pack, "changes", "git:HEAD", "plan.yaml")
    assert (done.returncode, "Nothing changed." in done.stdout) == (0, True)
    assert done.stderr.startswith("The rules of then cannot be used, so those of now are: ")
    assert "Traceback" not in done.stderr


def test_a_link_in_a_pack_of_then_is_not_followed(with_a_pack: Path) -> None:
    root = with_a_pack.parent
    pack = root / "packs" / "ours" / "pack.yaml"
    secret = root.parent / "secret.yaml"
    secret.write_text(f"name: ours\nextends: wt2023\n{_OFF}")
    pack.unlink()
    pack.symlink_to(secret)
    committed(root)
    pack.unlink()
    pack.write_text("name: ours\nextends: wt2023\n")
    done = run(with_a_pack, "changes", "git:HEAD", "plan.yaml")
    assert "the rules changed" not in done.stdout
    assert done.stderr.startswith("The rules of then cannot be used")


@pytest.mark.parametrize("named", ["plans/plan.yaml", "plans/../plans/plan.yaml", "{here}/plans/plan.yaml"])
def test_a_known_gap_is_found_again_however_the_plan_is_named(repository: Path, named: str) -> None:
    root = repository.parent
    assert run(root, "check", "plans/plan.yaml", "--remember", "--as-of", "2026-03-04").returncode == 1
    new = named.format(here=root)
    assert "since 4 March 2026" in run(root, "changes", "git:HEAD", new, "--as-of", "2026-11-22").stdout
