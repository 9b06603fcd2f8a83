"""Rules on how a sentence is built: its length, its ideas, who does what."""

from __future__ import annotations

import re
from collections.abc import Iterator

from masa_lint.easy.check.asked import Asked, Spoken, found
from masa_lint.easy.check.rule import EasyFinding, Level
from masa_lint.easy.check.split import ADDRESS
from masa_lint.easy.check.word_lists import word_lists

LONG, TOO_LONG = 12, 15
_MEAN_LONG, _MEAN_TOO_LONG = 9, 11
_JOINS = re.compile(
    r";|:(?=\s)|\b(?:which|because|although|while|whereas|so that|in order to)\b"
    r"|\band (?:we|they|you|it|i) (?!and\b)\w+",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"[()\[\]{};…&]|\.\.\.|\s[-–—]\s|[–—]|\w/\w|\betc\b", re.IGNORECASE)
_NEGATIVES = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot)\b(?! one\b)|\bno one\b|n['’]t\b"
    r"|\b(?:unable|unhappy|unless|unlikely|unsafe|unwell|unfair|impossible|non-\w+)\b",
    re.IGNORECASE,
)
_ORDER = re.compile(r"^(?:please )?(?:do not|don['’]t|never)\b", re.IGNORECASE)
_TENSE = re.compile(
    r"\b(?:will have been|will have|would have|should be \w+ed|had been|has been|have been)\b", re.IGNORECASE
)
_LATE = re.compile(r"^(?:if|when|where|whenever|while|after|before|because|as)\b([^,]{1,200}),", re.IGNORECASE)
_LATE_WORDS = 7
_BE = frozenset(("is", "are", "was", "were", "be", "been", "being", "am"))
_GET = frozenset(("get", "gets", "got", "getting"))
_BETWEEN = frozenset(("not", "also", "always", "often", "never", "badly", "well", "soon", "still", "already", "now"))


def sentence_rules(asked: Asked) -> Iterator[EasyFinding]:
    """Every finding on a sentence alone, and the two on all of them."""
    passive = 0
    for one in asked.spoken:
        yield from _length(one)
        yield from _one_idea(one)
        yield from _signs(one)
        yield from _negatives(one)
        yield from _capitals(one)
        if _TENSE.search(one.plain):
            yield found("EZR009", Level.WARNING, "The tense is hard. Say what happens, or what happened.", at=one)
        late = _LATE.match(one.plain)
        if late and len(late[1].split()) > _LATE_WORDS:
            yield found(
                "EZR010", Level.WARNING, "The sentence begins with a long condition.", at=one, try_="put it last"
            )
        verb = _passive(one)
        if verb:
            passive += verb[0] in _BE
            yield found(
                "EZR004", Level.WARNING, f"“{' '.join(verb)}” does not say who does it.", at=one, try_="say who"
            )
    yield from _on_the_whole(asked, passive)


def _capitals(one: Spoken) -> Iterator[EasyFinding]:
    letters = [word for word in one.words if word[0].isalpha()]
    if len(letters) > 2 and all(word.isupper() for word in letters):
        yield found("EZR060", Level.ERROR, "A sentence in capitals.", at=one)


def _length(one: Spoken) -> Iterator[EasyFinding]:
    number = len(one.words)
    if number > LONG:
        level = Level.ERROR if number > TOO_LONG else Level.WARNING
        limit = TOO_LONG if number > TOO_LONG else LONG
        message = f"{number} words in one sentence (limit {limit})."
        yield found("EZR001", level, message, at=one, measured=number, limit=limit, try_=_where_to_split(one))


def _where_to_split(one: Spoken) -> str:
    """The word nearest to the middle after which a sentence can be split."""
    words = one.plain.split()
    middle = len(words) / 2
    places = [
        number
        for number, word in enumerate(words[1:-1], 1)
        if word.casefold() in ("and", "but", "because", "which", "who", "when", "if", "so")
        or words[number - 1][-1] in ",;:"
    ]
    if not places:
        return "make two sentences of it"
    place = min(places, key=lambda number: abs(number - middle))
    before = words[place - 1].strip(",;:")
    return "make two sentences of it" if before.startswith("X") else f"split after “{before}”"


def _one_idea(one: Spoken) -> Iterator[EasyFinding]:
    joins = [join.group().strip() for join in _JOINS.finditer(one.plain)]
    if joins:
        level = Level.ERROR if len(joins) > 1 else Level.WARNING
        told = ", ".join(f"“{join}”" for join in joins[:3])
        yield found("EZR003", level, f"The sentence joins ideas with {told}.", at=one, measured=len(joins), limit=0)


def _signs(one: Spoken) -> Iterator[EasyFinding]:
    signs = list(dict.fromkeys(sign.group().strip() for sign in _SIGNS.finditer(one.plain.replace(ADDRESS, "x"))))
    if signs:
        told = " ".join(f"“{sign}”" for sign in signs[:4])
        yield found("EZR005", Level.ERROR, f"Signs that stop readers: {told}.", at=one, try_="use words")
    commas = one.plain.count(",")
    if commas > 1:
        level = Level.ERROR if commas > 2 else Level.WARNING
        limit = 2 if commas > 2 else 1
        message = f"{commas} commas in one sentence (limit {limit})."
        yield found("EZR006", level, message, at=one, measured=commas, limit=limit, try_="use one row for each thing")


def _negatives(one: Spoken) -> Iterator[EasyFinding]:
    negatives = [negative.group() for negative in _NEGATIVES.finditer(one.plain)]
    if len(negatives) > 1:
        told = ", ".join(f"“{negative}”" for negative in negatives[:3])
        yield found("EZR007", Level.ERROR, f"{len(negatives)} negatives in one sentence: {told}.", at=one)
    elif negatives and _ORDER.match(one.plain):
        yield found("EZR007", Level.WARNING, "The instruction says what not to do.", at=one, try_="say what to do")


def _passive(one: Spoken) -> tuple[str, str] | None:
    lists = word_lists()
    words = [word.casefold() for word in one.words]
    for number, word in enumerate(words[:-1]):
        if word not in _BE and word not in _GET:
            continue
        after = words[number + 1]
        between = after in _BETWEEN or (after.endswith("ly") and len(after) > 4)
        verb = words[number + 2] if between and number + 2 < len(words) else after
        if between and word in _GET:
            continue
        ends = verb.endswith("ed") and len(verb) > 4
        if (ends or verb in lists.participles) and verb not in lists.stative:
            return word, verb
    return None


def _on_the_whole(asked: Asked, passive: int) -> Iterator[EasyFinding]:
    number = len(asked.spoken)
    if not number:
        return
    mean = asked.word_count / number
    if mean > _MEAN_LONG:
        level = Level.ERROR if mean > _MEAN_TOO_LONG else Level.WARNING
        limit = _MEAN_TOO_LONG if mean > _MEAN_TOO_LONG else _MEAN_LONG
        message = f"Sentences have {mean:.1f} words on average (limit {limit})."
        yield found("EZR002", level, message, measured=f"{mean:.1f}", limit=limit)
    if passive > max(number // 20, 1):
        message = f"{passive} of {number} sentences do not say who does what (limit 1 in 20)."
        yield found("EZR004", Level.ERROR, message, measured=passive, limit=number // 20)
