"""`person`: someone is named. A post without a name is a question for a person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check
from masa_lint.checks.paths import HERE
from masa_lint.checks.result import Lacking, Result, Verdict, all_of
from masa_lint.checks.scene import Found, Scene
from masa_lint.documents.answers import NOBODY_ANSWERED, Answer
from masa_lint.documents.tree import Unread, look
from masa_lint.source.path import Path


@dataclass(frozen=True)
class Person(Check):
    """Holds where a person's name is stated, and with `post: true` the post too."""

    path: str
    post: bool = False
    main = "path"
    facts = ("post",)
    finds_absence = True

    def run(self, scene: Scene, subject: Path) -> Result:
        return all_of([self._one(found) for found in scene.find(subject, self.path)])

    def _one(self, found: Found) -> Result:
        if found.unread:
            return Result(Verdict.UNREAD, at=found.path)
        name_path, post_path = (*found.path, "name"), (*found.path, "post")
        if found.answer:
            place = found.path if "*" in self.path else name_path
            return Result(Verdict.FAILS, (), (Lacking(place, found.answer),), at=place)
        name, post = look(found.value, ("name",)), look(found.value, ("post",))
        if isinstance(name, Unread) or (isinstance(post, Unread) and (self.post or not isinstance(name, str))):
            return Result(Verdict.UNREAD, at=name_path if isinstance(name, Unread) else post_path)
        if isinstance(name, str):
            if isinstance(post, str) or not self.post:
                return Result(Verdict.HOLDS, (name_path, *((post_path,) if isinstance(post, str) else ())))
            lacking = Lacking(post_path, post if isinstance(post, Answer) else NOBODY_ANSWERED)
            return Result(Verdict.FAILS, (name_path,), (lacking,), at=post_path)
        lacking = Lacking(name_path, name if isinstance(name, Answer) else NOBODY_ANSWERED)
        if isinstance(post, str):
            question = f"The post is named ({post}), not the person. Who is it?"
            return Result(Verdict.REVIEW, (post_path,), (lacking,), {"post": post}, name_path, question)
        return Result(Verdict.FAILS, (), (lacking,), at=name_path)

    def paths(self) -> Iterator[str]:
        for part in ("name", "post"):
            yield part if self.path == HERE else f"{self.path}.{part}"
