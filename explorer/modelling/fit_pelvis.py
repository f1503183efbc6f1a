"""Fit the dimensions of the pelvis and of the two uppermost vertebrae to a specimen placed in our own frame.

    python -m explorer.modelling.fit_pelvis bone.hip.right --reference ../shared/reference [--rounds 6] [--write]

The unknowns are the recipe's dimensions; residuals are differences of signed distance between model and specimen at
points on and near the specimen's surface. The specimen is one man whose pelvic incidence is 39 degrees, so hip bones
and sacrum are placed separately: the sacrum is nodded forward in its joint and its upper endplate tilted until the
incidence is the wanted 54 degrees. Nothing of the specimen but the fitted dimensions enters the recipe.
"""

import argparse
import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import pyvista as pv
import trimesh

from explorer.anatomy.frames import EXTENSION, rotation
from explorer.modelling import generators
from explorer.modelling.distance import Array
from explorer.modelling.recipe import RECIPES

SCALE: Final = 1.03
"""Between the ratio of lumbar vertebrae (mean of 87 people to specimen, 1.07) and that of sacral width (801 people to
specimen, 0.99)."""
ENDPLATE: Final = np.array([-1.14, -20.83, 99.08])
ENDPLATE_SLOPE_DEG: Final = 29.35
HIP_AXIS: Final = np.array([-1.14, -4.88, 3.35])
SACROILIAC: Final = np.array([-1.14, -52.0, 72.0])
"""Measured on bodyparts3d, its own frame, mm: centre and slope of the S1 endplate (plane through the points within
2 mm of the L5-S1 disc), middle of the hip centres (spheres through the acetabula), middle of the auricular surfaces."""
SACROCOCCYGEAL: Final = np.array([0.0, 5.0, -107.0])
COCCYX_AXIS: Final = np.array([0.0, 0.6, -0.8])
"""Where sacrum and coccyx of the specimen, which are one, part: a point and a direction in our sacral frame."""
NUTATION_DEG: Final = 9.0
PELVIC_TILT_DEG: Final = 13.0
SACRAL_SLOPE_DEG: Final = 41.0

NECK_SCALE: Final = 0.93
"""His atlas is 84 mm wide and his axis 41 mm high; published means are 71 to 79 mm and 37 to 39 mm."""
ATLAS: Final = np.array([0.18, -13.0, 666.5])
ATLAS_SLOPE_DEG: Final = -10.0
AXIS: Final = np.array([-0.17, -9.26, 654.41])
AXIS_SLOPE_DEG: Final = 13.9
"""Measured on bodyparts3d: middle of the lateral masses and slope of the plane through both lower facets of C1; middle
between lower endplate and base of the dens and slope of the endplate of C2."""

SATURATION_MM: Final = 4.0
STEP_MM: Final = 0.15
TIE_MM: Final = 8.0
STIFFNESS: Final = 0.25
"""Weight of a row's second differences of displacement, per millimetre."""
THINNEST_MM: Final = 1.0
HELD: Final = (
    "acetabulum_centre_mm",
    "acetabulum_wall_mm",
    "acetabulum_rim_offset_mm",
    "acetabulum_inclination_deg",
    "acetabulum_anteversion_deg",
    "symphysis_face_points_mm",
    "fillet_mm",
    "rim_rounding_mm",
    "canal_points_mm",
    "endplate_width_mm",
    "endplate_depth_mm",
    "superior_facet_angle_from_midsagittal_deg",
    "foramen_transversarium_diameter_mm",
    "body_height_mm",
    "lamina_up_direction",
    "cornu_points_mm",
    "ischial_spine_points_mm",
    "acetabular_rim_points_mm",
    "spinous_tip_points_mm",
    "spinous_process_points_mm",
)
"""Dimensions that are not fitted, besides everything on the midline."""


def on_hips(points: Array) -> Array:
    """Return the specimen's points (n, 3) in rest world, for the hip bones."""
    tilt, top = _nodded()
    return np.asarray(SCALE * (points - top) @ rotation(EXTENSION, PELVIC_TILT_DEG - tilt).T)


def on_sacrum(points: Array) -> Array:
    """Return the specimen's points (n, 3) in the sacrum's own frame."""
    tilt, top = _nodded()
    nodded = (points - SACROILIAC) @ rotation(EXTENSION, -NUTATION_DEG).T + SACROILIAC
    world = SCALE * (nodded - top) @ rotation(EXTENSION, PELVIC_TILT_DEG - tilt).T
    return np.asarray(world @ rotation(EXTENSION, SACRAL_SLOPE_DEG).T)


def on_atlas(points: Array) -> Array:
    """Return the specimen's points (n, 3) in the frame of C1."""
    return np.asarray(NECK_SCALE * (points - ATLAS) @ rotation(EXTENSION, ATLAS_SLOPE_DEG).T)


def on_axis(points: Array) -> Array:
    """Return the specimen's points (n, 3) in the frame of C2."""
    return np.asarray(NECK_SCALE * (points - AXIS) @ rotation(EXTENSION, AXIS_SLOPE_DEG).T)


