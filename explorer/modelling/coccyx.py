"""The coccyx: a tapering row of fused pieces, the first with horns and transverse processes.

Frame: that of the sacrum. Rows of points describe the right half, ``[x, y, z, radius]`` or, for the bodies,
``[x, y, z, half width, half depth]``, alternating between the middles of the pieces and the waists between them.
"""

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from explorer.modelling.bars import bar, extent, paired, snapped
from explorer.modelling.distance import Array, Field, smooth_union
from explorer.modelling.web import folded

Dims = Mapping[str, Any]

REGION_NAMES: Final = ("body", "cornu", "transverse process")
BARS: Final = ("cornu", "transverse_process")

LIMITS: Final[Mapping[str, tuple[float, float]]] = {"fillet_mm": (0.3, 6.0)}
"""Ranges of the dimensions every coccyx must give."""


def field(dims: Dims) -> Field:
    """Return the signed distance of the coccyx in the frame of the sacrum."""
    return smooth_union(dims["fillet_mm"], *parts(dims).values())


def parts(dims: Dims) -> dict[str, Field]:
    """Return the column of bodies, the horns and the transverse processes."""
    pieces: dict[str, Field] = {"body": bar(dims["body_points_mm"], (0.0, 0.8, 0.6))}
    return pieces | {name: folded(bar(dims[f"{name}_points_mm"])) for name in BARS}


def bounds(dims: Dims, margin_mm: float = 4.0) -> tuple[Array, Array]:
    """Return lower and upper corner (3,) of a box that holds the coccyx."""
    return extent((dims[f"{name}_points_mm"] for name in ("body", *BARS)), margin_mm)


def landmarks(dims: Dims) -> dict[str, Array]:
    """Return the named points (3,) of the coccyx in the frame of the sacrum."""
    body, horn, wing = (np.asarray(dims[f"{name}_points_mm"], dtype=float) for name in ("body", *BARS))
    along = body[-1, :3] - body[-2, :3]
    single = {
        "base": body[0, :3] - body[0, 4] * (body[1, :3] - body[0, :3]) / np.linalg.norm(body[1, :3] - body[0, :3]),
        "tip": body[-1, :3] + body[-1, 4] * along / np.linalg.norm(along),
    }
    right = {"cornu": horn[-1, :3], "transverse.tip": wing[-1, :3] + wing[-1, 3] * np.array([1.0, 0.0, 0.0])}
    points, sided = snapped(field(dims), single, right)
    return points | paired(sided)


def regions(dims: Dims, points: Array) -> NDArray[np.uint8]:
    """Return for each surface point (n, 3) the index of its region in `REGION_NAMES`."""
    distance = np.stack([piece(points) for piece in parts(dims).values()])
    return np.asarray(distance.argmin(axis=0), dtype=np.uint8)
