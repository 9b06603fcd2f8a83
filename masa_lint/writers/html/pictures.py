"""Pictures as they stand in a page: inside an address of their own, where nothing in them can reach the page."""

from __future__ import annotations

import base64
from functools import lru_cache
from urllib.parse import quote

from markupsafe import Markup

from masa_lint.blocks.tree import Picture
from masa_lint.writers.html.markup import tag

_AS_THEY_ARE = " ='/:;,()!*@$&+?|{}[]~"
"""Letters of an SVG that may stand in an address between quotation marks."""


def image(picture: Picture, class_: str | None = None) -> Markup:
    """The picture, `width_cm` wide at most; without its words it is decoration. Nothing where it holds no picture."""
    address = _address(picture)
    if not address:
        return Markup()
    return tag("img", src=address, alt=picture.alt, class_=class_, width=str(round(picture.width_cm / 2.54 * 96)))


@lru_cache(maxsize=256)
def _address(picture: Picture) -> str:
    if picture.svg:
        return f"data:image/svg+xml,{quote(_one_line(picture.svg), safe=_AS_THEY_ARE)}"
    if picture.png:
        return f"data:image/png;base64,{base64.b64encode(picture.png).decode('ascii')}"
    return ""


def _one_line(svg: str) -> str:
    """The drawing without line ends, which an address has not, with `'` for `"`, which is shorter in one."""
    text = " ".join(svg.encode("utf-8", "replace").decode().split())
    return text if "'" in text else text.replace('"', "'")
