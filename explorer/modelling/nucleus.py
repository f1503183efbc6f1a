"""The nucleus pulposus of a disc: a cushion that fills the middle of the disc's own mesh and nowhere leaves it.

It is laid out in the frame of the disc's gap, on rings round its own axis. Its outline is that of the disc at half
height, shrunk about the middle to the share of the area that the recipe names and set back; its upper and lower face
follow the disc's, one cover of cartilage below them, and round off towards its side.
"""

from collections.abc import Mapping
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Faces = NDArray[np.int64]

COVER_MM: Final = 0.25
"""What lies between nucleus and bone at each end: the cartilage of the endplate, which is part of the disc's mesh.

It is some 0.6 mm thick in life; drawn thinner, so that the nucleus of a thin disc keeps its height.
"""
SECTORS: Final = 24
STEPS_DEG: Final = (26.0, 58.0, 81.0)
"""Where the rings of each half lie on the quarter of a superellipse from the pole to the side."""
POWER: Final = 5.0
"""Exponent of that superellipse: 2 is a lens, more is a cushion with a flatter top and a straighter side."""


def within(points: Array, faces: Faces, dims: Mapping[str, float]) -> tuple[Array, Faces, Array]:
    """Return the nucleus of a disc.

    Parameters
    ----------
    points : (n, 3) float
        The disc's closed surface in its own frame: right, forward, up, mm, about the middle of its gap.
    faces : (m, 3) int
        Its triangles, wound outward.
    dims : mapping
        ``nucleus_area_fraction``, its share of the disc's section at half height, and
        ``nucleus_centre_behind_fraction``, how far it is set back as a share of the disc's depth.

    Returns
    -------
    points : (k, 3) float
        In the same frame.
    faces : (2 SECTORS * rings, 3) int
        Closed, wound outward.
    through : (k,) float
        How far each point goes with the disc's upper face, from 0 at the lowest place of each way up to 1 at the
        highest: the cover goes with its bone, or a bone that slips would draw its edge across the nucleus.

    Raises
    ------
    ValueError
        If the disc leaves no room for it.

    Examples
    --------
    >>> from scipy.spatial import ConvexHull
    >>> turn = np.linspace(0.0, 2.0 * np.pi, 60, endpoint=False)
    >>> drum = np.array([[20 * np.cos(t), 15 * np.sin(t), z] for z in (-5.0, 5.0) for t in turn])
    >>> hull = ConvexHull(drum)
    >>> outward = np.einsum("ij,ij->i", np.cross(*np.moveaxis(np.diff(drum[hull.simplices], axis=1), 1, 0)),
    ...                     hull.equations[:, :3]) > 0
    >>> skin = np.where(outward[:, None], hull.simplices, hull.simplices[:, ::-1])
    >>> cushion, _, _ = within(drum, skin, {"nucleus_area_fraction": 0.4, "nucleus_centre_behind_fraction": 0.0})
    >>> float(cushion[:, 2].max().round(3))
    4.75
    """
    angle = np.linspace(0.0, 2.0 * np.pi, SECTORS, endpoint=False)
    way = np.column_stack([np.cos(angle), np.sin(angle)])
    outline = _outline(points, faces, angle)
    forward = outline * way[:, 1]
    behind = np.array([0.0, -dims["nucleus_centre_behind_fraction"] * float(np.ptp(forward))])
    step = np.radians(STEPS_DEG)
    reach, rise = np.sin(step) ** (2.0 / POWER), np.cos(step) ** (2.0 / POWER)
    edge = np.sqrt(dims["nucleus_area_fraction"]) * outline[:, None] * way
    half = np.concatenate([[behind], *(behind + r / reach[-1] * edge for r in reach)])
    low, high = _ends(points, faces, half)
    middle, room = (high + low) / 2.0, (high - low) / 2.0 - COVER_MM
    if room.min() <= 0.0:
        raise ValueError(f"nucleus: expected a disc more than {2 * COVER_MM} mm high, got {(high - low).min():.2f} mm")
    lift = room * np.concatenate([[1.0], np.repeat(rise, SECTORS)])
    ends = [np.column_stack([half, middle + sign * lift]) for sign in (-1.0, 1.0)]
    through = 0.5 + 0.5 * lift / room
    return np.concatenate(ends), _triangles(len(reach)), np.concatenate([1.0 - through, through])


