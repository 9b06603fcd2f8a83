"""Characters beyond ASCII in a long text: of few kinds, so that looking at each kind costs next to nothing."""

from __future__ import annotations

_ASCII = bytes(range(128))


def beyond_ascii(text: str) -> frozenset[str]:
    """Every character beyond ASCII that a text holds, each once."""
    return frozenset() if text.isascii() else beyond_ascii_in(text.encode("utf-8", "surrogatepass"))


def beyond_ascii_in(raw: bytes) -> frozenset[str]:
    """Every character beyond ASCII of a text in UTF-8, each once."""
    return frozenset(raw.translate(None, _ASCII).decode("utf-8", "surrogatepass"))
