"""Fascicles: elliptic sections swept along paths that rise steadily, as muscle fibres of the trunk do.

A fascicle climbs from its lower to its upper attachment without turning back, so its path and its section are
functions of height and every cut at one height is an ellipse. That is the very cut in which cross-sections of
muscles are published (axial images), which makes areas by level easy to keep.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.interpolate import PchipInterpolator

from explorer.modelling.distance import Field, smooth_min

Array = NDArray[np.float64]

STEP_MM = 1.0
"""Spacing of the tables in which path and section are held."""
REACH_MM = 30.0
"""How far above and below a strand its distance is still told; farther points only need to know that they are far."""
CLEARING_STEP_MM = 2.5
ENOUGH_MM = 0.02
"""A path that would give way by less has found its way."""
GROWTH, AROUND_MM = 1.3, 3.0
"""How much thicker than at first strands may become, and how far around them is still next to them."""
FOOT_MM = 5.0
"""Over which height a tendon spreads where it takes hold."""
FOOT_WIDENS_MM = 1.3
SPREADS = 10
ASIDE_STEP_MM = 1.0
"""How often a push off the bone is shared with the neighbouring points of a path; more makes gentler bends."""


@dataclass(frozen=True, eq=False)
class Strand:
    """One fascicle as tables over height.

    Attributes
    ----------
    z : (k,) float
        Rising heights, mm.
    xy : (k, 2) float
        Middle of the section, mm.
    radius : (k,) float
        Radius of a round section of the same area, mm.
    fullness : (k,) float
        0 in the tendons, 1 in the belly.
    flat : float
        Width over depth of the section; 1 is round.
    turn : (k,) float
        Direction of the section's width in the horizontal plane, radians from right towards forward.
    """

    z: Array
    xy: Array
    radius: Array
    fullness: Array
    flat: float
    turn: Array

    @cached_property
    def box(self) -> tuple[Array, Array]:
        """Lower and upper corner of the space the strand takes."""
        reach = self.radius.max() * max(self.flat, 1.0 / self.flat) ** 0.5
        low, high = self.xy.min(axis=0) - reach, self.xy.max(axis=0) + reach
        return np.append(low, self.z[0]), np.append(high, self.z[-1])

    @cached_property
    def tangent(self) -> Array:
        """(k, 3) unit directions of the fibres, pointing up."""
        slope = np.gradient(self.xy, self.z, axis=0)
        along = np.column_stack([slope, np.ones(len(self.z))])
        return np.asarray(along / np.linalg.norm(along, axis=1, keepdims=True))

    def distance(self, points: Array) -> Array:
        """Return the distance of (n, 3) points to the strand, negative inside, first-order near its surface."""
        at = self._rows(points[:, 2])
        xy, radius = self._mixed(self.xy, at), self._mixed(self.radius, at)
        turn, lean = self._mixed(self.turn, at), self._mixed(self.tangent[:, 2], at)
        offset = points[:, :2] - xy
        cos, sin = np.cos(turn), np.sin(turn)
        stretch = np.sqrt(self.flat)
        a, b = radius * stretch, radius / stretch
        u = (cos * offset[:, 0] + sin * offset[:, 1]) / a
        v = (cos * offset[:, 1] - sin * offset[:, 0]) / b
        k0 = np.hypot(u, v)
        k1 = np.hypot(u / a, v / b)
        # A leaning strand is thinner across than its horizontal cut.
        side = np.where(k1 > 1e-9, k0 * (k0 - 1.0) / np.maximum(k1, 1e-9), -np.minimum(a, b)) * np.maximum(lean, 0.4)
        beyond = np.maximum(np.maximum(self.z[0] - points[:, 2], points[:, 2] - self.z[-1]), 0.0)
        return np.where(beyond > 0.0, np.hypot(np.maximum(side + radius, 0.0), beyond) - radius, side)

    def direction(self, points: Array) -> tuple[Array, Array]:
        """Return the (n, 3) fibre direction and the (n,) fullness at the height of each point."""
        at = self._rows(points[:, 2])
        along = self._mixed(self.tangent, at)
        return along / np.linalg.norm(along, axis=1, keepdims=True), self._mixed(self.fullness, at)

    def _rows(self, z: Array) -> tuple[NDArray[np.int64], Array]:
        place = np.clip((z - self.z[0]) / (self.z[1] - self.z[0]), 0.0, len(self.z) - 1.000001)
        i = place.astype(np.int64)
        return i, place - i

    @staticmethod
    def _mixed(table: Array, at: tuple[NDArray[np.int64], Array]) -> Array:
        i, t = at
        t = t if table.ndim == 1 else t[:, None]
        return np.asarray(table[i] * (1.0 - t) + table[i + 1] * t)


def strand(
    path: ArrayLike, tendons_mm: tuple[float, float], tendon_radius_mm: float, flat: float = 1.0, turn_deg: float = 0.0
) -> Strand:
    """Lay a strand through the points of a path; the belly's radius is set later by `share_out`.

    Parameters
    ----------
    path : (k, 3) mm, k >= 2
        Heights must rise from point to point.
    tendons_mm : (float, float)
        Height over which the section fills out at the lower and the upper end.
    tendon_radius_mm : float
        Radius of the tendons, which spread a little where they take hold.
    flat, turn_deg
        Width over depth of the section and the direction of the width.

    Raises
    ------
    ValueError
        If the path does not rise.

    Examples
    --------
    >>> s = strand([[0, 0, 0], [0, 0, 100]], (20, 20), 1.5)
    >>> float(s.fullness[0]), float(s.fullness[len(s.z) // 2]), s.tangent[3].tolist()
    (0.0, 1.0, [0.0, 0.0, 1.0])
    """
    nodes = np.asarray(path, dtype=float)
    if len(nodes) < 2 or np.diff(nodes[:, 2]).min() <= 0.0:
        raise ValueError(f"strand: expected a path that rises from point to point, got heights {nodes[:, 2].round(1)}")
    count = max(4, int(np.ceil((nodes[-1, 2] - nodes[0, 2]) / STEP_MM)) + 1)
    z = np.linspace(nodes[0, 2], nodes[-1, 2], count)
    xy = np.column_stack([PchipInterpolator(nodes[:, 2], nodes[:, k])(z) for k in (0, 1)])
    fullness = _smoothstep((z - z[0]) / tendons_mm[0]) * _smoothstep((z[-1] - z) / tendons_mm[1])
    # A slanting tendon keeps its thickness across only if its horizontal cut is longer.
    lean = 1.0 / np.sqrt(1.0 + (np.gradient(xy, z, axis=0) ** 2).sum(axis=1))
    foot = 1.0 - _smoothstep(np.minimum(z - z[0], z[-1] - z) / FOOT_MM)
    radius = tendon_radius_mm * np.maximum(lean, 0.3) ** -0.7 + FOOT_WIDENS_MM * foot
    return Strand(z, xy, radius, fullness, flat, np.full(count, np.radians(turn_deg)))


def share_out(strands: Sequence[Strand], heights: ArrayLike, areas_mm2: ArrayLike, largest_mm: float) -> list[Strand]:
    """Give each strand its part of the muscle's cross-section at every height.

    Parameters
    ----------
    strands : sequence of Strand
        Their radius is that of the tendon.
    heights, areas_mm2 : (k,)
        Wanted cross-section of all strands together at rising heights; kept beyond the first and the last.
    largest_mm : float
        No strand grows thicker than this.

    Examples
    --------
    >>> two = [strand([[x, 0, 0], [x, 0, 90]], (30, 30), 1.0) for x in (0, 20)]
    >>> full = share_out(two, [0.0, 90.0], [156.0, 156.0], 9.0)
    >>> round(float(full[0].radius.max()), 1)
    5.0
    """
    low, high = min(s.z[0] for s in strands), max(s.z[-1] for s in strands)
    z = np.arange(low, high + STEP_MM, STEP_MM)
    claims = np.sum([np.interp(z, s.z, s.fullness, left=0.0, right=0.0) for s in strands], axis=0)
    areas = np.interp(z, np.asarray(heights, dtype=float), np.asarray(areas_mm2, dtype=float))
    belly = np.sqrt(np.maximum(areas, 0.0) / (np.pi * np.maximum(claims, 1.0)))
    shared = []
    for s in strands:
        wide = np.minimum(np.interp(s.z, z, belly), largest_mm)
        thin = s.radius
        radius = np.sqrt(thin**2 + np.maximum(wide**2 - thin**2, 0.0) * s.fullness)
        shared.append(replace(s, radius=radius))
    return shared


def filling(strands: Sequence[Strand], spacing_mm: float) -> Array:
    """Return the (n, 3) points of a grid, mm, that lie in strands or next to them.

    >>> filling([strand([[0, 0, 0], [0, 0, 90]], (30, 30), 1.0)], 1.5)[:, :2].max().round(1)
    np.float64(4.5)
    """
    cells = []
    for s in strands:
        z = np.arange(np.floor(s.z[0] / spacing_mm), np.ceil(s.z[-1] / spacing_mm) + 1.0)
        xy = np.column_stack([np.interp(z * spacing_mm, s.z, s.xy[:, k]) for k in (0, 1)])
        reach = np.interp(z * spacing_mm, s.z, s.radius) * max(s.flat, 1.0 / s.flat) ** 0.5 * GROWTH + AROUND_MM
        span = np.arange(-np.ceil(reach.max() / spacing_mm), np.ceil(reach.max() / spacing_mm) + 1.0)
        step = np.stack(np.meshgrid(span, span, indexing="ij"), axis=-1).reshape(-1, 2)
        row, column = np.nonzero(np.hypot(*step.T)[None] * spacing_mm <= reach[:, None])
        near = np.rint(xy / spacing_mm)[row] + step[column]
        cells.append(np.column_stack([near, z[row]]).astype(np.int32))
    return np.asarray(np.unique(np.concatenate(cells), axis=0) * spacing_mm)


def bundle(strands: Sequence[Strand], blend_mm: float) -> Field:
    """Return the strands as one body whose fascicles stay visible as grooves.

    Each strand is only looked at near itself; farther off the distance to its box stands for it, which never
    exceeds the true one.
    """
    margin = 2.0 * blend_mm + 4.0
    spans = [(s.z[0] - REACH_MM, s.z[-1] + REACH_MM) for s in strands]

    def field(points: Array) -> Array:
        order = np.argsort(points[:, 2], kind="stable")
        rising = points[order]
        best = np.full(len(points), 1e3)
        for s, span in zip(strands, spans, strict=True):
            first, last = np.searchsorted(rising[:, 2], span)
            here = rising[first:last]
            low, high = s.box
            away = np.maximum(np.maximum(low - here, here - high), 0.0)
            value = np.sqrt(np.einsum("ij,ij->i", away, away))
            near = value < margin
            if near.any():
                value[near] = s.distance(here[near])
            best[first:last] = smooth_min(best[first:last], value, blend_mm)
        found = np.zeros(len(points))
        found[order] = best
        return found

    return field


def nearest(strands: Sequence[Strand], points: Array) -> tuple[Array, Array]:
    """Return fibre direction (n, 3) and fullness (n,) of the strand nearest to each point."""
    distances = np.stack([s.distance(points) for s in strands])
    chosen = distances.argmin(axis=0)
    fibre, fullness = np.zeros((len(points), 3)), np.zeros(len(points))
    for k, s in enumerate(strands):
        mine = chosen == k
        if mine.any():
            fibre[mine], fullness[mine] = s.direction(points[mine])
    return fibre, fullness


def cleared(
    path: ArrayLike,
    bone: Field,
    radius_mm: float,
    held_mm: float = 8.0,
    rounds: int = 30,
    aside: ArrayLike | None = None,
) -> Array:
    """Bend a path (k, 3) sideways until it keeps off the bone; both ends stay where they attach.

    Heights are kept, so the path still rises. Points nearer than `held_mm` to an end may lie closer to bone. The
    path gives way towards where the bone is nearest, or, if told, in one direction `aside` (right, forward) only, as
    a muscle does that has to pass on the outer side.
    """
    nodes = np.asarray(path, dtype=float)
    z = np.linspace(nodes[0, 2], nodes[-1, 2], max(4, int((nodes[-1, 2] - nodes[0, 2]) / CLEARING_STEP_MM) + 1))
    dense = np.column_stack([*(PchipInterpolator(nodes[:, 2], nodes[:, k])(z) for k in (0, 1)), z])
    ends = np.minimum(np.linalg.norm(dense - nodes[0], axis=1), np.linalg.norm(dense - nodes[-1], axis=1))
    wanted = radius_mm * np.clip(ends / held_mm - 0.25, 0.0, 1.0)
    step = np.array([[0.5, 0.0, 0.0], [0.0, 0.5, 0.0]])
    for _ in range(rounds):
        slope = np.column_stack([bone(dense + d) - bone(dense - d) for d in step])
        steep = np.maximum(np.linalg.norm(slope, axis=1, keepdims=True), 0.3)
        way = slope / steep if aside is None else np.broadcast_to(np.asarray(aside, dtype=float), slope.shape)
        push = np.maximum(wanted - bone(dense), 0.0)[:, None] * way
        if aside is not None:
            push = np.minimum(np.abs(push), ASIDE_STEP_MM) * np.sign(push)
        push[[0, -1]] = 0.0
        if np.abs(push).max() < ENOUGH_MM:
            break
        for _ in range(SPREADS):
            push[1:-1] = 0.25 * push[:-2] + 0.5 * push[1:-1] + 0.25 * push[2:]
        dense[:, :2] += push
    return dense


def _smoothstep(t: Array) -> Array:
    s = np.clip(t, 0.0, 1.0)
    return np.asarray(s * s * (3.0 - 2.0 * s))
