"""Where reports go: standard output and files, whole or not at all, the same bytes everywhere."""

from __future__ import annotations

import errno
import json
import os
import pty
import resource
import stat
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from xml.etree import ElementTree

import pytest
import typer
from program import environment, program, run

from masa_lint.cli.outputs import write_whole
from masa_lint.reporters.formats import Format

PLAN = "kind: arrangement\nthis_file: source\npartnership: {name: “Exampleshire” Safeguarding Children Partnership}\n"
DAY = ("--as-of", "2026-11-22")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    return tmp_path


def test_one_run_writes_several_formats_and_each_is_what_its_own_run_prints(folder: Path) -> None:
    formats = [one for one in Format if one is not Format.TEXT]
    outputs = [f"--output={one}:out.{one}" for one in formats]
    told = run(folder, "check", *DAY, *outputs)
    assert told.returncode == 1
    assert told.stdout == run(folder, "check", *DAY).stdout
    for one in formats:
        printed = run(folder, "check", *DAY, "--format", one, text=False, encoding=None).stdout
        assert (folder / f"out.{one}").read_bytes() == printed


@pytest.mark.parametrize("format_", Format)
def test_the_same_input_gives_the_same_bytes(folder: Path, format_: Format) -> None:
    (folder / "other.yaml").write_text(PLAN + "nmae: x\n", encoding="utf-8")
    ways = [("plan.yaml", "other.yaml", "1"), ("other.yaml", "plan.yaml", "2")]
    printed = {
        run(folder, "check", one, two, *DAY, "--format", format_, env={"PYTHONHASHSEED": seed}).stdout
        for one, two, seed in ways
    }
    assert len(printed) == 1


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-16"])
def test_in_a_pipe_or_a_file_the_output_is_utf8_on_every_computer(folder: Path, encoding: str) -> None:
    plain, other = (
        run(folder, "check", *DAY, "--format", "json", text=False, encoding=None, env=env).stdout
        for env in ({}, {"PYTHONIOENCODING": encoding})
    )
    assert plain == other
    assert "“Exampleshire”" in json.loads(plain)["documents"][0]["name"]


def test_a_terminal_that_lacks_a_character_is_shown_a_code(folder: Path) -> None:
    with a_terminal() as (terminal, shown):
        run(
            folder,
            "check",
            *DAY,
            env={"PYTHONIOENCODING": "ascii"},
            stdout=terminal,
            stderr=terminal,
            capture_output=False,
        )
    assert "\\u201cExampleshire\\u201d" in "".join(shown)
    assert "Traceback" not in "".join(shown)


@pytest.mark.parametrize("given", ["sarif", "sarif:", "paper:out", ":out"])
def test_an_output_that_is_none_is_refused_with_the_formats(folder: Path, given: str) -> None:
    told = run(folder, "check", "--output", given)
    assert (told.returncode, told.stdout) == (2, "")
    assert f'"{given}" is no output. Write FORMAT:FILE' in told.stderr
    assert "sarif, junit" in told.stderr


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        (("check", "plan.yaml", "--output", "sarif:plan.yaml"), "plan.yaml"),
        (("check", "--output", "sarif:./notes/../plan.yaml"), "plan.yaml"),
        (("check", "notes/plan.txt", "--output", "csv:notes/plan.txt"), "plan.txt"),
        (("check", "plan.yaml", "--output", "csv:twin.txt"), "twin.txt"),
        (("check", "plan.yaml", "--output", "json:reviews.yaml"), "reviews.yaml"),
        (("check", "plan.yaml", "--remember", "--output", "json:known-gaps.json"), "known-gaps.json"),
        (("changes", "plan.yaml", "notes/plan.txt", "-o", "plan.yaml"), "plan.yaml"),
        (("changes", "plan.yaml", "notes/plan.txt", "-o", "notes/plan.txt"), "plan.txt"),
        (("changes", "plan.yaml", "plan.yaml", "-o", "notes/../twin.txt"), "twin.txt"),
    ],
)
def test_what_is_read_is_never_written_over(folder: Path, typed: tuple[str, ...], name: str) -> None:
    for inner in ("notes", ".git"):
        (folder / inner).mkdir()
    for file in ("notes/plan.txt", "reviews.yaml"):
        (folder / file).write_text(PLAN, encoding="utf-8")
    (folder / "twin.txt").hardlink_to(folder / "plan.yaml")
    before = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    told = run(folder, *typed)
    sentence = f"{name} is a file that masa-lint reads, and is not written over. Give the output another name.\n"
    assert (told.returncode, told.stdout, told.stderr) == (2, "", sentence)
    assert {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()} == before


def test_two_outputs_do_not_share_a_file(folder: Path) -> None:
    told = run(folder, "check", "--output", "json:out.txt", "--output", "csv:./out.txt")
    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr == "Two outputs would be written to out.txt. Give each a name of its own.\n"
    assert not (folder / "out.txt").exists()
    assert run(folder, "check", "--output", f"json:{os.devnull}", "--output", f"csv:{os.devnull}").returncode == 1


_EMPTY: dict[Format, Callable[[str], bool]] = {
    Format.TEXT: lambda text: not text,
    Format.CONCISE: lambda text: text.startswith("No document was found"),
    Format.GITHUB: lambda text: text.startswith("No document was found"),
    Format.JSON: lambda text: json.loads(text)["documents"] == [],
    Format.SARIF: lambda text: json.loads(text)["runs"][0]["results"] == [],
    Format.GITLAB: lambda text: json.loads(text) == [],
    Format.JUNIT: lambda text: not list(ElementTree.fromstring(text).iter("testcase")),
    Format.CSV: lambda text: text.count("\n") == 1,
}


