"""The places in a document that a rule looks at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from masa_lint.checks.combined import Not
from masa_lint.checks.result import NO_FACTS
from masa_lint.checks.scene import Found, Scene
from masa_lint.documents.answers import NOBODY_ANSWERED
from masa_lint.documents.tree import Tree, look
from masa_lint.documents.words_alike import alike
from masa_lint.engine.outcome import EACH, Status
from masa_lint.guidance.rule import EVERY_TEXT, Rule
from masa_lint.source.path import Path

EVERY = (EVERY_TEXT,)


def subjects_of(rule: Rule, scene: Scene) -> Iterator[tuple[Found, Mapping[str, str]]]:
    """Every subject of a rule with what a message may say of it; a place where nothing stands is one too."""
    if rule.at == EVERY:
        yield from ((found, NO_FACTS) for found in _texts(rule, scene))
        return
    for at in rule.at:
        for found in scene.subjects(at):
            if rule.each is None:
                yield found, NO_FACTS
            else:
                yield from _each(rule.each, found)


def _texts(rule: Rule, scene: Scene) -> Iterator[Found]:
    """Every text, or those that may hold what the rule is against, where that is what it asks."""
    return rule.check.checks[0].texts(scene) if isinstance(rule.check, Not) else iter(scene.texts)


def _each(each: Mapping[str, tuple[str, ...]], block: Found) -> Iterator[tuple[Found, Mapping[str, str]]]:
    """Every item with one of the values, once, and a missing place for every value that no item has."""
    ((key, values),) = each.items()
    items = block.value if isinstance(block.value, list) else []
    told = [look(item, (key,)) for item in items]
    asked: set[Path] = set()
    for value in values:
        words = value.split(" or ")
        matching = [
            Found((*block.path, number), item) for number, item in enumerate(items) if _has(told[number], words)
        ]
        yield from ((one, NO_FACTS) for one in matching if one.path not in asked)
        asked.update(one.path for one in matching)
        if not matching:
            instead = block.value if not items else NOBODY_ANSWERED
            path = (*block.path, len(items)) if items else block.path
            yield Found(path, instead), {key: words[0], EACH: words[0]}


def _has(value: Tree, words: list[str]) -> bool:
    """True where a text is one of the words, or a list of texts holds one of them."""
    texts = value if isinstance(value, list) else [value]
    return any(isinstance(text, str) and alike(text, word) for text in texts for word in words)


class Quiet:
    """The subjects of a rule but for those that come to nothing: the rule cannot apply there, or adds nothing.

    In a long list most items come to nothing. Where one look at them all can tell which, the others are not asked one
    by one. Only for rules with a `quiet_list`.
    """

    def __init__(self, rule: Rule, scene: Scene) -> None:
        self.passed_over: Path = ()
        self._rule, self._scene = rule, scene
        self._held = False

    def saw(self, status: Status) -> None:
        """Remember that the rule held at a subject: the others that cannot fail add nothing."""
        self._held = self._held or status is Status.MET

    def subjects(self) -> Iterator[tuple[Found, Mapping[str, str]]]:
        """Every subject that has to be asked, with what a message may say of it."""
        rule, scene = self._rule, self._scene
        found = scene.list_at(rule.quiet_list)
        applies = rule.where.may_hold(scene, rule.at[0]) if found and rule.where else None
        fails = rule.check.may_fail(scene, rule.at[0]) if found else None
        if found is None or (applies is None and fails is None):
            yield from subjects_of(rule, scene)
            return
        path, items = found
        column = scene.column(path, items, None)
        asked: Sequence[int] = range(len(items))
        if applies is not None:
            may_apply = _numbers(applies) | column.no_blocks
            self.passed_over = next((column.item(number) for number in asked if number not in may_apply), ())
            asked = sorted(may_apply)
        may_fail = None if fails is None else _numbers(fails) | column.no_blocks
        for place, number in enumerate(asked):
            yield Found(column.item(number), items[number]), NO_FACTS
            if self._held and may_fail is not None:
                left = may_fail.intersection(asked[place + 1 :])
                yield from ((Found(column.item(one), items[one]), NO_FACTS) for one in sorted(left))
                break


def _numbers(items: Iterable[Path]) -> set[int]:
    return {path[-1] for path in items if isinstance(path[-1], int)}
