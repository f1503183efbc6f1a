"""The courses of cord, dural sac and spinal roots, read off the standing skeleton.

Everything is described on the right and in rest-world millimetres. A course is a rough line of waypoints tied to
landmarks; `eased` then moves it off bone and disc, as a nerve lies in the fat between them.
"""

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline

from explorer.anatomy import terms
from explorer.modelling.body import Body
from explorer.modelling.distance import Field, gradient

Array = NDArray[np.float64]

ROUNDS: Final = 30
SETTLING: Final = 12
STEP_MM: Final = 2.0
SACRAL_SHARE: Final = (0.8, 0.62, 0.5, 0.5)
"""How far from the front openings of S1 to S4 to the back ones the middle of the canal lies."""
INTERCOSTAL_MM: Final = np.array([[9.0, -5.0, -1.0], [19.0, -11.0, -5.0], [30.0, -14.0, -11.0]])
"""Where a root of the chest goes on from its foramen: outward and back, below its rib."""
SUBCOSTAL_MM: Final = np.array([[5.0, 1.0, -5.0], [10.0, 2.0, -11.0], [17.0, -1.0, -18.0], [31.0, -9.0, -27.0]])
"""The same of T12, whose rib slopes steeply: down past the disc and in front of L1's transverse process."""


def canal(body: Body, last: str = "S2") -> dict[str, Array]:
    """Return the middle of the vertebral canal at each level from C1 down to `last`, (3,) each.

    In the sacrum it lies between the front and back openings of a segment, nearer the back ones at the top.
    """
    levels = terms.LEVELS[: terms.LEVELS.index(last) + 1]
    return {level: _canal_at(body, level) for level in levels}


def canal_line(body: Body, first: str, last: str) -> Array:
    """Return (n, 3) points down the middle of the canal from the top of one level to the bottom of another."""
    middles = canal(body, "S4")
    levels = [level for level in middles if terms.LEVELS.index(first) <= terms.LEVELS.index(level)]
    levels = levels[: levels.index(last) + 1]
    line = np.array([middles[level] for level in levels])
    above = line[0] + 0.5 * (line[0] - line[1])
    below = line[-1] + 0.5 * (line[-1] - line[-2])
    return np.vstack([above, line, below])


def root(name: str, body: Body, sac: Mapping[str, float]) -> tuple[Array, int]:
    """Return the waypoints (k, 3) of a right spinal root and which of them lies in its foramen.

    Parameters
    ----------
    name : str
        Root, ``C1`` to ``S5``.
    body : Body
        Skeleton with landmarks.
    sac : mapping of level to float
        Half width of the dural sac at each level, from which roots leave, mm.

    Notes
    -----
    C1 to C7 leave above their vertebra, C8 below C7, all others below the vertebra of their name. A lumbar root
    leaves the sac beside the vertebra above, crosses that disc at the side of the canal and hooks round the
    pedicle of its own vertebra: so a paracentral herniation of L4-L5 meets L5 and a far lateral one L4.
    """
    if name in ("C1", "C2"):
        return _upper_cervical(name, body, sac)
    if name.startswith("C"):
        return _cervical(name, body, sac)
    if name.startswith("T"):
        return _thoracic(name, body, sac)
    if name.startswith("L"):
        return _lumbar(name, body, sac)
    return _sacral(name, body, sac)


