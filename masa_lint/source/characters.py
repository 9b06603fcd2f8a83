"""Characters beyond ASCII in a long text: of few kinds, so that looking at each kind costs next to nothing."""

from __future__ import annotations

_ASCII = bytes(range(128))


def beyond_ascii(text: str) -> frozenset[str]:
    """Every character beyond ASCII that a text holds, each once."""
    if text.isascii():
        return frozenset()
    return frozenset(text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass"))
