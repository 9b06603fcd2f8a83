"""Sentences for people, made from what an outcome carries.

The sentence comes first and names posts, never people. "Nobody has answered", "the plan does not state" and "the plan
says there is none" are three different sentences.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from masa_lint.checks.result import NO_FACTS, Lacking
from masa_lint.documents.answers import NO_DATE, NOT_KNOWN, REPEATS_GUIDANCE, Answer, AnswerKind
from masa_lint.documents.linked import link_of
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.small_counts import without_counts
from masa_lint.documents.tree import Tree
from masa_lint.documents.words_alike import ROLE_NAMES, in_words
from masa_lint.engine.both_places import see_also
from masa_lint.engine.doubtful import doubt_text
from masa_lint.engine.outcome import EACH, Outcome, Question, Status
from masa_lint.engine.short_form import plain_text_may_say
from masa_lint.source.path import Path

_MOST_LABELS = 6
_MOST_WITHOUT = 3
_LONGEST_QUOTED = 60
_LONGEST_NAME = 80
_LONGEST_FACT = 600
_NOBODY = "Nobody has answered in this file yet:"
_EMPTY = ("", "~", "not stated", "none")


def message_of(outcome: Outcome, document: LoadedDocument) -> str:
    """The sentence of an outcome that is not met or needs review, and where in another file it is about."""
    return _sentence(outcome, document) + (see_also(outcome, document) if document.linked else "")


def _sentence(outcome: Outcome, document: LoadedDocument) -> str:
    about = _about(outcome, document)
    if outcome.status is Status.NEEDS_REVIEW:
        return about + _question(outcome, document)
    if outcome.lacking and not (outcome.rule.advice and outcome.rule.message):
        return about + _lacking_text(outcome, document)
    if "missing" in outcome.facts and not outcome.rule.message:
        named = outcome.facts.get("named", "")
        first = f"The {document.noun} names {named}. It does not name "
        first = first if named else f"The {document.noun} does not name "
        return about + first + outcome.facts["missing"] + "."
    return about + fill(outcome.rule.message, facts_for(outcome, document)) + "."


def result_message(status: Status, deciding: list[Outcome], document: LoadedDocument) -> str:
    """A requirement's status in a sentence: what was found, or what is missing, or what a person is asked."""
    if status is Status.NOT_CHECKED and any(outcome.unseen for outcome in deciding):
        return "Not checked: what was done after publication cannot be seen from outside."
    if status is Status.NOT_CHECKED or not deciding:
        return "Not checked: a value could not be read, or a rule was left out."
    if status in (Status.NOT_MET, Status.NEEDS_REVIEW, Status.ACCEPTED):
        return " ".join(dict.fromkeys(message_of(outcome, document) for outcome in deciding))
    stated = _labels(dict.fromkeys(path for outcome in deciding for path in outcome.stated), document, most=12)
    if status is Status.MET:
        return f"The {document.noun} states {stated}."
    not_due = next((outcome for outcome in deciding if outcome.not_due), None)
    if not_due is not None:
        return _not_due_text(not_due, document)
    said = next(
        (one.answer for outcome in deciding for one in outcome.lacking if one.answer.kind is AnswerKind.NONE), None
    )
    if said is not None:
        return f"The file says there is none ({said.remark})." if said.remark else "The file says there is none."
    return f"It does not apply, by {stated}." if stated else "It does not apply: nothing of the kind is stated."


def _not_due_text(outcome: Outcome, document: LoadedDocument) -> str:
    if outcome.stated == (("stage",),):
        return f"Not due yet: the {document.noun} is not at that stage."
    return f"Not due yet: there are {outcome.rule.due_days} days for it after the {document.noun} is published."


def facts_for(outcome: Outcome, document: LoadedDocument) -> dict[str, str]:
    """What a message may name: the texts of the subject, and what the check found."""
    block = document.look(outcome.subject)
    texts = {name: value for name, value in block.items() if isinstance(value, str)} if isinstance(block, dict) else {}
    facts = {"document": document.noun, **texts, **outcome.facts}
    return {name: without_counts(value) for name, value in facts.items()}


