"""A muscle: fascicles between real attachments, packed so that every level has its published cross-section.

A recipe gives stations (where the belly lies behind, beside or before each vertebra, and how large its axial section
is there) and fascicles (from which bone to which, and which lane of the belly each one keeps to). Sections are
published for whole muscles, so the thickness of the strands is adjusted, level by level, until the finished body,
freed from bone and from neighbouring muscles, has the wanted area.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.structures import STRUCTURES
from explorer.modelling import mesher
from explorer.modelling.attachment import beside, bone_of, place, seated
from explorer.modelling.body import Body
from explorer.modelling.clearance import SKELETON, skeleton, to_surface
from explorer.modelling.crease import unpaired
from explorer.modelling.distance import Field, gradient, smooth_min
from explorer.modelling.fascicle import Strand, bundle, cleared, filling, nearest, share_out, strand
from explorer.modelling.generators import leans_on
from explorer.modelling.recipe import Entry
from explorer.modelling.room import opened, to_any
from explorer.modelling.settle import GIVEN_MM, LEAST_X_MM, SETTLED_MM, anchored, settled, touching
from explorer.modelling.solid import Solid
from explorer.modelling.web import folded

Array = NDArray[np.float64]

REGION_NAMES: Final = ("belly", "tendon")
TENDON_BELOW: Final = 0.3
"""Fullness under which a fascicle counts as tendon."""
CUT_STEP_MM: Final = 1.0
CORE_BLEND_MM: Final = 1.0
CORE_IN_BONE_MM: Final = 1.2
"""How deep a tendon may sink into the bone it slides on before it is moved aside; cut off sooner it is severed."""
CORE_IN_NEIGHBOUR_MM: Final = 1.3
"""How deep a tendon may press into a muscle that is there already."""
LEAVING_MM: Final = 3.0
"""How far a fascicle runs straight out of the bone before it turns into its way."""
TENDON_CLEAR_MM: Final = 1.0
"""How far the middle of every fascicle keeps from bone and neighbours, almost up to its ends."""
END_GAP_MM: Final = 1.5
"""How far from muscles that are there already a fascicle takes hold of its bone."""
NEIGHBOUR_EASE_MM: Final = 1.5
"""Paths may come this much nearer to a neighbouring muscle than to bone."""
NARROW_MM: Final = 1.4
"""Radius of the ball a gap must let in for the belly to fill it; in narrower ones flesh would be torn to shreds."""
FITS: Final = 6
CLOSE_ENOUGH: Final = 0.02

LIMITS: Final[Mapping[str, tuple[float, float]]] = {
    "blend_mm": (0.0, 8.0),
    "tendon_radius_mm": (0.8, 8.0),
    "fascicle_largest_mm": (2.0, 30.0),
    "bone_gap_mm": (0.0, 3.0),
    "midline_gap_mm": (0.0, 10.0),
    "neighbour_gap_mm": (0.0, 2.0),
}


@dataclass(frozen=True, eq=False)
class Station:
    """The belly at one level, right side, rest world.

    Attributes
    ----------
    centre : (3,) float
        Middle of the axial section, mm.
    half : (2,) float
        Half width and half depth within which the fascicles' lanes lie, mm.
    turn_deg : float
        Direction of the width, from right towards forward.
    area_mm2 : float
        Axial cross-section of the whole muscle at this height.
    """

    centre: Array
    half: Array
    turn_deg: float
    area_mm2: float

    def lane(self, lane: Sequence[float]) -> Array:
        """Return the (3,) point of a lane, given as shares of half width and half depth."""
        turn = np.radians(self.turn_deg)
        u, v = self.half * np.asarray(lane, dtype=float)
        return self.centre + np.array([u * np.cos(turn) - v * np.sin(turn), u * np.sin(turn) + v * np.cos(turn), 0.0])


def looks_at(_entry: Entry) -> tuple[str, ...]:
    """Return patterns of the ids of what a muscle takes hold of or passes: any bone and costal cartilage."""
    return SKELETON


def solid(entry: Entry, body: Body, made: Mapping[str, Solid]) -> Solid:
    """Build a muscle from its recipe; the left one is the mirror image of the finished right one."""
    if STRUCTURES[entry.id].side == "left":
        return replace(made[leans_on(entry)[0]].mirrored(), weights=None)
    strands, field = shape(entry, body, made)
    low = np.min([s.box[0] for s in strands], axis=0) - 6.0
    high = np.max([s.box[1] for s in strands], axis=0) + 6.0
    meshed = mesher.mesh(field, (low, high), entry.mesh["spacing_mm"], int(entry.mesh["triangles"]))
    points, faces = unpaired(*meshed)
    ends = np.array([point for _, _, point in ends_of(entry, body, made)])
    others, bones = [made[i] for i in leans_on(entry)], skeleton(made)
    touched, given = (touching(others, bones, depth) for depth in (SETTLED_MM, GIVEN_MM))
    points = settled(anchored(points, faces, ends), faces, touched, ends, LEAST_X_MM, creases=True)
    points = settled(anchored(points, faces, ends), faces, given, least_x_mm=LEAST_X_MM)
    fibre, fullness = nearest(strands, points)
    region = (fullness < TENDON_BELOW).astype(np.uint8)
    return Solid(points, faces, fibre, region, REGION_NAMES)


def shape(entry: Entry, body: Body, made: Mapping[str, Solid]) -> tuple[list[Strand], Field]:
    """Return the strands of a muscle's right side and the field of its finished body."""
    dims = entry.dims
    stations = stations_of(entry, body)
    bone = to_surface(skeleton(made))
    others = _others(entry, made)
    ends = [point for _, _, point in ends_of(entry, body, made)]

    def obstacles(points: Array) -> Array:
        return np.minimum(bone(points), others(points) + NEIGHBOUR_EASE_MM)

    def solid_things(points: Array) -> Array:
        return np.minimum(bone(points), others(points))

    bare = [
        _strand(f, (lower, upper), stations, (obstacles, solid_things), dims["tendon_radius_mm"])
        for f, lower, upper in zip(entry.data["fascicles"], ends[::2], ends[1::2], strict=True)
    ]

    def room(points: Array) -> Array:
        return np.minimum(bone(points) - dims["bone_gap_mm"], others(points) - dims["neighbour_gap_mm"])

    heights, areas = (np.array(column) for column in zip(*((s.centre[2], s.area_mm2) for s in stations), strict=True))
    first = share_out(bare, heights, areas, dims["fascicle_largest_mm"])
    open_room = opened(room, filling(first, NARROW_MM), NARROW_MM)

    def finished(strands: Sequence[Strand]) -> Field:
        whole = bundle(strands, dims["blend_mm"])
        # A thin core of every strand is never cut away, so no fascicle is severed where it squeezes past another.
        cores = bundle(bare, CORE_BLEND_MM)

        def field(points: Array) -> Array:
            value = np.maximum(whole(points), dims["midline_gap_mm"] - points[:, 0])
            near = value < 4.0
            if near.any():
                off_bone, off_others = bone(points[near]), others(points[near])
                free = np.minimum(off_bone - dims["bone_gap_mm"], off_others - dims["neighbour_gap_mm"])
                carved = np.maximum(value[near], -open_room(points[near], free))
                whole_again = smooth_min(carved, cores(points[near]), CORE_BLEND_MM)
                sunk, pressed = -off_bone - CORE_IN_BONE_MM, -off_others - CORE_IN_NEIGHBOUR_MM
                value[near] = np.maximum(whole_again, np.maximum(sunk, pressed))
            return value

        return field

    strands = fitted(bare, stations, dims["fascicle_largest_mm"], finished)
    return strands, finished(strands)


