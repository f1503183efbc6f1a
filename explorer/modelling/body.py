"""Where every bone stands: the rest frames of relaxed standing, climbed from the sacrum disc by disc.

Tilts are those of the endplates in the midsagittal plane, read as on a lateral radiograph: from the front corner of
the rim to its back corner, positive when the front is lower. Each bone is turned so that its own two endplates share
out their difference from the wanted tilts, and set on the bone below at the height of the disc between them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from explorer.anatomy import terms
from explorer.anatomy.frames import EXTENSION, rigid, rotation, transform
from explorer.anatomy.structures import STRUCTURES
from explorer.modelling.apart import Rival, apart
from explorer.modelling.distance import Field, transformed
from explorer.modelling.recipe import RECIPES, Entry, RecipeError, digest, read_json

Array = NDArray[np.float64]

IN_REST_WORLD: Final = ("bone.hip", "bone.femur", "cartilage.costal", "bone.sternum")
"""Ids that begin like this are modelled where they stand; their frame is the identity. A rib has its vertebra's."""


MEASURED_FROM: Final = (("L1", "upper"), ("T12", "lower"), ("T4", "upper"), ("C7", "lower"), ("C2", "lower"))
"""Endplates between which lordoses and kyphosis are measured, from the sacrum up."""


class BoneShape(Protocol):
    """What a bone's generator must be able to say without meshing anything."""

    def landmarks(self, dims: Mapping[str, Any]) -> Mapping[str, ArrayLike]:
        """Return named points, local millimetres."""

    def outline(self, dims: Mapping[str, Any], which: str) -> ArrayLike:
        """Return the (k, 3) rim of the ``upper`` or ``lower`` endplate, local millimetres, going round once."""

    def field(self, dims: Mapping[str, Any]) -> Field:
        """Return the signed distance of the bone, local millimetres; of the right one if it is paired."""

    def bounds(self, dims: Mapping[str, Any]) -> tuple[ArrayLike, ArrayLike]:
        """Return lower and upper corner of a box that holds the bone, local millimetres."""


@dataclass(frozen=True, eq=False)
class Rim:
    """Midsagittal corners of one endplate, (3,) millimetres each."""

    front: Array
    back: Array

    @property
    def centre(self) -> Array:
        """Middle between the corners."""
        return (self.front + self.back) / 2.0

    @property
    def tilt_deg(self) -> float:
        """Slope, positive when the front is lower.

        >>> round(Rim(np.array([0.0, 10.0, -10.0]), np.zeros(3)).tilt_deg, 6)
        45.0
        """
        run = self.front - self.back
        return float(np.degrees(np.arctan2(-run[2], run[1])))

    def moved(self, matrix: Array) -> "Rim":
        """Return the rim carried by a (4, 4) matrix."""
        front, back = transform(matrix, np.array([self.front, self.back]))
        return Rim(front, back)