def fit(generator: str, dims: Mapping[str, Any], points: Array, wanted: Array, rounds: int) -> dict[str, Any]:
    """Return the dimensions that bring the field at points (n, 3) closest to the wanted distances (n,).

    Damped least squares with slopes by differences; rows of points are kept smooth and near their start.
    """
    module = generators.module_of(generator)
    unknowns = Unknowns(dims)
    target = SATURATION_MM * np.tanh(wanted / SATURATION_MM)

    def misfit(x: Array) -> Array:
        return np.asarray(SATURATION_MM * np.tanh(module.field(unknowns.dims(x))(points) / SATURATION_MM) - target)

    start = now = unknowns.start
    tie = unknowns.ties() * np.sqrt(len(points) / len(start))
    stiffness = tie.T @ tie
    gap = misfit(now)
    cost, damping = float(gap @ gap), 1e-2
    for number in range(rounds):
        slopes = np.zeros((len(points), len(now)))
        for k in range(len(now)):
            moved = now.copy()
            moved[k] += STEP_MM
            slopes[:, k] = (misfit(moved) - gap) / STEP_MM
        curvature = slopes.T @ slopes + stiffness
        downhill = -(slopes.T @ gap + stiffness @ (now - start))
        before = cost
        while damping < 1e4:
            brake = damping * np.diag(np.diag(curvature) + 1e-3 * curvature.diagonal().max())
            trial = unknowns.allowed(now + np.clip(np.linalg.solve(curvature + brake, downhill), -4.0, 4.0))
            there = misfit(trial)
            reached = float(there @ there + (trial - start) @ stiffness @ (trial - start))
            if reached < cost:
                now, gap, cost, damping = trial, there, reached, max(damping / 5.0, 1e-5)
                break
            damping *= 4.0
        print(f"{number + 1}: mean {np.abs(gap).mean():.3f} mm, damping {damping:.1e}", flush=True)  # noqa: T201
        if cost > before * (1.0 - 2e-4):
            break
    return unknowns.dims(now)


class Unknowns:
    """The numbers of a recipe that a fit may change, as one vector.

    Examples
    --------
    >>> unknowns = Unknowns({"crest_points_mm": [[0.0, 1.0, 2.0, 3.0]], "rim_rounding_mm": 2.0})
    >>> unknowns.start.tolist()
    [1.0, 2.0, 3.0]
    >>> unknowns.dims(unknowns.allowed(unknowns.start - 2.5))["crest_points_mm"]
    [[0.0, -1.5, -0.5, 1.0]]
    """

    def __init__(self, dims: Mapping[str, Any]) -> None:
        self.fixed = dict(dims)
        self.places = [
            (name, index)
            for name, value in dims.items()
            if name not in HELD and not name.startswith("auricular_bed")
            for index in np.ndindex(np.shape(value))
            if not (len(index) == 2 and index[1] == 0 and np.asarray(value)[index] == 0.0)
        ]
        self.start = np.array([np.asarray(dims[name], dtype=float)[index] for name, index in self.places])
        sized = [len(index) != 2 or index[1] >= 3 for _, index in self.places]
        self.low = np.where(sized, np.minimum(THINNEST_MM, self.start), -np.inf)

    def allowed(self, x: Array) -> Array:
        """Return the vector with radii and single dimensions kept above the thinnest allowed."""
        return np.maximum(x, self.low)

    def dims(self, x: Array) -> dict[str, Any]:
        """Return the recipe's dimensions with these values, rounded to a hundredth."""
        out = {name: np.array(value, dtype=float) for name, value in self.fixed.items()}
        for (name, index), value in zip(self.places, x, strict=True):
            out[name][index] = value
        return {name: value.tolist() for name, value in out.items()}

    def ties(self) -> Array:
        """Return rows that pull each unknown to its start and each row of points to a smooth displacement."""
        column = {place: k for k, place in enumerate(self.places)}
        rows = [np.eye(len(self.places)) * (0.2 / TIE_MM)]
        for name, index in self.places:
            chain = [(name, (index[0] + step, *index[1:])) for step in (-1, 0, 1)] if len(index) == 2 else []
            if chain and all(place in column for place in chain):
                row = np.zeros((1, len(self.places)))
                row[0, [column[place] for place in chain]] = STIFFNESS, -2.0 * STIFFNESS, STIFFNESS
                rows.append(row)
        return np.concatenate(rows)


def samples(path: Path, place: Any, count: int, flip: bool = False, seed: int = 0) -> tuple[Array, Array]:
    """Return points (n, 3) on and about a specimen's surface in our frame, and their signed distances (n,)."""
    mesh = pv.read(path).extract_surface(algorithm=None).triangulate().clean()
    mesh.points = place(np.asarray(mesh.points, dtype=float)) * [-1.0 if flip else 1.0, 1.0, 1.0]
    if flip:
        mesh = mesh.flip_faces()
    surface = trimesh.Trimesh(np.asarray(mesh.points), mesh.regular_faces, process=False)
    on, face = trimesh.sample.sample_surface(surface, count, seed=seed)
    rng = np.random.default_rng(seed)
    off = np.where(rng.random(count) < 0.5, 0.0, rng.uniform(-3.0, 6.0, count))
    points = np.asarray(on) + surface.face_normals[face] * off[:, None]
    return points, np.asarray(pv.PolyData(points).compute_implicit_distance(mesh)["implicit_distance"], dtype=float)


