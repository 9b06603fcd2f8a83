"""A Word file opened by LibreOffice and turned into pages; skipped where that is not installed, except in CI."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

_PROGRAM = shutil.which("soffice") or shutil.which("libreoffice")
_SECONDS = 120


def pages_of(word: bytes) -> bytes:
    """The PDF that LibreOffice makes of a Word file."""
    if _PROGRAM is None:
        if os.environ.get("CI"):
            pytest.fail("LibreOffice is not installed. Run: apt-get install libreoffice-writer-nogui")
        pytest.skip("LibreOffice is not installed")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "paper.docx").write_bytes(word)
        subprocess.run(
            [_PROGRAM, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "pdf",
             "--outdir", name, str(folder / "paper.docx")],
            check=True, capture_output=True, timeout=_SECONDS,
        )  # fmt: skip
        return (folder / "paper.pdf").read_bytes()
