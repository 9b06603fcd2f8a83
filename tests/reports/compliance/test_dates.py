"""The dates of a report: who asks for each, and the line where the file speaks of it."""

from __future__ import annotations

from datetime import date

from reports.compliance.reported import of_text

from masa_lint.blocks.paper import walk
from masa_lint.blocks.tree import Items, Paragraph, Table
from masa_lint.blocks.words import text_of
from masa_lint.reports.compliance.dates import dates_section

DRAFT = """\
kind: yearly-report
stage: draft
period: 2026-27
publication:
  agreed_on:
updates: [{what: A second lead for education, by: 1 April 2028}]
"""


def test_a_draft_s_dates_say_who_asks_and_name_no_line_that_is_not_there() -> None:
    section = dates_section(of_text(DRAFT, as_of=date(2027, 8, 10)))
    assert section is not None
    (table,) = [block for block in walk((section,)) if isinstance(block, Table)]
    told = {text_of(row[0].words): text_of(row[2].words) for row in table.rows}
    assert told["The easy read, read by people with a learning disability"] == "our suggestion"
    assert told["The lead partners agree the report at a meeting"] == "our suggestion, line 5"
    assert told["Update to the arrangements: A second lead for education"] == "the report itself, line 6"
    assert told["Yearly report for April 2026 to March 2027"] == "Working Together to Safeguard Children 2023"


PLAN = """\
kind: arrangement
meetings: {leads: {frequency: yearly}}
audits: {how: A panel, frequency: every year}
practice:
  - {topic: private_fostering, frequency: quarterly}
  - {topic: care_leavers, frequency: four times a year}
"""


def test_what_has_no_date_is_one_line_for_each_how_often_and_names_its_items() -> None:
    section = dates_section(of_text(PLAN, as_of=date(2026, 11, 22)))
    assert section is not None
    (items,) = [block for block in walk((section,)) if isinstance(block, Items)]
    lines = [text_of(block.words) for item in items.items for block in item if isinstance(block, Paragraph)]
    assert lines[:2] == [
        "Quarterly: who leads on a topic of good practice, and how the partnership hears of it (private fostering, "
        "care leavers).",
        "Yearly: the meetings of the lead partners; how multi-agency and inter-agency audits are done.",
    ]
