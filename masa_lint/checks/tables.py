"""The words of an edition's table, whole or for one key."""

from __future__ import annotations

from masa_lint.checks.check import operands
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.documents.words_alike import alike
from masa_lint.source.path import Path


def table_words(scene: Scene, subject: Path, table: str, keyed_by: str) -> tuple[tuple[str, ...], str, Result | None]:
    """The words, the key they stand under, and the result where there is no such key to compare with."""
    here = scene.tables.get(table, ())
    if isinstance(here, tuple):
        return here, "", None
    found, lacking = operands(scene, subject, keyed_by)
    if lacking:
        return (), "", lacking
    key = found[0].text
    for name, words in here.items():
        if alike(name, key):
            return words, key, None
    return (), key, Result(Verdict.LACKS, at=found[0].path)
