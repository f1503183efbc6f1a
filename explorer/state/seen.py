"""Checks of what is seen beyond which structures are shown: cuts, the open page, marks on the surface."""

from collections.abc import Mapping
from typing import Any, Final

from explorer.state.checks import (
    StateError,
    Vocabulary,
    content_id,
    items,
    known,
    number,
    one_of,
    point,
    record,
    structure,
    switch,
    whole,
)

PLANES: Final = ("transverse", "coronal", "sagittal")
PROJECTIONS: Final = ("perspective", "parallel")
PAGE_KINDS: Final = ("symptom", "factor", "tour")

PEEL_STEPS: Final = 11
"""How many coverings can be taken off, as the palette lists them: the last leaves bone alone."""

MARK_PLACES: Final[Mapping[str, tuple[int, int]]] = {
    "pin": (1, 1),
    "ink": (2, 500),
    "distance": (2, 2),
    "angle": (3, 3),
}
"""Fewest and most places of each kind of mark; the second place of an angle is its vertex."""

MOST_MARKS: Final = 200
LONGEST_NOTE: Final = 500
FARTHEST_MM: Final = 5000.0


def cuts(place: str, value: object, vocabulary: Vocabulary) -> dict[str, dict[str, Any]]:
    """Return the cuts by plane; a plane that is not named is not cut.

    `at_mm` is counted from the origin along the plane's axis or, with `along`, from the middle of that structure
    up its own plane's normal. What lies above, in front or to the left is taken away, or the other side if flipped.

    >>> from explorer.state.checks import ANATOMY
    >>> cuts("state.cuts", {"transverse": {"at_mm": 0, "along": "disc.L5-S1"}}, ANATOMY)
    {'transverse': {'at_mm': 0.0, 'flipped': False, 'along': 'disc.L5-S1'}}
    """
    if not isinstance(value, Mapping):
        raise StateError(f"{place}: expected an object of planes, got {type(value).__name__}")
    found = {}
    for plane, raw in value.items():
        one_of(place, plane, PLANES)
        cut = record(f"{place}.{plane}", raw, ("at_mm",), ("flipped", "along"))
        found[plane] = {
            "at_mm": number(f"{place}.{plane}.at_mm", cut["at_mm"], -FARTHEST_MM, FARTHEST_MM),
            "flipped": switch(f"{place}.{plane}.flipped", cut.get("flipped", False)),
            "along": structure(f"{place}.{plane}.along", cut.get("along"), vocabulary),
        }
    return {plane: found[plane] for plane in PLANES if plane in found}


def page(place: str, value: object, vocabulary: Vocabulary) -> dict[str, Any] | None:
    """Return the open page of words, a symptom, factor or tour with its step, or None."""
    if value is None:
        return None
    opened = record(place, value, ("kind", "id"), ("step",))
    kind = one_of(f"{place}.kind", opened["kind"], PAGE_KINDS)
    page_id = content_id(f"{place}.id", opened["id"], vocabulary.pages, (f"{kind}.",), f"a {kind}")
    return {"kind": kind, "id": page_id, "step": whole(f"{place}.step", opened.get("step", 0), 0, 99)}


def marks(place: str, value: object, vocabulary: Vocabulary) -> list[dict[str, Any]]:
    """Return the marks on the surface, in the order in which they were made.

    Each place is a point of a structure as it is at rest, RAS+ millimetres, so that it goes where the structure
    goes. Raises StateError naming the mark by its number, from 0.

    >>> from explorer.state.checks import ANATOMY
    >>> marks("state.marks", [{"id": "a", "kind": "angle", "at": []}], ANATOMY)
    Traceback (most recent call last):
    ...
    explorer.state.checks.StateError: state.marks.0.at: expected 3 places of a mark of kind angle, got 0
    """
    found = [_mark(f"{place}.{at}", one, vocabulary) for at, one in enumerate(items(place, value, MOST_MARKS))]
    ids = [mark["id"] for mark in found]
    for at, mark_id in enumerate(ids):
        if mark_id in ids[:at]:
            raise StateError(f"{place}.{at}.id: expected an id of its own, got {mark_id!r} again")
    return found


def _mark(place: str, value: object, vocabulary: Vocabulary) -> dict[str, Any]:
    raw = record(place, value, ("id", "kind", "at"), ("text",))
    kind = one_of(f"{place}.kind", raw["kind"], tuple(MARK_PLACES))
    fewest, most = MARK_PLACES[kind]
    places = items(f"{place}.at", raw["at"], most)
    if len(places) < fewest:
        wanted = fewest if fewest == most else f"{fewest} to {most}"
        raise StateError(f"{place}.at: expected {wanted} places of a mark of kind {kind}, got {len(places)}")
    return {
        "id": _text(f"{place}.id", raw["id"], 1, 40),
        "kind": kind,
        "at": [_place(f"{place}.at.{at}", one, vocabulary) for at, one in enumerate(places)],
        "text": _text(f"{place}.text", raw.get("text", ""), 0, LONGEST_NOTE),
    }


def _place(place: str, value: object, vocabulary: Vocabulary) -> dict[str, Any]:
    raw = record(place, value, ("id", "point_mm"))
    return {
        "id": known(f"{place}.id", raw["id"], vocabulary.structures, "a structure"),
        "point_mm": point(f"{place}.point_mm", raw["point_mm"]),
    }


def _text(place: str, value: object, shortest: int, longest: int) -> str:
    if isinstance(value, str) and shortest <= len(value) <= longest:
        return value
    got = f"{len(value)} characters" if isinstance(value, str) else type(value).__name__
    raise StateError(f"{place}: expected {shortest} to {longest} characters, got {got}")
