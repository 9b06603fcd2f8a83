"""A folder of templates: one file a chapter, `voice.md`, none from anywhere else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path as FilePath
from typing import Any

from masa_lint.blocks.tree import Block
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.tree import stated
from masa_lint.render.full.templates.light import light
from masa_lint.render.full.templates.problem import TemplateProblemError
from masa_lint.render.full.templates.sandbox import run_template
from masa_lint.source.beside import stays_beside

ENDING = ".md"
MAX_BYTES = 50_000


@dataclass(frozen=True)
class Templates:
    """The templates of a run, by the key of their chapter; and the facts that they may print."""

    texts: Mapping[str, str] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)

    def has(self, key: str) -> bool:
        """Whether a chapter has words of its own."""
        return key in self.texts

    def blocks(self, key: str, ours: tuple[Block, ...]) -> tuple[str, tuple[Block, ...]]:
        """A chapter's title, or an empty text, and its blocks: the template's where there is one, else `ours`.

        Raises:
            TemplateProblemError: the template cannot be used.
        """
        if key not in self.texts:
            return "", ours
        return light(run_template(key + ENDING, self.texts[key], self.facts), key, ours)


def read_templates(folder: FilePath | None, keys: Iterable[str], document: LoadedDocument) -> Templates:
    """The templates of a folder; none without one.

    Raises:
        TemplateProblemError: a file is for no chapter, is no plain file of the folder, or cannot be read.
    """
    if folder is None:
        return Templates()
    known = sorted(keys)
    texts = {}
    for file in sorted(folder.glob(f"*{ENDING}")):
        if file.stem not in known:
            near = get_close_matches(file.stem, known, 1, 0.5)
            meant = f'Did you mean "{near[0]}{ENDING}"?' if near else f"The chapters are: {', '.join(known)}."
            raise TemplateProblemError(file.name, 1, f"there is no chapter of this name. {meant}")
        texts[file.stem] = _text(file)
    facts = stated(document.tree)
    return Templates(texts, facts if isinstance(facts, dict) else {})


def _text(file: FilePath) -> str:
    if not stays_beside(file):
        raise TemplateProblemError(file.name, 1, "this is a link out of its folder, or no file.")
    try:
        with file.open("rb") as opened:
            content = opened.read(MAX_BYTES + 1)
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError):
        raise TemplateProblemError(file.name, 1, "this file cannot be read as text (UTF-8).") from None
    if len(content) > MAX_BYTES:
        raise TemplateProblemError(file.name, 1, f"this file is larger than {MAX_BYTES // 1000} KB.")
    return text.replace("\ue000", "")
