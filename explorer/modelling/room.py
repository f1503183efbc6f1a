"""The room that is left among finished meshes: where several of them overlap, in narrow gaps, and how deep one lies.

`clearance` tells how far a point is from one surface, quickly. Muscles that are laid beside others, which touch and
press into each other a little, need to know more.
"""

from collections.abc import Callable, Iterable

import numpy as np
import pyvista as pv
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from explorer.modelling.clearance import to_surface
from explorer.modelling.distance import Field, gradient
from explorer.modelling.solid import Solid

Array = NDArray[np.float64]

RIM_ROUNDS = 2


def to_any(solids: Iterable[Solid]) -> Field:
    """Return the signed distance to closed meshes that may overlap each other, negative inside any of them.

    Taken together, a point inside one of them may be nearest to the surface of another that it is outside of.

    Examples
    --------
    >>> from explorer.modelling.distance import sphere
    >>> from explorer.modelling.mesher import mesh
    >>> room = ((-12, -12, -12), (12, 12, 12))
    >>> ball, pin = (Solid(*mesh(sphere(c, r), room, 1.0, 800)) for c, r in (((0, 0, 0), 10.0), ((9, 0, 0), 2.5)))
    >>> within = np.array([[6.0, 0.0, 0.0]])
    >>> bool(to_surface([ball, pin])(within)[0] > 0.0), bool(to_any([ball, pin])(within)[0] < -3.5)
    (True, True)
    """
    known = list(solids)
    together = to_surface(known)
    if len(known) < 2:
        return together
    each = [(s.points.min(axis=0), s.points.max(axis=0), to_surface([s])) for s in known]

    def field(query: Array) -> Array:
        value = together(query)
        for low, high, own in each:
            within = np.flatnonzero((query > low).all(axis=1) & (query < high).all(axis=1))
            if len(within):
                depth = own(query[within])
                value[within] = np.where(depth < 0.0, np.minimum(depth, value[within]), value[within])
        return value

    return field


def opened(room: Field, where: Array, radius_mm: float) -> Callable[[Array, Array], Array]:
    """Return how to open a free space: to leave of it what a ball can reach, so that gaps too narrow for it are filled.

    Parameters
    ----------
    room : Field
        How far a point is from what is there, negative inside that.
    where : (n, 3) mm
        Points that fill the region of interest, a radius or less apart; beyond them nothing is opened.
    radius_mm : float
        Of the ball.

    Returns
    -------
    callable
        Turns points (n, 3) and their room (n,) into how far they are from what is there with its gaps filled,
        exact to a tenth of a radius.

    Examples
    --------
    A slot 2 mm wide between two walls is no place for a ball of 1.5 mm; the open space before it is.

    >>> slot = lambda p: np.maximum(1.0 - np.abs(p[:, 0]), p[:, 1])
    >>> grid = np.stack(np.meshgrid(*(np.arange(-6.0, 7.0),) * 3), axis=-1).reshape(-1, 3)
    >>> there = np.array([[0.0, -4.0, 0.0], [0.0, 4.0, 0.0]])
    >>> (slot(there) > 0.0).tolist(), (opened(slot, grid, 1.5)(there, slot(there)) > 0.0).tolist()
    ([True, True], [False, True])
    """
    value = room(where)
    rim = where[np.abs(value - radius_mm) < radius_mm]
    for _ in range(RIM_ROUNDS):
        slope = gradient(room, rim, step_mm=0.3)
        steep = np.maximum((slope**2).sum(axis=1, keepdims=True), 0.25)
        rim = rim - (room(rim) - radius_mm)[:, None] * slope / steep
    rim = rim[np.abs(room(rim) - radius_mm) < 0.1 * radius_mm]
    tree = cKDTree(rim) if len(rim) else None

    def free(points: Array, room_mm: Array) -> Array:
        tight = (room_mm > 0.0) & (room_mm < radius_mm)
        if tree is None or not tight.any():
            return room_mm
        left = room_mm.copy()
        away = tree.query(points[tight], distance_upper_bound=2.0 * radius_mm)[0]
        left[tight] = np.minimum(left[tight], radius_mm - np.minimum(away, 2.0 * radius_mm))
        return left

    return free


def depths(points: Array, solid: Solid) -> Array:
    """Return how deep each of the points (n, 3) lies in a closed mesh, mm, 0 outside.

    Slower than `to_surface`, and right where a mesh is thin or sharp: VTK's two ways to tell inside from outside each
    err now and then at sharp edges, but not on the same points.

    Examples
    --------
    >>> from explorer.modelling.distance import sphere
    >>> from explorer.modelling.mesher import mesh
    >>> ball = Solid(*mesh(sphere((0, 0, 0), 10.0), ((-12, -12, -12), (12, 12, 12)), 1.0, 800))
    >>> depths(np.array([[0.0, 0.0, 8.0], [0.0, 0.0, 12.0]]), ball).round(1).tolist()
    [2.0, 0.0]
    """
    surface = pv.PolyData.from_regular_faces(solid.points, solid.faces)  # type: ignore[arg-type]
    signed = np.asarray(pv.PolyData(points).compute_implicit_distance(surface)["implicit_distance"])
    within = pv.PolyData(points).select_interior_points(surface, method="cell_locator")["selected_points"]
    return np.where(np.asarray(within, dtype=bool), np.maximum(-signed, 0.0), 0.0)
