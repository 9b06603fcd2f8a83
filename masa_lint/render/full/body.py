"""Any part of a document as blocks, by what the format says of it: a key that is new today is printed today."""

from __future__ import annotations

from collections.abc import Callable

from masa_lint.blocks.tree import Block, Definitions, Entry, Items, Paragraph, Section
from masa_lint.blocks.words import Words, text_of, words
from masa_lint.documents.catalogue import CHOICE, TEXT, TEXTS
from masa_lint.documents.commitments import says_adopted
from masa_lint.render.full.facts import UPKEEP, Facts
from masa_lint.render.full.inline import label_of, run_in, text_words, title_of, value_words
from masa_lint.render.full.lines import capital, capitalised, closed_words, sentence, uncapital
from masa_lint.render.full.phrases import NO_SUCH, PLEDGES, Pledge
from masa_lint.source.path import Path

THERE_IS_NONE = "There is none"
_SHORT_LIST = 4
_SHORT_TEXT = 40
"""How many texts, and of how many letters, still read well in one line."""
_INLINE_BLOCKS = frozenset(("Document", "Person", "Signature", "Acceptance"))


def paragraph(facts: Facts, say: Callable[[], Words]) -> tuple[Block, ...]:
    """What `say` tells, as a paragraph that knows its facts; nothing where it says nothing."""
    mark = facts.mark()
    line = say()
    told = facts.paths_since(mark)
    if not line:
        return ()
    anchor = facts.anchors.of(told[0]) if told else ""
    return (Paragraph(line, anchor=anchor, facts=facts.since(mark)),)


def body(facts: Facts, path: Path) -> tuple[Block, ...]:
    """Everything at a path that is still to be told."""
    if not facts.open(*path):
        return ()
    value = facts.look(path)
    shape = facts.shape(path)
    if facts.is_none(path):
        return _none(facts, path)
    if isinstance(value, str):
        return texts(facts, path)
    if facts.is_commitment(path):
        return pledge(facts, path)
    if isinstance(value, list):
        return _list(facts, path)
    if shape is not None and shape.provision:
        return provision(facts, path)
    return _block(facts, path)


def _none(facts: Facts, path: Path) -> tuple[Block, ...]:
    def say() -> Words:
        remark = getattr(facts.look(path), "remark", "")
        facts.tell(path)
        place = ".".join(str(step) for step in path)
        said = NO_SUCH.get(facts.document.kind or "", {}).get(place, THERE_IS_NONE)
        if facts.document.transcript:
            return words(f"The {facts.document.noun} says that {uncapital(said)}.")
        return words(f"{said} ({remark})." if remark else f"{said}.")

    return paragraph(facts, say)


def texts(facts: Facts, path: Path) -> tuple[Block, ...]:
    """A text as sentences: a paragraph for each of its own."""
    key = facts.key(path)
    mark = facts.mark()
    text = facts.take(path)
    told = facts.since(mark)
    parts = [part for part in text.split("\n\n") if part.strip()]
    made = []
    for number, part in enumerate(parts):
        line = closed_words(text_words(capital(part), key)) if len(parts) == 1 else sentence(part)
        made.append(Paragraph(line, anchor="" if number else facts.anchors.of(path), facts=told))
    return tuple(made)


def provision(facts: Facts, path: Path) -> tuple[Block, ...]:
    """How something is done: the author's own sentence, then in one line who, how often, when and the document."""
    shape = facts.shape(path)
    names = [name for name in shape.keys if name not in UPKEEP and name != "how"] if shape else []
    inline = [name for name in names if _fits_a_line(facts, (*path, name))]
    return (
        *texts(facts, (*path, "how")),
        *paragraph(facts, lambda: run_in(facts, path, inline)),
        *(block for name in names if name not in inline for block in section(facts, (*path, name))),
    )


def section(facts: Facts, path: Path, title: str = "") -> tuple[Block, ...]:
    """What stands at a path under a heading of its own; nothing where nothing is still to be told."""
    if not facts.open(*path):
        return ()
    pledged = PLEDGES.get(".".join(str(step) for step in path if isinstance(step, str)))
    key = facts.key(path)
    heading = title or (pledged.title if pledged else title_of(key.label) if key else label_of(facts, path))
    anchor = facts.anchors.of(path)
    blocks = body(facts, path)
    return (Section(heading, blocks, anchor),) if blocks else ()


