"""How a key of the format is declared: one line that gives its label, its meaning, an example and who can answer it."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from masa_lint.documents.form import Form

Text = str | None
Texts = list[str] | None


class Block(BaseModel):
    """A block of the format. Every key may be left out; a key that is not listed is a mistake."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True, populate_by_name=False)


def key(
    label: str,
    meaning: str,
    example: str | list[str],
    *,
    who: str = "",
    words: tuple[str, ...] = (),
    others: bool = False,
    alias: str | None = None,
    joins: str = "",
    counts_children: bool = False,
    form: Form = Form.ANY,
) -> Any:
    """Declare a key.

    `label` completes the sentence "The plan does not state …". `joins` is the word that ties the label to that of
    the block around it ("the name" + "of" + "the delegate"); without it the label stands alone. `who` is the post
    that usually knows. `words` are the known words: any other is read too, and told as one that is not known. With
    `others`, other words are as right as these, and only a slip of the pen in one of these is told. With
    `counts_children` the value is a number of children, and one from 1 to 4 is told to be too small to print. A
    text without the `form` is put to a person.
    """
    extra: dict[str, Any] = {"x-who": who, "x-joins": joins, "x-counts-children": counts_children, "x-form": form}
    if words:
        extra |= {"x-words": list(words), "x-others": others}
    return Field(
        default=None, title=label, description=meaning, examples=[example], alias=alias, json_schema_extra=extra
    )


def block(label: str, meaning: str, *, who: str = "", words: tuple[str, ...] = (), joins: str = "") -> Any:
    """Declare a key that holds a block or a list of blocks.

    `words` are those that a commitment may name in part, where it does not adopt them all.
    """
    extra: dict[str, Any] = {"x-who": who, "x-joins": joins}
    if words:
        extra["x-words"] = list(words)
    return Field(default=None, title=label, description=meaning, json_schema_extra=extra)
