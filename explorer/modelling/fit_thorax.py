"""Measure the rib cage of one specimen and write it down as the recipe of a typical adult.

    python -m explorer.modelling.fit_thorax --reference ../shared/reference/bodyparts3d

A rib becomes eight points of its axis; a cartilage four. The specimen's cage is laid on the standing spine by its
thoracic discs (one rigid motion, the length along the spine scaled to ours, widths kept), and the back of each rib is
shifted by what is left over at its own vertebra, fading out towards the front.
"""

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
import trimesh
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline, make_smoothing_spline
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra
from scipy.spatial import cKDTree

from explorer.anatomy import terms
from explorer.modelling import generators, recipe
from explorer.modelling.body import Body, stand
from explorer.modelling.recipe import RECIPES

Array = NDArray[np.float64]

BINS: Final = 28
RIB_POINTS: Final = 8
CARTILAGE_POINTS: Final = 4
FILES: Final = {"bone.rib": RECIPES / "ribs.json", "cartilage.costal": RECIPES / "costal_cartilages.json"}


def centreline(mesh: trimesh.Trimesh, first: Array) -> Array:
    """Return (200, 3) points along a long thin mesh, smoothed, starting at the end nearer to `first` (3,)."""
    points = np.asarray(mesh.vertices)
    edges, length = mesh.edges_unique, mesh.edges_unique_length
    graph = csr_array((length, (edges[:, 0], edges[:, 1])), shape=(len(points),) * 2)
    start = int(_far(graph, 0).argmax())
    other = int(_far(graph, start).argmax())
    if np.linalg.norm(points[other] - first) < np.linalg.norm(points[start] - first):
        start = other
    way = _far(graph, start)
    samples, _ = trimesh.sample.sample_surface(mesh, 20_000, seed=1)
    at = way[cKDTree(points).query(samples)[1]] / way.max()
    label = np.minimum((at * BINS).astype(int), BINS - 1)
    middle = np.array([samples[label == k].mean(axis=0) for k in range(BINS)])
    share = (np.arange(BINS) + 0.5) / BINS
    fine = np.linspace(share[0], share[-1], 200)
    return np.column_stack([make_smoothing_spline(share, middle[:, k], lam=2e-6)(fine) for k in range(3)])


def even(line: Array, start: float, stop: float, count: int) -> Array:
    """Return `count` points of a line (n, 3) evenly spaced between two shares of its length."""
    along = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    return np.asarray(CubicSpline(along, line)(np.linspace(start, stop, count) * along[-1]))


def cage_map(reference: Path, body: Body) -> tuple[Any, Array, Array]:
    """Return the map of (n, 3) specimen points to our rest world, what is left over at T1 to T12 (12, 3), scale."""
    pairs = [pair for pair in terms.segments_with_disc() if pair[0] in ("C7", *terms.THORACIC)]
    theirs = np.array([trimesh.load(reference / f"disc.{u}-{low}.ply").bounds.mean(axis=0) for u, low in pairs])
    ours = np.array([(body.rims[u]["lower"].centre + body.rims[low]["upper"].centre) / 2.0 for u, low in pairs])
    spans = [np.linalg.norm(points[0] - points[-1]) for points in (ours, theirs)]
    scale = np.array([1.0, 1.0, spans[0] / spans[1]])
    axis = theirs[0] - theirs[-1]
    lean = np.arctan2(axis[1], axis[2])
    upright = np.array([[1, 0, 0], [0, np.cos(lean), -np.sin(lean)], [0, np.sin(lean), np.cos(lean)]])
    centre = theirs.mean(axis=0)
    straight = (theirs - centre) @ upright.T * scale
    fit, _, _ = trimesh.registration.procrustes(straight, ours, reflection=False, scale=False)

    def move(points: Array) -> Array:
        return np.asarray(trimesh.transform_points((points - centre) @ upright.T * scale, fit))

    rest = ours - move(theirs)
    return move, (rest[:-1] + rest[1:]) / 2.0, scale


def ribs(reference: Path, body: Body) -> dict[int, Array]:
    """Return the (8, 3) axis of the right ribs 1 to 12 in the frames of their vertebrae."""
    move, rest, _ = cage_map(reference, body)
    found = {}
    for number, level in enumerate(terms.THORACIC, 1):
        mesh = trimesh.load_mesh(reference / f"bone.rib.{number}.right.ply")
        spine = trimesh.load(reference / f"bone.vertebra.{level}.ply").bounds.mean(axis=0)
        line = move(centreline(mesh, spine))
        fading = np.linspace(1.0, 0.35, len(line))[:, None]
        line = line + rest[number - 1] * fading
        vertebra = f"bone.vertebra.{level}"
        known = body.landmarks[vertebra]
        seat = known.get("transverse.costal.right")
        first = 0.14 if seat is None else _share_beyond(line, seat, 9.0)
        frame = body.frames[vertebra]
        found[number] = (even(line, first, 1.0, RIB_POINTS) - frame[:3, 3]) @ frame[:3, :3]
    return found


def cartilages(reference: Path, body: Body) -> dict[int, Array]:
    """Return the (4, 3) axis of the right costal cartilages 1 to 7 in the rest world, from beyond the rib inwards."""
    move, rest, _ = cage_map(reference, body)
    found = {}
    for number in range(1, 8):
        mesh = trimesh.load_mesh(reference / f"cartilage.costal.{number}.right.ply")
        spine = trimesh.load(reference / f"bone.vertebra.T{number}.ply").bounds.mean(axis=0)
        tip = centreline(trimesh.load_mesh(reference / f"bone.rib.{number}.right.ply"), spine)[-1]
        found[number] = even(move(centreline(mesh, tip)) + 0.35 * rest[number - 1], 0.35, 1.0, CARTILAGE_POINTS)
    return found


def written(content: Mapping[str, Any], kind: str, lines: Mapping[int, Array]) -> dict[str, Any]:
    """Return a recipe file's content with new axes; everything else in it stays as it is."""
    updated: dict[str, Any] = json.loads(json.dumps(content))
    for number, line in lines.items():
        dimensions = updated["structures"][f"{kind}.{number}.right"]["dimensions"]
        for k, name in enumerate(("lateral", "forward", "rise")):
            dimensions[f"axis_{name}_mm"]["value"] = np.round(line[:, k], 1).tolist()
    return updated


def main() -> None:
    """Measure and rewrite the recipes of ribs and cartilages."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--reference", type=Path, required=True)
    args = cli.parse_args()
    recipes = recipe.load(limits=generators.limits())
    body = stand(recipes.entries, generators.shapes())
    for kind, measure in (("bone.rib", ribs), ("cartilage.costal", cartilages)):
        content = json.loads(FILES[kind].read_text(encoding="utf-8"))
        updated = written(content, kind, measure(args.reference, body))
        FILES[kind].write_text(json.dumps(updated, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _far(graph: Any, start: int) -> Array:
    way = dijkstra(graph, directed=False, indices=start)
    return np.where(np.isfinite(way), way, 0.0)


def _share_beyond(line: Array, seat: Array, clear_mm: float) -> float:
    """Return the share of a line's length at which it has left a joint's seat behind by `clear_mm`."""
    along = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    near = int(np.linalg.norm(line - seat, axis=1).argmin())
    return float((along[near] + clear_mm) / along[-1])


if __name__ == "__main__":
    main()