def _outline(points: Array, faces: Faces, angle: Array) -> Array:
    """Return how far the disc's middle section reaches in each direction; the polygon has the area of the section."""
    ends = points[faces]
    below = ends[..., 2] < 0.0
    crossed = ends[below.any(axis=1) & ~below.all(axis=1)]
    segments = []
    for a, b in pairwise((0, 1, 2, 0)):
        p, q = crossed[:, a], crossed[:, b]
        over = (p[:, 2] < 0.0) != (q[:, 2] < 0.0)
        share = np.divide(p[:, 2], p[:, 2] - q[:, 2], where=over, out=np.zeros(len(p)))
        segments.append(np.where(over[:, None], p + share[:, None] * (q - p), np.nan)[:, :2])
    cut = np.array(segments).transpose(1, 0, 2)
    cut = cut[~np.isnan(cut)].reshape(-1, 2, 2)
    area = 0.5 * float(np.abs(cut[:, 0, 0] * cut[:, 1, 1] - cut[:, 0, 1] * cut[:, 1, 0]).sum())
    rim = cut.reshape(-1, 2)
    turn = np.arctan2(rim[:, 1], rim[:, 0])
    order = turn.argsort()
    reach = np.interp(angle, turn[order], np.hypot(*rim[order].T), period=2.0 * np.pi)
    polygon = 0.5 * np.sin(2.0 * np.pi / len(angle)) * float(reach @ np.roll(reach, 1))
    return np.asarray(reach * np.sqrt(area / polygon))


def _ends(points: Array, faces: Faces, at: Array) -> tuple[Array, Array]:
    """Return the height of the disc's lower and upper face over (n, 2) places right and forward."""
    a, b, c = np.moveaxis(points[faces], 1, 0)
    first, second = (b - a)[:, :2], (c - a)[:, :2]
    double = first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0]
    low, high = np.full(len(at), np.inf), np.full(len(at), -np.inf)
    flat = np.abs(double) > 1e-9
    a, b, c, first, second, double = (part[flat] for part in (a, b, c, first, second, double))
    for k, place in enumerate(at):
        off = place - a[:, :2]
        u = (off[:, 0] * second[:, 1] - off[:, 1] * second[:, 0]) / double
        v = (first[:, 0] * off[:, 1] - first[:, 1] * off[:, 0]) / double
        over = (u >= -1e-9) & (v >= -1e-9) & (u + v <= 1.0 + 1e-9)
        height = (a[:, 2] + u * (b - a)[:, 2] + v * (c - a)[:, 2])[over]
        if len(height) < 2:
            raise ValueError(f"nucleus: expected the disc above and below {place.round(2).tolist()}, got {len(height)}")
        low[k], high[k] = height.min(), height.max()
    return low, high


def _triangles(rings: int) -> Faces:
    """Return the faces of two halves, each a pole and its rings, joined at the side and wound outward."""
    size = 1 + rings * SECTORS
    belt = [1 + k * SECTORS for k in range(rings)]
    belt += [size + start for start in belt[::-1]]
    k = np.arange(SECTORS)
    after = (k + 1) % SECTORS
    parts = [np.column_stack([np.zeros(SECTORS, dtype=np.int64), belt[0] + after, belt[0] + k])]
    for a, b in pairwise(belt):
        parts += [np.column_stack([a + k, a + after, b + after]), np.column_stack([a + k, b + after, b + k])]
    parts.append(np.column_stack([np.full(SECTORS, size), belt[-1] + k, belt[-1] + after]))
    return np.concatenate(parts).astype(np.int64)
