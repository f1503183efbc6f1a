"""The choices of one visitor, as a thing that can be watched."""

import json
from collections.abc import Callable, Mapping
from typing import Any, Final, Self, TypeVar

import param

from explorer.anatomy import kinematics
from explorer.anatomy.structures import LAYERS
from explorer.conditions import table
from explorer.state import seen
from explorer.state.checks import (
    ANATOMY,
    StateError,
    Vocabulary,
    content_id,
    copied,
    known,
    number,
    one_of,
    point,
    record,
    shown,
    structure,
    structures,
    switch,
    whole,
)

VERSION: Final = 2
"""1 knew neither several chosen structures nor cuts, peeling, marks, pages and lens."""

VIEWS: Final = ("anterior", "posterior", "left", "right", "superior", "inferior")
SHOWN_AS: Final = ("show", "ghost", "hide")
THEMES: Final = ("auto", "light", "dark")
REGISTERS: Final = ("plain", "clinical")
SETTINGS: Final = ("theme", "register", "language")
"""What is the reader's own and no part of a view."""

CAMERA_KEYS: Final = ("target_mm", "azimuth_deg", "elevation_deg", "distance_mm")

T = TypeVar("T")


class _Checked(param.Parameter[T]):
    """A parameter whose value is checked by the function of the same name in `CHECKS`."""

    def __set__(self, obj: Any, val: Any) -> None:
        if obj is not None and self.name is not None:
            val = CHECKS[self.name](f"state.{self.name}", val, obj.vocabulary)
        super().__set__(obj, val)


class ExplorerState(param.Parameterized):
    """The choices of one visitor.

    Setting a value that cannot be shown raises StateError and leaves the state as it was.

    Parameters
    ----------
    vocabulary : Vocabulary
        The ids that are known; the anatomy's by default.
    **values
        Any of the parameters below.

    Examples
    --------
    >>> ExplorerState(selected="disc.L4-L6")
    Traceback (most recent call last):
    ...
    explorer.state.checks.StateError: state.selected: expected a structure id, got 'disc.L4-L6'; is 'disc.L4-L5' meant?
    """

    selected = _Checked[str | None](default=None, allow_None=True, doc="Id of the chosen structure.")
    also = _Checked[list[str]](default=[], instantiate=True, doc="Ids of what is chosen together with `selected`.")
    condition = _Checked[str | None](default=None, allow_None=True, doc="Id of the condition that is open.")
    exercise = _Checked[str | None](default=None, allow_None=True, doc="Id of the exercise that is open.")
    page = _Checked[dict[str, Any] | None](
        default=None, allow_None=True, doc="Open symptom, factor or tour: kind, id and the step of a tour."
    )
    visibility = _Checked[dict[str, str]](default={}, instantiate=True, doc="id or layer:name -> show, ghost, hide.")
    isolate = _Checked[list[str]](default=[], instantiate=True, doc="Ids of the only structures to show.")
    peel = _Checked[int | None](
        default=None, allow_None=True, doc="Coverings taken off, 0 to `PEEL_STEPS`; None shows what is usual."
    )
    explode = _Checked[float](default=0.0, doc="How far structures are drawn apart, 0 to 1.")
    cuts = _Checked[dict[str, dict[str, Any]]](
        default={}, instantiate=True, doc="transverse, coronal, sagittal -> at_mm, flipped, along a structure's plane."
    )
    projection = _Checked[str](default="perspective", doc="perspective or parallel.")
    labels = _Checked[bool](default=True, doc="Whether names are written in the view.")
    marks = _Checked[list[dict[str, Any]]](
        default=[], instantiate=True, doc="Pins, ink, distances and angles: id, kind, places at rest, text."
    )
    view = _Checked[str | None](default=None, allow_None=True, doc="Named view; it goes before `camera`.")
    camera = _Checked[dict[str, Any] | None](default=None, allow_None=True, doc="Free camera, used while view is None.")
    theme = _Checked[str](default="auto", doc="auto, light or dark.")
    register = _Checked[str](default="plain", doc="Reading level: plain or clinical.")
    language = _Checked[str](default="en", doc="Language of the words.")
    posture = _Checked[dict[str, float]](default={}, instantiate=True, doc="Posture parameters, degrees.")
    findings = _Checked[list[dict[str, Any]]](default=[], instantiate=True, doc="The visitor's own findings.")

    def __init__(self, vocabulary: Vocabulary = ANATOMY, **values: Any) -> None:
        self.vocabulary = vocabulary
        unknown = sorted(set(values) - set(CHECKS))
        if unknown:
            raise StateError(f"state: expected keys among {', '.join(CHECKS)}; got {unknown[0]!r}")
        super().__init__(**values)  # type: ignore[no-untyped-call]

    @classmethod
    def from_json(cls, data: object, vocabulary: Vocabulary = ANATOMY) -> Self:
        """Return the state held in parsed JSON, of this version or an older one.

        Missing keys take their defaults. Raises StateError naming the key that cannot be held, or the version if it
        is none that we know.

        >>> ExplorerState.from_json({"version": 1, "isolate": "bone.sacrum"}).isolate
        ['bone.sacrum']
        """
        if not isinstance(data, Mapping):
            raise StateError(f"state: expected a JSON object, got {type(data).__name__}")
        values = dict(data)
        version = whole("state.version", values.pop("version", VERSION), 1, VERSION)
        for older in range(version, VERSION):
            values = _MIGRATIONS[older](values)
        return cls(vocabulary, **values)

    def to_json(self) -> dict[str, Any]:
        """Return the state as JSON-ready values that share nothing with it."""
        return {"version": VERSION} | {key: copied(getattr(self, key)) for key in CHECKS}

    def restore(self, view: object) -> dict[str, Any]:
        """Take over all that is seen from parsed JSON or its text, and return the keys that changed.

        What the view does not name is as at the start; `SETTINGS` stay as they are. Raises StateError if any of it
        cannot be held, or if it is no JSON, and changes nothing then.
        """
        if isinstance(view, str):
            try:
                view = json.loads(view)
            except ValueError as error:
                raise StateError(f"state: expected JSON, got {shown(view)}: {error}") from None
        if not isinstance(view, Mapping) or "version" not in view:
            raise StateError(f"state: expected a JSON object with a version, got {shown(view)}")
        found = type(self).from_json(view, self.vocabulary).to_json()
        return self.take({key: value for key, value in found.items() if key not in SETTINGS})

    def take(self, patch: object) -> dict[str, Any]:
        """Set several keys at once, all or none, and return those that changed.

        Watchers are told once. Raises StateError if any value cannot be held.
        """
        if not isinstance(patch, Mapping):
            raise StateError(f"state: expected an object of keys to set, got {shown(patch)}")
        checked: dict[str, Any] = {}
        for key, value in patch.items():
            if key == "version":
                continue
            if key not in CHECKS:
                raise StateError(f"state: expected keys among {', '.join(CHECKS)}; got {key!r}")
            checked[key] = CHECKS[key](f"state.{key}", value, self.vocabulary)
        changed = {key: value for key, value in checked.items() if value != getattr(self, key)}
        self.param.update(**changed)
        return changed


