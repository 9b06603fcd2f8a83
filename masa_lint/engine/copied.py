"""The guidance's own words are no fact about a place.

Compared by hashes of runs of 8 words, so that none of the guidance's text has to be kept. It finds copies, not
paraphrase.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from hashlib import sha256

RUN = 8
SHARE = 0.6
_WORD = re.compile(r"[a-z0-9]+")


@lru_cache(maxsize=8)
def repeats_guidance(wording: frozenset[str]) -> Callable[[str], bool]:
    """Whether 60 % or more of a text's words stand inside runs of 8 words of the guidance.

    A text with many times the words of all that wording is no copy of it, and is not compared.
    """

    @lru_cache(maxsize=1024)
    def repeats(text: str) -> bool:
        words = _WORD.findall(text.casefold())
        if len(words) > len(wording) * RUN:
            return False
        inside: set[int] = set()
        for start in range(len(words) - RUN + 1):
            run = " ".join(words[start : start + RUN])
            if sha256(run.encode()).digest()[:8].hex() in wording:
                inside.update(range(start, start + RUN))
        return bool(inside) and len(inside) >= SHARE * len(words)

    return repeats