@dataclass(frozen=True, eq=False)
class Body:
    """The skeleton at rest.

    Attributes
    ----------
    frames : mapping of bone id to (4, 4)
        Local to rest world.
    landmarks : mapping of bone id to mapping of name to (3,)
        Rest-world millimetres; bones without a recipe yet have none.
    rims : mapping of level to mapping of ``upper`` or ``lower`` to Rim
        Endplates of C2 to S1 in the rest world.
    outlines : mapping of level to mapping of ``upper`` or ``lower`` to (k, 3)
        Whole rims of the endplates in the rest world, of levels that have a recipe.
    entries : mapping of bone id to Entry
        The bones' recipes.
    alignment : mapping
        `recipes/alignment.json`.
    shapes : mapping of generator name to BoneShape
        Who describes the bones.
    """

    frames: Mapping[str, Array]
    landmarks: Mapping[str, Mapping[str, Array]]
    rims: Mapping[str, Mapping[str, Rim]]
    outlines: Mapping[str, Mapping[str, Array]]
    entries: Mapping[str, Entry]
    alignment: Mapping[str, Any]
    shapes: Mapping[str, BoneShape] = field(repr=False)

    def field(self, bone_id: str) -> Field:
        """Return a bone's signed distance in the rest world, with joint space kept to the bones beside it.

        Raises KeyError if it has no recipe yet.
        """
        spaces = joint_spaces(bone_id, self.alignment)
        rivals = [Rival(self._whole(i), self._box(i), gap) for i, gap in spaces.items() if i in self.entries]
        return apart(self._whole(bone_id), rivals) if rivals else self._whole(bone_id)

    def _whole(self, bone_id: str) -> Field:
        if bone_id not in self.entries:
            raise KeyError(f"field: no recipe for {bone_id!r}; known are {sorted(self.entries)}")
        entry = self.entries[bone_id]
        local = self.shapes[entry.generator].field(entry.dims)
        return transformed(_mirror(local) if STRUCTURES[bone_id].side == "left" else local, self.frames[bone_id])

    def _box(self, bone_id: str) -> Array:
        """Return lower and upper corner (2, 3) of a box in the rest world that holds a bone."""
        entry = self.entries[bone_id]
        low, high = np.asarray(self.shapes[entry.generator].bounds(entry.dims), dtype=float)
        corners = np.array([[x, y, z] for x in (low[0], high[0]) for y in (low[1], high[1]) for z in (low[2], high[2])])
        if STRUCTURES[bone_id].side == "left":
            corners = corners * np.array([-1.0, 1.0, 1.0])
        corners = transform(self.frames[bone_id], corners)
        return np.array([corners.min(axis=0), corners.max(axis=0)])

    def landmark(self, bone_id: str, name: str) -> Array:
        """Return a landmark, (3,) rest-world millimetres; raises KeyError naming what there is."""
        known = self.landmarks.get(bone_id)
        if known is None:
            raise KeyError(f"landmark {name!r}: no recipe for {bone_id!r}; known are {sorted(self.landmarks)}")
        if name not in known:
            raise KeyError(f"landmark of {bone_id}: expected one of {sorted(known)}, got {name!r}")
        return known[name]

    def outline(self, bone_id: str, which: str) -> Array:
        """Return the (k, 3) rim of a bone's ``upper`` or ``lower`` endplate, rest-world millimetres."""
        known = self.outlines.get(_level_of(bone_id), {})
        if which not in known:
            raise KeyError(f"outline of {bone_id}: expected one of {sorted(known)}, got {which!r}")
        return known[which]

    def digest_of(self, *bone_ids: str) -> str:
        """Return the digest of where these bones stand and how they are made; of all bones if none is named."""
        chosen = sorted(bone_ids or self.frames)
        state = {
            bone: [np.round(self.frames[bone], 6).tolist(), self.entries[bone].digest if bone in self.entries else ""]
            for bone in chosen
            if bone in self.frames
        }
        return digest(state)


def stand(
    entries: Mapping[str, Entry], shapes: Mapping[str, BoneShape], alignment: Mapping[str, Any] | None = None
) -> Body:
    """Assemble the skeleton.

    Parameters
    ----------
    entries : mapping of structure id to Entry
        Recipes; only bones are looked at.
    shapes : mapping of generator name to BoneShape
        Who knows the landmarks of those recipes. A bone whose generator is not among them stands where the
        published heights put it, without landmarks.
    alignment : mapping, optional
        Content of `recipes/alignment.json`; read from there if not given.
    """
    posture = alignment if alignment is not None else load_alignment()
    bones = {i: e for i, e in entries.items() if i.startswith(("bone.", "cartilage.")) and e.generator in shapes}
    local = {i: _points(i, shapes[e.generator].landmarks(e.dims)) for i, e in bones.items()}
    outlines = {i: _outlines(shapes[e.generator], e) for i, e in bones.items()}
    frames = {"bone.sacrum": rigid(_tilted(posture["start"]["tilt_deg"]), np.zeros(3))}
    frames["bone.coccyx"] = frames["bone.sacrum"]
    _climb(frames, posture, outlines)
    _top(frames, posture, local, outlines)
    frames |= {i: np.eye(4) for i in bones if i.startswith(IN_REST_WORLD)}
    frames |= {i: frames[f"bone.vertebra.{STRUCTURES[i].level}"] for i in bones if i.startswith("bone.rib.")}
    return Body(
        MappingProxyType(frames),
        MappingProxyType({i: _moved(frames[i], points) for i, points in local.items()}),
        MappingProxyType(_rims(frames, posture, outlines)),
        MappingProxyType({_level_of(i): _moved(frames[i], rims) for i, rims in outlines.items() if rims}),
        MappingProxyType(bones),
        MappingProxyType(posture),
        MappingProxyType(dict(shapes)),
    )


