"""What is wrong with a folder of own pictures."""

from __future__ import annotations

from collections.abc import Iterable


class PictureProblemError(Exception):
    """Pictures cannot be used. `lines` holds each fault: the file, the line where there is one, a sentence."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.lines = tuple(lines)
        super().__init__("\n".join(self.lines))
