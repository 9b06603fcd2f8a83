"""Every rule of the checker, by code. A code is never used again for another rule."""

from __future__ import annotations

from masa_lint.easy.check.rule import EasyRule

_UK = "four sets of UK guidance on easy read"
_COGA = "W3C, Making content usable for people with cognitive and learning disabilities"
_EUROPE = "Inclusion Europe, Information for all"
_OURS = "our own judgement"

_TABLE = (
    ("EZR001", "long-sentence", "A sentence has 15 words at most, better 12. An official name counts as one.", _UK),
    ("EZR002", "long-sentences-on-average", "Sentences have 9 words on average, 11 at most.", _OURS),
    ("EZR003", "more-than-one-idea", "A sentence has one idea and one verb.", "GOV.UK on accessible formats"),
    ("EZR004", "passive", "A sentence says who does what.", "GOV.UK on accessible formats"),
    ("EZR005", "signs-that-stop-readers", "No brackets, semicolons, dashes, slashes, ellipses, “&” or “etc”.", _COGA),
    ("EZR006", "many-commas", "A sentence has one comma, two at most.", _OURS),
    ("EZR007", "two-negatives", "A sentence says no once, and an instruction says what to do.", _COGA),
    ("EZR008", "many-sentences-in-a-row", "A picture has one or two sentences, three at most.", "one idea a picture"),
    ("EZR009", "tense", "Simple tenses only.", _COGA),
    ("EZR010", "late-main-clause", "A sentence does not begin with a long “if” or “when”.", _OURS),
    ("EZR011", "long-row", "A row has 20 words, 25 at most.", _OURS),
    ("EZR012", "long-section", "A section has 7 rows, 8 at most.", _OURS),
    ("EZR020", "hard-word-not-explained", "A hard word is bold and explained where it first stands.", _UK),
    ("EZR021", "long-word", "Words have one or two syllables, but for names and those that all know.", _OURS),
    ("EZR022", "acronym", "No initials but NHS.", _EUROPE),
    ("EZR023", "official-phrase", "Everyday words in place of official ones.", "Plain English Campaign"),
    ("EZR024", "verb-made-a-noun", "Verbs and not the nouns made from them.", "Plain English Campaign"),
    ("EZR025", "figure-of-speech", "Words mean what they say.", _EUROPE),
    ("EZR026", "one-thing-two-names", "The same word for the same thing, always.", _EUROPE),
    ("EZR027", "short-form", "“Do not”, never “don't”.", "guidance on easy read"),
    ("EZR028", "he-or-she-for-a-person", "A name again, or “they”: nobody's gender is a fact of the plan.", _OURS),
    ("EZR029", "foreign-words", "English words only.", _EUROPE),
    ("EZR030", "words-that-blame", "No words that blame or label people.", _OURS),
    ("EZR031", "empty-comfort", "No promise that nobody can keep.", "honesty"),
    ("EZR040", "number-in-letters", "Numbers as figures: 3.", "UK guidance on numbers in easy read"),
    ("EZR041", "hard-number", "No percentages, decimals, fractions, Roman numerals, or 1st and 2nd.", _COGA),
    ("EZR042", "sum-not-rounded", "Sums of money are rounded, and say “about”.", _COGA),
    ("EZR043", "form-of-a-date", "Dates as 31 December 2024.", "GOV.UK style"),
    ("EZR044", "form-of-a-time", "Times as 8:30am and 6pm, and “to” between them.", "GOV.UK style"),
    ("EZR045", "telephone-number", "A number in groups, with a link that dials it.", "council style guides"),
    ("EZR050", "one-picture-a-row", "Each row has one picture.", _UK),
    ("EZR051", "picture-after-the-words", "The picture stands to the left of the words, and before them.", _UK),
    ("EZR052", "one-picture-for-two-ideas", "Two ideas on one page have two pictures.", _OURS),
    ("EZR060", "looks", "Large type, open lines, set to the left, no italics, underlining, capitals or hyphens.", _UK),
    ("EZR061", "contrast", "Words stand out from what is behind them by 7 to 1.", "WCAG 2.2, 1.4.6"),
    ("EZR062", "row-split-over-pages", "A row stays whole on a printed page.", _OURS),
    ("EZR063", "long-document", "1,000 words and 22 pages, at most 1,200 and 24.", "the Easy Read Standard; GOV.UK"),
    ("EZR070", "no-page-for-the-worried", "Whom to call about a child stands in the first three sections.", _OURS),
    ("EZR071", "no-way-around", "Contents, page numbers, a date, who made it, and who checked it.", _EUROPE),
    ("EZR072", "differs-from-the-facts", "Numbers, dates and addresses are those of the plan.", "honesty"),
    ("EZR073", "row-without-a-fact", "Each row says which fact it comes from.", "honesty"),
    ("EZR075", "not-checked-by-readers", "People with a learning disability have checked it.", "ISO 24495-1"),
    ("EZR090", "reading-grade", "A formula's number, for those who ask for one.", "for information only"),
)

RULES: dict[str, EasyRule] = {row[0]: EasyRule(*row) for row in _TABLE}


def rule_named(name: str) -> EasyRule | None:
    """A rule by its code or its name, in any letter case."""
    plain = name.casefold()
    return next((one for one in RULES.values() if plain in (one.code.casefold(), one.name)), None)
