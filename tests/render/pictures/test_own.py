"""Pictures of a partnership's own: what replaces ours, and what is refused, in words that say how to mend it."""

from __future__ import annotations

import base64
import io
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from program import run
from render.easy_plans import EVERYTHING

from masa_lint.render.pictures.jpeg_file import bare_jpeg
from masa_lint.render.pictures.picture_set import picture_set
from masa_lint.render.pictures.png_file import bare_png
from masa_lint.render.pictures.problem import PictureProblemError
from masa_lint.render.pictures.safe_svg import safe_svg
from masa_lint.render.pictures.unusable import UnusableError

Image = pytest.importorskip("PIL.Image")

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M1 1h8v8z" fill="#123456"/></svg>'
AGREED = "  photo: yes\n  consent: yes\n  consent_date: 3 March 2026\n"


def _image(kind: str, width: int = 300, height: int = 300, **more: object) -> bytes:
    content = io.BytesIO()
    Image.new("RGB", (width, height), "#205080").save(content, kind, **more)
    return content.getvalue()


def _exif() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 1
    return _image("JPEG", exif=exif)


PNG, JPEG, EXIF = _image("PNG"), _image("JPEG"), _exif()


def _faults(folder: Path) -> tuple[str, ...]:
    with pytest.raises(PictureProblemError) as raised:
        picture_set(folder)
    return raised.value.lines


def _shown(svg: str) -> bytes:
    """The file that a frame holds."""
    found = re.search(r'href="data:image/[a-z+]+;base64,([A-Za-z0-9+/=]+)"', svg)
    assert found
    return base64.b64decode(found[1])


def test_a_file_replaces_the_picture_of_its_name_and_no_other(tmp_path: Path) -> None:
    (tmp_path / "map.svg").write_text(SVG)
    (tmp_path / "notes.txt").write_text("where these came from")
    pictures = picture_set(tmp_path)
    assert b'fill="#123456"' in _shown(pictures.picture("map").svg)
    assert pictures.picture("law") == picture_set().picture("law")


