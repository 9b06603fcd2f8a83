"""`python -m masa_lint.writers.html.write_fonts` makes the fonts of pages from those of papers, small enough to embed.

It needs fontTools and brotli, which are asked for only here. The result is kept beside this file, with the licences of
`masa_lint/writers/fonts`.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from masa_lint.writers.fonts import BOLD, REGULAR, SIGNS_REGULAR
from masa_lint.writers.html.web_fonts import FOLDER

LETTERS = (
    "U+0020-007E,U+00A0-017F,U+0218-021B,U+02C6-02DD,U+1E80-1E85,U+1EF2-1EF3,U+2010-2027,U+2030-203A,U+2044,U+20AC,"
    "U+2116,U+2122,U+2212,U+FFFD"
)
"""Western and middle European languages, Welsh and Polish among them, with their signs."""
SHAPES = "U+2190-2193,U+25A0-25A3,U+25AA,U+25B2,U+25BC,U+25CA,U+25CB,U+25CF,U+2610-2612,U+2713-2718,U+26A0"
"""The shapes before a tag's word, which few fonts have."""


def write() -> None:
    """Write the three files."""
    subset = importlib.import_module("fontTools.subset").main
    for file, letters in ((REGULAR, LETTERS), (BOLD, LETTERS), (SIGNS_REGULAR, SHAPES)):
        written = FOLDER / Path(file.name).with_suffix(".woff2").name
        subset([str(file), f"--unicodes={letters}", "--layout-features=kern,mark,mkmk,ccmp,locl", "--flavor=woff2",
                "--no-hinting", f"--output-file={written}"])  # fmt: skip
        sys.stdout.write(f"{written.name} is written\n")


if __name__ == "__main__":
    write()