@pytest.mark.parametrize("format_", Format)
def test_where_no_document_is_found_the_output_is_whole_all_the_same(tmp_path: Path, format_: Format) -> None:
    (tmp_path / "out").write_text("of the run before")
    told = run(tmp_path, "check", "--format", format_, "--output", f"{format_}:out", text=False, encoding=None)
    assert (told.returncode, told.stderr) == (3, b"No document was found.\n")
    assert (tmp_path / "out").read_bytes() == told.stdout
    assert _EMPTY[format_](told.stdout.decode("utf-8"))


@pytest.mark.parametrize("place", ["nowhere/out.json", "a folder"])
def test_a_place_that_cannot_be_written_to_is_told(folder: Path, place: str) -> None:
    (folder / "a folder").mkdir()
    told = run(folder, "check", "--output", f"json:{place}")
    assert told.returncode == 2
    assert told.stderr.startswith(f"{Path(place).name} could not be written: ")
    assert list((folder / "a folder").iterdir()) == []


def test_a_file_that_cannot_be_finished_leaves_the_old_one_as_it_was(folder: Path) -> None:
    (folder / "out.json").write_text("the old one")
    told = run(folder, "check", "--output", "json:out.json", preexec_fn=files_of_20_kb_at_most)
    assert told.returncode == 2
    assert "out.json could not be written" in told.stderr
    assert "Traceback" not in told.stderr
    assert (folder / "out.json").read_text() == "the old one"
    assert sorted(path.name for path in folder.iterdir()) == ["out.json", "plan.yaml"]


def test_a_disk_that_is_full_leaves_the_old_file_as_it_was(tmp_path: Path) -> None:
    def pieces() -> Iterator[str]:
        yield "the first piece"
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    (tmp_path / "out.json").write_text("the old one")
    with pytest.raises(typer.Exit):
        write_whole(tmp_path / "out.json", pieces())
    assert [path.read_text() for path in tmp_path.iterdir()] == ["the old one"]


def test_standard_output_that_is_full_is_told_in_a_sentence(folder: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        told = run(folder, "check", "--format", "json", stdout=full, stderr=subprocess.PIPE, capture_output=False)
    assert told.returncode == 4
    assert told.stderr == "The report could not be written: no space left on device.\n"


def test_a_reader_that_stops_early_is_no_fault(folder: Path) -> None:
    for number in range(5):
        (folder / f"plan{number}.yaml").write_text(PLAN, encoding="utf-8")
    program(folder)
    script = "./masa-lint check --format json | head -c 20 >/dev/null; exit ${PIPESTATUS[0]}"
    told = subprocess.run(["bash", "-c", script], cwd=folder, env=environment(), capture_output=True, timeout=60)
    assert (told.returncode, told.stderr) == (1, b"")


def test_a_link_in_the_place_of_an_output_is_replaced_and_not_followed(folder: Path) -> None:
    (folder / "elsewhere").mkdir()
    (folder / "elsewhere" / "diary.txt").write_text("Dear diary")
    (folder / "out.json").symlink_to("elsewhere/diary.txt")
    run(folder, "check", "--output", "json:out.json")
    assert (folder / "elsewhere" / "diary.txt").read_text() == "Dear diary"
    assert not (folder / "out.json").is_symlink()
    assert json.loads((folder / "out.json").read_text(encoding="utf-8"))


def test_a_pipe_or_a_device_is_written_to_and_stays_what_it_is(folder: Path) -> None:
    (folder / "nothing").symlink_to(os.devnull)
    os.mkfifo(folder / "pipe")
    read: list[str] = []
    reader = Thread(target=lambda: read.append((folder / "pipe").read_text(encoding="utf-8")))
    reader.start()
    told = run(folder, "check", "--output", "json:nothing", "--output", "json:pipe")
    reader.join(60)
    assert told.returncode == 1
    assert stat.S_ISCHR((folder / "nothing").stat().st_mode)
    assert stat.S_ISFIFO((folder / "pipe").stat().st_mode)
    assert json.loads(read[0])


def test_a_file_may_be_read_by_whom_the_user_lets_read_files(folder: Path) -> None:
    run(folder, "check", "--output", "json:out.json", umask=0o027)
    assert stat.S_IMODE((folder / "out.json").stat().st_mode) == 0o640


def test_a_bar_shows_how_far_a_long_run_is_and_only_to_a_person(folder: Path) -> None:
    for number in range(60):
        (folder / f"plan{number}.yaml").write_text(PLAN, encoding="utf-8")
    many = ("check", *DAY, "--format", "json")
    silent = run(folder, *many)
    assert silent.stderr == ""
    with a_terminal() as (terminal, shown):
        seen = run(folder, *many, stdout=subprocess.PIPE, stderr=terminal, capture_output=False)
    assert "Checking" in "".join(shown)
    assert seen.stdout == silent.stdout


def files_of_20_kb_at_most() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))


@contextmanager
def a_terminal() -> Iterator[tuple[int, list[str]]]:
    """A terminal to give to a program, and what it has shown once it is left."""
    ours, theirs = pty.openpty()
    shown: list[str] = []
    reader = Thread(target=lambda: shown.extend(read_terminal(ours)))
    reader.start()
    try:
        yield theirs, shown
    finally:
        os.close(theirs)
        reader.join(60)
        os.close(ours)


def read_terminal(ours: int) -> Iterator[str]:
    try:
        while piece := os.read(ours, 65_536):
            yield piece.decode("utf-8", "replace")
    except OSError:  # how a terminal ends on Linux
        return