def eased(line: Array, radius_mm: Array | float, obstacles: Field, gap_mm: float, fixed: int = 1) -> Array:
    """Return a course moved off its obstacles and smoothed.

    Parameters
    ----------
    line : (k, 3) waypoints.
    radius_mm : of the nerve, one value, or two for start and end.
    obstacles : signed distance of bone and disc.
    gap_mm : wanted clearance between the nerve's surface and the obstacles.
    fixed : how many points at the start stay where they are.

    Notes
    -----
    Each round pushes and smooths; in the last ones hardly anything is smoothed, so that what was pushed clear in a
    bend stays clear.
    """
    along = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    count = max(int(along[-1] / STEP_MM) + 1, len(line))
    points = CubicSpline(along, line, bc_type="natural")(np.linspace(0.0, along[-1], count))
    clear = np.interp(np.linspace(0, 1, count), [0.0, 1.0], np.broadcast_to(radius_mm, 2)) + gap_mm
    for k in range(ROUNDS + SETTLING):
        ease = 0.25 if k < ROUNDS else 0.05
        distance = obstacles(points)
        slope = gradient(obstacles, points, step_mm=0.4)
        slope /= np.maximum(np.linalg.norm(slope, axis=1, keepdims=True), 1e-6)
        push = np.clip(clear - distance, 0.0, 1.0)[:, None] * slope
        push[:fixed] = 0.0
        points = points + push
        smooth = points.copy()
        smooth[1:-1] += ease * (points[:-2] + points[2:] - 2.0 * points[1:-1])
        smooth[:fixed] = points[:fixed]
        points = smooth
    return np.asarray(points)


def _mm(right: float, forward: float, up: float) -> Array:
    return np.array([right, forward, up], dtype=float)


def _canal_at(body: Body, level: str) -> Array:
    if level in terms.PRESACRAL:
        return body.landmark(f"bone.vertebra.{level}", "canal")
    number = min(int(level[1]), 4)
    front, back = _openings(body, number)
    middle = front + SACRAL_SHARE[number - 1] * (back - front)
    return np.array([0.0, middle[1], middle[2]])


def _axes(body: Body, level: str) -> Array:
    """Return rows right, forward, up of a vertebra."""
    bone = f"bone.vertebra.{level}" if level in terms.PRESACRAL else "bone.sacrum"
    return body.frames[bone][:3, :3].T


def _mark(body: Body, level: str, name: str) -> Array:
    return body.landmark(f"bone.vertebra.{level}", f"{name}.right")


def _upper_cervical(name: str, body: Body, sac: Mapping[str, float]) -> tuple[Array, int]:
    atlas, axis = body.landmark("bone.vertebra.C1", "canal"), body.landmark("bone.vertebra.C2", "canal")
    wide = np.array([sac["C1"], 0.0, 0.0])
    if name == "C1":
        lamina = _mark(body, "C1", "lamina") + _mm(0.0, 0.0, 6.0)
        return np.array(
            [atlas + 0.7 * wide + _mm(0, 0, 8), lamina + _mm(-2, 4, 1), lamina + _mm(5, 5, 0), lamina + _mm(13, 8, 0)]
        ), 1
    behind = (_mark(body, "C1", "facet.inferior") + _mark(body, "C2", "facet.superior")) / 2.0 + _mm(-1.0, -10.0, -1.0)
    start = (atlas + axis) / 2.0 + 0.7 * wide + _mm(0, -2, 2)
    return np.array([start, behind + _mm(-4, 0, 1), behind, behind + _mm(8, 1, -2), behind + _mm(14, 4, -5)]), 2


def _cervical(name: str, body: Body, sac: Mapping[str, float]) -> tuple[Array, int]:
    number = int(name[1])
    upper, lower = f"C{number - 1}", "T1" if name == "C8" else name
    opening = (_mark(body, upper, "pedicle") + _mark(body, lower, "pedicle")) / 2.0
    middle = (body.landmark(f"bone.vertebra.{upper}", "canal") + body.landmark(f"bone.vertebra.{lower}", "canal")) / 2.0
    up = _axes(body, lower)[2]
    start = middle + _mm(0.75 * sac[upper], 0.0, 0.0) + 4.0 * up
    if name == "C8":
        out = opening + _mm(12.0, 6.0, -4.0)
        far = out + _mm(12.0, 6.0, -10.0)
    else:
        tip = _mark(body, lower, "transverse.tip")
        out = 0.45 * opening + 0.55 * tip + 5.0 * up
        far = tip + _mm(4.0, 4.0, -2.0)
    return np.array([start, opening + 1.0 * up, out, far]), 1


