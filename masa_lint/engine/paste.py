"""The lines that mend a finding, ready to paste: what a rule offers, without the keys that the file has answered."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.documents.answers import Answer
from masa_lint.documents.load import LoadedDocument
from masa_lint.engine.outcome import Finding
from masa_lint.guidance.rule import Rule
from masa_lint.source.path import Path


def paste_of(finding: Finding, document: LoadedDocument) -> tuple[str, ...]:
    """The lines to paste, in order; empty where the rule offers none and the finding has none of its own.

    A key whose value the file states is left out, so that nobody overwrites it or writes it twice. Items of a list, and
    lines that would all go, stay as they are: what is stated there is what has to change.
    """
    if finding.paste:
        return finding.paste
    if not isinstance(finding.rule, Rule) or not finding.rule.paste:
        return ()
    lines = finding.rule.paste.splitlines()
    kept = tuple(_open(lines, document))
    return kept or tuple(lines)


def _open(lines: list[str], document: LoadedDocument) -> Iterator[str]:
    """The lines that still wait for an answer, each block's key before the first of its own."""
    waiting: list[tuple[int, str, str]] = []  # the keys around this line: their depth, name and line
    for line in lines:
        depth = len(line) - len(line.lstrip())
        name, _, value = line.strip().partition(":")
        waiting = [one for one in waiting if one[0] < depth]
        path: Path = (*(key for _, key, _ in waiting), name)
        in_a_list = any(key.startswith("-") for key in path if isinstance(key, str))
        if value.strip() and not in_a_list and not isinstance(document.look(path), Answer):
            continue
        if value.strip() or in_a_list:
            yield from (above for _, _, above in waiting if above)
            waiting = [(deep, key, "") for deep, key, _ in waiting]
            yield line
            line = ""
        waiting.append((depth, name, line))
