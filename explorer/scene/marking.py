"""Pins, ink and measures on this computer: where each stands in the posture shown, as simple shapes and words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, cast

import numpy as np
import pyvista as pv
from numpy.typing import NDArray

from explorer.scene.cutting import Section

Array = NDArray[np.float64]

KEPT_MM: Final = 1.0
"""As far beyond a cut as a place may lie and still count as left."""


@dataclass(frozen=True)
class Drawn:
    """One mark as it is drawn.

    Parameters
    ----------
    kind : str
        ``pin``, ``ink``, ``distance`` or ``angle``.
    at : (n, 3) array
        Its places as shown, RAS+ mm.
    text : str
        What is written at it; empty for ink.
    """

    kind: str
    at: Array
    text: str

    @property
    def anchor(self) -> Array:
        """(3,) place at which the text is written: the pin's own, the middle of a distance, the tip of an angle."""
        return np.asarray(self.at[1] if self.kind == "angle" else self.at.mean(axis=0))

    def shape(self, radius_mm: float) -> pv.PolyData:
        """Return a ball for each place of a pin or measure, and tubes along the line through the places."""
        balls = [] if self.kind == "ink" else [pv.Sphere(radius=1.8 * radius_mm, center=place) for place in self.at]
        line = [] if len(self.at) < 2 else [pv.lines_from_points(self.at).tube(radius=radius_mm, n_sides=8)]
        shape: pv.PolyData = pv.merge([*balls, *line], merge_points=False)
        return shape


def place_now(point_mm: Sequence[float], rest: pv.PolyData, body: pv.PolyData) -> Array:
    """Return where a place of a structure at rest stands on its body as shown, (3,) mm.

    The nearest place of the surface at rest goes with the corners of its triangle.

    >>> ball = pv.Sphere(radius=10.0)
    >>> place_now((12.0, 0.0, 0.0), ball, ball.translate((0.0, 0.0, 5.0)))[[0, 2]].round(1).tolist()
    [12.0, 5.0]
    """
    point = np.asarray(point_mm, dtype=float)
    if body is rest:
        return point
    cell, nearest = cast(tuple[int, Array], rest.find_closest_cell(point, return_closest_point=True))
    corners = rest.get_cell(int(cell)).point_ids
    before = np.asarray(rest.points, dtype=float)[corners]
    after = np.asarray(body.points, dtype=float)[corners]
    # Shares of the corners, by least squares within the triangle.
    sides = (before[1:] - before[0]).T
    shares = np.linalg.lstsq(sides, np.asarray(nearest) - before[0], rcond=None)[0]
    return np.asarray(after[0] + (after[1:] - after[0]).T @ shares + (point - np.asarray(nearest)))


def drawn(
    marks: Sequence[Mapping[str, Any]],
    rest: Mapping[str, pv.PolyData],
    bodies: Mapping[str, pv.PolyData],
    shown: Mapping[str, str],
    cuts: Sequence[Section],
) -> list[Drawn]:
    """Return the marks that are seen: none of whose structures is hidden, nor cut away where the mark is.

    Marks are numbered among those of their kind, from 1; a measure is written as its value in mm or degrees.
    """
    counts: dict[str, int] = {}
    found = []
    for mark in marks:
        kind = mark["kind"]
        counts[kind] = counts.get(kind, 0) + 1
        if any(place["id"] not in bodies or shown.get(place["id"], "hide") == "hide" for place in mark["at"]):
            continue
        at = np.array([place_now(one["point_mm"], rest[one["id"]], bodies[one["id"]]) for one in mark["at"]])
        if any((cut.beyond_mm(at) > KEPT_MM).any() for cut in cuts):
            continue
        found.append(Drawn(kind, at, _text(kind, counts[kind], at)))
    return found


def _text(kind: str, number: int, at: Array) -> str:
    if kind == "distance":
        return f"{number} {np.linalg.norm(at[1] - at[0]):.1f} mm"
    if kind == "angle":
        arms = at[[0, 2]] - at[1]
        lengths = np.linalg.norm(arms, axis=1)
        return f"{number} {np.degrees(np.arccos(np.clip(arms[0] @ arms[1] / (lengths[0] * lengths[1]), -1, 1))):.1f}°"
    return str(number) if kind == "pin" else ""
