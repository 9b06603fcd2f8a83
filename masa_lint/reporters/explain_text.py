"""A rule or a requirement in full, for people."""

from __future__ import annotations

from difflib import get_close_matches
from textwrap import fill

from masa_lint.documents.kinds import noun_of
from masa_lint.easy.check.rule import EasyRule
from masa_lint.easy.check.rules import RULES, rule_named
from masa_lint.engine.wording import fill as filled
from masa_lint.guidance.pack import Pack
from masa_lint.guidance.requirement import Requirement
from masa_lint.guidance.rule import FileRule, Rule

WIDTH = 100


def explain_text(name: str, pack: Pack) -> str | None:
    """The explanation of a rule (by code or name) or a requirement (by id), or None where there is none."""
    plain = name.strip().casefold()
    rule = pack.rule_by_name.get(plain)
    if isinstance(rule, Rule):
        return _rule(rule, pack)
    if isinstance(rule, FileRule):
        parts = [
            f"{rule.code} {rule.name}",
            "",
            "About the file itself. Level: " + rule.level,
            "",
            _part("Why", rule.why),
        ]
        return "\n".join([*parts, _part("To mend it", filled(rule.remedy, {}))])
    requirement = pack.requirement_by_id.get(plain)
    if requirement is not None:
        return _requirement(requirement, pack)
    easy = rule_named(plain)
    return _easy(easy) if easy else None


def _easy(rule: EasyRule) -> str:
    about = f"A rule of easy-check, which reads what people are given. {rule.about}"
    return "\n".join([f"{rule.code} {rule.name}", "", fill(about, WIDTH), _part("It comes from", rule.source)])


def near_name(name: str, pack: Pack) -> str:
    """The nearest code, name or id."""
    plain = name.strip().casefold()
    names = {**{one.code.casefold(): one.code for one in pack.all_rules}}
    names |= {one.name: one.name for one in pack.all_rules}
    names |= {one.id: one.id for one in pack.requirements}
    names |= {one.code.casefold(): one.code for one in RULES.values()} | {one.name: one.name for one in RULES.values()}
    return names[(get_close_matches(plain, names, 1, 0) or list(names))[0]]


def _rule(rule: Rule, pack: Pack) -> str:
    parts = [f"{rule.code} {rule.name}", ""]
    if rule.advice:
        says = f"what the {noun_of(pack.kinds_of(rule)[0])} says in one place"
        parts.append(f"Advice: it compares {says} with another place, the calendar or the law.")
        parts += [f"  about {one}: {pack.requirement_by_id[one].title}" for one in rule.about]
    else:
        parts.append(_asked(pack.requirement_by_id[rule.requirement]))
    parts += ["", f"Looks at: {', '.join(rule.at)}", "", _part("Why it matters", rule.why)]
    parts.append(_part("To mend it", rule.remedy))
    if rule.question:
        parts.append(_part("A person may be asked", rule.question))
    if rule.paste:
        parts += ["", "To paste:", "", *(f"    {line}" for line in rule.paste.splitlines())]
    failing = next((test for test in rule.tests if test.expect in ("not_met", "needs_review")), None)
    if failing:
        parts += ["", f"An example that is {failing.expect.replace('_', ' ')} ({failing.name}):", ""]
        parts += [f"    {line}" for line in failing.document.splitlines()]
    return "\n".join(parts)


def _requirement(requirement: Requirement, pack: Pack) -> str:
    parts = [requirement.id, "", _asked(requirement)]
    if requirement.condition:
        parts.append(_part("Applies", requirement.condition))
    rules = [rule for rule in pack.rules if rule.requirement == requirement.id]
    if rules:
        parts += ["", "Checked by:", *(f"  {rule.code} {rule.name}" for rule in rules)]
    else:
        parts += ["", "A duty that no document can prove: it is listed and never checked."]
    return "\n".join(parts)


def _asked(requirement: Requirement) -> str:
    asked = f"{requirement.title}. {requirement.statement}" if requirement.title else requirement.statement
    return "\n".join([fill(asked, WIDTH), f"{requirement.modality_text}; {requirement.source_text}"])


def _part(title: str, text: str) -> str:
    return fill(f"{title}: {text}", WIDTH)
