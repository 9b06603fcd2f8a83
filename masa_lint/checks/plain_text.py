"""A text as its words alone: small letters and digits, one space around each word."""

from __future__ import annotations

from functools import lru_cache

from masa_lint.source.characters import beyond_ascii, beyond_ascii_in

_WORDS = "".join(chr(code).lower() if chr(code).isalnum() else " " for code in range(128)).encode()
_WORDS_ALONE = _WORDS.ljust(256)
"""What each byte of UTF-8 becomes where there are no letters beyond ASCII."""
_WORDS_AND_BEYOND = _WORDS + bytes(range(128, 256))
"""What each byte of UTF-8 becomes where the bytes of what is no ASCII stay."""
_FEW = 16
"""So many kinds of signs are replaced one by one, which is a hundred times faster for each."""


def word_list(text: str) -> list[str]:
    """The words of a text, however long, in time in proportion to it."""
    return letters_alone(text).decode("utf-8", "surrogatepass").split()


def letters_alone(text: str) -> bytes:
    """A text as UTF-8 in small letters, with a space for everything that is no letter and no digit."""
    raw = text.encode("utf-8", "surrogatepass")
    beyond = beyond_ascii_in(raw)
    if not any(one.isalnum() or one.casefold() != one for one in beyond):
        return raw.translate(_WORDS_ALONE)
    if any(one.casefold() != one for one in beyond):
        text = text.casefold()
        beyond = beyond_ascii(text)
    signs = [one for one in beyond if not one.isalnum()]
    if len(signs) > _FEW:
        text = text.translate({ord(one): " " for one in signs})
    else:
        for one in signs:
            text = text.replace(one, " ")
    return text.encode("utf-8", "surrogatepass").translate(_WORDS_AND_BEYOND)


@lru_cache(maxsize=16384)
def plain_words(text: str) -> str:
    """The words of a short text with one space around each, remembered: rules ask it again and again."""
    return f" {' '.join(word_list(text))} "