def specimen(structure: str, root: Path, count: int) -> tuple[Array, Array]:
    """Return what a structure is fitted to: both sides of the specimen, the left one mirrored."""
    folder = root / "bodyparts3d"
    if structure == "bone.hip.right":
        right = samples(folder / "bone.hip.right.ply", on_hips, count // 2)
        left = samples(folder / "bone.hip.left.ply", on_hips, count // 2, flip=True)
        points, distances = (np.concatenate(pair) for pair in zip(right, left, strict=True))
        return points, distances
    if structure in NECK:
        return samples(folder / f"{structure}.ply", NECK[structure], count)
    if structure in ("bone.sacrum", "bone.coccyx"):
        points, distances = samples(folder / "bone.sacrum-with-coccyx.ply", on_sacrum, 2 * count)
        below = (points - SACROCOCCYGEAL) @ COCCYX_AXIS
        kept = below > 1.0 if structure == "bone.coccyx" else below < -1.0
        return points[kept][:count], distances[kept][:count]
    raise KeyError(f"specimen: nothing to fit {structure!r} to")


NECK: Final = {"bone.vertebra.C1": on_atlas, "bone.vertebra.C2": on_axis}


def bed(sacrum: Mapping[str, Any], gap_mm: float = 1.5) -> dict[str, Any]:
    """Return the rows of the hip bone's bed for the sacrum: its joint surface in rest world, a gap larger."""
    turn = rotation(EXTENSION, -SACRAL_SLOPE_DEG)
    rows = {}
    for name in ("front", "middle", "back"):
        row = np.asarray(sacrum[f"auricular_{name}_points_mm"], dtype=float)
        rows[f"auricular_bed_{name}_points_mm"] = np.column_stack([row[:, :3] @ turn.T, row[:, 3] + gap_mm])
    return {name: np.round(row, 2).tolist() for name, row in rows.items()}


def written(value: Any, pad: str = "") -> str:
    """Return JSON with one row of numbers to a line.

    >>> print(written({"a": {"value": [[1.0, 2.0], [3.0, 4.0]]}}))
    {
     "a": {
      "value": [
       [1.0, 2.0],
       [3.0, 4.0]
      ]
     }
    }
    """
    text = json.dumps(value, indent=1, ensure_ascii=False)
    return re.sub(r"\[\s+(-?[\d.e+-]+(?:,\s+-?[\d.e+-]+)*)\s+\]", _one_line, text)


def main(arguments: Sequence[str] | None = None) -> int:
    """Fit one structure and, if asked, write its dimensions back into its recipe."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("structure")
    cli.add_argument("--reference", type=Path, required=True)
    cli.add_argument("--rounds", type=int, default=6)
    cli.add_argument("--count", type=int, default=4000)
    cli.add_argument("--write", action="store_true")
    options = cli.parse_args(arguments)
    path, content = _recipe_of(options.structure)
    dimensions = content["structures"][options.structure]["dimensions"]
    dims = {name: record["value"] for name, record in dimensions.items()}
    points, wanted = specimen(options.structure, options.reference, options.count)
    fitted = fit(content["generator"], dims, points, wanted, options.rounds)
    for name, value in fitted.items():
        dimensions[name]["value"] = np.round(value, 2).tolist()
    if content["generator"] == "hip":
        _, sacral = _recipe_of("bone.sacrum")
        known = sacral["structures"]["bone.sacrum"]["dimensions"]
        for name, value in bed({key: record["value"] for key, record in known.items()}).items():
            dimensions[name]["value"] = value
    if options.write:
        path.write_text(written(content) + "\n", encoding="utf-8")
    return 0


def _recipe_of(structure: str) -> tuple[Path, dict[str, Any]]:
    for path in sorted(RECIPES.glob("*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        if "dimensions" in content.get("structures", {}).get(structure, {}):
            return path, content
    raise SystemExit(f"fit_pelvis: expected a structure with a recipe of its own, got {structure!r}")


def _nodded() -> tuple[float, Array]:
    """Return the specimen's pelvic tilt (deg) and endplate centre (3,) after the sacrum has nodded forward."""
    top = rotation(EXTENSION, -NUTATION_DEG) @ (ENDPLATE - SACROILIAC) + SACROILIAC
    away = top - HIP_AXIS
    return float(np.degrees(np.arctan2(-away[1], away[2]))), np.asarray(top)


def _one_line(match: re.Match[str]) -> str:
    return "[" + re.sub(r"\s+", " ", match.group(1)) + "]"


if __name__ == "__main__":
    raise SystemExit(main())
