"""Which words speak for a structure: its own record, then its pair's, its class's, its group's.

Left and right share one record, and the discs of a region share one; a structure with something of its own to say has
a record that says only that. ``resolve`` puts them together, the more particular first, and fills places for levels.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from explorer.anatomy.structures import STRUCTURES, Structure
from explorer.anatomy.terms import above
from explorer.content.roots import EXITING, TRAVERSING
from explorer.content.structure import StructureRecord

ORDINALS: Final = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
)  # fmt: skip
ROMAN: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_OWN: Final = frozenset({"id", "covers", "shown_by", "mesh_region", "replaced_by", "review", "sources"})


@dataclass(frozen=True)
class Resolved:
    """The words for one structure: field values, sources, and the ids of the records they came from."""

    id: str
    fields: Mapping[str, Any]
    sources: tuple[str, ...]
    records: tuple[str, ...]


def places(structure: Structure) -> dict[str, str]:
    """Return what the places in a class record stand for at this structure.

    >>> places(STRUCTURES["bone.vertebra.L4"])["ordinal"]
    'fourth'
    >>> {name: places(STRUCTURES["disc.L4-L5"])[name] for name in ("upper", "lower", "exiting", "traversing", "above")}
    {'upper': 'L4', 'lower': 'L5', 'exiting': 'L4', 'traversing': 'L5', 'above': 'L3'}
    """
    values = {"level": structure.level or ""}
    number = (structure.level or "").lstrip("CTLS")
    if number.isdigit():
        index = int(number) - 1
        values |= {"number": number, "ordinal": ORDINALS[index], "Ordinal": ORDINALS[index].capitalize()}
        values["roman"] = ROMAN[index]
    if structure.between:
        upper, lower = (STRUCTURES[bone].level or "" for bone in structure.between)
        values |= {"upper": upper, "lower": lower, "above": above(upper)}
        disc = f"disc.{upper}-{lower}"
        values |= {"exiting": _level(EXITING[disc]), "traversing": _level(TRAVERSING[disc])}
    return values


def _level(root: str) -> str:
    return STRUCTURES[root].level or ""


def fill(value: Any, values: Mapping[str, str]) -> Any:
    """Return a dumped record with each ``{place}`` filled; text without places is returned as it is."""
    if isinstance(value, str):
        for place, text in values.items():
            value = value.replace("{" + place + "}", text)
        return value
    if isinstance(value, dict):
        return {key: fill(item, values) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [fill(item, values) for item in value]
    return value


def coverage(records: Iterable[StructureRecord]) -> dict[str, StructureRecord]:
    """Return the class record of each structure that has one; the first record that covers an id speaks for it."""
    table: dict[str, StructureRecord] = {}
    for record in records:
        for covered in record.covers:
            table.setdefault(covered, record)
    return table


def chain(
    structure: Structure, records: Mapping[str, StructureRecord], classes: Mapping[str, StructureRecord]
) -> Iterator[StructureRecord]:
    """Yield the records that speak for a structure, the most particular first."""
    seen: set[str] = set()
    family = list(_family(structure))
    pair = family[:2] if structure.side else family[:1]
    for found in (
        *(records.get(s.id) for s in pair),
        *(classes.get(s.id) for s in pair),
        *(records.get(s.id) or classes.get(s.id) for s in family[len(pair) :]),
    ):
        if found is not None and found.id not in seen:
            seen.add(found.id)
            yield found


def resolve(
    structure: Structure,
    records: Mapping[str, StructureRecord],
    classes: Mapping[str, StructureRecord],
    sides: Mapping[str, str] = MappingProxyType({"left": "left", "right": "right"}),
) -> Resolved:
    """Put together the words for one structure; fields that no record gives are left out.

    `sides` are the words for the two sides of the body that follow a label.
    """
    fields: dict[str, Any] = {}
    codes: dict[str, Any] = {}
    sources: dict[str, None] = {}
    used = []
    values = places(structure)
    for record in chain(structure, records, classes):
        used.append(record.id)
        sources |= dict.fromkeys(record.sources)
        dumped = record.model_dump(mode="json", exclude_none=True, exclude=set(_OWN))
        codes = _wider(dumped.pop("codes", {}), record.id, structure) | codes
        for name, value in dumped.items():
            if value not in ("", [], ()) and name not in fields:
                fields[name] = fill(value, values)
    if codes:
        fields["codes"] = codes
    if structure.side and "label" in fields:
        fields["label"] = f"{fields['label']}, {sides[structure.side]}"
    return Resolved(structure.id, fields, tuple(sources), tuple(used))


def _wider(codes: Mapping[str, Any], record_id: str, structure: Structure) -> dict[str, Any]:
    """Return the codes of a record as they hold for a structure: those of its group or class are wider than it is.

    What is grouped with things of another kind, as a rib's cartilage with the ribs, takes no code from them.
    """
    if record_id.partition(".")[0] != structure.id.partition(".")[0]:
        return {}
    if record_id == structure.id or (structure.side and record_id == structure.parent):
        return dict(codes)
    return {name: code | {"match": "broad"} if code["match"] == "exact" else code for name, code in codes.items()}


def class_mates(structure_id: str, classes: Mapping[str, StructureRecord]) -> tuple[str, ...]:
    """Return every structure that shares a class record with this one, itself included."""
    if structure_id in STRUCTURES:
        for member in _family(STRUCTURES[structure_id]):
            if member.id in classes:
                return classes[member.id].covers
    return (structure_id,)


def relatives(structure_id: str) -> set[str]:
    """Return a structure, its members if it is a pair or a group, and the pair or group it is a piece of.

    A region is a place: what holds for the low back as a whole is not said of each of its bones.

    >>> sorted(relatives("bone.hip"))
    ['bone.hip', 'bone.hip.left', 'bone.hip.right', 'bone.pelvis']
    >>> relatives("region.lumbar")
    {'region.lumbar'}
    """
    if structure_id not in STRUCTURES:
        return {structure_id}
    found: set[str] = set()
    waiting = [structure_id]
    while waiting:
        current = waiting.pop()
        found.add(current)
        if STRUCTURES[current].kind != "region":
            waiting += STRUCTURES[current].members
    return found | {s.id for s in _family(STRUCTURES[structure_id])}


def _family(structure: Structure) -> Iterator[Structure]:
    """Yield a structure, its pair and its groups; regions are places, not families, and nor is what it lies inside."""
    current: Structure | None = structure
    while current is not None and (current is structure or not (current.solid or current.kind == "region")):
        yield current
        current = STRUCTURES[current.parent] if current.parent else None
