"""Everything that a file states is in its full document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from render.full.every_key import every_key
from render.full.paper_text import facts, text

from masa_lint.documents.answers import Answer, AnswerKind
from masa_lint.documents.kinds import READABLE_KINDS
from masa_lint.documents.load import LoadedDocument, load_bytes, load_path
from masa_lint.documents.money import money_text, read_money
from masa_lint.documents.tree import Tree
from masa_lint.documents.when import read_when
from masa_lint.easy.phones import grouped
from masa_lint.engine.fingerprint import identity_path
from masa_lint.guidance.load_pack import load_pack
from masa_lint.render.full import outlines
from masa_lint.render.full.compose import compose_full
from masa_lint.render.full.lines import date_words
from masa_lint.render.full.phrases import known_word
from masa_lint.render.settings import Look

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("**/*.yaml"))
NEVER_SHOWN = {"kind", "this_file", "made_up", "records", "exceptions", "mending", "easy_read", "childrens_version"}
"""What is for those who keep the file, or is told in another way."""
NEVER_SHOWN_ANYWHERE = {"source", "rang_on", "file"}


def leaves(tree: Tree, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if path and (path[0] in NEVER_SHOWN or path[-1] in NEVER_SHOWN_ANYWHERE):
        return
    if isinstance(tree, dict):
        for name, value in tree.items():
            yield from leaves(value, (*path, name))
    elif isinstance(tree, list):
        for number, value in enumerate(tree):
            yield from leaves(value, (*path, number))
    elif isinstance(tree, str):
        yield path, tree
    elif isinstance(tree, Answer) and tree.kind is AnswerKind.NONE:
        yield path, ""


def plain(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.casefold()))


def lost(document: LoadedDocument) -> list[str]:
    """The facts that no block tells, and the texts that stand nowhere."""
    paper = compose_full(document, load_pack(), date(2026, 11, 22), Look())
    told, words = facts(paper), plain(text(paper))
    found = []
    for path, value in leaves(document.tree):
        name = identity_path(path, document)
        if name not in told and path != ("publication", "title"):
            found.append(f"no block tells {name}")
        forms = [value, known_word(value)]
        if read_when(value):
            forms.append("".join(getattr(part, "text", "") for part in date_words(value)))
        if (amount := read_money(value)) is not None:
            forms.append(money_text(amount))
        forms.append(grouped(value))
        known = path[-1] in ("adopted",) or path[-2:-1] == ("adopted",) or value in ("yes", "no", "schedule")
        known = known or path[-1] == "role"
        if not known and not any(plain(form) in words for form in forms):
            found.append(f"{name}: {value!r} stands nowhere")
    return found


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_every_fact_of_the_examples_is_told(file: Path) -> None:
    assert lost(load_path(file, file.name)) == []


def test_a_kind_without_chapters_of_its_own_is_told_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outlines, "_OUTLINES", {})
    document = load_bytes(every_key("arrangement"), "every.yaml")
    assert lost(document) == []


@pytest.mark.parametrize("kind", READABLE_KINDS)
def test_every_key_of_the_format_is_told(kind: str) -> None:
    document = load_bytes(every_key(kind), "every.yaml")
    assert document.problems == ()
    assert lost(document) == []
