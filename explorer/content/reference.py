"""Shared lists: glossary, common claims set right, morphs, words to avoid, services, notices, translations."""

from typing import Annotated, Literal

from pydantic import Field

from explorer.content.evidence import Grade
from explorer.content.texts import Date, Id, Line, Prose, Record, Text2

Seed = Annotated[str, Field(pattern=r"^[AB]\d{2}$")]


class Term(Record):
    """A word of the glossary and what it means."""

    id: Id
    term: Line
    forms: tuple[Line, ...] = ()
    meaning: Prose
    see: Id | None = None


class CommonClaim(Record):
    """Something people read about backs, how far it is right, and the fuller truth.

    `seed` numbers the claims of the lay articles that the explorer must cover. A claim that has no place in an
    educational tool carries `left_out` instead of a fact.
    """

    id: Id
    seed: Seed
    verdict: Literal["right", "oversimplified", "contested", "wrong", "gap", "not content"]
    says: Prose
    fact: Text2 | None = None
    on: tuple[Id, ...] = ()
    grade: Grade | None = None
    left_out: Prose | None = None
    sources: tuple[Id, ...] = Field(min_length=1)


class Morph(Record):
    """A change of shape that a card may show, with the range that may be asked for."""

    id: Id
    label: Line
    unit: Line
    low: float
    high: float
    applies_to: tuple[Id, ...] = Field(min_length=1)


class Swap(Record):
    """Word stems that frighten or mislead, and what to say instead. A star stands for any ending."""

    stems: tuple[Line, ...] = Field(min_length=1)
    use: Line
    why: Line | None = None


class Allowed(Record):
    """A phrase that may stand although a stem in it is on the list, where, and why."""

    phrase: Line
    at: Annotated[str, Field(pattern=r"^(\*|[A-Za-z0-9.\-]+)$", max_length=80)]
    reason: Prose


class WordList(Record):
    """The words of one language."""

    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Z]{2})?$")]
    measure: Literal["flesch-kincaid", "fernandez-huerta"]
    avoid: tuple[Swap, ...] = Field(min_length=1)
    refuse: tuple[Swap, ...] = ()
    allow: tuple[Allowed, ...] = ()


class Service(Record):
    """Whom to call in one country or region."""

    region: Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
    label: Line
    emergency: Line
    urgent: Line
    clinician: Line
    sources: tuple[Id, ...] = Field(min_length=1)


class Notice(Record):
    """A standing statement such as the disclaimer."""

    id: Id
    label: Line
    text: Text2
    shown: tuple[Literal["start", "print", "card", "red-flags"], ...] = Field(min_length=1)


class Name(Record):
    """A word of the page that names a place, a layer or a side."""

    id: Annotated[str, Field(pattern=r"^(side|layer|tree)\.[a-z]+$")]
    label: Line


class Meta(Record):
    """Facts about the content as a whole."""

    version: Annotated[str, Field(pattern=r"^\d+\.\d+\.\d+$")]
    language: Line
    released_on: Date | None = None
    licence: Line
    notices: tuple[Notice, ...] = Field(min_length=3)
    grades: dict[Grade, Text2]
    names: tuple[Name, ...] = ()
    method_sources: tuple[Id, ...] = ()


class Translation(Record):
    """Texts of one file of records in another language: record id, then field pointer, then text."""

    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Z]{2})?$")]
    status: Literal["machine", "human draft", "clinically reviewed"]
    texts: dict[
        Annotated[str, Field(pattern=r"^[A-Za-z0-9.\-]+$")], dict[Annotated[str, Field(pattern=r"^(/\w+)+$")], Prose]
    ]


class SeedRuns(Record):
    """Runs of words of the seed texts, known by digests alone, so that nothing of them is kept or copied."""

    version: int = Field(ge=1)
    run: int = Field(ge=4, le=20)
    digest_bytes: int = Field(ge=4, le=16)
    digests: Annotated[str, Field(pattern=r"^[A-Za-z0-9+/=]*$", max_length=400_000)]
