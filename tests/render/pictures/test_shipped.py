"""The pictures of the package: each one there, free to use, small, without words, and safe to put many in one page."""

from __future__ import annotations

import re
import tomllib
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml

from masa_lint.blocks.contrast import contrast
from masa_lint.blocks.tree import Picture
from masa_lint.render.childrens_version.compose import childrens_rows
from masa_lint.render.easy_read.compose import easy_read_rows
from masa_lint.render.make_rows import GAP_PICTURE
from masa_lint.render.pictures.contact_sheet import contact_sheet
from masa_lint.render.pictures.picture_set import picture_set
from masa_lint.render.pictures.shipped import DRAWN, HERE, shipped

ROOT = Path(__file__).parents[3]
KEYS = picture_set().keys()
NAMED = """
    document_easy plan hard_word help_to_read full_document checked_by_people phone_999 phone_day clock_day phone_night
    childline shield_child harm everyone law map under18 neighbours three_groups handshake leader person_council
    person_nhs person_police meeting delegate calendar_many chair many_people list_people must_help school
    school_meeting school_check childrens_home custody restraint restraint_check early_help family_hub steps listen
    change young_checker share_info lock care sad quick_look long_look learn training training_check magnifier
    person_check report_to chart coins3 coins_total coins_share disagree ask_leaders government complain email
    complain_who whistle report calendar_sep calendar_review sign question
""".split()
"""The keys that a partnership with a set of its own may rely on: they never change."""
_ELEMENTS = {"svg", "g", "path", "circle", "ellipse", "rect"}


def batched(content: bytes, size: int) -> list[tuple[int, ...]]:
    return list(zip(*[iter(content)] * size, strict=True))


def test_the_names_that_partnerships_rely_on_are_all_there() -> None:
    assert set(NAMED) <= set(KEYS)


def test_every_row_has_its_picture() -> None:
    tables = (easy_read_rows(), easy_read_rows("yearly-report"), childrens_rows())
    rows = [row for table in tables for chapter in (*table.chapters, table.back) for row in chapter.rows]
    pictures = {picture for row in rows for picture in (row.picture, *row.pictures.values())}
    assert pictures | {GAP_PICTURE} <= set(KEYS)


def recipes() -> dict[str, list[dict[str, Any]]]:
    files = (ROOT / "drawings" / "recipes").glob("*.yaml")
    return {key: made for file in files for key, made in yaml.safe_load(file.read_text(encoding="utf-8")).items()}


def test_the_list_and_the_folders_hold_the_same() -> None:
    assert {file.stem for file in DRAWN.glob("*")} == set(KEYS)
    assert set(recipes()) == set(KEYS)


def test_every_picture_says_what_it_shows_and_whose_it_is() -> None:
    everything = shipped()
    assert all(one.base and one.alt for one in everything.drawings.values())
    assert len({one.alt for one in everything.drawings.values()}) > len(KEYS) - 4
    assert everything.credit
    assert everything.licence == "MIT"
    licence = (HERE / everything.licence_text).read_text(encoding="utf-8")
    assert "Permission is hereby granted, free of charge" in licence
    assert "Copyright (c) Microsoft Corporation" in licence
    assert picture_set().credits() == (f"{everything.credit}. Licence: MIT.",)


@pytest.mark.parametrize("key", KEYS)
def test_a_drawing_draws_and_does_nothing_else(key: str) -> None:
    picture = picture_set().picture(key)
    root = ElementTree.fromstring(picture.svg)
    assert root.get("viewBox") == "0 0 64 64"
    names = {element.tag.removeprefix("{http://www.w3.org/2000/svg}") for element in root.iter()}
    assert names <= _ELEMENTS, "no words, no programs, nothing from elsewhere"
    attributes = set(chain.from_iterable(element.attrib for element in root.iter()))
    assert not {"id", "href", "style", "class"} & attributes, "two of them in one page must not meet"
    assert "url(" not in picture.svg


def test_no_face_stands_beside_a_persons_name() -> None:
    """A drawn face is somebody's, of one sex and colour: beside a name it would be a picture of the wrong person."""
    tables = (easy_read_rows(), easy_read_rows("yearly-report"), childrens_rows())
    rows = [row for table in tables for chapter in (*table.chapters, table.back) for row in chapter.rows]
    asks = {"person", "chair", "scrutineers", "names_of"}
    beside = {one for row in rows if row.ask.split(" ")[0] in asks for one in (row.picture, *row.pictures.values())}
    assert len(beside) > 4
    assert [key for key in sorted(beside) if any("person" in layer for layer in recipes()[key])] == []


