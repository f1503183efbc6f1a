"""An intervertebral disc: what fills the space between two endplates.

The mesh is laid out in polar rings about the middle of the gap. Each ring point is dropped onto the endplate above
and below along the axis of the gap, on the bones' own distance fields, so the disc is seated on both concave
endplates without crossing them. The free side bulges outward between the two rims, as a loaded disc does. The mesh
stands for the anulus fibrosus; the nucleus pulposus has one of its own inside it (`nucleus`), from the same recipe.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.structures import STRUCTURES, holder
from explorer.modelling import generators, nucleus
from explorer.modelling.body import Body
from explorer.modelling.distance import Field, gradient, transformed
from explorer.modelling.recipe import Entry
from explorer.modelling.solid import Solid
from explorer.modelling.weights import own_joint

Array = NDArray[np.float64]

REGION_NAMES: Final = ("anulus fibrosus", "nucleus pulposus")
SECTORS: Final = 44
RINGS: Final = 8
SIDE_ROWS: Final = 5
SEARCH_STEPS: Final = 28

LIMITS: Final[Mapping[str, tuple[float, float]]] = {
    "bulge_mm": (0.0, 3.0),
    "nucleus_area_fraction": (0.2, 0.6),
    "nucleus_centre_behind_fraction": (-0.1, 0.1),
    "anulus_fibre_tilt_deg": (45.0, 80.0),
    "anterior_height_mm": (1.0, 20.0),
    "middle_height_mm": (2.0, 18.0),
    "posterior_height_mm": (1.0, 15.0),
}


@dataclass(frozen=True)
class Gap:
    """The space between two endplates: a frame at its middle and the two rims as polar curves in it.

    Attributes
    ----------
    centre : (3,) float
        Midpoint between the rim centres, mm.
    axes : (3, 3) float
        Rows: right, forward, up along the bisector of the two rim normals.
    angle : (k,) float
        Polar angle of each sector, radians from right towards forward.
    radius : (2, k) float
        Distance of the lower and upper rim from the axis, mm.
    height : (2, k) float
        Height of the lower and upper rim over the middle plane, mm.
    """

    centre: Array
    axes: Array
    angle: Array
    radius: Array
    height: Array

    def world(self, right: Array, forward: Array, up: Array) -> Array:
        """Return (..., 3) world points of coordinates in the gap's frame."""
        return self.centre + np.stack([right, forward, up], axis=-1) @ self.axes

    def local(self, points: Array) -> Array:
        """Return (..., 3) world points as right, forward and up in the gap's frame, mm."""
        return np.asarray((points - self.centre) @ self.axes.T)


def gap_between(lower_rim: Array, upper_rim: Array, sectors: int = SECTORS) -> Gap:
    """Describe the gap between the rim below and the rim above.

    Parameters
    ----------
    lower_rim : (k, 3) float
        Closed rim of the upper endplate of the lower bone, mm.
    upper_rim : (m, 3) float
        Closed rim of the lower endplate of the upper bone, mm.
    sectors : int
        How many directions to sample.

    Raises
    ------
    ValueError
        If the upper rim is not above the lower.

    Examples
    --------
    >>> turn = np.linspace(0, 2 * np.pi, 30, endpoint=False)
    >>> rim = np.column_stack([20 * np.cos(turn), 15 * np.sin(turn), 0 * turn])
    >>> gap = gap_between(rim, rim + [0, 0, 10])
    >>> [round(float(h), 3) for h in gap.height[:, 0]]
    [-5.0, 5.0]
    """
    centres = np.array([lower_rim.mean(axis=0), upper_rim.mean(axis=0)])
    up = _normal(lower_rim) + _normal(upper_rim)
    up /= np.linalg.norm(up)
    if (centres[1] - centres[0]) @ up <= 0.0:
        raise ValueError(f"disc: expected the upper rim above the lower, got {(centres[1] - centres[0]) @ up:.2f} mm")
    forward = np.cross(up, [1.0, 0.0, 0.0])
    forward /= np.linalg.norm(forward)
    axes = np.array([np.cross(forward, up), forward, up])
    centre = centres.mean(axis=0)
    angle = np.linspace(0.0, 2.0 * np.pi, sectors, endpoint=False)
    radius, height = np.zeros((2, sectors)), np.zeros((2, sectors))
    for row, rim in enumerate((lower_rim, upper_rim)):
        local = (rim - centre) @ axes.T
        at = np.arctan2(local[:, 1], local[:, 0])
        order = np.argsort(at)
        radius[row] = np.interp(angle, at[order], np.hypot(local[:, 0], local[:, 1])[order], period=2.0 * np.pi)
        height[row] = np.interp(angle, at[order], local[order, 2], period=2.0 * np.pi)
    return Gap(centre, axes, angle, radius, height)