def fitted(
    bare: Sequence[Strand],
    stations: Sequence[Station],
    largest_mm: float,
    finished: Callable[[Sequence[Strand]], Field],
) -> list[Strand]:
    """Thicken the strands until the finished body has every station's area.

    Each round scales the area asked for at a station by wanted over measured. A station that cannot be filled (all
    strands at their largest) stays below; the tests see it.
    """
    heights = np.array([s.centre[2] for s in stations])
    wanted = np.array([s.area_mm2 for s in stations])
    asked = wanted.copy()
    strands = share_out(bare, heights, asked, largest_mm)
    for _ in range(FITS):
        field = finished(strands)
        measured = cut_areas(field, strands, heights)
        if np.abs(measured / wanted - 1.0).max() < CLOSE_ENOUGH:
            break
        asked = asked * np.where(measured > 1.0, np.clip(wanted / np.maximum(measured, 1.0), 0.6, 1.6), 1.0)
        strands = share_out(bare, heights, asked, largest_mm)
    return strands


def cut_areas(field: Field, strands: Sequence[Strand], heights: Array, step_mm: float = CUT_STEP_MM) -> Array:
    """Return the areas in mm^2 of the horizontal cuts of a field at heights (k,), within the strands' boxes."""
    grids = []
    for z in heights:
        crossing = [s.box for s in strands if s.z[0] <= z <= s.z[-1]]
        if not crossing:
            grids.append(np.zeros((0, 3)))
            continue
        low = np.min([b[0] for b in crossing], axis=0) - 2.0
        high = np.max([b[1] for b in crossing], axis=0) + 2.0
        x, y = (np.arange(low[k], high[k] + step_mm, step_mm) for k in (0, 1))
        grid = np.stack(np.meshgrid(x, y, indexing="ij"), axis=-1).reshape(-1, 2)
        grids.append(np.column_stack([grid, np.full(len(grid), z)]))
    covered = np.clip(0.5 - field(np.concatenate(grids)) / step_mm, 0.0, 1.0) * step_mm**2
    parts = np.split(covered, np.cumsum([len(g) for g in grids])[:-1])
    return np.array([float(part.sum()) for part in parts])