def _condition(place: str, value: object, vocabulary: Vocabulary) -> str | None:
    return None if value is None else content_id(place, value, vocabulary.conditions, ("cond.",), "a condition")


def _exercise(place: str, value: object, vocabulary: Vocabulary) -> str | None:
    return None if value is None else content_id(place, value, vocabulary.exercises, ("ex.", "tip."), "an exercise")


def _visibility(place: str, value: object, vocabulary: Vocabulary) -> dict[str, str]:
    if not isinstance(value, Mapping):
        raise StateError(f"{place}: expected an object of ids, got {shown(value)}")
    for key in value:
        if isinstance(key, str) and key.startswith("layer:"):
            one_of(f"{place}.layer", key.removeprefix("layer:"), LAYERS)
        else:
            known(place, key, vocabulary.structures, "a structure or layer")
    return {key: one_of(f"{place}.{key}", how, SHOWN_AS) for key, how in value.items()}


def _view(place: str, value: object, _: Vocabulary) -> str | None:
    return None if value is None else one_of(place, value, VIEWS)


def _camera(place: str, value: object, _: Vocabulary) -> dict[str, Any] | None:
    if value is None:
        return None
    raw = record(place, value, CAMERA_KEYS)
    camera: dict[str, Any] = {"target_mm": point(f"{place}.target_mm", raw["target_mm"])}
    camera |= {key: number(f"{place}.{key}", raw[key]) for key in CAMERA_KEYS[1:]}
    number(f"{place}.elevation_deg", camera["elevation_deg"], -90.0, 90.0)
    if camera["distance_mm"] <= 0.0:
        raise StateError(f"{place}.distance_mm: expected more than 0, got {camera['distance_mm']}")
    return camera


def _peel(place: str, value: object, _: Vocabulary) -> int | None:
    return None if value is None else whole(place, value, 0, seen.PEEL_STEPS)


def _language(place: str, value: object, _: Vocabulary) -> str:
    if isinstance(value, str) and value.isascii() and value.replace("-", "").isalpha() and 2 <= len(value) <= 12:
        return value
    raise StateError(f"{place}: expected a language tag such as en, got {shown(value)}")


def _posture(place: str, value: object, vocabulary: Vocabulary) -> dict[str, float]:
    if not isinstance(value, Mapping) or not all(isinstance(key, str) for key in value):
        raise StateError(f"{place}: expected an object of angles, got {shown(value)}")
    angles = {key: number(f"{place}.{key}", angle) for key, angle in value.items()}
    if vocabulary.rig is not None:
        try:
            kinematics.distribute(vocabulary.rig, angles)
        except kinematics.PostureError as error:
            raise StateError(f"{place}: {error}") from error
    return angles


def _findings(place: str, value: object, _: Vocabulary) -> list[dict[str, Any]]:
    try:
        return table.all_checked(value, place)
    except table.FindingError as error:
        raise StateError(str(error)) from error


CHECKS: Final[Mapping[str, Callable[[str, object, Vocabulary], Any]]] = {
    "selected": structure,
    "also": structures,
    "condition": _condition,
    "exercise": _exercise,
    "page": seen.page,
    "visibility": _visibility,
    "isolate": structures,
    "peel": _peel,
    "explode": lambda place, value, _: number(place, value, 0.0, 1.0),
    "cuts": seen.cuts,
    "projection": lambda place, value, _: one_of(place, value, seen.PROJECTIONS),
    "labels": lambda place, value, _: switch(place, value),
    "marks": seen.marks,
    "view": _view,
    "camera": _camera,
    "theme": lambda place, value, _: one_of(place, value, THEMES),
    "register": lambda place, value, _: one_of(place, value, REGISTERS),
    "language": _language,
    "posture": _posture,
    "findings": _findings,
}
"""What each key of the state may hold, in the order in which JSON names them."""


def _from_1(values: dict[str, Any]) -> dict[str, Any]:
    """Version 1 showed at most one structure alone, named by its id."""
    alone = values.get("isolate")
    return values | {"isolate": [] if alone is None else [alone]}


_MIGRATIONS: Final[Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]]] = {1: _from_1}
