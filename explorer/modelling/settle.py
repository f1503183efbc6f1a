"""A finished soft mesh settled against what it lies on.

A field says exactly where muscle ends and bone begins, but a mesh of few triangles cuts corners: flat faces bridge
the ridges of a bone. Here the finished surface gives way until neither its own points nor those of the neighbour
lie deeper in the other than is allowed.

It gives way as flesh does: not point by point, which would crease it and squeeze thin tendons flat, but together with
what is around. Each round shifts space itself, smoothly and by less than would fold it, so a tendon that is too deep
is moved aside whole. Creases that are there are smoothed between the rounds.
"""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from explorer.modelling.clearance import samples, to_surface
from explorer.modelling.crease import smoothed
from explorer.modelling.distance import Field, gradient
from explorer.modelling.room import depths
from explorer.modelling.solid import Solid

Array = NDArray[np.float64]
Obstacles = Sequence[tuple[Sequence[Solid], float]]

SETTLED_MM: Final[Mapping[str, float]] = {"bone": 0.4, "muscle": 1.1}
"""How deep a finished muscle may lie in bone and in muscles that are there already."""
GIVEN_MM: Final[Mapping[str, float]] = {"bone": 0.4, "muscle": 1.5}
"""The same at last, when ends that were held give way too, by less than an end may miss its bone."""
LEAST_X_MM: Final = -1.5
"""How far a right muscle may reach to the left, round the tip of a spinous process that it grips."""
ROUNDS: Final = 30
REACH_MM: Final = 4.0
"""How far around a point that is pushed the surface goes with it."""
STEP_MM: Final = 1.0
"""Longest shift of one round, small enough beside the reach that space is never folded."""
CLOSE_ENOUGH_MM: Final = 0.2
PUSHERS: Final = 12
HELD_MM: Final = 2.0
"""Around its ends, where it grips bone, a muscle is held."""
FREE: Final = 0.4
"""How far from held, between 0 and 1, a point must be for its creases to be smoothed."""
TIP_MM: Final = 1.0
LOST_MM: Final = 4.5


def touching(muscles: Sequence[Solid], bones: Sequence[Solid], depth_mm: Mapping[str, float]) -> Obstacles:
    """Return what a muscle touches, each kind with the depth in mm that it may lie in it."""
    return (muscles, depth_mm["muscle"]), (bones, depth_mm["bone"])


def settled(
    points: Array,
    faces: NDArray[np.int64],
    obstacles: Obstacles,
    ends: Array | None = None,
    least_x_mm: float = -np.inf,
    *,
    creases: bool = False,
) -> Array:
    """Return the points (n, 3) of a closed mesh drawn back from others by no more than is needed.

    Parameters
    ----------
    points : (n, 3) mm
    faces : (m, 3)
    obstacles : sequence of (sequence of Solid, float)
        What the mesh may not enter, and the depth in mm that may remain; those out of reach cost nothing.
    ends : (k, 3) mm, optional
        Places at which the mesh is held.
    least_x_mm : float
        How far to the left the mesh may reach.
    creases : bool
        Whether its creases are smoothed as well; not those of a sheet, whose rim is one.

    Examples
    --------
    >>> from explorer.modelling.distance import sphere
    >>> from explorer.modelling.mesher import mesh
    >>> room = ((-12, -12, -12), (12, 12, 12))
    >>> ball = mesh(sphere((0, 0, 0), 10.0), room, 1.0, 1200)
    >>> pin = Solid(*mesh(sphere((0, 0, 10.0), 1.0), room, 0.4, 400))
    >>> drawn_back = Solid(settled(*ball, [([pin], 0.2)]), ball[1])
    >>> bool(-0.5 < to_surface([drawn_back])(pin.points).min() < 0.0)
    True
    """
    low, high = points.min(axis=0) - REACH_MM, points.max(axis=0) + REACH_MM
    known = [
        (Solid(o.points, o.faces), allowed_mm)
        for solids, allowed_mm in obstacles
        for o in solids
        if (o.points.max(axis=0) > low).all() and (o.points.min(axis=0) < high).all()
    ]
    fields = [to_surface([o]) for o, _ in known]
    marks = [samples(o)[0] for o, _ in known]
    grip = np.ones(len(points))
    if ends is not None:
        grip = np.clip(cKDTree(ends).query(points)[0] / HELD_MM, 0.0, 1.0)
    free = (grip > FREE) & creases
    points = smoothed(points, faces, free)
    for _ in range(ROUNDS):
        own = Solid(points, faces)
        mine, within = samples(own)[0], to_surface([own])
        left = np.maximum(least_x_mm - mine[:, 0], 0.0)
        places, shifts = [mine[left > 0.0]], [left[left > 0.0, None] * [1.0, 0.0, 0.0]]
        for (other, allowed_mm), field, theirs in zip(known, fields, marks, strict=True):
            deep, lack = _deeper(mine, other, field, allowed_mm)
            places.append(mine[deep])
            shifts.append(lack[:, None] * _out_of(field, mine[deep]))
            deep, lack = _deeper(theirs, own, within, allowed_mm)
            places.append(theirs[deep])
            shifts.append(-lack[:, None] * _out_of(within, theirs[deep]))
        pushed, push = np.concatenate(places), np.concatenate(shifts)
        if not len(pushed) or np.linalg.norm(push, axis=1).max() < CLOSE_ENOUGH_MM:
            break
        points = smoothed(points + grip[:, None] * _spread(points, pushed, push), faces, free)
    return points


