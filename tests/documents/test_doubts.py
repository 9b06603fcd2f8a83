"""Texts that stand where a fact is asked for and are none."""

from __future__ import annotations

import pytest

from masa_lint.documents.doubts import Doubt, doubt_about, nobody_in_particular
from masa_lint.documents.form import Form

NAMES = [
    "Sam Example", "John Constable", "Jane Head", "See Mei Ling", "To Wing-yan", "Christopher Null", "Gwilym ap Rhys",
    "Dr Yasmin al-Rashid", "Chloë d’Arcy", "Ngũgĩ wa Thiong'o", "Siobhán O'Dowd-Mensah CBE", "Ludwig van der Berg",
    "Sam Example (acting)", "Sam Example, interim", "sam example", "李小龍",
]  # fmt: skip
NO_NAMES = [
    "Director to be appointed", "Post vacant", "Currently vacant", "Vacant (advert closes 3 March)", "Not yet appointed",
    "Name to follow", "None at present", "nobody", "see website", "Redacted", "The Assistant Chief Constable",
    "Chief Constable", "Successor to Sam Example", "A N Other", "Interviews to be held in March", "Police DSP",
    "A senior officer", "whoever is in the chair", "Contact the business unit", "Procurement in progress", "Interim",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_no_doubt(name: str) -> None:
    assert doubt_about(name, Form.PERSON) is None


@pytest.mark.parametrize("name", NO_NAMES)
def test_a_post_or_a_promise_of_one_is_no_name(name: str) -> None:
    assert doubt_about(name, Form.PERSON) in (Doubt.FORM, Doubt.PROMISE)


@pytest.mark.parametrize(
    ("form", "facts", "others"),
    [
        (
            Form.DAY,
            ("31 March 2026", "31/3/26", "each March", "Autumn", "spring 2026", "2025-26", "2024, brought up to date"),
            ("in due course", "agreed in principle", "soon", "March 26", "12/31/24", "31/02/2026", "version 2"),
        ),
        (
            Form.END,
            ("31/3/26", "2025-26", "until it is replaced"),
            ("12/31/24", "March 26"),
        ),
        (
            Form.ADDRESS,
            ("https://exampleshire.example/plan", "exampleshire.example/plan", "www.exampleshire.example"),
            ("staff intranet", "internal SharePoint", "to be uploaded.", "the council's website"),
        ),
        (
            Form.SUM,
            ("£42,000", "GBP 42 000", "61%", "a third", "nil", "In kind only", "Two thousand pounds", "equal shares"),
            ("a fair share", "as agreed", "adequate", "proportionate", "the rest", "£13,0000", "-£130,000", "£1.234"),
        ),
    ],
)
def test_a_fact_has_the_form_that_its_key_asks_for(form: Form, facts: tuple[str, ...], others: tuple[str, ...]) -> None:
    assert [text for text in facts if doubt_about(text, form)] == []
    assert [text for text in others if doubt_about(text, form) is not Doubt.FORM] == []


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("A panel will be set up", Doubt.PROMISE),
        ("To be agreed with the scrutineer each year", Doubt.PROMISE),
        ("TO BE PUBLISHED IN DUE COURSE.", Doubt.PROMISE),
        ("To be drafted in 2027", Doubt.PROMISE),
        ("Audits will start in 2028", Doubt.PROMISE),
        ("A front door is being designed", Doubt.PROMISE),
        ("Paused since 2024 for lack of money", Doubt.PROMISE),
        ("No audits are done", Doubt.DENIAL),
        ("There is no seat for education", Doubt.DENIAL),
        ("Maintained schools answer the audit; independent schools are not included yet", Doubt.DENIAL),
        ("not published", Doubt.DENIAL),
        ("As per guidance", Doubt.GUIDANCE),
        ("In line with Working Together 2023", Doubt.GUIDANCE),
        ("No later than 30 September", None),
        ("No one agency can do this alone, so all three meet", None),
        ("Ten cases are read, with a note of who was not at home", None),
        ("Each course is evaluated after three months", None),
        ("Audits are to be agreed by the leads each March", None),
        ("The leads decide what will be published and when", None),
        ("Following the guidance on reviews, the group decides within 15 working days", None),
    ],
)
def test_a_promise_or_a_denial_is_known_by_its_words(text: str, doubt: Doubt | None) -> None:
    assert doubt_about(text, Form.ANY) is doubt


@pytest.mark.parametrize(
    "who", ["Everyone", "all", "Various", "All relevant partners", "any of the agencies", "Others"]
)
def test_everyone_is_nobody_in_particular(who: str) -> None:
    assert nobody_in_particular(who)


@pytest.mark.parametrize(
    "who", ["All three lead partners", "Any delegate", "The other boards' chairs", "Every head teacher"]
)
def test_a_body_or_a_post_is_somebody(who: str) -> None:
    assert not nobody_in_particular(who)


@pytest.mark.parametrize(
    "text",
    [
        "see website", "See our website.", "on our website", "Please see the partnership's website for details", "Our website",
        "see plan", "As set out in the plan", "See list in appendix A", "in Appendix 3", "Annex B", "see attached",
        "Available on the intranet", "Details are on the council's web pages", "See section 4.2 of the arrangements",
        "full list on our website", "as per policy", "see above", "See policy",
    ],
)  # fmt: skip
def test_where_to_look_is_not_what_stands_there(text: str) -> None:
    assert doubt_about(text, Form.ANY) is Doubt.POINTER
    assert doubt_about(text, Form.PLACE) is None


@pytest.mark.parametrize(
    "text", ["yes", "Yes.", "Agreed", "in place", "Yes, in place", "done", "y", "Already in place"]
)
def test_a_bare_yes_does_not_say_what(text: str) -> None:
    assert doubt_about(text, Form.ANY) is Doubt.YES
    assert doubt_about(text, Form.PERSON) is Doubt.FORM
    assert doubt_about(text, Form.WHETHER) is None


@pytest.mark.parametrize(
    "text",
    [
        "See exampleshire.example/reviews", "https://exampleshire.example/plan", "See the Escalation Policy 2026",
        "Whistleblowing policy", "A section of the website that children made", "Section 11 audit", "The plan is read out",
        "On the ward", "At the front door", "In writing", "Agreed at the meeting in May", "Yes, the panel reads 12 cases",
        "Done by the audit group", "In place since 2024: a panel of managers", "On paper and on the website",
        "The list is read again each March", "Published information on the website", "Visit to each home", "In part",
        "Safeguarding plan", "The council", "Online safety group", "Policy and procedures group",
    ],
)  # fmt: skip
def test_what_says_something_itself_is_no_pointer(text: str) -> None:
    assert doubt_about(text, Form.ANY) is None
