"""The rig: joints with centres, axes and ranges, and how a posture is shared out over them."""

import itertools
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy import terms
from explorer.anatomy.atlas import parse_rig
from explorer.modelling import levels, soft_marks, swelling
from explorer.modelling.body import Body
from explorer.modelling.recipe import RECIPES, parse, read_json
from explorer.modelling.solid import Solid
from explorer.modelling.weights import CHAIN, hip_centre

Array = NDArray[np.float64]

MOTIONS: Final = ("extension", "bend_right", "turn_left")
MARKED: Final = ("disc.", "lig.flavum.", "bone.vertebra.", "bone.sacrum", "nerve.root.", "muscle.")
"""Beginnings of the ids of meshes that the findings' marks are read off."""


def rig(body: Body, folder: Path = RECIPES, made: Mapping[str, Solid] | None = None) -> dict[str, Any]:
    """Return the content of `rig.json`: joints from the root up, endplates, posture shares, scoliosis profile.

    With the finished meshes it also has what the findings' rules need of each level (`levels`, `vertebrae`, `roots`,
    `canal`, `muscles`, `abdomen`, `swell`); of structures that are not built yet there is nothing.

    Axes are rows (extension, bending right, turning left) in the rest world; each joint turns about its centre by
    the product of the three rotations in that order. Ranges count from rest.
    """
    recipe = read_json(folder / "rig.json")
    segments = {s["upper"]: s for s in recipe["segments"]}
    joints = [_pelvis(body, recipe["pelvis"])]
    for parent, name in itertools.pairwise(CHAIN):
        segment = segments["C0" if name == "head" else name]
        centre, axes = _place(name, parent, segment, body, recipe)
        joints.append(_joint(name, parent, centre, axes, _range(segment)))
    joints += [_hip(side, body, recipe["hip"]) for side in terms.SIDES]
    by_id = {joint["id"]: joint for joint in joints}
    content = {
        "version": 1,
        "frame": "RAS+",
        "unit": "mm",
        "joints": joints,
        "endplates": _endplates(body),
        "posture": {name: _parameter(name, p, segments, by_id, body) for name, p in recipe["posture"].items()},
        "scoliosis": {k: v for k, v in recipe["scoliosis"].items() if k not in ("sources", "reason")},
        "sources": recipe["sources"],
    }
    return content | _marks(content, body, folder, {i: made[i] for i in made if i.startswith(MARKED)} if made else {})


def _marks(content: Mapping[str, Any], body: Body, folder: Path, made: Mapping[str, Solid]) -> dict[str, Any]:
    if not made:
        return {}
    file = folder / "nerves.json"
    nerves = {entry.id: entry for entry in parse(read_json(file), file.name)} if file.exists() else {}
    return {
        "levels": levels.levels(body, made),
        "vertebrae": levels.vertebrae(body),
        "roots": levels.roots(body, made, nerves) if nerves else {},
        "canal": levels.canal(body, nerves["sac.dural"]) if nerves else {},
        "muscles": soft_marks.muscles(made),
        "abdomen": soft_marks.abdomen(made),
        "swell": swelling.swelling(parse_rig(content), made),
    }


def _joint(
    name: str, parent: str | None, centre: Array, axes: Array, limits: Mapping[str, list[float]]
) -> dict[str, Any]:
    return {
        "id": name,
        "parent": parent,
        "centre_mm": np.round(centre, 4).tolist(),
        "axes": (np.round(axes, 9) + 0.0).tolist(),
        "range_deg": dict(limits),
    }


def _place(
    name: str, parent: str, segment: Mapping[str, Any], body: Body, recipe: Mapping[str, Any]
) -> tuple[Array, Array]:
    """Return centre (3,) and axes (3, 3) rows of the joint between a bone and the one below."""
    if name in ("C1", "head"):
        frame = body.frames["bone.vertebra.C1"]
        dens = body.landmarks.get("bone.vertebra.C2", {}).get("dens")
        up = body.alignment["head"]["centre_above_atlas_mm"] if name == "head" else 0.0
        on_dens = dens is not None and name == "C1"
        centre = dens if dens is not None and on_dens else frame[:3, 3] + up * frame[:3, 2]
        return centre, frame[:3, :3].T
    lower = "S1" if parent == "pelvis" else parent
    faces = body.rims[lower]["upper"], body.rims[name]["lower"]
    axes = _level_axes(float(np.mean([face.tilt_deg for face in faces])))
    if "centre_up_mm" in segment:
        frame = body.frames[f"bone.vertebra.{lower}"]
        return frame[:3, 3] + frame[:3, :3] @ [0.0, segment["centre_forward_mm"], segment["centre_up_mm"]], axes
    share = recipe["disc_centre"]["back_of_middle_fraction"]
    return faces[0].centre + share * (faces[0].back - faces[0].front), axes


def _level_axes(tilt_deg: float) -> Array:
    t = np.radians(tilt_deg)
    return np.array([[1.0, 0.0, 0.0], [0.0, np.cos(t), -np.sin(t)], [0.0, np.sin(t), np.cos(t)]])


