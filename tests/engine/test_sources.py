"""Where a published plan says a thing, as far as its transcript tells."""

from __future__ import annotations

import pytest

from masa_lint.documents.load import load_bytes
from masa_lint.engine.sources import published_at

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
