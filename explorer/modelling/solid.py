"""What every generator hands over: one closed surface in rest-world millimetres, with what lies on its points."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.frames import transform

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Solid:
    """A meshed structure.

    Parameters
    ----------
    points : (n, 3) float
        Vertices, rest-world RAS+ millimetres.
    faces : (m, 3) int
        Vertex numbers of each triangle, counter-clockwise seen from outside.
    fibre : (n, 3) float or None
        Unit fibre direction at each vertex (muscles, ligaments, anulus).
    region : (n,) uint8 or None
        Index into `region_names` at each vertex.
    region_names : tuple of str
        Names of the surface regions, for instance ``("body", "pedicle", ...)``.
    weights : mapping of joint id to (n,) float, or None
        How far each joint of the rig carries each vertex. None: rigid with the structure's own joint if it is a
        bone, else blended along the chain by the build.

    Raises
    ------
    ValueError
        If an array has the wrong shape or a value that is not finite, or a face names a vertex that is not there.

    Examples
    --------
    >>> tetra = Solid(np.vstack([np.zeros(3), np.eye(3)]), np.array([[0, 2, 1], [0, 1, 3], [0, 3, 2], [1, 2, 3]]))
    >>> len(tetra.points), len(tetra.faces)
    (4, 4)
    """

    points: Array
    faces: NDArray[np.int64]
    fibre: Array | None = None
    region: NDArray[np.uint8] | None = None
    region_names: tuple[str, ...] = ()
    weights: Mapping[str, Array] | None = None

    def __post_init__(self) -> None:
        points = _frozen(self.points, float)
        faces = _frozen(self.faces, np.int64)
        _expect("points", points, (len(points), 3))
        _expect("faces", faces, (len(faces), 3))
        if len(faces) and (faces.min() < 0 or faces.max() >= len(points)):
            raise ValueError(f"Solid.faces: expected vertex numbers in [0, {len(points)}), got {faces.max()}")
        object.__setattr__(self, "points", points)
        object.__setattr__(self, "faces", faces)
        if self.fibre is not None:
            object.__setattr__(self, "fibre", _expect("fibre", _frozen(self.fibre, float), (len(points), 3)))
        if self.region is not None:
            region = _expect("region", _frozen(self.region, np.uint8), (len(points),))
            if len(region) and int(region.max()) >= len(self.region_names):
                names = len(self.region_names)
                raise ValueError(f"Solid.region: expected labels below {names} (region_names), got {region.max()}")
            object.__setattr__(self, "region", region)
        if self.weights is not None:
            kept = {
                joint: _expect(f"weights[{joint!r}]", _frozen(value, float), (len(points),))
                for joint, value in self.weights.items()
            }
            object.__setattr__(self, "weights", MappingProxyType(kept))

    def moved(self, matrix: Array) -> "Solid":
        """Return the solid carried by a (4, 4) rigid matrix; fibre directions turn with it."""
        fibre = None if self.fibre is None else self.fibre @ np.asarray(matrix)[:3, :3].T
        return replace(self, points=transform(matrix, self.points), fibre=fibre)

    def mirrored(self) -> "Solid":
        """Return the mirror image in the midsagittal plane x = 0, still wound outward.

        Joint names of weights keep their side; give the mirror image its own if they differ.
        """
        flip = np.array([-1.0, 1.0, 1.0])
        fibre = None if self.fibre is None else self.fibre * flip
        return replace(self, points=self.points * flip, faces=self.faces[:, ::-1], fibre=fibre)


def _frozen(values: Any, dtype: Any) -> NDArray[Any]:
    array = np.array(values, dtype=dtype)
    array.setflags(write=False)
    return array


def _expect(name: str, array: NDArray[Any], shape: tuple[int, ...]) -> NDArray[Any]:
    if array.shape != shape:
        raise ValueError(f"Solid.{name}: expected shape {shape}, got {array.shape}")
    if not np.isfinite(array).all():
        raise ValueError(f"Solid.{name}: expected finite numbers, got nan or infinity")
    return array
