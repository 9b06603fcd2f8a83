"""What all tests share: a document from its text, and a check of it on a fixed day."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import settings

from masa_lint.documents.load import LoadedDocument, load_bytes
from masa_lint.engine.assess import assess
from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.select import Selection
from masa_lint.guidance.load_pack import load_pack

# How long a case takes is a benchmark's to say. A gate tries the same cases each time; a search tries new ones, and many.
settings.register_profile("gate", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=3000, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "gate"))

DAY = date(2026, 11, 22)
REPOSITORY = Path(__file__).parent.parent


@pytest.fixture
def document() -> Callable[[str], LoadedDocument]:
    """A document from its text."""
    return lambda text: load_bytes(dedent(text).encode(), "plan.yaml")


@pytest.fixture
def check(document: Callable[[str], LoadedDocument]) -> Callable[..., DocumentAssessment]:
    """The assessment of a document from its text, by all rules or by those named."""

    def run(text: str, *select: str, as_of: date = DAY) -> DocumentAssessment:
        return assess([document(text)], load_pack(), as_of, Selection(select)).documents[0]

    return run
