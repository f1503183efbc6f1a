"""What the rules of the findings need to know of each level: frames, rims, openings, joints and nerves, in numbers.

Everything is read off the standing skeleton and the finished meshes, so that a rebuilt atlas brings its own. Sides
are given on the right; the left is the mirror image in x = 0.
"""

from collections.abc import Mapping
from itertools import pairwise
from typing import Any, Final

import numpy as np
import trimesh
from numpy.typing import NDArray

from explorer.anatomy import terms
from explorer.modelling import nerve, nerve_course
from explorer.modelling.beside_canal import bulge_mm, flavum
from explorer.modelling.body import Body
from explorer.modelling.disc import Gap, gap_between
from explorer.modelling.recipe import Entry
from explorer.modelling.solid import Solid
from explorer.modelling.weights import along_chain

Array = NDArray[np.float64]
Made = Mapping[str, Solid]

RIM_SECTORS: Final = 48
CANAL_RAYS: Final = 36
ROOT_STEPS: Final = 14
FACET_REACH_MM: Final = {"cervical": 9.0, "thoracic": 9.0, "lumbar": 13.0}
"""How far from its middle a facet joint is drawn to thicken."""
WIDEST: Final = 2.0
"""A ray that goes further than so many times the usual has left the canal."""
STEEPEST_DEG: Final = 60.0
"""How far a herniation in the foramen or beyond turns from straight out towards the root that leaves there."""
SLEEVE_MM: Final = 0.5
"""Thickness of the sleeve of dura about a root and its own fat. Recalled, not looked up."""
RECESS_DEG: Final = 30.0
"""The same for one beside the midline, which comes to lie in the recess where the next root goes down."""
NEAREST: Final = 12
"""Vertices of a root that stand for its nearest place."""


def levels(body: Body, made: Made) -> dict[str, Any]:
    """Return, by name of the disc, what the findings of a segment need; segments not yet built are left out."""
    return {
        f"{upper}-{lower}": _segment(upper, lower, body, made)
        for upper, lower in terms.segments_with_disc()
        if all(i in made for i in _meshes(upper, lower))
    }


def vertebrae(body: Body) -> dict[str, Any]:
    """Return, by level, the frame of each vertebra with its body's walls and the isthmus of its arch."""
    out = {}
    for level in terms.PRESACRAL[2:]:
        bone = f"bone.vertebra.{level}"
        if bone not in body.entries or bone not in body.landmarks:
            continue
        frame, marks = body.frames[bone], body.landmarks[bone]
        rims = {which: _local(body.outline(bone, which), frame) for which in ("lower", "upper")}
        upper = rims["upper"]
        middle = upper[np.abs(upper[:, 0]) < 4.0]
        pars = _local(marks["pars.right"][None], frame)[0]
        facets = [_local(marks[f"facet.{which}.right"][None], frame)[0] for which in ("superior", "inferior")]
        along = facets[0] - facets[1]
        out[level] = {
            "joint": level,
            "centre_mm": _mm(frame[:3, 3]),
            "axes": _unit(frame[:3, :3].T),
            "back_mm": _mm(float(middle[:, 1].min())),
            "depth_mm": _mm(float(np.ptp(middle[:, 1]))),
            "floor_mm": _mm(float(rims["lower"][:, 2].mean())),
            "roof_mm": _mm(float(upper[:, 2].mean())),
            "roof_back_mm": _mm(float(middle[middle[:, 1].argmin(), 2])),
            "front_height_mm": _mm(_front_height(rims)),
            "pars_mm": _mm(pars),
            "pars_along": _unit(along / np.linalg.norm(along)),
            "pars_reach_mm": _mm(0.5 * float(np.linalg.norm(along))),
        }
    return out


