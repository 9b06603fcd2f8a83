"""The parts of a yearly report that tell what was done, what changed by it, and what is still open."""

from __future__ import annotations

from masa_lint.documents import posts, words
from masa_lint.documents.form import Form
from masa_lint.documents.keys import Block, Text, Texts, block, key
from masa_lint.documents.parts import Source

_SOURCE = "Where the published document says this."


class Activity(Block):
    """One thing that was done, and what came of it. Plain text stands for `what_we_did`; by itself it is no impact."""

    what_we_did: Text = key("what was done", "The work, in a sentence.", "All five health visiting teams were trained")
    what_changed: Text = key(
        "what changed for children or families",
        "The difference it made to them. How many courses or meetings there were is no change.",
        "Babies at risk are seen before birth, 9 in 10 of them where it was 6 in 10",
    )
    for_whom: Text = key("for whom it changed", "Which children, families or staff.", "Unborn babies and their parents")
    how_we_know: Text = key(
        "how that is known",
        "The audit, the figures or the voices that show it.",
        "An audit of 40 files in January, against 40 files the year before",
    )
    source: Source | None = block("the source", _SOURCE)


class Work(Block):
    """What somebody did in the year, as a whole and piece by piece."""

    what_they_did: Text = key(
        "what was done in the year", "In a few sentences: work, not money.", "Led the neglect strategy", joins="for"
    )
    activities: list[Activity] | None = block(
        "what was done, piece by piece", "Each with what changed and how that is known.", joins="for"
    )
    source: Source | None = block("the source", _SOURCE)


class PartnerWork(Work):
    """What one statutory partner contributed to how the arrangements work."""

    role: Text = key("which statutory partner it is", "Which of the three it is.", "police", words=words.ROLES)
    organisation: Text = key("the organisation", "The body's name.", "Exampleshire Police", joins="for")


class AgencyWork(Work):
    """What a relevant agency, or a group of them, did. Plain text stands for `agency`."""

    agency: Text = key("the agency", "Its name, or the group's.", "Exampleshire Hospitals NHS Trust")


class Effectiveness(Block):
    """How effective the arrangements were. Plain text stands for `judgement`."""

    judgement: Text = key(
        "how effective the arrangements have been",
        "The partners' own judgement, with what did not work.",
        "Joint work at the front door is strong; we do not yet see neglect early enough",
    )
    evidence: Texts = key(
        "the evidence for that judgement",
        "What it rests on: each audit, figure or voice by itself.",
        ["Repeat child protection plans fell from 21% to 16%"],
    )
    source: Source | None = block("the source", _SOURCE)


class Priority(Block):
    """One agreed priority and how far it has come. Plain text stands for `name`."""

    name: Text = key("the priority", "As the arrangements name it.", "Neglect")
    state: Text = key(
        "how far the priority has come", "Honestly, in one word.", "some_progress", words=words.PROGRESS, joins="for"
    )
    progress: Text = key(
        "the progress on the priority", "What moved, and what did not.", "Fewer repeat plans; more late referrals"
    )
    why: Text = key(
        "why there is little or no progress",
        "The reasons, where little or nothing moved.",
        "Two of the three school nurse posts stood empty until January",
    )
    next: Text = key("what happens next on the priority", "What will be done, by when.", "All posts filled by May 2026")
    activities: list[Activity] | None = block(
        "what was done on the priority", "Each with what changed and how that is known."
    )
    source: Source | None = block("the source", _SOURCE)


class Decision(Block):
    """A key decision or action of the year. Plain text stands for `what`."""

    what: Text = key("what was decided", "The decision, in a sentence.", "To run one front door for the whole county")
    by: Text = key("who decided", "The meeting or the posts.", "The lead partners", joins="for")
    date: Text = key("when it was decided", "The date.", "14 October 2025", joins="for", form=Form.DAY)
    effect: Text = key("what came of the decision", "What is different now.", "Calls are answered in two minutes")
    source: Source | None = block("the source", _SOURCE)


class Recommendation(Block):
    """A recommendation of a review, and what became of it. Plain text stands for `what`."""

    what: Text = key("what was recommended", "In a sentence.", "See every baby at home before a plan ends")
    from_: Text = key(
        "where the recommendation comes from",
        "The kind of review, or its name.",
        "local_review",
        words=words.RECOMMENDED_BY,
        others=True,
        alias="from",
    )
    state: Text = key(
        "how far the recommendation has been carried out",
        "Where it stands now.",
        "done",
        words=words.ACTION_STATES,
    )
    effect: Text = key(
        "what the recommendation has changed", "What is different for children.", "Every plan ends with a home visit"
    )
    why: Text = key("why it is not done", "Where it is not.", "It waits for a national data standard", joins="for")
    source: Source | None = block("the source", _SOURCE)


class LastAction(Block):
    """An action that the report of the year before set out. Plain text stands for `what`."""

    what: Text = key("the action of last year's report", "As last year's report had it.", "Train all school leads")
    state: Text = key(
        "what became of the action", "Where it stands now.", "done", words=words.ACTION_STATES, joins="for"
    )
    why: Text = key("why the action is not done", "Where it is not.", "The trainer left in June", joins="for")
    source: Source | None = block("the source", _SOURCE)


class ReportedTraining(Block):
    """Multi-agency training in the year, and what it changed."""

    delivered: Text = key(
        "what training was given",
        "Courses and who came. It is no impact by itself.",
        "24 courses, 610 people",
        who=posts.TRAINING,
    )
    impact: list[Activity] | None = block(
        "the impact of training", "What staff do differently, and what that changed for children.", who=posts.TRAINING
    )
    source: Source | None = block("the source", _SOURCE)


class Feedback(Block):
    """What children or families said in the year, and what changed by it."""

    from_: Texts = key(
        "from whom feedback came",
        "Whose voices they are.",
        ["children"],
        words=words.FEEDBACK_FROM,
        others=True,
        alias="from",
        who=posts.PARTICIPATION,
    )
    group: Text = key("which group was asked", "Never a child's name.", "The care leavers' forum", joins="for")
    how: Text = key(
        "how feedback was sought",
        "The survey, the visit, the group.",
        "Four evenings in youth clubs",
        who=posts.PARTICIPATION,
    )
    said: Text = key("what was said", "In a sentence or two.", "Letters come too late to be of use")
    changed: Text = key(
        "what changed by the feedback",
        "What is done differently now.",
        "Letters go out ten days before a meeting",
        who=posts.PARTICIPATION,
    )
    told: Text = key("how they were told what changed", "Who told them, and how.", "At the next evening", joins="for")
    source: Source | None = block("the source", _SOURCE)
