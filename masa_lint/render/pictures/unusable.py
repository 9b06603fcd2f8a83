"""Why a file cannot be a picture."""

from __future__ import annotations


class UnusableError(Exception):
    """A file cannot be used; the text is the end of a sentence that begins with its name."""