def roots(body: Body, made: Made, nerves: Mapping[str, Entry]) -> dict[str, Any]:
    """Return, by name, the right root's centreline with its radius and the joints that carry each point.

    Within the canal the two bundles of a root are thinner than their common sleeve of dura, which is met first.
    """
    sizes = {level: float(size[0]) for level, size in nerve.sac_size(nerves["sac.dural"]).items()}
    out = {}
    for name in terms.ROOTS:
        solid = made.get(f"nerve.root.{name}.right")
        if solid is None:
            continue
        rough, _ = nerve_course.root(name, body, sizes)
        line, radius = _centreline(solid.points, rough)
        radius = np.maximum(radius, float(nerves[f"nerve.root.{name}.right"].dims["radius_mm"])) + SLEEVE_MM
        out[name] = {"points_mm": _mm(line), "radius_mm": _mm(radius), "carried": _carried(line, body)}
    return out


def canal(body: Body, sac: Entry) -> dict[str, Any]:
    """Return, by level, the middle of the canal with half width and half depth of the dural sac."""
    sizes = nerve.sac_size(sac)
    middles = nerve_course.canal(body)
    line = np.array(list(middles.values()))
    carried = _carried(line, body)
    return {
        level: {"centre_mm": _mm(middle), "sac_mm": _mm(sizes[level][:2]), "carried": carried[k]}
        for k, (level, middle) in enumerate(middles.items())
    }


def _segment(upper: str, lower: str, body: Body, made: Made) -> dict[str, Any]:
    above, below = f"bone.vertebra.{upper}", _bone(lower)
    gap = gap_between(body.outline(below, "upper"), body.outline(above, "lower"), RIM_SECTORS)
    rim, half = gap.radius.mean(axis=0), np.ptp(gap.height, axis=0) / 2.0
    back, front = (round(RIM_SECTORS * turn) % RIM_SECTORS for turn in (0.75, 0.25))
    tilt = (half[front] - half[back]) * 2.0 / (rim[front] + rim[back])
    facet = _facet(upper, lower, body)
    region = terms.region_of(upper)
    return {
        "upper": upper,
        "lower": "pelvis" if lower == "S1" else lower,
        "centre_mm": _mm(gap.centre),
        "axes": _unit(gap.axes),
        "rim_mm": _mm(rim),
        "half_height_mm": _mm(half),
        "bulge_mm": _mm(bulge_mm(gap, rim, half, made[f"disc.{upper}-{lower}"])),
        "wedge_deg": _mm(float(np.degrees(np.arctan(tilt)))),
        "endplate": {
            "back_mm": _mm(body.rims[lower]["upper"].back), "front_mm": _mm(body.rims[lower]["upper"].front),
        },
        "roots": _roots(upper, lower),
        "zones": _zones(upper, lower, gap, rim, body, made),
        "facet_mm": _mm(facet),
        "facet_reach_mm": FACET_REACH_MM["lumbar" if region not in FACET_REACH_MM else region],
        "foramen": _foramen(upper, lower, gap, body, made),
        "canal": _canal_outline(upper, lower, body, made),
        "flavum": flavum(gap, made[f"lig.flavum.{upper}-{lower}"], upper),
    }  # fmt: skip


def _roots(upper: str, lower: str) -> dict[str, str | None]:
    """Return the root that leaves at a segment and the one that crosses its disc; see ``roots_by_disc``."""
    if upper.startswith("C"):
        return {"exiting": "C8" if upper == "C7" else lower, "traversing": None}
    return {"exiting": upper, "traversing": lower if lower[0] in "LS" else None}