def solid(entry: Entry, body: Body, made: Mapping[str, Solid]) -> Solid:
    """Build a disc between its two bones, or the nucleus inside a finished disc."""
    structure = STRUCTURES[entry.id]
    upper, lower = structure.between
    gap = gap_between(body.outline(lower, "upper"), body.outline(upper, "lower"))
    joints = (own_joint(lower) or "", own_joint(upper) or "")
    skin = holder(structure)
    if skin is not None:
        return core(made[skin], gap, entry.dims, joints)
    return disc(bone_surface(lower, body), bone_surface(upper, body), gap, entry.dims, joints)


def disc(
    lower_bone: Field, upper_bone: Field, gap: Gap, dims: Mapping[str, float], joints: tuple[str, str],
) -> Solid:  # fmt: skip
    """Mesh the disc that fills a gap.

    Parameters
    ----------
    lower_bone, upper_bone : Field
        Signed distance of the two bones in rest world, mm.
    gap : Gap
        From `gap_between`.
    dims : mapping
        ``bulge_mm``, ``nucleus_area_fraction``, ``nucleus_centre_behind_fraction`` and ``anulus_fibre_tilt_deg``.
    joints : (str, str)
        Joints that carry the lower and the upper face.

    Returns
    -------
    Solid
        Closed; fibre is the direction of the anulus lamellae, alternating from ring to ring; region tells nucleus
        from anulus; the weights pass from the lower joint to the upper through the height.
    """
    share = np.linspace(-1.0, 1.0, SIDE_ROWS + 2)
    side = _side(gap, share, dims["bulge_mm"], lower_bone, upper_bone)
    rings = np.sin(np.linspace(0.0, 0.5 * np.pi, RINGS + 1))[1:-1]
    faces_of = [_face(gap, side[end], rings, end, bone) for end, bone in ((0, lower_bone), (-1, upper_bone))]
    points = np.concatenate([faces_of[0], side.reshape(-1, 3), faces_of[1]])
    for bone in (lower_bone, upper_bone):
        points = _lifted(points, bone)
    inner = np.concatenate([[0.0], np.repeat(rings, SECTORS)])
    through = np.concatenate([np.zeros(len(inner)), np.repeat((share + 1.0) / 2.0, SECTORS), np.ones(len(inner))])
    ring = np.concatenate([[0], np.repeat(np.arange(1, RINGS), SECTORS)])
    layer = np.concatenate([ring, np.full(side.shape[0] * SECTORS, RINGS), ring])
    local = gap.local(points)
    return Solid(
        points=points,
        faces=_triangles(len(share)),
        fibre=_lamellae(local, layer, dims["anulus_fibre_tilt_deg"]) @ gap.axes,
        region=_nucleus(local, gap, dims).astype(np.uint8),
        region_names=REGION_NAMES,
        weights={joints[0]: 1.0 - through, joints[1]: through},
    )


def core(skin: Solid, gap: Gap, dims: Mapping[str, float], joints: tuple[str, str]) -> Solid:
    """Return the nucleus of a finished disc, carried by the two joints as the disc round it is."""
    local, faces, through = nucleus.within(gap.local(skin.points), skin.faces, dims)
    return Solid(
        points=gap.world(*local.T),
        faces=faces,
        weights={joints[0]: 1.0 - through, joints[1]: through},
    )


def bone_surface(bone: str, body: Body) -> Field:
    """Return the signed distance of a bone where it stands, rest-world millimetres."""
    entry = body.entries[bone]
    field: Field = generators.module_of(entry.generator).field(entry.dims)
    return transformed(field, body.frames[bone])


def _normal(rim: Array) -> Array:
    """Return the unit normal of the plane that fits a rim, pointing up."""
    normal = np.linalg.svd(rim - rim.mean(axis=0))[2][2]
    return normal * np.sign(normal[2])


def _side(gap: Gap, share: Array, bulge_mm: float, lower: Field, upper: Field) -> Array:
    """Return the (rows, sectors, 3) free side from the lower rim to the upper."""
    t = (share[:, None] + 1.0) / 2.0
    radius = (1.0 - t) * gap.radius[0] + t * gap.radius[1]
    height = (1.0 - t) * gap.height[0] + t * gap.height[1]
    radius = radius + bulge_mm * (1.0 - np.abs(share[:, None]) ** 2.5)
    cos, sin = np.cos(gap.angle), np.sin(gap.angle)

    def at(r: Array) -> Array:
        return gap.world(r * cos, r * sin, height)

    def inside(r: Array) -> NDArray[np.bool_]:
        flat = at(r).reshape(-1, 3)
        return (np.minimum(lower(flat), upper(flat)) < 0.0).reshape(r.shape)

    # An uncus or a lip may stand beside the gap; there the side draws in until it is free of bone.
    low, high = 0.6 * radius, radius.copy()
    stuck = inside(high)
    for _ in range(12):
        middle = 0.5 * (low + high)
        blocked = inside(middle)
        high = np.where(blocked, middle, high)
        low = np.where(blocked, low, middle)
    return at(np.where(stuck, low, radius))


