"""Write a file whole or not at all: beside its place first, then moved there."""

from __future__ import annotations

import os
import shutil
from pathlib import Path as FilePath
from secrets import token_hex


def write_new(path: FilePath, text: str) -> None:
    """Write a file that is not there yet.

    Raises:
        FileExistsError: something is there already, if only a link that leads nowhere.
        OSError: the folder is not there, or may not be written to.
    """
    beside = _beside(path)
    try:
        _write(beside, text)
        path.open("xb").close()  # takes the name, if nobody has it
        try:
            beside.replace(path)
        except OSError:
            path.unlink()
            raise
    finally:
        beside.unlink(missing_ok=True)


def write_again(path: FilePath, text: str) -> None:
    """Write a file that is there; who may read it stays as it was.

    Raises:
        OSError: the folder or the file may not be written to, or the file is a link to another place.
    """
    if path.is_symlink():
        raise OSError("a link is not followed")
    beside = _beside(path)
    try:
        _write(beside, text)
        shutil.copymode(path, beside)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _beside(path: FilePath) -> FilePath:
    return path.with_name(f".{path.name}.{token_hex(4)}")


def _write(path: FilePath, text: str) -> None:
    with path.open("xb") as file:
        file.write(text.encode())
        file.flush()
        os.fsync(file.fileno())
