"""Which nerve: how much room each root has to what findings have changed, from the posed and changed geometry.

A root is its centreline with a radius; a herniation is its surface and the balls that fill it, all else that comes
nearer is in `walls`. Where room is negative the root is met. What to expect by level and zone is in the content's
table of roots, which nothing here reads.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy import terms
from explorer.anatomy.atlas import Rig
from explorer.anatomy.frames import transform
from explorer.conditions import marks
from explorer.conditions.effects import Effect, Finding, effects
from explorer.conditions.marks import Carried, Level, Root
from explorer.conditions.outgrowth import balls, outgrowth
from explorer.conditions.walls import walls

Array = NDArray[np.float64]
Matrices = Mapping[str, Array]

NEIGHBOURS: Final = 2
"""Roots of so many levels up and down are looked at."""


@dataclass(frozen=True)
class Clearance:
    """Room between a root and what findings have changed.

    Attributes
    ----------
    root, side : str
    level : str
        Segment where it is least.
    room_mm : float
        From surface to surface; negative where they overlap.
    by : str
        What is nearest: herniation, disc, rim, joint, ligament or arch.
    """

    root: str
    side: str
    level: str
    room_mm: float
    by: str = "herniation"

    @property
    def structure(self) -> str:
        """Id of the root's mesh.

        >>> Clearance("L5", "left", "L4-L5", -1.0).structure
        'nerve.root.L5.left'
        """
        return f"nerve.root.{self.root}.{self.side}"


def clearances(rig: Rig, moved: Matrices, findings: Sequence[Finding]) -> list[Clearance]:
    """Return the room of every root near a segment that findings narrow, least first; none without such a finding.

    Room is to what the findings have changed there: to a piece of disc, a bulge, bony rims, a thicker joint or
    ligament, and after a slip or a lost height to all that has moved.

    Parameters
    ----------
    moved : mapping of joint id to (4, 4)
        From `shape.pose` with the same findings.
    """
    known = marks.of(rig)
    by_level: dict[str, list[Effect]] = {}
    for effect in effects(findings):
        if effect.level in known.levels:
            by_level.setdefault(effect.level, []).append(effect)
    found: dict[tuple[str, str], Clearance] = {}
    for name, changes in by_level.items():
        level = known.levels[name]
        pieces = [filled(level, effect, moved) for effect in changes if effect.rule == "outgrowth"]
        for side in terms.SIDES:
            near_by = [("herniation", *piece) for piece in pieces]
            near_by += [(w.kind, w.centres, w.radii) for w in walls(rig, level, moved, findings, changes, side)]
            for root in (known.roots[r] for r in near(level) if r in known.roots):
                line = posed(root, side, moved)
                rooms = [(room_mm(line, root.radius_mm, centres, radii), kind) for kind, centres, radii in near_by]
                for room, kind in rooms:
                    key = (root.name, side)
                    if key not in found or room < found[key].room_mm:
                        found[key] = Clearance(root.name, side, name, room, kind)
    return sorted(found.values(), key=lambda c: (c.room_mm, c.root, c.side))


def affected(rig: Rig, moved: Matrices, findings: Sequence[Finding]) -> list[Clearance]:
    """Return the roots that are met by what findings have changed, those with the least room first."""
    return [c for c in clearances(rig, moved, findings) if c.room_mm <= 0.0]


def filled(level: Level, effect: Effect, moved: Matrices) -> tuple[Array, Array]:
    """Return posed centres (k, 3) and radii (k,) of a herniation: its surface's points, with none, and its balls."""
    surface, _, share = outgrowth(level, effect)
    centres, radii, ball_share = balls(level, effect)
    local = level.local(surface)
    zone = level.zones[effect.zone]
    flip = np.array([-1.0 if effect.side == "left" else 1.0, 1.0, 1.0])
    outside = (local * flip - zone.at) @ zone.out > 0.0
    points = np.concatenate([surface[outside], centres])
    upper = np.concatenate([share[outside], ball_share])[:, None]
    above, below = transform(moved[level.upper], points), transform(moved[level.lower], points)
    return upper * above + (1.0 - upper) * below, np.concatenate([np.zeros(int(outside.sum())), radii])


def posed(root: Root, side: str, moved: Matrices) -> Array:
    """Return the posed centreline (k, 3) of a root."""
    flip = np.array([1.0 if side == "right" else -1.0, 1.0, 1.0])
    return skinned(root.points * flip, root.carried, moved)


def skinned(points: Array, carried: Carried, moved: Matrices) -> Array:
    """Return (k, 3) points posed by their own joints and shares."""
    return np.array(
        [
            np.sum([share * (moved[joint] @ np.append(point, 1.0))[:3] for joint, share in shares], axis=0)
            for point, shares in zip(points, carried, strict=True)
        ]
    )


def room_mm(line: Array, radius_mm: Array, centres: Array, radii: Array) -> float:
    """Return the least distance from a tube (k, 3) of radii (k,) to balls (n, 3) of radii (n,).

    >>> room_mm(np.array([[0.0, 0, 0], [10, 0, 0]]), np.array([1.0, 1.0]), np.array([[5.0, 4, 0]]), np.array([2.0]))
    1.0
    """
    a, run = line[:-1], np.diff(line, axis=0)
    length = (run * run).sum(axis=1)
    off = centres[:, None] - a[None]
    share = np.clip((off * run).sum(axis=2) / np.maximum(length, 1e-12), 0.0, 1.0)
    away = np.sqrt(((off - share[..., None] * run) ** 2).sum(axis=2))
    thick = radius_mm[:-1] * (1.0 - share) + radius_mm[1:] * share
    return float((away - thick - radii[:, None]).min())


def near(level: Level) -> tuple[str, ...]:
    """Return the roots that may pass a disc: those of the levels about it."""
    middle = terms.ROOTS.index(level.exiting)
    return terms.ROOTS[max(middle - NEIGHBOURS, 0) : middle + NEIGHBOURS + 2]
