"""What a radiologist would read off the posed and changed spine: canal, foramen, slip, and the form of a herniation.

Nothing is taken from the finding that was asked for: each figure is measured on the points that are drawn.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy import terms
from explorer.anatomy.atlas import Rig
from explorer.anatomy.frames import transform
from explorer.conditions import arch_rules, marks, outgrowth
from explorer.conditions.curves import around
from explorer.conditions.effects import Finding, effects
from explorer.conditions.marks import Level
from explorer.conditions.shape import displaced

Array = NDArray[np.float64]
Matrices = Mapping[str, Array]

ATTACHED_MM: Final = 0.1
DISC_GIVES: Final = 0.5
"""Part of the height lost at the back of a disc by which its edge comes out there. Chosen, not measured."""


@dataclass(frozen=True)
class Room:
    """The room for nerves at a segment.

    Attributes
    ----------
    canal_mm2 : float
        Area within the outline of the canal in the plane of the disc.
    foramen_left_mm, foramen_right_mm : float
        Height from the pedicle above to the one below, or to the edge of its body where that is lower.
    slip_mm : float
        How far the bone above has gone forward along the endplate below, against rest.
    """

    canal_mm2: float
    foramen_left_mm: float
    foramen_right_mm: float
    slip_mm: float


@dataclass(frozen=True)
class Form:
    """A herniation as it is drawn.

    Attributes
    ----------
    type : str
        Bulge, protrusion, extrusion or sequestration, by the definitions of Fardon 2014.
    size_mm : float
        Furthest distance beyond the rim of the disc.
    base_mm, dome_mm : float
        Width along the rim at the rim, and the widest beyond it.
    zone, side : str, str or None
        Zone of the middle of the piece where it leaves the rim.
    migration_mm : float
        How far its middle has gone up (+) or down (-).
    """

    type: str
    size_mm: float
    base_mm: float
    dome_mm: float
    zone: str
    side: str | None
    migration_mm: float


def room(rig: Rig, level: str, moved: Matrices, findings: Sequence[Finding] = ()) -> Room:
    """Measure the room at a segment of a posed and changed spine.

    Parameters
    ----------
    level : str
        A disc, such as ``L4-L5``.
    moved : mapping of joint id to (4, 4)
        From `shape.pose` with the same findings.
    """
    place = marks.level_of(rig, level)
    outline = canal_outline(rig, place, moved, findings)
    normal = moved[place.lower][:3, :3] @ place.axes[2] + moved[place.upper][:3, :3] @ place.axes[2]
    normal = normal / np.linalg.norm(normal)
    heights = {}
    for side in terms.SIDES:
        flip = np.array([1.0 if side == "right" else -1.0, 1.0, 1.0])
        roof = transform(moved[place.upper], (place.roof * flip)[None])[0]
        floor = transform(moved[place.lower], (place.floor * flip)[None])[0]
        heights[side] = float(np.linalg.norm(roof - floor))
    return Room(
        float(abs(0.5 * np.cross(outline, np.roll(outline, -1, axis=0)).sum(axis=0) @ normal)),
        heights["left"],
        heights["right"],
        slip_mm(rig, place, moved),
    )


def canal_outline(rig: Rig, level: Level, moved: Matrices, findings: Sequence[Finding] = ()) -> Array:
    """Return the (m, 3) posed outline of the canal at a disc, pushed in by whatever narrows it."""
    points = level.canal_points.copy()
    for structure in sorted({name for name in level.canal_of if name is not None}):
        on = np.array([name == structure for name in level.canal_of])
        points[on] = displaced(structure, points[on], rig, findings)
    points = _behind_herniations(slackened(rig, points, level.canal_of, level, moved), level, findings)
    upper, lower = transform(moved[level.upper], points), transform(moved[level.lower], points)
    share = level.canal_upper_share[:, None]
    return np.asarray(share * upper + (1.0 - share) * lower)


def slip_mm(rig: Rig, level: Level, moved: Matrices) -> float:
    """Return how far the bone above has gone forward along the endplate below, against rest."""
    name = level.upper
    back = rig.endplates[name]["lower"].back_mm
    now = _along_plate(
        transform(moved[level.upper], back[None])[0],
        *(transform(moved[level.lower], p[None])[0] for p in (level.plate_back, level.plate_front)),
    )
    return now - _along_plate(back, level.plate_back, level.plate_front)


def form(rig: Rig, level: str, points: Array) -> Form:
    """Measure a herniation from its points (n, 3), rest world, as `outgrowth.outgrowth` makes them.

    The piece is cut across its way out, half a millimetre at a time; the cut at the rim is its base.
    """
    place = marks.level_of(rig, level)
    local = place.local(points)
    right = float(np.median(local[:, 0])) >= 0.0
    folded = local * [1.0 if right else -1.0, 1.0, 1.0]
    zone_name = min(place.zones, key=lambda z: _off_axis(folded, place.zones[z].at, place.zones[z].out))
    zone = place.zones[zone_name]
    off = folded - zone.at
    u, v = off @ zone.along, off @ zone.out
    # The rim bends away to both sides of the anchor.
    beyond = v + np.where(v < 0.5 * v.max(), u * u / (2.0 * zone.bend_mm), 0.0)
    size = float(v.max())
    w = off @ np.cross(zone.out, zone.along)
    base, tall = _across(u, beyond, 0.0), _across(w, beyond, 0.0)
    steps = np.linspace(0.1, 0.95, 35) * size
    dome, high = (max(_across(x, beyond, float(step)) for step in steps) for x in (u, w))
    migrated = float(local[v > 0.5 * v.max(), 2].mean() - (zone.at + 0.75 * size * zone.out)[2])
    kind = "protrusion"
    # A piece that has gone up or down may lie behind the bone there; only in the disc's own gap does it hang on it.
    half = float(around(place.half_height_mm, np.arctan2(zone.at[1], zone.at[0])))
    if not ((beyond <= ATTACHED_MM) & (np.abs(local[:, 2]) <= half)).any():
        kind = "sequestration"
    elif dome > 1.05 * base or high > 1.05 * tall or size > base:
        kind = "extrusion"
    return Form(kind, size, base, dome, zone_name, None if zone_name == "central" else _side(right), migrated)


def herniations(rig: Rig, findings: Sequence[Finding]) -> dict[str, tuple[Form, ...]]:
    """Return the form of every herniation that has left its disc, by disc."""
    out: dict[str, tuple[Form, ...]] = {}
    for effect in effects(findings):
        if effect.rule == "outgrowth":
            points, _, _ = outgrowth.outgrowth(marks.level_of(rig, effect.level), effect)
            out[effect.level] = (*out.get(effect.level, ()), form(rig, effect.level, points))
    return out


def bulge_size_mm(rig: Rig, level: str, rest: Array, changed: Array) -> tuple[float, float]:
    """Return how far a disc's edge has spread at most, mm, and the share of its edge that has, by at least a fifth."""
    place = marks.level_of(rig, level)
    before, after = place.local(rest), place.local(changed)
    grown = np.hypot(after[:, 0], after[:, 1]) - np.hypot(before[:, 0], before[:, 1])
    turn = np.arctan2(before[:, 1], before[:, 0])
    sectors = np.floor((turn + np.pi) / (2.0 * np.pi) * 36.0).astype(int) % 36
    most = np.array([grown[sectors == k].max(initial=0.0) for k in range(36)])
    size = float(grown.max(initial=0.0))
    return size, float((most >= 0.2 * size).mean()) if size > 0.0 else 0.0