@pytest.mark.parametrize(("name", "content"), [("map.png", PNG), ("map.PNG", PNG), ("map.svg", SVG.encode())])
def test_drawings_need_no_remarks(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    assert "<image" in picture_set(tmp_path).picture("map").svg


@pytest.mark.parametrize(("name", "content"), [("map.png", PNG), ("map.jpg", JPEG), ("map.svg", SVG.encode())])
def test_own_pictures_are_drawn_in_pdf_and_word(tmp_path: Path, name: str, content: bytes) -> None:
    pytest.importorskip("typst")
    from masa_lint.writers.drawings import png_of

    (tmp_path / name).write_bytes(content)
    (tmp_path / "pictures.yaml").write_text("map:\n  person: no\n")
    image = Image.open(io.BytesIO(png_of(picture_set(tmp_path).picture("map")))).convert("RGB")
    assert max(image.getpixel((image.width * 6 // 10, image.height * 4 // 10))) < 140


def test_what_a_camera_writes_into_a_photo_is_left_out(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010E] = "Exampleshire, garden of the home"
    (tmp_path / "meeting.jpg").write_bytes(_image("JPEG", exif=exif))
    (tmp_path / "pictures.yaml").write_text(f"meeting:\n{AGREED}")
    shown = _shown(picture_set(tmp_path).picture("meeting").svg)
    assert b"garden" not in shown
    assert Image.open(io.BytesIO(shown)).getpixel((5, 5))[2] > 100


def test_what_a_program_writes_into_a_png_is_left_out(tmp_path: Path) -> None:
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("Comment", "drawn by somebody")
    (tmp_path / "map.png").write_bytes(_image("PNG", pnginfo=info))
    shown = _shown(picture_set(tmp_path).picture("map").svg)
    assert b"somebody" not in shown
    assert Image.open(io.BytesIO(shown)).size == (300, 300)


def test_credits_name_whose_the_pictures_are(tmp_path: Path) -> None:
    for name in ("map", "law", "plan"):
        (tmp_path / f"{name}.svg").write_text(SVG)
    (tmp_path / "pictures.yaml").write_text(
        "every_picture:\n  credit: Exampleshire Council\n  licence: used by permission\n"
        "law:\n  credit: A drawing group\n  alt: A book of laws\nplan:\n  credit: ''\n"
    )
    pictures = picture_set(tmp_path)
    assert pictures.credits(["map"]) == ("Exampleshire Council. Licence: used by permission.",)
    assert len(pictures.credits(["map", "law", "school"])) == 3
    assert pictures.credits(["school"]) == picture_set().credits()
    assert pictures.picture("law").alt == "A book of laws"
    assert pictures.picture("law", alt="The law").alt == "The law"


def test_a_name_that_is_no_picture_is_told_with_the_nearest(tmp_path: Path) -> None:
    (tmp_path / "person-polise.png").write_bytes(PNG)
    assert _faults(tmp_path) == (
        'person-polise.png: no picture is called "person-polise". Did you mean "person_police"?',
    )


def test_a_photo_of_a_person_needs_their_consent_and_its_date(tmp_path: Path) -> None:
    (tmp_path / "person_police.jpg").write_bytes(JPEG)
    (fault,) = _faults(tmp_path)
    assert 'write "consent: yes" and "consent_date" for person_police in pictures.yaml' in fault
    card = tmp_path / "pictures.yaml"
    card.write_text("person_police:\n  credit: Exampleshire\n  consent: yes\n")
    (fault,) = _faults(tmp_path)
    assert fault.startswith("pictures.yaml:1: person_police.jpg is a photo.")
    card.write_text(f"person_police:\n{AGREED}  alt: Photo of the Chief Constable\n")
    assert picture_set(tmp_path).picture("person_police").alt == "Photo of the Chief Constable"
    card.write_text("person_police:\n  photo: yes\n  person: no\n")
    assert picture_set(tmp_path).own


@pytest.mark.parametrize("key", ["harm", "sad", "custody", "restraint", "childrens_home", "long_look"])
def test_a_real_child_never_illustrates_harm(tmp_path: Path, key: str) -> None:
    (tmp_path / f"{key}.png").write_bytes(PNG)
    card = tmp_path / "pictures.yaml"
    assert f"whether {key}.png is a photo" in _faults(tmp_path)[0]
    card.write_text(f"{key}:\n{AGREED}")
    (fault,) = _faults(tmp_path)
    assert fault.startswith("pictures.yaml:1: ")
    assert "A real child must never seem to show it" in fault
    card.write_text(f"{key}:\n{AGREED}  posed: yes\n")
    assert key in picture_set(tmp_path).own
    card.write_text(f"{key}:\n  photo: no\n")
    assert key in picture_set(tmp_path).own


@pytest.mark.parametrize(
    ("inside", "why"),
    [
        ("<script>alert(1)</script>", "“script”"),
        ("<foreignObject/>", "“foreignObject”"),
        ('<image href="https://elsewhere.example/a.png"/>', "“image”"),
        ('<use href="#a"/>', "“use”"),
        ("<animate/>", "“animate”"),
        ("<style>@import 'x'</style>", "“style”"),
        ("<text>Police</text>", "words in it"),
        ('<path d="M0 0h1" onclick="alert(1)"/>', "holds a program"),
        ('<path d="M0 0h1" OnLoad="alert(1)"/>', "holds a program"),
        ('<path d="M0 0h1" fill="url(https://elsewhere.example/#a)"/>', "from elsewhere"),
        ('<path d="M0 0h1" style="fill:url( \'//elsewhere.example\' )"/>', "from elsewhere"),
        ('<path d="M0 0h1" style="fill:u\\72l(//elsewhere.example)"/>', "from elsewhere"),
        ('<linearGradient xmlns:l="http://www.w3.org/1999/xlink" l:href="file:///etc/passwd"/>', "from elsewhere"),
        ("<g>" * 70 + "</g>" * 70, "too many parts"),
        ("<g/>" * 6000, "too many parts"),
        ("<g>", "no SVG picture"),
    ],
)  # fmt: skip
def test_an_svg_that_could_do_more_than_draw_is_refused(tmp_path: Path, inside: str, why: str) -> None:
    (tmp_path / "map.svg").write_text(SVG.replace("</svg>", f"{inside}</svg>"))
    (fault,) = _faults(tmp_path)
    assert fault.startswith("map.svg: this ")
    assert why in fault


def test_entities_are_refused_and_an_old_doctype_is_not(tmp_path: Path) -> None:
    file = tmp_path / "map.svg"
    file.write_text(f'<!DOCTYPE svg [<!ENTITY a "aaaa">]>{SVG}')
    assert "defines entities" in _faults(tmp_path)[0]
    file.write_text(
        f'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">{SVG}'
    )
    assert b"DOCTYPE" not in _shown(picture_set(tmp_path).picture("map").svg)


def test_what_a_drawing_program_adds_is_left_out(tmp_path: Path) -> None:
    more = (
        '<metadata>made by somebody</metadata><i:view xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:path="/home/x"/>'
        "<title>secret</title><!-- a remark -->"
    )
    (tmp_path / "map.svg").write_text(SVG.replace("<path", f'{more}<path data-x="1"'))
    shown = _shown(picture_set(tmp_path).picture("map").svg)
    for word in (b"somebody", b"/home", b"secret", b"remark", b"data-x"):
        assert word not in shown
    assert b"M1 1h8v8z" in shown


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("map.png", b"no picture", "no PNG or JPEG picture"),
        ("map.png", PNG[:-30], "no whole PNG file"),
        ("map.png", PNG.replace(b"IDAT", b"IDOT"), "no whole PNG file"),
        ("map.jpg", JPEG[:200], "no whole JPEG file"),
        ("map.svg", b"\xff\xfe<\0s\0v\0g\0", "UTF-8"),
        ("map.svg", b"<html/>", "no SVG picture"),
        ("map.svg", b'<svg xmlns="http://www.w3.org/2000/svg"/>', "how large it is"),
        ("map.gif", b"GIF89a", "cannot be shown everywhere"),
        ("map.png", PNG + b"0" * 500_001, "larger than 500 KB"),
        ("map.png", _image("PNG", 40, 40), "40 by 40 points"),
        ("map.png", _image("PNG", 900, 200), "at most 3 times"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_shown_is_refused(tmp_path: Path, name: str, content: bytes, why: str) -> None:
    (tmp_path / name).write_bytes(content)
    (fault,) = _faults(tmp_path)
    assert fault.startswith(f"{name}: ")
    assert why in fault


@given(st.sampled_from([PNG, JPEG, EXIF]), st.integers(0, 400), st.binary(min_size=1, max_size=8))
def test_no_broken_file_does_more_than_be_refused(content: bytes, at: int, put: bytes) -> None:
    broken = content[:at] + put + content[at + len(put) :]
    read = bare_png if content is PNG else bare_jpeg
    try:
        bare, width, height = read(broken)
    except UnusableError:
        return
    assert len(bare) <= len(broken)
    assert read(bare) == (bare, width, height)


@given(st.binary(max_size=60), st.integers(0, len(SVG)))
def test_no_broken_svg_does_more_than_be_refused(put: bytes, at: int) -> None:
    broken = SVG.encode()[:at] + put + SVG.encode()[at:]
    try:
        assert b"<svg" in safe_svg(broken)
    except UnusableError:
        return


def test_a_photo_on_its_side_is_refused(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    (tmp_path / "meeting.jpg").write_bytes(_image("JPEG", exif=exif))
    (tmp_path / "pictures.yaml").write_text(f"meeting:\n{AGREED}")
    assert "turn it upright" in _faults(tmp_path)[0]


def test_two_files_for_one_picture_are_refused(tmp_path: Path) -> None:
    (tmp_path / "map.svg").write_text(SVG)
    (tmp_path / "map.png").write_bytes(PNG)
    assert "Keep one of the two" in _faults(tmp_path)[0]


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    (tmp_path / "map.svg").write_text(SVG)
    (tmp_path / "pictures.yaml").write_text("map:\n  credit: elsewhere\n")
    (folder / "map.svg").symlink_to(tmp_path / "map.svg")
    (folder / "pictures.yaml").symlink_to(tmp_path / "pictures.yaml")
    (folder / "law.svg").mkdir()
    assert [fault.split(":")[0] for fault in _faults(folder)] == ["pictures.yaml", "law.svg", "map.svg"]
    assert all("link out of its folder" in fault for fault in _faults(folder))


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ("mapp:\n  credit: x\n", 'pictures.yaml:1: no picture is called "mapp". Did you mean "map"?'),
        ("map:\n  credits: x\n", 'pictures.yaml:2: there is no key "credits" here. Did you mean "credit"?'),
        ("map: mine\n", "pictures.yaml:1: what is said of map stands under it, each in a line of its own."),
        ("map:\n  photo: perhaps\n", "pictures.yaml:2: photo is yes or no."),
        ("map:\n  consent_date: soon\n", "pictures.yaml:2: consent_date is a date, such as 3 March 2026."),
        ("map:\n  alt: [a, b]\n", "pictures.yaml:2: alt takes a text of 300 letters at most."),
        ("map: {credit: x\n", "pictures.yaml:"),
        ("- map\n", "pictures.yaml:1: the file cannot be read (keys at the top)."),
    ],
)  # fmt: skip
def test_what_is_said_of_pictures_is_checked_with_its_line(tmp_path: Path, said: str, fault: str) -> None:
    (tmp_path / "pictures.yaml").write_text(said)
    assert _faults(tmp_path)[0].startswith(fault)


def test_the_command_tells_each_fault_in_a_line_and_makes_nothing(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(EVERYTHING, encoding="utf-8")
    folder = tmp_path / "ours"
    folder.mkdir()
    (folder / "map.gif").write_bytes(b"GIF89a")
    (folder / "polise.png").write_bytes(PNG)
    done = run(tmp_path, "render", "plan.yaml", "--easy-read", "--pictures", "ours", "--as-of", "2026-11-22")
    assert done.returncode == 2
    assert [line.split(":")[0] for line in done.stderr.splitlines()] == ["map.gif", "polise.png"]
    assert not (tmp_path / "out").exists()
