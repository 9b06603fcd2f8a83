"""Rules on the document: where help stands, how to find one's way, its looks, who checked it, a formula's number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from masa_lint.blocks.contrast import contrast
from masa_lint.easy.check.asked import Asked, found
from masa_lint.easy.check.rule import EasyFinding, Level
from masa_lint.easy.check.syllables import syllables

_WORRIED = re.compile(r"\bworried\b|\bneed help now\b|\bin danger\b", re.IGNORECASE)
_FIRST_SECTIONS = 3
_CHECKED = re.compile(r"\bchecked\b", re.IGNORECASE)
_MAKER = re.compile(r"\b(?:made|written|by|partnership|council)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b20\d\d\b")
_SIZE = re.compile(r"(?<![\w-])font(?:-size)?\s*:\s*[^;{}]{0,40}?(\d+(?:\.\d+)?)(pt|px|rem|em)\b")
_LOOKS = (
    (re.compile(r"text-align\s*:\s*(?:justify|center|right|end)\b"), "Words are not set to the left."),
    (re.compile(r"font-style\s*:\s*(?:italic|oblique)\b"), "Italics."),
    (re.compile(r"text-transform\s*:\s*uppercase\b"), "Capitals."),
    (re.compile(r"hyphens\s*:\s*auto\b"), "Words may be split at the end of a line."),
)
_LINE_HEIGHT = re.compile(r"line-height\s*:\s*(\d+(?:\.\d+)?)(?![\d.]*(?:px|pt|em|rem|%))")
_RULE = re.compile(r"\{([^{}]{0,4000})\}")
_COLOUR = re.compile(r"(?<![\w-])(color|background(?:-color)?)\s*:\s*(#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?)\b")
_POINTS = {"pt": 1.0, "px": 0.75}
_SMALLEST = 14.0
_NOT_EVIDENCE = "This number does not tell you if people understand."


def document_rules(asked: Asked) -> Iterator[EasyFinding]:
    """Every finding on the document as a whole."""
    yield from _help(asked)
    yield from _way(asked)
    yield from _looks(asked)
    yield from _grade(asked)


def _help(asked: Asked) -> Iterator[EasyFinding]:
    first = [section for section in asked.reading.sections if not section.glossary][:_FIRST_SECTIONS]
    if not any(section.kind == "worried" or _WORRIED.search(section.title) for section in first):
        message = "None of the first three sections says whom to call about a child."
        yield found("EZR070", Level.ERROR, message, try_="put “If you are worried about a child” on page 2")


def _way(asked: Asked) -> Iterator[EasyFinding]:
    reading = asked.reading
    if reading.contents is False and not reading.short:
        yield found("EZR071", Level.ERROR, "There is no list of contents.")
    if reading.page_numbers is False:
        yield found("EZR071", Level.ERROR, "There are no page numbers.")
    everything = " ".join((reading.title, reading.front, *(row.text for _, row in reading.rows())))
    if not _YEAR.search(everything):
        yield found("EZR071", Level.WARNING, "It gives no date.")
    if not _MAKER.search(everything):
        yield found("EZR071", Level.ERROR, "It does not say who made it.")
    if not _CHECKED.search(everything) and not reading.short:
        yield found("EZR071", Level.ERROR, "It does not say who checked it.")
    if asked.facts.known and not asked.facts.checked_by:
        message = "People with a learning disability have not checked it."
        yield found("EZR075", Level.WARNING, message, try_="take it to a group, and write easy_read: {checked_by: …}")


def _looks(asked: Asked) -> Iterator[EasyFinding]:
    for seen in asked.reading.looks:
        yield found("EZR060", Level.ERROR, seen)
    css = asked.reading.css
    if css is None:
        return
    for pattern, message in _LOOKS:
        if pattern.search(css):
            yield found("EZR060", Level.ERROR, message)
    for match in _SIZE.finditer(css):
        points = float(match[1]) * _POINTS.get(match[2], 0)
        if points and points < _SMALLEST:
            yield found("EZR060", Level.ERROR, f"Type of {points:g} pt.", measured=f"{points:g}", limit=_SMALLEST)
    heights = [float(match[1]) for match in _LINE_HEIGHT.finditer(css)]
    if any(height < 1.2 for height in heights):
        yield found("EZR060", Level.ERROR, "Lines stand too close.", measured=min(heights), limit=1.5)
    for block in _RULE.finditer(css):
        pair = dict(reversed(_COLOUR.findall(block[1])))
        words, behind = pair.get("color"), pair.get("background") or pair.get("background-color") or "#ffffff"
        if words and contrast(_long(words), _long(behind)) < 7:
            ratio = contrast(_long(words), _long(behind))
            yield found(
                "EZR061", Level.ERROR, f"{words} on {behind}: {ratio:.1f} to 1.", measured=f"{ratio:.1f}", limit=7
            )
    if "break-inside" not in css and asked.reading.pictured:
        yield found("EZR062", Level.ERROR, "Rows may be split over two pages.", try_="break-inside: avoid")


def _long(colour: str) -> str:
    return colour if len(colour) == 7 else "#" + "".join(2 * digit for digit in colour[1:])


def _grade(asked: Asked) -> Iterator[EasyFinding]:
    words = [word for one in asked.spoken for word in one.words if word[0].isalpha()]
    if words and asked.spoken:
        mean, sounds = len(words) / len(asked.spoken), sum(map(syllables, words)) / len(words)
        grade = 0.39 * mean + 11.8 * sounds - 15.59
        message = f"Flesch-Kincaid grade {grade:.1f}; {sounds:.2f} syllables a word. {_NOT_EVIDENCE}"
        yield found("EZR090", Level.INFORMATION, message, measured=f"{grade:.1f}")
