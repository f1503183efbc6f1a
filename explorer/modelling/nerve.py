"""Nerves: cord, dural sac, cauda equina, spinal roots with their ganglia, and the great nerves of the leg."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import PchipInterpolator

from explorer.anatomy import terms
from explorer.anatomy.structures import STRUCTURES
from explorer.modelling import attachment, mesher, nerve_course
from explorer.modelling.body import Body
from explorer.modelling.clearance import matching, to_surface
from explorer.modelling.distance import Field, difference, offset, smooth_union, tube
from explorer.modelling.passage import passage
from explorer.modelling.recipe import Entry, RecipeError
from explorer.modelling.solid import Solid

Array = NDArray[np.float64]

REGION_NAMES: Final = ("root", "ganglion")
FORWARD: Final = np.array([0.0, 1.0, 0.0])
MARGIN_MM: Final = 14.0
NEAR_MM: Final = 60.0
THREAD_MM: Final = 0.5
"""Thinnest a root may become between bones."""
OFF_BONE_MM: Final = 0.3
"""Fat that is left between a root and bone in the tightest opening."""
SLICE_MM: Final = 3.0
STRAND_GAP_MM: Final = 0.4
RAY_STEP_MM: Final = 0.2
OBSTACLES: Final = (
    "bone.vertebra.*", "bone.sacrum", "bone.coccyx", "bone.hip.*", "bone.rib.*", "disc.*", "joint.facet.*",
    "lig.flavum.L*",
)  # fmt: skip
"""Patterns of the ids of what nerves keep off; yellow ligament only beside the lumbar recess, where roots go down."""
SAC: Final = "sac.dural"


def looks_at(_entry: Entry) -> tuple[str, ...]:
    """Return patterns of the ids of what nerves keep off, whichever of it turns out to be near."""
    return OBSTACLES


def solid(entry: Entry, body: Body, made: Mapping[str, Solid]) -> Solid:
    """Return a nerve in the rest world; courses describe the right side, and a left nerve is mirrored from it.

    The recipe's ``course`` says how its line is found: ``cord``, ``sac``, ``cauda``, ``root``, ``plexus`` or
    ``waypoints``.
    """
    course = str(entry.data.get("course"))
    if course not in _COURSES:
        raise RecipeError(f"recipes/{entry.file}: {entry.id}.course must be one of {sorted(_COURSES)}, got {course!r}")
    built = _COURSES[course](entry, body, made)
    return built.mirrored() if STRUCTURES[entry.id].side == "left" else built


def sac_size(entry: Entry) -> dict[str, Array]:
    """Return (half width, half depth, 0) mm of the dural sac at every level from C1 to S2, as its recipe has them."""
    levels = terms.LEVELS[: terms.LEVELS.index("S2") + 1]
    return {level: np.array([*_at_level(entry, float(k)), 0.0]) for k, level in enumerate(levels)}


def sac_widths(sac: Solid, body: Body) -> dict[str, float]:
    """Return the half width in mm of the finished dural sac beside the canal's middle, C1 to S2.

    Raises
    ------
    ValueError
        If the sac does not reach a level.
    """
    widths = {}
    for level, middle in nerve_course.canal(body).items():
        beside = np.abs(sac.points[:, 2] - middle[2]) < SLICE_MM
        if not beside.any():
            raise ValueError(f"sac.dural: expected it beside {level} at {middle[2]:.0f} mm, got none of it there")
        widths[level] = float(np.abs(sac.points[beside, 0]).max())
    return widths


def root_line(entry: Entry, body: Body, made: Mapping[str, Solid]) -> tuple[Array, Array]:
    """Return a right root's course (n, 3) clear of bone, and the place (3,) of its ganglion.

    Raises
    ------
    RecipeError
        If bone leaves it no room.
    """
    name = str(STRUCTURES[entry.id].level)
    rough, opening = nerve_course.root(name, body, sac_widths(made[SAC], body))
    radius, gap = float(entry.dims["radius_mm"]), float(entry.dims["gap_mm"])
    obstacles = _obstacles(rough, made)
    way = nerve_course.eased(rough, radius, obstacles, gap)
    if obstacles(way).min() < radius:
        way = nerve_course.eased(passage(way, obstacles, radius + gap), radius, obstacles, gap)
    room = obstacles(way)
    if room.min() < THREAD_MM + OFF_BONE_MM:
        where = way[room.argmin()].round(0).tolist()
        raise RecipeError(
            f"recipes/{entry.file}: {entry.id}.course: expected at least {THREAD_MM + OFF_BONE_MM} mm of room all the "
            f"way, got {room.min():.2f} mm about {where}"
        )
    return way, way[np.linalg.norm(way - rough[opening], axis=1).argmin()]


def _root(entry: Entry, body: Body, made: Mapping[str, Solid]) -> Solid:
    line, ganglion = root_line(entry, body, made)
    radius = float(entry.dims["radius_mm"])
    place = np.linalg.norm(line - ganglion, axis=1)
    swell = float(entry.dims["ganglion_radius_mm"]) - radius
    half = float(entry.dims["ganglion_length_mm"]) / 2.0
    # Before the ganglion the two bundles of the root are thinner than the nerve they become.
    radii = radius * np.where(np.arange(len(line)) < place.argmin(), 0.85, 1.0)
    radii = radii + (radius + swell - radii) * np.exp(-((place / half) ** 2) * 1.4)
    # In a tight opening the nerve gives way to bone, as a soft thing does; its course leaves room for a thread of it.
    shape = difference(tube(line, radii, step_mm=0.7), offset(_obstacles(line, made), OFF_BONE_MM))
    points, faces = _meshed(shape, line, entry)
    girth = float(entry.dims["ganglion_radius_mm"])
    region = (np.linalg.norm(points - ganglion, axis=1) < np.hypot(half, girth)).astype(np.uint8)
    return Solid(points, faces, region=region, region_names=REGION_NAMES)


def _cord(entry: Entry, body: Body, made: Mapping[str, Solid]) -> Solid:
    line = nerve_course.canal_line(body, "C1", "L1")
    place = np.linspace(0.0, len(line) - 1.0, 80)
    path = np.column_stack([PchipInterpolator(np.arange(len(line)), line[:, k])(place) for k in range(3)])
    level = place - 1.0
    end = terms.LEVELS.index("L1") + float(entry.dims["conus_tip_fraction"])
    kept = level <= end
    radii = np.array([_at_level(entry, min(value, end)) for value in level[kept]])
    taper = np.clip((end - level[kept]) / 1.2, 0.0, 1.0) ** 0.7
    radii = np.maximum(radii * taper[:, None], 0.9)
    points, faces = _meshed(tube(path[kept], radii, FORWARD), path[kept], entry)
    return Solid(points, faces)


def _sac(entry: Entry, body: Body, made: Mapping[str, Solid]) -> Solid:
    line = nerve_course.canal_line(body, "C1", "S2")[:-1]
    radii = np.array([_at_level(entry, max(k - 1.0, 0.0)) for k in range(len(line))])
    radii[-1] *= 0.45
    gap = float(entry.dims["gap_mm"])
    obstacles = _obstacles(line, made)
    # The sac lies on the back of the bodies and discs, with fat behind it.
    shape = difference(tube(line, radii, FORWARD, exponent=2.3), offset(obstacles, gap))
    points, faces = _meshed(shape, line, entry)
    return Solid(points, faces)


def _cauda(entry: Entry, body: Body, made: Mapping[str, Solid]) -> Solid:
    line = nerve_course.canal_line(body, "L1", "S2")[1:-1]
    wall = to_surface([made[SAC]])
    radius, count = float(entry.dims["strand_radius_mm"]), int(entry.dims["strands_count"])
    strands = []
    for k in range(count):
        angle = np.pi * (1.0 + (k + 0.5) / count)
        way = np.array([np.cos(angle), np.sin(angle), 0.0])
        spread = np.linspace(0.25, 1.0, len(line)) * _reach(line, way, wall, radius + STRAND_GAP_MM)
        spread[-1] *= 0.55
        strands.append(tube(line + spread[:, None] * way, np.full(len(line), radius)))
    head = tube(line[:2], [2.6, 1.4])
    points, faces = _meshed(smooth_union(0.4, head, *strands), line, entry)
    return Solid(points, faces)


def _plexus(entry: Entry, body: Body, made: Mapping[str, Solid]) -> Solid:
    ends = {
        k: attachment.place(v, body, f"recipes/{entry.file}: {entry.id}.{k}") for k, v in entry.data["ends"].items()
    }
    cables, lines = [], []
    around = _obstacles(np.array([*ends.values(), _tip(made, "nerve.root.L2.right", entry)]), made)
    for cable in entry.data["cables"]:
        root = f"nerve.root.{cable['root']}.right"
        start = _tip(made, root, entry)
        goal = ends[cable["end"]]
        bend = 0.5 * (start + goal) + np.asarray(cable.get("bend_offset_mm", (0.0, 0.0, 0.0)), dtype=float)
        path = nerve_course.eased(np.array([start, bend, goal]), max(cable["radius_mm"]), around, 0.5)
        cables.append(tube(path, np.interp(np.linspace(0.0, 1.0, len(path)), [0.0, 1.0], cable["radius_mm"])))
        lines.append(path)
    points, faces = _meshed(smooth_union(2.0, *cables), np.vstack(lines), entry)
    return Solid(points, faces)


def _waypoints(entry: Entry, body: Body, made: Mapping[str, Solid]) -> Solid:
    where = f"recipes/{entry.file}: {entry.id}.waypoints"
    line = np.array([attachment.place(point, body, f"{where}[{k}]") for k, point in enumerate(entry.data["waypoints"])])
    widest = float(np.max(entry.dims["half_width_mm"]))
    line = nerve_course.eased(line, widest, _obstacles(line, made), 0.5)
    share = np.linspace(0.0, 1.0, len(line))
    radii = np.column_stack([_spread(share, entry.dims[f"half_{side}_mm"]) for side in ("width", "depth")])
    points, faces = _meshed(tube(line, radii, FORWARD), line, entry)
    return Solid(points, faces)


_COURSES: Final[Mapping[str, Callable[[Entry, Body, Mapping[str, Solid]], Solid]]] = {
    "cord": _cord, "sac": _sac, "cauda": _cauda, "root": _root, "plexus": _plexus, "waypoints": _waypoints,
}  # fmt: skip


def _at_level(entry: Entry, level: float) -> Array:
    """Return (half width, half depth) at a level counted from C1 = 0, between the levels of the recipe."""
    known = [terms.LEVELS.index(name) for name in entry.data["levels"]]
    return np.array([float(_spread_at(known, entry.dims[f"half_{side}_mm"], level)) for side in ("width", "depth")])


def _spread_at(known: Sequence[int], values: Sequence[float], level: float) -> float:
    inside = min(max(level, known[0]), known[-1])
    return float(PchipInterpolator(known, values)(inside))


def _spread(share: Array, values: Any) -> Array:
    listed = np.atleast_1d(np.asarray(values, dtype=float))
    return np.asarray(np.interp(share, np.linspace(0.0, 1.0, len(listed)), listed))


def _obstacles(line: Array, made: Mapping[str, Solid]) -> Field:
    """Return the distance to the bones, discs and facet joints near a course."""
    low, high = line.min(axis=0) - NEAR_MM / 3.0, line.max(axis=0) + NEAR_MM / 3.0
    solids = (made[name] for name in matching(made, OBSTACLES))
    return to_surface(s for s in solids if (s.points.max(axis=0) > low).all() and (s.points.min(axis=0) < high).all())


def _reach(line: Array, way: Array, wall: Field, gap_mm: float) -> Array:
    """Return how far (n,) one can go from each point along a direction without coming within a gap of a wall."""
    steps = np.arange(0.0, 15.0, RAY_STEP_MM)
    inside = wall((line[:, None] + steps[None, :, None] * way).reshape(-1, 3)).reshape(len(line), -1) < -gap_mm
    return np.asarray(RAY_STEP_MM * np.maximum(np.logical_and.accumulate(inside, axis=1).sum(axis=1) - 1.0, 0.0))


def _tip(made: Mapping[str, Solid], root: str, entry: Entry) -> Array:
    """Return the far end (3,) of a right root that has been built already."""
    if root not in made:
        raise RecipeError(f"recipes/{entry.file}: {entry.id}.cables: expected {root} to be built before it")
    points = made[root].points
    far = points[:, 0] - 0.6 * points[:, 2] + 0.4 * points[:, 1]
    return np.asarray(points[far > far.max() - 2.5].mean(axis=0))


def _meshed(shape: Field, line: Array, entry: Entry) -> tuple[Array, NDArray[np.int64]]:
    bounds = (line.min(axis=0) - MARGIN_MM, line.max(axis=0) + MARGIN_MM)
    return mesher.mesh(shape, bounds, entry.mesh["spacing_mm"], int(entry.mesh["triangles"]))
