"""What findings there are and which values each of their fields may take, read from `findings.json`.

The browser reads the same file, so that both refuse the same values.
"""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from explorer.anatomy import terms

FILE: Final = Path(__file__).resolve().parent / "findings.json"

Values = Mapping[str, Any]


class FindingError(ValueError):
    """A finding that cannot be shown; the message names the field, what was expected and what came."""


@dataclass(frozen=True)
class Field:
    """One field of a finding.

    Parameters
    ----------
    choices : tuple or None
        The values it may take, None for a number.
    range : (float, float) or None
        Lowest and highest number.
    step, default : of a slider, and where it begins.
    limits : tuple of mapping
        Narrower ranges ``{"when": {field: value}, "range": [low, high]}``; ``region`` is that of the level.
    """

    choices: tuple[str | None, ...] | None
    range: tuple[float, float] | None
    step: float | None
    default: str | float | None
    limits: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True)
class Kind:
    """One kind of finding.

    Parameters
    ----------
    name : str
    fields : mapping of name to Field
        In the order they are shown.
    about : str
        Id of the content's record that speaks of it; `about_by` has those that depend on a field.
    one_of : tuple of mapping
        Choices that another field's value allows.
    same : tuple of str
        Fields that tell two findings of this kind apart.
    """

    name: str
    fields: Mapping[str, Field]
    about: str
    about_by: Mapping[str, Mapping[str, str]]
    one_of: tuple[Mapping[str, Any], ...]
    same: tuple[str, ...]
    sources: tuple[str, ...]


@cache
def read() -> dict[str, Any]:
    """Return the whole of `findings.json`."""
    data: dict[str, Any] = json.loads(FILE.read_text("utf-8"))
    return data


@cache
def kinds() -> dict[str, Kind]:
    """Return every kind of finding by name.

    >>> kinds()["slip"].fields["percent"].range
    (0.0, 50.0)
    """
    return {name: _kind(name, record) for name, record in read()["kinds"].items()}


def range_of(kind: Kind, name: str, values: Values) -> tuple[float, float]:
    """Return the range of a number, given the other fields of the finding.

    >>> range_of(kinds()["disc-herniation"], "size_mm", {"level": "C5-C6", "type": "extrusion"})
    (0.0, 6.0)
    """
    field = kind.fields[name]
    if field.range is None:
        raise KeyError(f"{kind.name}.{name}: expected a field that is a number")
    low, high = field.range
    for limit in field.limits:
        if _applies(limit["when"], values):
            low, high = max(low, float(limit["range"][0])), min(high, float(limit["range"][1]))
    return low, high


def choices_of(kind: Kind, name: str, values: Values) -> tuple[str | None, ...]:
    """Return the choices of a field, given the others.

    >>> choices_of(kinds()["disc-herniation"], "side", {"zone": "central"})
    (None,)
    """
    found = kind.fields[name].choices
    if found is None:
        raise KeyError(f"{kind.name}.{name}: expected a field that is a choice")
    for rule in kind.one_of:
        if rule["field"] == name and _applies(rule["when"], values):
            found = tuple(choice for choice in found if choice in rule["choices"])
    return found


