"""Where reports go: standard output, and files that are whole or not there at all."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path as FilePath

from masa_lint.cli.stop import stop
from masa_lint.reporters.formats import Format, reporter_of
from masa_lint.reporters.reporter import Run


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


def write_outputs(outputs: tuple[Output, ...], reports: Iterable[tuple[str, ...]], run: Run) -> None:
    """Write every output from the documents' fragments: standard output as they come, files when all is done."""
    kept: list[list[str]] = [[] for _ in outputs[1:]]

    def first() -> Iterator[str]:
        for fragments in reports:
            for spool, fragment in zip(kept, fragments[1:], strict=True):
                spool.append(fragment)
            yield fragments[0]

    for piece in reporter_of(outputs[0].format).assemble(first(), run):
        sys.stdout.write(piece)
    sys.stdout.flush()
    for output, fragments in zip(outputs[1:], kept, strict=True):
        if output.file is not None:
            write_whole(output.file, reporter_of(output.format).assemble(fragments, run))


def write_whole(file: FilePath, pieces: Iterable[str]) -> None:
    """Write a file beside its place and put it there when it is whole; what was there before stays where that fails."""
    import tempfile

    temporary = ""
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", newline="", dir=file.parent, prefix=f".{file.name}.", delete=False
        ) as writing:
            temporary = writing.name
            writing.writelines(pieces)
        FilePath(temporary).chmod(0o666 & ~_umask())
        FilePath(temporary).replace(file)
    except OSError as error:
        if temporary:
            FilePath(temporary).unlink(missing_ok=True)
        stop(f"{file.name} could not be written: {(error.strerror or 'the computer refused').casefold()}.")


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
