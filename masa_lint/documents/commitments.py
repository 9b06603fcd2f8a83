"""What takes on the guidance's own words, and what says no to them: "adopted in full", "yes", "not adopted"."""

from __future__ import annotations

import re
from functools import lru_cache

from masa_lint.documents.frequency import read_frequency

_HEDGES = re.compile(
    r"\b(?:not|no|never|part|partly|partially|except|but|some|most|draft|subject|apart|until|yet|pending|unless)\b"
)
_BRACKETS = re.compile(r"\(([^()]*)\)")
_WHERE = r"(?:sections?|pages?|paragraphs?|chapters?|parts?|annex|appendix)"
_ADOPTED = re.compile(
    r"(?:yes )?(?:(?:fully|wholly|all) )?adopted(?: (?:fully|all|in full|in their entirety|in its entirety))?"
    rf"(?: (?:in|see|at|by|under|as set out in) {_WHERE} [\w ]{{1,12}})?"
)
_YES = frozenset((
    "yes", "in full", "yes in full", "all", "yes all", "all of them", "yes all of them",
    "all three", "all four", "all five", "all six", "all seven",
))  # fmt: skip
_DENIED = re.compile(r"(?:no|n|none|false|never|not yet|not adopted.*|not yet adopted.*|none (?:is|are|of).*)")
_NO_FIRST = re.compile(r"no\s*[,.;:–—(-]", re.IGNORECASE)


@lru_cache(maxsize=1024)
def says_adopted(text: str) -> bool:
    """True where a text takes on the whole. What it leaves out, or puts off, makes it no such text."""
    plain = _plain(text)
    return not _HEDGES.search(text.casefold()) and (plain in _YES or bool(_ADOPTED.fullmatch(plain)))


@lru_cache(maxsize=1024)
def says_how_often(text: str) -> bool:
    """True where a text says how often a thing is done, which is more than that it is: "every year by the leads"."""
    return not _HEDGES.search(text.casefold()) and read_frequency(text) is not None


@lru_cache(maxsize=1024)
def denies(text: str) -> bool:
    """True where a text says no: "no", "not adopted", "no, the council decides"."""
    return bool(_NO_FIRST.match(text.strip()) or _DENIED.fullmatch(_plain(text)))


def _plain(text: str) -> str:
    """The words alone, without what stands in brackets. A long text is none of these."""
    if len(text) > 200:
        return ""
    return " ".join(re.sub(r"[^\w ]", " ", _BRACKETS.sub(" ", text.casefold())).split())
