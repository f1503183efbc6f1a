"""The small checks that every part of the state is made of; each names its place, what it expected and what came."""

import difflib
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from explorer.anatomy.atlas import Rig
from explorer.anatomy.structures import STRUCTURES


class StateError(ValueError):
    """A value that no state can hold; the message names the key, what was expected and what came."""


@dataclass(frozen=True)
class Vocabulary:
    """The ids a state may speak of.

    Parameters
    ----------
    structures : frozenset of str
        Every structure id.
    conditions, exercises, pages : frozenset of str or None
        Ids of the content; None where no content is at hand, and then only the form of an id is checked. Pages are
        symptoms, factors and tours.
    rig : Rig or None
        The joints that a posture must be possible for; None where no atlas is at hand, and then its values need only
        be numbers.
    """

    structures: frozenset[str] = frozenset(STRUCTURES)
    conditions: frozenset[str] | None = None
    exercises: frozenset[str] | None = None
    rig: Rig | None = None
    pages: frozenset[str] | None = None


ANATOMY: Final = Vocabulary()
"""The vocabulary of the anatomy alone."""


def shown(value: object) -> str:
    """Return a value as an error may quote it: never more than a line."""
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."


def copied(value: Any) -> Any:
    """Return JSON-ready values that share nothing with those given."""
    if isinstance(value, Mapping):
        return {key: copied(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [copied(item) for item in value]
    return value


def one_of(place: str, value: object, allowed: Sequence[str]) -> str:
    """Return a value that is among those allowed, or raise StateError."""
    if isinstance(value, str) and value in allowed:
        return value
    raise StateError(f"{place}: expected one of {', '.join(allowed)}; got {shown(value)}")


def number(place: str, value: object, low: float = -math.inf, high: float = math.inf) -> float:
    """Return a finite number within [low, high], or raise StateError.

    >>> number("state.explode", 1, 0.0, 1.0)
    1.0
    """
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not math.isfinite(value):
        raise StateError(f"{place}: expected a finite number, got {shown(value)}")
    if not low <= value <= high:
        raise StateError(f"{place}: expected {low:g} to {high:g}, got {shown(value)}")
    return float(value)


def whole(place: str, value: object, low: int, high: int) -> int:
    """Return a whole number within [low, high], or raise StateError."""
    if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high:
        return value
    raise StateError(f"{place}: expected a whole number from {low} to {high}, got {shown(value)}")


def switch(place: str, value: object) -> bool:
    """Return True or False, or raise StateError for anything else."""
    if isinstance(value, bool):
        return value
    raise StateError(f"{place}: expected true or false, got {shown(value)}")


def point(place: str, value: object) -> list[float]:
    """Return three finite numbers as a list, or raise StateError."""
    if not isinstance(value, (list, tuple)) or len(value) != 3:
        raise StateError(f"{place}: expected three numbers, got {shown(value)}")
    return [number(place, one) for one in value]


def record(place: str, value: object, keys: Sequence[str], optional: Sequence[str] = ()) -> Mapping[str, Any]:
    """Return an object with exactly these keys, some of which may be missing, or raise StateError."""
    if not isinstance(value, Mapping) or not set(keys) <= set(value) <= {*keys, *optional}:
        maybe = f" and perhaps {', '.join(optional)}" if optional else ""
        raise StateError(f"{place}: expected an object with {', '.join(keys)}{maybe}; got {shown(value)}")
    return value


def items(place: str, value: object, most: int) -> Sequence[Any]:
    """Return a list of at most so many things, or raise StateError."""
    if not isinstance(value, (list, tuple)):
        raise StateError(f"{place}: expected a list, got {shown(value)}")
    if len(value) > most:
        raise StateError(f"{place}: expected at most {most} entries, got {len(value)}")
    return value


def known(place: str, value: object, ids: frozenset[str], thing: str) -> str:
    """Return an id that there is, or raise StateError with a near one."""
    if isinstance(value, str) and value in ids:
        return value
    near = difflib.get_close_matches(value, ids, 1) if isinstance(value, str) and len(value) < 80 else []
    hint = f"; is {near[0]!r} meant?" if near else ""
    raise StateError(f"{place}: expected {thing} id, got {shown(value)}{hint}")


def content_id(
    place: str, value: object, ids: frozenset[str] | None, prefixes: tuple[str, ...], thing: str
) -> str:  # fmt: skip
    """Return an id of the content, of which only the form is checked where no content is at hand."""
    if ids is not None:
        return known(place, value, ids, thing)
    if isinstance(value, str) and value.startswith(prefixes):
        return value
    raise StateError(f"{place}: expected {thing} id such as {prefixes[0]}..., got {shown(value)}")


def structure(place: str, value: object, vocabulary: Vocabulary) -> str | None:
    """Return a structure id or None, or raise StateError."""
    return None if value is None else known(place, value, vocabulary.structures, "a structure")


def structures(place: str, value: object, vocabulary: Vocabulary) -> list[str]:
    """Return structure ids, each once and in order; None is none and a lone id is a list of one.

    >>> structures("state.isolate", "bone.sacrum", ANATOMY)
    ['bone.sacrum']
    """
    several = [] if value is None else [value] if isinstance(value, str) else value
    found = [known(place, one, vocabulary.structures, "a structure") for one in items(place, several, 1000)]
    return list(dict.fromkeys(found))
