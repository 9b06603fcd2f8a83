"""Stated texts that may be no facts, though a rule was content with their being there."""

from __future__ import annotations

from collections.abc import Iterable

from masa_lint.documents.doubts import Doubt, doubt_about
from masa_lint.documents.form import Form
from masa_lint.documents.kinds import ARRANGEMENT
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.tree import Tree, look
from masa_lint.source.path import Path

_LONGEST_QUOTED = 80
_TOLD_IN = ("how", "title", "name", "what")
"""The keys in which a block says what it is."""

_FACTS_OF_A_REPORT = (Doubt.PROMISE, Doubt.DENIAL)


def doubtful(document: LoadedDocument, paths: Iterable[Path]) -> Path | None:
    """The first of the stated places whose text may be no fact.

    A plan says what is and will be done. A report also says what was not, and there a denial is a fact.
    """
    catalogue, report = document.catalogue, document.kind != ARRANGEMENT
    if catalogue is None:
        return None
    for path in paths:
        value = look(document.tree, path)  # nothing, where it stands in a linked document
        if isinstance(value, str):
            form = catalogue.form(path)
            doubt = None if form is None else doubt_about(value, form)
            if doubt is Doubt.POINTER and _names_one(look(document.tree, path[:-1])):
                continue
            if doubt and not (report and doubt in _FACTS_OF_A_REPORT):
                return path
        elif isinstance(value, list | dict) and (place := doubtful(document, _texts_in(value, path))):
            return place
    return None


def doubt_text(document: LoadedDocument, path: Path) -> str:
    """What is doubtful of the text at a path, and the question it puts."""
    text, catalogue = document.text_at(*path), document.catalogue
    if catalogue is None:
        return ""
    shown = text if len(text) <= _LONGEST_QUOTED else f"{text[:_LONGEST_QUOTED].rpartition(' ')[0]} …"
    quoted, label = f"“{shown}”", catalogue.label(path[:-1] if path[-1:] == ("how",) else path)
    form = catalogue.form(path) or Form.ANY
    match doubt_about(text, form):
        case Doubt.FORM if form in (Form.DAY, Form.END):
            return f"{quoted} cannot be read as a date ({label}). When is it?"
        case Doubt.FORM:
            return f"{quoted} does not look like {form} ({label}). {'Who' if form == Form.PERSON else 'What'} is it?"
        case Doubt.PROMISE:
            return f"{quoted} tells of something still to come ({label}). Is it there now?"
        case Doubt.GUIDANCE:
            return f"{quoted} only points to the guidance ({label}). What does the {document.noun} itself say?"
        case Doubt.POINTER:
            return f"{quoted} only points elsewhere ({label}). What does the {document.noun} itself say?"
        case Doubt.YES:
            return f"{quoted} says that it is so, and no more ({label}). What does the {document.noun} itself say?"
        case _:
            return f"{quoted} seems to say that it is not so ({label}). What does the {document.noun} provide for?"


def _names_one(block: Tree) -> bool:
    """True where a block gives an address or names a document: a pointer in it points at something."""
    if not isinstance(block, dict):
        return False
    inner = block.get("document")
    title = inner.get("title") if isinstance(inner, dict) else None
    named = isinstance(title, str) and doubt_about(title, Form.ANY) is None
    return named or any(isinstance(one, dict) and isinstance(one.get("url"), str) for one in (block, inner))


def _texts_in(value: list[Tree] | dict[str, Tree], path: Path) -> list[Path]:
    """The places of a list's texts, or of those in which a block says what it is."""
    if isinstance(value, list):
        return [(*path, number) for number, one in enumerate(value) if isinstance(one, str)]
    return [(*path, name) for name in _TOLD_IN if isinstance(value.get(name), str)]
