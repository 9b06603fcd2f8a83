"""No sequence of bytes makes a check raise, or take more than two seconds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import TypeVar

import pytest
from hostile.shapes import SHAPES
from hypothesis import example, given, settings
from hypothesis import strategies as st
from reporters.hostile import BROKEN, TEXT
from tests_day import DAY

from masa_lint.documents.load import load_bytes
from masa_lint.engine.assess import assess_document
from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.guidance.load_pack import load_pack
from masa_lint.reporters.formats import Format, reporter_of
from masa_lint.reporters.reporter import Run
from masa_lint.source.file import MAX_BYTES

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").rglob("*.yaml"))
SECONDS = 2
"""Of this process's own time, at best of three: a host may lend a processor at half its speed for a while."""
_TRIES = 3
_FORMATS = st.sampled_from(Format)
Made = TypeVar("Made")
_PIECES = st.one_of(
    st.binary(max_size=8),
    st.text(max_size=8).map(str.encode),
    st.sampled_from(
        [
            b"\n",
            b": ",
            b"- ",
            b"'",
            b'"',
            b"{",
            b"}",
            b"[",
            b"|\n",
            b"\t",
            b"\r",
            b"&a ",
            b"*a",
            b"<<: ",
            b"!!python/name:os.system ",
            b"none",
            b"not stated",
            b"~",
            b"\xff",
            "\u202e".encode(),
        ]
    ),
)


def in_time(make: Callable[[], Made]) -> Made:
    """What is made, once it has been made in time."""
    took: list[float] = []
    while True:
        began = process_time()
        made = make()
        took.append(process_time() - began)
        if took[-1] < SECONDS:
            return made
        assert len(took) < _TRIES, took


def checked(content: bytes) -> DocumentAssessment:
    """A document from its bytes, checked in time, with no rule that stopped."""
    pack = load_pack()
    assessed = in_time(lambda: assess_document(load_bytes(content, "plan.yaml"), pack, DAY, pack.rules))
    assert assessed.faults == ()
    return assessed


def reported(assessed: DocumentAssessment, format_: Format) -> str:
    """The report of it in a format, made in time."""
    run, reporter = Run(DAY, load_pack(), "0.1.0"), reporter_of(format_)
    return in_time(lambda: "".join(reporter.assemble([reporter.fragment(assessed, run)], run)))


def unharmed(content: bytes, format_: Format) -> None:
    assert "plan.yaml" in reported(checked(content), format_)


@given(st.one_of(st.binary(max_size=400), st.text(max_size=400).map(str.encode)), _FORMATS)
@example(b"", Format.TEXT)
@example(TEXT.encode(), Format.TEXT)
@example(BROKEN.encode(), Format.TEXT)
@settings(max_examples=40)
def test_any_bytes_are_read_or_refused_in_a_finding(content: bytes, format_: Format) -> None:
    unharmed(content, format_)


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode), _FORMATS)
@settings(max_examples=30)
def test_any_bytes_below_our_keys_are_too(content: bytes, format_: Format) -> None:
    unharmed(b"kind: arrangement\nsafeguarding_partners:\n  - role: " + content, format_)


@given(st.data(), st.sampled_from(EXAMPLES), _FORMATS)
@settings(max_examples=40)
def test_a_published_plan_with_pieces_lost_doubled_moved_or_put_in_is_too(
    data: st.DataObject, file: Path, format_: Format
) -> None:
    content = file.read_bytes()
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(content)))
        end = min(len(content), start + data.draw(st.integers(0, 200)))
        piece, rest = content[start:end], content[:start] + content[end:]
        to = data.draw(st.integers(0, len(rest)))
        put = data.draw(st.sampled_from([b"", piece, piece * 2]) | _PIECES)
        content = rest[:to] + put + rest[to:]
    unharmed(content, format_)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_file_as_large_as_a_file_may_be_takes_no_longer(shape: str) -> None:
    content = SHAPES[shape].encode()
    assert len(content) <= MAX_BYTES
    assessed = checked(content)
    assert not {one.rule.name for one in assessed.findings} & {"file-too-large", "too-many-values"}
    for format_ in Format:
        assert len(reported(assessed, format_)) < 8 * MAX_BYTES
