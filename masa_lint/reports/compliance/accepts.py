"""What a signature accepts: gaps in the law, accepted gaps with their ends, and how much else is not shown."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.blocks.words import Words, strong, words
from masa_lint.engine.assessment import RequirementResult
from masa_lint.engine.outcome import Finding, Status
from masa_lint.guidance.requirement import Modality
from masa_lint.guidance.rule import Rule
from masa_lint.reports.compliance.accepted import gap_title, held
from masa_lint.reports.compliance.checked import Checked
from masa_lint.reports.compliance.mending import mending_of
from masa_lint.reports.compliance.told import title_of

_MOST_TITLES = 8


def accepts(checked: Checked) -> Iterator[Words]:
    """A line each, what bears most on a signature first."""
    for message in dict.fromkeys(map(checked.message_of, filter(_is_safety, checked.one.findings))):
        yield words(strong("For safety: "), message)
    missing = [one for one in checked.one.results if one.status is Status.NOT_MET]
    musts = [one for one in missing if one.requirement.level == str(Modality.MUST)]
    yield from _law(musts, checked)
    ends: dict[str, list[str]] = {}
    for gap in held(checked):
        ends.setdefault(gap.until, []).append(gap_title(gap, checked))
    for until, titles in ends.items():
        what = "Accepted as gaps" if len(titles) > 1 else "Accepted as a gap"
        yield words(strong(f"{what} until {until}: "), _joined(titles))
    others = len(missing) - len(musts)
    if others:
        noun = "thing" if others == 1 else "things"
        yield words(strong("Not shown: "), f"{others} {noun} that the guidance says should be there.")


def _law(musts: list[RequirementResult], checked: Checked) -> Iterator[Words]:
    mended = {one.requirement.id: " ".join(mending_of(one, checked)) for one in musts}
    bare = [title_of(one.requirement) for one in musts if not mended[one.requirement.id]]
    if bare:
        yield words(strong("The law asks, it is not shown, and nothing says that it is being mended: "), _joined(bare))
    for one in musts:
        told = mended[one.requirement.id]
        if told:
            yield words(
                strong("The law asks, and it is not shown: "), f"{title_of(one.requirement)}. Being mended: {told}"
            )


def _is_safety(finding: Finding) -> bool:
    return finding.status is Status.NOT_MET and isinstance(finding.rule, Rule) and finding.rule.safety


def _joined(titles: list[str]) -> str:
    """The titles, each once; of many the first, and how many more there are."""
    every = list(dict.fromkeys(titles))
    more = f"; and {len(every) - _MOST_TITLES} more" if len(every) > _MOST_TITLES else ""
    return f"{'; '.join(every[:_MOST_TITLES])}{more}."
