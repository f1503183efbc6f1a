"""The short form of a state: the query of a page's address, read and written as `address.ts` does."""

from collections.abc import Callable
from typing import Any, Final, TypeVar
from urllib.parse import parse_qsl, urlencode

from explorer.conditions import words
from explorer.state.checks import ANATOMY, StateError, Vocabulary, shown
from explorer.state.model import CHECKS, SHOWN_AS, ExplorerState
from explorer.state.seen import PAGE_KINDS, PLANES

T = TypeVar("T")

LONGEST_ADDRESS: Final = 8192
"""Characters of an address that are read; what is longer was not made by us."""

_IDS: Final = {
    "select": "selected",
    "condition": "condition",
    "exercise": "exercise",
    "view": "view",
    "theme": "theme",
    "register": "register",
    "language": "language",
    "projection": "projection",
}
_LISTS: Final = {"also": "also", "isolate": "isolate"}
_NUMBERS: Final = {"peel": "peel", "explode": "explode"}
_FLIPPED: Final = "flip"
_SWITCH: Final = {"on": True, "off": False}
_CAMERA_NUMBERS: Final = 6


def parse_address(query: str, vocabulary: Vocabulary = ANATOMY) -> tuple[dict[str, Any], list[str]]:
    """Return what the query part of an address asks for, and a sentence for each part that makes no sense.

    Nothing raises: an address is typed, shortened and mangled by people and programs. Keys that are not ours
    (such as those a mail program adds) are left alone without a word.

    >>> parse_address("?select=disc.L4-L5&view=sideways")
    ({'selected': 'disc.L4-L5'}, ["address: view: expected one of anterior, posterior, left, right, superior, \
inferior; got 'sideways'"])
    >>> parse_address("cut=transverse:0:flip:disc.L5-S1")[0]["cuts"]
    {'transverse': {'at_mm': 0.0, 'flipped': True, 'along': 'disc.L5-S1'}}
    """
    values: dict[str, Any] = {}
    problems: list[str] = []
    if len(query) > LONGEST_ADDRESS:
        return values, [f"address: expected at most {LONGEST_ADDRESS} characters, got {len(query)}"]
    asked = parse_qsl(query.lstrip("?"))
    step = next((text for word, text in reversed(asked) if word == "step"), "0")
    for word, text in asked:
        try:
            read = _read(f"address: {word}", word, text, step)
            if read is None:
                continue
            key, value = read
            if key == "findings":
                value = [*values.get(key, ()), value]
            if key == "visibility":
                value = values.get(key, {}) | CHECKS[key](f"address: {word}", value, vocabulary)
            values[key] = CHECKS[key](f"address: {word}", value, vocabulary)
        except StateError as error:
            problems.append(str(error))
    return values, problems


def _read(place: str, word: str, text: str, step: str) -> tuple[str, object] | None:
    """Return the key a word sets and the value to check, or None for a word that is not ours."""
    if word in _IDS:
        return _IDS[word], text
    if word in _LISTS:
        return _LISTS[word], _list(text)
    if word in SHOWN_AS:
        return "visibility", dict.fromkeys(_list(text), word)
    if word in _NUMBERS:
        value = _float(place, text)
        return _NUMBERS[word], int(value) if word == "peel" and value.is_integer() else value
    if word in PAGE_KINDS:
        return "page", {"kind": word, "id": text, "step": int(step) if step.isascii() and step.isdigit() else step}
    if word == "cut":
        return "cuts", dict(_cut(place, one) for one in _list(text))
    if word == "posture":
        return word, _worded(words.read_posture, text)
    if word == "finding":
        return "findings", _worded(words.read_finding, text)
    if word == "labels":
        return word, _SWITCH.get(text, text)
    if word == "camera":
        numbers = [_float(place, one) for one in text.split(",")]
        if len(numbers) != _CAMERA_NUMBERS:
            raise StateError(f"{place}: expected {_CAMERA_NUMBERS} numbers, got {shown(text)}")
        names = ("azimuth_deg", "elevation_deg", "distance_mm")
        return word, {"target_mm": numbers[:3]} | dict(zip(names, numbers[3:], strict=True))
    return None


def _worded(reader: Callable[[str], T], text: str) -> T:
    """Read what has words of its own; whatever is wrong with it is a StateError."""
    try:
        return reader(text)
    except ValueError as error:
        raise StateError(f"address: {error}") from error


def _cut(place: str, text: str) -> tuple[str, dict[str, Any]]:
    plane, at_mm, *rest = [*text.split(":"), ""] if ":" not in text else text.split(":")
    named = [part for part in rest if part != _FLIPPED]
    if len(named) > 1:
        raise StateError(f"{place}: expected plane:mm, then flip or a structure id or both, got {shown(text)}")
    along = named[0] if named else None
    return plane, {"at_mm": _float(place, at_mm), "flipped": _FLIPPED in rest, "along": along}


def _list(text: str) -> list[str]:
    return [part for part in text.split(",") if part]


def _float(place: str, text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise StateError(f"{place}: expected a number, got {shown(text)}") from None


def to_address(state: ExplorerState, *, camera: bool = False) -> str:
    """Return the query (without ``?``) that `parse_address` reads back; what is as usual is left out.

    Angles and sizes are rounded to a hundredth. Marks are too long for an address: `ExplorerState.to_json` holds them.

    Parameters
    ----------
    state : ExplorerState
    camera : bool
        Whether to say where a free camera stands, which changes with every movement.
    """
    said: list[tuple[str, str]] = []
    for word, key in _IDS.items():
        value = getattr(state, key)
        if value is not None and value != ExplorerState.param[key].default:
            said.append((word, value))
    said += [(word, ",".join(getattr(state, key))) for word, key in _LISTS.items() if getattr(state, key)]
    for how in SHOWN_AS:
        ids = [key for key, value in state.visibility.items() if value == how]
        if ids:
            said.append((how, ",".join(ids)))
    if state.page is not None:
        said.append((state.page["kind"], state.page["id"]))
        if state.page["step"]:
            said.append(("step", str(state.page["step"])))
    if state.peel is not None:
        said.append(("peel", str(state.peel)))
    if state.explode:
        said.append(("explode", _short(state.explode)))
    if state.cuts:
        said.append(("cut", ",".join(_cut_word(plane, state.cuts[plane]) for plane in PLANES if plane in state.cuts)))
    if not state.labels:
        said.append(("labels", "off"))
    if state.posture:
        said.append(("posture", words.write_posture(state.posture)))
    said += [("finding", words.write_finding(finding)) for finding in state.findings]
    if camera and state.view is None and state.camera is not None:
        free = state.camera
        numbers = [*free["target_mm"], free["azimuth_deg"], free["elevation_deg"], free["distance_mm"]]
        said.append(("camera", ",".join(_short(one) for one in numbers)))
    return urlencode(said, safe=":,")


def _cut_word(plane: str, cut: dict[str, Any]) -> str:
    parts = [plane, _short(cut["at_mm"]), *([_FLIPPED] if cut["flipped"] else []), *filter(None, [cut["along"]])]
    return ":".join(parts)


def _short(value: float) -> str:
    """Return a number to two decimals, as JavaScript would write it."""
    return f"{round(value, 2) + 0.0:.2f}".rstrip("0").rstrip(".")
