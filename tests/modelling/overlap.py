"""How deep one finished mesh lies in another."""

import numpy as np
import pyvista as pv

from explorer.modelling.clearance import to_surface
from explorer.modelling.solid import Solid


def depth_mm(points, made):
    """How deep each of the points that lie within a closed mesh lies in it.

    VTK's two ways to tell inside from outside each err now and then at sharp edges, but not on the same points.
    """
    low, high = made.points.min(axis=0), made.points.max(axis=0)
    near = points[((points > low) & (points < high)).all(axis=1)]
    if not len(near):
        return np.zeros(0)
    surface = pv.PolyData.from_regular_faces(made.points, made.faces)
    signed = np.asarray(pv.PolyData(near).compute_implicit_distance(surface)["implicit_distance"])
    within = pv.PolyData(near).select_interior_points(surface, method="cell_locator")["selected_points"]
    return -signed[(signed < 0.0) & np.asarray(within, dtype=bool)]


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
