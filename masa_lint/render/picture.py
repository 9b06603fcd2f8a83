"""Where the pictures of the easy versions come from."""

from __future__ import annotations

from collections.abc import Callable

from masa_lint.blocks.tree import Picture
from masa_lint.render.settings import Look


def picture_of(_: Look, width_cm: float = 4.0) -> Callable[[str], Picture]:
    """A picture by its key. `width_cm` is how wide it is printed."""
    return lambda key: Picture(key, width_cm=width_cm)
