"""A partnership's own words for a chapter: what they can do, and that they can do nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from render.full.paper_text import text

from masa_lint.blocks.paper import Paper, walk
from masa_lint.blocks.tree import Section
from masa_lint.documents.load import LoadedDocument
from masa_lint.guidance.load_pack import load_pack
from masa_lint.render.full.arrangement import ARRANGEMENT_OUTLINE
from masa_lint.render.full.compose import compose_full, template_keys
from masa_lint.render.full.outline import Outline
from masa_lint.render.full.templates.problem import TemplateProblemError
from masa_lint.render.full.templates.sandbox import run_template
from masa_lint.render.full.yearly_report import YEARLY_REPORT_OUTLINE
from masa_lint.render.settings import Look

Make = Callable[[str], LoadedDocument]
PLAN = """\
    kind: arrangement
    this_file: source
    stage: published
    partnership: {name: "Exampleshire **Partnership** [x](https://wrong.example)"}
    voice: {children: {how: A youth council meets, frequency: every six weeks}}
    strategies: [{title: First plan}, {title: Second plan}]
    """


def paper(document: LoadedDocument, folder: Path) -> Paper:
    return compose_full(document, load_pack(), date(2026, 11, 22), Look(templates=folder))


def chapter(made: Paper, kind: str) -> Section:
    return next(block for block in walk(made.blocks) if isinstance(block, Section) and block.kind == f"chapter-{kind}")


def words_of(made: Paper, kind: str) -> str:
    from dataclasses import replace

    return text(replace(made, title="", heading="", band="", blocks=(chapter(made, kind),)))


def test_a_chapter_says_what_its_template_says(document: Make, tmp_path: Path) -> None:
    (tmp_path / "voice.md").write_text(
        "# We listen\n\nWe meet **{{ voice.children.frequency }}**. See [our page](https://exampleshire.example/voice).\n\n"
        "{% for one in strategies %}\n- {{ one.title }}{% endfor %}\n"
    )
    made = paper(document(PLAN), tmp_path)
    assert chapter(made, "voice").title == "We listen"
    told = words_of(made, "voice")
    assert "We meet every six weeks. See our page." in told
    assert "https://exampleshire.example/voice" in told
    assert "First plan" in told
    assert "A youth council meets" not in told


def test_ours_puts_what_would_have_been_printed(document: Make, tmp_path: Path) -> None:
    (tmp_path / "voice.md").write_text("Before.\n\n{{ ours }}\n\n## After\n\nAt the end.\n")
    told = words_of(paper(document(PLAN), tmp_path), "voice")
    assert told.index("Before.") < told.index("A youth council meets") < told.index("At the end.")


def test_a_fact_is_no_mark_and_no_link(document: Make, tmp_path: Path) -> None:
    (tmp_path / "voice.md").write_text("It is {{ partnership.name }}.\n")
    told = words_of(paper(document(PLAN), tmp_path), "voice")
    assert "It is Exampleshire **Partnership** [x](https://wrong.example)." in told
    assert "\nhttps://wrong.example" not in told


def test_a_link_that_could_run_something_is_no_link(document: Make, tmp_path: Path) -> None:
    (tmp_path / "voice.md").write_text("[press](javascript:alert)\n")
    assert "javascript" not in words_of(paper(document(PLAN), tmp_path), "voice")


def test_a_file_for_no_chapter_is_told_with_the_nearest(document: Make, tmp_path: Path) -> None:
    (tmp_path / "voices.md").write_text("x")
    with pytest.raises(TemplateProblemError, match=r'voices\.md:1: .*"voice\.md"'):
        paper(document(PLAN), tmp_path)


def test_a_link_out_of_the_folder_is_refused(document: Make, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "voice.md").symlink_to(tmp_path / "secret")
    with pytest.raises(TemplateProblemError, match="link out of its folder"):
        paper(document(PLAN), tmp_path / "words")


HOSTILE = {
    "another file": "{% include 'secret' %}",
    "a parent": "{% extends 'secret' %}",
    "an import": "{% import 'os' as os %}",
    "a call": "{{ partnership.name.upper() }}",
    "a class": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "a range": "{% for i in range(1000000000) %}x{% endfor %}",
    "a power": "{{ 9 ** 9 ** 9 }}",
    "a long text": "{{ 'x' * 1000000000 }}",
    "a macro": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "a value": "{% set x = 1 %}",
    "joining": "{{ partnership.name ~ partnership.name }}",
    "another filter": "{{ partnership.name | replace('a', 'aaaaaaaaaa') }}",
    "a loop in itself": "{% for one in strategies recursive %}{{ loop(strategies) }}{% endfor %}",
    "an open block": "{% if voice %}",
    "depth": "{{ " + "(" * 20_000 + "1" + ")" * 20_000 + " }}",
}


@pytest.mark.parametrize("template", HOSTILE.values(), ids=HOSTILE)
def test_what_is_not_allowed_is_refused_with_its_file_and_line(template: str) -> None:
    facts = {"partnership": {"name": "a"}, "strategies": ["a"], "voice": {}}
    with pytest.raises(TemplateProblemError, match=r"^voice\.md:\d+: "):
        run_template("voice.md", template, facts)


def test_loops_and_letters_are_counted() -> None:
    many = {"many": ["x" * 50] * 10_000}
    loop = "{% for a in many %}{% for b in many %}{% if a is defined %}{% endif %}{% endfor %}{% endfor %}"
    with pytest.raises(TemplateProblemError, match="goes on for too long"):
        run_template("voice.md", loop, many)
    with pytest.raises(TemplateProblemError, match="prints too much"):
        run_template("voice.md", "{% for a in many %}{{ a }}{% endfor %}", many)
    with pytest.raises(TemplateProblemError, match="prints too much"):
        run_template("voice.md", "{{ many | join('" + "-" * 1000 + "') }}", many)


def test_only_texts_are_printed() -> None:
    facts = {"name": "Exampleshire", "block": {"name": "x"}}
    assert run_template("voice.md", "{{ name.upper }}{{ block }}{{ block.items }}{{ nothing.at.all }}", facts) == ""


@pytest.mark.parametrize(
    ("opening", "outline"),
    [("The chapters are ", ARRANGEMENT_OUTLINE), ("Those of a yearly report are ", YEARLY_REPORT_OUTLINE)],
)
def test_the_manual_names_every_chapter(opening: str, outline: Outline) -> None:
    manual = (Path(__file__).parents[3] / "docs" / "render.md").read_text(encoding="utf-8")
    listed = manual.partition(opening)[2].partition(".\n")[0]
    assert tuple(re.findall(r"`([\w-]+)`", listed)) == template_keys(outline)
