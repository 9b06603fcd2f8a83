"""The fonts that papers carry: their licences are beside them, and what they hold is what the list says."""

from __future__ import annotations

import os
import unicodedata
from dataclasses import replace

import pytest
from writers.pdf_reader import words_of
from writers.sample_paper import sample_paper

from masa_lint.blocks.tree import Code, Paragraph
from masa_lint.blocks.words import words
from masa_lint.writers.fonts import BOLD, CHARACTERS, FOLDER, MONO_REGULAR, REGULAR, SIGNS_REGULAR
from masa_lint.writers.pdf_writer import write_pdf
from masa_lint.writers.printable import spelled


def test_the_licence_of_each_font_is_beside_it() -> None:
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FOLDER / "AtkinsonHyperlegibleNext-OFL.txt").read_text()
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FOLDER / "AtkinsonHyperlegibleMono-OFL.txt").read_text()
    licence = (FOLDER / "DejaVuSans-LICENSE.txt").read_text()
    assert "Bitstream Vera Fonts Copyright" in licence
    assert "Arev Fonts Copyright" in licence
    assert {font.name for font in FOLDER.glob("*.ttf")} == {
        font.name for font in (REGULAR, BOLD, MONO_REGULAR, SIGNS_REGULAR)
    }


def test_the_list_of_characters_is_that_of_the_fonts() -> None:
    if not os.environ.get("CI"):
        pytest.importorskip("fontTools", reason="fontTools is not installed")
    from masa_lint.writers.write_characters import files

    for file, text in files().items():
        assert file.read_text(encoding="ascii") == text


def test_every_character_of_the_list_can_be_printed() -> None:
    letters = [
        chr(code)
        for line in CHARACTERS.read_text(encoding="ascii").split()
        for code in range(int(line.split("-")[0], 16), int(line.split("-")[1], 16) + 1)
    ]
    said = unicodedata.normalize("NFC", " ".join(letters))
    assert spelled(said) == said
    assert write_pdf(replace(sample_paper(), blocks=(Paragraph(words(said)), Code(said))))


def test_a_letter_with_an_accent_comes_out_of_a_pdf_once() -> None:
    letters = [chr(code) for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))]
    said = [f"0{letter}0" for letter in letters if spelled(letter) == letter]
    shown = words_of(write_pdf(replace(sample_paper(), blocks=(Paragraph(words(" ".join(said))),))))
    assert [one for one in said if unicodedata.normalize("NFC", one) not in unicodedata.normalize("NFC", shown)] == []
    assert spelled("e\u0301") == "é"


def test_letters_of_wales_and_poland_and_the_shapes_of_tags_are_among_them() -> None:
    said = "ŴŵŶŷÂâÊêÎîÔôÛûÏï ĄąĆćĘęŁłŃńÓóŚśŹźŻż ✕✓?–▢◇!●■▲→ Ж Ω ש س 😀"
    assert spelled(said) == said
    assert spelled("🛟 漢") == "[ring buoy] [cjk unified ideograph-6f22]"
