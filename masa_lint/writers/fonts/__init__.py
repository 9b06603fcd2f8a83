"""The fonts that papers carry, with their licences."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent
FAMILY = "Atkinson Hyperlegible Next"
MONO = "Atkinson Hyperlegible Mono"

REGULAR = FOLDER / "AtkinsonHyperlegibleNext-Regular.ttf"
BOLD = FOLDER / "AtkinsonHyperlegibleNext-Bold.ttf"
MONO_REGULAR = FOLDER / "AtkinsonHyperlegibleMono-Regular.ttf"
SIGNS_REGULAR = FOLDER / "DejaVuSans-Signs.ttf"
"""For shapes and letters that the other two lack."""
CHARACTERS = FOLDER / "characters.txt"
"""Which characters they hold together."""
OWN_CHARACTERS = FOLDER / "characters-atkinson.txt"
"""Which of them need no letter of DejaVu Sans."""
