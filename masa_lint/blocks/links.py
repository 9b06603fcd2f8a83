"""Which addresses may be linked. What a document holds may come from anyone."""

from __future__ import annotations

import re

_SCHEMES = ("https://", "http://", "mailto:", "tel:", "#")
_WEB = re.compile(r"(?i:https?://)\S+")
_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}(?::\d{1,5})?(?:[/?#]\S*)?", re.IGNORECASE)
_SHORT = re.compile(r"https?://(?:www\.)?", re.IGNORECASE)


def safe_link(address: str) -> str:
    """The address where it is one of http, https, mailto, tel or a place in the same document; else an empty text.

    Control characters, spaces and quotation marks are no part of an address: with any of them it is dropped.
    """
    if not address.casefold().startswith(_SCHEMES):
        return ""
    if any(character <= " " or character in "\"'<>\\^`{|}\x7f" or not character.isprintable() for character in address):
        return ""
    return address


def web_address(text: str, *, bare: bool = False) -> str:
    """Where a text that is a web address leads, `https://` added to `www.…`; empty for any other text.

    `bare` is for a text that is known to be an address: `safeguarding.exampleshire.example/plan` is one too.
    """
    plain = text.strip()
    if _WEB.fullmatch(plain):
        return safe_link(plain)
    if (bare or plain.casefold().startswith("www.")) and _HOST.fullmatch(plain):
        return safe_link(f"https://{plain}")
    return ""


def short_address(address: str) -> str:
    """A web address as short as it can be typed."""
    return _SHORT.sub("", address, count=1).rstrip("/")
