"""The one place where coordinate frames meet.

The world of the atlas is RAS+, right-handed, millimetres: x right, y anterior, z superior; origin at the
centre of the S1 upper endplate in relaxed standing. Three neighbours are converted here and nowhere else:

======================  ==========================================
DICOM / ITK             LPS+, millimetres: x and y change sign
ISB (Wu 2002)           x anterior, y superior, z right
glTF 2.0                x left, y superior, z anterior, metres
======================  ==========================================

Rotations follow the right-hand rule, so in RAS+

======================  ==========================================
positive about x        extension (flexion is negative)
positive about y        bending to the right
positive about z        turning to the left
======================  ==========================================
"""

from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]

RAS_TO_LPS: Final[Array] = np.diag([-1.0, -1.0, 1.0])
RAS_TO_ISB: Final[Array] = np.array([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]])
# glTF assets face +z with y up, which puts the subject's left on +x.
RAS_MM_TO_GLTF_M: Final[Array] = np.array([[-1.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, 1.0, 0.0]]) / 1000.0

EXTENSION, BEND_RIGHT, TURN_LEFT = np.eye(3)
"""Axes of positive rotation in RAS+."""


def to_gltf(points_mm: ArrayLike) -> Array:
    """Convert (n, 3) RAS+ millimetres to (n, 3) glTF metres.

    >>> to_gltf([[0.0, 0.0, 1000.0]]).tolist()
    [[0.0, 1.0, 0.0]]
    """
    return np.asarray(np.asarray(points_mm, dtype=float) @ RAS_MM_TO_GLTF_M.T)


def from_gltf(points_m: ArrayLike) -> Array:
    """Convert (n, 3) glTF metres back to (n, 3) RAS+ millimetres."""
    return np.asarray(np.asarray(points_m, dtype=float) @ np.linalg.inv(RAS_MM_TO_GLTF_M).T)


def rotation(axis: ArrayLike, angle_deg: float) -> Array:
    """Return the (3, 3) right-handed rotation about an axis through the origin (Rodrigues).

    A zero axis has no direction and raises ValueError.

    >>> forward = rotation(EXTENSION, -90.0) @ [0.0, 0.0, 1.0]  # flexion tips the head forward
    >>> np.round(forward, 6).tolist()
    [0.0, 1.0, 0.0]
    """
    direction = np.asarray(axis, dtype=float)
    length = float(np.linalg.norm(direction))
    if length == 0.0:
        raise ValueError("rotation: expected a non-zero axis, got (0, 0, 0)")
    x, y, z = direction / length
    cross = np.array([[0.0, -z, y], [z, 0.0, -x], [-y, x, 0.0]])
    angle = np.radians(angle_deg)
    return np.asarray(np.eye(3) + np.sin(angle) * cross + (1.0 - np.cos(angle)) * cross @ cross)


def rigid(rotation_3x3: ArrayLike, translation_mm: ArrayLike) -> Array:
    """Return the (4, 4) matrix that rotates and then translates column vectors."""
    matrix = np.eye(4)
    matrix[:3, :3] = rotation_3x3
    matrix[:3, 3] = translation_mm
    return matrix


def transform(matrix: ArrayLike, points: ArrayLike) -> Array:
    """Apply a (4, 4) matrix to (n, 3) points; an empty (0, 3) array stays empty."""
    m = np.asarray(matrix, dtype=float)
    return np.asarray(np.asarray(points, dtype=float) @ m[:3, :3].T + m[:3, 3])
