"""Paths that leave the folder: what a pull request names is never read from, or written to, somewhere else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hostile.commands import COMMANDS, DAY, PLAN, Command, run_here
from hostile.plans import WORSE, write_plans

SECRET = "The diary of nobody"
_FILES = [
    one for one in COMMANDS if one.file and one.file.endswith((".html", ".csv", ".ics", ".json", ".sarif", ".md"))
]
_OUTSIDE = ("../elsewhere", "/etc", "sub/../../elsewhere", "~", "..", "file:///etc", "\\\\host\\share")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of plans, beside another one that is somebody else's."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "diary.yaml").write_text(f"kind: arrangement\npartnership: {{name: {SECRET}}}\n")
    (tmp_path / "here" / "sub").mkdir(parents=True)
    (tmp_path / "here" / ".git").mkdir()
    return write_plans(tmp_path / "here", PLAN, WORSE)


def nothing_is_written_there(folder: Path) -> bool:
    return [path.name for path in (folder.parent / "elsewhere").iterdir()] == ["diary.yaml"]


@pytest.mark.parametrize("name", ["yearly_report: {file: %s}", "easy_read: {url: %s}", "publication: {url: %s}"])
@pytest.mark.parametrize("path", ["../elsewhere/diary.yaml", "/etc/passwd", "sub/../../elsewhere/diary.yaml"])
def test_a_document_names_no_file_outside(folder: Path, name: str, path: str) -> None:
    key = name.partition(":")[0]
    lines = [line for line in WORSE.splitlines() if not line.startswith(key)]
    (folder / PLAN).write_text("\n".join([*lines, name % path, ""]))
    for command in (("check", PLAN), ("report", PLAN), ("render", PLAN, "--full", "--draft"), ("calendar", PLAN)):
        done = run_here(folder, (*command, DAY))
        assert SECRET not in done.output
        assert "root:" not in done.output
    for page in (folder / "out").rglob("*.html"):
        assert SECRET not in page.read_text(encoding="utf-8")
        assert f'href="{path}"' not in page.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", _OUTSIDE)
@pytest.mark.parametrize(
    "setting", ["packs: [{}]", "render: {{pictures: {}}}", "render: {{template: {}}}", "render: {{logo: {}}}"]
)
def test_a_configuration_names_nothing_outside(folder: Path, setting: str, path: str) -> None:
    (folder / "masa-lint.yaml").write_text(setting.format(f'"{path}"'.replace("\\", "\\\\")))
    done = run_here(folder, ("render", PLAN, "--full", "--draft", DAY))
    assert done.exit_code == 2
    assert SECRET not in done.output
    assert not (folder / "out").exists()


@pytest.mark.parametrize("command", _FILES, ids=str)
def test_a_link_in_the_place_of_a_file_is_never_written_through(folder: Path, command: Command) -> None:
    file, diary = folder / command.file, folder.parent / "elsewhere" / "diary.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.symlink_to(diary)
    before = diary.read_bytes()
    run_here(folder, command.typed)
    assert diary.read_bytes() == before
    assert nothing_is_written_there(folder)


@pytest.mark.parametrize("command", [one for one in _FILES if one.file.startswith("out/plan/")], ids=str)
def test_a_link_in_the_place_of_a_folder_is_never_written_through(folder: Path, command: Command) -> None:
    (folder / "out").mkdir()
    (folder / "out" / "plan").symlink_to(folder.parent / "elsewhere")
    done = run_here(folder, command.typed)
    assert done.exit_code == 2
    assert "leads out of" in done.stderr
    assert nothing_is_written_there(folder)


def test_a_link_among_the_plans_is_not_followed_out(folder: Path) -> None:
    (folder / "sub" / "link.yaml").symlink_to(folder.parent / "elsewhere" / "diary.yaml")
    (folder / "sub" / "folder").symlink_to(folder.parent / "elsewhere")
    for command in ("check", "report", "compare", "calendar"):
        assert SECRET not in run_here(folder, (command, ".", DAY)).output
    assert not any(SECRET in page.read_text(encoding="utf-8") for page in (folder / "out").glob("*.html"))


@pytest.mark.parametrize("name", ["known-gaps.json", "reviews.yaml"])
def test_what_stands_beside_a_plan_is_not_read_through_a_link(folder: Path, name: str) -> None:
    (folder / name).symlink_to(folder.parent / "elsewhere" / "diary.yaml")
    assert SECRET not in run_here(folder, ("check", PLAN, "--fail-on", "new", DAY)).output


@pytest.mark.parametrize("name", ["../elsewhere/x.yaml", "..yaml", ".yaml", "a\nb.yaml", "-.yaml"])
def test_what_is_made_of_a_plan_goes_by_its_last_name_only(folder: Path, name: str) -> None:
    plan = folder / name
    plan.write_text(WORSE)
    run_here(folder, ("report", "--", name))
    run_here(folder, ("render", "--full", "--draft", "--", name))
    assert sorted(path.name for path in (folder.parent / "elsewhere").glob("*.html")) == []
    made = list(folder.parent.rglob("*.html"))
    assert made
    assert all(path.is_relative_to(folder / "out") for path in made)
