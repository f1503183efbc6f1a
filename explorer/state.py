"""What one visitor sees and has chosen: the same keys, in the same JSON, in Python, the browser and the address.

`ExplorerState` is a `param.Parameterized`, so any part of it can be watched; every value is checked when it is
set, so a state that exists is a state that can be shown. It holds choices only: no words, no shapes, no pixels.

Examples
--------
>>> state = ExplorerState(selected="disc.L4-L5", view="left")
>>> to_address(state)
'select=disc.L4-L5&view=left'
>>> ExplorerState.from_json(state.to_json()).selected
'disc.L4-L5'
"""

import difflib
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Self, TypeVar
from urllib.parse import parse_qsl, urlencode

import param

from explorer.anatomy import kinematics
from explorer.anatomy.atlas import Rig
from explorer.anatomy.structures import LAYERS, STRUCTURES
from explorer.conditions import table, words

VERSION: Final = 1
VIEWS: Final = ("anterior", "posterior", "left", "right", "superior", "inferior")
SHOWN_AS: Final = ("show", "ghost", "hide")
THEMES: Final = ("auto", "light", "dark")
REGISTERS: Final = ("plain", "clinical")
CAMERA_KEYS: Final = ("target_mm", "azimuth_deg", "elevation_deg", "distance_mm")

LONGEST_ADDRESS: Final = 8192
"""Characters of an address that are read; what is longer was not made by us."""


T = TypeVar("T")


class StateError(ValueError):
    """A value that no state can hold; the message names the key, what was expected and what came."""


@dataclass(frozen=True)
class Vocabulary:
    """The ids a state may speak of.

    Parameters
    ----------
    structures : frozenset of str
        Every structure id.
    conditions, exercises : frozenset of str or None
        Ids of the content; None where no content is at hand, and then only the form of an id is checked.
    rig : Rig or None
        The joints that a posture must be possible for; None where no atlas is at hand, and then its values need only
        be numbers.
    """

    structures: frozenset[str] = frozenset(STRUCTURES)
    conditions: frozenset[str] | None = None
    exercises: frozenset[str] | None = None
    rig: Rig | None = None


ANATOMY: Final = Vocabulary()
"""The vocabulary of the anatomy alone."""


