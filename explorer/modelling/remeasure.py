"""Measure the finished meshes again, to see whether bones and discs have the dimensions that their recipes name.

    python -m explorer.modelling.remeasure                 every dimension beside its recipe and what is published
    python -m explorer.modelling.remeasure --only 'L3|T6'  of some
    python -m explorer.modelling.remeasure --page          renew the tables in docs/atlas.md

Vertebrae are measured with the rulers their recipes were fitted with (`vertebra_measures`), here laid on the stored
triangles. Heights of a disc are those between the lines that rest on the rims of the two endplates, as its own faces
show them, at the front and the back rim; its middle height is the chord half way between.
"""  # fmt: skip

import argparse
import re
import sys
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import numpy as np
import pyvista as pv
from numpy.typing import NDArray
from vtkmodules.vtkCommonCore import vtkDoubleArray
from vtkmodules.vtkFiltersCore import vtkImplicitPolyDataDistance

from explorer import resources
from explorer.anatomy.frames import transform
from explorer.anatomy.structures import STRUCTURES
from explorer.modelling import published, store, vertebra_measures
from explorer.modelling.body import Body
from explorer.modelling.distance import Array, Field
from explorer.modelling.plan import Plan
from explorer.modelling.recipe import Entry

ALLOWED_MM: Final = 0.5
ALLOWED_DEG: Final = 2.0
BESIDE_MM: Final = 1e-4
"""How far beside the middle a section is laid, so that it does not run along edges of the mesh."""
EDGE_MM: Final = 0.2
"""How far under the endplate of the sacrum its sides are read."""
ROOM_MM: Final = 1.0
"""Beyond this from the box of a mesh no ruler needs the distance itself, only that it is outside."""


@dataclass(frozen=True)
class Dimension:
    """One dimension of a finished structure, mm or degrees as its name ends.

    Attributes
    ----------
    structure, name : str
        Structure id and dimension.
    recipe : float or None
        What the recipe says; None where it names no such dimension and only publications can be compared.
    mesh : float
        What the stored mesh measures.

    Examples
    --------
    >>> Dimension("bone.vertebra.L3", "pedicle_width_mm", 10.0, 10.6).off
    True
    """

    structure: str
    name: str
    recipe: float | None
    mesh: float

    @property
    def level(self) -> str:
        """Level or pair of levels, as in `published`."""
        return "S1" if self.structure == "bone.sacrum" else self.structure.rpartition(".")[2]

    @property
    def difference(self) -> float:
        """Mesh less recipe; 0 where the recipe says nothing."""
        return 0.0 if self.recipe is None else self.mesh - self.recipe

    @property
    def off(self) -> bool:
        """Whether mesh and recipe differ by more than 0.5 mm or 2 degrees, or the mesh could not be measured."""
        return not abs(self.difference) <= (ALLOWED_DEG if self.name.endswith("_deg") else ALLOWED_MM)


def measured(meshes: Path, plan: Plan, only: Collection[str] | None = None) -> list[Dimension]:
    """Return every dimension of the stored vertebrae, sacrum and discs, in anatomical order.

    Parameters
    ----------
    meshes : Path
        Folder of the built atlas.
    plan : Plan
        The recipes, and where the bones stand by them.
    only : collection of str, optional
        Structure ids; others are passed over.

    Raises
    ------
    KeyError
        If a structure has not been built.
    """
    shelf = store.Shelf(meshes / "structures")
    chosen = [i for i in STRUCTURES if i in plan.recipes.entries and (only is None or i in only)]
    found: list[Dimension] = []
    for structure_id in chosen:
        entry = plan.recipes.entries[structure_id]
        ruler = _RULERS.get(entry.generator)
        # The dimensions that a nucleus takes from the recipe of its disc are those of the disc.
        if ruler is not None and STRUCTURES[structure_id].kind != "nucleus":
            solid = shelf[structure_id]
            found += [Dimension(structure_id, *row) for row in ruler(solid.points, solid.faces, entry, plan.body)]
    return found


Row = tuple[str, float | None, float]
Faces = NDArray[Any]


def on_mesh(points: Array, faces: Faces) -> Field:
    """Return the signed distance of a closed mesh, exact within a millimetre of its box and positive beyond."""
    distance = vtkImplicitPolyDataDistance()
    distance.SetInput(pv.PolyData.from_regular_faces(points, faces))
    low, high = points.min(axis=0) - ROOM_MM, points.max(axis=0) + ROOM_MM

    def field(p: Array) -> Array:
        beyond = np.linalg.norm(np.maximum(np.maximum(low - p, p - high), 0.0), axis=1)
        near = beyond == 0.0
        if near.any():
            values = vtkDoubleArray()
            distance.FunctionValue(pv.convert_array(np.ascontiguousarray(p[near], dtype=float)), values)
            beyond[near] = pv.convert_array(values)
        return beyond

    return field


