"""Pictures from anyone: they reach no other file, hide nothing, and are never larger than a page."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from masa_lint.blocks.tree import Picture
from masa_lint.writers.drawings import UndrawableError, clean_svg, png_of, svg_of
from masa_lint.writers.fonts import FAMILY

NAMES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10"'


def png(size: tuple[int, int], text: str = "") -> bytes:
    said = PngImagePlugin.PngInfo()
    said.add_text("Location", text)
    file = io.BytesIO()
    Image.new("RGB", size, "navy").save(file, "png", pnginfo=said)
    return file.getvalue()


def size_of(drawn: bytes) -> tuple[int, int]:
    return Image.open(io.BytesIO(drawn)).size


@pytest.mark.parametrize(
    "inside",
    [
        '<image href="secret.png" width="9" height="9"/>',
        '<image xlink:href="file:///etc/hostname" width="9" height="9"/>',
        '<image href="https://exampleshire.example/x.png" width="9" height="9"/>',
    ],
)
def test_a_drawing_reaches_no_other_file(inside: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "secret.png").write_bytes(png((4, 4)))
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UndrawableError):
        png_of(Picture("plan", svg=f"<svg {NAMES}>{inside}</svg>"))


def test_a_drawing_that_would_grow_without_end_is_refused() -> None:
    entities = '<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
    )
    with pytest.raises(UndrawableError):
        png_of(Picture("plan", svg=f"<!DOCTYPE svg [{entities}]><svg {NAMES}><text>&j;</text></svg>"))


def test_a_picture_that_is_taller_than_a_page_is_made_smaller() -> None:
    tall = png_of(Picture("plan", svg='<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1000"/>'))
    assert size_of(tall)[1] <= 20 / 2.54 * 200 + 1


def test_a_photo_is_drawn_anew_without_what_the_camera_wrote_into_it() -> None:
    photo = png((60, 30), "taken in Exampleshire")
    drawn = png_of(Picture("leader", png=photo, width_cm=2.54))
    assert b"Exampleshire" in photo
    assert b"Exampleshire" not in drawn
    assert size_of(drawn) == (200, 100)


@pytest.mark.parametrize("broken", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n", png((9, 9))[:40]])
def test_a_broken_picture_is_an_error_that_names_it(broken: bytes) -> None:
    with pytest.raises(UndrawableError, match='"leader"'):
        png_of(Picture("leader", png=broken))


def test_a_picture_of_too_many_dots_is_refused_before_it_is_opened() -> None:
    small = png((9, 9))
    huge = small[:16] + (100_000).to_bytes(4, "big") * 2 + small[24:]
    with pytest.raises(UndrawableError, match="too large"):
        svg_of(Picture("leader", png=huge))


def test_words_in_a_drawing_are_set_in_our_font_and_lose_no_letter() -> None:
    cleaned = clean_svg(
        f"<svg {NAMES}><text font-family='Arial'>A &#28450; &amp; <tspan style=\"font-family: x\"/></text></svg>"
    )
    assert f"font-family='{FAMILY}'" in cleaned
    assert f"font-family: {FAMILY}" in cleaned
    assert "A [cjk unified ideograph-6f22] &amp; " in cleaned
