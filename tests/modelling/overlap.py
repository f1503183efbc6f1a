"""How deep one finished mesh lies in another."""

import numpy as np

from explorer.modelling.clearance import to_surface
from explorer.modelling.room import depths
from explorer.modelling.solid import Solid


def depth_mm(points, made):
    """How deep each of the points that lie within a closed mesh lies in it."""
    low, high = made.points.min(axis=0), made.points.max(axis=0)
    near = points[((points > low) & (points < high)).all(axis=1)]
    found = depths(near, made) if len(near) else np.zeros(0)
    return found[found > 0.0]


def overlap_mm(one: Solid, other: Solid, ignored_mm: float) -> float:
    """How deep two meshes lie in each other, by the vertices and face centres of both; 0 below `ignored_mm`.

    A quick distance picks the few points that may matter, and those are measured.
    """
    low = np.maximum(one.points.min(axis=0), other.points.min(axis=0))
    high = np.minimum(one.points.max(axis=0), other.points.max(axis=0))
    if (low > high).any():
        return 0.0
    deepest = 0.0
    for own, into in ((one, other), (other, one)):
        marks = np.concatenate([own.points, own.points[own.faces].mean(axis=1)])
        marks = marks[((marks > low) & (marks < high)).all(axis=1)]
        near = marks[to_surface([into])(marks) < -0.5 * ignored_mm] if len(marks) else marks
        deepest = max(deepest, float(depth_mm(near, into).max(initial=0.0)))
    return deepest
