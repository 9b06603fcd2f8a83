"""Markup: what a document says is text in every page, file and comment, and makes no element, link or event."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from io import BytesIO
from zipfile import ZipFile

import pikepdf
import pytest
from hostile.conftest import Output
from icalendar import Calendar

pytestmark = pytest.mark.xdist_group("hostile outputs")
_SAFE_LINK = re.compile(r"(https?:|mailto:|tel:|#)")
_PICTURE = re.compile(r"data:(image/(png|jpeg|svg\+xml)|font/woff2);base64,")


class _Elements(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: set[str] = set()
        self.links: set[str] = set()
        self.sources: set[str] = set()
        self.policy = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        if ("http-equiv", "Content-Security-Policy") in attrs:
            self.policy = dict(attrs)["content"] or ""
        for name, value in attrs:
            self.attributes.add(name)
            if name in ("href", "action", "formaction", "xlink:href"):
                self.links.add(value or "")
            if name == "src":
                self.sources.add(value or "")


def test_no_page_holds_an_element_that_a_document_wrote(outputs: tuple[Output, ...]) -> None:
    for one in (one for one in outputs if one.ending == "html"):
        page = _Elements()
        page.feed(one.text)
        assert not page.names & {"script", "iframe", "object", "embed", "form", "base", "x", "w:p"}, str(one)
        assert [name for name in page.attributes if name.startswith("on")] == [], str(one)
        assert [link for link in page.links if not _SAFE_LINK.match(link)] == [], str(one)
        assert [source for source in page.sources if not _PICTURE.match(source)] == [], str(one)
        assert page.policy.startswith("default-src 'none'"), str(one)


def test_no_word_file_links_to_anything_but_an_address(outputs: tuple[Output, ...]) -> None:
    for one in (one for one in outputs if one.ending == "docx"):
        with ZipFile(BytesIO(one.content)) as packed:
            outside = " ".join(packed.read(name).decode() for name in packed.namelist() if name.endswith(".rels"))
        targets = re.findall(
            r'Target="([^"]*)"[^>]*TargetMode="External"|TargetMode="External"[^>]*Target="([^"]*)"', outside
        )
        assert [target for pair in targets for target in pair if target and not _SAFE_LINK.match(target)] == [], str(
            one
        )


def test_no_pdf_runs_anything_or_links_to_anything_but_an_address(outputs: tuple[Output, ...]) -> None:
    for one in (one for one in outputs if one.ending == "pdf"):
        with pikepdf.open(BytesIO(one.content)) as document:
            assert not {"/OpenAction", "/AA", "/AcroForm"} & set(document.Root.keys()), str(one)
            actions = [mark.A for page in document.pages for mark in page.get("/Annots", []) if "/A" in mark]
            assert {str(action.S) for action in actions} <= {"/URI", "/GoTo"}, str(one)
            links = [str(action.URI) for action in actions if "/URI" in action]
            assert [link for link in links if not _SAFE_LINK.match(link)] == [], str(one)


def test_a_comment_for_a_pull_request_calls_no_one_and_links_nowhere(outputs: tuple[Output, ...]) -> None:
    for one in (one for one in outputs if one.ending == "md"):
        plain = one.text.replace("\\[", "").replace("\\]", "").replace("\\(", "")
        assert "](" not in plain, str(one)
        assert not re.search(r"<(?!/?(details|summary)>)", one.text), str(one)
        assert "@everyone" not in one.text, str(one)


def test_a_calendar_holds_our_events_and_no_other(outputs: tuple[Output, ...]) -> None:
    for one in (one for one in outputs if one.ending == "ics"):
        events = Calendar.from_ical(one.content).walk("VEVENT")
        assert events, str(one)
        assert len(events) == one.content.count(b"BEGIN:VEVENT\r\n")
        assert {str(event["UID"]).rpartition("@")[2] for event in events} == {"masa-lint"}, str(one)
        assert all(len(line.encode()) <= 75 for line in one.text.split("\r\n")), str(one)
