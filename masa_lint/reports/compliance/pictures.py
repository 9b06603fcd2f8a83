"""What a picture shows at one look: who is who, and who gives what."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.blocks.tree import Section
from masa_lint.reports.charts.money_bars import money_bars
from masa_lint.reports.charts.who_is_who import who_is_who
from masa_lint.reports.compliance.checked import Checked


def picture_sections(checked: Checked) -> Iterator[Section]:
    """The pictures that the kind of document has something for."""
    who, money = who_is_who(checked.document), money_bars(checked.document)
    if who:
        yield Section("Who is who", (who,), anchor="who-is-who")
    if money:
        yield Section("Who gives what", (money,), anchor="money")
