"""Every key of the format, as plain data: what it holds, what it is called, who can answer it."""

from __future__ import annotations

import json

import pytest

from masa_lint.documents.answers import read_answer
from masa_lint.documents.catalogue import CHOICE, TEXT, TEXTS, Catalogue, Key, blocks_of, catalogue_from_data
from masa_lint.documents.kinds import READABLE_KINDS, catalogue_of_model, model_of
from masa_lint.source.path import Path, path_text

CATALOGUE = catalogue_of_model("arrangement")
CATALOGUES = {kind: catalogue_of_model(kind) for kind in READABLE_KINDS}
KEYS = list(
    {
        (name, key.name): (name, key)
        for one in CATALOGUES.values()
        for name, block in one.blocks.items()
        for key in block.keys.values()
    }.values()
)
BLOCKS = [block for one in CATALOGUES.values() for block in one.blocks.values()]


@pytest.mark.parametrize("catalogue", CATALOGUES.values(), ids=CATALOGUES)
def test_the_catalogue_is_the_same_after_it_was_written_as_data(catalogue: Catalogue) -> None:
    assert catalogue_from_data(json.loads(json.dumps(catalogue.as_data()))) == catalogue


def test_a_block_of_both_kinds_is_one_block() -> None:
    one, other = (blocks_of(model_of(kind)) for kind in READABLE_KINDS)
    assert {"Person", "Source", "Contacts", "EasyRead"} <= set(one) & set(other)
    assert all(one[name] is other[name] for name in set(one) & set(other))


@pytest.mark.parametrize(("block", "key"), KEYS, ids=[f"{block}.{key.name}" for block, key in KEYS])
def test_every_key_has_a_label_and_a_meaning(block: str, key: Key) -> None:
    assert key.label
    assert not key.label.endswith("."), "a label stands inside a sentence"
    assert key.meaning.endswith(".")
    assert key.joins in ("", "of", "for")


def test_every_key_that_holds_text_has_an_example() -> None:
    models = {name: one for kind in READABLE_KINDS for name, one in blocks_of(model_of(kind)).items()}
    for block, key in KEYS:
        if key.holds in (TEXT, TEXTS, CHOICE):
            fields = models[block].model_fields
            (field,) = [field for name, field in fields.items() if (field.alias or name) == key.name]
            assert field.examples, f"{block}.{key.name}"
            (example,) = field.examples
            assert isinstance(example, list) is (key.holds == TEXTS), f"{block}.{key.name}"


def test_no_known_word_is_taken_for_an_answer() -> None:
    words = {word for _, key in KEYS for word in key.words}
    assert {"draft", "police", "no", "adopted"} <= words
    assert [word for word in words if read_answer(word)] == []


def test_every_shorthand_and_every_identity_is_a_key_of_its_block() -> None:
    for block in BLOCKS:
        assert not block.shorthand or block.shorthand in block.keys, block.name
        assert set(block.identity) <= set(block.keys), block.name


def test_every_list_of_blocks_has_keys_that_tell_its_items_apart() -> None:
    lists = {key.holds for _, key in KEYS if key.many}
    assert [block.name for block in BLOCKS if block.name in lists and not block.identity] == []


@pytest.mark.parametrize(
    ("path", "holds", "many"),
    [
        (("stage",), TEXT, False),
        (("area", "local_authorities"), TEXTS, False),
        (("leads", "functions", "adopted"), CHOICE, False),
        (("chair",), "Chair", False),
        (("safeguarding_partners",), "SafeguardingPartner", True),
        (("safeguarding_partners", 2, "lead", "name"), TEXT, False),
        (("safeguarding_partners", "*", "for"), TEXTS, False),
    ],
)
def test_a_key_is_found_by_its_path(path: Path, holds: str, many: bool) -> None:  # noqa: FBT001
    key = CATALOGUE.key(path)
    assert key is not None
    assert (key.holds, key.many) == (holds, many)


@pytest.mark.parametrize(
    "path", [(), ("zebra",), ("chair", "zebra"), ("stage", "zebra"), ("safeguarding_partners", "for_")]
)
def test_a_path_that_the_format_does_not_have_leads_to_no_key(path: Path) -> None:
    assert CATALOGUE.key(path) is None


@pytest.mark.parametrize(
    ("path", "label"),
    [
        (("chair",), "the partnership chair"),
        (("chair", "name"), "the name of the partnership chair"),
        (("safeguarding_partners", 0, "lead", "post"), "the post of the lead safeguarding partner"),
        (("thresholds", "document", "title"), "the title of the threshold document"),
        (("audits", "frequency"), "how often it happens (how multi-agency and inter-agency audits are done)"),
        (("funding", "total"), "the total budget"),
        (("zebra",), "this"),
    ],
)
def test_a_label_completes_the_plan_does_not_state(path: Path, label: str) -> None:
    assert CATALOGUE.label(path) == label


@pytest.mark.parametrize(
    ("path", "who"),
    [
        (("funding", "contributions", 0, "source", "page"), "finance lead"),
        (("training", "impact", "how"), "training lead"),
        (("funding",), "finance lead"),
        (("chair", "name"), "partnership manager"),
    ],
)
def test_the_post_that_knows_is_that_of_the_nearest_key_which_names_one(path: Path, who: str) -> None:
    assert CATALOGUE.who(path) == who


def test_every_path_of_the_format_leads_to_its_key() -> None:
    patterns = dict(CATALOGUE.patterns())
    assert ("safeguarding_partners", "*", "lead", "name") in patterns
    for path, key in patterns.items():
        assert CATALOGUE.key(path) == key, path_text(path)


def test_a_kind_that_is_not_read_has_no_model() -> None:
    with pytest.raises(KeyError):
        model_of("minutes")
