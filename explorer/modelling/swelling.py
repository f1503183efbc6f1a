"""How far the wall of each muscle must swell or draw in as joints turn, so that the muscle keeps its volume.

Skinning by matrices alone shortens a muscle without thickening it. The change of volume is measured on the mesh, one
joint at a time, and put down as millimetres of wall per degree and per degree squared.
"""

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy import kinematics
from explorer.anatomy.atlas import Rig
from explorer.modelling.solid import Solid

Array = NDArray[np.float64]

TRIED: Final = 0.8
"""Share of a joint's range at which the change is measured."""
STEP_MM: Final = 0.1
LEAST_MM: Final = 0.02
"""A motion that moves the wall less than this at the end of its range is left out."""
LEAST_SHARE: Final = 0.002


def swelling(rig: Rig, made: Mapping[str, Solid]) -> dict[str, Any]:
    """Return, for each muscle (the right one of a pair), joint -> motion -> [mm per degree, mm per degree squared]."""
    out = {}
    for name, solid in made.items():
        if name.startswith("muscle.") and not name.endswith(".left") and solid.weights:
            found = _of(rig, solid)
            if found:
                out[name.removesuffix(".right")] = found
    return out


def _of(rig: Rig, solid: Solid) -> dict[str, dict[str, list[float]]]:
    assert solid.weights is not None
    weights = solid.weights
    normals = kinematics.wall_normals(solid.points, solid.faces)
    whole = _volume(solid.points, solid.faces)
    per_mm = (
        _volume(solid.points + STEP_MM * normals, solid.faces) - _volume(solid.points - STEP_MM * normals, solid.faces)
    ) / (2.0 * STEP_MM)
    out: dict[str, dict[str, list[float]]] = {}
    for name in rig.joints:
        if not _crosses(rig, name, weights):
            continue
        for motion, (low, high) in rig.joints[name].range_deg.items():
            turn = TRIED * max(abs(low), abs(high))
            there, back = (
                _volume(
                    kinematics.skin(solid.points, weights, kinematics.matrices(rig, {name: {motion: a}})), solid.faces
                )
                for a in (turn, -turn)
            )
            linear = -(there - back) / (2.0 * turn) / per_mm
            square = -(there + back - 2.0 * whole) / (2.0 * turn**2) / per_mm
            if abs(linear) * turn + abs(square) * turn**2 >= LEAST_MM:
                out.setdefault(name, {})[motion] = [round(linear, 6), round(square, 8)]
    return out


def _crosses(rig: Rig, joint: str, weights: Mapping[str, Array]) -> bool:
    """Tell whether a joint moves one part of a muscle against another."""
    beyond = {joint}
    for name, record in rig.joints.items():
        if record.parent in beyond:
            beyond.add(name)
    share = float(sum(w.mean() for name, w in weights.items() if name in beyond))
    return LEAST_SHARE < share < 1.0 - LEAST_SHARE


def _volume(points: Array, faces: NDArray[np.int64]) -> float:
    a, b, c = (points[faces[:, k]] for k in range(3))
    return float(np.einsum("ij,ij->", a, np.cross(b, c)) / 6.0)
