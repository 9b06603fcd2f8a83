"""Where in the other file a finding is about, so that whoever reads it can lay the two beside each other."""

from __future__ import annotations

from posixpath import dirname, join, normpath

from masa_lint.documents.linked import link_of, not_named
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.words_alike import in_words
from masa_lint.engine.outcome import Elsewhere, Outcome
from masa_lint.source.path import path_text

_MOST_LINES = 3


def see_also(outcome: Outcome, document: LoadedDocument) -> str:
    """ " See line 12 of arrangement.yaml.", or an empty text where the rule looked at nothing of another file."""
    lines: dict[str, list[int]] = {}
    for one in elsewhere(outcome, document):
        lines.setdefault(one.file, []).append(one.line)
    return "".join(f" See {_lines(numbers)} of {name}." for name, numbers in lines.items())


def elsewhere(outcome: Outcome, document: LoadedDocument) -> tuple[Elsewhere, ...]:
    """The places in other files: the item that a rule asks about, where it stands there; else what it compares with."""
    paths = (outcome.subject,) if link_of(outcome.subject) else outcome.stated
    found: dict[tuple[str, int], Elsewhere] = {}
    for path in paths:
        if link_of(path) in document.linked:
            holder, there = document.holder(path)
            name, line = file_name(document.name, holder.name), holder.span(holder.written(there)).start.line
            found.setdefault((name, line), Elsewhere(name, there, line))
    return tuple(found[key] for key in sorted(found))


def file_name(document: str, link: str) -> str:
    """The other file as outputs call it: the link stands as it is written, seen from the folder of its document."""
    return normpath(join(dirname(document), link))


def not_compared(document: LoadedDocument) -> tuple[str, ...]:
    """For each file that a report could name and does not, the sentence that it was not compared with it."""
    named = ((one.called, path_text(one.at)) for one in not_named(document))
    return tuple(f"Not compared with {called}, whose file is not named ({at})." for called, at in named)


def _lines(numbers: list[int]) -> str:
    if len(numbers) == 1:
        return f"line {numbers[0]}"
    if len(numbers) > _MOST_LINES:
        return f"lines {numbers[0]} to {numbers[-1]}"
    return f"lines {in_words(str(number) for number in numbers)}"
