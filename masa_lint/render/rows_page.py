"""`python -m masa_lint.render.rows_page` writes docs/easy-read-rows.md: every row, its name, its words, its facts.

The page is made from the tables of rows and is not edited by hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path as FilePath

from masa_lint.documents.kinds import YEARLY_REPORT
from masa_lint.render.childrens_version.compose import childrens_rows
from masa_lint.render.easy_read.compose import easy_read_rows
from masa_lint.render.rows import Row, Rows

FILE = FilePath(__file__).parents[2] / "docs" / "easy-read-rows.md"
_INTRODUCTION = """# The rows of the easy reads and of the children's version

This page is written from `easy_read/rows.yaml`, `easy_read/report_rows.yaml` and `childrens_version/rows.yaml` by
`python -m masa_lint.render.rows_page`. A partnership that has words of its own, tried out with readers, puts them under
`easy_read: rows:` by the name of the row: see [easy-read.md](easy-read.md). Words in braces are facts of the
file; "gap" is what is said where it does not state them.
"""


def rows_page() -> str:
    """The page, in Markdown."""
    return "\n".join(
        (
            _INTRODUCTION,
            *_version("The easy read of a plan", easy_read_rows()),
            *_version("The easy read of a yearly report", easy_read_rows(YEARLY_REPORT)),
            *_version("The children's version", childrens_rows()),
        )
    )


def _version(title: str, rows: Rows) -> Iterator[str]:
    yield f"## {title}\n"
    for chapter in (*rows.chapters, rows.back):
        yield f"### {chapter.title}\n"
        for row in chapter.rows:
            yield from _row(row)


def _row(row: Row) -> Iterator[str]:
    others = "".join(f", `{other}`" for other in dict.fromkeys(row.pictures.values()) if other != row.picture)
    yield f"**{row.name}** ({'pictures' if others else 'picture'} `{row.picture}`{others})\n"
    for variant, saying in row.say.items():
        yield f"- {_code(variant)}{saying}"
    for more in row.more:
        yield f"- and, where {_paths(more.paths)} is stated: {more.say}"
    for variant, saying in row.gap.items():
        yield f"- gap{': ' + variant.replace('_', ' ') if variant else ''}: {saying}"
    if row.blocks:
        yield f"- without it the document is not made: {row.blocks.why}"
    if told := "; ".join(part for part in (*row.sources, _paths(row.paths)) if part):
        yield f"- from: {told}"
    yield ""


def _code(variant: str) -> str:
    return f"{variant.replace('_', ' ')}: " if variant else ""


def _paths(paths: tuple[str, ...]) -> str:
    return " or ".join(f"`{path}`" for path in paths)


if __name__ == "__main__":
    FILE.write_text(rows_page(), encoding="utf-8")
