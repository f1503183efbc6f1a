"""How a disc and the rims beside it change shape: a bulge, bony rims.

All rules take points in the disc's frame (x right, y forward, z up, millimetres) and return how far each moves.
"""

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.conditions.curves import around, bump, smooth
from explorer.conditions.marks import Level

Array = NDArray[np.float64]


FOCAL_DEG: Final[Mapping[str, float]] = {"central": 75.0, "paracentral": 35.0, "foraminal": 35.0, "far-lateral": 35.0}
"""How far round a disc a change of one zone reaches to either side of its middle; a central one from joint to joint."""


def bulge(local: Array, level: Level, size_mm: float, zone: str, side: str | None, focal: bool = False) -> Array:
    """Return the displacement (n, 3) of a disc whose edge spreads, most at mid height, not at all on the endplates.

    Without a side it spreads all round; with one, most there and a fifth as far opposite. More than a quarter of the
    edge moves either way, which is what makes it a bulge (Fardon 2014). A focal one keeps to its zone.
    """
    reach, turn, rim, half = polar(local, level)
    inner = smooth((reach / rim - 0.4) / 0.6)
    cap = np.maximum(1.0 - (local[:, 2] / half) ** 2, 0.0)
    share = np.ones(len(local))
    if focal:
        share = _in_zone(turn, level, zone, side)
    elif side is not None:
        share = 0.2 + 0.4 * (1.0 + np.cos(_from_middle(turn, level, zone, side)))
    return _outward(local, reach, size_mm * inner * cap * share)


def rim_growth(local: Array, level: Level, size_mm: float, zone: str = "central", side: str | None = None) -> Array:
    """Return the displacement (n, 3) of bone at the two rims beside a disc, half as far behind as in front.

    With a side it keeps to its zone.
    """
    reach, turn, rim, half = polar(local, level)
    wide = np.minimum(2.0 * size_mm + 1.0, 0.9 * rim)
    high = max(3.0, 1.2 * size_mm)
    off = np.abs(np.abs(local[:, 2]) - half)
    share = (0.75 + 0.25 * np.sin(turn)) * bump((reach - rim) / wide) * bump(off / high)
    if side is not None:
        share = share * _in_zone(turn, level, zone, side)
    return _outward(local, reach, size_mm * share)


def polar(local: Array, level: Level) -> tuple[Array, Array, Array, Array]:
    """Return distance from the axis, angle from the right by the front, and the rim and half height there."""
    reach = np.hypot(local[:, 0], local[:, 1])
    turn = np.arctan2(local[:, 1], local[:, 0])
    return reach, turn, around(level.rim_mm, turn), around(level.half_height_mm, turn)


def _in_zone(turn: Array, level: Level, zone: str, side: str | None) -> Array:
    return bump(np.degrees(_from_middle(turn, level, zone, side)) / FOCAL_DEG[zone])


def _from_middle(turn: Array, level: Level, zone: str, side: str | None) -> Array:
    """Return how far round (n,) angles are from the middle of a zone, in (-pi, pi]."""
    at = level.zones[zone].at
    middle = np.arctan2(at[1], -at[0] if side == "left" else at[0])
    return np.asarray((turn - middle + np.pi) % (2.0 * np.pi) - np.pi)


def _outward(local: Array, reach: Array, by_mm: Array) -> Array:
    out = np.zeros_like(local)
    out[:, :2] = local[:, :2] * (by_mm / np.maximum(reach, 1e-6))[:, None]
    return out
