"""The widest way through a gap: from a rough line to one that stays in the open, however the gap winds.

Pushing a line off bone point by point fails where bone lies on both sides or right across it. Here the space about
the line is laid out as a grid, and the cheapest way through it is taken: short, near the rough line, and far from
bone where there is a choice.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree
from skimage.graph import route_through_array

from explorer.modelling.distance import Field

Array = NDArray[np.float64]

REACH_MM: Final = 9.0
"""How far from the rough line the way may lead."""
CELL_MM: Final = 0.8
TIGHT_COST: Final = 60.0
"""Price of a cell without the wanted room, at the bone's surface; within bone it is a hundred times that."""
STRAY_COST: Final = 0.02
"""Price per square millimetre of distance from the rough line."""


def passage(line: Array, obstacles: Field, room_mm: float) -> Array:
    """Return the cheapest way (n, 3) from the first to the last point of a line (k, 3), mm.

    Parameters
    ----------
    line : (k, 3)
        Rough way; its ends are kept.
    obstacles : Field
        Signed distance to what is in the way, negative inside.
    room_mm : float
        Distance from the obstacles beyond which more room is worth nothing.

    Examples
    --------
    A wall with a hole 6 mm to the side:

    >>> def wall(p):
    ...     hole = 3.0 - np.hypot(p[:, 1] - 6.0, p[:, 2])
    ...     return np.maximum(np.abs(p[:, 0]) - 2.0, hole)
    >>> way = passage(np.array([[-15.0, 0.0, 0.0], [15.0, 0.0, 0.0]]), wall, 2.0)
    >>> bool(wall(way).min() > 1.0), way[[0, -1], 0].tolist()
    (True, [-15.0, 15.0])
    """
    dense = _dense(line)
    low = dense.min(axis=0) - REACH_MM
    shape = np.ceil((dense.max(axis=0) + REACH_MM - low) / CELL_MM).astype(int) + 1
    cells = np.stack(np.meshgrid(*(np.arange(n) for n in shape), indexing="ij"), axis=-1).reshape(-1, 3)
    centres = low + CELL_MM * cells
    stray, _ = cKDTree(dense).query(centres, distance_upper_bound=REACH_MM)
    near = np.isfinite(stray)
    free = obstacles(centres[near])
    lack = np.clip(1.0 - free / room_mm, 0.0, 1.0)
    price = 1.0 + STRAY_COST * stray[near] ** 2 + TIGHT_COST * lack**2
    cost = np.full(len(centres), -1.0)  # a negative price closes a cell
    cost[near] = np.where(free > 0.0, price, 100.0 * TIGHT_COST * (1.0 - free))
    start, end = (tuple(np.round((line[k] - low) / CELL_MM).astype(int)) for k in (0, -1))
    route, _ = route_through_array(cost.reshape(shape), start, end, fully_connected=True, geometric=True)  # type: ignore[no-untyped-call]
    way = low + CELL_MM * np.array(route, dtype=float)
    way[[0, -1]] = line[[0, -1]]
    return way


def _dense(line: Array) -> Array:
    along = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    place = np.arange(0.0, along[-1] + CELL_MM, CELL_MM)
    return np.column_stack([np.interp(place, along, line[:, k]) for k in range(3)])
