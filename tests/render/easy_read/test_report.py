"""The easy read of a yearly report: what it says, in whose words, from which facts, and what it says of silence."""

from __future__ import annotations

from pathlib import Path

import pytest
from render.easy_limits import rows_of
from render.easy_reports import LONG, NONE_OF_IT, NOTHING, SAFETY_ONLY
from tests_day import DAY

from masa_lint.blocks.paper import Layout, Paper
from masa_lint.blocks.tree import PictureRow, Section
from masa_lint.blocks.words import Run, text_of
from masa_lint.documents.load import LoadedDocument, load_bytes, load_path
from masa_lint.easy.check.facts import facts_in
from masa_lint.easy.check.read_html import read_html
from masa_lint.easy.check.read_paper import read_paper
from masa_lint.easy.check.read_word import read_word
from masa_lint.easy.check.reading import Reading
from masa_lint.easy.check.rule import Level
from masa_lint.easy.check.run import easy_findings
from masa_lint.engine.fingerprint import ItemNames
from masa_lint.guidance.load_pack import load_pack
from masa_lint.render.blocked import Blocked
from masa_lint.render.easy_read.compose import easy_read_rows
from masa_lint.render.settings import Look
from masa_lint.render.versions import Version, compose
from masa_lint.writers.write import PaperFormat, write_paper

PACK = load_pack()
EXAMPLE = Path(__file__).parents[3] / "examples" / "exampleshire" / "yearly-report.yaml"
REPORTS = {
    "example": load_path(EXAMPLE, EXAMPLE.name),
    **{
        name: load_bytes(text.encode(), f"{name}.yaml")
        for name, text in {"long": LONG, "safety only": SAFETY_ONLY, "nothing": NOTHING, "none": NONE_OF_IT}.items()
    },
}


def report(more: str = "", *, text: str = SAFETY_ONLY) -> LoadedDocument:
    return load_bytes(f"{text}{more}".encode(), "report.yaml")


def paper_of(document: LoadedDocument, *, draft: bool = False) -> Paper:
    made = compose(Version.EASY_READ, document, PACK, DAY, Look(draft=draft))
    assert isinstance(made, Paper), made
    return made


def rows(document: LoadedDocument) -> dict[str, PictureRow]:
    return {row.anchor.removeprefix("row-"): row for row in rows_of(paper_of(document, draft=True))}


def said(document: LoadedDocument, name: str) -> list[str]:
    """What each row of a name says, in order."""
    told = rows(document)
    numbered = [one for one in told if one == name or (one.startswith(f"{name}-") and one[len(name) + 1 :].isdigit())]
    return [" ".join(text_of(one.words) for one in told[one].sentences) for one in numbered]


@pytest.mark.parametrize("name", REPORTS)
def test_the_checker_finds_no_error(name: str) -> None:
    assert errors(read_paper(paper_of(REPORTS[name], draft=True)), REPORTS[name]) == []


@pytest.mark.parametrize("format_", [PaperFormat.HTML, PaperFormat.WORD])
@pytest.mark.parametrize("name", ["example", "long"])
def test_the_checker_finds_no_error_in_the_file(name: str, format_: PaperFormat) -> None:
    written = write_paper(paper_of(REPORTS[name]), format_)
    read = read_html(written.decode(), "page") if format_ is PaperFormat.HTML else read_word(written, "page")
    assert len(list(read.rows())) == len(list(rows_of(paper_of(REPORTS[name]))))
    assert errors(read, REPORTS[name]) == []


def errors(reading: Reading, document: LoadedDocument) -> list[str]:
    found = easy_findings(reading, facts_in(document))
    return [f"{one.row}: {one.text}: {one.message}" for one in found if one.level is Level.ERROR]


@pytest.mark.parametrize("name", REPORTS)
def test_the_sections_are_its_own_in_their_order(name: str) -> None:
    titles = [block.title for block in paper_of(REPORTS[name], draft=True).blocks if isinstance(block, Section)]
    wanted = [
        "About this document",
        "If you are worried about a child",
        "About our report",
        "Who we are",
        "What we wanted to do and how far we got",
        "What we learned",
        "What children and families told us",
        "Training for staff",
        "Who checks our work and what they said",
        "Money",
        "Locked places",
        "What we will do next",
        "What is not done, and what we do not know",
        "Tell us what you think",
        "What the hard words mean",
        "Phone numbers and help",
    ]
    assert [title for title in titles if ", part " not in title] == wanted