def fill(message: str, facts: Mapping[str, str]) -> str:
    """Put facts for `{name}`s. Nothing else in a message is ever read, so a message cannot leak or run anything.

    A fact is cut where it is longer than anyone reads.
    """
    parts = message.split("{")
    text = parts[0]
    for part in parts[1:]:
        name, closing, rest = part.partition("}")
        text += (_cut(facts.get(name, "…")) + rest) if closing else "{" + part
    return text.rstrip(".")


def _cut(fact: str) -> str:
    return fact if len(fact) <= _LONGEST_FACT else fact[:_LONGEST_FACT].rstrip() + "…"


def message_names(message: str) -> set[str]:
    """Every `{name}` in a message."""
    return {part.partition("}")[0] for part in message.split("{")[1:] if "}" in part}


def _question(outcome: Outcome, document: LoadedDocument) -> str:
    if outcome.asks is Question.NO_SOURCE:
        stated = _labels([outcome.at], document) or "this"
        return f"The file states {stated}. Where does the published {document.noun} say it? Its `source` is not given."
    if outcome.asks is Question.DOUBTFUL:
        return doubt_text(document, outcome.at)
    question = fill_question(outcome.question or outcome.rule.question, facts_for(outcome, document))
    if outcome.asks is Question.NOBODY_SAID:
        return f"{_lacking_text(outcome, document)} {question}".strip()
    if outcome.asks is Question.SAID_NONE:
        remark = outcome.lacking[0].answer.remark if outcome.lacking else ""
        said = f"The file says there is none ({remark})." if remark else "The file says there is none."
        return f"{said} {question}".strip()
    stated = _labels([path for path in outcome.stated if path != outcome.subject], document)
    if stated and (outcome.lacking or outcome.rule.check.asks):
        return f"The {document.noun} states {stated}. {question}"
    return question or fill(outcome.rule.message, facts_for(outcome, document)) + "?"


def fill_question(question: str, facts: Mapping[str, str]) -> str:
    """A question with its facts."""
    filled = fill(question, facts)
    return filled if not filled or filled.endswith("?") else filled + "."


def _lacking_text(outcome: Outcome, document: LoadedDocument) -> str:
    """What is there, then what the plan does not state, then what nobody has answered, a sentence each.

    Where some items of a list have a thing and others lack it, it is counted.
    """
    label = document.catalogue.label if document.catalogue else str
    unread = {one.path for one in outcome.lacking if one.answer.remark == NO_DATE}
    there = _counted(label(path) for path in outcome.stated if path not in unread)
    lacking = _counted(label(one.path) for one in outcome.lacking) if there else {}
    partly = [name for name in there if name in lacking]
    whole = [path for path in outcome.stated if label(path) not in partly and path not in unread]
    the_document = f"The {document.noun}"
    sentences = [f"{the_document} states {_labels(whole, document)}."] if whole else []
    for name in partly:
        without = [subject_name(one.path, document, NO_FACTS) for one in outcome.lacking if label(one.path) == name]
        but = f", and not for {in_words(without)}" if all(without) and len(without) <= _MOST_WITHOUT else ""
        sentences.append(f"{the_document} states {name} for {there[name]} of {there[name] + lacking[name]}{but}.")
    groups: dict[str, list[str]] = {}
    left = [one for one in outcome.lacking if label(one.path) not in partly or one.answer.written not in _EMPTY]
    for kind, remark, written, ones in _by_answer(left):
        labels = _labels([one.path for one in ones], document)
        known = _known_words(ones[0].path, document) if remark == NOT_KNOWN else ""
        opening, about = _lacking_words(kind, remark, written, labels, known, the_document)
        if opening == _NOBODY and all(plain_text_may_say(one.path, document) for one in ones):
            opening = "Plain text stands here, without a key of its own for"
        groups.setdefault(opening, []).append(about)
    for sentence, words in groups.items():
        again = sentences and sentence.startswith(the_document)
        opening = sentence.replace(the_document, "It") if again else sentence
        told = ", nor ".join(words) if opening.endswith("not state") else "; ".join(words)
        sentences.append(f"{opening} {told}.")
    return " ".join(sentences)


