"""A Word file as the checker reads it: the text of its parts, never what it links to."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO
from xml.etree import ElementTree

from masa_lint.documents.telephone import digits
from masa_lint.easy.check.reading import Reading, RowRead, SectionRead, Sentence, is_short
from masa_lint.easy.check.split import sentences

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/picture}pic"
_MAX_PART = 40_000_000
_BESIDE = ("toc", "contents", "label", "header", "caption")
"""Styles of paragraphs that stand beside the text."""
_SMALLEST = 28
"""Half points."""
_ALIGNED = {
    "both": "Words are not set to the left.",
    "center": "Words are not set to the left.",
    "right": "Words are not set to the left.",
}


class WordFileError(Exception):
    """The file is no Word file that can be read; the text says why."""


def read_word(content: bytes, name: str) -> Reading:
    """Headings are paragraphs in a heading style; a row of a table that holds a picture is a row with a picture.

    Raises:
        WordFileError: it is no Word file, or one that is made to be too large.
    """
    try:
        with zipfile.ZipFile(BytesIO(content)) as file:
            document = _part(file, "word/document.xml")
            links = _links(file)
            feet = b"".join(_bytes(file, one) for one in file.namelist() if one.startswith("word/footer"))
            fields = _bytes(file, "word/document.xml")
    except (zipfile.BadZipFile, KeyError, ElementTree.ParseError, NotImplementedError, RuntimeError, EOFError) as error:
        raise WordFileError("it is no Word file (.docx) that can be read") from error
    body = document.find(f"{_W}body")
    sections, looks, title, front = _sections(body if body is not None else document)
    pictured = any(row.pictures for section in sections for row in section.rows)
    return Reading(
        name,
        title,
        tuple(sections),
        front,
        pictured=pictured,
        phone_links=frozenset(links),
        contents=b"TOC" in fields,
        page_numbers=b"PAGE" in feet,
        looks=tuple(dict.fromkeys(looks)),
        short=is_short(sections),
    )


def _bytes(file: zipfile.ZipFile, name: str) -> bytes:
    if file.getinfo(name).file_size > _MAX_PART:
        raise WordFileError("a part of it is larger than 40 MB")
    with file.open(name) as part:
        content = part.read(_MAX_PART + 1)
    if len(content) > _MAX_PART:
        raise WordFileError("a part of it is larger than 40 MB")
    return content


def _part(file: zipfile.ZipFile, name: str) -> ElementTree.Element:
    """A part as XML. One that declares entities is refused: they can make a small file huge."""
    content = _bytes(file, name)
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise WordFileError("it declares entities, which no Word file does")
    return ElementTree.fromstring(content)  # noqa: S314


def _links(file: zipfile.ZipFile) -> set[str]:
    try:
        relations = _part(file, "word/_rels/document.xml.rels")
    except KeyError:
        return set()
    targets = [one.get("Target", "") for one in relations]
    return {digits(target[4:]) for target in targets if target.startswith("tel:")}


def _sections(body: ElementTree.Element) -> tuple[list[SectionRead], list[str], str, str]:
    sections: list[SectionRead] = []
    looks: list[str] = []
    title, front, heading, rows = "", "", "", list[RowRead]()
    blocks = list(_blocks(body))
    headed = any(_style(block).startswith("heading") for block in blocks)
    for number, block in enumerate(blocks, 1):
        style = _style(block)
        text = _text(block)
        if style.startswith(_BESIDE) or (style.startswith("title") and headed):
            # The title page, the list of contents, whose the pictures are: no row of the text.
            title = title or (text if style.startswith("title") else "")
            front += f" {text}"
            continue
        looks += _looks(block)
        if block.tag == f"{_W}p" and style.startswith(("heading", "title")):
            if rows:
                sections.append(SectionRead(heading, tuple(rows), glossary="hard words" in heading.casefold()))
            title, heading, rows = title or text, text, []
        elif text and heading:
            lines = tuple(_sentences(block))
            pictures = tuple(("", True) for _ in block.iter(_PICTURE))
            rows.append(RowRead(f"paragraph {number}", lines, pictures, label=_label(block)))
        elif text:
            front += f" {text}"
    if rows:
        sections.append(SectionRead(heading, tuple(rows), glossary="hard words" in heading.casefold()))
    return sections, looks, title, front


def _blocks(body: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """Paragraphs, and rows of tables."""
    for child in body:
        if child.tag == f"{_W}tbl":
            yield from child.iter(f"{_W}tr")
        elif child.tag == f"{_W}p":
            yield child
        elif child.tag == f"{_W}sdt":
            continue  # a list of contents


def _style(block: ElementTree.Element) -> str:
    style = block.find(f"{_W}pPr/{_W}pStyle")
    return (style.get(f"{_W}val", "") if style is not None else "").casefold()


def _text(block: ElementTree.Element) -> str:
    return " ".join("".join(map(_letters, block.iter())).split())


def _letters(part: ElementTree.Element) -> str:
    if part.tag == f"{_W}noBreakHyphen":
        return "-"
    return " " if part.tag in (f"{_W}br", f"{_W}tab") else (part.text or "" if part.tag == f"{_W}t" else "")


def _label(row: ElementTree.Element) -> str:
    """An official name under the words of a row."""
    return " ".join(_text(one) for one in row.iter(f"{_W}p") if one is not row and _style(one) == "label")


def _sentences(block: ElementTree.Element) -> Iterator[Sentence]:
    paragraphs = [one for one in block.iter(f"{_W}p") if one is block or _style(one) != "label"]
    for paragraph in paragraphs or [block]:
        bold = tuple(
            "".join(map(_letters, run.iter())) for run in paragraph.iter(f"{_W}r") if _on(run, "b") or _is_strong(run)
        )
        for one in sentences(_text(paragraph)):
            yield Sentence(one, tuple(word for word in bold if word and word in one))


def _is_strong(run: ElementTree.Element) -> bool:
    style = run.find(f"{_W}rPr/{_W}rStyle")
    return style is not None and style.get(f"{_W}val", "").casefold() == "strong"


def _on(run: ElementTree.Element, name: str) -> bool:
    found = run.find(f"{_W}rPr/{_W}{name}")
    return found is not None and found.get(f"{_W}val", "true") not in ("0", "false", "none")


def _looks(block: ElementTree.Element) -> Iterator[str]:
    for jc in block.iter(f"{_W}jc"):
        if jc.get(f"{_W}val", "") in _ALIGNED:
            yield _ALIGNED[jc.get(f"{_W}val", "")]
    linked = {id(run) for link in block.iter(f"{_W}hyperlink") for run in link.iter(f"{_W}r")}
    for run in block.iter(f"{_W}r"):
        if _on(run, "i"):
            yield "Italics."
        if _on(run, "u") and id(run) not in linked:
            yield "Underlining."
        if _on(run, "caps"):
            yield "Capitals."
        size = run.find(f"{_W}rPr/{_W}sz")
        value = size.get(f"{_W}val", "") if size is not None else ""
        if value.isdigit() and int(value) < _SMALLEST:
            yield f"Type of {int(value) / 2:g} pt."
