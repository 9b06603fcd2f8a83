"""The guidance's own words are no fact; the words here are made up, and hashed as the shipped list is."""

from __future__ import annotations

from hashlib import sha256

from masa_lint.engine.copied import RUN, repeats_guidance

_PHRASE = "partners shall gather often and weigh what each of them has learned about help"


def _wording(phrase: str) -> frozenset[str]:
    words = phrase.split()
    runs = (" ".join(words[start : start + RUN]) for start in range(len(words) - RUN + 1))
    return frozenset(sha256(run.encode()).digest()[:8].hex() for run in runs)


def test_a_text_made_of_the_guidances_runs_repeats_it() -> None:
    repeats = repeats_guidance(_wording(_PHRASE))
    assert repeats(_PHRASE)
    assert repeats("Partners shall gather often, and weigh what each of them has learned about help; in Exampleshire.")


def test_a_text_with_a_fact_of_its_own_does_not() -> None:
    repeats = repeats_guidance(_wording(_PHRASE))
    local = "The quality group reads 12 cases every six weeks, tells the delegates and writes down what each did next"
    assert not repeats(local)
    assert not repeats(f"{local}. {_PHRASE}")


def test_copied_words_in_a_mechanism_count_as_not_stated() -> None:
    from datetime import date

    from masa_lint.checks.scene import Scene
    from masa_lint.documents.load import load_bytes
    from masa_lint.engine.outcome import Reason, Status
    from masa_lint.engine.run import run_rule
    from masa_lint.guidance.load_pack import load_pack

    pack = load_pack()
    rule = next(rule for rule in pack.rules if rule.code == "AUD001")
    document = load_bytes(f"kind: arrangement\naudits:\n  how: {_PHRASE}\n".encode(), "plan.yaml")
    copied = Scene(document, date(2026, 11, 22), pack.tables, repeats_guidance(_wording(_PHRASE)))
    (outcome,) = run_rule(rule, copied)
    assert (outcome.status, outcome.reason) == (Status.NOT_MET, Reason.REPEATS_GUIDANCE)
    own = Scene(document, date(2026, 11, 22), pack.tables, repeats_guidance(frozenset()))
    assert run_rule(rule, own)[0].status is Status.NEEDS_REVIEW