def _thoracic(name: str, body: Body, sac: Mapping[str, float]) -> tuple[Array, int]:
    height = float(body.entries[f"bone.vertebra.{name}"].dims["pedicle_height_mm"])
    right, forward, up = _axes(body, name)
    pedicle = _mark(body, name, "pedicle")
    middle = body.landmark(f"bone.vertebra.{name}", "canal")
    start = middle + right * 0.75 * sac[name] + up * (0.2 * height)
    opening = pedicle - up * (0.5 * height + 3.2) - forward * 2.0
    beyond = SUBCOSTAL_MM if name == "T12" else INTERCOSTAL_MM
    return np.array([start, opening, *(opening + way for way in beyond)]), 1


def _lumbar(name: str, body: Body, sac: Mapping[str, float]) -> tuple[Array, int]:
    height = float(body.entries[f"bone.vertebra.{name}"].dims["pedicle_height_mm"])
    above = terms.above(name)
    right, forward, up = _axes(body, name)
    high = body.landmark(f"bone.vertebra.{above}", "canal")
    own = body.landmark(f"bone.vertebra.{name}", "canal")
    pedicle = _mark(body, name, "pedicle")
    top = body.landmark(f"bone.vertebra.{name}", "endplate.upper")
    # It leaves the front of the sac's side, clear of the lamina behind.
    start = high + right * 0.8 * sac[above] + forward * 1.5 - _axes(body, above)[2] * 6.0
    disc = np.array([0.0, own[1], top[2]]) + right * (sac[name] + 2.5) + forward * 1.0
    recess = own + right * (pedicle[0] - 0.5 * _pedicle_width(body, name) - 3.4) + forward * 1.5 + up * 1.0
    under = pedicle - up * (0.5 * height + 4.4) - forward * 1.0
    out = under + right * 11.0 + forward * 4.5 - up * 8.0
    return np.array([start, disc, recess, under, out, out + _mm(6.0, 9.0, -16.0)]), 3


def _sacral(name: str, body: Body, sac: Mapping[str, float]) -> tuple[Array, int]:
    number = min(int(name[1]), 4)
    middles = canal(body, "S4")
    top = middles["L5"] + _mm(0.75 * sac["L5"], 0.0, 0.0)
    if name == "S1":
        entry = body.landmark("bone.sacrum", "canal") + _mm(sac["L5"] * 0.9 + 2.0, 5.8, -2.0)
        front, back = _openings(body, 1)
        return np.array(
            [top - _mm(0, 0, 4), entry, 0.55 * front + 0.45 * back + _mm(-4, 0, 4), front, front + _mm(6, 8, -16)]
        ), 3
    lead = [middles[f"S{k}"] + _mm(max(7.0 - 1.6 * k, 2.0), 0.0, 0.0) for k in range(1, number)]
    start = body.landmark("bone.sacrum", "canal") + _mm(5.5 - number, 2.8, 0.0)
    front, back = _openings(body, number)
    if name == "S5":
        hiatus = body.landmark("bone.sacrum", "apex") + _mm(3.0, -7.0, 4.0)
        return np.array([start, *lead, middles["S4"] + _mm(2.0, 0.0, 0.0), hiatus, hiatus + _mm(8.0, 2.0, -6.0)]), len(
            lead
        ) + 2
    turn = 0.5 * (front + back) + _mm(-5.0, 0.0, 3.0)
    return np.array([start, *lead, turn, front, front + _mm(4.0, 9.0, -9.0)]), len(lead) + 2


def _openings(body: Body, number: int) -> tuple[Array, Array]:
    return tuple(body.landmark("bone.sacrum", f"foramen.{side}.{number}.right") for side in ("anterior", "posterior"))  # type: ignore[return-value]


def _pedicle_width(body: Body, level: str) -> float:
    return float(body.entries[f"bone.vertebra.{level}"].dims["pedicle_width_mm"])