def _zones(upper: str, lower: str, gap: Gap, rim: Array, body: Body, made: Made) -> dict[str, Any]:
    """Return the place on the right half of the rim where each zone's middle lies, and the way out from there.

    Zones follow Fardon 2014: the central and paracentral zone lie between the facets, the foraminal one between the
    edges of the pedicle, the far lateral one beyond.
    """
    inner, outer = _pedicle_edges(upper, lower, body)
    turn = np.radians(np.linspace(-90.0, 30.0, 481))
    radius = np.interp(turn, gap.angle, rim, period=2.0 * np.pi)
    outline = np.column_stack([radius * np.cos(turn), radius * np.sin(turn)])
    widest = float(outline[:, 0].max())
    places = {
        "central": 0.0,
        "paracentral": _beside(upper, lower, inner, gap, made),
        "foraminal": min(inner + 0.7 * (outer - inner), 0.9 * widest),
        "far-lateral": min(outer + 2.0, 0.98 * widest),
    }
    named = _roots(upper, lower)
    leaves, passes = (made.get(f"nerve.root.{named[which]}.right") for which in ("exiting", "traversing"))
    leaning = {
        "paracentral": (passes, RECESS_DEG),
        "foraminal": (leaves, STEEPEST_DEG),
        "far-lateral": (leaves, STEEPEST_DEG),
    }
    out = {}
    for zone, place in places.items():
        k = int(np.argmax(outline[:, 0] >= place - 1e-9))
        edge = outline[min(k + 6, len(outline) - 1)] - outline[max(k - 6, 0)]
        way = np.array([edge[1], -edge[0], 0.0]) / np.linalg.norm(edge)
        anchor = np.array([*outline[k], 0.0])
        if zone == "central":
            way = np.array([0.0, -1.0, 0.0])
        root, limit_deg = leaning.get(zone, (None, 0.0))
        if root is not None:
            way = _leaning(way, gap.local(root.points) - anchor, limit_deg)
        along = np.cross([0.0, 0.0, 1.0], way)
        along = along / np.linalg.norm(along)
        chord = outline[min(k + 40, len(outline) - 1)] - outline[k]
        drop = max(float(-chord @ np.array([edge[1], -edge[0]])) / float(np.linalg.norm(edge)), 1e-3)
        out[zone] = {
            "at_mm": _mm(anchor), "out": _unit(way), "along": _unit(along),
            "bend_mm": _mm(max(0.5 * float(chord @ chord) / drop, 8.0)),
        }  # fmt: skip
    return out


def _beside(upper: str, lower: str, inner: float, gap: Gap, made: Made) -> float:
    """Return how far from the midline a paracentral herniation lies: where the root it meets crosses the disc.

    It stays between the midline and the joint; where no root crosses, it is two thirds of the way out.
    """
    named = _roots(upper, lower)
    root = made.get(f"nerve.root.{named['traversing'] or named['exiting']}.right")
    if root is not None:
        local = gap.local(root.points)
        crossing = local[(np.abs(local[:, 2]) < 3.0) & (local[:, 0] < inner), 0]
        if len(crossing):
            return float(np.clip(crossing.mean(), 0.45 * inner, 0.75 * inner))
    return 0.65 * inner


def _leaning(way: Array, root: Array, limit_deg: float) -> Array:
    """Turn a way out towards the nearest of the points (n, 3) of a root, as far as a disc may lean."""
    near = root[np.linalg.norm(root, axis=1).argsort()[:NEAREST]].mean(axis=0)
    goal = near / np.linalg.norm(near)
    apart = float(np.arccos(np.clip(goal @ way, -1.0, 1.0)))
    share = min(1.0, np.radians(limit_deg) / max(apart, 1e-9))
    across = goal - (goal @ way) * way
    across = across / max(float(np.linalg.norm(across)), 1e-9)
    return np.asarray(np.cos(share * apart) * way + np.sin(share * apart) * across)


def _foramen(upper: str, lower: str, gap: Gap, body: Body, made: Made) -> dict[str, Any]:
    """Return the right foramen's roof under the pedicle above and its floor on the bone below, (3,) rest world."""
    bone = f"bone.vertebra.{upper}"
    pedicle = body.landmark(bone, "pedicle.right")
    dims = body.entries[f"bone.vertebra.{lower}" if upper == "C2" else bone].dims
    height = float(dims["pedicle_height_mm"])
    roof = pedicle - 0.5 * height * body.frames[bone][:3, 2]
    if lower == "S1":
        floor = _dropped(roof, -gap.axes[2], made["bone.sacrum"])
    else:
        floor = body.landmark(f"bone.vertebra.{lower}", "pedicle.right")
        tall = float(body.entries[f"bone.vertebra.{lower}"].dims["pedicle_height_mm"])
        floor = floor + 0.5 * tall * body.frames[f"bone.vertebra.{lower}"][:3, 2]
    return {"roof_mm": _mm(roof), "floor_mm": _mm(floor)}


