"""What the rules know of each level: the `levels`, `vertebrae`, `roots` and so on of a rig, as arrays."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.atlas import AtlasError, Rig
from explorer.conditions.curves import around

Array = NDArray[np.float64]
Carried = tuple[tuple[tuple[str, float], ...], ...]


@dataclass(frozen=True, eq=False)
class Zone:
    """Where on the right half of a disc's rim a herniation of a zone begins, in the disc's frame.

    Attributes
    ----------
    at, out, along : (3,)
        Its place, the way out and the way along the rim; the last two of length 1.
    bend_mm : float
        Radius of the rim there.
    """

    at: Array
    out: Array
    along: Array
    bend_mm: float


@dataclass(frozen=True, eq=False)
class Level:
    """A disc and what lies round it.

    Attributes
    ----------
    name : str
        Such as ``L4-L5``.
    upper, lower : str
        Joints that carry the bones above and below.
    centre, axes : (3,), (3, 3)
        Frame of the disc in the rest world; rows right, forward, up.
    rim_mm, half_height_mm : (k,)
        Distance of the rim from the axis and half the gap between the rims, round from the right by the front.
    bulge_mm : float
        How far the disc's side stands out beyond the rims at mid height.
    wedge_deg : float
        Opening of the gap to the front.
    plate_back, plate_front : (3,)
        Midsagittal corners of the endplate below, rest world.
    exiting, traversing : str or None
        Roots that leave at this segment and that cross its disc.
    zones : mapping of str to Zone
    facet, facet_reach_mm : (3,), float
        Middle of the right facet joint in the rest world, and how far about it the joint is drawn to thicken.
    roof, floor : (3,)
        Of the right foramen, on the bone above and below, rest world; the floor is no higher than the edge of the
        body below, as the sacrum has no pedicle there and some of the chest stand up beside it.
    canal_centre, canal_points : (3,), (m, 3)
        Outline of the canal in the plane of the disc, rest world.
    canal_of, canal_upper_share : per point
        Structure it lies on, or None, and how far it goes with the bone above.
    flavum_plane, flavum_thick_mm : (3,), float
        Middle plane of the ligament behind the canal, forward = p0 + p1 |right| + p2 up in the disc's frame, and how
        thick it is.
    flavum_top, flavum_foot : (3,)
        Middles of its ends on the bones above and below, rest world.
    flavum_inner, flavum_inner_upper : (n, 3), (n,)
        Points of the inner wall of its right half, rest world, and how far each goes with the bone above.
    """

    name: str
    upper: str
    lower: str
    centre: Array
    axes: Array
    rim_mm: Array
    half_height_mm: Array
    bulge_mm: float
    wedge_deg: float
    plate_back: Array
    plate_front: Array
    exiting: str
    traversing: str | None
    zones: Mapping[str, Zone]
    facet: Array
    facet_reach_mm: float
    roof: Array
    floor: Array
    canal_centre: Array
    canal_points: Array
    canal_of: tuple[str | None, ...]
    canal_upper_share: Array
    flavum_plane: Array
    flavum_thick_mm: float
    flavum_top: Array
    flavum_foot: Array
    flavum_inner: Array
    flavum_inner_upper: Array

    def local(self, points: Array) -> Array:
        """Return (n, 3) rest-world points in the disc's frame."""
        return np.asarray((points - self.centre) @ self.axes.T)

    def world(self, local: Array) -> Array:
        """Return (n, 3) points of the disc's frame in the rest world."""
        return np.asarray(self.centre + local @ self.axes)

    @property
    def height_mm(self) -> float:
        """Mean height between the rims."""
        return float(2.0 * self.half_height_mm.mean())


@dataclass(frozen=True, eq=False)
class Vertebra:
    """A vertebra's frame (rows right, forward, up), the walls of its body and the isthmus of its arch, mm."""

    level: str
    centre: Array
    axes: Array
    back_mm: float
    depth_mm: float
    floor_mm: float
    roof_mm: float
    roof_back_mm: float
    front_height_mm: float
    pars: Array
    pars_along: Array
    pars_reach_mm: float

    def local(self, points: Array) -> Array:
        """Return (n, 3) rest-world points in the vertebra's frame."""
        return np.asarray((points - self.centre) @ self.axes.T)

    def turned(self, vectors: Array) -> Array:
        """Return (n, 3) vectors of the vertebra's frame as rest-world vectors."""
        return np.asarray(vectors @ self.axes)


@dataclass(frozen=True, eq=False)
class Root:
    """A right root: middles (k, 3) rest world, radii (k,), and each point's joints with their shares."""

    name: str
    points: Array
    radius_mm: Array
    carried: Carried


