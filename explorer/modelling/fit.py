"""Fit the dimensions of a vertebra to a specimen, by least squares on signed distances.

    python -m explorer.modelling.fit --reference <surface file> --level L3 [--scale 1.0] [--start L2] [--write]

The unknowns are the recipe's own dimensions (some 150 numbers for one vertebra) and the rigid pose of the specimen.
Residuals are the differences between the model's and the specimen's signed distance at points on the specimen, near
it, and on the model's own surface, so that neither may have what the other lacks. Nothing of the specimen but these
dimensions enters the recipe.
"""

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import numpy as np
from scipy.optimize import least_squares
from scipy.spatial.transform import Rotation

from explorer.modelling import mesher, recipe, vertebra, vertebra_arch, vertebra_measures
from explorer.modelling.distance import Array, Field
from explorer.modelling.fit_target import Target
from explorer.modelling.vertebra_arch import PLACING
from explorer.modelling.vertebra_body import SIZES

CLIP_MM: Final = 3.0
"""Beyond this the two distances only have to agree that a point is far away."""
HELD: Final = (*PLACING, *(f"{name}_centre_mm" for name in vertebra.COSTAL), "costal_facet_diameter_mm",
              *(f"{name}_round_fraction" for name in vertebra_arch.FACETS), "lamina_evened_mm")  # fmt: skip
"""Dimensions that are no unknowns of the fit."""
TIE: Final = 0.03
"""Pull of each unknown to its start, per step of its own size; settles what the surface does not decide."""
THINNEST_MM: Final = 2.4
"""No plate or rod gets thinner: fillets would then stand for bone, and edges crumple."""
EVENNESS: Final = 0.2
"""Pull against stations that crowd or turn back, which would crumple the swept surface."""


class Unknowns:
    """The numbers of a recipe as one vector.

    Parameters
    ----------
    dims : mapping
        The recipe's dimensions: numbers and nested lists.
    held : sequence of str
        Names of dimensions that keep their value.

    Examples
    --------
    >>> unknowns = Unknowns({"lamina_path_mm": [[1.0, 2.0, 3.0]], "lamina_exponent": 2.0})
    >>> unknowns.names
    ['lamina_path_mm', 'lamina_path_mm', 'lamina_path_mm', 'lamina_exponent']
    >>> unknowns.dims(unknowns.start)["lamina_path_mm"]
    [[1.0, 2.0, 3.0]]
    """

    def __init__(self, dims: Mapping[str, Any], held: Sequence[str] = HELD) -> None:
        self.fixed = dict(dims)
        self.places: list[tuple[str, tuple[int, ...]]] = [
            (name, index)
            for name, value in dims.items()
            if name not in held
            for index in np.ndindex(np.shape(value))
            if not _is_on_midline(name, index)
        ]
        self.names = [name for name, _ in self.places]
        self.start = np.array([np.asarray(dims[name], dtype=float)[index] for name, index in self.places])
        self.size = np.array([_step(name) for name in self.names])
        limits = [_limits(name, index) for name, index in self.places]
        self.low, self.high = (np.array(side, dtype=float) for side in zip(*limits, strict=True))
        margin = 1e-3 * self.size
        self.start = np.clip(self.start, self.low + margin, self.high - margin)

    def dims(self, vector: Array) -> dict[str, Any]:
        """Return the recipe's dimensions with these values."""
        out = {name: np.array(value, dtype=float) for name, value in self.fixed.items()}
        for (name, index), value in zip(self.places, vector, strict=True):
            out[name][index] = value
        return {name: value.tolist() for name, value in out.items()}


