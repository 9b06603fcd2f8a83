"""The paragraph on what changed. A yearly report should carry the one on the arrangements."""

from __future__ import annotations

from masa_lint.changes.change import Change, Nature
from masa_lint.changes.found import Found
from masa_lint.documents.kinds import YEARLY_REPORT
from masa_lint.due.distance import day_text

_MOST = 12
_PLAN = ("Updates to the published arrangements", "The arrangements did not change.")
_REPORT = ("What changed in the yearly report", "The report did not change.")
_TOLD = (Nature.PERSON, Nature.FACT, Nature.MONEY, Nature.DATE, Nature.ADDRESS)


def updates_paragraph(found: Found) -> str:
    """What changed, in sentences to paste and to work on: of the arrangements, into the next yearly report.

    It names posts and bodies and no people: a yearly report is read long after they have gone.
    """
    report = found.new.document.kind == YEARLY_REPORT
    whose, unchanged = _REPORT if report else _PLAN
    opening = f"{whose}, as seen on {day_text(found.new.as_of)}."
    told = [_sentence(one) for nature in _TOLD for one in found.changes if one.nature is nature]
    told = list(dict.fromkeys(told))
    if not told and not found.wording:
        return f"{opening} {unchanged}"
    sentences = [opening, *told[:_MOST]]
    if len(told) > _MOST:
        sentences.append(f"{len(told) - _MOST} smaller facts changed besides.")
    if found.wording:
        number = len(found.wording)
        sentences.append(f"{number} {'part is' if number == 1 else 'parts are'} told in other words.")
    return " ".join(sentences)


def _sentence(one: Change) -> str:
    about = f"{one.label} ({one.item})" if one.item else one.label
    about = about[:1].upper() + about[1:]
    if one.nature is Nature.PERSON and one.before and one.after:
        return f"{about} changed."
    if one.nature is Nature.PERSON:
        return f"{about}: {'a new entry' if one.after else 'an entry was taken out'}."
    return f"{one.words}."
