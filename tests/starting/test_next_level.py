"""The keys of a higher level go into a file that is there; every other letter of it stays."""

from __future__ import annotations

from textwrap import dedent

import pytest

from masa_lint.documents.load import load_bytes
from masa_lint.documents.validate import catalogue_of
from masa_lint.source.yaml_text import Data, YamlText, read_yaml
from masa_lint.starting.blank import level_data
from masa_lint.starting.edit import Refused
from masa_lint.starting.level_file import level_file
from masa_lint.starting.levels import LEVELS
from masa_lint.starting.next_level import put_level

CATALOGUE = catalogue_of("arrangement")
ASKED = {"chair.name": "should"}
FILLED = dedent("""\
    # The top.
    kind: arrangement
    contacts: {partnership: {email: a@b.example}}
    area:   # Where.
      local_authorities: [Exampleshire,
        Otherton]

    # The partners.
    safeguarding_partners:
      - organisation: Exampleshire Council
        lead:
          name: Ada Hill
      - role: police
        lead: {name: Dora Wood}
    chair: not stated
    custody:
      - name: HMYOI Exampleton
    funding:
      # The year.
      year: 2026-27
      covers: |
        All that is shared.
    # The end.
    """)


def raised(text: str, level: int = 3) -> str:
    new = put_level(text, level, CATALOGUE, ASKED)
    assert isinstance(new, str), new
    return new


def data_of(text: str) -> Data:
    read = read_yaml(text)
    assert isinstance(read, YamlText)
    return read.data


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize(("lower", "higher"), [(1, 2), (1, 3), (2, 3)])
def test_a_first_file_asks_what_one_of_that_level_asks(lower: int, higher: int, ends: str) -> None:
    text = raised(level_file(lower, "x.json", CATALOGUE, ASKED).replace("\n", ends), higher)
    wanted = level_data(higher)
    if lower < 3 <= higher:
        wanted["custody"] = ""  # one question, until a place is named
    assert data_of(text) == wanted
    assert f"# LEVEL {higher} of {len(LEVELS)}: " in text
    assert f"# LEVEL {lower} of" not in text
    assert text.count("\n") == text.count(ends)
    assert load_bytes(text.encode(), "plan.yaml").problems == ()


def test_what_stands_in_a_file_stays_and_each_key_goes_into_its_block() -> None:
    new = raised(FILLED)
    lines = iter(new.splitlines())
    assert all(line in lines for line in FILLED.splitlines()), "every line is there, in its order"
    data = data_of(new)
    assert isinstance(data, dict)
    assert (data["contacts"], data["chair"]) == ({"partnership": {"email": "a@b.example"}}, "not stated")
    first, second = data["safeguarding_partners"]
    assert isinstance(first, dict)
    assert first["lead"] == {"name": "Ada Hill", "post": "", "until": ""}
    assert first["role"] == "", "nobody said which"
    assert isinstance(second, dict)
    assert (second["role"], second["lead"]) == ("police", {"name": "Dora Wood"})
    assert isinstance(data["custody"], list)
    assert "holds_under_18" in data["custody"][0]
    assert "\n  # The total budget." in new.partition("All that is shared.")[2]


@pytest.mark.parametrize("level", LEVELS)
def test_a_file_that_has_every_key_stays_as_it_is(level: int) -> None:
    text = level_file(3, "x.json", CATALOGUE, ASKED)
    assert raised(text, level) == text
    assert raised(raised(FILLED), level) == raised(FILLED)


def test_the_last_line_may_have_no_end() -> None:
    assert raised("kind: arrangement\nstage: draft", 1).startswith("kind: arrangement\nstage: draft\n")


def test_where_a_key_cannot_be_put_nothing_is_changed() -> None:
    refused = put_level("kind: arrangement\narea:\n  local_authorities: [Otherton\n  ]\n", 3, CATALOGUE, ASKED)
    assert isinstance(refused, Refused)
    assert refused.sentence.endswith("Nothing was changed.")
