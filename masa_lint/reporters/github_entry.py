"""What one document's findings come to for GitHub, as lines of JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from enum import IntEnum

from typing_extensions import TypedDict


class Kind(IntEnum):
    """GitHub's kinds of annotation, worst first; `LOG` is in the log alone."""

    ERROR = 0
    WARNING = 1
    NOTICE = 2
    LOG = 3


class Entry(TypedDict):
    """One finding: where it comes in the order, its line in the log, its command and its row in the summary.

    One that is told with another has neither command nor row. `news` where it is no finding but the news of a document.
    """

    rank: list[int | str]
    kind: int
    command: str
    text: str
    row: list[str]
    news: bool


def read_entries(fragments: Iterable[str]) -> tuple[list[Entry], int]:
    """The entries in the order of the documents, and the number of documents."""
    entries: list[Entry] = []
    documents = 0
    for fragment in fragments:
        documents += 1
        entries += [json.loads(line) for line in fragment.splitlines()]
    return entries, documents


def finding_count(entries: Iterable[Entry]) -> int:
    """How many of the entries are findings."""
    return sum(not entry["news"] for entry in entries)
