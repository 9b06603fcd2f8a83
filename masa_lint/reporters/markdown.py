"""Plain text made safe inside Markdown: nothing in it becomes a link, a picture, a heading, a table or HTML."""

from __future__ import annotations

import re

_SIGNS = re.compile(r"([\\`*_\[\]()#|~!])")


def markdown_text(text: str) -> str:
    """The text on one line, every sign with a meaning of its own escaped."""
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _SIGNS.sub(r"\\\1", " ".join(plain.split()))