def joint_spaces(bone_id: str, posture: Mapping[str, Any]) -> dict[str, float]:
    """Return the bones beside a bone that it must not run into, with the space to keep, mm.

    >>> joint_spaces("bone.vertebra.L5", load_alignment())
    {'bone.vertebra.L4': 1.6, 'bone.sacrum': 1.6}
    """
    spaces = posture["joint_spaces"]
    column = [*(f"bone.vertebra.{level}" for level in terms.PRESACRAL), "bone.sacrum"]
    found = {b if bone_id == a else a: spaces["facet_mm"] for a, b in pairwise(column) if bone_id in (a, b)}
    others = {("bone.sacrum", "bone.coccyx"): spaces["sacrococcygeal_mm"]}
    others |= {("bone.sacrum", f"bone.hip.{side}"): spaces["sacroiliac_mm"] for side in terms.SIDES}
    others |= {(f"bone.hip.{side}", f"bone.femur.{side}"): spaces["hip_mm"] for side in terms.SIDES}
    return found | {b if bone_id == a else a: gap for (a, b), gap in others.items() if bone_id in (a, b)}


def load_alignment(folder: Path = RECIPES) -> dict[str, Any]:
    """Read and check `alignment.json`; raises RecipeError naming the field."""
    content: dict[str, Any] = read_json(folder / "alignment.json")
    wedge = {"wedge_deg": (-20.0, 25.0), "height_anterior_mm": (1.0, 45.0), "height_posterior_mm": (1.0, 45.0)}
    for part, ranges in (("discs", {**wedge, "shift_mm": (-4.0, 4.0)}), ("bodies", wedge)):
        for record in content[part]:
            name = record.get("level") or f"{record['upper']}-{record['lower']}"
            for key, (low, high) in ranges.items():
                value = record.get(key)
                if not isinstance(value, int | float) or not low <= value <= high:
                    raise RecipeError(
                        f"recipes/alignment.json: {part}.{name}.{key} must be in [{low:g}, {high:g}], got {value}"
                    )
    return content


def endplate_tilts_deg(posture: Mapping[str, Any]) -> dict[str, dict[str, float]]:
    """Return the wanted tilt of every endplate, from the wedges of discs and bodies, S1 first.

    >>> tilts = endplate_tilts_deg(load_alignment())
    >>> round(tilts["L5"]["lower"], 1), round(tilts["L1"]["upper"], 1), round(tilts["C2"]["lower"], 1)
    (29.0, -14.0, 11.0)
    """
    tilt = float(posture["start"]["tilt_deg"])
    tilts = {"S1": {"upper": tilt}}
    wedge = {b["level"]: float(b["wedge_deg"]) for b in (*posture["bodies"], posture["axis"])}
    for disc in posture["discs"]:
        level = disc["upper"]
        tilts[level] = {"lower": (tilt := tilt - disc["wedge_deg"])}
        tilts[level]["upper"] = tilt = tilt - wedge[level]
    return tilts


