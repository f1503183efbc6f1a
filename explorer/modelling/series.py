"""One body from the neck to the loins: the sizes of the vertebrae run from level to level without a jump.

    python -m explorer.modelling.series --sizes --write      bodies: before the fits
    python -m explorer.modelling.series --arches --write     canal, pedicles and processes: after the fits

Fits level by level carry the whims of specimens and of the fit itself. Here a smoothing spline is laid through each
named dimension from C3 to L5. L2 to L5 are the mean of 87 adults and hold it; the wedges of the bodies are those the
posture allows for (`recipes/alignment.json`). The fits with ``--hold-sizes`` then shape everything else about these.
"""

import argparse
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
from scipy.interpolate import make_smoothing_spline

from explorer.anatomy import terms
from explorer.modelling import mesher, recipe, vertebra, vertebra_arch
from explorer.modelling.distance import Array
from explorer.modelling.fit import calibrated, revised
from explorer.modelling.vertebra_arch import PLACING
from explorer.modelling.vertebra_body import SIZES

LEVELS: Final = tuple(terms.PRESACRAL[2:])
HELD: Final = ("L2", "L3", "L4", "L5")
"""Levels known from many people; the curve bends to them."""
HOLD: Final = 100.0
"""Weight of a held level beside that of a fitted one."""
STIFFNESS: Final = 3.0
"""Penalty on the curve's bending, mm per level; a value half way between a straight run and the fits."""
ALONE: Final[Mapping[str, str]] = {"transverse_process_span_mm": "L1"}
"""From which level on a dimension runs by itself: below T12 the process is a costal one, and half as long again."""
TALL: Final = ("body_height_anterior_mm", "body_height_posterior_mm")
STRETCHED: Final = (
    ("transverse_process_path_mm", 0, "transverse_process_span_mm", 0.5),
    ("spinous_process_path_mm", 1, "spinous_tip_behind_posterior_body_wall_mm", -1.0),
)
"""Paths whose middle stations follow their tip: along which axis, for which dimension, and how much of it."""
ROUNDS: Final = 3
"""How often an arch is moved and measured until it has the wanted dimensions."""
COARSE_MM: Final = 0.7
"""Grid on which a moved arch must still be one piece."""


def smoothed(values: Array, held: Sequence[bool]) -> Array:
    """Return a run of values (n,) with the jumps between neighbours taken out.

    Parameters
    ----------
    values : (n,) float
        One dimension, level by level; at least five.
    held : (n,) bool
        Where the values stay what they are, exactly.

    Examples
    --------
    >>> run = smoothed(np.array([10.0, 11.0, 12.0, 19.0, 14.0, 15.0, 16.0]), [False] * 6 + [True])
    >>> bool(run[3] < 16.0), float(run[6])
    (True, 16.0)
    """
    fixed = np.asarray(held, dtype=bool)
    weight = np.where(fixed, HOLD, 1.0)
    place = np.arange(len(values), dtype=float)
    curve = make_smoothing_spline(place, values, weight, lam=STIFFNESS)(place)
    return np.asarray(np.where(fixed, values, curve))


def sizes(dims: Mapping[str, Mapping[str, Any]], wedges_deg: Mapping[str, float]) -> dict[str, dict[str, float]]:
    """Return the body's sizes by level: widths and depths smoothed, heights smoothed and wedged as wanted."""
    held = [level in HELD for level in LEVELS]
    run = {name: smoothed(_column(dims, name), held) for name in SIZES if name not in TALL}
    mean = smoothed((_column(dims, TALL[0]) + _column(dims, TALL[1])) / 2.0, held)
    depth = (run["endplate_depth_upper_mm"] + run["endplate_depth_lower_mm"]) / 2.0
    rise = np.tan(np.radians([wedges_deg[level] for level in LEVELS]) / 2.0) * depth
    run |= {TALL[0]: mean + rise, TALL[1]: mean - rise}
    return {level: {name: float(run[name][k]) for name in SIZES} for k, level in enumerate(LEVELS)}


def arches(dims: Mapping[str, Mapping[str, Any]], only: str = "") -> dict[str, dict[str, Any]]:
    """Return whole recipes by level whose finished arches measure the smoothed dimensions.

    Levels that are held, or that the regular expression `only` does not find, come back as they are.
    """
    held = [level in HELD for level in LEVELS]
    run: dict[str, Array] = {}
    for name in PLACING:
        start = LEVELS.index(ALONE[name]) if name in ALONE else 0
        values = _column(dims, name)
        runs = [slice(0, start), slice(start, None)] if start else [slice(None)]
        run[name] = np.concatenate([smoothed(values[part], held[part]) for part in runs])
    return {
        level: _settled(dims[level], {name: float(run[name][k]) for name in PLACING})
        if re.search(only, level) and not held[k]
        else dict(dims[level])
        for k, level in enumerate(LEVELS)
    }


