"""What is wrong with a pack."""

from __future__ import annotations


class PackError(Exception):
    """A pack cannot be used. The text names the file, the line where there is one, and the cause."""

    def __init__(self, file: str, cause: str, line: int = 0) -> None:
        self.file, self.cause, self.line = file, cause, line
        super().__init__(f"{file}:{line}: {cause}" if line else f"{file}: {cause}")