def _vertebra(points: Array, faces: Faces, entry: Entry, body: Body) -> Iterator[Row]:
    dims = entry.dims
    found = vertebra_measures.measure(on_mesh(_at_home(points, entry, body), faces), dims)
    rise = float(dims["body_height_anterior_mm"] - dims["body_height_posterior_mm"])
    depth = float(dims["endplate_depth_upper_mm"] + dims["endplate_depth_lower_mm"]) / 2.0
    wanted = {**dims, "body_wedge_deg": 2.0 * float(np.degrees(np.arctan(rise / (2.0 * depth))))}
    for name, value in found.items():
        yield name, float(wanted[name]), value


def _axis(points: Array, faces: Faces, entry: Entry, body: Body) -> Iterator[Row]:
    local, dims = _at_home(points, entry, body), entry.dims
    floor = -dims["body_height_mm"] / 2.0
    inside = max(dims["rim_rounding_mm"], vertebra_measures.BLUNT_MM) * np.linspace(1.0, 1.3, 4)
    width, depth = _endplate(local, faces, dims["endplate_lower_forward_mm"], floor + inside)
    yield "endplate_width_lower_mm", dims["endplate_width_lower_mm"], width
    yield "endplate_depth_lower_mm", dims["endplate_depth_lower_mm"], depth
    yield from _ring(local, faces, dims)


def _atlas(points: Array, faces: Faces, entry: Entry, body: Body) -> Iterator[Row]:
    yield from _ring(_at_home(points, entry, body), faces, entry.dims)


def _sacrum(points: Array, faces: Faces, entry: Entry, body: Body) -> Iterator[Row]:
    local, dims = _at_home(points, entry, body), entry.dims
    # Its alae flare from the edge on, so that there is no wall under it whose reach could be taken.
    width, _ = _endplate(local, faces, 0.0, [-EDGE_MM])
    _, depth = _endplate(local, faces, 0.0, [-dims["rim_rounding_mm"]])
    yield "endplate_width_mm", dims["endplate_width_mm"], width
    yield "endplate_depth_mm", dims["endplate_depth_mm"], depth
    yield "width_mm", None, float(np.ptp(local[:, 0]))


def _disc(points: Array, faces: Faces, entry: Entry, body: Body) -> Iterator[Row]:
    upper, lower = (str(STRUCTURES[bone].level) for bone in STRUCTURES[entry.id].between)
    above, below = body.rims[upper]["lower"], body.rims[lower]["upper"]
    run = above.front - above.back + below.front - below.back
    forward = run / np.linalg.norm(run)
    axes = np.array([[1.0, 0.0, 0.0], forward, [0.0, -forward[2], forward[1]]])
    centre = (above.centre + below.centre) / 2.0
    local = (points - centre) @ axes.T
    section = _section(local, faces, 0, BESIDE_MM)
    ends = np.array([[(end - centre) @ forward for end in (rim.back, rim.front)] for rim in (below, above)])
    lines = []
    for face, (back, front) in zip((0, -1), ends, strict=True):
        y = np.linspace(back + 0.5, front - 0.5, 60)
        z = np.array([_crossings(section, v)[face] for v in y])
        lines.append(vertebra_measures.resting_line(y, z, 1.0 if face == 0 else -1.0, (back + front) / 2.0))
    back, front = ends.mean(axis=0)
    middle = _crossings(section, (back + front) / 2.0)
    yield "anterior_height_mm", entry.dims["anterior_height_mm"], _between(lines, front)
    yield "middle_height_mm", entry.dims["middle_height_mm"], float(middle[-1] - middle[0])
    yield "posterior_height_mm", entry.dims["posterior_height_mm"], _between(lines, back)
    wedge = next(d["wedge_deg"] for d in body.alignment["discs"] if d["upper"] == upper)
    yield "wedge_deg", float(wedge), float(np.degrees(np.arctan(lines[1][0]) - np.arctan(lines[0][0])))
    yield "width_mm", None, float(np.ptp(local[:, 0]))
    yield "depth_mm", None, float(np.ptp(section[..., 0]))


_RULERS: Final[Mapping[str, Callable[[Array, Faces, Entry, Body], Iterator[Row]]]] = {
    "vertebra": _vertebra, "axis": _axis, "atlas": _atlas, "sacrum": _sacrum, "disc": _disc,
}  # fmt: skip


def _at_home(points: Array, entry: Entry, body: Body) -> Array:
    """Return points (n, 3) of a standing bone in its own frame."""
    return transform(np.linalg.inv(body.frames[entry.id]), points)


