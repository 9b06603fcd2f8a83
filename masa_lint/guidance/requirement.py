"""One thing that the statute or the guidance asks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Modality(StrEnum):
    """How strongly it is asked. `advice` is this project's own."""

    MUST = "must"
    SHOULD = "should"
    MAY = "may"
    ADVICE = "advice"


class By(StrEnum):
    """What kind of fact decides."""

    NAMED = "named"
    """People, bodies, dates, figures, lists: every need is stated."""
    MECHANISM = "mechanism"
    """How it is done, and by whom, how often or in which document."""
    DOCUMENT = "document"
    """A title, with or without its address."""
    COMMITMENT = "commitment"
    """Adopted, or every name of a closed list."""
    JUDGEMENT = "judgement"
    """Only a person can decide, where the facts for it are stated."""


@dataclass(frozen=True, slots=True)
class Requirement:
    """A requirement in this project's own words.

    `modality_confidence` is `seen`, `recalled` or `inferred`; `ref_confidence` is `seen`, `recalled` or `unknown`.
    Only what is seen is printed as certain. `needs` are the paths of the facts that decide; empty for a process duty,
    which no document can prove. `question` is what a person is asked where a machine cannot tell.
    """

    id: str
    applies_to: str
    kind: str
    modality: Modality
    modality_confidence: str
    statement: str
    guidance_ref: str
    ref_confidence: str
    title: str = ""
    by: By | None = None
    needs: tuple[str, ...] = ()
    condition: str = ""
    statute: str = ""
    duty_on: str = "document"
    seen_in: str = ""
    question: str = ""

    @property
    def document(self) -> str:
        """The kind of document that it is asked of."""
        return self.applies_to.replace("_", "-")

    @property
    def checked(self) -> bool:
        """True where a document can show it: content, governance or publication."""
        return self.kind != "process"

    @property
    def level(self) -> str:
        """The level of a finding: a silent document does not breach a duty on conduct, but should tell of it."""
        if self.duty_on == "conduct" and self.modality is Modality.MUST:
            return str(Modality.SHOULD)
        return str(self.modality)

    @property
    def modality_text(self) -> str:
        """The modality as it is printed, with what is not certain about it."""
        if self.modality_confidence == "recalled":
            return f"{self.modality} (verb not seen in print)"
        if self.modality_confidence == "inferred":
            return f"{self.modality} (inferred)"
        return str(self.modality)

    @property
    def source_text(self) -> str:
        """Statute and reference as they are printed; a reference that was not seen says so."""
        reference = self.guidance_ref
        if reference and self.ref_confidence != "seen":
            reference += " (reference not seen in print)"
        return "; ".join(part for part in (self.statute, reference) if part) or "reference not known"
