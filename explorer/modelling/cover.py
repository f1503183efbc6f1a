"""A thin layer laid over what it covers, as a fascia lies over its muscles.

Moved out of the way by the shortest path, a layer that runs through the middle of a muscle may come out on the wrong
side of it. A layer that covers knows its side: it is lifted along its own outward direction until all of what it covers
is behind it.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

Array = NDArray[np.float64]

HEIGHT_MM: Final = 25.0
"""What stands out farther than this is not covered."""
SLOPE: Final = 0.35
"""How steeply the layer comes down again beside what lifts it."""


def laid_over(points: Array, outward: Array, covered: Array, reach_mm: float, gap_mm: Array, held: Array) -> Array:
    """Return the points (u, v, 3) of a layer lifted over what it covers, mm.

    Parameters
    ----------
    points : (u, v, 3)
        The layer, as a grid.
    outward : (u, v, 3)
        Unit directions in which it is lifted.
    covered : (n, 3)
        Points on what it covers, less than `reach_mm` apart.
    reach_mm : float
        How far beside a point of the layer something counts as under it.
    gap_mm : (u, v)
        What is left between.
    held : (u, v)
        Share of the way that a point may go, 0 where the layer is attached.

    Examples
    --------
    >>> x, y = np.meshgrid(np.arange(-20.0, 21.0, 4.0), np.arange(-20.0, 21.0, 4.0), indexing="ij")
    >>> flat, up = np.stack([x, y, 0 * x], axis=-1), np.zeros((11, 11, 3)) + [0.0, 0.0, 1.0]
    >>> lifted = laid_over(flat, up, np.array([[0.0, 0.0, 5.0]]), 2.0, np.full((11, 11), 1.0), np.ones((11, 11)))
    >>> [round(float(z), 1) for z in lifted[5:8, 5, 2]]
    [6.0, 4.6, 3.2]
    """
    tree = cKDTree(covered)
    flat, way = points.reshape(-1, 3), outward.reshape(-1, 3)
    lift = np.zeros(len(flat))
    for k, (place, out) in enumerate(zip(flat, way, strict=True)):
        off = covered[tree.query_ball_point(place, HEIGHT_MM)] - place
        high = off @ out
        beside = np.linalg.norm(off - high[:, None] * out, axis=1)
        lift[k] = (high[beside < reach_mm] + gap_mm.ravel()[k]).max(initial=0.0)
    raised = lift.reshape(points.shape[:2])
    apart = [np.linalg.norm(np.diff(points, axis=axis), axis=-1) for axis in (0, 1)]
    for _ in range(points.shape[0] + points.shape[1]):
        before = raised
        for axis, step in enumerate(apart):
            ahead, behind = _halves(axis)
            raised = raised.copy()
            raised[ahead] = np.maximum(raised[ahead], raised[behind] - SLOPE * step)
            raised[behind] = np.maximum(raised[behind], raised[ahead] - SLOPE * step)
        if np.array_equal(before, raised):
            break
    return np.asarray(points + (raised * held)[..., None] * outward)


def _halves(axis: int) -> tuple[tuple[slice, ...], tuple[slice, ...]]:
    every = slice(None)
    ahead, behind = [every, every], [every, every]
    ahead[axis], behind[axis] = slice(1, None), slice(None, -1)
    return tuple(ahead), tuple(behind)
