"""Control, bidirectional and XML-illegal characters: no output holds one, and each file can be read by its reader."""

from __future__ import annotations

import json
import unicodedata
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

import pypdfium2
import pytest
from hostile.conftest import TOLD, Output

pytestmark = pytest.mark.xdist_group("hostile outputs")
_UNREAD = ("pdf", "docx")
_HIDDEN = ("Cc", "Cf", "Cs", "Zl", "Zp")


def test_no_text_holds_a_character_that_cannot_be_seen(outputs: tuple[Output, ...]) -> None:
    for one in (one for one in outputs if one.ending not in _UNREAD):
        text = one.text.removeprefix("\ufeff")
        hidden = {letter for letter in text if unicodedata.category(letter) in _HIDDEN} - {"\n"}
        assert hidden <= _allowed(one.ending), (str(one), hidden)


def _allowed(ending: str) -> set[str]:
    """What our own formats put in: a break of lines as calendars have it, and joints of words that are not to break."""
    return {"ics": {"\r"}, "md": {"\u2060"}, "html": {"\u200b", "\u2060", "\xad"}}.get(ending, set())


def test_nothing_that_xml_has_no_place_for_is_in_an_xml_file(outputs: tuple[Output, ...]) -> None:
    for one in (one for one in outputs if one.ending == "junit"):
        ElementTree.fromstring(one.content)
    for one in (one for one in outputs if one.ending == "docx"):
        with ZipFile(BytesIO(one.content)) as packed:
            for part in (name for name in packed.namelist() if name.endswith((".xml", ".rels"))):
                text = "".join(ElementTree.fromstring(packed.read(part)).itertext())
                assert not {"\u202e", "\u2066", "\ufffe"} & set(text), (str(one), part)


def test_a_pdf_opens_and_turns_no_line_around(outputs: tuple[Output, ...]) -> None:
    for one in (one for one in outputs if one.ending == "pdf"):
        document = pypdfium2.PdfDocument(one.content)
        text = "".join(document[number].get_textpage().get_text_range() for number in range(len(document)))
        assert len(text) > 200
        assert not {"\u202e", "\u2066", "\x1b"} & set(text), str(one)


def test_json_gives_the_text_back_as_it_was(outputs: tuple[Output, ...]) -> None:
    read = [json.loads(one.content) for one in outputs if one.ending == "json" and one.command.typed[0] == "check"]
    assert any("\u202egnp.exe" in document["name"] for data in read for document in data["documents"])
    for one in (one for one in outputs if one.ending in ("sarif", "gitlab")):
        assert json.loads(one.content), str(one)


def test_no_command_ends_in_a_traceback(outputs: tuple[Output, ...]) -> None:
    assert [str(one) for one in outputs if one.place == TOLD and b"Traceback" in one.content] == []
