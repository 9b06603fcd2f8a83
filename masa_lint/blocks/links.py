"""Which addresses may be linked. What a document holds may come from anyone."""

from __future__ import annotations

_SCHEMES = ("https://", "http://", "mailto:", "tel:", "#")


def safe_link(address: str) -> str:
    """The address where it is one of http, https, mailto, tel or a place in the same document; else an empty text.

    Control characters, spaces and quotation marks are no part of an address: with any of them it is dropped.
    """
    if not address.casefold().startswith(_SCHEMES):
        return ""
    if any(character <= " " or character in "\"'<>\\^`{|}\x7f" or not character.isprintable() for character in address):
        return ""
    return address
