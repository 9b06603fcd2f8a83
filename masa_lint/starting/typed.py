"""What someone types as an answer: whether it can stand in a file, and how it is written there."""

from __future__ import annotations

import json
import unicodedata

from masa_lint.documents.answers import AnswerKind, read_answer

_UNSEEN = ("Cc", "Cf", "Cs", "Zl", "Zp")


def unfit(answer: str) -> str:
    """Why an answer cannot be taken, as a sentence; empty where it can."""
    letter = first_unseen(answer)
    if letter:
        return f"It holds a character that cannot be seen (U+{ord(letter):04X}). Type it again without that."
    read = read_answer(answer)
    if read is not None and read.kind is AnswerKind.MISSING:
        return "That counts as no answer. Press Enter to leave it for later, or write: not stated"
    return ""


def first_unseen(text: str) -> str:
    """The first character of a text that cannot be seen, or an empty text where each can."""
    return next((letter for letter in text if unicodedata.category(letter) in _UNSEEN), "")


def is_none(answer: str) -> bool:
    """True for "none", with or without a remark."""
    read = read_answer(answer)
    return read is not None and read.kind is AnswerKind.NONE


def stands_alone(answer: str) -> bool:
    """True for an answer that stands in place of a whole list: "none", "not stated", "adopted"."""
    return answer == "adopted" or read_answer(answer) is not None


def written_forms(answer: str) -> tuple[str, str]:
    """An answer as it may be written in YAML: as it is, and, where that would be read as something else, in quotes."""
    return answer, json.dumps(answer, ensure_ascii=False)