def checked(data: object, place: str = "finding") -> dict[str, Any]:
    """Return the finding with every field, those left out at their defaults.

    Raises
    ------
    FindingError
        Naming the field, its range or choices, and the value.

    Examples
    --------
    >>> checked({"kind": "slip", "percent": 80})
    Traceback (most recent call last):
    ...
    explorer.conditions.table.FindingError: finding.percent: slip must be in [0, 50], got 80
    """
    if not isinstance(data, Mapping):
        raise FindingError(f"{place}: expected an object with a kind, got {type(data).__name__}")
    name = data.get("kind")
    kind = kinds().get(name) if isinstance(name, str) else None
    if kind is None:
        raise FindingError(f"{place}.kind: expected one of {', '.join(kinds())}; got {name!r}")
    if unknown := sorted(str(key) for key in set(data) - set(kind.fields) - {"kind"}):
        raise FindingError(f"{place}: {kind.name} has the fields {', '.join(kind.fields)}; got {unknown[0]!r}")
    values = {key: data.get(key, field.default) for key, field in kind.fields.items()}
    # What is left out must not contradict what is given: a central herniation has no side.
    for key, field in kind.fields.items():
        if key not in data and field.choices is not None:
            allowed = choices_of(kind, key, values)
            values[key] = field.default if field.default in allowed else allowed[0]
    for key, field in kind.fields.items():
        where = f"{place}.{key}: {kind.name}"
        if field.choices is not None:
            _require_choice(where, values[key], choices_of(kind, key, values))
        else:
            low, high = range_of(kind, key, values)
            if key not in data:
                values[key] = min(max(float(values[key]), low), high)
            values[key] = _require_number(where, values[key], low, high)
    return {"kind": kind.name} | values


def all_checked(data: object, place: str = "findings") -> list[dict[str, Any]]:
    """Return a list of findings, each as `checked` returns it; raises FindingError if two are of the same place.

    >>> [f["percent"] for f in all_checked([{"kind": "slip"}])]
    [15.0]
    """
    if not isinstance(data, list | tuple):
        raise FindingError(f"{place}: expected a list of findings, got {type(data).__name__}")
    out: list[dict[str, Any]] = []
    seen: dict[tuple[Any, ...], int] = {}
    for number, item in enumerate(data):
        finding = checked(item, f"{place}[{number}]")
        key = (finding["kind"], *(finding[name] for name in kinds()[finding["kind"]].same))
        if key in seen:
            what = " ".join(str(part) for part in key if part is not None)
            raise FindingError(
                f"{place}[{number}]: expected one finding of a kind and place, {what} is also {seen[key]}"
            )
        seen[key] = number
        out.append(finding)
    return out


def about(finding: Values) -> str:
    """Return the id of the content's record that tells how common a finding is and how it goes.

    >>> about({"kind": "disc-herniation", "type": "bulge"}), about({"kind": "slip"})
    ('cond.disc-bulge', 'cond.spondylolisthesis')
    """
    kind = kinds()[finding["kind"]]
    for name, records in kind.about_by.items():
        if finding.get(name) in records:
            return records[finding[name]]
    return kind.about


def _kind(name: str, record: Mapping[str, Any]) -> Kind:
    fields = {key: _field(value) for key, value in record["fields"].items()}
    return Kind(
        name, fields, record["about"], record.get("about_by", {}), tuple(record.get("one_of", ())),
        tuple(record["same"]), tuple(record["sources"]),
    )  # fmt: skip


def _field(record: Mapping[str, Any]) -> Field:
    choices = tuple(record["choices"]) if "choices" in record else None
    low, high = record.get("range", (0.0, 0.0))
    span = (float(low), float(high)) if "range" in record else None
    return Field(choices, span, record.get("step"), record["default"], tuple(record.get("limits", ())))


def _applies(when: Mapping[str, Any], values: Values) -> bool:
    return all((_region(values) if key == "region" else values.get(key)) == wanted for key, wanted in when.items())


def _region(values: Values) -> str | None:
    level = values.get("level")
    return terms.region_of(level.split("-")[0]) if isinstance(level, str) and level else None


def _require_choice(where: str, value: object, allowed: tuple[str | None, ...]) -> None:
    if not (value is None or isinstance(value, str)) or value not in allowed:
        listed = ", ".join("null" if choice is None else choice for choice in allowed)
        raise FindingError(f"{where} must be one of {listed}; got {value!r}")


def _require_number(where: str, value: object, low: float, high: float) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not math.isfinite(value):
        raise FindingError(f"{where} must be a number in [{low:g}, {high:g}], got {value!r}")
    if not low <= value <= high:
        raise FindingError(f"{where} must be in [{low:g}, {high:g}], got {value:g}")
    return float(value)
