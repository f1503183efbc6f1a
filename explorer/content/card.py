"""Cards: conditions, variations and warning cards; life factors; symptoms."""

from typing import Annotated, Literal

from pydantic import Field

from explorer.content.evidence import Claim, Codes, Common, Grade, Review, Status
from explorer.content.texts import Alternative, Asked, Id, Line, Prose, Record, Text2

Direction = Literal["anterior", "posterior", "left", "right", "superior", "inferior"]


class Place(Record):
    """A structure on a card, and its part in the story.

    `class_wide` says that the card holds for all of its class: a card drawn at L4-L5 speaks for every lumbar disc.
    """

    id: Id
    role: Literal["site", "affected", "cause", "context"] = "site"
    class_wide: bool = False


class ShapeChange(Record):
    """A morph shown while a card is open, between two values in the morph's unit."""

    morph: Id
    start: float
    end: float
    illustrative: bool = True
    source: Id | None = None


class Cut(Record):
    """A section plane, at an offset in millimetres from the focus."""

    plane: Literal["sagittal", "coronal", "transverse"]
    offset_mm: float = Field(default=0.0, ge=-400, le=400)


class View(Record):
    """Everything needed to draw a card's or a step's picture again."""

    focus: Id
    view: Direction | None = None
    azimuth_deg: float | None = Field(default=None, ge=-180, le=180)
    elevation_deg: float | None = Field(default=None, ge=-90, le=90)
    distance_mm: float | None = Field(default=None, gt=10, le=4000)
    highlight: tuple[Id, ...] = ()
    ghost: tuple[Id, ...] = ()
    hide: tuple[Annotated[str, Field(pattern=r"^[a-z]+[.:][A-Za-z0-9.\-]+$")], ...] = ()
    cut: Cut | None = None
    shape_change: tuple[ShapeChange, ...] = ()


class Helps(Record):
    """What a person can do, self-care first."""

    exercises: tuple[Id, ...] = ()
    text: Text2


class SeekHelp(Record):
    """When to ask for help, by reference to the shared sets; or why that does not apply."""

    sets: tuple[Id, ...] = ()
    text: Text2 | None = None
    not_applicable: Prose | None = None


class AffectedRoot(Record):
    """Which root a disc change in a zone of a segment meets."""

    disc: Id
    zone: Literal["central", "paracentral", "foraminal", "far-lateral"]
    root: Id


class Card(Record):
    """What every card says."""

    id: Id
    label: Line
    aka: tuple[Line, ...] = ()
    asked: Asked = ()
    structures: tuple[Place, ...] = Field(min_length=1)
    summary: Prose
    explanation: Text2
    common: Common | None = None
    helps: Helps
    seek_help: SeekHelp
    view: View
    shape_note: Text2 | None = None
    text_alternative: Alternative
    codes: Codes | None = None
    grade: Grade
    status: Status = "current"
    questions: tuple[Line, ...] = ()
    sources: tuple[Id, ...] = Field(min_length=1)
    review: Review


class Condition(Card):
    """Something that may happen in a back; a normal variation; or a warning card."""

    kind: Literal["condition", "variation", "red-flag"]
    feel: Text2 | None = None
    symptoms: tuple[Id, ...] = ()
    course: tuple[Claim, ...] = Field(min_length=1)
    care: Text2 | None = None
    affected_roots: tuple[AffectedRoot, ...] = ()


class Factor(Card):
    """Something in a life that may go with more or less pain."""

    direction: Literal["raises", "lowers", "mixed", "unclear"]
    strength: Claim
    modifiable: bool
    course: tuple[Claim, ...] = ()


class Possible(Record):
    """A condition that can go with a symptom, and roughly how often; never a score."""

    id: Id
    how_often: Literal["common", "less common", "rare, urgent"]


class Symptom(Card):
    """Something a person feels, what it can mean, and what it does not tell."""

    conditions: tuple[Possible, ...] = ()
    course: tuple[Claim, ...] = ()