def _ring(local: Array, faces: Faces, dims: Mapping[str, Any]) -> Iterator[Row]:
    """Measure what atlas and axis share: the free way of the vertebral artery, and how far the ring reaches."""
    field = on_mesh(local, faces)
    way = np.array(dims["foramen_transversarium_points_mm"], dtype=float)
    along = np.concatenate([a + np.linspace(0.0, 1.0, 40)[:, None] * (b - a) for a, b in pairwise(way)])
    along = along[((along >= local.min(axis=0)) & (along <= local.max(axis=0))).all(axis=1)]
    name = "foramen_transversarium_diameter_mm"
    yield name, dims[name], 2.0 * float(field(along).min())
    yield "transverse_process_span_mm", None, float(np.ptp(local[:, 0]))
    yield "overall_anteroposterior_length_mm", None, float(np.ptp(local[:, 1]))


def _endplate(local: Array, faces: Faces, forward: float, heights: Sequence[float] | Array) -> tuple[float, float]:
    """Return greatest width and depth (mm) of level sections at these heights, widest about `forward`."""
    sections = [_section(local, faces, 2, float(z)) for z in heights]
    widths = [_about(_crossings(s[..., ::-1], forward + y), 0.0) for s in sections for y in (-1.0, 0.0, 1.0)]
    return max(widths), max(_about(_crossings(s, BESIDE_MM), forward) for s in sections)


def _section(points: Array, faces: Faces, axis: int, at: float) -> Array:
    """Return the lines (n, 2 ends, 2) in which a plane across an axis cuts a mesh, in the other two coordinates."""
    normal = np.eye(3)[axis]
    cut = pv.PolyData.from_regular_faces(points, faces).slice(normal=normal, origin=at * normal)
    lines = np.asarray(cut.points, dtype=float)[np.asarray(cut.lines).reshape(-1, 3)[:, 1:]]
    return np.delete(lines, axis, axis=2)


def _crossings(section: Array, at: float) -> Array:
    """Return where lines (n, 2, 2) cross a first coordinate: the second one, ascending."""
    start, end = section[:, 0], section[:, 1]
    over = (start[:, 0] <= at) != (end[:, 0] <= at)
    if over.sum() < 2:
        raise ValueError(f"section: expected the mesh to be cut twice at {at:.2f} mm, got {over.sum()} cuts")
    a, b = start[over], end[over]
    return np.sort(a[:, 1] + (at - a[:, 0]) / (b[:, 0] - a[:, 0]) * (b[:, 1] - a[:, 1]))


def _about(crossings: Array, inside: float) -> float:
    """Return the length of the stretch of bone that holds a point; nan if there is none."""
    k = int(np.searchsorted(crossings, inside))
    return float(crossings[k] - crossings[k - 1]) if k % 2 == 1 else float("nan")


def _between(lines: Sequence[Array], at: float) -> float:
    return float(np.polyval(lines[1], at) - np.polyval(lines[0], at))


def summary(found: Sequence[Dimension]) -> str:
    """Return in a sentence how well meshes and recipes agree, and a line for each dimension that is off.

    >>> print(summary([Dimension("disc.L4-L5", "anterior_height_mm", 12.0, 12.7)]))
    1 dimension measured again, greatest difference 0.70 (disc.L4-L5 anterior_height_mm), 1 off
    disc.L4-L5: anterior_height_mm should be 12.00, is 12.70
    """
    compared = [d for d in found if d.recipe is not None]
    if not compared:
        return "no dimensions to measure again"
    worst = max(compared, key=lambda d: abs(d.difference))
    off = [d for d in compared if d.off]
    count = "1 dimension" if len(compared) == 1 else f"{len(compared)} dimensions"
    lines = [
        f"{count} measured again, greatest difference {abs(worst.difference):.2f}"
        f" ({worst.structure} {worst.name}), {len(off)} off"
    ]
    lines += [f"{d.structure}: {d.name} should be {d.recipe:.2f}, is {d.mesh:.2f}" for d in off]
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns 1 if a dimension is off."""
    parser = argparse.ArgumentParser(prog="python -m explorer.modelling.remeasure", description="Measure again.")
    parser.add_argument("--only", default="", help="regular expression of the structure ids to measure")
    parser.add_argument("--meshes", type=Path, default=resources.data("meshes"), help="folder of the built atlas")
    parser.add_argument("--page", action="store_true", help="renew the tables in docs/atlas.md instead of printing")
    options = parser.parse_args(arguments)
    plan = Plan.load()
    found = measured(options.meshes, plan, [i for i in plan.recipes.entries if re.search(options.only, i)])
    known = published.load()
    if options.page:
        published.renew_page(found, known)
    else:
        sys.stdout.write(published.listing(found, known) + "\n")
    sys.stdout.write(summary(found) + "\n")
    return 1 if any(d.off for d in found) else 0


if __name__ == "__main__":
    sys.exit(main())
