"""Which file of the annotations folder holds which kind of record."""

from dataclasses import dataclass
from typing import Final

from explorer.content.card import Condition, Factor, Symptom
from explorer.content.evidence import Source
from explorer.content.practice import Exercise, RedFlagSet, Tour
from explorer.content.reference import CommonClaim, Meta, Morph, SeedRuns, Service, Term, Translation, WordList
from explorer.content.structure import StructureRecord
from explorer.content.texts import Record


@dataclass(frozen=True)
class Shelf:
    """A kind of record and where it is kept.

    Parameters
    ----------
    name : str
        Field of ``Content`` that holds the records.
    pattern : str
        Glob pattern inside the annotations folder.
    model : type of Record
        The typed record.
    key : str or None
        In a file of many records, the field that lists them; None if a file is one record.
    identity : str
        Field that names a record.
    """

    name: str
    pattern: str
    model: type[Record]
    key: str | None = None
    identity: str = "id"


SHELVES: Final[tuple[Shelf, ...]] = (
    Shelf("structures", "structures/*.json", StructureRecord, "structures"),
    Shelf("conditions", "conditions/*.json", Condition),
    Shelf("factors", "factors/*.json", Factor),
    Shelf("symptoms", "symptoms/*.json", Symptom),
    Shelf("exercises", "exercises/*.json", Exercise),
    Shelf("redflags", "redflags/*.json", RedFlagSet),
    Shelf("tours", "tours/*.json", Tour),
    Shelf("claims", "claims/*.json", CommonClaim, "claims"),
    Shelf("sources", "sources.json", Source, "sources"),
    Shelf("morphs", "morphs.json", Morph, "morphs"),
    Shelf("glossary", "glossary/en.json", Term, "terms"),
    Shelf("services", "services/*.json", Service, None, "region"),
    Shelf("words", "words/*.json", WordList, None, "language"),
    Shelf("meta", "meta.json", Meta, None, ""),
    Shelf("seeds", "seeds.json", SeedRuns, None, ""),
    Shelf("translations", "locale/*/*.json", Translation, None, ""),
)