def _canal_outline(upper: str, lower: str, body: Body, made: Made) -> dict[str, Any]:
    """Return the outline of the canal at a disc, and which structure each point of it lies on.

    The cut runs from the back of the disc to the middle of the yellow ligament, as discs of the neck slope down to
    bone behind. Where the canal opens into a foramen it is closed between the walls beside, and no further out than
    the pedicles' inner edges.
    """
    front = np.mean([body.rims[upper]["lower"].back, body.rims[lower]["upper"].back], axis=0)
    behind = made[f"lig.flavum.{upper}-{lower}"].points
    behind = (behind.min(axis=0) + behind.max(axis=0)) / 2.0 * [0.0, 1.0, 1.0]
    forward = (front - behind) / np.linalg.norm(front - behind)
    cutting = np.array([[1.0, 0.0, 0.0], forward, np.cross([1.0, 0.0, 0.0], forward)])
    centre = (front + behind) / 2.0
    inner, _ = _pedicle_edges(upper, lower, body)
    sections = []
    for name in _meshes(upper, lower):
        solid = made[name]
        mesh = trimesh.Trimesh(solid.points, solid.faces, process=False)
        cut = trimesh.intersections.mesh_plane(mesh, cutting[2], centre)  # type: ignore[no-untyped-call]
        if len(cut):
            sections.append((name, ((cut - centre) @ cutting.T)[..., :2]))
    turns = 2.0 * np.pi * (np.arange(CANAL_RAYS) + 0.5) / CANAL_RAYS
    met: list[tuple[float, str | None]] = []
    for ray in np.column_stack([np.cos(turns), np.sin(turns)]):
        hits = [(there, name) for name, flat in sections if (there := _first_hit(ray, flat)) is not None]
        nearest, first = min(hits) if hits else (np.inf, None)
        edge = inner / max(abs(ray[0]), 1e-9)
        met.append((edge, None) if nearest > edge else (nearest, first))
    # A ray that slips out behind, between ligament and bone, or far into a foramen is closed as its neighbours are.
    reach = np.array([distance for distance, _ in met])
    of = [name if distance <= WIDEST * np.median(reach) else None for distance, name in met]
    walled = np.array([name is not None for name in of])
    reach = np.minimum(
        reach, np.where(walled, reach, np.interp(turns, turns[walled], reach[walled], period=2.0 * np.pi))
    )
    points = centre + np.column_stack([reach * np.cos(turns), reach * np.sin(turns)]) @ cutting[:2]
    share = {f"bone.vertebra.{upper}": 1.0, _bone(lower): 0.0}
    return {
        "centre_mm": _mm(centre),
        "points_mm": _mm(points),
        "of": of,
        "upper_share": [share.get(name or "", 0.5) for name in of],
    }


def _first_hit(ray: Array, segments: Array) -> float | None:
    """Return how far along a ray from the origin it first meets one of (k, 2, 2) segments."""
    a, b = segments[:, 0], segments[:, 1]
    run = b - a
    cross = ray[0] * run[:, 1] - ray[1] * run[:, 0]
    safe = np.where(np.abs(cross) < 1e-12, 1.0, cross)
    reach = (a[:, 0] * run[:, 1] - a[:, 1] * run[:, 0]) / safe
    place = (a[:, 0] * ray[1] - a[:, 1] * ray[0]) / safe
    good = (np.abs(cross) >= 1e-12) & (reach > 0.0) & (place >= -1e-9) & (place <= 1.0 + 1e-9)
    return float(reach[good].min()) if good.any() else None