def test_what_is_not_done_or_not_known_has_no_picture_of_the_opposite() -> None:
    """No thumb up, no list with a tick in each line, no chart that rises."""
    table = easy_read_rows("yearly-report")
    told = [table.row(name) for name in ("asked-of-us", "scrutiny-found", "unfinished", "not-known", "last-year")]
    layers = [layer for row in told if row for layer in recipes()[row.picture]]
    drawn = {str(layer.get("shape") or layer.get("glyph")) for layer in layers}
    assert not {"thumbs-up-medium", "plan_rows", "bars"} & drawn


def test_what_has_no_dark_line_round_it_stands_out_by_itself() -> None:
    """Lines of writing, ticks and signs within a picture; white ones are on something dark."""
    layers = [layer for made in recipes().values() for layer in made]
    bare = {layer["stroke"] for layer in layers if "stroke" in layer and layer.get("line") is False} - {"#fff"}
    assert len(bare) > 5
    assert {colour for colour in bare if contrast(colour) < 3} == set()


@pytest.mark.parametrize("key", KEYS)
def test_its_edges_stand_out_on_white(key: str) -> None:
    """Where a picture ends and the page begins there is a dark line: nearly every point of the edge is near one."""
    pytest.importorskip("typst")
    image, chops, filters = (pytest.importorskip(f"PIL.{name}") for name in ("Image", "ImageChops", "ImageFilter"))
    from masa_lint.writers.drawings import png_of

    drawn = image.open(BytesIO(png_of(picture_set().picture(key)))).convert("RGBA")
    shown = drawn.getchannel("A").point(lambda alpha: 255 if alpha > 128 else 0)
    edge = chops.subtract(shown, shown.filter(filters.MinFilter(3)))
    white = image.new("RGBA", drawn.size, "white")
    darkest = image.alpha_composite(white, drawn).convert("L").filter(filters.MinFilter(7))
    near = [grey for grey, on_edge in zip(darkest.tobytes(), edge.tobytes(), strict=True) if on_edge]
    assert near
    dark = [grey for grey in near if contrast(f"#{grey:02x}{grey:02x}{grey:02x}") >= 3]
    assert len(dark) > 0.97 * len(near)


def test_all_drawings_together_are_small() -> None:
    sizes = {file.stem: file.stat().st_size for file in DRAWN.glob("*.svg")}
    assert max(sizes.values()) < 13_000
    assert sum(sizes.values()) < 400_000


@pytest.mark.parametrize("key", KEYS)
def test_typst_draws_it(key: str) -> None:
    """Typst draws the PDF, and the PNG that a Word document holds."""
    pytest.importorskip("typst")
    from masa_lint.writers.drawings import png_of

    image = pytest.importorskip("PIL.Image").open(BytesIO(png_of(picture_set().picture(key)))).convert("RGBA")
    assert abs(image.width - image.height) <= 1
    shown = [pixel for pixel in batched(image.resize((32, 32)).tobytes(), 4) if pixel[3] > 128]
    assert len(shown) > 150, "it fills a good part of its square"
    assert len({pixel[:3] for pixel in shown}) > 8


def test_a_picture_is_decoration_unless_it_gets_words() -> None:
    pictures = picture_set()
    assert pictures.picture("map").alt == ""
    asked = pictures.picture("map", width_cm=5, alt="Map of Exampleshire")
    assert asked == Picture("map", svg=pictures.picture("map").svg, alt="Map of Exampleshire", width_cm=5)
    with pytest.raises(KeyError, match="no_such_picture"):
        pictures.picture("no_such_picture")


def test_the_contact_sheet_shows_them_all() -> None:
    page = contact_sheet(picture_set())
    assert page.count("<svg") == len(KEYS)
    assert all(f"<strong>{key}</strong>" in page for key in KEYS)


def test_the_page_for_partnerships_lists_every_name() -> None:
    page = ROOT / "docs" / "pictures.md"
    listed = set(re.findall(r"^\| `(\w+)` \| <img", page.read_text(encoding="utf-8"), flags=re.MULTILINE))
    assert listed == set(KEYS)


def test_the_wheel_carries_pictures_and_licence() -> None:
    """Hatchling packs every file of the package that git does not ignore."""
    build = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert build["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"] == ["masa_lint"]
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    assert not {"*.svg", "*.txt", "*.yaml"} & set(ignored)
