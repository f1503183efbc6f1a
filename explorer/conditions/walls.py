"""What stands about the roots of a segment: disc, rims of the bodies, joints, yellow ligament and arch, as drawn.

Each is a set of points on and behind a surface, changed by the same rules as the meshes and carried by the same bones.
The marks of the rig say where the surfaces stand; a joint is a ball about its middle and one in its tip.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy import terms
from explorer.anatomy.atlas import Rig
from explorer.anatomy.frames import transform
from explorer.conditions.curves import around
from explorer.conditions.effects import Effect, Finding
from explorer.conditions.marks import Level
from explorer.conditions.measure import canal_outline, slackened
from explorer.conditions.shape import displaced

Array = NDArray[np.float64]
Matrices = Mapping[str, Array]

WALLS: Final[Mapping[str, tuple[str, ...]]] = {
    "bulge": ("disc",),
    "rim": ("rim",),
    "facet": ("joint", "arch"),
    "flavum": ("ligament",),
    "height": ("disc", "rim", "joint"),
    "slip": ("disc", "rim", "joint", "ligament", "arch"),
}
"""Which of them a rule brings nearer to a root."""
ANGLES: Final = 25
"""Places along each half of a disc's edge, from the midline behind to a third of the way from the side to the front."""
DISC_HEIGHTS: Final = (-0.5, 0.0, 0.5)
BARREL: Final = 2.5
"""How the side of a disc stands out from rim to rim: 1 - |height|^2.5 of its most, as its mesh is made."""
BEHIND_MM: Final = (0.0, 3.0, 6.0)
"""How far behind a surface there are points too, so that what has gone through it is still met."""
JOINT_SHARE: Final = 0.55
"""Radius of a joint's ball as a share of how far about its middle the joint is drawn to thicken; from the meshes."""
FRONT: Final = (-0.707, 0.707, 0.0)
"""From a right joint's middle to where its growth is read off: forward and towards the canal."""
TIP: Final = (0.0, 0.19, 0.42)
TIP_SHARE: Final = 0.35
"""Middle (disc's frame, from that of the joint) and radius of the tip that the bone below sends up behind the foramen,
as shares of the same reach; from the meshes."""


@dataclass(frozen=True, eq=False)
class Wall:
    """Posed balls of one kind on one side: centres (n, 3), radii (n,)."""

    kind: str
    centres: Array
    radii: Array


def walls(
    rig: Rig, level: Level, moved: Matrices, findings: Sequence[Finding], changes: Sequence[Effect], side: str
) -> list[Wall]:
    """Return what some effects at a level have brought nearer to the roots of a side, posed and changed.

    Parameters
    ----------
    moved : mapping of joint id to (4, 4)
        From `shape.pose` with the same findings.
    changes : sequence of Effect
        Those that count; without one that narrows anything the list is empty.
    """
    wanted = dict.fromkeys(
        kind for effect in changes if effect.side in (None, side) for kind in WALLS.get(effect.rule, ())
    )
    made = [_MAKERS[kind](rig, level, moved, findings, side) for kind in wanted]
    # Where the canal is open to the side no part of its outline lies on bone.
    return [wall for wall in made if len(wall.centres)]


def _disc(rig: Rig, level: Level, moved: Matrices, findings: Sequence[Finding], side: str) -> Wall:
    points = np.concatenate([_edge(level, side, share, level.bulge_mm) for share in DISC_HEIGHTS])
    upper = np.repeat(0.5 + 0.5 * np.array(DISC_HEIGHTS), ANGLES)
    return _behind("disc", level, moved, displaced(f"disc.{level.name}", points, rig, findings), upper, level.centre)


def _rim(rig: Rig, level: Level, moved: Matrices, findings: Sequence[Finding], side: str) -> Wall:
    lower = "bone.sacrum" if level.lower == "pelvis" else f"bone.vertebra.{level.lower}"
    parts = [
        displaced(bone, _edge(level, side, share), rig, findings)
        for bone, share in ((lower, -1.0), (f"bone.vertebra.{level.upper}", 1.0))
    ]
    return _behind("rim", level, moved, np.concatenate(parts), np.repeat([0.0, 1.0], ANGLES), level.centre)


def _joint(rig: Rig, level: Level, moved: Matrices, findings: Sequence[Finding], side: str) -> Wall:
    reach = level.facet_reach_mm
    middle = level.facet * _flip(side)
    tip = middle + reach * (np.array(TIP) @ level.axes)
    front = middle + JOINT_SHARE * reach * (np.array(FRONT) @ level.axes) * _flip(side)
    grown_front, grown_tip = displaced(f"joint.facet.{level.name}.{side}", np.stack([front, tip]), rig, findings)
    radii = np.array([float(np.linalg.norm(grown_front - middle)), TIP_SHARE * reach])
    # The front of a joint is the process of the bone below.
    return Wall("joint", transform(moved[level.lower], np.stack([middle, grown_tip])), radii)


def _ligament(rig: Rig, level: Level, moved: Matrices, findings: Sequence[Finding], side: str) -> Wall:
    name = f"lig.flavum.{level.name}"
    changed = displaced(name, level.flavum_inner * _flip(side), rig, findings)
    slack = slackened(rig, changed, [name] * len(changed), level, moved)
    return _behind("ligament", level, moved, slack, level.flavum_inner_upper, 2.0 * slack - level.canal_centre)


def _arch(rig: Rig, level: Level, moved: Matrices, findings: Sequence[Finding], _: str) -> Wall:
    """Return the part of the canal's outline that lies on bone."""
    on = np.array([name is not None and name.startswith("bone.") for name in level.canal_of])
    centres = canal_outline(rig, level, moved, findings)[on]
    return Wall("arch", centres, np.zeros(len(centres)))


_MAKERS: Final = {"disc": _disc, "rim": _rim, "joint": _joint, "ligament": _ligament, "arch": _arch}


def _edge(level: Level, side: str, height: float, bulge_mm: float = 0.0) -> Array:
    """Return (ANGLES, 3) points of the edge of a disc, at a share of half its height, in the rest world."""
    turn = np.radians(np.linspace(-90.0, 30.0, ANGLES))
    rim, half = around(level.rim_mm, turn), around(level.half_height_mm, turn)
    rim = rim + bulge_mm * (1.0 - abs(height) ** BARREL)
    local = np.column_stack([rim * np.cos(turn), rim * np.sin(turn), height * half])
    return level.world(local * _flip(side))


def _behind(kind: str, level: Level, moved: Matrices, points: Array, upper: Array, within: Array) -> Wall:
    """Return posed points of a surface (n, 3), and points behind them towards `within`, level with them."""
    way = ((within - points) @ level.axes.T) * [1.0, 1.0, 0.0]
    way = (way / np.maximum(np.linalg.norm(way, axis=1, keepdims=True), 1e-6)) @ level.axes
    filled = np.concatenate([points + depth * way for depth in BEHIND_MM])
    above, below = transform(moved[level.upper], filled), transform(moved[level.lower], filled)
    share = np.tile(upper, len(BEHIND_MM))[:, None]
    return Wall(kind, share * above + (1.0 - share) * below, np.zeros(len(filled)))


def _flip(side: str) -> Array:
    if side not in terms.SIDES:
        raise ValueError(f"side: expected one of {terms.SIDES}, got {side!r}")
    return np.array([1.0 if side == "right" else -1.0, 1.0, 1.0])