def _settled(dims: Mapping[str, Any], wanted: Mapping[str, float]) -> dict[str, Any]:
    """Return a recipe whose finished bone comes nearest to the wanted arch, and which says what that bone measures.

    Processes and pedicles are stretched as a whole. Fillets do not follow exactly, so a few rounds are tried.
    """
    tried = [calibrated(dims)]
    fitted = np.array(dims["pedicle_section_mm"], dtype=float)
    for _ in range(ROUNDS):
        now = dict(tried[-1])
        for path, axis, name, share in STRETCHED:
            row = np.array(now[path], dtype=float)
            row[1:3, axis] += np.array([1.0, 2.0]) / 3.0 * share * (wanted[name] - now[name])
            now[path] = row.tolist()
        section = np.array(now["pedicle_section_mm"], dtype=float)
        section[[0, 2]] *= [wanted[name] / now[name] for name in ("pedicle_width_mm", "pedicle_height_mm")]
        # The isthmus is thinnest elsewhere in some; swelling the ends without measure would not help there.
        section[[0, 2]] = np.clip(section[[0, 2]], 0.85 * fitted[[0, 2]], 1.15 * fitted[[0, 2]])
        now["pedicle_section_mm"] = section.tolist()
        try:
            next_one = calibrated({**now, **wanted})
            _require_straight(next_one)
            mesher.mesh(vertebra.joined(next_one), vertebra.bounds(next_one), COARSE_MM)
        except ValueError:  # stretched until the arch has no pedicle or no tip any more, turns back or falls apart
            break
        tried.append(next_one)
    return min(tried, key=lambda now: sum(abs(now[name] - value) for name, value in wanted.items()))


def _require_straight(dims: Mapping[str, Any]) -> None:
    for name in ("transverse_process", "spinous_process"):
        path, _ = vertebra_arch.stations(dims, name)
        step = np.diff(path, axis=0)
        turn = np.einsum("ij,ij->i", step[:-1], step[1:])
        if turn.min() <= 0.0:
            raise ValueError(f"{name}_path_mm: expected stations one beyond the other, got {path.round(1).tolist()}")


def wedges(alignment: Mapping[str, Any]) -> dict[str, float]:
    """Return the wedge of each body that the posture allows for, degrees, positive when the front is taller."""
    return {str(body["level"]): float(body["wedge_deg"]) for body in alignment["bodies"]}


def _column(dims: Mapping[str, Mapping[str, Any]], name: str) -> Array:
    return np.array([float(dims[level][name]) for level in LEVELS])


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what changes and, with --write, change the recipes."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    which = cli.add_mutually_exclusive_group(required=True)
    which.add_argument("--sizes", action="store_true", help="widths, depths, heights and wedges of the bodies")
    which.add_argument("--arches", action="store_true", help="canal, pedicles, transverse and spinous processes")
    cli.add_argument("--write", action="store_true", help="update the recipes")
    cli.add_argument("--only", default="", help="regular expression of the levels to change")
    options = cli.parse_args(arguments)
    entries = recipe.load(limits={"vertebra": vertebra.LIMITS}).entries
    own = {level: entries[f"bone.vertebra.{level}"] for level in LEVELS}
    dims = {level: dict(entry.dims) for level, entry in own.items()}
    alignment = recipe.read_json(recipe.RECIPES / "alignment.json")
    changed: Mapping[str, Mapping[str, Any]] = (
        sizes(dims, wedges(alignment)) if options.sizes else arches(dims, options.only)
    )
    for level in filter(re.compile(options.only).search, changed):
        shown = {n: f"{dims[level][n]:.2f} -> {changed[level][n]:.2f}" for n in (SIZES if options.sizes else PLACING)}
        print(level, shown)  # noqa: T201
        if options.write:
            _write(own[level], changed[level])
    return 0


def _write(entry: recipe.Entry, changed: Mapping[str, Any]) -> None:
    """Put changed dimensions into the recipe, saying what they were and why."""
    level = entry.id.rpartition(".")[2]
    with revised(recipe.RECIPES / entry.file, entry.id) as content:
        for name, value in changed.items():
            new = np.round(value, 2).tolist()
            record = content["dimensions"][name]
            if new == record["value"]:
                continue
            if name in (*SIZES, *PLACING):
                was = f"{record['value']:g} by itself" if level not in HELD else f"{record['value']:g} before its wedge"
                record["reason"] = f"run smoothly from C3 to L5, so that neighbours make one body ({was})"
            record["value"] = new


if __name__ == "__main__":
    raise SystemExit(main())
