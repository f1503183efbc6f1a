"""Angles of the spine as they are read from radiographs: slopes, lordoses, kyphosis, incidence, Cobb.

All are measured on the endplates of a rig, at rest or carried by the matrices of a posture. Sagittal tilts are taken
between the front and the back corner of an endplate in the plane x = 0, positive when the front is lower.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy import terms
from explorer.anatomy.atlas import Endplate, Rig
from explorer.anatomy.frames import transform

Array = NDArray[np.float64]
Matrices = Mapping[str, Array]
AT_REST: Final[Matrices] = MappingProxyType({})


@dataclass(frozen=True)
class Alignment:
    """Sagittal angles, degrees.

    Lordoses and kyphosis follow Cobb between the named endplates; tilt and incidence follow Boulay 2006.
    """

    sacral_slope_deg: float
    pelvic_tilt_deg: float
    pelvic_incidence_deg: float
    lumbar_lordosis_deg: float
    thoracic_kyphosis_deg: float
    cervical_lordosis_deg: float
    t1_slope_deg: float


def measure(rig: Rig, moved: Matrices = AT_REST) -> Alignment:
    """Measure a posture.

    Parameters
    ----------
    rig : Rig
    moved : mapping of joint id to (4, 4)
        From `kinematics.matrices`; empty for rest.

    Returns
    -------
    Alignment
        Lumbar lordosis from the upper endplate of L1 to that of S1, thoracic kyphosis from the upper of T4 to the
        lower of T12, cervical lordosis from the lower of C2 to the lower of C7.
    """
    slope = tilt_deg(rig, "S1", "upper", moved)
    plate = _carried(rig.endplates["S1"]["upper"], moved.get("pelvis"))
    hips = [_point(rig.joints[f"femur.{s}"].centre_mm, moved.get("pelvis")) for s in terms.SIDES]
    to_hips = np.mean(hips, axis=0) - (plate.front_mm + plate.back_mm) / 2.0
    pelvic_tilt = float(np.degrees(np.arctan2(to_hips[1], -to_hips[2])))
    return Alignment(
        slope,
        pelvic_tilt,
        slope + pelvic_tilt,
        slope - tilt_deg(rig, "L1", "upper", moved),
        tilt_deg(rig, "T4", "upper", moved) - tilt_deg(rig, "T12", "lower", moved),
        tilt_deg(rig, "C7", "lower", moved) - tilt_deg(rig, "C2", "lower", moved),
        tilt_deg(rig, "T1", "upper", moved),
    )


def tilt_deg(rig: Rig, level: str, which: str, moved: Matrices = AT_REST) -> float:
    """Return the sagittal slope of an endplate; raises KeyError naming the levels that have one."""
    plate = _carried(_endplate(rig, level, which), moved.get(_joint(level)))
    run = plate.front_mm - plate.back_mm
    return float(np.degrees(np.arctan2(-run[2], run[1])))


def coronal_tilt_deg(rig: Rig, level: str, which: str, moved: Matrices = AT_REST) -> float:
    """Return how far an endplate leans in the frontal plane, positive when its right end is lower."""
    _endplate(rig, level, which)
    matrix = moved.get(_joint(level))
    across = np.array([1.0, 0.0, 0.0]) if matrix is None else matrix[:3, 0]
    return float(np.degrees(np.arctan2(-across[2], across[0])))


def cobb_deg(rig: Rig, moved: Matrices) -> tuple[float, str, str]:
    """Return the largest frontal Cobb angle and its upper and lower end vertebra.

    The angle lies between the upper endplate of the upper and the lower endplate of the lower end vertebra; a
    straight spine gives 0 between neighbours.
    """
    levels = [level for level in terms.PRESACRAL if {"upper", "lower"} <= set(rig.endplates.get(level, ()))]
    upper = [coronal_tilt_deg(rig, level, "upper", moved) for level in levels]
    lower = [coronal_tilt_deg(rig, level, "lower", moved) for level in levels]
    difference = np.abs(np.subtract.outer(upper, lower))
    difference[np.tril_indices(len(levels))] = -1.0
    top, bottom = np.unravel_index(int(difference.argmax()), difference.shape)
    return float(difference[top, bottom]), levels[top], levels[bottom]


def _endplate(rig: Rig, level: str, which: str) -> Endplate:
    faces = rig.endplates.get(level)
    if faces is None or which not in faces:
        known = sorted(f"{name} {face}" for name, both in rig.endplates.items() for face in both)
        raise KeyError(f"endplate: expected one of {known}, got {level} {which}")
    return faces[which]


def _joint(level: str) -> str:
    return "pelvis" if level == "S1" else level


def _carried(plate: Endplate, matrix: Array | None) -> Endplate:
    return Endplate(_point(plate.front_mm, matrix), _point(plate.back_mm, matrix))


def _point(point: Array, matrix: Array | None) -> Array:
    return point if matrix is None else np.asarray(transform(matrix, point[None])[0])
