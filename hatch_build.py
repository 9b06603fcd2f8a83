"""Compile packs and models into a wheel, so that a cold check reads two JSON files and imports no model.

Runs for wheels only; an editable install works on the YAML and the models themselves.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileHook(BuildHookInterface):  # type: ignore[type-arg]
    """Writes `masa_lint/compiled/*.json` into the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, unless this is an editable install."""
        if version == "editable" or self.target_name != "wheel":
            return
        sys.path.insert(0, self.root)
        from masa_lint.documents.compiled import compile_kind
        from masa_lint.documents.kinds import READABLE_KINDS
        from masa_lint.guidance.load_pack import compile_pack
        from masa_lint.guidance.locate import editions

        folder = Path(self.root, "build", "compiled")
        folder.mkdir(parents=True, exist_ok=True)
        texts = {kind: compile_kind(kind) for kind in READABLE_KINDS}
        texts |= {edition: compile_pack(edition) for edition in editions()}
        for name, text in texts.items():
            path = folder / f"{name}.json"
            path.write_text(text, encoding="utf-8")
            build_data["force_include"][str(path)] = f"masa_lint/compiled/{name}.json"