@pytest.mark.parametrize("name", REPORTS)
def test_every_sentence_stands_on_something_in_the_report_or_its_plan_or_on_the_law(name: str) -> None:
    document = REPORTS[name]
    there = paths(document) | {f"other:{path}" for plan in document.linked.values() for path in paths(plan)}
    for row in rows_of(paper_of(document, draft=True)):
        assert row.picture.key
        answered = row.gap or row.anchor in ("row-about-easy-read", "row-about-checked")
        for sentence in row.sentences:
            assert sentence.facts, row.anchor
            for fact in sentence.facts:
                assert fact == "plain" or fact.startswith("law:") or fact in there or answered, (row.anchor, fact)
        words = " ".join(text_of(one.words) for one in row.sentences).casefold()
        if " must " in words or "the law says" in words:
            assert any(fact.startswith("law:") for fact in row.facts), row.anchor


def paths(document: LoadedDocument) -> set[str]:
    names = ItemNames(document)
    found: set[str] = set()

    def visit(tree: object, path: tuple[str | int, ...]) -> None:
        found.add(names.path_text(path))
        inside = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
        for step, value in inside:
            visit(value, (*path, step))

    visit(document.tree, ())
    return found


def test_the_example_has_no_gap_and_is_no_draft() -> None:
    paper = paper_of(REPORTS["example"])
    assert [row.anchor for row in rows_of(paper) if row.gap] == []
    assert (paper.band, paper.layout, paper.kind) == ("Made up: this place does not exist", Layout.EASY, "easy-read")
    assert paper.heading == "What we did to keep children safe in Exampleshire"


def test_no_number_date_or_sum_is_ever_split() -> None:
    for name in ("example", "long"):
        for row in rows_of(paper_of(REPORTS[name])):
            for run in (run for one in row.sentences for run in one.words if isinstance(run, Run) and not run.keep):
                assert not any(sign in run.text for sign in ("£", "01632 ", "0800 ", " 2026", " 2027")), run.text


def test_whom_to_call_comes_from_the_report_else_whole_from_its_plan() -> None:
    assert said(REPORTS["example"], "complain-contact")[0].startswith("Call us on 01632 960 004.")
    facts = rows(REPORTS["example"])["complain-contact"].facts
    assert facts == ("other:contacts.complaints.phone", "other:contacts.complaints.email")
    assert rows(REPORTS["example"])["call"].facts == ("contacts.worried_about_a_child.phone",)


def test_a_number_here_is_not_given_the_hours_of_the_number_there(tmp_path: Path) -> None:
    plan = (EXAMPLE.parent / "arrangement.yaml").read_text(encoding="utf-8")
    (tmp_path / "plan.yaml").write_text(plan, encoding="utf-8")
    for contacts, missing in (
        ("", []),
        ("contacts: {worried_about_a_child: {phone: 01632 960099}}\n", ["hours"]),
    ):
        (tmp_path / "report.yaml").write_text(
            f"kind: yearly-report\narrangement: plan.yaml\n{contacts}", encoding="utf-8"
        )
        made = compose(Version.EASY_READ, load_path(tmp_path / "report.yaml", "report.yaml"), PACK, DAY, Look())
        assert [one.path[-1] for one in (made.missing if isinstance(made, Blocked) else ())] == missing


def test_without_a_number_to_call_it_is_not_made_and_as_a_draft_it_says_so() -> None:
    made = compose(Version.EASY_READ, REPORTS["nothing"], PACK, DAY, Look())
    assert isinstance(made, Blocked)
    assert [one.path[-1] for one in made.missing] == ["phone", "hours", "phone"]
    assert "neither does its plan" in made.missing[0].why
    draft = paper_of(REPORTS["nothing"], draft=True)
    assert draft.band == "DRAFT"
    assert [row.label for row in rows_of(draft) if row.label] == ["MISSING"] * 3


def test_each_priority_says_honestly_how_far_it_came() -> None:
    states = {
        "done": "We did what we planned.",
        "on_track": "This is going as we planned.",
        "some_progress": "We did some of it.",
        "little_progress": "We did only a little of it.",
        "no_progress": "Nothing has changed yet.",
        "not stated": "Our report does not yet say how far we got.",
        "excellent": "Our report does not yet say how far we got.",
    }
    for state, words in states.items():
        document = report(f"priorities: [{{name: Home life, state: {state}}}]\n")
        assert said(document, "priority") == [f"We said we would work on home life. {words}"]


