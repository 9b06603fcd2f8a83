"""Plain text that stands where a block could, a key of that block lacking: how to write the two side by side."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from masa_lint.documents.catalogue import BlockShape
from masa_lint.documents.frequency import only_frequency
from masa_lint.documents.linked import link_of
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.small_counts import without_counts
from masa_lint.engine.outcome import Outcome, Question
from masa_lint.source.path import Path, path_text

_PARTS = ("who", "frequency", "document")
"""What a mechanism is asked for beside how it is done; one of them is enough."""
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_TITLE = re.compile(r"(?:\S+ ){0,6}(?:policy|procedures?|protocol|agreement|guide|framework)(?: \d\S*)?", re.IGNORECASE)
_PLAIN = re.compile(r"[^\W\d_](?:[\w ,.'’()/£-]*[\w.'’)])?")


@dataclass(frozen=True, slots=True)
class ShortForm:
    """Where the plain text stands, the key it counts as, the keys it belongs under, and those to write beside it."""

    at: Path
    text: str
    counts_as: str
    under: tuple[str, ...]
    beside: tuple[str, ...]
    one_is_enough: bool

    @property
    def remedy(self) -> str:
        """How to write it, as a sentence."""
        here, under = path_text(self.at), ", ".join(self.under)
        said = f"The plain text at {here} counts as {self.counts_as}. Write it under {under}"
        *first, last = self.beside or ("",)
        joined = f"{', '.join(first)} {'or' if self.one_is_enough else 'and'} {last}" if first else last
        return f"{said}, and beside it write {joined}." if last else f"{said}."

    @property
    def lines(self) -> tuple[str, ...]:
        """The block as YAML, to paste in place of the text; within a list, without the keys around the list."""
        last = max((number for number, step in enumerate(self.at) if isinstance(step, int)), default=-1)
        above = [str(step) for step in self.at[last + 1 :]]
        heads = [f"{'  ' * deep}{key}:" for deep, key in enumerate((*above, *self.under))]
        deep = len(above)
        heads[-1] += f" {_quoted(self.text)}"
        return (*heads, *(f"{'  ' * deep}{key}: FILL IN" for key in self.beside))


def short_form_of(outcome: Outcome, document: LoadedDocument) -> ShortForm | None:
    """The plain text in whose block something is lacking first of all; None where no such text stands."""
    at = plain_text_above(outcome.lacking[0].path, document) if outcome.lacking else None
    key = document.catalogue.key(at) if at and document.catalogue else None
    if at is None or key is None or document.catalogue is None:
        return None
    shape = document.catalogue.blocks[key.holds]
    text = document.text_at(*at, shape.shorthand)
    mechanism = outcome.asks is Question.RULE and shape.provision
    lacking = [str(one.path[len(at)]) for one in outcome.lacking if one.path[: len(at)] == at]
    keys = [one for one in _PARTS if mechanism] or list(dict.fromkeys(lacking))
    under = _under(text, shape, keys)
    beside = tuple(one for one in keys if one != under[0])
    if mechanism and under != (shape.shorthand,):
        beside = (shape.shorthand,)
    return ShortForm(at, without_counts(text), shape.shorthand, under, beside, mechanism)


def keys_asked_for(outcome: Outcome, document: LoadedDocument) -> str:
    """The keys in which the question of a mechanism is answered, as a sentence; empty for any other outcome."""
    if outcome.asks is not Question.RULE or not outcome.lacking or document.catalogue is None:
        return ""
    *block, part = outcome.lacking[0].path
    key = document.catalogue.key(tuple(block))
    shape = document.catalogue.blocks.get(key.holds) if key else None
    if shape is None or not shape.provision:
        return ""
    if part == "how":
        return "The key for it is how."
    return "The keys for it are who, frequency and document, and one of them is enough." if part in _PARTS else ""


def plain_text_above(path: Path, document: LoadedDocument) -> Path | None:
    """The place of plain text that stands for the block which a lacking path leads into; else None."""
    catalogue = document.catalogue
    if catalogue is None or link_of(path):
        return None
    for length in range(len(path) - 1, 0, -1):
        at = path[:length]
        key = catalogue.key(at)
        shape = catalogue.blocks.get(key.holds) if key else None
        if shape and shape.shorthand and document.text_at(*at, shape.shorthand):
            return at if document.written((*at, shape.shorthand)) == at else None
    return None


def plain_text_may_say(path: Path, document: LoadedDocument) -> bool:
    """True where plain text stands that may say what is lacking: how a thing is done tells often who does it, or when.

    A name alone says nothing of what its owner does, but the post may stand behind it.
    """
    at = plain_text_above(path, document)
    key = document.catalogue.key(at) if at and document.catalogue else None
    if at is None or key is None or document.catalogue is None:
        return False
    return document.catalogue.blocks[key.holds].shorthand == "how" or path[len(at) :] == ("post",)


def _under(text: str, shape: BlockShape, lacking: list[str]) -> tuple[str, ...]:
    """The keys that a text belongs under: it may be nothing but an address, a title or a frequency."""
    if "document" in lacking and _ADDRESS.fullmatch(text):
        return ("document", "url")
    if "document" in lacking and _TITLE.fullmatch(text):
        return ("document",)
    if "frequency" in lacking and only_frequency(text):
        return ("frequency",)
    return (shape.shorthand,)


def _quoted(text: str) -> str:
    """A text as YAML reads it back."""
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)
