"""What an easy read is made with, by the kind of document: its rows, how its facts are asked, its front page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath

from masa_lint.blocks.tree import Paragraph
from masa_lint.documents.kinds import ARRANGEMENT, YEARLY_REPORT
from masa_lint.easy.plan import Plan
from masa_lint.easy.report import Report
from masa_lint.render.easy_read import cover, report_cover
from masa_lint.render.rows import Rows, read_rows

_HERE = FilePath(__file__).parent


@dataclass(frozen=True, slots=True)
class Kind:
    """The easy read of one kind of document."""

    table: str
    asked: type[Plan]
    title: Callable[[Plan], str]
    cover: Callable[[Plan], Iterator[Paragraph]]
    gaps: str
    """The heading of the gaps where they stand at the end."""

    @property
    def rows(self) -> Rows:
        """The table of rows: what the easy read can say."""
        return read_rows(_HERE / self.table)


KINDS: Mapping[str, Kind] = {
    ARRANGEMENT: Kind("rows.yaml", Plan, cover.title_of, cover.cover, "What our plan does not yet say"),
    YEARLY_REPORT: Kind(
        "report_rows.yaml", Report, report_cover.title_of, report_cover.cover, "What our report does not yet say"
    ),
}
