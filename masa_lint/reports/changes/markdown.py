"""The changes as Markdown, for a comment on a pull request."""

from __future__ import annotations

from masa_lint.changes.found import Found
from masa_lint.reporters.log_safe import log_safe
from masa_lint.reporters.markdown import markdown_text
from masa_lint.reports.changes.told import Group, groups_of, lead_of

_MOST = 60_000
"""GitHub takes 65,536 characters for a comment."""


def changes_markdown(found: Found, name: str) -> str:
    """Markdown in which nothing of the plan is a link, a mention or a command."""
    lines = [f"### What changed: {_safe(name)}", "", _safe(lead_of(found))]
    for group in groups_of(found):
        lines += ["", *_group(group)]
    text = "\n".join(lines) + "\n"
    if len(text) > _MOST:
        text = text[: text.rindex("\n", 0, _MOST)] + "\n\nThere is more: masa-lint changes shows all of it.\n"
    return text


def _group(group: Group) -> list[str]:
    items = [f"- {_safe(one)}" for one in group.sentences]
    if group.folded:
        title = f"<details><summary>{_safe(group.title)} ({len(items)})</summary>"
        return [title, "", *items, "", "</details>"]
    return [f"**{_safe(group.title)}**", "", *items]


def _safe(text: str) -> str:
    """A mention needs a letter right after its sign: a joiner of no width stands between them."""
    return markdown_text(log_safe(text)).replace("@", "@\u2060").replace("://", ":\u2060//")
