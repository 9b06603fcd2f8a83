"""`python -m masa_lint.writers.write_characters` writes which characters the fonts hold. It needs fontTools."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from masa_lint.writers.fonts import BOLD, CHARACTERS, MONO_REGULAR, OWN_CHARACTERS, REGULAR, SIGNS_REGULAR


def files() -> dict[Path, str]:
    """Each list and its text, `20-7E` a line."""
    fonts = importlib.import_module("fontTools.ttLib")
    regular, bold, mono, signs = (
        set(fonts.TTFont(file).getBestCmap()) for file in (REGULAR, BOLD, MONO_REGULAR, SIGNS_REGULAR)
    )
    own = regular & bold & mono
    return {CHARACTERS: _ranges(own | signs), OWN_CHARACTERS: _ranges(own)}


def _ranges(held: set[int]) -> str:
    lines: list[list[int]] = []
    for letter in sorted(held):
        if lines and letter == lines[-1][1] + 1:
            lines[-1][1] = letter
        else:
            lines.append([letter, letter])
    return "".join(f"{first:X}-{last:X}\n" for first, last in lines)


if __name__ == "__main__":
    for file, text in files().items():
        file.write_text(text, encoding="ascii")
        sys.stdout.write(f"{file.name} is written\n")
