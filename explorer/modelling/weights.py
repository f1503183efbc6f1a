"""Who carries each vertex: skin weights from a structure's place along the chain of joints."""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy import terms
from explorer.anatomy.structures import STRUCTURES
from explorer.modelling.body import Body
from explorer.modelling.solid import Solid

Array = NDArray[np.float64]

CHAIN: Final = ("pelvis", *reversed(terms.PRESACRAL), "head")
"""Joints of the spine from the root up; each carries the bone it is named for."""
JOINTS: Final = (*CHAIN, "femur.left", "femur.right")
PER_VERTEX: Final = 4
LEAST_APART_MM: Final = 2.0
LEAN: Final = 0.5
"""How much of a vertebra's tilt its dividing plane has; the whole of it would make lumbar planes cross in the back."""
THIGH_MM: Final = (-20.0, 50.0)
"""From how far above the hip centre to how far below it soft tissue changes over from pelvis to femur."""


def own_joint(structure_id: str) -> str | None:
    """Return the joint that a rigid structure rides on, or None if it is soft.

    >>> own_joint("bone.vertebra.L4"), own_joint("bone.rib.7.left"), own_joint("bone.sacrum"), own_joint("disc.L4-L5")
    ('L4', 'T7', 'pelvis', None)
    """
    structure = STRUCTURES[structure_id]
    if structure.kind == "bone":
        if structure_id.startswith("bone.femur."):
            return f"femur.{structure.side}"
        if structure_id == "bone.sternum":
            return "T5"
        return structure.level if structure.level in terms.PRESACRAL else "pelvis"
    if structure.region == "pelvis" and structure.kind in ("joint", "ligament"):
        return "pelvis"
    return None


def weigh(structure_id: str, solid: Solid, body: Body) -> dict[str, Array]:
    """Return joint id -> (n,) weights in [0, 1] that sum to 1 at every vertex.

    Bones are rigid. A disc, joint or ligament between two bones follows both, by the share of the way from one to
    the other. Everything else is blended along the chain, and into the femur where it hangs from both.
    """
    if solid.weights is not None:
        return _normalised(solid.weights)
    joint = own_joint(structure_id)
    if joint is not None:
        return {joint: np.ones(len(solid.points))}
    structure = STRUCTURES[structure_id]
    if structure.between:
        upper, lower = (own_joint(bone) for bone in structure.between)
        assert upper is not None
        assert lower is not None
        return _between(solid.points, upper, lower, body)
    if structure.kind == "cartilage" and structure.level is not None:
        return {structure.level: np.ones(len(solid.points))}
    weights = along_chain(solid.points, body)
    if structure.region == "pelvis" or "psoas" in structure_id or "iliacus" in structure_id:
        weights = _into_thigh(solid.points, weights, body)
    return _normalised(weights)


def along_chain(points: Array, body: Body) -> dict[str, Array]:
    """Blend (n, 3) points between the two vertebrae whose mid planes they lie between, smoothly.

    Points below the first plane belong to the pelvis, points above the last to the head.
    """
    names, heights = _heights(points, body)
    # Planes that lean towards each other may cross far from the spine; kept in order, the way up stays continuous.
    apart = LEAST_APART_MM * np.arange(len(names))
    ordered = np.minimum.accumulate(heights + apart, axis=1) - apart
    passed = np.clip(ordered[:, :-1] / (ordered[:, :-1] - ordered[:, 1:]), 0.0, 1.0).sum(axis=1)
    lower = np.minimum(passed.astype(int), len(names) - 2)
    share = _smooth(passed - lower)
    weights = {
        name: np.where(lower == k, 1.0 - share, 0.0) + np.where(lower == k - 1, share, 0.0)
        for k, name in enumerate(names)
    }
    return {name: value for name, value in weights.items() if value.any()}


