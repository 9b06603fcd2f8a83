"""What the document does not yet say: accepted gaps, how others are closed and, where asked, all that is not stated."""

from __future__ import annotations

from datetime import date

from masa_lint.blocks.tree import Block, Cell, Column, Items, Paragraph, Section, Table
from masa_lint.blocks.words import Words, words
from masa_lint.documents.answers import Answer, AnswerKind
from masa_lint.documents.tree import answers
from masa_lint.engine.exceptions import held_exceptions
from masa_lint.guidance.pack import Pack
from masa_lint.guidance.rule import Rule
from masa_lint.render.full.facts import UPKEEP, Facts
from masa_lint.render.full.inline import text_words, value_words
from masa_lint.render.full.lines import capital, runs, sentence
from masa_lint.source.path import Path

_MENDING: Path = ("mending",)


def gaps(facts: Facts, pack: Pack, as_of: date, *, silent: bool, empty: tuple[str, ...] = ()) -> tuple[Block, ...]:
    """The chapter; nothing where there is nothing to tell.

    With `silent`, what the document does not state is listed. `empty` are the titles of chapters left out for want of
    anything to tell.
    """
    found = (*_accepted(facts, pack, as_of), *_mending(facts, pack), *(_silent(facts) if silent else ()))
    inner = (*found, *_empty(facts, empty))
    title = f"What this {facts.document.noun} does not yet say"
    return (Section(title, inner, "section-gaps", kind="chapter-gaps"),) if inner else ()


def _empty(facts: Facts, titles: tuple[str, ...]) -> tuple[Block, ...]:
    if not titles:
        return ()
    opening = Paragraph(words(f"The {facts.document.noun} states nothing for these chapters:"), facts=("plain",))
    items = Items(tuple((Paragraph(words(title), facts=("plain",)),) for title in titles))
    return (Section("Chapters left out", (opening, items), "section-left-out"),)


def _accepted(facts: Facts, pack: Pack, as_of: date) -> tuple[Block, ...]:
    held, _ = held_exceptions(facts.document, pack, as_of)
    if not held:
        return ()
    rows = []
    for one in held:
        name = facts.name(one.path)
        accepted = (*one.path, "accepted_by")
        body = words(_told(facts, accepted, "meeting"), ", ", _told(facts, accepted, "date"))
        minute, post = _told(facts, accepted, "minute"), _told(facts, accepted, "post")
        body = words(body, ", minute ", minute, ". ", "To ask: ", post)
        cells = (
            _asked(one.code, pack),
            sentence(facts.text((*one.path, "reason"))),
            body,
            _told(facts, one.path, "until"),
        )
        rows.append(tuple(Cell(line, (name,)) for line in cells))
    columns = tuple(Column(heading) for heading in ("What is not yet there", "Why", "Accepted by", "Until"))
    opening = Paragraph(
        words("The guidance asks for these. The partners have decided that they can wait, and say why."),
        facts=("plain",),
    )
    table = Table("Gaps that were accepted", columns, tuple(rows), "section-accepted-gaps")
    return (Section("Gaps that were accepted", (opening, table), "section-accepted"),)


def _mending(facts: Facts, pack: Pack) -> tuple[Block, ...]:
    value = facts.look(_MENDING)
    rows = []
    for number in range(len(value)) if isinstance(value, list) else ():
        here = (*_MENDING, number)
        what = _told(facts, here, "what")
        if not what:
            continue
        cells = (_asked(facts.text((*here, "rule")), pack), what, _told(facts, here, "who"), _told(facts, here, "by"))
        rows.append(tuple(Cell(line or words("–"), (facts.name(here),)) for line in cells))
    if not rows:
        return ()
    columns = tuple(Column(heading) for heading in ("What is not yet there", "What will be done", "Who", "By"))
    table = Table("What is being done about it", columns, tuple(rows), "section-mending-table")
    return (Section("What is being done about it", (table,), "section-mending"),)


def _silent(facts: Facts) -> tuple[Block, ...]:
    """What the author looked for and did not find stated, by the names that the format has for it."""
    labels: dict[str, str] = {}
    for path, answer in answers(facts.document.tree).items():
        names = [step for step in path if isinstance(step, str)]
        if answer.kind is AnswerKind.NOT_STATED and not UPKEEP.intersection(names) and path[0] != "transcript":
            labels.setdefault(facts.catalogue.label(path), facts.name(path))
    if not labels:
        return ()
    items = tuple((Paragraph(runs(capital(label)), facts=(name,)),) for label, name in labels.items())
    opening = Paragraph(words(f"The {facts.document.noun} does not state these:"), facts=("plain",))
    return (Section("What is not stated", (opening, Items(items)), "section-silent"),)


def _asked(code: str, pack: Pack) -> Words:
    """What a rule asks for, in words; its code where the rule is not known."""
    rule = pack.rule_by_name.get(code.casefold())
    requirement = pack.requirement_by_id.get(rule.requirement) if isinstance(rule, Rule) else None
    return runs(requirement.title or requirement.statement) if requirement else runs(code or "–")


def _told(facts: Facts, path: Path, name: str) -> Words:
    here = (*path, name)
    value = facts.look(here)
    if isinstance(value, Answer):
        return ()
    return text_words(facts.text(here), facts.key(here)) if isinstance(value, str) else value_words(facts, here)