def stations_of(entry: Entry, body: Body) -> list[Station]:
    """Return the stations of a recipe in the rest world, from below up."""
    stations = []
    for k, record in enumerate(entry.data["stations"]):
        if "level" in record:
            bone = "bone.sacrum" if record["level"] == "S1" else f"bone.vertebra.{record['level']}"
            aside = np.array([record["lateral_mm"], -record["behind_mm"], record.get("rise_mm", 0.0)])
            centre = body.frames[bone][:3, 3] + aside
        else:
            centre = place(record, body, f"recipes/{entry.file}: {entry.id}.stations.{k}")
        half = np.array([record["half_width_mm"], record["half_depth_mm"]], dtype=float)
        stations.append(Station(centre, half, record.get("turn_deg", 0.0), record["area_mm2"]))
    return sorted(stations, key=lambda s: float(s.centre[2]))


def ends_of(entry: Entry, body: Body, made: Mapping[str, Solid]) -> list[tuple[str, str, Array]]:
    """Return (fascicle, bone, point) of both ends of every fascicle of the right side, rest world.

    A point whose bone is meshed lies on its surface, next to the named place where a muscle built earlier already
    covers that, unless the recipe says ``"seat": false`` because the bone it really ends on (the skull) is not part
    of the atlas.
    """
    where = f"recipes/{entry.file}: {entry.id}"
    others = _others(entry, made)
    ends = []
    for f in entry.data["fascicles"]:
        for end in ("lower", "upper"):
            bone = bone_of(f[end])
            point = place(f[end], body, f"{where}.fascicles.{f['name']}.{end}")
            grips = bone in made and f[end].get("seat", True)
            if grips:
                surface = to_surface([made[bone]])
                point = beside(seated(point, surface), surface, others, END_GAP_MM)
            ends.append((f["name"], bone, point))
    return ends


def _strand(
    record: Mapping[str, Any],
    ends: tuple[Array, Array],
    stations: Sequence[Station],
    obstacles: tuple[Field, Field],
    tendon_mm: float,
) -> Strand:
    """Lay one fascicle: first clear of bone as its belly needs, then of bone and neighbours as its tendon needs."""
    lower, upper = ends
    wide, narrow = obstacles
    peel = (record.get("peel_lower_mm", 20.0), record.get("peel_upper_mm", 20.0))
    inside = [s for s in stations if lower[2] + peel[0] < s.centre[2] < upper[2] - peel[1]]
    way = [lower, *(s.lane(record["lane"]) for s in inside), upper] if "lane" in record else [lower, upper]
    way[1:1] = [_off_the_bone(lower, narrow, 1.0)]
    way[-1:-1] = [_off_the_bone(upper, narrow, -1.0)]
    rising = [way[0], *(p for p in way[1:-1] if way[0][2] < p[2] < way[-1][2]), way[-1]]
    rising = [p for k, p in enumerate(rising) if k == 0 or p[2] > rising[k - 1][2]]
    aside = record.get("aside")
    path = cleared(np.array(rising), wide, record.get("clear_mm", 3.0), aside=aside)
    path = cleared(path, narrow, TENDON_CLEAR_MM, held_mm=3.0, aside=aside)
    tendons = (record.get("tendon_lower_mm", 25.0), record.get("tendon_upper_mm", 20.0))
    radius = record.get("tendon_radius_mm", tendon_mm)
    return strand(path, tendons, radius, record.get("flatness", 1.0), record.get("turn_deg", 0.0))


def _others(entry: Entry, made: Mapping[str, Solid]) -> Field:
    """Return the distance to the muscles that are there already, their left twins among them."""
    return folded(to_any(made[i] for i in leans_on(entry)))


def _off_the_bone(end: Array, obstacles: Field, up: float) -> Array:
    """Return the point where a fibre has left the bone it grips: straight out of it, and a little up or down."""
    out = gradient(obstacles, end[None], step_mm=0.5)[0]
    out = out / max(float(np.linalg.norm(out)), 0.3)
    return np.asarray(end + LEAVING_MM * np.array([out[0], out[1], max(abs(out[2]), 0.35) * up]))
