"""`python -m masa_lint.reporters.rule_pages` writes a page for each rule to docs/rules; `--check` says what is stale.

The pages are made from the rule files and are not edited by hand. This works in a checkout, where the rules still carry
their tests.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path as FilePath

from masa_lint.guidance.load_pack import DEFAULT_EDITION
from masa_lint.guidance.local_pack import PACK_FILE, load_with_packs
from masa_lint.guidance.locate import rules_folder
from masa_lint.guidance.pack import Pack
from masa_lint.guidance.rule import FileRule, Rule
from masa_lint.reporters.rule_page import level_of, prose, rule_page

FOLDER = FilePath(__file__).parents[2] / "docs" / "rules"
INDEX = "README.md"
FAMILIES = {
    "DOC": "The document and its file",
    "LSP": "Lead safeguarding partners",
    "DSP": "Delegated safeguarding partners",
    "CHR": "The partnership chair",
    "ARE": "The area",
    "AGY": "Relevant agencies",
    "EDU": "Education",
    "SEC": "Custody and restraint",
    "RES": "Residential homes",
    "SCR": "Independent scrutiny",
    "INF": "Information sharing",
    "DAT": "Data and intelligence",
    "TRN": "Training",
    "AUD": "Audits",
    "REV": "Practice reviews and learning",
    "FND": "Funding",
    "VOI": "The voice of children and families",
    "DIS": "Disputes, escalation, whistleblowing",
    "THR": "Thresholds and early help",
    "PUB": "Publication and sign-off",
    "YRP": "The yearly report",
    "EZR": "Easy read",
    "GPR": "Good practice (optional pack)",
}
"""What the letters of a code stand for, in the order of the index."""

_PAGE = re.compile(r"[A-Z]{3}\d{3}\.md")
_INTRODUCTION = """# The rules, a page for each

These pages are written from the rule files by `python -m masa_lint.reporters.rule_pages`. To change one, change its
rule. [Writing rules](../writing-rules.md) says how rules are made; `masa-lint explain CODE` prints the same in short.

The level is that of what the rule asks for: *must* and *should* as the law and the guidance have it, *may* where they
leave a choice, *advice* where masa-lint alone says it."""


def shipped_packs() -> list[str]:
    """The optional packs that are shipped beside the editions, by name."""
    return sorted(folder.name for folder in rules_folder().iterdir() if (folder / PACK_FILE).is_file())


@cache
def whole_pack() -> Pack:
    """The shipped edition with all optional packs."""
    return load_with_packs(DEFAULT_EDITION, shipped_packs())


@cache
def page_files() -> Mapping[str, str]:
    """Each page's file name and its text as it has to be."""
    pack = whole_pack()
    pages = {f"{rule.code}.md": rule_page(rule, pack) for rule in sorted(pack.all_rules, key=lambda one: one.code)}
    return {INDEX: _index(pack), **pages}


def stale(folder: FilePath | None = None) -> list[str]:
    """The pages that are not as they have to be, and those that belong to no rule."""
    folder, wanted = folder or FOLDER, page_files()
    wrong = [
        name
        for name, text in wanted.items()
        if not (folder / name).is_file() or (folder / name).read_text(encoding="utf-8") != text
    ]
    return wrong + _left_over(folder, wanted)


def write(folder: FilePath | None = None) -> None:
    """Write every page, and take away those that belong to no rule."""
    folder, wanted = folder or FOLDER, page_files()
    folder.mkdir(parents=True, exist_ok=True)
    for name in _left_over(folder, wanted):
        (folder / name).unlink()
    for name, text in wanted.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


def _left_over(folder: FilePath, wanted: Mapping[str, str]) -> list[str]:
    there = sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []
    return [name for name in there if _PAGE.fullmatch(name) and name not in wanted]


def _index(pack: Pack) -> str:
    parts = [_INTRODUCTION]
    families: dict[str, list[Rule | FileRule]] = {letters: [] for letters in FAMILIES}
    for rule in sorted(pack.all_rules, key=lambda one: one.code):
        families.setdefault(rule.code.rstrip("0123456789"), []).append(rule)
    for letters, rules in families.items():
        if rules:
            rows = [
                f"| [{rule.code}]({rule.code}.md) | {rule.name} | {level_of(rule, pack)} | {prose(rule.why)} |"
                for rule in rules
            ]
            table = "\n".join(["| code | name | level | why it matters |", "|---|---|---|---|", *rows])
            parts += [f"## {letters}: {FAMILIES.get(letters, letters)}", table]
    return "\n\n".join(parts) + "\n"


def main(arguments: list[str]) -> int:
    """Write the pages, or check them; 1 where one is stale."""
    if "--check" in arguments:
        found = stale()
        sys.stdout.write("".join(f"docs/rules/{name} is stale\n" for name in found))
        return 1 if found else 0
    write()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
