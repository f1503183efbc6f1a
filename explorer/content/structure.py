"""The record of a structure, or of a class of structures that share their words."""

from typing import Annotated, Literal

from pydantic import Field

from explorer.content.evidence import Codes, Review
from explorer.content.texts import Alternative, Asked, Id, Line, Record, Text2

Level = Annotated[str, Field(pattern=r"^([CTLS]\d{1,2}|Co)$")]


class End(Record):
    """One place where a muscle or ligament holds on."""

    id: Id
    where: Line | None = None


class Attachments(Record):
    """Where a muscle or ligament begins (nearer the trunk's centre, or above) and where it ends."""

    proximal: tuple[End, ...] = Field(min_length=1)
    distal: tuple[End, ...] = Field(min_length=1)
    text: Text2 | None = None


class Innervation(Record):
    """Which nerves supply a structure, and from which roots."""

    nerves: tuple[Id, ...] = ()
    roots: tuple[Level, ...] = ()
    text: Text2


class Action(Record):
    """One movement a muscle makes or helps with."""

    joint: Id
    text: Text2
    rank: Literal["main", "helper"] = "main"


class Relation(Record):
    """How one structure lies to another."""

    type: Literal[
        "part-of", "in-front-of", "behind", "beside", "above", "below", "inside", "passes-through", "connects",
        "continues-as", "formed-by", "forms", "ends-at", "supplied-by", "supplies", "holds",
    ]  # fmt: skip
    to: Id


class RootFacts(Record):
    """What a nerve root is for: the skin it feels, the movement it drives, the reflex that tests it."""

    skin: Text2
    movement: Text2 | None = None
    reflex: Text2 | None = None
    leaves: Text2


class StructureRecord(Record):
    """Words about a structure.

    A record whose id is in the table of structures speaks for that structure and, if it is a pair or group, for its
    members. A record with `covers` speaks for a class: its texts may hold the places ``{level}``, ``{number}``,
    ``{ordinal}``, ``{Ordinal}`` and ``{roman}``, and between two bones ``{upper}``, ``{lower}``, ``{above}``,
    ``{exiting}`` and ``{traversing}`` (the roots that leave there and pass by), filled from the structure. A record
    with `shown_by` describes a part that has no mesh of its own and is shown by others. The more particular record
    wins, field by field.
    """

    id: Id
    covers: tuple[Id, ...] = ()
    shown_by: tuple[Id, ...] = ()
    mesh_region: Line | None = None
    kind: Line | None = None
    label: Line | None = None
    latin: Line | None = None
    synonyms: tuple[Line, ...] = ()
    asked: Asked = ()
    role: Text2 | None = None
    attachments: Attachments | None = None
    innervation: Innervation | None = None
    action: tuple[Action, ...] = ()
    root: RootFacts | None = None
    relations: tuple[Relation, ...] = ()
    variation: Text2 | None = None
    text_alternative: Alternative | None = None
    exercises: tuple[Id, ...] = ()
    codes: Codes | None = None
    sources: tuple[Id, ...] = Field(min_length=1)
    review: Review
    replaced_by: Id | None = None
