"""How vertebral bodies change: a wedge fracture, a lost height, a slip; and what they do to all that stands above."""

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.frames import rigid, rotation
from explorer.conditions.curves import smooth
from explorer.conditions.disc_rules import polar
from explorer.conditions.marks import Level, Vertebra

Array = NDArray[np.float64]


def wedge_turn(vertebra: Vertebra, share: float) -> Array:
    """Return the (4, 4) rest-world motion of the upper endplate when a body loses a share of its front height.

    It tips forward about its back edge, by the angle whose tangent is the lost height over the depth.
    """
    lost = share * vertebra.front_height_mm
    edge = vertebra.centre + np.array([0.0, vertebra.back_mm, vertebra.roof_back_mm]) @ vertebra.axes
    turn = rotation(vertebra.axes[0], -float(np.degrees(np.arctan(lost / vertebra.depth_mm))))
    return rigid(turn, edge - turn @ edge)


def wedge_bone(points: Array, vertebra: Vertebra, share: float) -> Array:
    """Return the displacement (n, 3) of the broken vertebra: its body follows its upper endplate, its arch does not."""
    return _moved(points, wedge_turn(vertebra, share)) * wedge_share(points, vertebra)[:, None]


def wedge_disc(points: Array, level: Level, vertebra: Vertebra, share: float) -> Array:
    """Return the displacement (n, 3) of the disc on a broken vertebra: its foot follows the endplate.

    Its upper face is carried by the bone above.
    """
    local = level.local(points)
    half = polar(local, level)[3]
    foot = 1.0 - np.clip(0.5 + local[:, 2] / (2.0 * half), 0.0, 1.0)
    return _moved(points, wedge_turn(vertebra, share)) * (foot * wedge_share(points, vertebra))[:, None]


def wedge_share(points: Array, vertebra: Vertebra) -> Array:
    """Return how far (n,) points go with the upper endplate: from its lower one up, and only in the body."""
    local = vertebra.local(points)
    high = np.clip((local[:, 2] - vertebra.floor_mm) / (vertebra.roof_mm - vertebra.floor_mm), 0.0, 1.0)
    body = smooth((local[:, 1] - (vertebra.back_mm - 6.0)) / 6.0)
    return np.asarray(high * body)


def lost_height(level: Level, share: float) -> Array:
    """Return the (4, 4) motion of the bone above when a disc loses a share of its height, front and back alike."""
    turn = rotation(level.axes[0], -share * level.wedge_deg)
    drop = -share * level.height_mm * level.axes[2]
    return rigid(turn, level.centre - turn @ level.centre + drop)


def slip(level: Level, share: float) -> Array:
    """Return how far (3,) the bone above goes forward along the endplate below, for a share of that one's depth."""
    return np.asarray(share * (level.plate_front - level.plate_back))


def _moved(points: Array, matrix: Array) -> Array:
    return np.asarray(points @ matrix[:3, :3].T + matrix[:3, 3] - points)
