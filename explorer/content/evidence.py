"""How we know: sources, claims with their numbers, outside codes, and who looked at a record when."""

from typing import Annotated, Literal

from pydantic import Field

from explorer.content.texts import Date, Id, Line, Prose, Record, Text2

Grade = Literal["A", "B", "C", "D"]
"""A guideline or systematic review, B trials or cohorts, C low or mixed, D mechanism, anatomy or habit."""
Status = Literal["current", "contested", "historic"]


class Number(Record):
    """One figure behind a text, kept as a number so that both registers say the same.

    A share with a `caption` is drawn as a picture of a hundred people; the caption says it in a patient's words.
    """

    label: Line
    value: float
    low: float | None = None
    high: float | None = None
    unit: Line = "%"
    population: Line | None = None
    people: int | None = Field(default=None, gt=0)
    time: Line | None = None
    caption: Prose | None = None


class Claim(Record):
    """A statement with the evidence for it."""

    id: Id
    text: Text2
    numbers: tuple[Number, ...] = ()
    grade: Grade
    status: Status = "current"
    sources: tuple[Id, ...] = Field(min_length=1)


class AgeShare(Record):
    """How many in a hundred people of an age, all without pain, show a finding."""

    age: int = Field(ge=0, le=120)
    percent: float = Field(ge=0, le=100)


class Common(Claim):
    """How common a finding is in people without pain, by age where that is known; `about` says if it is not that."""

    about: Literal["without pain", "how often", "figure"] = "without pain"
    by_age: tuple[AgeShare, ...] = ()
    caution: Text2 | None = None


class Code(Record):
    """A code in an outside terminology; `verified` means name and code were seen together in the named data set."""

    code: Annotated[str, Field(pattern=r"^[A-Za-z0-9:.\-]{1,24}$")]
    match: Literal["exact", "broad", "narrow", "nearest"] = "exact"
    verified: bool
    seen_in: Id | None = None


class Codes(Record):
    """Codes by terminology."""

    fma: Code | None = None
    ta2: Code | None = None
    uberon: Code | None = None
    snomed: Code | None = None
    icd10: Code | None = None
    icd11: Code | None = None


class Review(Record):
    """When a record was written and is due again, and which people outside the project have read it."""

    author: Line
    written_on: Date
    next_review: Date
    clinical_reviewer: Line | None = None
    lay_reviewer: Line | None = None
    version: int = Field(default=1, ge=1)


class Source(Record):
    """Something published that we lean on; a page that changes carries the year it was read instead of its own."""

    id: Id
    citation: Prose
    kind: Line
    year: int | None = Field(default=None, ge=1700, le=2100)
    accessed_year: int | None = Field(default=None, ge=2000, le=2100)
    url: Annotated[str, Field(pattern=r"^https://[A-Za-z0-9./:_\-#?=&%+~()<>;]+$", max_length=300)] | None = None
    doi: Annotated[str, Field(pattern=r"^10\.\d{4,9}/[A-Za-z0-9./()_:;\-]+$", max_length=120)] | None = None
    used_for: Prose
    check: Literal["seen", "part", "not read"]
    status: Literal["current", "replaced", "historic"] = "current"
    replaced_by: Id | None = None
