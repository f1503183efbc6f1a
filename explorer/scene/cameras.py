"""Where the camera stands: the same framing as in the browser.

Azimuth 0 looks at the front, +90 at the patient's left; elevation 90 looks down from above. The lens is the
palette's, so that a picture from here and one from the browser lie on top of each other.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from explorer.scene import palette
from explorer.state import ExplorerState

Array = NDArray[np.float64]

SMALLEST_FRAME_MM: Final = 110.0
"""A lone disc is not blown up to the whole picture: its neighbours say where it is."""


@dataclass(frozen=True)
class Camera:
    """An orbit about a point.

    Parameters
    ----------
    target_mm : tuple of float
        The point looked at, RAS+ millimetres.
    azimuth_deg, elevation_deg : float
        Whence it is looked at.
    distance_mm : float
        How far away the eye is.
    parallel : bool
        Whether parallel lines stay parallel; what is at the depth of the target is as large either way.
    """

    target_mm: tuple[float, float, float]
    azimuth_deg: float
    elevation_deg: float
    distance_mm: float
    parallel: bool = False

    @property
    def half_height_mm(self) -> float:
        """Half of what the picture shows of the plane through the target.

        >>> round(Camera((0, 0, 0), 0, 0, 1000).half_height_mm, 1)
        212.6
        """
        return float(self.distance_mm * np.tan(np.radians(view_angle_deg()) / 2.0))

    @property
    def position_mm(self) -> Array:
        """(3,) place of the eye.

        >>> Camera((0, 0, 0), 90, 0, 10).position_mm.round(6).tolist()  # the patient's left is at negative x
        [-10.0, 0.0, 0.0]
        """
        back = axes(self.azimuth_deg, self.elevation_deg)[2]
        return np.asarray(np.asarray(self.target_mm) + self.distance_mm * back)


def axes(azimuth_deg: float, elevation_deg: float) -> Array:
    """Return (3, 3) rows: right, up and towards the viewer, as RAS+ unit vectors.

    >>> (axes(0, 0).round(6) + 0.0).tolist()  # seen from the front, the left of the patient is on the right
    [[-1.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, 1.0, 0.0]]
    """
    a, e = np.radians(azimuth_deg), np.radians(elevation_deg)
    sin_a, cos_a, sin_e, cos_e = np.sin(a), np.cos(a), np.sin(e), np.cos(e)
    return np.array(
        [
            [-cos_a, -sin_a, 0.0],
            [sin_e * sin_a, -sin_e * cos_a, cos_e],
            [-cos_e * sin_a, cos_e * cos_a, sin_e],
        ]
    )


def view_angle_deg() -> float:
    """Return the vertical angle of the lens."""
    return float(palette.read()["camera"]["view_angle_deg"])


def framing(
    points_mm: ArrayLike, azimuth_deg: float, elevation_deg: float, aspect: float, *, parallel: bool = False
) -> Camera:
    """Return the nearest camera that shows all (n, 3) points, with the palette's margin.

    The centre is that of the points' extent across the picture, as in `frame` of the browser's `frames.ts`.
    Without points the origin is looked at from half a metre.
    """
    points = np.asarray(points_mm, dtype=float).reshape(-1, 3)
    if len(points) == 0:
        return Camera((0.0, 0.0, 0.0), azimuth_deg, elevation_deg, 500.0, parallel)
    basis = axes(azimuth_deg, elevation_deg)
    seen = points @ basis.T
    centre = (seen.min(axis=0) + seen.max(axis=0)) / 2.0
    tan_y = np.tan(np.radians(view_angle_deg()) / 2.0) / float(palette.read()["camera"]["fit_margin"])
    tan_x = tan_y * aspect
    offset = seen - centre
    reach = np.maximum(np.abs(offset[:, 0]) / tan_x, np.abs(offset[:, 1]) / tan_y) + (0.0 if parallel else offset[:, 2])
    distance = max(float(reach.max()), SMALLEST_FRAME_MM / 2.0 / min(tan_x, tan_y))
    x, y, z = centre @ basis
    return Camera((float(x), float(y), float(z)), azimuth_deg, elevation_deg, distance, parallel)


def camera_of(state: ExplorerState, points_mm: ArrayLike, aspect: float) -> Camera:
    """Return the camera of a state: its named view of the points, else its free camera, else the front."""
    parallel = state.projection == "parallel"
    if state.view is None and state.camera is not None:
        free = state.camera
        x, y, z = free["target_mm"]
        return Camera((x, y, z), free["azimuth_deg"], free["elevation_deg"], free["distance_mm"], parallel)
    angles = palette.read()["camera"]["views"][state.view or "anterior"]
    return framing(points_mm, angles["azimuth_deg"], angles["elevation_deg"], aspect, parallel=parallel)
