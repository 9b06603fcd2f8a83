"""A file is written whole or not at all, and nothing is left lying beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from masa_lint.starting.write import write_again, write_new


def test_a_new_file_never_replaces_one_that_is_there(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    write_new(file, "a\n")
    with pytest.raises(FileExistsError):
        write_new(file, "b\n")
    assert file.read_bytes() == b"a\n"
    assert list(tmp_path.iterdir()) == [file]


def test_a_link_that_leads_nowhere_is_something_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").symlink_to(tmp_path / "elsewhere.yaml")
    with pytest.raises(FileExistsError):
        write_new(tmp_path / "plan.yaml", "a\n")
    assert not (tmp_path / "elsewhere.yaml").exists()


def test_what_cannot_be_moved_into_place_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "plan.yaml"
    write_new(file, "a\n")

    def full(self: Path, target: Path) -> Path:
        raise OSError("no room")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="no room"):
        write_again(file, "b\n")
    assert file.read_bytes() == b"a\n"
    assert list(tmp_path.iterdir()) == [file]
    with pytest.raises(OSError, match="no room"):
        write_new(tmp_path / "other.yaml", "b\n")
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("mode", [0o600, 0o664])
def test_who_may_read_a_file_stays_as_it_was(tmp_path: Path, mode: int) -> None:
    file = tmp_path / "plan.yaml"
    write_new(file, "a\n")
    file.chmod(mode)
    write_again(file, "b\n")
    assert (file.read_bytes(), file.stat().st_mode & 0o777) == (b"b\n", mode)


def test_a_new_file_may_be_read_by_whom_other_new_files_may(tmp_path: Path) -> None:
    write_new(tmp_path / "plan.yaml", "a\n")
    (tmp_path / "other").touch()
    assert (tmp_path / "plan.yaml").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_a_link_to_another_place_is_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "elsewhere.yaml").write_text("a\n")
    (tmp_path / "plan.yaml").symlink_to(tmp_path / "elsewhere.yaml")
    with pytest.raises(OSError, match="link"):
        write_again(tmp_path / "plan.yaml", "b\n")
    assert (tmp_path / "elsewhere.yaml").read_text() == "a\n"
