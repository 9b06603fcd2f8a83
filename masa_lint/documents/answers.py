"""The three ways of giving no value: "none", "not stated", and nobody has answered.

They are three different facts: there is none; the author looked and the plan is silent; nobody has looked.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple


class AnswerKind(StrEnum):
    """What stands in place of a value."""

    NONE = "none"
    NOT_STATED = "not stated"
    MISSING = "missing"


class Answer(NamedTuple):
    """An answer in place of a value.

    `remark` is what stands in brackets after it; `written` is the text as it stood.
    """

    kind: AnswerKind
    remark: str = ""
    written: str = ""

    @property
    def repeats_guidance(self) -> bool:
        """True where the text only repeats the guidance's own wording."""
        return self.kind is AnswerKind.NOT_STATED and self.remark.casefold() == REPEATS_GUIDANCE


REPEATS_GUIDANCE = "repeats the guidance"
NOT_KNOWN = "is none of the words that are known here"
"""The remark on a word in whose place one of the format's words was looked for."""
NO_DATE = "cannot be read as a date"
"""The remark on a text in whose place a date was looked for, to compare it with another."""
NOBODY_ANSWERED = Answer(AnswerKind.MISSING)

_PLACEHOLDERS = frozenset(
    (
        "", "~", "null", "?", "??", "???", "-", "--", "–", "—", "…", "...", "x", "xx", "xxx", "xxxx",
        "tbc", "tba", "tbd", "t.b.c", "to be confirmed", "to be announced", "to be decided", "to be determined",
        "to be added", "to be agreed", "to be completed", "to follow", "follows", "vacant", "vacancy", "pending",
        "n/a", "na", "not applicable", "not known", "unknown", "awaited", "awaiting", "fill in", "fill this in",
        "insert", "insert here", "insert name", "name", "todo", "to do", "as above", "see above", "placeholder",
        "lorem ipsum",
    )
)  # fmt: skip
_LONGEST_PLACEHOLDER = max(map(len, _PLACEHOLDERS)) + 4
_OPENINGS = "nN[<{ "
_ANSWERS_BEGIN_WITH = frozenset(
    ("", " ", ".", "!", ":", *_OPENINGS, *(letter for one in _PLACEHOLDERS for letter in (one[:1], one[:1].upper())))
)
"""Of the letters of ASCII; another one may come to several in small letters, as a ligature does."""
_WITH_REMARK = re.compile(r"[\s.!:]*(none|not\s+stated)\s*\(", re.IGNORECASE)
_ALONE = {str(kind): kind for kind in (AnswerKind.NONE, AnswerKind.NOT_STATED)}
_BRACKETS = {"(": ")", "[": "]", "<": ">", "{": "}"}


def read_answer(text: str) -> Answer | None:
    """The answer that a text is, or None where it is a value.

    A placeholder counts only where it is the whole value: "vacant" is nobody's answer, "vacant since May" is text.
    """
    if len(text) <= _LONGEST_PLACEHOLDER:
        return _short_answer(text)
    return _answer(text) if text[0] in _OPENINGS else None


@lru_cache(maxsize=4096)
def _short_answer(text: str) -> Answer | None:
    """A document says the same few words in hundreds of places."""
    first = text[:1]
    return None if first not in _ANSWERS_BEGIN_WITH and first.isascii() else _answer(text)


def _answer(text: str) -> Answer | None:
    if found := _WITH_REMARK.match(text):
        opening = found.end() - 1
        closing = _closing(text, opening)
        if text[closing + 1 :].strip(" .!:") or closing < 0:
            return None
        kind = AnswerKind.NONE if found[1].casefold() == AnswerKind.NONE else AnswerKind.NOT_STATED
        return Answer(kind, text[opening + 1 : closing].strip(), text)
    if text[:1] in "[<{" and len(text) > 1 and _closing(text, 0) == len(text) - 1:
        return Answer(AnswerKind.MISSING, written=text)
    plain = " ".join(text.casefold().split()).strip(" .!:")
    if plain in _PLACEHOLDERS:
        return Answer(AnswerKind.MISSING, written=text)
    return Answer(_ALONE[plain], written=text) if plain in _ALONE else None


def _closing(text: str, opening: int) -> int:
    """Where the bracket at `opening` is closed again; -1 where it is not."""
    sign, closing, deep = text[opening], _BRACKETS[text[opening]], 0
    first = text.find(closing, opening)
    if text.find(sign, opening + 1, first) < 0:  # no bracket within the brackets
        return first
    for place in range(opening, len(text)):
        if text[place] == sign:
            deep += 1
        elif text[place] == closing:
            deep -= 1
            if not deep:
                return place
    return -1
