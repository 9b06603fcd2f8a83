"""`python -m masa_lint.writers.write_characters` writes which characters the fonts hold. It needs fontTools."""

from __future__ import annotations

import importlib
import sys

from masa_lint.writers.fonts import BOLD, CHARACTERS, MONO_REGULAR, REGULAR, SIGNS_REGULAR


def ranges() -> str:
    """`20-7E` a line: what a line of words can show in regular and in bold, and a line of code too."""
    fonts = importlib.import_module("fontTools.ttLib")
    regular, bold, mono, signs = (
        set(fonts.TTFont(file).getBestCmap()) for file in (REGULAR, BOLD, MONO_REGULAR, SIGNS_REGULAR)
    )
    held = sorted(((regular & bold) | signs) & (mono | signs))
    lines: list[list[int]] = []
    for letter in held:
        if lines and letter == lines[-1][1] + 1:
            lines[-1][1] = letter
        else:
            lines.append([letter, letter])
    return "".join(f"{first:X}-{last:X}\n" for first, last in lines)


if __name__ == "__main__":
    CHARACTERS.write_text(ranges(), encoding="ascii")
    sys.stdout.write(f"{CHARACTERS.name} is written\n")
