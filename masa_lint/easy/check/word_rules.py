"""Rules on words: hard ones, official ones, those that blame or promise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from masa_lint.easy.check.asked import Asked, Spoken, found
from masa_lint.easy.check.reading import RowRead
from masa_lint.easy.check.rule import EasyFinding, Level
from masa_lint.easy.check.split import ADDRESS, NAME
from masa_lint.easy.check.syllables import long_but_easy, syllables
from masa_lint.easy.check.word_lists import whole_words, word_lists
from masa_lint.easy.glossary import glossary

_EXPLAINS = re.compile(
    r"\b(?:means?|(?:is|are) called|this is|these are|this group|this person|it is|is when)\b"
    r"|\b(?:are facts|is facts|is an?|are plans)\b",
    re.IGNORECASE,
)
_ACRONYM = re.compile(r"\b[A-Z][A-Z0-9]*[A-Z]s?\b")
_ALLOWED_ACRONYMS = frozenset(("NHS", "OK", "DRAFT"))
_NOUN = re.compile(r"(?:tion|tions|ment|ments|ance|ances|ence|ity|ities)$")
_SHORT = re.compile(r"\b\w+(?:n['’]t|['’](?:ll|re|ve|d|m))\b|\b(?:it|that|there|what|who|he|she)['’]s\b", re.IGNORECASE)
_PRONOUN = re.compile(r"\b(?:he|she|his|her|hers|him|himself|herself)\b", re.IGNORECASE)
_LONG, _NOUN_LONG = 3, 4


def word_rules(asked: Asked) -> Iterator[EasyFinding]:
    """Every finding on words."""
    yield from _hard_words(asked)
    long_words = 0
    for one in asked.spoken:
        hard = _long(one)
        long_words += len(hard)
        for word in hard:
            yield found("EZR021", Level.WARNING, f"“{word}” is a long word.", at=one, measured=syllables(word), limit=2)
        yield from _acronyms(one)
        yield from _phrases(one)
        for word in one.words:
            if _NOUN.search(word.casefold()) and syllables(word) >= _NOUN_LONG and not _known(word):
                yield found("EZR024", Level.WARNING, f"“{word}” is a verb made a noun.", at=one, try_="use the verb")
        short = _SHORT.search(one.plain)
        if short:
            yield found("EZR027", Level.WARNING, f"“{short.group()}” is a short form.", at=one, try_="write it out")
        yield from _pronouns(one, asked)
    total = asked.word_count
    if long_words > max(total * 0.08, 1):
        message = f"{long_words} of {total} words are long (limit 8 in 100)."
        yield found("EZR021", Level.ERROR, message, measured=long_words, limit=round(total * 0.08))
    yield from _two_names(asked)


@cache
def _terms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Every hard word with the pattern of its forms; the longest terms first."""
    terms = sorted(glossary(), key=lambda one: -len(one.term))
    return tuple((one.term, whole_words(one.forms)) for one in terms)


@cache
def _known(word: str) -> bool:
    """True for a word of the glossary, or one that most people know."""
    plain = word.casefold().removesuffix("'s").removesuffix("’s")
    if plain in long_but_easy() or plain.removesuffix("s") in long_but_easy():
        return True
    return any(plain in form.casefold().split() for one in glossary() for form in one.forms)


def _hard_words(asked: Asked) -> Iterator[EasyFinding]:
    """A hard word has to be bold and explained where it first stands, or in the row after it."""
    rows = [(section, row) for section, row in asked.reading.rows()]
    by_row: dict[int, list[Spoken]] = {}
    for one in asked.spoken:
        by_row.setdefault(id(one.row), []).append(one)
    seen: set[str] = set()
    for number, (section, row) in enumerate(rows):
        text = " ".join(one.plain for one in by_row.get(id(row), ()))
        taken = text
        for term, pattern in _terms():
            match = pattern.search(taken)
            if match is None:
                continue
            taken = pattern.sub(" ", taken)
            if term in seen:
                continue
            seen.add(term)
            after = rows[number + 1][1] if number + 1 < len(rows) and rows[number + 1][0] is section else None
            meaning = next(one.easy for one in glossary() if one.term == term)
            here = any(_explained(one, pattern, meaning) for one in (row, after) if one is not None)
            if not here:
                message = f"“{match.group()}” is a hard word, and is not explained where it first stands."
                yield found(
                    "EZR020", Level.ERROR, message, section=section, row=row, try_=f"make it bold and add: {meaning}"
                )


def _explained(row: RowRead, pattern: re.Pattern[str], meaning: str) -> bool:
    """True where the word is bold and the row says what it means, in the glossary's words or with "means"."""
    bold = any(pattern.search(word) for sentence in row.sentences for word in sentence.bold)
    begins = " ".join(meaning.casefold().split()[:3])
    return bold and (begins in row.text.casefold() or bool(_EXPLAINS.search(row.text)))


def _long(one: Spoken) -> list[str]:
    return [
        word
        for word in one.words
        if word[0].isalpha()
        and word not in (NAME, ADDRESS)
        and not (word[0].isupper() and word != one.words[0])
        and syllables(word) >= _LONG
        and not _known(word)
    ]


def _acronyms(one: Spoken) -> Iterator[EasyFinding]:
    letters = [letter for letter in one.plain if letter.isalpha()]
    if letters and all(letter.isupper() for letter in letters):
        return
    for acronym in dict.fromkeys(match.group() for match in _ACRONYM.finditer(one.plain)):
        if acronym not in _ALLOWED_ACRONYMS:
            yield found("EZR022", Level.ERROR, f"“{acronym}” is made of initials.", at=one, try_="write it out")


def _phrases(one: Spoken) -> Iterator[EasyFinding]:
    lists = word_lists()
    for match in lists.phrase.finditer(one.plain):
        phrase = match.group()
        better = lists.instead[phrase.casefold()]
        yield found("EZR023", Level.ERROR, f"“{phrase}” is official language.", at=one, try_=f"“{better}”")
    for code, pattern, words in (
        ("EZR025", lists.figure, "does not mean what it says"),
        ("EZR029", lists.foreign, "is no English"),
        ("EZR030", lists.blame, "blames or labels people"),
        ("EZR031", lists.comfort, "promises what nobody can keep"),
    ):
        for match in pattern.finditer(one.plain):
            if not _within_a_term(match, one.plain):
                yield found(code, Level.ERROR, f"“{match.group()}” {words}.", at=one)


def _within_a_term(match: re.Match[str], text: str) -> bool:
    """True for a part of a hard word that is a name in law, such as "young offender institution"."""
    terms = (term for _, pattern in _terms() for term in pattern.finditer(text))
    return any(term.start() <= match.start() and match.end() <= term.end() for term in terms)


def _pronouns(one: Spoken, asked: Asked) -> Iterator[EasyFinding]:
    pronoun = _PRONOUN.search(one.plain)
    if pronoun and any(person.casefold() in one.row.text.casefold() for person in asked.facts.people):
        message = f"“{pronoun.group()}” beside a person's name."
        yield found("EZR028", Level.ERROR, message, at=one, try_="say the name again, or “they”")


def _two_names(asked: Asked) -> Iterator[EasyFinding]:
    lists = word_lists()
    used: dict[int, list[str]] = {}
    for name, pattern, line in lists.same:
        if any(pattern.search(one.plain) for one in asked.spoken):
            used.setdefault(line, []).append(name)
    for names in used.values():
        if len(names) > 1:
            told = " and ".join(f"“{name}”" for name in names)
            yield found("EZR026", Level.WARNING, f"One thing has two names: {told}.", try_=f"always “{names[0]}”")
