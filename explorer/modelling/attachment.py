"""Where soft tissue takes hold: named points on bones, written in recipes and found on the standing skeleton.

An attachment is one of

* ``{"at": bone, "landmark": name}``, optionally ``"towards": name`` and ``"share_fraction"`` of the way there;
* ``{"at": bone, "rim": "upper" | "lower", "angle_deg": a}``, the point of an endplate's rim seen from its middle at
  an angle from right towards forward;
* ``{"at": bone, "local_mm": [right, forward, up]}`` in the bone's own frame.

Each may add ``"offset_mm": [right, forward, up]`` in the bone's frame. ``.S`` at the end of a bone or landmark name
stands for the side, and recipes describe the right side.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.frames import transform
from explorer.modelling.body import Body
from explorer.modelling.distance import Field, gradient
from explorer.modelling.recipe import RecipeError

Array = NDArray[np.float64]

SIDE = "right"
"""The side recipes describe; the other is its mirror image."""
SEATING_ROUNDS = 5
SLIDE_ROUNDS = 30
SLIDE_MM = 1.0
"""Longest step along a bone to a place of its own."""


def bone_of(attachment: Mapping[str, Any]) -> str:
    """Return the id of the bone an attachment names.

    >>> bone_of({"at": "bone.hip.S", "landmark": "psis.S"})
    'bone.hip.right'
    """
    return sided(str(attachment["at"]))


def sided(name: str) -> str:
    """Return a name with ``.S`` at its end replaced by the side."""
    return f"{name[:-2]}.{SIDE}" if name.endswith(".S") else name


def place(attachment: Mapping[str, Any], body: Body, where: str = "attachment") -> Array:
    """Return the attachment's point, (3,) rest-world millimetres.

    Parameters
    ----------
    attachment : mapping
        As described above.
    body : Body
        The standing skeleton.
    where : str
        Recipe, structure and field, for messages.

    Raises
    ------
    RecipeError
        If the bone, landmark or rim is unknown, or no way of finding a point is given.
    """
    bone = bone_of(attachment)
    if bone not in body.frames:
        raise RecipeError(f"{where}: expected a bone of the skeleton, got {bone!r}")
    frame = body.frames[bone]
    if "landmark" in attachment:
        point = _landmark(body, bone, str(attachment["landmark"]), where)
        if "towards" in attachment:
            goal = _landmark(body, bone, str(attachment["towards"]), where)
            point = point + float(attachment.get("share_fraction", 0.5)) * (goal - point)
    elif "rim" in attachment:
        point = _on_rim(body.outline(bone, str(attachment["rim"])), frame, float(attachment["angle_deg"]))
    elif "local_mm" in attachment:
        point = transform(frame, np.array([attachment["local_mm"]], dtype=float))[0]
    else:
        raise RecipeError(f"{where}: expected landmark, rim or local_mm, got {sorted(attachment)}")
    return np.asarray(point + frame[:3, :3] @ np.array(attachment.get("offset_mm", (0.0, 0.0, 0.0)), dtype=float))


def seated(point: Array, surface: Field) -> Array:
    """Return the (3,) point of a surface next to a point: an attachment grips the bone it names, not the air by it."""
    here = point[None]
    for _ in range(SEATING_ROUNDS):
        slope = gradient(surface, here, step_mm=0.5)
        here = here - surface(here)[:, None] * slope / np.maximum((slope**2).sum(axis=1, keepdims=True), 0.25)
    return np.asarray(here[0])


def beside(point: Array, surface: Field, others: Field, gap_mm: float) -> Array:
    """Return the (3,) point of a bone nearest to a point of it that others, who hold on there already, leave free.

    The point slides along the surface, away from the others, until it is `gap_mm` off them or nothing is gained any
    more.

    Examples
    --------
    >>> floor, ball = lambda p: p[:, 2], lambda p: np.linalg.norm(p, axis=1) - 5.0
    >>> beside(np.array([3.0, 0.0, 0.0]), floor, ball, 1.0).round(1).tolist()
    [6.0, 0.0, 0.0]
    """
    here = point
    for _ in range(SLIDE_ROUNDS):
        lack = gap_mm - float(others(here[None])[0])
        if lack <= 0.01:
            break
        out = gradient(surface, here[None], step_mm=0.5)[0]
        away = gradient(others, here[None], step_mm=0.5)[0]
        away = away - (away @ out) * out / max(float(out @ out), 1e-6)
        length = float(np.linalg.norm(away))
        if length < 0.05:
            break
        here = seated(here + min(lack / max(length, 0.3), SLIDE_MM) * away / length, surface)
    return np.asarray(here)


def _landmark(body: Body, bone: str, name: str, where: str) -> Array:
    try:
        return body.landmark(bone, sided(name))
    except KeyError as error:
        raise RecipeError(f"{where}: {error.args[0]}") from error


def _on_rim(rim: Array, frame: Array, angle_deg: float) -> Array:
    local = (rim - rim.mean(axis=0)) @ frame[:3, :3]
    angles = np.degrees(np.arctan2(local[:, 1], local[:, 0]))
    order = np.argsort(angles)
    return np.array([np.interp(angle_deg, angles[order], rim[order, k], period=360.0) for k in range(3)])
