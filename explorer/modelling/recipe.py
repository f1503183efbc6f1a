"""Recipes: the dimensions of every structure as data, range-checked before anything is built.

A recipe file is ``{"generator", "version", "sources", "structures": {id: {"dimensions": {...}, "mesh": {...}}}}``.
A dimension is ``{"value": number or list, "source": ..., "reason": ...}``; its unit is the end of its name. A
structure that is another's mirror image says ``{"same_as": id}`` and takes over its whole record. Other
keys of a structure (a muscle's fascicles, say) are kept as data, and numbers in them are checked in the same way.

Ranges: a generator states those of its own dimensions; a file may narrow them under ``"limits"``; what neither
names is held to the range of its unit.
"""

import hashlib
import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from explorer.anatomy.structures import STRUCTURES

RECIPES: Final = Path(__file__).parent / "recipes"
Limit = tuple[float, float]
Limits = Mapping[str, Mapping[str, Limit]]

UNIT_LIMITS: Final[Mapping[str, Limit]] = MappingProxyType(
    {
        "_mm": (0.0, 700.0),
        "_mm2": (0.0, 40_000.0),
        "_deg": (-180.0, 180.0),
        "_fraction": (0.0, 1.0),
        "_count": (0.0, 1_000.0),
        "spacing_mm": (0.1, 5.0),
        "triangles": (100.0, 60_000.0),
    }
)
"""Widest allowed range by ending of the name; the longest ending wins."""

SIGNED: Final = ("offset", "shift", "drop", "rise", "lean", "bow", "_x_mm", "_y_mm", "_z_mm", "forward", "behind")
"""Words in the name of a length that may be negative, because it counts from somewhere."""


WORDS: Final = ("source", "sources", "reason", "note", "evidence")
"""Fields that explain a figure and do not shape anything, so that a digest leaves them out."""


class RecipeError(ValueError):
    """A recipe that cannot be built; the message names file, structure, field, expected and got."""


@dataclass(frozen=True)
class Entry:
    """One structure's recipe.

    Attributes
    ----------
    id : str
        Structure id.
    generator, version
        Who builds it, and the version of that way of building.
    dims : mapping of str to float or nested lists of float
        Values of the dimensions, without their sources.
    mesh : mapping of str to float
        ``spacing_mm`` and ``triangles``.
    data : mapping
        Everything else in the structure's record.
    sources : tuple of str
        Keys of the sources named by its dimensions, sorted.
    file : str
        Name of the recipe file, for messages.
    """

    id: str
    generator: str
    version: int
    dims: Mapping[str, Any]
    mesh: Mapping[str, float]
    data: Mapping[str, Any] = field(default_factory=dict)
    sources: tuple[str, ...] = ()
    file: str = ""

    @property
    def digest(self) -> str:
        """SHA-256 of all that decides the shape; wording and sources do not."""
        return digest([self.id, self.generator, self.version, dict(self.dims), dict(self.mesh), dict(self.data)])


@dataclass(frozen=True)
class Recipes:
    """All recipes: entries by structure id and the citation of each source key."""

    entries: Mapping[str, Entry]
    sources: Mapping[str, str]


