"""What the tests of all formats share: one set of findings."""

from __future__ import annotations

import pytest
from reporters.hostile import Reported, hostile_run


@pytest.fixture(scope="session")
def hostile() -> Reported:
    """The shared set of findings, which every format has to write."""
    return hostile_run()