def pledge(facts: Facts, path: Path) -> tuple[Block, ...]:
    """What is adopted, in this project's own words; words that it does not know as they stand."""
    here = PLEDGES.get(".".join(str(step) for step in path if isinstance(step, str)), Pledge(""))
    adopted = (*path, "adopted")
    value = facts.look(adopted)
    mark = facts.mark()
    facts.tell(adopted)
    told = facts.since(mark)
    anchor = facts.anchors.of(adopted)
    given = [one for one in value if isinstance(one, str)] if isinstance(value, list) else [str(value)]
    if len(given) == 1 and says_adopted(given[0]):
        if here.whole:
            return (Paragraph(words(here.whole), anchor=anchor, facts=told),)
        given = list(here.all_of)
    if not here.opening and len(given) == 1:
        return (Paragraph(sentence(given[0]), anchor=anchor, facts=told),)
    lines = [words(here.phrases[one]) if one in here.phrases else sentence(one) for one in given]
    items = tuple((Paragraph(line, facts=told),) for line in lines)
    opening = (Paragraph(words(here.opening), anchor=anchor, facts=told),) if here.opening else ()
    return (*opening, Items(items))


def _list(facts: Facts, path: Path) -> tuple[Block, ...]:
    key = facts.key(path)
    value = facts.look(path)
    if (key is not None and key.holds in (TEXTS, CHOICE)) or not isinstance(value, list):
        return bullets(facts, path)
    made: list[Block] = []
    for number in range(len(value)):
        here = (*path, number)
        if not facts.open(*here):
            continue
        shape = facts.shape(here)
        name = next((one for one in (shape.identity if shape else ()) if facts.text((*here, one))), "")
        if name and not _all_inline(facts, here):
            mark = facts.mark()
            title = capital(text_of(value_words(facts, (*here, name))))
            told = facts.since(mark)
            made += [Section(title, body(facts, here), facts.anchors.of(here), facts=told)]
        else:
            mark = facts.mark()
            line = value_words(facts, here)
            line = closed_words(line) if ". " in text_of(line) else line
            made += [Items(((Paragraph(line, facts=facts.since(mark)),),))] if line else []
    return _joined(made)


def _joined(blocks: list[Block]) -> tuple[Block, ...]:
    """Lists of one item that follow each other as one list."""
    made: list[Block] = []
    for block in blocks:
        last = made[-1] if made else None
        if isinstance(block, Items) and isinstance(last, Items):
            made[-1] = Items((*last.items, *block.items), anchor=last.anchor)
        else:
            made.append(block)
    return tuple(made)


def bullets(facts: Facts, path: Path) -> tuple[Block, ...]:
    """A list of texts, one a line."""
    value = facts.look(path)
    key = facts.key(path)
    anchor = facts.anchors.of(path)
    items = []
    for here in facts.items(path) if isinstance(value, list) else [path]:
        mark = facts.mark()
        line = value_words(facts, here) if isinstance(value, list) else text_words(facts.take(here), key)
        line = capitalised(line)
        items += [(Paragraph(line, facts=facts.since(mark)),)] if line else []
    return (Items(tuple(items), anchor=anchor),) if items else ()


def _block(facts: Facts, path: Path) -> tuple[Block, ...]:
    """A block's keys in the format's order: short ones together as terms, each of the others under its heading."""
    shape = facts.shape(path)
    made: list[Block] = []
    entries: list[Entry] = []
    for name in shape.keys if shape else ():
        here = (*path, name)
        if not facts.open(*here):
            continue
        if _fits_a_line(facts, here):
            entries += entry(facts, here)
        else:
            made += _definitions(entries)
            entries = []
            made += section(facts, here)
    return (*made, *_definitions(entries))


def entry(facts: Facts, path: Path, term: str = "") -> list[Entry]:
    """A key and its value as a term and what is said of it."""
    mark = facts.mark()
    anchor = facts.anchors.of(path)
    if _is_long_list(facts, path):
        return [Entry(words(term or label_of(facts, path)), bullets(facts, path), anchor)]
    line = value_words(facts, path)
    if not line:
        return []
    said = Paragraph(capitalised(line), facts=facts.since(mark))
    return [Entry(words(term or label_of(facts, path)), (said,), anchor)]


def _is_long_list(facts: Facts, path: Path) -> bool:
    """Whether a list of texts reads better with a line for each."""
    value = facts.look(path)
    if not isinstance(value, list) or not facts.open(*path):
        return False
    texts = [one for one in value if isinstance(one, str)]
    return len(texts) > _SHORT_LIST or any(len(one) > _SHORT_TEXT for one in texts)


def _definitions(entries: list[Entry]) -> list[Block]:
    return [Definitions(tuple(entries))] if entries else []


def _fits_a_line(facts: Facts, path: Path) -> bool:
    key = facts.key(path)
    if key is None or facts.is_none(path):
        return True
    return key.holds in (TEXT, TEXTS, CHOICE) or (not key.many and key.holds in _INLINE_BLOCKS)


def _all_inline(facts: Facts, path: Path) -> bool:
    """Whether an item of a list is no more than a line can hold: its keys are few and short."""
    shape = facts.shape(path)
    if shape is None:
        return True
    if shape.name in _INLINE_BLOCKS:
        return True
    names = [name for name in shape.keys if facts.open(*path, name)]
    return not shape.provision and all(_fits_a_line(facts, (*path, name)) for name in names)
