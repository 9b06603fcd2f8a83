"""`document`: a document is named."""

from __future__ import annotations

import pytest
from asked import NO_VALUE, ask

from masa_lint.checks.result import Verdict

THRESHOLDS = {"document": "thresholds.document"}
FINDABLE = {"document": {"path": "thresholds.document", "findable": "true"}}
URL = "https://exampleshire.example/need"


@pytest.mark.parametrize("document", ["Continuum of Need", "{title: Continuum of Need}", f'{{url: "{URL}"}}'])
def test_a_title_or_an_address_is_enough(document: str) -> None:
    assert ask(THRESHOLDS, f"thresholds: {{document: {document}}}").verdict is Verdict.HOLDS


def test_where_it_is_kept_alone_names_no_document() -> None:
    told = ask(THRESHOLDS, "thresholds: {document: {where: our website}}")
    assert (told.verdict, told.at) == (Verdict.FAILS, "thresholds.document.title")
    assert told.stated == ["thresholds.document.where"]


def test_to_be_found_it_needs_an_address_or_a_place() -> None:
    told = ask(FINDABLE, "thresholds: {document: {title: Continuum of Need, url: not stated}}")
    assert (told.verdict, told.at) == (Verdict.FAILS, "thresholds.document.url")
    assert told.stated == ["thresholds.document.title"]
    assert told.lacking == {"thresholds.document.url": "not stated"}
    assert ask(FINDABLE, "thresholds: {document: {where: our website}}").verdict is Verdict.HOLDS
    assert ask(FINDABLE, f'thresholds: {{document: {{url: "{URL}"}}}}').verdict is Verdict.HOLDS


@pytest.mark.parametrize("answer", NO_VALUE)
def test_no_document_fails_at_the_document(answer: str) -> None:
    told = ask(THRESHOLDS, f'thresholds: {{document: "{answer}"}}')
    assert (told.verdict, told.at, told.stated) == (Verdict.FAILS, "thresholds.document", [])


def test_which_answer_stands_there_is_kept() -> None:
    assert ask(THRESHOLDS, "thresholds: {document: none}").lacking == {"thresholds.document": "none"}
    assert ask(THRESHOLDS, "").lacking == {"thresholds.document": "missing"}


@pytest.mark.parametrize(
    ("document", "at"),
    [
        ("[a]", "thresholds.document"),
        ("{title: [a]}", "thresholds.document.title"),
        ("{where: our website, url: [a]}", "thresholds.document.url"),
    ],
)
def test_what_could_not_be_read_is_neither_there_nor_missing(document: str, at: str) -> None:
    told = ask(THRESHOLDS, f"thresholds: {{document: {document}}}")
    assert (told.verdict, told.at) == (Verdict.UNREAD, at)


def test_what_is_enough_without_it_holds() -> None:
    assert ask(THRESHOLDS, "thresholds: {document: {title: Continuum of Need, url: [a]}}").verdict is Verdict.HOLDS
