"""What stands about the canal at a segment, read off its meshes: the side of the disc and the yellow ligament.

Places are given on the right; the left is the mirror image in x = 0.
"""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from explorer.modelling.disc import Gap
from explorer.modelling.solid import Solid

Array = NDArray[np.float64]

ENDS: Final = 20
"""Vertices that make up an end of a ligament."""
MID_HEIGHT: Final = 0.2
"""A disc's side counts as mid height within such a share of half its height."""
INNER_POINTS: Final = 48
"""Points that stand for the inner wall of half a ligament, about 2 mm from each other."""


def bulge_mm(gap: Gap, rim: Array, half: Array, disc: Solid) -> float:
    """Return how far a disc's side stands out beyond the rims at mid height, mm, the median all round; 0 for none.

    Parameters
    ----------
    rim, half : (k,) float
        Distance of the rim from the axis and half the gap at each of the gap's angles, mm.
    """
    local = gap.local(disc.points)
    turn, reach = np.arctan2(local[:, 1], local[:, 0]), np.hypot(local[:, 0], local[:, 1])
    edge, high = (np.interp(turn, gap.angle, table, period=2.0 * np.pi) for table in (rim, half))
    side = (np.abs(local[:, 2]) < MID_HEIGHT * high) & (reach > edge)
    return float(np.median((reach - edge)[side])) if side.any() else 0.0


def flavum(gap: Gap, solid: Solid, upper: str) -> dict[str, Any]:
    """Return the middle plane of one half of the ligament behind the canal, in the gap's frame, and its thickness.

    The plane is forward = p0 + p1 |right| + p2 up. The ligament's ends, on the lamina above and below, say how far it
    slackens when the back of the segment closes. The right half's inner wall is given by some of its points and how
    far each goes with the bone above.
    """
    local = gap.local(solid.points)
    basis = np.column_stack([np.ones(len(local)), np.abs(local[:, 0]), local[:, 2]])
    plane = np.linalg.lstsq(basis, local[:, 1], rcond=None)[0]
    off = (local[:, 1] - basis @ plane) / float(np.linalg.norm([1.0, plane[1], plane[2]]))
    order = local[:, 2].argsort()
    ends = [solid.points[part].mean(axis=0) * [0.0, 1.0, 1.0] for part in (order[-ENDS:], order[:ENDS])]
    inner = np.flatnonzero((off > 0.0) & (local[:, 0] >= 0.0))
    inner = inner[_spread(solid.points[inner], INNER_POINTS)]
    share = (solid.weights or {})[upper][inner]
    return {
        "plane": (np.round(plane, 4) + 0.0).tolist(), "thick_mm": round(float(np.ptp(np.percentile(off, [5, 95]))), 4),
        "top_mm": (np.round(ends[0], 4) + 0.0).tolist(), "foot_mm": (np.round(ends[1], 4) + 0.0).tolist(),
        "inner_mm": np.round(solid.points[inner], 2).tolist(), "inner_upper": np.round(share, 3).tolist(),
    }  # fmt: skip


def _spread(points: Array, count: int) -> NDArray[np.int64]:
    """Return which of (n, 3) points lie far from each other: each the farthest from those before it."""
    chosen = [0]
    away = np.linalg.norm(points - points[0], axis=1)
    while len(chosen) < min(count, len(points)):
        chosen.append(int(away.argmax()))
        away = np.minimum(away, np.linalg.norm(points - points[chosen[-1]], axis=1))
    return np.array(chosen)
