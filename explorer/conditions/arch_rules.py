"""How what lies behind the canal changes shape: facet joints, yellow ligament, the isthmus of an arch.

Points are in the rest world, or in the frame named; each rule returns how far every point moves, mm.
"""

import numpy as np
from numpy.typing import NDArray

from explorer.conditions.curves import along, bump, smooth
from explorer.conditions.marks import Level, Vertebra

Array = NDArray[np.float64]

PEAK = 3.4938562
"""Largest value of s (1 - s^2)^2 is 1 over this, so that a facet grows by its size and no more."""
PINCHED = 0.8
"""Share of its thickness that an isthmus with a gap loses at its middle."""


def facet(points: Array, level: Level, side: str, size_mm: float) -> Array:
    """Return the displacement (n, 3) of all that lies about a facet joint: away from its middle, fading outward."""
    middle = level.facet * ([1.0, 1.0, 1.0] if side == "right" else [-1.0, 1.0, 1.0])
    off = (points - middle) / level.facet_reach_mm
    share = np.maximum(1.0 - (off * off).sum(axis=1), 0.0) ** 2
    return np.asarray(size_mm * PEAK * share[:, None] * off)


def flavum(local: Array, level: Level, size_mm: float) -> Array:
    """Return the displacement (n, 3), disc's frame, of the ligament's inner wall into the canal; its back stays."""
    out = np.zeros_like(local)
    inner_mm, outer_mm = level.flavum
    middle = level.local(level.canal_centre[None])[0]
    flat = local[:, :2] - middle[:2]
    reach = np.hypot(flat[:, 0], flat[:, 1])
    place = np.arctan2(-flat[:, 1], flat[:, 0]) / np.pi * len(inner_mm) - 0.5
    inner, outer = along(inner_mm, place), along(outer_mm, place)
    thick = np.maximum(outer - inner, 0.5)
    by = np.minimum(size_mm * np.clip((outer - reach) / thick, 0.0, 1.0), 0.9 * reach)
    out[:, :2] = -flat * (by / np.maximum(reach, 1e-6))[:, None]
    return out


def pars(local: Array, vertebra: Vertebra, side: str, share: float) -> Array:
    """Return the displacement (n, 3), vertebra's frame, that thins an isthmus to a thread: a gap in the arch."""
    flip = np.array([1.0, 1.0, 1.0] if side == "right" else [-1.0, 1.0, 1.0])
    off = local - vertebra.pars * flip
    way = vertebra.pars_along * flip
    height = off @ way
    across = off - height[:, None] * way
    wide = vertebra.pars_reach_mm
    near = bump(np.sqrt((across * across).sum(axis=1)) / wide) * bump(height / (0.35 * wide))
    return np.asarray(-PINCHED * share * near[:, None] * across)


def behind(local: Array, vertebra: Vertebra) -> Array:
    """Return the share (n,) of points that lie behind the isthmus: the part that stays when the rest slips forward."""
    return smooth((vertebra.pars[1] + 2.0 - local[:, 1]) / 4.0 + 0.5 * (vertebra.pars[2] - local[:, 2]) / 4.0)
