"""Paths as rules write them: `delegate.name` from the subject, `/chair.name` from the top, `[*]` for every item.

With `other:/` before it, a path is that of a linked document.
"""

from __future__ import annotations

from functools import lru_cache

from masa_lint.source.path import Path

HERE = "."


@lru_cache(maxsize=4096)
def read_path(text: str) -> tuple[bool, Path]:
    """Whether a path starts at the top of the document, and its steps, `*` standing for every item.

    `other:/chair.name` starts at the top of a linked document; its first step is then `other:`.

    Raises:
        ValueError: the text is no path.
    """
    link, colon, rest = text.partition(":/")
    if colon:
        if not link.isalpha():
            raise ValueError(f'"{text}" is not a path')
        return True, (f"{link}:", *read_path(rest)[1])
    from_top = text.startswith("/")
    plain = text.removeprefix("/")
    if plain in ("", HERE):
        return from_top, ()
    steps: list[str] = []
    for step in plain.split("."):
        name = step.removesuffix("[*]")
        if not name.replace("_", "a").isalnum():
            raise ValueError(f'"{text}" is not a path')
        steps.append(name)
        if name != step:
            steps.append("*")
    return from_top, tuple(steps)
