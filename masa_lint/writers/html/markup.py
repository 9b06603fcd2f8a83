"""Elements of HTML, written as they nest. What is not already mark-up is text, and is escaped."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup, escape

from masa_lint.writers.printable import printable, printable_lines

LINE = Markup("\n")
"""Between elements, so that a page can be read in an editor too."""
BREAK = Markup("<wbr>")
"""A place where a long word may go on in the next line."""
_VOID = frozenset(("img", "input", "meta"))


def tag(name: str, /, *children: str, **attributes: str | bool | None) -> Markup:
    """An element: `tag("p", "a < b", class_="lead")` is `<p class="lead">a &lt; b</p>`.

    An attribute that is None or False is left out; one that is True stands alone. `aria_label` is `aria-label`, and a
    line at the end keeps a name from being one of Python's words.
    """
    start = "".join(
        f" {_name(key)}" if value is True else f' {_name(key)}="{escape(printable(value))}"'
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    if name in _VOID:
        return Markup(f"<{name}{start}>")  # noqa: S704 (names are ours, values are escaped)
    return Markup(f"<{name}{start}>{joined(children)}</{name}>")  # noqa: S704


def joined(parts: Iterable[str]) -> Markup:
    """Parts one after the other: mark-up as it is, text escaped, without what cannot be printed."""
    safe = (part if isinstance(part, Markup) else escape(printable(part)) for part in parts)
    return Markup("".join(safe))  # noqa: S704 (all of them are mark-up now)


def lines_of(text: str) -> Markup:
    """Text whose lines matter."""
    return escape(printable_lines(text))


def _name(key: str) -> str:
    return key.rstrip("_").replace("_", "-")
