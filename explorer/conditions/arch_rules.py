"""How what lies behind the canal changes shape: facet joints, yellow ligament, the isthmus of an arch.

Points are in the rest world, or in the frame named; each rule returns how far every point moves, mm.
"""

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.conditions.curves import bump, smooth
from explorer.conditions.marks import Level, Vertebra

Array = NDArray[np.float64]

PEAK = 3.4938562
"""Largest value of s (1 - s^2)^2 is 1 over this, so that a facet grows by its size and no more."""
PINCHED = 0.8
"""Share of its thickness that an isthmus with a gap loses at its middle."""


WAYS: Final[Mapping[str, tuple[float, float, float]]] = {
    "paracentral": (-0.8, 0.6, 0.0),
    "foraminal": (0.0, 0.4, 0.917),
}
"""Which way of the right joint, disc's frame, grows into a zone: its inner edge into the canal, its tip outward."""


def facet(points: Array, level: Level, side: str, size_mm: float, zone: str = "") -> Array:
    """Return the displacement (n, 3) of all that lies about a facet joint: away from its middle, fading outward.

    With a zone only the part that looks into it grows.
    """
    flip = np.array([1.0, 1.0, 1.0] if side == "right" else [-1.0, 1.0, 1.0])
    off = (points - level.facet * flip) / level.facet_reach_mm
    square = (off * off).sum(axis=1)
    share = np.maximum(1.0 - square, 0.0) ** 2
    if zone in WAYS:
        way = (np.array(WAYS[zone]) @ level.axes) * flip
        share = share * smooth(off @ way / np.sqrt(np.maximum(square, 1e-12)))
    return np.asarray(size_mm * PEAK * share[:, None] * off)


def flavum(local: Array, level: Level, size_mm: float, side: str | None = None) -> Array:
    """Return the displacement (n, 3), disc's frame, of the ligament's inner wall into the canal; its back stays.

    With a side only that half of it thickens.
    """
    p0, p1, p2 = level.flavum_plane
    # The two halves lean away from each other; between them the way in turns smoothly.
    away = np.clip(local[:, 0] / 3.0, -1.0, 1.0)
    steep = float(np.sqrt(1.0 + p1 * p1 + p2 * p2))
    off = (local[:, 1] - (p0 + p1 * np.abs(local[:, 0]) + p2 * local[:, 2])) / steep
    share = np.clip(0.5 + off / level.flavum_thick_mm, 0.0, 1.0)
    if side is not None:
        share = share * smooth(0.5 + (local[:, 0] if side == "right" else -local[:, 0]) / 4.0)
    normal = np.column_stack([-p1 * away, np.ones(len(local)), np.full(len(local), -p2)]) / steep
    return np.asarray(size_mm * share[:, None] * normal)


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
