"""The hard words: each explained in easy ones."""

from __future__ import annotations

import pytest
from render.easy_limits import MAX_WORDS_A_SENTENCE

from masa_lint.blocks.words import text_of
from masa_lint.easy.glossary import HardWord, explained, glossary
from masa_lint.render.sentences import sentences

WORDS = glossary()


def test_there_are_47_in_the_order_of_the_alphabet_and_no_form_belongs_to_two() -> None:
    terms = [word.term.casefold() for word in WORDS]
    assert len(terms) == 47
    assert terms == sorted(terms)
    forms = [form.casefold() for word in WORDS for form in word.forms]
    assert sorted(forms) == sorted(set(forms))


@pytest.mark.parametrize("word", WORDS, ids=[word.term for word in WORDS])
def test_an_explanation_is_short_and_uses_no_other_hard_word_unexplained(word: HardWord) -> None:
    said = [text_of(line) for line in sentences(word.easy, {})]
    assert 1 <= len(said) <= 3
    for one in said:
        assert one[-1] in ".?!"
        # An official name counts as one word, and so does the hard word itself.
        plain = one
        for form in sorted(word.forms, key=len, reverse=True):
            plain = plain.replace(form, "it")
        assert len(plain.split()) <= MAX_WORDS_A_SENTENCE, one


def test_a_word_is_found_by_any_of_its_forms() -> None:
    assert [one.term for one in explained(["LSPs", "scrutineers", "complain", "nothing"])] == [
        "Complaint",
        "Lead Safeguarding Partner",
        "Scrutineer",
    ]
