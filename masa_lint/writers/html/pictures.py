"""Pictures as they stand in a page: inside an address of their own, where nothing in them can reach the page."""

from __future__ import annotations

import base64
from functools import lru_cache

from markupsafe import Markup

from masa_lint.blocks.tree import Picture
from masa_lint.writers.html.markup import tag


def image(picture: Picture, class_: str | None = None) -> Markup:
    """The picture, `width_cm` wide at most; without its words it is decoration. Nothing where it holds no picture."""
    address = _address(picture)
    if not address:
        return Markup()
    return tag("img", src=address, alt=picture.alt, class_=class_, width=str(round(picture.width_cm / 2.54 * 96)))


@lru_cache(maxsize=256)
def _address(picture: Picture) -> str:
    """The picture's own bytes, and where it has both the drawing, which stays sharp."""
    if picture.svg:
        return _data("image/svg+xml", picture.svg.encode("utf-8", "replace"))
    return _data("image/png", picture.png) if picture.png else ""


def _data(kind: str, content: bytes) -> str:
    return f"data:{kind};base64,{base64.b64encode(content).decode('ascii')}"
