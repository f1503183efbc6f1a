"""What to do: exercises and tips, guided tours, and sets of warning signs."""

from typing import Literal

from pydantic import Field

from explorer.content.card import Place, View
from explorer.content.evidence import Grade, Review
from explorer.content.texts import Alternative, Asked, Id, Line, Prose, Record, Text2


class Worked(Record):
    """A structure in an exercise, and what the exercise does with it."""

    id: Id
    role: Literal["works", "lengthens", "moves"]


class Dose(Record):
    """A usual starting point, not a prescription."""

    hold_s: tuple[int, int] | None = None
    reps: tuple[int, int] | None = None
    sets: tuple[int, int] | None = None
    per_week: tuple[int, int] | None = None
    text: Text2


class Exercise(Record):
    """An exercise or a tip."""

    id: Id
    label: Line
    aka: tuple[Line, ...] = ()
    asked: Asked = ()
    group: Literal["stretch", "mobility", "control", "strength", "aerobic", "class", "tip"]
    structures: tuple[Worked, ...] = Field(min_length=1)
    summary: Prose
    steps: tuple[Text2, ...] = Field(min_length=1)
    dose: Dose
    easier: Text2 | None = None
    harder: Text2 | None = None
    evidence: Text2
    helps_with: tuple[Id, ...] = ()
    ask_first_if: Text2 | None = None
    stop_if: Text2
    equipment: tuple[Line, ...] = ()
    view: View
    text_alternative: Alternative
    grade: Grade
    sources: tuple[Id, ...] = Field(min_length=1)
    review: Review


class Step(Record):
    """One stop of a tour; the reader moves on, never a clock."""

    view: View
    text: Text2
    text_alternative: Alternative
    safety: bool = False


class TeachBack(Record):
    """A question to answer in one's own words, and a kind answer to compare it with; nothing is stored."""

    question: Prose
    answer: Text2


class Tour(Record):
    """A guided walk through the view."""

    id: Id
    label: Line
    asked: Asked = ()
    aim: Text2
    audience: Literal["everyone", "patients", "students"] = "everyone"
    minutes: int = Field(ge=1, le=15)
    steps: tuple[Step, ...] = Field(min_length=4, max_length=10)
    actions: tuple[Id, ...] = Field(min_length=1)
    redflags: tuple[Id, ...] = ()
    teach_back: TeachBack
    grade: Grade
    sources: tuple[Id, ...] = Field(min_length=1)
    review: Review


Level = Literal["emergency-now", "urgent-same-day", "prompt-days", "routine"]


class Sign(Record):
    """One warning sign; with a `level` of its own if it cannot wait as long as the others of its set."""

    text: Text2
    level: Level | None = None


class RedFlagSet(Record):
    """Warning signs that call for the same step, and that step."""

    id: Id
    label: Line
    level: Level
    signs: tuple[Sign, ...] = Field(min_length=1)
    action: Text2
    reassurance: Text2 | None = None
    service: Literal["emergency", "urgent", "clinician"]
    structures: tuple[Place, ...] = ()
    sources: tuple[Id, ...] = Field(min_length=1)
    review: Review
