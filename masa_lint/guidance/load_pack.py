"""The pack of an edition: compiled where that is still true to the YAML, else the YAML."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path as FilePath

from masa_lint.guidance.locate import editions
from masa_lint.guidance.pack import Pack
from masa_lint.guidance.pack_error import PackError
from masa_lint.guidance.read_pack import pack_data, pack_digest, pack_from_data

DEFAULT_EDITION = "wt2023"
_COMPILED = FilePath(__file__).parent.parent / "compiled"


@cache
def load_pack(edition: str = DEFAULT_EDITION) -> Pack:
    """The pack of an edition.

    Raises:
        PackError: there is no such edition, or its files cannot be used.
    """
    if edition not in editions():
        raise PackError(edition, f"there is no such edition; there are: {', '.join(editions())}")
    digest = pack_digest(edition)
    try:
        compiled = json.loads((_COMPILED / f"{edition}.json").read_bytes())
    except (OSError, ValueError):
        compiled = {}
    if compiled.get("digest") == digest:
        return pack_from_data(compiled["pack"], digest)
    return pack_from_data(pack_data(edition), digest)


def compile_pack(edition: str) -> str:
    """The compiled file's text: the digest first, then the pack without its rules' tests."""
    data = pack_data(edition)
    for rule in data["rules"]:
        rule["tests"] = []
    return json.dumps({"digest": pack_digest(edition), "pack": data}, separators=(",", ":"))