def fit(
    dims: Mapping[str, Any], target: Target, rounds: int = 3, count: int = 1600, held: Sequence[str] = HELD
) -> tuple[dict[str, Any], float]:
    """Return the fitted dimensions and the mean distance (mm) of the specimen's surface from the model.

    Parameters
    ----------
    dims : mapping
        Where to start; the specimen is first laid on it.
    target : Target
        The specimen.
    rounds : int
        How often the points on the model's own surface are drawn anew.
    count : int
        Points on the specimen; as many again lie near it and on the model.
    held : sequence of str
        Names of dimensions that keep their value.
    """
    pose = _lay_on(dims, target)
    on, _ = target.on(count)
    near, near_mm = target.about(count // 2)
    start = Unknowns(dims, held)
    now = start.start
    for number in range(rounds):
        own = _own_surface(start.dims(now), pose, count)
        problem = _Problem(
            start, np.concatenate([on, near, own]), np.concatenate([np.zeros(count), near_mm, target.distance(own)])
        )
        answer = least_squares(
            problem.residuals, np.concatenate([now, pose]), problem.slopes,
            bounds=(np.append(start.low, [-np.inf] * 6), np.append(start.high, [np.inf] * 6)),
            x_scale=np.append(start.size, [0.05] * 3 + [1.0] * 3), loss="soft_l1", f_scale=1.0,
            max_nfev=8 if number + 1 < rounds else 12,
        )  # fmt: skip
        now, pose = answer.x[:-6], answer.x[-6:]
    fitted = calibrated(start.dims(now))
    return fitted, float(np.abs(vertebra.joined(fitted)(_moved(on, pose))).mean())


def calibrated(dims: Mapping[str, Any], finished: Field | None = None) -> dict[str, Any]:
    """Return the same shape with every named dimension set to what the finished bone measures.

    What a named dimension gains, the station that it places loses. `finished` is the distance of the meshed bone; by
    default the distance it will be meshed from.
    """
    out: dict[str, Any] = {name: np.array(value, dtype=float) for name, value in dims.items()}
    found = vertebra_measures.measure(finished or vertebra.joined(dims), dims)
    gain = {name: found[name] - float(out[name]) for name in PLACING}
    for name in PLACING:
        out[name] = out[name] + gain[name]
    out["pedicle_section_mm"][1] -= gain["pedicle_width_mm"], gain["pedicle_height_mm"]
    out["pedicle_path_mm"][1, 0] -= (gain["canal_width_mm"] + gain["pedicle_width_mm"]) / 2.0
    out["canal_hollow_mm"] -= gain["canal_width_mm"], gain["canal_depth_mm"]
    out["lamina_path_mm"][2, 1] += gain["canal_depth_mm"]
    out["transverse_process_path_mm"][3, 0] -= gain["transverse_process_span_mm"] / 2.0
    out["spinous_process_path_mm"][3, 1] += gain["spinous_tip_behind_posterior_body_wall_mm"]
    return {name: np.asarray(value).tolist() for name, value in out.items()}


class _Problem:
    def __init__(self, unknowns: Unknowns, points: Array, distances: Array) -> None:
        self.unknowns, self.points, self.wanted = unknowns, points, np.clip(distances, -CLIP_MM, CLIP_MM)

    def residuals(self, vector: Array) -> Array:
        values, pose = vector[:-6], vector[-6:]
        dims = self.unknowns.dims(values)
        got = vertebra.joined(dims)(_moved(self.points, pose))
        return np.concatenate([np.clip(got, -CLIP_MM, CLIP_MM) - self.wanted, self._ties(values), self._bends(values)])

    def slopes(self, vector: Array) -> Array:
        """Differences by unknown; only the part it shapes is evaluated again, and only where that part is felt."""
        values, pose = vector[:-6], vector[-6:]
        points = _moved(self.points, pose)
        dims = self.unknowns.dims(values)
        parts = {name: part(points) for name, part in vertebra.build_parts(dims).items()}
        here = vertebra.combine(dims, parts)
        free = np.abs(here) < CLIP_MM
        felt = {
            name: np.flatnonzero(free & (vertebra.combine(dims, parts | {name: parts[name] + 1e-3}) != here))
            for name in parts
        }
        bends = self._bends(values)
        columns = np.zeros((len(points) + len(values) + len(bends), len(vector)))
        for k, name in enumerate(self.unknowns.names):
            step = 1e-3 * self.unknowns.size[k]
            step = -step if values[k] + step > self.unknowns.high[k] else step
            moved = values.copy()
            moved[k] += step
            there = self.unknowns.dims(moved)
            shaped = vertebra.build_parts(there, shaped_by(name))
            rows = np.unique(np.concatenate([felt[part] for part in shaped])) if shaped else np.flatnonzero(free)
            again = {part: value[rows] for part, value in parts.items()}
            again |= {part: field(points[rows]) for part, field in shaped.items()}
            columns[rows, k] = (vertebra.combine(there, again) - here[rows]) / step
            if name.endswith("_path_mm"):
                columns[len(points) + len(values) :, k] = (self._bends(moved) - bends) / step
        columns[: len(points), -6:] = self._pose_slopes(dims, points, here, pose) * free[:, None]
        columns[len(points) + np.arange(len(values)), np.arange(len(values))] = self._tie / self.unknowns.size
        return columns

    def _bends(self, values: Array) -> Array:
        """Return how unevenly the stations of each path are spread, as second differences over the mean step."""
        dims = self.unknowns.dims(values)
        found = []
        for name in vertebra_arch.part_names(dims):
            if name in vertebra_arch.TUBES:
                path, _ = vertebra_arch.stations(dims, name)
                step = np.linalg.norm(np.diff(path, axis=0), axis=1).mean()
                allowed = 0.15 if name in vertebra_arch.MIDLINE else 0.4
                uneven = np.linalg.norm(np.diff(path, n=2, axis=0), axis=1) / step
                found.append(np.maximum(uneven - allowed, 0.0))
        if "costal_bar_path_mm" in dims:  # it closes the foramen transversarium in front
            (bar, bar_radii), (tip, tip_radii) = (
                vertebra_arch.stations(dims, name) for name in ("costal_bar", "transverse_process")
            )
            reach = 0.7 * (bar_radii[-1].min() + tip_radii[-1].min())
            found.append(np.array([max(float(np.linalg.norm(bar[-1] - tip[-1])) - reach, 0.0)]))
        return EVENNESS * float(np.sqrt(len(self.points))) * np.concatenate(found)

    def _pose_slopes(self, dims: Mapping[str, Any], points: Array, here: Array, pose: Array) -> Array:
        whole, step = vertebra.joined(dims), 1e-3
        slope = np.column_stack([(whole(points + step * axis) - here) / step for axis in np.eye(3)])
        turns = [(_moved(self.points, pose + step * unit) - points) / step for unit in np.eye(6)[:3]]
        return np.column_stack([*(np.einsum("ij,ij->i", slope, turn) for turn in turns), slope])

    @property
    def _tie(self) -> float:
        return TIE * float(np.sqrt(len(self.points)))

    def _ties(self, values: Array) -> Array:
        return np.asarray(self._tie * (values - self.unknowns.start) / self.unknowns.size)


def shaped_by(dimension: str) -> tuple[str, ...]:
    """Return the parts whose distance depends on a dimension; none for blends.

    >>> shaped_by("pedicle_width_mm"), shaped_by("facet_superior_azimuth_deg"), shaped_by("blend_arch_mm")
    (('pedicle',), ('superior_articular',), ())
    """
    if dimension.startswith("blend_"):
        return ()
    if dimension.startswith("facet_"):
        return (f"{dimension.split('_')[1]}_articular",)
    for name in (*vertebra_arch.TUBES, *vertebra_arch.LUMPS, "canal"):
        if dimension.startswith(f"{name}_"):
            return (name,)
    return ("body", *vertebra.SPACES)


def _lay_on(dims: Mapping[str, Any], target: Target) -> Array:
    """Return the pose (rotation vector, shift) that lays the specimen on the start."""
    points, faces = mesher.mesh(vertebra.joined(dims), vertebra.bounds(dims, 20.0), 2.0, one_piece=False)
    own = points[faces].mean(axis=1)
    sampled, _ = target.on(1200)
    pose = np.concatenate([np.zeros(3), own.mean(axis=0)])
    whole = vertebra.joined(dims)
    return np.asarray(
        least_squares(
            lambda p: np.clip(whole(_moved(sampled, p)), -20.0, 20.0), pose, x_scale=[0.05] * 3 + [1.0] * 3,
            loss="soft_l1", f_scale=2.0, max_nfev=40,
        ).x
    )  # fmt: skip


def _own_surface(dims: Mapping[str, Any], pose: Array, count: int) -> Array:
    """Return points on the model, in the specimen's frame."""
    points, faces = mesher.mesh(vertebra.joined(dims), vertebra.bounds(dims, 20.0), 1.6, one_piece=False)
    middle = points[faces].mean(axis=1)
    chosen = middle[np.linspace(0, len(middle) - 1, min(count, len(middle))).astype(int)]
    turn = Rotation.from_rotvec(pose[:3])
    return np.asarray(turn.inv().apply(chosen - pose[3:]))


def _moved(points: Array, pose: Array) -> Array:
    return np.asarray(Rotation.from_rotvec(pose[:3]).apply(points) + pose[3:])


def _is_on_midline(name: str, index: tuple[int, ...]) -> bool:
    return name.startswith(vertebra_arch.MIDLINE) and name.endswith("_path_mm") and index[-1] == 0


def _step(name: str) -> float:
    """Return how much of a dimension counts as one step: what moves a surface by about a millimetre."""
    sizes = (("_fraction", 0.1), ("_deg", 5.0), ("_mm", 1.0), ("", 0.5))
    return next(size for end, size in sizes if name.endswith(end))


def _limits(name: str, index: tuple[int, ...]) -> tuple[float, float]:
    known = {**vertebra.LIMITS, **vertebra.OPTIONAL}
    if name == "pedicle_section_mm" and index[0] == 1:
        return (-10.0, 10.0)  # added to the named width and height
    if name in known:
        return known[name]
    if name.endswith(("_section_mm", "_size_mm")):
        return (THINNEST_MM, 80.0)
    return (-120.0, 120.0)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one fit and print its figures; with --write put the dimensions into the recipe."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--reference", type=Path, required=True, help="surface file, RAS+ mm")
    cli.add_argument("--level", required=True, help="C3 to L5")
    cli.add_argument("--start", help="level whose present dimensions to start from, its own by default")
    cli.add_argument("--scale", type=float, default=1.0, help="uniform factor applied to the specimen first")
    cli.add_argument("--widen", type=float, default=1.0, help="further factor from side to side")
    cli.add_argument("--rounds", type=int, default=3)
    cli.add_argument("--source", default="clouthier2023", help="key of the source the dimensions are credited to")
    cli.add_argument("--reason", default="", help="sentence recorded with each dimension")
    cli.add_argument("--hold-sizes", action="store_true", help="keep widths, depths and heights of the body")
    cli.add_argument("--write", action="store_true", help="update the recipe")
    args = cli.parse_args(arguments)
    entries = recipe.load(limits={"vertebra": vertebra.LIMITS}).entries
    start = entries[f"bone.vertebra.{args.start or args.level}"].dims
    held = (*HELD, *SIZES) if args.hold_sizes else HELD
    dims, mean = fit(start, Target(args.reference, args.scale, args.widen), args.rounds, held=held)
    print(f"{args.level}: mean distance {mean:.3f} mm, {len(Unknowns(dims, held).start)} numbers")  # noqa: T201
    if args.write:
        own = entries[f"bone.vertebra.{args.level}"]
        write(recipe.RECIPES / own.file, own.id, dims, args.source, args.reason, SIZES if args.hold_sizes else ())
    return 0


def write(
    path: Path, structure: str, dims: Mapping[str, Any], source: str, reason: str, kept: Sequence[str] = ()
) -> None:
    """Replace the dimensions of one structure in a recipe file, rounded to a hundredth, but for `kept` ones."""
    with revised(path, structure) as record:
        record["dimensions"] = {
            name: record["dimensions"][name]
            if name in kept
            else {"value": np.round(value, 2).tolist(), "source": source, **({"reason": reason} if reason else {})}
            for name, value in dims.items()
        }


@contextmanager
def revised(path: Path, structure: str) -> Iterator[dict[str, Any]]:
    """Give the record of one structure in a recipe file to be changed, and put it back unless that fails."""
    content = json.loads(path.read_text(encoding="utf-8"))
    yield content["structures"][structure]
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
