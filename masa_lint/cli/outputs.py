"""Where reports go: standard output, and files that are whole or not there at all."""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import TextIO

from masa_lint.cli.stop import stop
from masa_lint.documents.discover import ENDINGS
from masa_lint.engine.exit_code import FAULT
from masa_lint.reporters.formats import Format, reporter_of
from masa_lint.reporters.log_safe import log_path
from masa_lint.reporters.reporter import Run
from masa_lint.source.beside import is_there, real_path

_AS_CODES = "backslashreplace"


@dataclass(frozen=True, slots=True)
class Output:
    """A format and the file that it is written to; None for standard output."""

    format: Format
    file: FilePath | None = None


def read_outputs(given: list[str] | None, format_: Format) -> tuple[Output, ...]:
    """`FORMAT:FILE` as outputs, after the one for standard output."""
    outputs = [Output(format_)]
    for one in given or ():
        name, colon, file = one.partition(":")
        if not colon or name not in [str(known) for known in Format] or not file:
            known = ", ".join(Format)
            stop(f'"{one}" is no output. Write FORMAT:FILE, for instance sarif:out.sarif. The formats are: {known}.')
        outputs.append(Output(Format(name), FilePath(file)))
    return tuple(outputs)


def stop_where_lost(written: Iterable[FilePath], read: Iterable[FilePath]) -> None:
    """Stop before an output is written over something that a run reads, or over another output.

    No output is YAML: one that is there already is a plan, a report that a plan names, a configuration or decisions.
    """
    read, taken = tuple(read), list[FilePath]()
    for file in written:
        name = log_path(file.name)
        if _is_device(file):
            continue
        if any(_are_one(file, one) for one in read) or (file.suffix in ENDINGS and is_there(file)):
            stop(f"{name} is a file that masa-lint reads, and is not written over. Give the output another name.")
        if any(_are_one(file, one) for one in taken):
            stop(f"Two outputs would be written to {name}. Give each a name of its own.")
        taken.append(file)


def _are_one(file: FilePath, other: FilePath) -> bool:
    """Whether two names lead to one file, be it there or not."""
    try:
        return real_path(file) == real_path(other) or file.samefile(other)
    except OSError:
        return False


def write_outputs(outputs: tuple[Output, ...], reports: Iterable[tuple[str, ...]], run: Run) -> None:
    """Write every output from the documents' fragments: standard output as they come, files when all is done."""
    kept: list[list[str]] = [[] for _ in outputs[1:]]
    summary = os.environ.get("GITHUB_STEP_SUMMARY", "") if outputs[0].format is Format.GITHUB else ""
    told: list[str] = []

    def first() -> Iterator[str]:
        for fragments in reports:
            for spool, fragment in zip(kept, fragments[1:], strict=True):
                spool.append(fragment)
            if summary:
                told.append(fragments[0])
            yield fragments[0]

    print_whole(reporter_of(outputs[0].format).assemble(first(), run))
    for output, fragments in zip(outputs[1:], kept, strict=True):
        if output.file is not None:
            write_whole(output.file, reporter_of(output.format).assemble(fragments, run))
    if summary:
        from masa_lint.reporters.step_summary import step_summary

        _add_to_summary(FilePath(summary), step_summary(told, run))


def _add_to_summary(file: FilePath, text: str) -> None:
    """Add to the file that GitHub shows as the summary of a step; other steps write to it too."""
    try:
        with file.open("a", encoding="utf-8", errors=_AS_CODES, newline="") as summary:
            summary.write(text)
    except OSError as error:
        stop(f"The summary of the step could not be written: {reason_of(error)}.", FAULT)


def print_whole(pieces: Iterable[str]) -> None:
    """Write to standard output, the same bytes on every computer unless a person is looking.

    What its encoding cannot hold (an old terminal, a file name that is not UTF-8) is written as a code.
    """
    out = sys.stdout
    if isinstance(out, io.TextIOWrapper):
        if out.isatty():
            out.reconfigure(errors=_AS_CODES)
        else:
            out.reconfigure(encoding="utf-8", errors=_AS_CODES, newline="\n")
    for piece in pieces:
        _written(out, piece)
    _written(out, "")


def _written(out: TextIO, piece: str) -> None:
    """Write one piece; without one, what is still to be written."""
    try:
        out.write(piece)
        if not piece:
            out.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        # What could not be written would be tried again at exit, and fail with a traceback.
        os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())
        stop(f"The report could not be written: {reason_of(error)}.", FAULT)


def write_whole(file: FilePath, pieces: Iterable[str]) -> None:
    """Write a file beside its place and put it there when it is whole; what was there before stays where that fails.

    A link is replaced and never followed, so that a link in somebody's folder cannot lead the report elsewhere.
    """
    import tempfile

    temporary = ""
    try:
        if _is_device(file):
            with file.open("w", encoding="utf-8", errors=_AS_CODES, newline="") as device:
                device.writelines(pieces)
            return
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", errors=_AS_CODES, newline="", dir=file.parent, prefix=".masa-lint.", delete=False
        ) as writing:
            temporary = writing.name
            writing.writelines(pieces)
        FilePath(temporary).chmod(0o666 & ~umask())
        FilePath(temporary).replace(file)
        temporary = ""
    except OSError as error:
        stop(f"{file.name} could not be written: {reason_of(error)}.")
    finally:
        if temporary:
            FilePath(temporary).unlink(missing_ok=True)


def _is_device(file: FilePath) -> bool:
    """`/dev/null`, `/dev/stdout` or a pipe, which must not be replaced by a file."""
    try:
        mode = file.stat().st_mode
    except OSError:
        return False
    return stat.S_ISCHR(mode) or stat.S_ISFIFO(mode)


def reason_of(error: Exception) -> str:
    """Why something could not be written, in words."""
    return (getattr(error, "strerror", None) or "the computer refused").casefold()


def umask() -> int:
    """What this computer takes away from the rights of a new file."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
