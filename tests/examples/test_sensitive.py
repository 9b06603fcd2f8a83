"""Take anything away that a rule reads or a document prints, and something changes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests_day import DAY

from masa_lint.checks.paths import read_path
from masa_lint.checks.scene import standing
from masa_lint.documents.answers import Answer
from masa_lint.documents.load import LoadedDocument, load_bytes
from masa_lint.documents.tree import Tree
from masa_lint.engine.assess import assess_document
from masa_lint.engine.verdict import this_file_text
from masa_lint.guidance.load_pack import load_pack
from masa_lint.guidance.rule import EVERY_TEXT
from masa_lint.render.childrens_version.compose import compose_childrens_version
from masa_lint.render.easy_read.compose import compose_easy_read
from masa_lint.render.settings import Look

PACK = load_pack()
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
_ABOUT_THE_FILE = {"kind", "partnership"}


def _seen(document: LoadedDocument) -> tuple[object, ...]:
    assessed = assess_document(document, PACK, DAY, PACK.rules)
    results = tuple((result.status, result.message) for result in assessed.results)
    findings = sorted((one.rule.code, str(one.path), one.status, one.message) for one in assessed.findings)
    return results, findings, assessed.compared, this_file_text(assessed), _printed(document)


def _printed(document: LoadedDocument) -> tuple[object, ...]:
    """What the easy read and the children's version say."""
    look = Look(draft=True)
    return compose_easy_read(document, PACK, DAY, look), compose_childrens_version(document, PACK, DAY, look)


def _without(document: LoadedDocument, places: list[tuple[str | int, ...]]) -> LoadedDocument:
    """The same document with entries taken out of its tree: as if their lines were deleted."""
    tree = _copy(document.tree)
    for path in places:
        here: Tree = tree
        for step in path[:-1]:
            here = here[step]  # type: ignore[index]
        del here[path[-1]]  # type: ignore[arg-type]
    assert isinstance(tree, dict)
    return replace(document, tree=tree)


def _copy(tree: Tree) -> Tree:
    if isinstance(tree, dict):
        return {name: _copy(value) for name, value in tree.items()}
    return [_copy(value) for value in tree] if isinstance(tree, list) else tree


def _deciding() -> set[str]:
    """The patterns of the paths that requirements' rules read, as `a.*.b`."""
    patterns = set()
    for rule in PACK.rules:
        if rule.advice or rule.at == (EVERY_TEXT,):
            continue
        for at in rule.at:
            subject = read_path(at)[1]
            for check in (rule.check, rule.where):
                for path in check.paths() if check else ():
                    from_top, steps = read_path(path)
                    patterns.add(".".join(str(step) for step in (steps if from_top else (*subject, *steps))))
    return patterns


def _places(tree: Tree, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if isinstance(tree, dict):
        for name, value in tree.items():
            yield (*path, name)
            yield from _places(value, (*path, name))
    elif isinstance(tree, list):
        for number, value in enumerate(tree):
            yield from _places(value, (*path, number))


@pytest.mark.parametrize("path", EXAMPLES, ids=[path.stem for path in EXAMPLES])
def test_deleting_a_section_changes_a_status_a_finding_or_a_message(path: Path) -> None:
    document = load_bytes(path.read_bytes(), path.name)
    before = _seen(document)
    silent = [
        section
        for section in document.tree
        if section not in _ABOUT_THE_FILE and _seen(_without(document, [(section,)])) == before
    ]
    assert silent == []


@pytest.mark.parametrize("path", EXAMPLES, ids=[path.stem for path in EXAMPLES])
def test_deleting_a_field_that_decides_changes_a_status_a_finding_or_a_message(path: Path) -> None:
    document = load_bytes(path.read_bytes(), path.name)
    before = _seen(document)
    deciding = _deciding()
    fields: dict[str, list[tuple[str | int, ...]]] = {}
    for place in _places(document.tree):
        field = re.sub(r"\b\d+\b", "*", ".".join(str(step) for step in place))
        if field in deciding and not isinstance(standing(document.look(place)), Answer):
            fields.setdefault(field, []).append(place)
    assert len(fields) > 40
    silent = [field for field, places in fields.items() if _seen(_without(document, places)) == before]
    assert silent == []
