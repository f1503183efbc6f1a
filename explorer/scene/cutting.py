"""Section planes on this computer: what they take away, and the faces they leave on solids.

The rules are those of `bridge.ts` and `caps.ts`, so that a picture from here shows the same cut as the browser.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import pyvista as pv
from numpy.typing import NDArray
from vtkmodules.vtkCommonDataModel import vtkPlane

from explorer.scene import palette

Array = NDArray[np.float64]

NORMALS: Final[Mapping[str, tuple[float, float, float]]] = {
    "transverse": (0.0, 0.0, 1.0),
    "coronal": (0.0, 1.0, 0.0),
    "sagittal": (-1.0, 0.0, 0.0),
}
"""What lies above, in front or to the patient's left is taken away first."""

OVER: Final = ("muscle", "fascia", "ligament", "nerve", "joint", "disc", "nucleus", "cartilage", "bone")
"""Where solids overlap, the later one fills the place: what is soft gives way, and what is inside is seen."""

LIFT_MM: Final = 0.002
"""How far each face stands out before the one it covers; no eye sees it, the depth buffer does."""


@dataclass(frozen=True)
class Section:
    """A flat cut: what lies beyond it, normal . p > offset_mm, is taken away.

    Parameters
    ----------
    normal : (3,) array
        Unit vector, RAS+.
    offset_mm : float
    """

    normal: Array
    offset_mm: float

    @property
    def plane(self) -> vtkPlane:
        """The same for VTK, which keeps the side that a normal points at."""
        plane = vtkPlane()
        plane.SetNormal(*-self.normal)
        plane.SetOrigin(*(self.normal * self.offset_mm))
        return plane

    def beyond_mm(self, points: Array) -> Array:
        """Return how far (n, 3) points lie in what is taken away, (n,); negative in what is left.

        >>> Section(np.array([0.0, 0.0, 1.0]), 10.0).beyond_mm(np.array([[0.0, 0.0, 12.0]])).tolist()
        [2.0]
        """
        return points @ self.normal - self.offset_mm


def sections(cuts: Mapping[str, Mapping[str, Any]], bodies: Mapping[str, pv.PolyData]) -> list[Section]:
    """Return the sections of a state's cuts; one along a structure that is not there is left out.

    >>> [section] = sections({"sagittal": {"at_mm": 5.0, "flipped": False, "along": None}}, {})
    >>> section.beyond_mm(np.array([[4.0, 0.0, 0.0]])).tolist()  # the patient's left of x = 5 mm
    [1.0]
    """
    found = []
    for plane, cut in cuts.items():
        along = cut.get("along")
        if along is not None and along not in bodies:
            continue
        normal, at = np.array(NORMALS[plane]), 0.0
        sign = float(np.sum(normal))
        if along is not None:
            centre, _, _, normal = disc_axes(np.asarray(bodies[along].points, dtype=float))
            at, sign = float(normal @ centre), 1.0
        facing = -1.0 if cut.get("flipped") else 1.0
        found.append(Section(facing * normal, facing * (at + sign * cut["at_mm"])))
    return found


def disc_axes(points: Array) -> tuple[Array, Array, Array, Array]:
    """Return centre (mm), and left, front and up (unit vectors) of a flat structure symmetric about the midplane.

    Its front is, in the midsagittal plane, the direction in which its (n, 3) points spread most.

    >>> flat = np.array([[x, y, 0.1 * y] for x in (-9.0, 9.0) for y in (-5.0, 0.0, 5.0)])
    >>> disc_axes(flat)[3].round(3).tolist()
    [0.0, -0.1, 0.995]
    """
    centre = (points.min(axis=0) + points.max(axis=0)) / 2.0
    _, y, z = (points - centre).T
    angle = 0.5 * np.arctan2(2.0 * (z @ y), y @ y - z @ z)
    front = np.array([0.0, np.cos(angle), np.sin(angle)])
    left = np.array([-1.0, 0.0, 0.0])
    return centre, left, front, np.cross(front, left)


def faces(
    solids: Mapping[str, pv.PolyData], kinds: Mapping[str, str], section: Section, tints: Mapping[str, str]
) -> pv.PolyData | None:
    """Return the faces of all solids that a section cuts, as one mesh, or None if it cuts none.

    Parameters
    ----------
    solids : mapping of structure id to pyvista.PolyData
        Closed surfaces, RAS+ mm.
    kinds : mapping of structure id to str
        The tissue of each.
    section : Section
    tints : mapping of structure id to str
        What the colour of a face goes towards, for those that stand out.

    Returns
    -------
    pyvista.PolyData
        Point array ``rgb`` (uint8) and cell array ``structure``, the place in `solids`.
    """
    parts = []
    names = sorted(solids, key=lambda name: (OVER.index(kinds[name]), -solids[name].volume))
    for order, name in enumerate(names):
        beyond = section.beyond_mm(np.asarray(solids[name].points, dtype=float))
        if beyond.min() >= 0.0 or beyond.max() <= 0.0:
            continue
        outline = solids[name].slice(normal=section.normal, origin=section.normal * section.offset_mm)
        face = outline.strip().triangulate_contours() if outline.n_cells else outline
        if face.n_cells == 0:
            continue
        face = face.triangulate()
        face.clear_data()
        face.point_data["rgb"] = np.tile(_colour(kinds[name], tints.get(name)), (face.n_points, 1))
        face.cell_data["structure"] = np.full(face.n_cells, list(solids).index(name))
        face.points = np.asarray(face.points) + section.normal * (order * LIFT_MM)
        parts.append(face)
    return pv.merge(parts, merge_points=False) if parts else None


def _colour(kind: str, tint: str | None) -> NDArray[np.uint8]:
    """Return the colour of the face of a tissue, (3,)."""
    linear = _linear(palette.cut_colour(kind))
    if tint is not None:
        linear = linear + palette.TINT * (_linear(tint) - linear)
    coded = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.asarray(np.round(255 * coded), dtype=np.uint8)


def _linear(colour: str) -> Array:
    coded = np.array(pv.Color(colour).float_rgb)
    return np.asarray(np.where(coded <= 0.04045, coded / 12.92, ((coded + 0.055) / 1.055) ** 2.4))
