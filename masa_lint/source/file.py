"""A file's bytes to text: size, encoding, byte order mark."""

from __future__ import annotations

from codecs import BOM_UTF8
from dataclasses import dataclass
from pathlib import Path as FilePath

from masa_lint.source.lines import split_lines
from masa_lint.source.place import Position, Span
from masa_lint.source.problem import Problem
from masa_lint.source.yaml_text import YamlText, read_yaml

MAX_BYTES = 1_000_000
"""Thirty times a long plan. What is read takes time, and a hostile file must not take long."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file as it was read. `name` is what outputs call it; `yaml` is a `Problem` where nothing could be read.

    `utf8` is the text in UTF-8.
    """

    name: str
    text: str
    yaml: YamlText | Problem
    utf8: bytes = b""

    @property
    def lines(self) -> list[str]:
        """The text by line, without line breaks."""
        return split_lines(self.text)

    def with_text(self, text: str) -> Source:
        """The file as if another text stood in it."""
        return _source(self.name, text, text.encode("utf-8"))


def _source(name: str, text: str, utf8: bytes) -> Source:
    return Source(name, text, read_yaml(text, utf8), utf8)


def read_file(path: FilePath, name: str) -> Source:
    """Read a file from disk. What is wrong with it is in the result; it never raises."""
    try:
        if path.exists() and not path.is_file() and not path.is_dir():  # a pipe or a device may never come to an end
            facts = {"why": "it is no ordinary file; to check what comes from standard input, write - in its place"}
            return Source(name, "", Problem("file-cannot-be-opened", facts=facts, fatal=True))
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return Source(name, "", Problem("file-cannot-be-opened", facts={"why": "it is not there"}, fatal=True))
    except IsADirectoryError:
        return Source(name, "", Problem("file-cannot-be-opened", facts={"why": "it is a folder"}, fatal=True))
    except PermissionError:
        facts = {"why": "this computer's user may not read it"}
        return Source(name, "", Problem("file-cannot-be-opened", facts=facts, fatal=True))
    except OSError:
        facts = {"why": "the computer could not read it"}
        return Source(name, "", Problem("file-cannot-be-opened", facts=facts, fatal=True))
    return read_bytes(content, name)


def read_bytes(content: bytes, name: str) -> Source:
    """Read a document from bytes: UTF-8, with or without a byte order mark, any line ends, 1 MB at most."""
    if len(content) > MAX_BYTES:
        return Source(name, "", Problem("file-too-large", facts={"limit": "1 MB"}, fatal=True))
    content = content.removeprefix(BOM_UTF8)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        lines = split_lines(content[: error.start].decode("utf-8"))
        at = Position(len(lines), len(lines[-1]) + 1)
        return Source(name, "", Problem("file-is-not-utf8", Span(at, at), fatal=True))
    return _source(name, text, content)
