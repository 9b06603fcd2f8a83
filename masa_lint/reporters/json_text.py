"""Data as JSON that may be shown anywhere: what cannot be seen, or is a build server's command, is in it as an escape.

Whoever reads the JSON gets the text as it was.
"""

from __future__ import annotations

import json
from typing import Any

from masa_lint.reporters.log_safe import COMMAND
from masa_lint.reporters.visible import is_hidden
from masa_lint.source.characters import beyond_ascii


def json_text(data: Any, indent: int | None = None) -> str:
    """The data as JSON, its letters as they are."""
    text = json.dumps(data, ensure_ascii=False, indent=indent)
    hidden = {ord(one): json.dumps(one)[1:-1] for one in beyond_ascii(text) if is_hidden(one)}
    if "\x7f" in text:
        hidden[0x7F] = r"\u007f"
    shown = text.translate(hidden) if hidden else text
    return COMMAND.sub(r"#\\u0023", shown) if "##" in shown else shown
