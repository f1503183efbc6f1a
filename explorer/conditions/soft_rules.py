"""How muscles and the belly wall change: bulk, and a gap between the straight muscles. Illustrations, both."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from explorer.conditions.curves import smooth

Array = NDArray[np.float64]


def bulk(points: Array, heights_mm: Array, middles_mm: Array, side: str, share: float) -> Array:
    """Return the displacement (n, 3) of a muscle whose cross-section changes by a share, about its own middle.

    Parameters
    ----------
    heights_mm, middles_mm : (k,), (k, 2)
        Middle of the right muscle at evenly spaced heights.
    """
    flip = 1.0 if side == "right" else -1.0
    scale = np.sqrt(1.0 + share) - 1.0
    middle = np.column_stack([np.interp(points[:, 2], heights_mm, middles_mm[:, k]) for k in range(2)])
    out = np.zeros_like(points)
    out[:, :2] = scale * (points[:, :2] - middle * [flip, 1.0])
    return out


def diastasis(points: Array, wall: Mapping[str, float], gap_mm: float) -> Array:
    """Return the displacement (n, 3) of the belly wall: widest apart at mid height, nothing at either end.

    The band in the middle is stretched, the straight muscles go aside whole, the wall beyond gives way.
    """
    apart = np.abs(points[:, 0])
    high = np.clip((points[:, 2] - wall["foot_mm"]) / (wall["head_mm"] - wall["foot_mm"]), 0.0, 1.0)
    share = np.minimum(apart / wall["inner_mm"], 1.0) * (1.0 - smooth((apart - wall["outer_mm"]) / wall["fade_mm"]))
    out = np.zeros_like(points)
    out[:, 0] = np.sign(points[:, 0]) * 0.5 * gap_mm * np.sin(np.pi * high) ** 2 * share
    return out