def anchored(points: Array, faces: NDArray[np.int64], ends: Array) -> Array:
    """Return the points (n, 3) of a mesh with its tips drawn to their ends (k, 3), mm, from which thinning took them.

    An end farther than `LOST_MM` from any vertex is left: that fascicle is missing, and no vertex of another may stand
    for it.
    """
    miss = to_surface([Solid(points, faces)])(ends)
    away, nearest = cKDTree(points).query(ends)
    for end, tip in zip(ends[lost := (miss > TIP_MM) & (away < LOST_MM)], points[nearest[lost]], strict=True):
        near = np.exp(-((points - tip) ** 2).sum(axis=1) / LOST_MM**2)
        points = points + near[:, None] * (end - tip)
    return points


def _deeper(marks: Array, solid: Solid, field: Field, allowed_mm: float) -> tuple[NDArray[np.int64], Array]:
    """Return which of the marks (n, 3) lie deeper in a solid than allowed, and by how much, mm."""
    low, high = solid.points.min(axis=0) + allowed_mm, solid.points.max(axis=0) - allowed_mm
    near = np.flatnonzero(((marks > low) & (marks < high)).all(axis=1))
    near = near[field(marks[near]) < -0.5 * allowed_mm] if len(near) else near
    if not len(near):
        return near, np.zeros(0)
    lack = depths(marks[near], solid) - allowed_mm
    return near[lack > 0.0], lack[lack > 0.0]


def _out_of(field: Field, marks: Array) -> Array:
    """Return the unit directions (n, 3) that lead out of a solid by the shortest way."""
    out = gradient(field, marks, step_mm=0.3)
    return np.asarray(out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 0.3))


def _spread(points: Array, pushed: Array, push: Array) -> Array:
    """Return the shift (n, 3) of points when others (k, 3) are pushed: the mean of the pushes near by, fading out."""
    count = min(PUSHERS, len(pushed))
    away, by = cKDTree(pushed).query(points, k=count, distance_upper_bound=2.5 * REACH_MM)
    away, by = away.reshape(-1, count), np.minimum(by.reshape(-1, count), len(pushed) - 1)
    weight = np.exp(-((away / REACH_MM) ** 2)) * (1e-3 + np.linalg.norm(push, axis=1)[by])
    total = weight.sum(axis=1, keepdims=True)
    mean = (weight[..., None] * push[by]).sum(axis=1) / np.maximum(total, 1e-12)
    shift = np.exp(-((away[:, :1] / REACH_MM) ** 2)) * mean
    return np.asarray(
        shift * np.minimum(1.0, STEP_MM / np.maximum(np.linalg.norm(shift, axis=1, keepdims=True), 1e-12))
    )