def digest(value: Any) -> str:
    """Return the SHA-256 of a value's canonical JSON: keys sorted, every number a float, explanations left out.

    >>> digest({"b": 1, "a": 2.0}) == digest({"a": 2, "b": 1.0})
    True
    """
    text = json.dumps(_canonical(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return hashlib.sha256(text.encode()).hexdigest()


def read_json(path: Path) -> Any:
    """Read a JSON file; raises RecipeError naming file and line if it is not JSON."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except json.JSONDecodeError as error:
        raise RecipeError(f"recipes/{path.name}:{error.lineno}: expected JSON, got {error.msg}") from error


def load(folder: Path = RECIPES, limits: Limits = MappingProxyType({})) -> Recipes:
    """Read and check every recipe file of a folder (`alignment.json` describes posture and is read by `body`).

    Parameters
    ----------
    folder : Path
        Where the files are.
    limits : mapping of generator name to mapping of dimension to (low, high)
        What each generator needs, and within which range.

    Raises
    ------
    RecipeError
        Naming file, structure, field, value and range.
    """
    entries: dict[str, Entry] = {}
    sources: dict[str, str] = {}
    for path in sorted(folder.glob("*.json")):
        content = read_json(path)
        sources.update(_citations(content))
        if "structures" not in content:
            continue
        for entry in parse(content, path.name, limits):
            if entry.id in entries:
                raise RecipeError(f"recipes/{path.name}: {entry.id} is already given by {entries[entry.id].file}")
            entries[entry.id] = entry
    return Recipes(MappingProxyType(entries), MappingProxyType(dict(sorted(sources.items()))))


def parse(content: Mapping[str, Any], file: str, limits: Limits = MappingProxyType({})) -> Iterator[Entry]:
    """Yield the checked entries of one file's content.

    >>> bad = {"generator": "vertebra", "version": 1,
    ...        "structures": {"bone.vertebra.L4": {"dimensions": {"pedicle_width_mm": {"value": -1}}}}}
    >>> list(parse(bad, "lumbar.json", {"vertebra": {"pedicle_width_mm": (3, 25)}}))
    Traceback (most recent call last):
    explorer.modelling.recipe.RecipeError: recipes/lumbar.json: bone.vertebra.L4.pedicle_width_mm must be in [3, 25], \
got -1
    """
    for name in ("generator", "version", "structures"):
        if name not in content:
            raise RecipeError(f"recipes/{file}: expected a field {name!r}, got {sorted(content)}")
    generator = str(content["generator"])
    own = {**limits.get(generator, {}), **{k: tuple(v) for k, v in content.get("limits", {}).items()}}
    required = limits.get(generator, {})
    for structure_id in content["structures"]:
        where = f"recipes/{file}: {structure_id}"
        if structure_id not in STRUCTURES:
            raise RecipeError(f"{where} is no known structure")
        record = _own_record(content["structures"], structure_id, where)
        dimensions = record.get("dimensions", {})
        for name in required:
            if name not in dimensions:
                raise RecipeError(f"{where}.{name} is missing; expected a number in {_shown(own[name])}")
        for name, dimension in dimensions.items():
            if not isinstance(dimension, Mapping) or "value" not in dimension:
                raise RecipeError(f"{where}.{name}: expected an object with a value, got {dimension!r}")
        dims = {name: dimension["value"] for name, dimension in dimensions.items()}
        data = {k: v for k, v in record.items() if k not in ("dimensions", "mesh")}
        mesh = record.get("mesh", {})
        for name, value in (*dims.items(), *mesh.items()):
            _check(where, name, value, own)
        _check_inside(where, data, own)
        named = {s for dimension in dimensions.values() for s in _sources(dimension)} | set(_sources(record))
        yield Entry(
            structure_id, str(record.get("generator", generator)), int(content["version"]), MappingProxyType(dims),
            MappingProxyType(dict(mesh)), MappingProxyType(data), tuple(sorted(named)), file,
        )  # fmt: skip


def _own_record(structures: Mapping[str, Any], structure_id: str, where: str) -> Mapping[str, Any]:
    record: Mapping[str, Any] = structures[structure_id]
    if "same_as" in record:
        twin = record["same_as"]
        record = structures.get(twin, record)
        if "same_as" in record:
            raise RecipeError(f"{where}.same_as: expected a structure of this file with its own record, got {twin!r}")
    return record


def _check(where: str, name: str, value: Any, own: Mapping[str, Limit]) -> None:
    if isinstance(value, list):
        low, high = own.get(name.partition("[")[0], (-math.inf, math.inf))
        for k, item in enumerate(value):
            if isinstance(item, list):
                _check(where, f"{name}[{k}]", item, own)
            elif not _is_number(item):
                raise RecipeError(f"{where}.{name}[{k}]: expected a number, got {item!r}")
            elif not low <= item <= high:
                raise RecipeError(f"{where}.{name}[{k}] must be in {_shown((low, high))}, got {item}")
        return
    low, high = own.get(name) or limit_of(name)
    if not _is_number(value):
        raise RecipeError(f"{where}.{name}: expected a number in {_shown((low, high))}, got {value!r}")
    if not low <= value <= high:
        raise RecipeError(f"{where}.{name} must be in {_shown((low, high))}, got {value}")


def _check_inside(where: str, value: Any, own: Mapping[str, Limit]) -> None:
    items: Iterator[tuple[str, Any]] = iter(())
    if isinstance(value, Mapping):
        items = ((str(k), v) for k, v in value.items())
    elif isinstance(value, list):
        items = ((str(k), v) for k, v in enumerate(value))
    for name, item in items:
        if isinstance(item, Mapping | list):
            _check_inside(f"{where}.{name}", item, own)
        elif isinstance(item, int | float) and not isinstance(item, bool) and not name.isdigit():
            _check(where, name, item, own)


def limit_of(name: str) -> Limit:
    """Return the widest range allowed for a dimension of this name, by its unit.

    >>> limit_of("pedicle_width_mm"), limit_of("spinous_tip_y_mm")
    ((0.0, 700.0), (-700.0, 700.0))
    """
    ending = max((e for e in UNIT_LIMITS if name.endswith(e)), key=len, default=None)
    if ending is None:
        return (-1e4, 1e4)
    low, high = UNIT_LIMITS[ending]
    return (-high, high) if ending == "_mm" and any(word in name for word in SIGNED) else (low, high)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _shown(limit: Limit) -> str:
    return f"[{limit[0]:g}, {limit[1]:g}]"


def _sources(record: Mapping[str, Any]) -> tuple[str, ...]:
    named = record.get("sources", record.get("source", ()))
    return (named,) if isinstance(named, str) else tuple(str(s) for s in named)


def _citations(content: Mapping[str, Any]) -> dict[str, str]:
    return {
        key: value if isinstance(value, str) else str(value.get("citation", key))
        for key, value in content.get("sources", {}).items()
    }


def _canonical(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(k): _canonical(v) for k, v in value.items() if k not in WORDS}
    if isinstance(value, list | tuple):
        return [_canonical(v) for v in value]
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    return value
