"""Ribs: a flattened bow from the costal facet round the chest wall, one recipe for each pair.

A rib is described in the frame of the vertebra it hangs on, for the right side. Where its head and tubercle meet
that vertebra is not written down but read from the vertebra's landmarks, so a rib stays in its joints when a
vertebra changes; the shaft runs through measured points of its axis.
"""

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from explorer.anatomy.structures import STRUCTURES
from explorer.modelling import mesher
from explorer.modelling.body import Body
from explorer.modelling.distance import Field, difference, offset, smooth_union, sphere, transformed, tube
from explorer.modelling.recipe import Entry, Limit
from explorer.modelling.solid import Solid

Array = NDArray[np.float64]

LIMITS: Final[Mapping[str, Limit]] = {
    "axis_lateral_mm": (0.0, 180.0),
    "axis_forward_mm": (-90.0, 190.0),
    "axis_rise_mm": (-180.0, 40.0),
    "half_height_mm": (2.0, 14.0),
    "half_thickness_mm": (1.0, 8.0),
    "face_tilt_deg": (-100.0, 100.0),
    "head_radius_mm": (2.0, 8.0),
    "tubercle_radius_mm": (2.0, 8.0),
    "joint_gap_mm": (0.2, 3.0),
}
"""Dimensions of a rib. The three ``axis_`` lists run from just behind the tubercle to the front end."""

REGION_NAMES: Final = ("head and neck", "tubercle", "angle", "shaft")
ANGLE_FRACTION: Final = 0.2
"""How far along its axis a rib bends round and the iliocostal muscles hold on; about 4 to 7 cm from the tubercle."""
MARGIN_MM: Final = 14.0
NEIGHBOURHOOD_MM: Final = 60.0
"""How far from the middle of its vertebra a rib can meet bone."""


def landmarks(dims: Mapping[str, Any]) -> dict[str, Array]:
    """Return ``angle.right``, ``shaft.1.right`` to ``shaft.5.right`` (back to front), ``tip.right``: (3,) mm each."""
    axis = _axis(dims)
    along = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(axis, axis=0), axis=1))])
    at = {"angle": ANGLE_FRACTION, **{f"shaft.{k}": k / 6.0 for k in range(1, 6)}, "tip": 1.0}
    return {f"{name}.right": _at(axis, along, share) for name, share in at.items()}


def field(dims: Mapping[str, Any], head: ArrayLike | None = None, tubercle: ArrayLike | None = None) -> Field:
    """Return the right rib's signed distance in the frame of its vertebra.

    Parameters
    ----------
    dims : mapping
        See `LIMITS`.
    head, tubercle : (3,) mm, optional
        Centres of the head and of the tubercle. Without them the rib begins with its shaft; ribs 11 and 12 have no
        tubercle.

    Examples
    --------
    >>> bow = {"axis_lateral_mm": [20, 60, 60], "axis_forward_mm": [-20, 0, 60], "axis_rise_mm": [0, -9, -30],
    ...        "half_height_mm": [6, 6, 6], "half_thickness_mm": [3, 3, 3], "face_tilt_deg": [0, 0, 0]}
    >>> bool(field(bow)(np.array([[60.0, 0.0, -9.0]]))[0] < -2.0)
    True
    """
    shaft = _axis(dims)
    start = [np.asarray(p, dtype=float) for p in (head, tubercle) if p is not None]
    path = np.vstack([*start, shaft]) if start else shaft
    share = np.linspace(0.0, 1.0, len(shaft))
    height = np.interp(share, [0.0, 0.4, 1.0], dims["half_height_mm"])
    thick = np.interp(share, [0.0, 0.4, 1.0], dims["half_thickness_mm"])
    tilt = np.interp(share, [0.0, 0.5, 1.0], dims["face_tilt_deg"])
    if start:
        neck = [0.8] * len(start)
        height = np.concatenate([np.multiply(neck, height[0]), height])
        thick = np.concatenate([np.multiply(neck, thick[0]), thick])
        tilt = np.concatenate([np.zeros(len(start)), tilt])
    bow = tube(path, np.column_stack([thick, height]), _faces(path, tilt))
    knobs = []
    if head is not None:
        knobs.append(sphere(head, dims["head_radius_mm"]))
    if tubercle is not None:
        knobs.append(sphere(tubercle, dims["tubercle_radius_mm"]))
    return smooth_union(3.0, bow, *knobs) if knobs else bow


