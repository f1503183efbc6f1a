"""Joints between bones that were shaped one by one: where two would meet, both give way by half the joint space."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from explorer.modelling.distance import Field, smooth_min

Array = NDArray[np.float64]

NEAR_MM = 4.0
"""Further out than this a bone's own surface is not affected by its neighbours."""


@dataclass(frozen=True, eq=False)
class Rival:
    """A neighbouring bone: its field, the box (2, 3) that holds it, and the joint space to leave, mm."""

    field: Field
    box: Array
    gap_mm: float


def apart(own: Field, rivals: Sequence[Rival], rounding_mm: float = 0.6) -> Field:
    """Return a bone's field without what lies nearer to a rival than to itself, less half the joint space.

    The surface between two bones is where both distances are equal, so that each is trimmed alike and the two joint
    surfaces run parallel, the gap apart. Where bones are further from each other nothing changes.

    Parameters
    ----------
    own : Field
    rivals : sequence of Rival
    rounding_mm : float
        Over which the new edge is rounded.

    Examples
    --------
    >>> from explorer.modelling.distance import sphere
    >>> box = np.array([[-20.0, -20, -20], [20, 20, 20]])
    >>> left = apart(sphere((-4, 0, 0), 5.0), [Rival(sphere((4, 0, 0), 5.0), box, 2.0)], 0.01)
    >>> [round(float(v), 3) for v in left(np.array([[-1.0, 0, 0], [-9, 0, 0]]))]
    [0.0, 0.0]
    """

    def field(p: Array) -> Array:
        value = own(p)
        for rival in rivals:
            low, high = rival.box
            near = (value < NEAR_MM) & ((p > low) & (p < high)).all(axis=1)
            if near.any():
                mine = value[near]
                between = (mine - rival.field(p[near]) + rival.gap_mm) / 2.0
                value = value.copy()
                value[near] = -smooth_min(-mine, -between, rounding_mm)
        return value

    return field
