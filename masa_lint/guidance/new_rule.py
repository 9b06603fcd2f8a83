"""A rule file with its tests to fill in, and the pack around it where there is none yet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path as FilePath
from typing import Any

from masa_lint.guidance.pack_error import PackError
from masa_lint.source.beside import real_path

FILL_IN = "FILL THIS IN"
FAMILY = "LOC"
"""The family of a local pack's own rules: no edition uses it."""
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_CODE = re.compile(r"[A-Z]{3}\d{3}")
_TAKEN = re.compile(rf"{FAMILY}(\d{{3}})-")

_PACK = """\
name: {name}
extends: {edition}
about: FILL THIS IN
"""

_RULE = """\
# A rule of your own. docs/writing-rules.md tells what each key means. Put your words wherever it says FILL THIS IN,
# then run: masa-lint rules test {folder}
code: {code}
name: {name}
requirement: advice            # or the id of one requirement: masa-lint rules list shows them
about: [arr-audits]            # in whose rows it is shown; leave this line out unless the one above says advice
at: audits                     # where in the document it looks
if_missing: nothing_to_compare
check:
  words: {{path: how, any: [FILL THIS IN]}}
message: FILL THIS IN
remedy: FILL THIS IN
why: FILL THIS IN
tests:
  - name: FILL THIS IN (what passes)
    document: |
      kind: arrangement
      audits: {{how: FILL THIS IN}}
    expect: met
  - name: FILL THIS IN (what fails)
    document: |
      kind: arrangement
      audits: {{how: Twelve cases are read together}}
    expect: not_met
    path: audits.how
    line: 2
"""


def new_rule(name: str, folder: FilePath, edition: str, code: str = "") -> dict[FilePath, str]:
    """The files to write for a new rule, by their paths: the rule, and `pack.yaml` where there is none.

    Raises:
        PackError: the name or the code is none, or a file would be written over.
    """
    if not _NAME.fullmatch(name):
        raise PackError(name[:60], "a rule's name is words in small letters with hyphens between them, as our-rule")
    if code and not _CODE.fullmatch(code):
        raise PackError(code[:60], f"a code is three capital letters and three digits, as {FAMILY}001")
    code = code or f"{FAMILY}{_next_number(folder):03}"
    file = folder / f"{code}-{name}.yaml"
    if any(path.name.endswith(f"-{name}.yaml") for path in folder.rglob("*.yaml")):
        raise PackError(folder.name, f"there is a rule called {name} in it already")
    if file.exists() or file.is_symlink():
        raise PackError(f"{folder.name}/{file.name}", "it is there already")
    files = {file: _RULE.format(code=code, name=name, folder=folder.as_posix())}
    if not (folder / "pack.yaml").exists():
        files = {folder / "pack.yaml": _PACK.format(name=real_path(folder).name, edition=edition), **files}
    return files


def _next_number(folder: FilePath) -> int:
    taken = [int(found[1]) for path in folder.rglob("*.yaml") if (found := _TAKEN.match(path.name))]
    return max(taken, default=0) + 1


def unfilled(data: Any, path: str = "") -> Iterator[str]:
    """The keys of a rule, or of a pack, that still wait for words."""
    if isinstance(data, str):
        if FILL_IN in data:
            yield path
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from unfilled(value, f"{path}.{key}" if path else str(key))
    elif isinstance(data, list):
        for number, value in enumerate(data, 1):
            yield from unfilled(value, f"{path}[{number}]")