def quantised(weights: Mapping[str, Array], joints: Sequence[str] = JOINTS) -> tuple[NDArray[np.uint8], ...]:
    """Return (joints (n, 4), weights (n, 4)) as uint8; the four largest are kept and sum to 255.

    >>> quantised({"L4": np.array([0.5]), "L5": np.array([0.5])})[1].sum()
    np.uint64(255)
    """
    if unknown := sorted(set(weights) - set(joints)):
        raise ValueError(f"weights: expected joints of the rig, got {unknown}")
    names = sorted(weights, key=list(joints).index)
    table = np.stack([weights[name] for name in names], axis=1)
    if len(names) < PER_VERTEX:
        table = np.pad(table, ((0, 0), (0, PER_VERTEX - len(names))))
    numbers = np.array([list(joints).index(name) for name in names] + [0] * max(0, PER_VERTEX - len(names)))
    largest = np.argsort(-table, axis=1, kind="stable")[:, :PER_VERTEX]
    kept = np.take_along_axis(table, largest, axis=1)
    kept = kept / kept.sum(axis=1, keepdims=True) * 255.0
    whole = np.floor(kept)
    missing = 255 - whole.sum(axis=1).astype(int)
    rank = np.argsort(np.argsort(-(kept - whole), axis=1, kind="stable"), axis=1, kind="stable")
    whole += rank < missing[:, None]
    used = np.where(whole > 0, numbers[largest], 0)
    return used.astype(np.uint8), whole.astype(np.uint8)


def hip_centre(body: Body, side: str) -> Array:
    """Return the centre of the acetabulum, (3,) mm; from pelvic tilt and the usual distance without hip bones."""
    bone, name = f"bone.hip.{side}", f"acetabulum.{side}"
    if name in body.landmarks.get(bone, {}):
        return body.landmark(bone, name)
    pelvis = body.alignment["pelvis"]
    tilt, reach = np.radians(pelvis["pelvic_tilt_deg"]), pelvis["hip_axis_distance_mm"]
    half = pelvis["hip_spacing_mm"] / 2.0
    return np.array([half if side == "right" else -half, reach * np.sin(tilt), -reach * np.cos(tilt)])


def _heights(points: Array, body: Body) -> tuple[list[str], Array]:
    """Return the joints of the chain and (n, k) heights of the points over the plane of each."""
    frames = {"pelvis": body.frames["bone.sacrum"]}
    frames |= {level: body.frames[f"bone.vertebra.{level}"] for level in CHAIN[1:-1]}
    head = frames["C1"].copy()
    head[:3, 3] += body.alignment["head"]["centre_above_atlas_mm"] * head[:3, 2]
    frames["head"] = head
    heights = []
    for frame in frames.values():
        tilt = LEAN * np.arctan2(frame[1, 2], frame[2, 2])
        heights.append((points - frame[:3, 3]) @ [0.0, np.sin(tilt), np.cos(tilt)])
    return list(frames), np.stack(heights, axis=1)


def _between(points: Array, upper: str, lower: str, body: Body) -> dict[str, Array]:
    """Share points between two neighbours by height from the face of the lower to that of the upper."""
    floor = body.rims["S1" if lower == "pelvis" else lower]["upper"].centre
    roof = body.rims[upper]["lower"].centre
    way = roof - floor
    share = _smooth(np.clip((points - floor) @ way / (way @ way), 0.0, 1.0))
    return {upper: share, lower: 1.0 - share}


def _into_thigh(points: Array, weights: Mapping[str, Array], body: Body) -> dict[str, Array]:
    centres = {side: hip_centre(body, side) for side in terms.SIDES}
    left = points[:, 0] < 0.0
    depth = np.where(left, centres["left"][2], centres["right"][2]) - points[:, 2]
    lateral = np.clip((np.abs(points[:, 0]) - 20.0) / 30.0, 0.0, 1.0)
    share = _smooth(np.clip((depth - THIGH_MM[0]) / (THIGH_MM[1] - THIGH_MM[0]), 0.0, 1.0)) * _smooth(lateral)
    out = {name: value * (1.0 - share) for name, value in weights.items()}
    out["femur.left"] = np.where(left, share, 0.0)
    out["femur.right"] = np.where(left, 0.0, share)
    return out


def _smooth(share: Array) -> Array:
    return share * share * (3.0 - 2.0 * share)


def _normalised(weights: Mapping[str, Array]) -> dict[str, Array]:
    total = np.sum(list(weights.values()), axis=0)
    if (total <= 0.0).any() or any((w < 0.0).any() for w in weights.values()):
        raise ValueError("weights: expected shares of at least 0 with a positive sum at every vertex")
    return {name: value / total for name, value in weights.items() if value.any()}