def solid(entry: Entry, body: Body, _made: Mapping[str, Solid]) -> Solid:
    """Return the rib in the rest world, its head in the joints of its vertebra and clear of every bone there."""
    structure = STRUCTURES[entry.id]
    own = f"bone.vertebra.{structure.level}"
    frame = body.frames[own]
    dims = entry.dims
    head, tubercle = _joints(body, own, dims)
    shape = transformed(field(dims, head, tubercle), frame)
    gap = dims["joint_gap_mm"]
    shape = difference(shape, *(_near(frame[:3, 3], offset(body.field(bone), gap)) for bone in _neighbours(own, body)))
    reach = np.array([p for p in (head, tubercle, *_axis(dims)) if p is not None]) @ frame[:3, :3].T + frame[:3, 3]
    bounds = (reach.min(axis=0) - MARGIN_MM, reach.max(axis=0) + MARGIN_MM)
    points, faces = mesher.mesh(shape, bounds, entry.mesh["spacing_mm"], int(entry.mesh["triangles"]))
    region = _regions(points, head, tubercle, dims, frame)
    made_right = Solid(points, faces, region=region, region_names=REGION_NAMES)
    return made_right.mirrored() if structure.side == "left" else made_right


def _joints(body: Body, vertebra: str, dims: Mapping[str, Any]) -> tuple[Array, Array | None]:
    """Return the centres of head and tubercle in the vertebra's frame, each its own radius away from its facet."""
    back = np.linalg.inv(body.frames[vertebra])
    known = body.landmarks[vertebra]
    facet = _moved(back, known["costal.right"])  # type: ignore[arg-type]  # inv is typed wider than it is
    first = _axis(dims)[0]
    if "transverse.costal.right" not in known:
        return facet + _unit(first - facet) * dims["head_radius_mm"], None
    seat = _moved(back, known["transverse.costal.right"])  # type: ignore[arg-type]
    # A tubercle faces its transverse process from in front and outside.
    tubercle = seat + _unit(np.array([0.6, 0.8, 0.0])) * (dims["tubercle_radius_mm"] * 0.9)
    out = _unit(tubercle - facet + np.array([0.0, 4.0, 0.0]))
    return facet + out * dims["head_radius_mm"] * 0.9, tubercle


def _near(centre: Array, bone: Field) -> Field:
    """Return a bone's distance where it matters to its rib; farther out, the distance to that neighbourhood."""

    def distance(points: Array) -> Array:
        beyond = np.linalg.norm(points - centre, axis=1) - NEIGHBOURHOOD_MM
        close = beyond < 0.0
        values = np.maximum(beyond, 0.0) + 10.0
        values[close] = bone(points[close])
        return values

    return distance


def _neighbours(vertebra: str, body: Body) -> list[str]:
    order = [bone for bone in body.frames if bone.startswith("bone.vertebra.")]
    heights = {bone: body.frames[bone][2, 3] for bone in order if bone in body.entries}
    ranked = sorted(heights, key=heights.__getitem__)
    place = ranked.index(vertebra)
    return ranked[max(place - 1, 0) : place + 2]


def _regions(
    points: Array, head: Array, tubercle: Array | None, dims: Mapping[str, Any], frame: Array
) -> NDArray[np.uint8]:
    local = (points - frame[:3, 3]) @ frame[:3, :3]
    axis = _axis(dims)
    fine = np.vstack([axis[:1] + (axis[1:2] - axis[:1]) * t for t in np.linspace(0, 1, 8)] + [axis[2:]])
    along = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(fine, axis=0), axis=1))])
    share = along[np.linalg.norm(local[:, None] - fine[None], axis=2).argmin(axis=1)] / along[-1]
    region = np.full(len(points), REGION_NAMES.index("shaft"), dtype=np.uint8)
    region[share < ANGLE_FRACTION * 1.5] = REGION_NAMES.index("angle")
    centre = head if tubercle is None else tubercle
    near_joint = np.linalg.norm(local - head, axis=1) < np.linalg.norm(centre - head) + dims["head_radius_mm"]
    region[near_joint] = REGION_NAMES.index("head and neck")
    if tubercle is not None:
        knob = np.linalg.norm(local - tubercle, axis=1) < 1.6 * dims["tubercle_radius_mm"]
        region[knob] = REGION_NAMES.index("tubercle")
    return region


def _axis(dims: Mapping[str, Any]) -> Array:
    return np.column_stack([dims["axis_lateral_mm"], dims["axis_forward_mm"], dims["axis_rise_mm"]]).astype(float)


def _faces(path: Array, tilt_deg: Array) -> Array:
    """Return at each point the direction of a rib's height: upward, turned by the tilt so that its top leans out."""
    tangent = np.gradient(path, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    up = np.array([0.0, 0.0, 1.0]) - tangent[:, 2:] * tangent
    up /= np.linalg.norm(up, axis=1, keepdims=True)
    out = np.cross(tangent, up)
    angle = np.radians(tilt_deg)[:, None]
    return np.cos(angle) * up + np.sin(angle) * out


def _at(axis: Array, along: Array, share: float) -> Array:
    return np.array([np.interp(share * along[-1], along, axis[:, k]) for k in range(3)])


def _moved(matrix: Array, point: Array) -> Array:
    return np.asarray(matrix[:3, :3] @ point + matrix[:3, 3])


def _unit(vector: Array) -> Array:
    return np.asarray(vector / np.linalg.norm(vector))