def _dropped(start: Array, way: Array, solid: Solid) -> Array:
    """Return where a ray from a point first meets a mesh; the nearest vertex where it misses."""
    mesh = trimesh.Trimesh(solid.points, solid.faces, process=False)
    side = np.cross(way, [1.0, 0.0, 0.0])
    cut = trimesh.intersections.mesh_plane(mesh, np.array([1.0, 0.0, 0.0]), start)  # type: ignore[no-untyped-call]
    if len(cut):
        flat = np.stack([(cut - start) @ way, (cut - start) @ side], axis=-1)
        reach = _first_hit(np.array([1.0, 0.0]), flat)
        if reach is not None:
            return np.asarray(start + reach * way)
    return np.asarray(solid.points[np.linalg.norm(solid.points - start, axis=1).argmin()])


def _centreline(points: Array, rough: Array) -> tuple[Array, Array]:
    """Return (k, 3) middles of a tube along a rough course and its (k,) radius there."""
    along = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(rough, axis=0), axis=1))])
    dense = np.linspace(0.0, along[-1], 200)
    course = np.column_stack([np.interp(dense, along, rough[:, k]) for k in range(3)])
    nearest = np.linalg.norm(points[:, None] - course[None], axis=2).argmin(axis=1)
    edges = np.linspace(0, len(dense), ROOT_STEPS + 1)
    groups = [points[(nearest >= a) & (nearest < b)] for a, b in pairwise(edges)]
    groups = [group for group in groups if len(group) >= 6]
    line = np.array([group.mean(axis=0) for group in groups])
    # The middles of slices across a bend lie a little inside it; the ends are where the tube ends.
    way = np.gradient(line, axis=0)
    way /= np.linalg.norm(way, axis=1, keepdims=True)
    radius = []
    for group, middle, direction in zip(groups, line, way, strict=True):
        off = group - middle
        off = off - np.outer(off @ direction, direction)
        radius.append(float(np.median(np.linalg.norm(off, axis=1))))
    return line, np.array(radius)


def _carried(points: Array, body: Body) -> list[list[list[Any]]]:
    """Return for each point its joints with their shares."""
    weights = along_chain(points, body)
    return [
        [[joint, round(float(share[k]), 6)] for joint, share in weights.items() if share[k] > 1e-9]
        for k in range(len(points))
    ]


def _facet(upper: str, lower: str, body: Body) -> Array:
    marks = [
        body.landmark(f"bone.vertebra.{upper}", "facet.inferior.right"),
        body.landmark(_bone(lower), "facet.superior.right"),
    ]
    return np.asarray(np.mean(marks, axis=0))


def _pedicle_edges(upper: str, lower: str, body: Body) -> tuple[float, float]:
    """Return how far from the midline the pedicles' inner and outer edges are, mean of the vertebrae of a segment."""
    edges = []
    for level in (upper, lower):
        bone = f"bone.vertebra.{level}"
        # The axis has no pedicle of its own kind; its neighbour's stands for the segment.
        if level in terms.PRESACRAL and "pedicle_width_mm" in body.entries[bone].dims:
            middle = float(body.landmark(bone, "pedicle.right")[0])
            half = float(body.entries[bone].dims["pedicle_width_mm"]) / 2.0
            edges.append((middle - half, middle + half))
    inner, outer = np.mean(edges, axis=0)
    return float(inner), float(outer)


def _bone(level: str) -> str:
    return "bone.sacrum" if level == "S1" else f"bone.vertebra.{level}"


def _meshes(upper: str, lower: str) -> tuple[str, ...]:
    return (f"disc.{upper}-{lower}", f"lig.flavum.{upper}-{lower}", f"bone.vertebra.{upper}", _bone(lower))


def _front_height(rims: Mapping[str, Array]) -> float:
    fronts = {which: rim[rim[:, 1].argmax(), 2] for which, rim in rims.items()}
    return float(fronts["upper"] - fronts["lower"])


def _local(points: Array, frame: Array) -> Array:
    return np.asarray((points - frame[:3, 3]) @ frame[:3, :3])


def _mm(value: Any) -> Any:
    rounded = np.round(np.asarray(value, dtype=float), 4) + 0.0
    return rounded.tolist()


def _unit(value: Array) -> Any:
    return (np.round(value, 9) + 0.0).tolist()
