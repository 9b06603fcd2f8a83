"""What a partnership may set of its documents, and what it is told where a setting cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from masa_lint.blocks.contrast import contrast
from masa_lint.blocks.paper import Layout
from masa_lint.config import ConfigError, read_config
from masa_lint.render.settings import Given, Look, LookError, look_of

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 20


def look(folder: Path, render: str, given: Given | None = None) -> Look:
    file = folder / "masa-lint.yaml"
    file.write_text(f"render:\n{render}")
    return look_of(read_config(file), given)


def test_the_command_line_goes_before_the_configuration(tmp_path: Path) -> None:
    (tmp_path / "ours").mkdir()
    (tmp_path / "theirs").mkdir()
    found = look(tmp_path, "  pictures: ours\n  large: no\n", Given(large=True, pictures=tmp_path / "theirs"))
    assert found.large
    assert found.pictures == tmp_path / "theirs"
    assert found.theme(Layout.STANDARD).size_pt == 16
    assert found.theme(Layout.EASY).size_pt == 18
    assert look(tmp_path, "  pictures: ours\n").pictures == tmp_path / "ours"


@pytest.mark.parametrize("written", ["1d3f72", "'#1D3F72'"])
def test_a_colour_is_taken_with_or_without_its_sign(tmp_path: Path, written: str) -> None:
    assert look(tmp_path, f"  colour: {written}\n").theme(Layout.STANDARD).accent == "#1d3f72"


@pytest.mark.parametrize(
    ("render", "line", "why"),
    [
        ("  font: Arial\n  colour: 00ff00\n", 3, "does not stand out enough on white: 1.4 to 1"),
        ("  colour: '#777777'\n", 2, "4.5 to 1"),
        ("  colour: #1d3f72\n", 2, "a # begins a remark"),
        ("  colour: blue\n", 2, "is no colour"),
        ("  colors: 1d3f72\n", 2, 'Did you mean "colour"?'),
        ("  font: 'x; } body {'\n", 2, "render.font"),
        ("  band: " + "x" * 81 + "\n", 2, "80 letters at most"),
    ],
)
def test_a_setting_that_cannot_be_used_is_told_with_its_line(tmp_path: Path, render: str, line: int, why: str) -> None:
    with pytest.raises(ConfigError) as told:
        look(tmp_path, render)
    assert told.value.lines[0].startswith(f"masa-lint.yaml:{line}:")
    assert why in told.value.lines[0]


def test_a_logo_is_a_picture_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(PNG)
    logo = look(tmp_path, "  logo: logo.png\n  logo_words: Exampleshire Council\n").logo
    assert logo is not None
    assert (logo.png, logo.alt) == (PNG, "Exampleshire Council")


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("logo.png", b"GIF89a", "is no PNG"),
        ("logo.png", PNG + b"0" * 500_000, "larger than 500 KB"),
        ("missing.png", b"", "there is no file missing.png"),
        ("../logo.png", PNG, "below the configuration's folder"),
    ],
)
def test_a_logo_that_cannot_be_used_is_told_with_its_line(tmp_path: Path, name: str, content: bytes, why: str) -> None:
    here = tmp_path / "here"
    here.mkdir()
    if content:
        (here / name).write_bytes(content)
    with pytest.raises(LookError, match=r"^masa-lint\.yaml:3: .*") as told:
        look(here, f"  large: no\n  logo: {name}\n")
    assert why in str(told.value)


def test_a_folder_of_the_configuration_stays_below_it(tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    (tmp_path / "there").mkdir()
    with pytest.raises(LookError, match="is not below the configuration's own"):
        look(tmp_path / "here", "  templates: ../there\n")
    (tmp_path / "here" / "linked").symlink_to(tmp_path / "there")
    with pytest.raises(LookError, match="is not below the configuration's own"):
        look(tmp_path / "here", "  templates: linked\n")


def test_contrast_is_measured_as_wcag_has_it() -> None:
    assert contrast("#000000") == pytest.approx(21)
    assert contrast("#ffffff") == pytest.approx(1)
    assert contrast("#767676") == pytest.approx(4.54, abs=0.01)