def test_a_hard_word_in_the_name_of_a_priority_is_explained_once_before_it() -> None:
    document = report("priorities: [{name: Neglect, state: done}, {name: Neglect at home, state: done}]\n")
    assert said(document, "priority") == [
        "Neglect is when a child does not get the care they need.",
        "We said we would work on neglect. We did what we planned.",
        "We said we would work on neglect at home. We did what we planned.",
    ]
    assert rows(document)["priority"].sentences[0].facts == ("priorities[name=Neglect].name", "plain")


def test_of_many_priorities_those_that_went_badly_are_told() -> None:
    good = "".join(f"  - {{name: Good {number}, state: done}}\n" for number in range(5))
    document = report(f"priorities:\n{good}  - {{name: Bad, state: no_progress}}\n")
    told = said(document, "priority")
    assert "We said we would work on bad. Nothing has changed yet." in told
    assert told[-1] == "We have 1 more priority. Our longer report tells you about it."
    assert len(told) == 6


def test_a_sentence_of_the_report_is_printed_only_where_it_is_easy() -> None:
    def after(words: str) -> list[str]:
        return said(report(f'feedback: [{{from: [children], said: Come to us, changed: "{words}"}}]\n'), "told-us")[1:]

    assert after("There are two quiet rooms now.") == ["So we changed something. There are 2 quiet rooms now."]
    for hard in (
        "The multi-agency forum implemented a robust escalation pathway",
        "Repeat plans fell from 21% to 16%",
        "Letters come in time (see page 4)",
        "Staff do this. Staff do that",
        "Referrals are better",
        "Staff met 3 children",
        "Staff met three children",
    ):
        assert after(hard) == [], hard


def test_a_count_of_children_from_1_to_4_is_never_printed() -> None:
    assert said(REPORTS["long"], "rapid-reviews") == [
        "A rapid review is a quick look at what happened. We did fewer than 5 in the year."
    ]
    assert said(REPORTS["none"], "rapid-reviews")[0].endswith("We did not need to do this in the year.")


def test_the_scrutineers_own_words_are_pointed_to_and_never_cut() -> None:
    for name, where in (("example", "exampleshire.example/yearly-report"), ("long", "exampleshire.example/statement")):
        whole = " ".join(said(REPORTS[name], "statement") + said(REPORTS[name], "whole-statement"))
        assert "It is their own view, not ours." in whole
        assert whole.endswith(where)
        assert "seen" not in whole


def test_money_is_told_beside_the_plan_and_the_year_before() -> None:
    assert said(REPORTS["example"], "spent") == ["We spent about £303,000. This was less than we planned."]
    paid = said(REPORTS["long"], "paid")
    assert paid == [
        "Exampleton Council paid about £600,000. This was the same as the year before.",
        "Otherton Council did not pay.",
        "The NHS paid about £300,000. This was less than the year before.",
        "Our report does not yet say how much the police paid.",
        "Other groups paid too.",
    ]


def test_a_statutory_partner_is_told_wherever_it_stands_in_the_list() -> None:
    charities = ", ".join(f"{{body: {name}, amount: £100}}" for name in "ABCDE")
    told = said(report(f"funding: {{contributions: [{charities}, {{role: police, amount: £500}}]}}\n"), "paid")
    assert told[-2:] == [
        "The police paid about £500.",
        "Other groups paid too.",
    ]
    assert len(told) == 5


def test_a_share_that_a_body_paid_is_told_as_pounds_of_every_hundred() -> None:
    contributions = "{role: police, amount: 14%}, {role: local_authority, amount: 0%}"
    assert said(report(f"funding: {{contributions: [{contributions}]}}\n"), "paid") == [
        "The police paid 14 pounds out of every 100.",
        "The council did not pay.",
    ]


@pytest.mark.parametrize(
    ("restraint", "words", "gap"),
    [
        ("none", "There is no place like that in our area.", False),
        ("not stated", "Our report does not yet say if there is one here.", True),
        ("", "We have not yet said if there is one here.", True),
        (
            "[{establishment: HMP A, kind: prison, holds_under_18: no}]",
            "There is no place like that in our area.",
            False,
        ),
        ("[{establishment: A, holds_under_18: yes}]", "It is called A. A court can send a young person there.", False),
    ],
)
def test_locked_places_have_their_states(restraint: str, words: str, gap: bool) -> None:  # noqa: FBT001
    document = report(f"restraint_reviews: {restraint}\n" if restraint else "")
    assert said(document, "custody")[0].endswith(words)
    assert rows(document)["custody"].gap is gap