def _counted(labels: Iterable[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for one in labels:
        counts[one] = counts.get(one, 0) + 1
    return counts


def _lacking_words(
    kind: AnswerKind, remark: str, written: str, labels: str, known: str, the_document: str
) -> tuple[str, str]:
    """How the sentence begins, and what it is about."""
    if kind is AnswerKind.NONE:
        return f"{the_document} says there is none:", labels
    if kind is AnswerKind.NOT_STATED and remark == REPEATS_GUIDANCE:
        return f"{the_document} only repeats the guidance here:", labels
    if kind is AnswerKind.NOT_STATED:
        return f"{the_document} does not state", f"{labels} ({remark})" if remark else labels
    if written:
        shown = written if len(written) <= _LONGEST_QUOTED else written[:_LONGEST_QUOTED].rstrip() + "…"
        if remark in (NO_DATE, NOT_KNOWN):
            return f"“{shown}” {remark}", f"({labels}{known})"
        return f"“{shown}” is no answer yet. Still open:", labels
    return _NOBODY, labels


def _known_words(path: Path, document: LoadedDocument) -> str:
    key = document.catalogue.key(path) if document.catalogue else None
    return f": {', '.join(key.words)}" if key else ""


def _by_answer(lacking: Iterable[Lacking]) -> list[tuple[AnswerKind, str, str, list[Lacking]]]:
    groups: dict[tuple[AnswerKind, str, str], list[Lacking]] = {}
    for one in lacking:
        answer: Answer = one.answer
        written = answer.written if answer.kind is AnswerKind.MISSING else ""
        remark = answer.remark.casefold() if answer.repeats_guidance else answer.remark
        groups.setdefault((answer.kind, remark, written), []).append(one)
    return [(*key, ones) for key, ones in groups.items()]


def _labels(paths: Iterable[Path], document: LoadedDocument, most: int = _MOST_LABELS) -> str:
    catalogue = document.catalogue
    if catalogue is None:
        return ""
    own = (path for path in paths if path and path != ("kind",) and not link_of(path))
    labels = list(dict.fromkeys(map(catalogue.label, own)))
    if len(labels) > most:
        labels = [*labels[:most], f"{len(labels) - most} more"]
    return in_words(labels) if len(labels) < 3 else "; ".join(labels)


def _about(outcome: Outcome, document: LoadedDocument) -> str:
    if message_names(outcome.rule.message) & {"role", "name", "title", "what"} and not outcome.lacking:
        return ""
    name = _short(subject_name(outcome.subject, document, outcome.facts))
    return f"{name[0].upper()}{name[1:]}: " if name else ""


def _short(name: str) -> str:
    """A name as it opens a sentence: what was done may be told in a long one."""
    return (
        name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME].rpartition(' ')[0] or name[:_LONGEST_NAME]} …"
    )


def subject_name(subject: Path, document: LoadedDocument, facts: Mapping[str, str]) -> str:
    """What an item of a list is called: the role of a partner, the name of a body; empty outside a list."""
    if EACH in facts:
        return in_words([facts[EACH]])
    place = next((length for length in range(len(subject), 0, -1) if isinstance(subject[length - 1], int)), 0)
    if not place or document.catalogue is None:
        return ""
    item = document.look(subject[:place])
    holder, path = document.holder(subject[:place])
    catalogue = holder.catalogue or document.catalogue
    key = catalogue.key(path)
    if not isinstance(item, dict) or key is None or key.holds in ("Person", "Signature"):
        return ""
    shape = catalogue.blocks.get(key.holds)
    if shape is None:
        return ""
    for name in shape.identity:
        value = item.get(name)
        if name == "role" and isinstance(value, str):
            body = _which_of_several(item, value, document.look(subject[: place - 1]))
            return ROLE_NAMES.get(value, value.replace("_", " ")) + (f" ({body})" if body else "")
        if isinstance(value, str):
            return in_words([value]) if value in shape.keys[name].words else value
        if isinstance(value, list) and (named := [one for one in value if isinstance(one, str)]):
            return in_words(named)
    return ""


def _which_of_several(item: Mapping[str, Tree], role: str, items: Tree) -> str:
    """The body that tells a partner from another of the same role, where a plan has two councils; else empty."""
    alike = (
        [one for one in items if isinstance(one, dict) and one.get("role") == role] if isinstance(items, list) else []
    )
    body = next((item[key] for key in ("organisation", "body") if isinstance(item.get(key), str)), "")
    return body if len(alike) > 1 and isinstance(body, str) else ""