def _face(gap: Gap, edge: Array, rings: Array, end: int, bone: Field) -> Array:
    """Return the centre and the rings of one face, dropped along the axis onto its endplate."""
    local = gap.local(edge)
    centre = np.array([0.0, 0.0, local[:, 2].mean()])
    flat = np.concatenate([centre[None], *(centre + r * (local - centre) for r in rings)])
    sign = 1.0 if end else -1.0
    # Looked for from within the bone towards the gap: a way that starts in the gap may meet an uncus first.
    reach = 0.5 * float((gap.height[1] - gap.height[0]).max()) + 4.0
    start = np.repeat(flat[:, None], SEARCH_STEPS, axis=1)
    start[..., 2] += sign * np.linspace(3.0, -reach, SEARCH_STEPS)
    free = bone((start @ gap.axes + gap.centre).reshape(-1, 3)).reshape(len(flat), SEARCH_STEPS) > 0.0
    # A way that starts outside bone (past a rounded rim) keeps to the plane of the rim.
    found = free.any(axis=1) & ~free[:, 0]
    first = np.clip(free.argmax(axis=1), 1, SEARCH_STEPS - 1)
    rows = np.arange(len(flat))
    near, far = start[rows, first], start[rows, first - 1]
    for _ in range(12):
        middle = 0.5 * (near + far)
        within = (bone(middle @ gap.axes + gap.centre) <= 0.0)[:, None]
        near, far = np.where(within, near, middle), np.where(within, middle, far)
    seated = np.where(found[:, None], near, flat)
    return np.asarray(seated @ gap.axes + gap.centre)


def _lifted(points: Array, bone: Field) -> Array:
    """Move points that lie in bone (lips of a rim that is not quite plane) out to its surface."""
    for _ in range(3):
        depth = np.minimum(bone(points), 0.0)[:, None]
        points = points - depth * gradient(bone, points)
    return points


def _triangles(side_rows: int) -> NDArray[np.int64]:
    """Return the faces of centre, rings, side rows, rings, centre, wound outward."""
    inner = 1 + (RINGS - 1) * SECTORS
    ring_starts = [1 + k * SECTORS for k in range(RINGS - 1)]
    side_starts = [inner + k * SECTORS for k in range(side_rows)]
    top = inner + side_rows * SECTORS
    top_starts = [top + s for s in ring_starts]
    belt = [*ring_starts, *side_starts, *top_starts[::-1]]
    k = np.arange(SECTORS)
    after = (k + 1) % SECTORS
    faces = [np.column_stack([np.full(SECTORS, 0), belt[0] + after, belt[0] + k])]
    for a, b in pairwise(belt):
        faces.append(np.column_stack([a + k, a + after, b + after]))
        faces.append(np.column_stack([a + k, b + after, b + k]))
    faces.append(np.column_stack([np.full(SECTORS, top), belt[-1] + k, belt[-1] + after]))
    return np.concatenate(faces).astype(np.int64)


def _lamellae(local: Array, layer: NDArray[np.int64], tilt_deg: float) -> Array:
    """Return unit fibre directions in the gap's frame: round the disc, tilted by turns up and down."""
    radial = local[:, :2] / np.maximum(np.linalg.norm(local[:, :2], axis=1, keepdims=True), 1e-9)
    rise = np.where(layer % 2 == 0, 1.0, -1.0) * np.cos(np.radians(tilt_deg))
    along = np.sin(np.radians(tilt_deg))
    fibre = np.column_stack([-radial[:, 1] * along, radial[:, 0] * along, rise])
    length = np.linalg.norm(fibre, axis=1, keepdims=True)
    return np.asarray(fibre / length)


def _nucleus(local: Array, gap: Gap, dims: Mapping[str, float]) -> NDArray[np.bool_]:
    """Tell which points lie over the nucleus: the outline shrunk to its share of the area and set back a little."""
    mean = gap.radius.mean(axis=0)
    depth = float(np.interp([np.pi / 2, 3 * np.pi / 2], gap.angle, mean).sum())
    forward = local[:, 1] + dims["nucleus_centre_behind_fraction"] * depth
    edge = np.interp(np.arctan2(forward, local[:, 0]), gap.angle, mean, period=2.0 * np.pi)
    return np.asarray(np.hypot(local[:, 0], forward) < np.sqrt(dims["nucleus_area_fraction"]) * edge)