def slackened(rig: Rig, points: Array, of: Sequence[str | None], level: Level, moved: Matrices) -> Array:
    """Let disc and ligament give way as the back of a segment closes, and draw in as it opens.

    Points (n, 3) are in the rest world, `of` names what each lies on.

    The ligament keeps its volume: it gets thicker as it gets shorter. The disc's back bulges by a part of the height
    it loses there. Both make the canal narrower bent back and wider bent forward (as Inufusa 1996 measured).
    """
    above, below = moved[level.upper], moved[level.lower]
    ends = level.flavum_top, level.flavum_foot
    long = float(np.linalg.norm(transform(above, ends[0][None])[0] - transform(below, ends[1][None])[0]))
    thicker = level.flavum_thick_mm * (float(np.linalg.norm(ends[0] - ends[1])) / max(long, 1.0) - 1.0)
    backs = rig.endplates[level.upper]["lower"].back_mm, level.plate_back
    high = float(np.linalg.norm(transform(above, backs[0][None])[0] - transform(below, backs[1][None])[0]))
    spread = DISC_GIVES * (float(np.linalg.norm(backs[0] - backs[1])) - high)
    local = level.local(points)
    flat = (local - level.local(level.canal_centre[None])[0]) * [1.0, 1.0, 0.0]
    inward = -flat / np.maximum(np.linalg.norm(flat, axis=1, keepdims=True), 1e-6)
    ways = {
        f"disc.{level.name}": spread * inward,
        f"lig.flavum.{level.name}": arch_rules.flavum(local, level, thicker),
    }
    by = [ways[name][k] if name in ways else np.zeros(3) for k, name in enumerate(of)]
    return level.world(local + np.array(by).reshape(-1, 3))


def _behind_herniations(points: Array, level: Level, findings: Sequence[Finding]) -> Array:
    """Push the disc's part of the outline back to where herniations into the canal reach."""
    out = points.copy()
    on_disc = np.array([name == f"disc.{level.name}" for name in level.canal_of])
    for effect in effects(findings):
        if effect.rule != "outgrowth" or effect.level != level.name:
            continue
        zone = level.zones[effect.zone]
        flip = np.array([-1.0 if effect.side == "left" else 1.0, 1.0, 1.0])
        off = level.local(out) * flip - zone.at
        reach = outgrowth.reach_mm(level, effect, off @ zone.along)
        push = np.where(on_disc, np.maximum(reach - np.maximum(off @ zone.out, 0.0), 0.0), 0.0)
        push = np.minimum(push, _way_back(level))
        out = out + (push[:, None] * (zone.out * flip)) @ level.axes
    return out


def _way_back(level: Level) -> float:
    """Return how deep the canal is: nothing pushes the outline beyond its back wall."""
    depth = level.local(level.canal_points)[:, 1]
    return float(0.9 * (depth.max() - depth.min()))


def _along_plate(point: Array, back: Array, front: Array) -> float:
    way = (front - back) / np.linalg.norm(front - back)
    return float((point - back) @ way)


def _off_axis(points: Array, at: Array, out: Array) -> float:
    off = points.mean(axis=0) - at
    return float(np.linalg.norm(off - max(float(off @ out), 0.0) * out))


def _across(u: Array, v: Array, height: float) -> float:
    """Return the width of a piece where it is a height above the rim."""
    near = np.abs(v - height) < max(0.6, 0.08 * float(v.max()))
    return float(np.ptp(u[near])) if near.any() else 0.0


def _side(right: bool) -> str:
    return "right" if right else "left"
