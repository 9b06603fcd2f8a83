"""Which rules run: by code, family, name or requirement."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from masa_lint.guidance.pack import Pack
from masa_lint.guidance.rule import Rule


class UnknownRuleError(Exception):
    """A name given to `--select` or `--ignore` fits no rule. `near` is the nearest one that there is."""

    def __init__(self, name: str, near: str) -> None:
        self.name, self.near = name, near
        super().__init__(f'There is no rule, family or requirement "{name}". Did you mean "{near}"?')


@dataclass(frozen=True, slots=True)
class Selection:
    """Names to run, all where there are none, and names to leave out."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def chosen(self, pack: Pack, kind: str | None = None) -> tuple[Rule, ...]:
        """The rules to run, or those of them that check a kind of document.

        Raises:
            UnknownRuleError: a name fits nothing.
        """
        wanted = _codes(self.select, pack) if self.select else {rule.code for rule in pack.rules}
        left_out = _codes(self.ignore, pack)
        rules = pack.rules if kind is None else pack.rules_of(kind)
        return tuple(rule for rule in rules if rule.code in wanted and rule.code not in left_out)


def _codes(names: Iterable[str], pack: Pack) -> set[str]:
    codes: set[str] = set()
    for name in names:
        plain = name.strip().casefold()
        found = {
            rule.code
            for rule in pack.rules
            if plain in (rule.code.casefold(), rule.family.casefold(), rule.name, rule.requirement)
            or plain in rule.about
        }
        if not found and plain not in _file_names(pack) and plain not in pack.requirement_by_id:
            raise UnknownRuleError(name, _near(plain, pack))
        codes |= found
    return codes


def _file_names(pack: Pack) -> set[str]:
    return {"doc"} | {name for rule in pack.file_rules for name in (rule.code.casefold(), rule.name)}


def _near(name: str, pack: Pack) -> str:
    from difflib import get_close_matches

    names = (
        [rule.code.casefold() for rule in pack.rules]
        + [rule.name for rule in pack.rules]
        + list(pack.requirement_by_id)
    )
    near = (get_close_matches(name, names, 1, 0) or names)[0]
    return near.upper() if near in {rule.code.casefold() for rule in pack.rules} else near
