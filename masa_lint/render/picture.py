"""Where the pictures of the easy versions come from."""

from __future__ import annotations

from collections.abc import Callable

from masa_lint.blocks.tree import Picture
from masa_lint.render.settings import Look


def picture_of(_: Look) -> Callable[[str], Picture]:
    """A picture by its key."""
    return Picture