def _climb(frames: dict[str, Array], posture: Mapping[str, Any], outlines: Mapping[str, Mapping[str, Array]]) -> None:
    tilts = endplate_tilts_deg(posture)
    turns = _turns_deg(posture, outlines)
    below = _rim(outlines["bone.sacrum"]["upper"]).moved(frames["bone.sacrum"]).centre if outlines.get(
        "bone.sacrum"
    ) else np.zeros(3)  # fmt: skip
    for disc in posture["discs"]:
        level = disc["upper"]
        rims = _local_rims(level, posture, outlines)
        face = float(np.mean([tilts[disc["lower"]]["upper"], tilts[level]["lower"]]))
        gap = (disc["height_anterior_mm"] + disc["height_posterior_mm"]) / 2.0
        seat = below + _tilted(face) @ [0.0, disc["shift_mm"], gap]
        turned = _tilted(turns[level])
        frames[f"bone.vertebra.{level}"] = rigid(turned, seat - turned @ rims["lower"].centre)
        below = rims["upper"].moved(frames[f"bone.vertebra.{level}"]).centre


def _turns_deg(posture: Mapping[str, Any], outlines: Mapping[str, Mapping[str, Array]]) -> dict[str, float]:
    """Return how far each vertebra is turned from level, so that the angles of the whole spine are those wanted.

    A body's own wedge is not quite the one the posture allows for. Each shares out the difference between its two
    endplates; those that a lordosis or kyphosis is measured from meet their tilt exactly, and what that takes is
    spread evenly over the vertebrae between them.
    """
    tilts = endplate_tilts_deg(posture)
    levels = ["S1", *(disc["upper"] for disc in posture["discs"])]
    missing = {
        level: {
            which: tilts[level][which] - rim.tilt_deg for which, rim in _local_rims(level, posture, outlines).items()
        }
        for level in levels[1:]
    }
    shared = {level: float(np.mean(list(faces.values()))) for level, faces in missing.items()}
    held = [levels.index(level) for level, _ in MEASURED_FROM]
    over = [missing[level][which] - shared[level] for level, which in MEASURED_FROM]
    spread = np.interp(np.arange(len(levels)), [0, *held], [0.0, *over])
    return {level: shared[level] + float(spread[k]) for k, level in enumerate(levels) if k}


def _top(
    frames: dict[str, Array], posture: Mapping[str, Any],
    local: Mapping[str, Mapping[str, Array]], outlines: Mapping[str, Mapping[str, Array]],
) -> None:  # fmt: skip
    """Set the atlas on the axis, joint surfaces apart by the gap."""
    atlas, axis = "bone.vertebra.C1", "bone.vertebra.C2"
    turned = _tilted(posture["atlas"]["tilt_deg"])
    facets = [f"facet.{{}}.{side}" for side in terms.SIDES]
    upper, lower = [f.format("inferior") for f in facets], [f.format("superior") for f in facets]
    if set(upper) <= set(local.get(atlas, ())) and set(lower) <= set(local.get(axis, ())):
        seat = transform(frames[axis], np.array([local[axis][n] for n in lower])).mean(axis=0)
        foot = np.mean([local[atlas][n] for n in upper], axis=0)
        forward, gap = posture["atlas"]["forward_mm"], posture["atlas"]["gap_mm"]
        frames[atlas] = rigid(turned, seat + turned @ ([0.0, forward, gap] - foot))
    else:
        top = _local_rims("C2", posture, outlines)["upper"].moved(frames[axis]).centre
        frames[atlas] = rigid(turned, top + posture["atlas"]["height_above_axis_mm"] * turned[:, 2])


def _local_rims(level: str, posture: Mapping[str, Any], outlines: Mapping[str, Mapping[str, Array]]) -> dict[str, Rim]:
    known = outlines.get(f"bone.vertebra.{level}")
    if known:
        return {which: _rim(points) for which, points in known.items()}
    record = posture["axis"] if level == "C2" else next(b for b in posture["bodies"] if b["level"] == level)
    half = (record["height_anterior_mm"] + record["height_posterior_mm"]) / 4.0
    lean = np.tan(np.radians(record["wedge_deg"] / 2.0))
    return {
        which: Rim(np.array([0.0, 1.0, sign * (half + lean)]), np.array([0.0, -1.0, sign * (half - lean)]))
        for which, sign in (("lower", -1.0), ("upper", 1.0))
    }