def _range(segment: Mapping[str, Any]) -> dict[str, list[float]]:
    return {
        "extension": [-segment["flexion_deg"], segment["extension_deg"]],
        "bend_right": [-segment["bend_deg"], segment["bend_deg"]],
        "turn_left": [-segment["turn_deg"], segment["turn_deg"]],
    }


def _pelvis(body: Body, limits: Mapping[str, Any]) -> dict[str, Any]:
    """Return the root, which turns about the middle of the hip axis."""
    centre = np.mean([hip_centre(body, side) for side in terms.SIDES], axis=0)
    return _joint("pelvis", None, centre, np.eye(3), _range(limits))


def _hip(side: str, body: Body, limits: Mapping[str, Any]) -> dict[str, Any]:
    # About +y a hanging leg swings to the left: abduction of the left leg, adduction of the right.
    swing = [-limits["adduction_deg"], limits["abduction_deg"]]
    turn = [-limits["inward_deg"], limits["outward_deg"]]
    if side == "right":
        swing, turn = [-swing[1], -swing[0]], [-turn[1], -turn[0]]
    # About +x the leg swings backward when the front of the thigh goes down: extension of the hip is negative.
    bend = [-limits["extension_deg"], limits["flexion_deg"]]
    ranges = {"extension": bend, "bend_right": swing, "turn_left": turn}
    return _joint(f"femur.{side}", "pelvis", hip_centre(body, side), np.eye(3), ranges)


def _endplates(body: Body) -> dict[str, dict[str, dict[str, list[float]]]]:
    """Return each endplate's midsagittal corners, which is what angles are measured from."""
    return {
        level: {
            which: {"front_mm": np.round(rim.front, 4).tolist(), "back_mm": np.round(rim.back, 4).tolist()}
            for which, rim in faces.items()
        }
        for level, faces in body.rims.items()
    }


def _parameter(
    name: str, recipe: Mapping[str, Any], segments: Mapping[str, Any], joints_by_id: Mapping[str, Any], body: Body
) -> dict[str, Any]:
    """Return range, rest value and each joint's share of one degree up and down; the range is one all joints allow."""
    motion, sign = recipe["motion"], float(recipe.get("sign", 1))
    joints = recipe.get("joints") or recipe["follow"]
    one_sided = recipe.get("shares") == "side of arc"
    up = _shares([_arc(segments[j], motion, 1.0 if one_sided else 0.0) for j in joints])
    down = _shares([_arc(segments[j], motion, -1.0 if one_sided else 0.0) for j in joints])
    if "follow" in recipe:
        still = {"femur.left": -1.0, "femur.right": -1.0}
        up_by, down_by = ({"pelvis": 1.0, **still, **dict(zip(joints, -s, strict=True))} for s in (up, down))
    else:
        up_by, down_by = (dict(zip(joints, sign * s, strict=True)) for s in (up, down))
    rest = _rest(name, body)
    low = max(recipe["range"][0], np.ceil(rest + _reach(down_by, -1.0, motion, joints_by_id)))
    high = min(recipe["range"][1], np.floor(rest + _reach(up_by, 1.0, motion, joints_by_id)))
    return {
        "motion": motion,
        "range_deg": [float(low), float(high)],
        "rest_deg": rest,
        "up": {j: round(float(s), 6) for j, s in up_by.items()},
        "down": {j: round(float(s), 6) for j, s in down_by.items()},
    }


def _reach(shares: Mapping[str, float], side: float, motion: str, joints: Mapping[str, Any]) -> float:
    """Return how far a parameter can go to one side before the first of its joints is at the end of its range."""
    steps = [
        joints[joint]["range_deg"][motion][1 if side * share > 0.0 else 0] / share for joint, share in shares.items()
    ]
    return side * min(abs(float(step)) for step in steps)


def _arc(segment: Mapping[str, Any], motion: str, side: float) -> float:
    if motion == "bend_right":
        return float(segment["bend_deg"])
    if motion == "turn_left":
        return float(segment["turn_deg"])
    if side:
        return float(segment["extension_deg" if side > 0.0 else "flexion_deg"])
    return float(segment["extension_deg"] + segment["flexion_deg"])


def _shares(arcs: list[float]) -> Array:
    total = np.asarray(arcs, dtype=float)
    return np.asarray(total / total.sum())


def _rest(name: str, body: Body) -> float:
    """Return the value of a parameter as measured on the standing body, so that a slider starts where the body is."""
    rims = body.rims
    centre = np.mean([hip_centre(body, side) for side in terms.SIDES], axis=0) - rims["S1"]["upper"].centre
    rest = {
        "lumbar_lordosis_deg": rims["S1"]["upper"].tilt_deg - rims["L1"]["upper"].tilt_deg,
        "thoracic_kyphosis_deg": rims["T4"]["upper"].tilt_deg - rims["T12"]["lower"].tilt_deg,
        "cervical_lordosis_deg": rims["C7"]["lower"].tilt_deg - rims["C2"]["lower"].tilt_deg,
        "pelvic_tilt_deg": float(np.degrees(np.arctan2(centre[1], -centre[2]))),
    }
    return round(rest.get(name, 0.0), 3)
