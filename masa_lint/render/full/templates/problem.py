"""What is wrong with a template."""

from __future__ import annotations


class TemplateProblemError(Exception):
    """A template cannot be used; the text is a sentence for people that begins with the file and the line."""

    def __init__(self, name: str, line: int, why: str) -> None:
        super().__init__(f"{name}:{line}: {why}")
