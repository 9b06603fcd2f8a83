"""Words that stand where the format knows a list of words, and are none of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from masa_lint.documents.catalogue import CHOICE, Catalogue, Key
from masa_lint.documents.commitments import denies, says_adopted
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.tree import Tree, at_pattern
from masa_lint.documents.words_alike import known_words, plain_word
from masa_lint.source.path import Path
from masa_lint.source.problem import Problem

_NEAR, _UNKNOWN, _SLIP = "word-not-known-near", "word-not-known", "word-nearly-known"
_WHOLE = "adopted"
_CLOSE, _VERY_CLOSE = 0.75, 0.86
"""How like a known word another has to be: where it is probably meant, and where hardly anything else can be."""
_MOST = 100
"""How many are told: nobody mends more at once, and a hostile file may hold thousands."""
_LONGEST = 60
_MOST_SHOWN = 11


def unknown_words(document: LoadedDocument) -> list[Problem]:
    """Each of them with the nearest known word. Letter case, hyphens and spaces for underscores do not matter.

    Where other words are as right as the known ones, only a slip of the pen in one of those is told.
    """
    if document.catalogue is None:
        return []
    return list(islice(_problems(document, document.catalogue), _MOST))


def _problems(document: LoadedDocument, catalogue: Catalogue) -> Iterator[Problem]:
    for pattern, key in catalogue.with_words:
        if pattern[0] not in document.tree:
            continue
        words, whole = known_words(key.words), key.holds in catalogue.blocks
        if whole:
            pattern, words = (*pattern, _WHOLE), {_WHOLE: _WHOLE, **words}
        elif key.holds == CHOICE and _has_own_words(catalogue, pattern):
            continue  # the words stand at the key of the block
        for path, text in _texts(document.tree, pattern):
            word = plain_word(text)
            if word not in words and not (whole and (says_adopted(text) or denies(text))):
                yield from _problem(document, catalogue, path, key, text, words, word)


def _has_own_words(catalogue: Catalogue, pattern: Path) -> bool:
    above = catalogue.key(pattern[:-1])
    return above is not None and bool(above.words)


def _problem(
    document: LoadedDocument, catalogue: Catalogue, path: Path, key: Key, text: str, words: Mapping[str, str], word: str
) -> Iterator[Problem]:
    from difflib import get_close_matches

    likeness = _VERY_CLOSE if key.others else _CLOSE
    near = get_close_matches(word[:_LONGEST], words, 1, likeness)
    if key.others and not near:
        return
    known = [*words.values()]
    shown = ", ".join(known[:_MOST_SHOWN])
    facts = {
        "word": text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…",
        "near": words[near[0]] if near else "",
        "known": shown if len(known) <= _MOST_SHOWN else f"{shown} and {len(known) - _MOST_SHOWN} more",
        "label": catalogue.label(path[: path.index(_WHOLE)] if _WHOLE in path else path),
    }
    rule = _SLIP if key.others else _NEAR if near else _UNKNOWN
    here = document.written(path)
    alone = isinstance(here[-1], int) and document.marks is not None and not document.marks.has(here)
    yield Problem(rule, document.span(here[:-1] if alone else here), path, facts)


def _texts(tree: Tree, pattern: Path) -> Iterator[tuple[Path, str]]:
    """Every text at a pattern of the format, those of a list one by one."""
    for path, here in at_pattern(tree, pattern):
        if isinstance(here, str):
            yield path, here
        elif isinstance(here, list):
            yield from (((*path, number), one) for number, one in enumerate(here) if isinstance(one, str))