def test_restraint_is_told_only_of_places_where_children_live_and_each_lack_by_the_places_name() -> None:
    assert said(REPORTS["long"], "restraint-review") == [
        "In the year we looked at how staff use restraint at Exampleton.",
        "We found this. Staff used it less.",
        "So something changed. Staff talk first.",
        "We have not yet said how we checked restraint at Otherton Hall.",
    ]
    assert not [name for name in rows(REPORTS["none"]) if name.startswith("restraint")]


def test_what_is_not_done_is_said() -> None:
    assert said(REPORTS["long"], "last-year") == ["Last year we said we would do 4 things. We have done 1 of them."]
    assert said(REPORTS["long"], "unfinished") == [
        "Last year we said we would train a lead in every school. We will not do it.",
        "Last year we said we would fill the school nurse posts. We have not finished.",
    ]
    assert "We did only a little of our work on neglect. The trainer left in June." in said(REPORTS["long"], "held-up")
    assert said(REPORTS["none"], "last-year") == []


@pytest.mark.parametrize(
    ("what", "told"),
    [
        ("Open a new youth club", "Last year we said we would open a new youth club. We have not started."),
        ("A new youth club", "This was on our list last year. “A new youth club.” We have not started."),
        (
            "Review of our help guide",
            "This was on our list last year. “Review of our help guide.” We have not started.",
        ),
    ],
)
def test_what_was_to_be_done_is_no_order_to_the_reader(what: str, told: str) -> None:
    document = report(f"last_years_actions: [{{what: {what}, state: not_started}}]\n")
    assert said(document, "unfinished") == [told]
    ahead = said(report(f"priorities: [{{name: Play, state: done, next: {what}}}]\n"), "next")
    assert ("We will do more work on play. We will open a new youth club." in ahead) is what.startswith("Open")


def test_who_told_what_to_do_better_is_what_the_file_says() -> None:
    def told(*sources: str) -> list[str]:
        every = ", ".join(f"{{what: See babies, from: {one}, state: done}}" for one in sources)
        return said(report(f"recommendations: [{every}]\n"), "asked-of-us")

    assert told("local_review", "national_review") == [
        "People who looked at what went wrong told us 2 things to do better. We have done all of them."
    ]
    assert told("inspection") == ["Other people told us 1 thing to do better. We have done it."]


def test_what_was_to_come_and_has_passed_is_told_no_longer() -> None:
    def told(when: str) -> str:
        return said(report(f"priorities: [{{name: Play, state: done, next: Visits begin in {when}}}]\n"), "next")[0]

    assert told("June 2027") == "We will do more work on play. Visits begin in June 2027."
    assert "We will do more work on whistleblowing." in said(REPORTS["long"], "next")
    assert told("June 2026") == "We will do more work on play."
    assert said(REPORTS["long"], "updates") == [
        "We will change our plan by 1 April 2027. There will be a second lead for education."
    ]
    other = report("updates: [{what: The help guide, by: 1 April 2027}]\n")
    assert said(other, "updates") == ["We will change our plan by 1 April 2027. The change is about the help guide."]


def test_own_words_stand_once_in_the_place_of_many_rows_and_never_of_a_gap() -> None:
    own = "easy_read: {rows: [{row: told-us, words: [Children want letters sooner.]}]}\n"
    feedback = "feedback: [{from: [children], said: We want more, changed: There is more now}, {from: [families], said: We want less, changed: not stated}]\n"
    told = said(report(feedback + own), "told-us")
    assert told == ["Children want letters sooner.", "Our report does not yet say what changed for families."]
    hard = own.replace("Children want letters sooner.", "It was robust.")
    assert isinstance(compose(Version.EASY_READ, report(feedback + hard), PACK, DAY, Look()), Blocked)
    unknown = own.replace("told-us", "listen")
    made = compose(Version.EASY_READ, report(feedback + unknown), PACK, DAY, Look())
    assert isinstance(made, Blocked)
    assert 'no row called "listen"' in made.missing[0].why


def test_gaps_at_the_end_are_called_the_reports() -> None:
    paper = paper_of(report("easy_read: {gaps: at the end}\n"))
    titles = [block.title for block in paper.blocks if isinstance(block, Section) and block.kind == "gaps"]
    assert titles[0] == "What our report does not yet say, part 1"


def test_a_picture_of_its_own_is_that_of_a_way_of_saying_the_row() -> None:
    shown = {"word", "weekdays", "local_authority", "integrated_care_board", "police", "children", "families"}
    for chapter in easy_read_rows("yearly-report").chapters:
        for row in chapter.rows:
            assert set(row.pictures) <= {*row.say, *shown}, row.name
