"""Names of people, places and bodies as an easy read prints them."""

from __future__ import annotations

import re

_TITLE = re.compile(
    r"^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|cllr|councillor|rev|rt hon|t/?)\.?\s+", re.IGNORECASE
)
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{0,200}[)\]]")
_AREA_WORDS = re.compile(
    r"\s+(?:city|county|borough|metropolitan borough|district)?\s*council$|^(?:the )?(?:royal |london )?"
    r"(?:county|city|borough|metropolitan borough) of\s+",
    re.IGNORECASE,
)
_LONGEST = 120
_PROGRAMMES = ("prevent", "channel")
"""Names of national programmes, which are words of every day too."""


def person(name: str) -> str:
    """A person's name without title: "Dr Ash Oak" as "Ash Oak"."""
    plain = tidy(name)
    for _ in range(3):
        shorter = _TITLE.sub("", plain)
        if shorter == plain or not shorter:
            break
        plain = shorter
    return plain


def body(name: str) -> str:
    """A body's name without what stands in brackets, nor a full stop at its end."""
    return _BRACKETS.sub("", tidy(name)).strip(" .,;") or tidy(name)


def within(name: str) -> str:
    """A name within a sentence: "Neglect" as "neglect", but not where capitals show that it is a proper name."""
    plain = body(name)
    first, _, rest = plain.partition(" ")
    proper = first[1:] != first[1:].lower() or first.casefold() in _PROGRAMMES or re.search(r"\b[A-Z]", rest)
    return plain if proper else plain[:1].lower() + plain[1:]


def place(name: str) -> str:
    """An area by its own name: "Exampleshire County Council" as "Exampleshire"."""
    plain = body(name)
    return _AREA_WORDS.sub("", plain).strip() or plain


def tidy(text: str) -> str:
    """On one line, with single spaces, and of a length that fits a page."""
    plain = " ".join(text[: 4 * _LONGEST].split())
    return plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1].rstrip() + "…"
