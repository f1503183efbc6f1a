"""How the spine moves: postures shared out over the joints, and the matrices that carry bones and skin.

Each joint turns about its centre by extension, bending right and turning left, in that order from the parent
outward; angles are counted from rest. The browser evaluates the same rule on the same `rig.json`.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from explorer.anatomy import alignment
from explorer.anatomy.atlas import Joint, Parameter, Rig
from explorer.anatomy.frames import rigid, rotation

Array = NDArray[np.float64]
Angles = Mapping[str, Mapping[str, float]]
"""Joint id -> motion -> degrees from rest; what is absent is 0."""

MOTIONS: Final = ("extension", "bend_right", "turn_left")
MIRRORED: Final = {"femur.left": "femur.right", "femur.right": "femur.left"}
TOLERANCE_DEG: Final = 1e-6
SHEET_PER_MM: Final = 0.3
"""Surface over volume of the thin muscles of the trunk: what is shortened twice must swell by more than the sum."""
CURVE_ROUNDS: Final = 5
"""How often a sideways curve is drawn again, after which it measures right to a hundredth of a degree."""


class PostureError(ValueError):
    """A posture beyond what a joint or a parameter allows; the message names it, its range and the value."""


def joint_rotation(joint: Joint, angles: Mapping[str, float]) -> Array:
    """Return the (3, 3) rotation of a joint for angles in degrees; raises PostureError for an unknown motion."""
    if unknown := sorted(set(angles) - set(MOTIONS)):
        raise PostureError(f"joint {joint.id}: expected motions of {list(MOTIONS)}, got {unknown}")
    turn = np.eye(3)
    for motion, axis in zip(MOTIONS, joint.axes, strict=True):
        angle = angles.get(motion, 0.0)
        if angle:
            turn = turn @ rotation(axis, angle)
    return turn


def matrices(rig: Rig, angles: Angles, offsets: Mapping[str, Array] = MappingProxyType({})) -> dict[str, Array]:
    """Return joint id -> (4, 4) rest world to posed world; all identities at rest.

    These are both the motion of each bone and the skinning matrices of the soft tissue.

    Parameters
    ----------
    offsets : mapping of joint id to (4, 4)
        Rest-world motions of a bone against the one below, as a slip; they come after the parent and before the
        joint's own rotation.

    Raises
    ------
    PostureError
        If an angle is for a joint that the rig does not have. Ranges are not checked; see `checked`.
    """
    if unknown := sorted(set(angles) - set(rig.joints)):
        raise PostureError(f"posture: expected joints of the rig, got {unknown}")
    out: dict[str, Array] = {}
    for name, joint in rig.joints.items():
        turn = joint_rotation(joint, angles.get(name, {}))
        local = rigid(turn, joint.centre_mm - turn @ joint.centre_mm)
        if name in offsets:
            local = offsets[name] @ local
        out[name] = local if joint.parent is None else out[joint.parent] @ local
    return out


def skin(points: ArrayLike, weights: Mapping[str, Array], moved: Mapping[str, Array]) -> Array:
    """Carry (n, 3) rest-world points by blended matrices (linear blend skinning).

    Parameters
    ----------
    points : (n, 3) float
        Millimetres.
    weights : mapping of joint id to (n,)
        Summing to 1 at every point.
    moved : mapping of joint id to (4, 4)
        From `matrices`.
    """
    rest = np.asarray(points, dtype=float)
    out = np.zeros_like(rest)
    for name, share in weights.items():
        m = moved[name]
        out += share[:, None] * (rest @ m[:3, :3].T + m[:3, 3])
    return out


def wall_normals(points: Array, faces: NDArray[np.int64]) -> Array:
    """Return the unit normal (n, 3) of a closed mesh at each vertex, weighted by the area of the faces about it.

    >>> tetra = np.vstack([np.zeros(3), np.eye(3)])
    >>> wall_normals(tetra, np.array([[0, 2, 1], [0, 1, 3], [0, 3, 2], [1, 2, 3]]))[0].round(3).tolist()
    [-0.577, -0.577, -0.577]
    """
    corner = points[faces]
    across = np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0])
    total = np.zeros_like(points)
    for k in range(3):
        np.add.at(total, faces[:, k], across)
    return np.asarray(total / np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-12))


def swell_mm(rig: Rig, structure_id: str, angles: Angles) -> float:
    """Return how far a muscle's wall moves out along its normals at rest, so that it keeps its volume as joints turn.

    0 for what is no muscle, and at rest.

    Examples
    --------
    >>> from explorer import resources
    >>> from explorer.anatomy.atlas import Atlas
    >>> rig = Atlas.load(resources.data("meshes")).rig
    >>> bool(swell_mm(rig, "muscle.rectus-abdominis.left", distribute(rig, {"extension_deg": -60.0})) > 0.5)
    True
    """
    side = structure_id.rpartition(".")[2]
    known = rig.marks.get("swell", {}).get(structure_id.removesuffix(".left").removesuffix(".right"), {})
    parts = []
    for joint, motions in known.items():
        name = MIRRORED.get(joint, joint) if side == "left" else joint
        for motion, (linear, square) in motions.items():
            angle = angles.get(name, {}).get(motion, 0.0)
            # The left muscle does what the right one does under the mirrored motion.
            turn = -angle if side == "left" and motion != "extension" else angle
            parts.append(linear * turn + square * turn * turn)
    total = sum(parts)
    more = SHEET_PER_MM * (total * total - sum(part * part for part in parts))
    return float(total + more if total > 0.0 else total)


def checked(rig: Rig, angles: Angles) -> Angles:
    """Return the angles if every joint stays in its range; else raise PostureError naming joint, motion and range."""
    for name, motions in angles.items():
        if name not in rig.joints:
            raise PostureError(f"posture: expected joints of the rig, got {name!r}")
        for motion, angle in motions.items():
            limits = rig.joints[name].range_deg
            if motion not in limits:
                raise PostureError(f"joint {name}: expected motions of {sorted(limits)}, got {motion!r}")
            low, high = limits[motion]
            if not low - TOLERANCE_DEG <= angle <= high + TOLERANCE_DEG:
                raise PostureError(f"joint {name}: {motion} must be in [{low:g}, {high:g}] degrees, got {angle:.4g}")
    return angles


def distribute(rig: Rig, posture: Mapping[str, float]) -> dict[str, dict[str, float]]:
    """Share a posture out over the joints.

    Parameters
    ----------
    posture : mapping of parameter to degrees
        Whole values as measured (``lumbar_lordosis_deg`` is 50 at rest, ``bend_right_deg`` 0); parameters left out
        stay at rest.

    Returns
    -------
    dict
        Joint id -> motion -> degrees from rest, every joint within its range.

    Raises
    ------
    PostureError
        Naming the parameter, or the joint, that would leave its range.
    """
    angles: dict[str, dict[str, float]] = {}
    for name, value in posture.items():
        parameter = rig.posture.get(name)
        if parameter is None:
            raise PostureError(f"posture: expected parameters of {sorted(rig.posture)}, got {name!r}")
        low, high = parameter.range_deg
        if not (np.isfinite(value) and low <= value <= high):
            raise PostureError(f"posture: {name} must be in [{low:g}, {high:g}], got {value:g}")
        for joint, angle in _shared(parameter, value - parameter.rest_deg).items():
            motions = angles.setdefault(joint, {})
            motions[parameter.motion] = motions.get(parameter.motion, 0.0) + angle
    checked(rig, angles)
    return angles


def scoliosis(rig: Rig, cobb_deg: float, apex: str, convex: str) -> dict[str, dict[str, float]]:
    """Return the joint angles of a curve, to be added to those of a posture.

    The curve is paid back above and below, half each, so that the head stays level over the pelvis, and bodies turn
    towards the convex side. A curve is a change of shape and not a movement, so that ranges of motion do not bound it.
    Turning and the spine's own curves change how far vertebrae lean in the frontal plane; the curve is drawn again
    until it measures what was asked for on a body that stands otherwise at rest.

    Parameters
    ----------
    cobb_deg : float
        Angle between the most tilted vertebrae, as measured by `alignment.cobb_deg`.
    apex : str
        Level furthest from the midline.
    convex : ``"left"`` or ``"right"``
        The side it bulges to.

    Raises
    ------
    PostureError
        Naming the field that is out of range.
    """
    profile = rig.scoliosis
    low, high = profile["cobb_deg"]
    chain = [name for name in rig.joints if name != "pelvis" and not name.startswith("femur.")]
    if not (np.isfinite(cobb_deg) and low <= cobb_deg <= high):
        raise PostureError(f"scoliosis: cobb_deg must be in [{low:g}, {high:g}], got {cobb_deg:g}")
    if apex not in profile["apices"]:
        raise PostureError(f"scoliosis: apex must be one of {profile['apices']}, got {apex!r}")
    if convex not in ("left", "right"):
        raise PostureError(f"scoliosis: convex must be 'left' or 'right', got {convex!r}")
    curve = _curve(rig, chain, apex, 1.0 if convex == "right" else -1.0)
    given = cobb_deg
    for _ in range(CURVE_ROUNDS if cobb_deg > 0.0 else 0):
        measured, _, _ = alignment.cobb_deg(rig, matrices(rig, _times(curve, given)))
        given *= cobb_deg / measured
    return _times(curve, given)


def combined(*parts: Angles) -> dict[str, dict[str, float]]:
    """Return the sum of several sets of angles.

    >>> combined({"L4": {"extension": 1.0}}, {"L4": {"extension": 2.0, "turn_left": 1.0}})
    {'L4': {'extension': 3.0, 'turn_left': 1.0}}
    """
    out: dict[str, dict[str, float]] = {}
    for part in parts:
        for joint, motions in part.items():
            total = out.setdefault(joint, {})
            for motion, angle in motions.items():
                total[motion] = total.get(motion, 0.0) + angle
    return out


def _shared(parameter: Parameter, change_deg: float) -> dict[str, float]:
    shares = parameter.up if change_deg >= 0.0 else parameter.down
    return {joint: share * change_deg for joint, share in shares.items()}


def _curve(rig: Rig, chain: list[str], apex: str, sign: float) -> dict[str, dict[str, float]]:
    """Return the angles of a curve for one degree between its ends."""
    profile = rig.scoliosis
    at = chain.index(apex) + 1
    span = float(profile["half_span"])
    # Both halves draw in together where few joints are left, as below a lumbar apex; even halves end on the midline.
    scale = float(np.clip(min(at, len(chain) - at) / (span + 2.0 * profile["compensation_half_span"]), 0.5, 1.0))
    below, above = (_half_curve(count, scale, profile) for count in (at, len(chain) - at))
    bend = np.concatenate([below[::-1], above])
    turned = profile["turn_per_cobb"] * _wave(np.arange(len(chain)) - (at - 1.0), scale * span)
    turn = np.diff(turned, prepend=0.0)
    return {
        name: {"bend_right": float(-sign * bend[k]), "turn_left": float(-sign * turn[k])}
        for k, name in enumerate(chain)
        if bend[k] or turn[k]
    }


def _times(angles: Angles, factor: float) -> dict[str, dict[str, float]]:
    return {joint: {m: factor * angle for m, angle in motions.items()} for joint, motions in angles.items() if factor}


def _half_curve(count: int, scale: float, profile: Mapping[str, Any]) -> Array:
    """Return the share of the curve (count,) at the joints from the apex outward.

    Half of the curve falls to the joints next to the apex and is paid back by those beyond, so that the end of the
    chain is level again.
    """
    span, paid = scale * float(profile["half_span"]), scale * float(profile["compensation_half_span"])
    distance = np.arange(count) + 0.5
    curve, back = _wave(distance, span), _wave(distance - span - paid, paid)
    return np.asarray(0.5 * curve / curve.sum() - profile["compensation_share"] * back / back.sum())


def _wave(at: NDArray[np.floating[Any]], half: float) -> Array:
    return np.asarray(np.where(np.abs(at) < half, np.cos(np.pi * np.clip(at / half, -1.0, 1.0) / 2.0) ** 2, 0.0))
