"""Whether a file still says what the facts say: it carries a fingerprint of the paper that it was made from."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path as FilePath
from zipfile import BadZipFile, ZipFile

from masa_lint.blocks.mark import MARK
from masa_lint.blocks.paper import Paper
from masa_lint.writers.write import PaperFormat

_LENGTH = 32
_NO_DAY = date(1, 1, 1)
_MAX_BYTES = 50_000_000
_IN_HTML = re.compile(rb'<meta name="?%s"? content="?([0-9a-f]{%d})' % (MARK.encode(), _LENGTH))
_IN_KEYWORDS = re.compile(rb"%s:([0-9a-f]{%d})" % (MARK.encode(), _LENGTH))


def with_fingerprint(paper: Paper) -> Paper:
    """The paper with the fingerprint of all that it says and how it looks, but for the day on which it is made.

    So a document is stale when its words would be other words: facts, settings, or masa-lint's own sentences changed,
    or a term has ended. A day that passes and changes no word leaves it as it was.
    """
    bare = replace(paper, fingerprint="", made_on=_NO_DAY)
    told = repr(bare).encode("utf-8", "surrogatepass")
    return replace(paper, fingerprint=sha256(told).hexdigest()[:_LENGTH])


def is_stale(file: FilePath, format_: PaperFormat, paper: Paper) -> bool:
    """Whether a file that is there was made from another paper. `paper` carries its fingerprint."""
    return fingerprint_in(file, format_) != paper.fingerprint


def fingerprint_in(file: FilePath, format_: PaperFormat) -> str:
    """The fingerprint that a file carries; an empty text where it cannot be read or carries none."""
    try:
        if file.stat().st_size > _MAX_BYTES:
            return ""
        if format_ is PaperFormat.WORD:
            with ZipFile(file) as parts, parts.open("docProps/core.xml") as properties:
                content = properties.read(100_000)
        else:
            content = file.read_bytes()
    except (OSError, BadZipFile, KeyError, NotImplementedError, RuntimeError):
        return ""
    found = (_IN_HTML if format_ is PaperFormat.HTML else _IN_KEYWORDS).search(content)
    return found[1].decode() if found else ""