def _rims(
    frames: Mapping[str, Array], posture: Mapping[str, Any], outlines: Mapping[str, Mapping[str, Array]]
) -> dict[str, Mapping[str, Rim]]:
    rims: dict[str, Mapping[str, Rim]] = {}
    for level in endplate_tilts_deg(posture):
        if level == "S1":
            known = outlines.get("bone.sacrum")
            flat = {"upper": Rim(np.array([0.0, 1.0, 0.0]), np.array([0.0, -1.0, 0.0]))}
            local = {which: _rim(points) for which, points in known.items()} if known else flat
        else:
            local = _local_rims(level, posture, outlines)
        frame = frames["bone.sacrum" if level == "S1" else f"bone.vertebra.{level}"]
        rims[level] = {which: rim.moved(frame) for which, rim in local.items()}
    return rims


def _rim(outline: Array) -> Rim:
    """Return where a closed rim crosses the midsagittal plane x = 0."""
    start, end = outline, np.roll(outline, -1, axis=0)
    crossing = (start[:, 0] <= 0.0) != (end[:, 0] <= 0.0)
    if crossing.sum() < 2:
        raise ValueError(f"outline: expected a rim that crosses x = 0 twice, got {crossing.sum()} crossings")
    a, b = start[crossing], end[crossing]
    points = a + (a[:, :1] / (a[:, :1] - b[:, :1])) * (b - a)
    return Rim(points[points[:, 1].argmax()], points[points[:, 1].argmin()])


def _outlines(shape: BoneShape, entry: Entry) -> dict[str, Array]:
    level = _level_of(entry.id)
    if (not entry.id.startswith("bone.vertebra.") and entry.id != "bone.sacrum") or level == "C1":
        return {}
    faces = ("upper",) if level == "S1" else ("lower",) if level == "C2" else ("lower", "upper")
    rims = {which: np.asarray(shape.outline(entry.dims, which), dtype=float) for which in faces}
    if level == "C2":
        rims["upper"] = _base_of_dens(rims["lower"], shape, entry)
    return rims


def _base_of_dens(lower: Array, shape: BoneShape, entry: Entry) -> Array:
    """Return the lower rim raised to the base of the dens, which stands for an upper endplate."""
    top = np.asarray(shape.landmarks(entry.dims)["endplate.upper"], dtype=float)
    rim = _rim(lower)
    return lower + (top - rim.centre)


def _tilted(tilt_deg: float) -> Array:
    """Return the (3, 3) rotation of a level bone to this tilt; leaning forward is flexion, negative about x."""
    return rotation(EXTENSION, -tilt_deg)


def _points(bone_id: str, landmarks: Mapping[str, ArrayLike]) -> dict[str, Array]:
    """Return a bone's landmarks; those of a left bone are the right one's, mirrored."""
    points = {name: np.asarray(point, dtype=float) for name, point in landmarks.items()}
    side = STRUCTURES[bone_id].side
    if side is None:
        return points
    right = {name.removesuffix(".right"): p for name, p in points.items() if not name.endswith(".left")}
    flip = np.array([-1.0 if side == "left" else 1.0, 1.0, 1.0])
    return {f"{name}.{side}": p * flip for name, p in right.items()}


def _mirror(local: Field) -> Field:
    return lambda p: local(p * np.array([-1.0, 1.0, 1.0]))


def _moved(frame: Array, points: Mapping[str, Array]) -> Mapping[str, Array]:
    moved = {name: transform(frame, np.atleast_2d(p)).reshape(p.shape) for name, p in points.items()}
    return MappingProxyType(moved)


def _level_of(bone_id: str) -> str:
    return "S1" if bone_id == "bone.sacrum" else bone_id.rpartition(".")[2]