class _Checked(param.Parameter[T]):
    """A parameter whose value is checked by the function of the same name in `_CHECKS`."""

    def __set__(self, obj: Any, val: Any) -> None:
        if obj is not None and self.name is not None:
            val = _CHECKS[self.name](f"state.{self.name}", val, obj.vocabulary)
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
    explorer.state.StateError: state.selected: expected a structure id, got 'disc.L4-L6'; is 'disc.L4-L5' meant?
    """

    selected = _Checked[str | None](default=None, allow_None=True, doc="Id of the chosen structure.")
    condition = _Checked[str | None](default=None, allow_None=True, doc="Id of the condition that is open.")
    exercise = _Checked[str | None](default=None, allow_None=True, doc="Id of the exercise that is open.")
    visibility = _Checked[dict[str, str]](default={}, instantiate=True, doc="id or layer:name -> show, ghost, hide.")
    isolate = _Checked[str | None](default=None, allow_None=True, doc="Id of the only structure to show.")
    view = _Checked[str | None](default=None, allow_None=True, doc="Named view; it goes before `camera`.")
    camera = _Checked[dict[str, Any] | None](default=None, allow_None=True, doc="Free camera, used while view is None.")
    theme = _Checked[str](default="auto", doc="auto, light or dark.")
    register = _Checked[str](default="plain", doc="Reading level: plain or clinical.")
    language = _Checked[str](default="en", doc="Language of the words.")
    posture = _Checked[dict[str, float]](default={}, instantiate=True, doc="Posture parameters, degrees.")
    findings = _Checked[list[dict[str, Any]]](default=[], instantiate=True, doc="The visitor's own findings.")

    def __init__(self, vocabulary: Vocabulary = ANATOMY, **values: Any) -> None:
        self.vocabulary = vocabulary
        unknown = sorted(set(values) - set(_CHECKS))
        if unknown:
            raise StateError(f"state: expected keys among {', '.join(_CHECKS)}; got {unknown[0]!r}")
        super().__init__(**values)  # type: ignore[no-untyped-call]

    @classmethod
    def from_json(cls, data: object, vocabulary: Vocabulary = ANATOMY) -> Self:
        """Return the state held in parsed JSON.

        Missing keys take their defaults. Raises StateError naming the key for anything else than version 1.
        """
        if not isinstance(data, Mapping):
            raise StateError(f"state: expected a JSON object, got {type(data).__name__}")
        values = dict(data)
        version = values.pop("version", VERSION)
        if version != VERSION:
            raise StateError(f"state.version: expected {VERSION}, got {version!r}")
        return cls(vocabulary, **values)

    def to_json(self) -> dict[str, Any]:
        """Return the state as JSON-ready values that share nothing with it."""
        return {"version": VERSION} | {key: _copied(getattr(self, key)) for key in _CHECKS}

    def take(self, patch: object) -> dict[str, Any]:
        """Set several keys at once, all or none, and return those that changed.

        Watchers are told once. Raises StateError if any value cannot be held.
        """
        if not isinstance(patch, Mapping):
            raise StateError(f"state: expected an object of keys to set, got {_shown(patch)}")
        checked: dict[str, Any] = {}
        for key, value in patch.items():
            if key == "version":
                continue
            if key not in _CHECKS:
                raise StateError(f"state: expected keys among {', '.join(_CHECKS)}; got {key!r}")
            checked[key] = _CHECKS[key](f"state.{key}", value, self.vocabulary)
        changed = {key: value for key, value in checked.items() if value != getattr(self, key)}
        self.param.update(**changed)
        return changed


def parse_address(query: str, vocabulary: Vocabulary = ANATOMY) -> tuple[dict[str, Any], list[str]]:
    """Return what the query part of an address asks for, and a sentence for each part that makes no sense.

    Nothing raises: an address is typed, shortened and mangled by people and programs. Keys that are not ours
    (such as those a mail program adds) are left alone without a word.

    >>> parse_address("?select=disc.L4-L5&view=sideways")
    ({'selected': 'disc.L4-L5'}, ["address: view: expected one of anterior, posterior, left, right, superior, \
inferior; got 'sideways'"])
    """
    values: dict[str, Any] = {}
    problems: list[str] = []
    if len(query) > LONGEST_ADDRESS:
        return values, [f"address: expected at most {LONGEST_ADDRESS} characters, got {len(query)}"]
    for word, text in parse_qsl(query.lstrip("?")):
        key = _ADDRESS_WORDS.get(word)
        try:
            if key is not None:
                values[key] = _CHECKS[key](f"address: {word}", text, vocabulary)
            elif word in SHOWN_AS:
                shown = dict.fromkeys(filter(None, text.split(",")), word)
                shown = _visibility(f"address: {word}", shown, vocabulary)
                values["visibility"] = values.get("visibility", {}) | shown
            elif word == "posture":
                values["posture"] = _posture("address: posture", _read(words.read_posture, text), vocabulary)
            elif word == "finding":
                found = [*values.get("findings", ()), _read(words.read_finding, text)]
                values["findings"] = _findings("address: finding", found, vocabulary)
        except StateError as error:
            problems.append(str(error))
    return values, problems


def to_address(state: ExplorerState) -> str:
    """Return the query (without ``?``) that `parse_address` reads back; what is as usual is left out.

    Angles and sizes are rounded to a hundredth.
    """
    said: list[tuple[str, str]] = []
    for word, key in _ADDRESS_WORDS.items():
        value = getattr(state, key)
        if value is not None and value != ExplorerState.param[key].default:
            said.append((word, value))
    for shown in SHOWN_AS:
        ids = [key for key, value in state.visibility.items() if value == shown]
        if ids:
            said.append((shown, ",".join(ids)))
    if state.posture:
        said.append(("posture", words.write_posture(state.posture)))
    said += [("finding", words.write_finding(finding)) for finding in state.findings]
    return urlencode(said, safe=":,")


def _read(reader: Callable[[str], T], text: str) -> T:
    """Read a word of the address; whatever is wrong with it is a StateError."""
    try:
        return reader(text)
    except ValueError as error:
        raise StateError(f"address: {error}") from error


def _one_of(place: str, value: object, allowed: tuple[str, ...]) -> str:
    if isinstance(value, str) and value in allowed:
        return value
    raise StateError(f"{place}: expected one of {', '.join(allowed)}; got {_shown(value)}")


def _known(place: str, value: object, ids: frozenset[str], thing: str) -> str:
    if isinstance(value, str) and value in ids:
        return value
    near = difflib.get_close_matches(value, ids, 1) if isinstance(value, str) and len(value) < 80 else []
    hint = f"; is {near[0]!r} meant?" if near else ""
    raise StateError(f"{place}: expected {thing} id, got {_shown(value)}{hint}")


def _structure(place: str, value: object, vocabulary: Vocabulary) -> str | None:
    return None if value is None else _known(place, value, vocabulary.structures, "a structure")


def _condition(place: str, value: object, vocabulary: Vocabulary) -> str | None:
    return None if value is None else _content_id(place, value, vocabulary.conditions, ("cond.",), "a condition")


def _exercise(place: str, value: object, vocabulary: Vocabulary) -> str | None:
    return None if value is None else _content_id(place, value, vocabulary.exercises, ("ex.", "tip."), "an exercise")


def _content_id(
    place: str, value: object, ids: frozenset[str] | None, prefixes: tuple[str, ...], thing: str
) -> str:  # fmt: skip
    if ids is not None:
        return _known(place, value, ids, thing)
    if isinstance(value, str) and value.startswith(prefixes):
        return value
    raise StateError(f"{place}: expected {thing} id such as {prefixes[0]}..., got {_shown(value)}")


def _visibility(place: str, value: object, vocabulary: Vocabulary) -> dict[str, str]:
    if not isinstance(value, Mapping):
        raise StateError(f"{place}: expected an object of ids, got {_shown(value)}")
    for key in value:
        if isinstance(key, str) and key.startswith("layer:"):
            _one_of(f"{place}.layer", key.removeprefix("layer:"), LAYERS)
        else:
            _known(place, key, vocabulary.structures, "a structure or layer")
    return {key: _one_of(f"{place}.{key}", how, SHOWN_AS) for key, how in value.items()}


def _view(place: str, value: object, _: Vocabulary) -> str | None:
    return None if value is None else _one_of(place, value, VIEWS)


def _camera(place: str, value: object, _: Vocabulary) -> dict[str, Any] | None:
    if value is None:
        return None
    if not isinstance(value, Mapping) or set(value) != set(CAMERA_KEYS):
        raise StateError(f"{place}: expected an object with {', '.join(CAMERA_KEYS)}; got {_shown(value)}")
    target = value["target_mm"]
    if not isinstance(target, (list, tuple)) or len(target) != 3:
        raise StateError(f"{place}.target_mm: expected three numbers, got {_shown(target)}")
    camera: dict[str, Any] = {"target_mm": [_number(f"{place}.target_mm", x) for x in target]}
    camera |= {key: _number(f"{place}.{key}", value[key]) for key in CAMERA_KEYS[1:]}
    if not -90.0 <= camera["elevation_deg"] <= 90.0:
        raise StateError(f"{place}.elevation_deg: expected -90 to 90, got {camera['elevation_deg']}")
    if camera["distance_mm"] <= 0.0:
        raise StateError(f"{place}.distance_mm: expected more than 0, got {camera['distance_mm']}")
    return camera


def _language(place: str, value: object, _: Vocabulary) -> str:
    if isinstance(value, str) and value.isascii() and value.replace("-", "").isalpha() and 2 <= len(value) <= 12:
        return value
    raise StateError(f"{place}: expected a language tag such as en, got {_shown(value)}")


def _posture(place: str, value: object, vocabulary: Vocabulary) -> dict[str, float]:
    if not isinstance(value, Mapping) or not all(isinstance(key, str) for key in value):
        raise StateError(f"{place}: expected an object of angles, got {_shown(value)}")
    angles = {key: _number(f"{place}.{key}", angle) for key, angle in value.items()}
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


def _number(place: str, value: object) -> float:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value):
        return float(value)
    raise StateError(f"{place}: expected a finite number, got {_shown(value)}")


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."


def _copied(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _copied(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_copied(item) for item in value]
    return value


_CHECKS: Final[Mapping[str, Callable[[str, object, Vocabulary], Any]]] = {
    "selected": _structure,
    "condition": _condition,
    "exercise": _exercise,
    "visibility": _visibility,
    "isolate": _structure,
    "view": _view,
    "camera": _camera,
    "theme": lambda place, value, _: _one_of(place, value, THEMES),
    "register": lambda place, value, _: _one_of(place, value, REGISTERS),
    "language": _language,
    "posture": _posture,
    "findings": _findings,
}

_ADDRESS_WORDS: Final = {
    "select": "selected",
    "condition": "condition",
    "exercise": "exercise",
    "isolate": "isolate",
    "view": "view",
    "theme": "theme",
    "register": "register",
    "language": "language",
}
