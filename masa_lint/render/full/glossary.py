"""Words that a reader may not know, in plain ones, this project's own. Only those that a document uses are printed."""

from __future__ import annotations

import re
from collections.abc import Iterable

from masa_lint.blocks.paper import walk
from masa_lint.blocks.tree import Block, Definitions, Entry, Paragraph, Section, Table
from masa_lint.blocks.words import text_of, words

TERMS: dict[str, str] = {
    "Audit": "A check of records or of work, to see what is done well and what is not.",
    "Child death review": "A look at why a child died, and at what could prevent another death.",
    "Child protection plan": "A plan that says what has to change so that a child is safe, and who does what.",
    "Contextual safeguarding": "Keeping young people safe from harm outside their family, where they spend their time.",
    "Critical friend": "Someone who helps, and says openly what is not good enough.",
    "Delegated safeguarding partner": "A senior person who acts for a lead safeguarding partner.",
    "Early help": "Help for a family as soon as a problem shows, before it grows.",
    "Escalation": "Taking a disagreement about a child to someone more senior.",
    "Front door": "The place where worries about a child arrive and are weighed.",
    "Independent scrutiny": "A look from outside at how well the partners keep children safe.",
    "Independent scrutineer": "A person from outside the partners who looks at how well they keep children safe.",
    "Information sharing agreement": "What agencies agree to tell each other, and how they keep it safe.",
    "Integrated care board": "The NHS body that plans and pays for health services in an area.",
    "Lead safeguarding partner": "The head of the council, the integrated care board or the police, in this work.",
    "MASH": "Multi-agency safeguarding hub: people of several agencies who weigh worries about a child together.",
    "Multi-agency": "Done by several bodies together, such as council, health service and police.",
    "Partnership chair": "The person who leads the meetings of the delegated safeguarding partners.",
    "Practice review": "A look at what can be learned when a child has been seriously harmed.",
    "Protected characteristics": "What the law on equality protects, such as age, disability, race, religion and sex.",
    "Quorum": "How many people have to be at a meeting before it can decide.",
    "Rapid review": "A first, quick look at what happened, soon after a serious incident.",
    "Relevant agency": "A body chosen by the safeguarding partners, which has to follow these arrangements.",
    "Restraint": "Holding a child, or using equipment, to stop the child from moving.",
    "Safeguarding partners": "The local authority, the integrated care board and the police.",
    "Section 11": "The part of the Children Act 2004 that tells bodies to care for children’s welfare in all they do.",
    "SEND": "Special educational needs and disabilities.",
    "Threshold": "The point at which a family can have a certain kind of help.",
    "Whistleblowing": "Telling someone about bad or dangerous work, when it is your own employer’s.",
}
_ENDINGS = {"Relevant agency": r"(?:relevant agency|relevant agencies)", "Escalation": r"escalat(?:e|es|ed|ion)"}


def glossary(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The chapter of the words that stand in these blocks; nothing where none does."""
    text = " ".join(_texts(blocks)).casefold()
    used = [term for term in sorted(TERMS, key=str.casefold) if _pattern(term).search(text)]
    entries = tuple(Entry(words(term), (Paragraph(words(TERMS[term]), facts=("plain",)),)) for term in used)
    return (
        (Section("What some words mean", (Definitions(entries),), "section-words", kind="chapter-words"),)
        if entries
        else ()
    )


def _pattern(term: str) -> re.Pattern[str]:
    return re.compile(rf"\b{_ENDINGS.get(term, re.escape(term.casefold()))}s?\b")


def _texts(blocks: tuple[Block, ...]) -> Iterable[str]:
    for block in walk(blocks):
        match block:
            case Section(title=title):
                yield title
            case Paragraph(words=line):
                yield text_of(line)
            case Table(columns=columns, rows=rows):
                yield from (column.heading for column in columns)
                yield from (text_of(cell.words) for row in rows for cell in row)
            case _:
                pass
