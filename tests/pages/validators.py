"""Two validators of HTML, which find different things: the W3C's (vnu) and html-validate. All pages in one run each."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path

from pages.npm_tools import needed, npm_file

_RULES = {
    "extends": ["html-validate:recommended"],
    "rules": {
        "long-title": "off",  # The title carries the verdict.
        "tel-non-breaking": ["error", {"ignoreClasses": ["nb"]}],
    },
}


def invalid(pages: Mapping[str, bytes], folder: Path) -> list[str]:
    """What the validators have against pages, each under its name."""
    for name, html in pages.items():
        (folder / f"{name}.html").write_bytes(html)
    files = [str(folder / f"{name}.html") for name in pages]
    return [*_by_vnu(files), *_by_html_validate(files, folder)]


def _by_vnu(files: list[str]) -> list[str]:
    jar = npm_file("vnu-jar", "build/dist/vnu.jar")
    said = subprocess.run(
        [needed("java", "default-jre-headless"), "-jar", str(jar), "--format", "json", "--stdout", *files],
        capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    messages = json.loads(said.stdout)["messages"]
    return [
        f"vnu: {Path(one['url']).name}: {one['message']} {one.get('extract', '')[:160]}"
        for one in messages
        if one["type"] in ("error", "non-document-error")
    ]


def _by_html_validate(files: list[str], folder: Path) -> list[str]:
    program = npm_file("html-validate", "bin/html-validate.mjs")
    rules = folder / "rules.json"
    rules.write_text(json.dumps({"root": True, **_RULES}))
    told = folder / "told.json"  # its standard output is cut at the size of a pipe
    said = subprocess.run(
        [needed("node", "nodejs"), str(program), "--config", str(rules), "--formatter", f"json={told}", *files],
        capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert told.is_file(), said.stderr
    return [
        f"html-validate: {Path(page['filePath']).name}: {one['ruleId']}: {one['message']} (line {one['line']})"
        for page in json.loads(told.read_text())
        for one in page["messages"]
    ]
