"""A file's bytes to text: size, encoding, byte order mark, line ends."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from masa_lint.source.file import MAX_BYTES, Source, read_bytes, read_file
from masa_lint.source.problem import Problem
from masa_lint.source.yaml_text import YamlText


def refused(source: Source) -> Problem:
    assert isinstance(source.yaml, Problem), source.yaml
    assert source.yaml.fatal
    return source.yaml


def test_a_file_is_read_from_disk_under_the_name_it_is_given(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_bytes(b"kind: arrangement\n")
    source = read_file(path, "plans/plan.yaml")
    assert source.name == "plans/plan.yaml"
    assert source.lines == ["kind: arrangement", ""]
    assert isinstance(source.yaml, YamlText)
    assert source.yaml.data == {"kind": "arrangement"}


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    problem = refused(read_file(tmp_path / "plan.yaml", "plan.yaml"))
    assert (problem.rule, problem.facts) == ("file-cannot-be-opened", {"why": "it is not there"})


def test_a_folder_is_told(tmp_path: Path) -> None:
    problem = refused(read_file(tmp_path, "plans"))
    assert (problem.rule, problem.facts) == ("file-cannot-be-opened", {"why": "it is a folder"})


@pytest.mark.parametrize(
    ("error", "why"),
    [(PermissionError(), "this computer's user may not read it"), (OSError(), "the computer could not read it")],
)
def test_a_file_that_cannot_be_read_is_told(error: OSError, why: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(Path, "open", fail)
    problem = refused(read_file(Path("plan.yaml"), "plan.yaml"))
    assert (problem.rule, problem.facts) == ("file-cannot-be-opened", {"why": why})


def test_a_file_of_a_megabyte_is_read() -> None:
    content = b"key: " + b"x" * (MAX_BYTES - 5)
    assert len(content) == 1_000_000
    assert isinstance(read_bytes(content, "plan.yaml").yaml, YamlText)


def test_a_file_over_a_megabyte_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_bytes(b"key: " + b"x" * MAX_BYTES)
    problem = refused(read_file(path, "plan.yaml"))
    assert (problem.rule, problem.facts) == ("file-too-large", {"limit": "1 MB"})


@pytest.mark.parametrize(
    ("content", "line", "column"),
    [
        pytest.param("kind: arrangement\nname: Café\n".encode("latin-1"), 2, 10, id="Latin-1"),
        pytest.param("name: “Our plan”\n".encode("cp1252"), 1, 7, id="Windows"),
        pytest.param("kind: arrangement\n".encode("utf-16"), 1, 1, id="UTF-16"),
        pytest.param("é: 😀\r\nname: caf".encode() + b"\xe9", 2, 10, id="after wide letters"),
        pytest.param(b"\xef\xbb\xbfa: b\nc: \x80", 2, 4, id="after a byte order mark"),
        pytest.param("name: café".encode()[:-1], 1, 10, id="cut off in the middle of a letter"),
    ],
)
def test_a_file_that_is_not_utf8_is_pointed_at_its_first_wrong_letter(content: bytes, line: int, column: int) -> None:
    problem = refused(read_bytes(content, "plan.yaml"))
    assert problem.rule == "file-is-not-utf8"
    assert (problem.span.start.line, problem.span.start.column) == (line, column)


def test_a_byte_order_mark_is_no_part_of_the_first_key() -> None:
    source = read_bytes(b"\xef\xbb\xbfkind: arrangement\n", "plan.yaml")
    assert isinstance(source.yaml, YamlText)
    assert source.yaml.data == {"kind": "arrangement"}
    assert source.lines[0] == "kind: arrangement"


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_any_line_end_will_do(line_end: str) -> None:
    source = read_bytes(line_end.join(["kind: arrangement", "chair:", "  name: A Person", ""]).encode(), "plan.yaml")
    assert isinstance(source.yaml, YamlText)
    assert source.yaml.data == {"kind": "arrangement", "chair": {"name": "A Person"}}
    assert source.lines == ["kind: arrangement", "chair:", "  name: A Person", ""]


@given(st.binary(max_size=60) | st.text(max_size=40).map(str.encode))
@example(b"")
@example(b"[")
@example(b"a: {")
@example(b"a: [b,")
@example(b"\xef\xbb\xbf\xff")
@example(b"\x00")
def test_no_bytes_make_the_reader_raise(content: bytes) -> None:
    source = read_bytes(content, "plan.yaml")
    problems = (source.yaml,) if isinstance(source.yaml, Problem) else source.yaml.problems
    for problem in problems:
        if source.text:
            assert 1 <= problem.span.start.line <= len(source.lines)


def test_a_pipe_is_told_to_be_no_file_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "plan.yaml")
    problem = refused(read_file(tmp_path / "plan.yaml", "plan.yaml"))
    assert problem.rule == "file-cannot-be-opened"
    assert problem.facts == {
        "why": "it is no ordinary file; to check what comes from standard input, write - in its place"
    }
