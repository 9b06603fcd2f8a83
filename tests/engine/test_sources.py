"""Where a published plan says a thing, as far as its transcript tells."""

from __future__ import annotations

import pytest

from masa_lint.documents.load import load_bytes
from masa_lint.engine.sources import published_at, without_source

TEXT = """\
kind: arrangement
training:
  source: {section: "4", page: "12"}
  commissioned: {how: The group buys it, source: {quote: it is bought}}
  delivered: {how: Twelve courses}
audits: {how: A panel}
scrutiny: {source: not stated, does: x}
"""


@pytest.mark.parametrize(
    ("path", "source"),
    [
        (("training", "commissioned", "how"), {"quote": "it is bought"}),
        (("training", "delivered", "how"), {"section": "4", "page": "12"}),
        (("training",), {"section": "4", "page": "12"}),
        (("audits", "how"), {}),
        (("scrutiny", "does"), {}),
        (("nowhere",), {}),
        ((), {}),
    ],
)
def test_the_nearest_source_around_a_value_counts(path: tuple[str, ...], source: dict[str, str]) -> None:
    assert published_at(load_bytes(TEXT.encode(), "plan.yaml"), path) == source


@pytest.mark.parametrize(
    ("agencies", "asked"),
    [
        ("[{name: A, why: x, source: {page: '2'}}, {name: B, why: y, source: {page: '3'}}]", False),
        ("[{name: A, why: x, source: {page: '2'}}, {name: B, why: y}]", True),
        ("[{name: A, why: x, source: {page: '2'}}, {name: B, why: y, source: not stated}]", True),
    ],
)
def test_in_a_transcript_every_item_of_a_list_needs_its_source(agencies: str, *, asked: bool) -> None:
    text = f"kind: arrangement\nthis_file: transcript\nrelevant_agencies: {{agencies: {agencies}}}\n"
    document = load_bytes(text.encode(), "plan.yaml")
    place = ("relevant_agencies", "agencies")
    assert without_source(document, [place]) == (place if asked else None)