@dataclass(frozen=True, eq=False)
class Canal:
    """The middle of the canal at a level, half width and half depth of the dural sac there."""

    centre: Array
    sac_mm: tuple[float, float]
    carried: tuple[tuple[str, float], ...]


@dataclass(frozen=True, eq=False)
class Marks:
    """All of them, by name."""

    levels: Mapping[str, Level]
    vertebrae: Mapping[str, Vertebra]
    roots: Mapping[str, Root]
    canal: Mapping[str, Canal]
    muscles: Mapping[str, tuple[Array, Array]]
    abdomen: Mapping[str, float] | None


@lru_cache(maxsize=4)
def of(rig: Rig) -> Marks:
    """Return the marks of a rig; raises AtlasError naming the part that is not as expected."""
    part = "levels"
    found: dict[str, Any] = {}
    try:
        for part, read in _READERS.items():
            found[part] = {name: read(name, record) for name, record in rig.marks.get(part, {}).items()}
    except (KeyError, TypeError, ValueError) as error:
        raise AtlasError(f"rig.json: {part}: expected the marks of the findings, {error!r}") from error
    return Marks(**found, abdomen=rig.marks.get("abdomen"))


def level_of(rig: Rig, name: str) -> Level:
    """Return a level; raises AtlasError if the rig has none of that name."""
    levels = of(rig).levels
    if name not in levels:
        raise AtlasError(f"rig.json: levels: expected one of {sorted(levels)}, got {name!r}")
    return levels[name]


def _level(name: str, record: Mapping[str, Any]) -> Level:
    canal, flavum = record["canal"], record["flavum"]
    return Level(
        name, record["upper"], record["lower"], _array(record["centre_mm"]), _array(record["axes"]),
        _array(record["rim_mm"]), _array(record["half_height_mm"]), float(record["bulge_mm"]), float(record["wedge_deg"]),
        _array(record["endplate"]["back_mm"]), _array(record["endplate"]["front_mm"]),
        record["roots"]["exiting"], record["roots"]["traversing"],
        {zone: _zone(z) for zone, z in record["zones"].items()},
        _array(record["facet_mm"]), float(record["facet_reach_mm"]),
        _array(record["foramen"]["roof_mm"]), _floor(record),
        _array(canal["centre_mm"]), _array(canal["points_mm"]), tuple(canal["of"]), _array(canal["upper_share"]),
        _array(flavum["plane"]), float(flavum["thick_mm"]), _array(flavum["top_mm"]), _array(flavum["foot_mm"]),
        _array(flavum["inner_mm"]), _array(flavum["inner_upper"]),
    )  # fmt: skip


def _floor(record: Mapping[str, Any]) -> Array:
    centre, axes = _array(record["centre_mm"]), _array(record["axes"])
    local = axes @ (_array(record["foramen"]["floor_mm"]) - centre)
    local[2] = min(local[2], -float(around(record["half_height_mm"], np.arctan2(local[1], local[0]))))
    return np.asarray(centre + local @ axes)


def _zone(record: Mapping[str, Any]) -> Zone:
    return Zone(_array(record["at_mm"]), _array(record["out"]), _array(record["along"]), float(record["bend_mm"]))


def _vertebra(name: str, record: Mapping[str, Any]) -> Vertebra:
    walls = ("back_mm", "depth_mm", "floor_mm", "roof_mm", "roof_back_mm", "front_height_mm")
    back, depth, floor, roof, roof_back, front = (float(record[key]) for key in walls)
    return Vertebra(
        name, _array(record["centre_mm"]), _array(record["axes"]), back, depth, floor, roof, roof_back, front,
        _array(record["pars_mm"]), _array(record["pars_along"]), float(record["pars_reach_mm"]),
    )  # fmt: skip


def _root(name: str, record: Mapping[str, Any]) -> Root:
    carried = tuple(_shares(point) for point in record["carried"])
    return Root(name, _array(record["points_mm"]), _array(record["radius_mm"]), carried)


def _canal(name: str, record: Mapping[str, Any]) -> Canal:
    width, depth = record["sac_mm"]
    return Canal(_array(record["centre_mm"]), (float(width), float(depth)), _shares(record["carried"]))


def _muscle(name: str, record: Mapping[str, Any]) -> tuple[Array, Array]:
    return _array(record["z_mm"]), _array(record["middle_mm"])


def _shares(point: Any) -> tuple[tuple[str, float], ...]:
    return tuple((str(joint), float(share)) for joint, share in point)


def _array(values: Any) -> Array:
    return np.array(values, dtype=float)


_READERS: Mapping[str, Any] = {
    "levels": _level,
    "vertebrae": _vertebra,
    "roots": _root,
    "canal": _canal,
    "muscles": _muscle,
}
