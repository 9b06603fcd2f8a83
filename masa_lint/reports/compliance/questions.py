"""Questions for people, as a sheet to print and write on, by who can answer; and what nobody has answered yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from masa_lint.blocks.tree import Block, Items, Paragraph, Section, Style, WriteSpace
from masa_lint.blocks.words import code, strong, words
from masa_lint.engine.outcome import Finding, Status
from masa_lint.engine.verdict import questions
from masa_lint.reports.compliance.checked import Checked
from masa_lint.reports.compliance.told import card_links
from masa_lint.source.path import path_text

_LINES = 2
_UNKNOWN = "partnership manager"


def open_questions(checked: Checked) -> list[Finding]:
    """Everything that a person has to decide, each question once."""
    decided = {
        one.requirement.id for one in checked.one.results if one.status is not Status.NEEDS_REVIEW and one.decision
    }
    asked: dict[tuple[str, str], Finding] = {}
    for one in checked.one.findings:
        if one.status is Status.NEEDS_REVIEW and one.requirement not in decided:
            asked.setdefault((one.message, one.requirement or ""), one)
    return list(asked.values())


def questions_section(checked: Checked) -> Section | None:
    """The sheet, or None where nothing is asked."""
    blocks = (*_sheet(checked), *_unanswered(checked))
    if not blocks:
        return None
    return Section("Questions for people", blocks, anchor="questions", new_page=True)


def _sheet(checked: Checked) -> Iterator[Block]:
    asked = open_questions(checked)
    if asked:
        yield Paragraph(
            words("Answer each, and say why without naming a person. It is recorded with masa-lint review.")
        )
    for who in _in_order(one.who or _UNKNOWN for one in asked):
        ones = [one for one in asked if (one.who or _UNKNOWN) == who]
        blocks = tuple(block for one in ones for block in _question(one, checked))
        yield Section(f"For the {who}", blocks, anchor=f"ask-{_slug(who)}", in_contents=False)


def _question(finding: Finding, checked: Checked) -> Iterator[Block]:
    yield Paragraph(words(strong(checked.message_of(finding))))
    about = card_links(finding, checked)
    where = f"{checked.document.name}, line {finding.span.start.line} · {finding.rule.code}"
    yield Paragraph(words(where, " · ", about) if about else words(where), Style.LABEL)
    yield WriteSpace("Answer, and why", _LINES)


def _unanswered(checked: Checked) -> Iterator[Block]:
    asked = questions(checked.one)
    if not asked:
        return
    blocks: list[Block] = [
        Paragraph(words("Nobody has answered these in the file yet. “none” and “not stated” are answers too."))
    ]
    for who in _in_order(one.who for one in asked):
        ones = [one for one in asked if one.who == who]
        items = tuple((Paragraph(words(f"{one.asked} ", code(path_text(one.path)))),) for one in ones)
        blocks += [Paragraph(words(strong(f"{who[:1].upper()}{who[1:]}"))), Items(items)]
    yield Section("Not answered in the file yet", tuple(blocks), anchor="not-answered", in_contents=False)


def _in_order(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))


def _slug(who: str) -> str:
    return "-".join("".join(letter if letter.isalnum() else " " for letter in who.casefold()).split())
