"""All rules on one document."""

from __future__ import annotations

from masa_lint.easy.check.asked import Asked
from masa_lint.easy.check.document_rules import document_rules
from masa_lint.easy.check.facts import NO_FACTS, Facts
from masa_lint.easy.check.number_rules import number_rules
from masa_lint.easy.check.reading import Reading
from masa_lint.easy.check.row_rules import row_rules
from masa_lint.easy.check.rule import EasyFinding, Level
from masa_lint.easy.check.sentence_rules import sentence_rules
from masa_lint.easy.check.word_rules import word_rules

_FAMILIES = (sentence_rules, row_rules, word_rules, number_rules, document_rules)
_LEVELS = tuple(Level)


def easy_findings(reading: Reading, facts: Facts = NO_FACTS) -> tuple[EasyFinding, ...]:
    """What a reader may stumble over: errors first, then in the order of the document."""
    asked = Asked(reading, facts)
    places: dict[tuple[str, str], int] = {}
    for section, row in reading.rows():
        places.setdefault((section.title, row.name), len(places))
    told = [one for family in _FAMILIES for one in family(asked)]
    last = len(places)
    told.sort(key=lambda one: (_LEVELS.index(one.level), places.get((one.section, one.row), last), one.rule.code))
    return tuple(told)


def sentence_findings(reading: Reading, facts: Facts = NO_FACTS) -> tuple[EasyFinding, ...]:
    """What is wrong with sentences alone, for a few rows out of their document; information left out."""
    asked = Asked(reading, facts)
    told = [one for family in (sentence_rules, row_rules, word_rules, number_rules) for one in family(asked)]
    return tuple(one for one in told if one.row)
