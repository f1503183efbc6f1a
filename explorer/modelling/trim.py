"""Borders within a sheet: where muscle turns to aponeurosis, and where something passes through.

A border that follows the squares of a grid is a staircase. Points of the grid next to a border are moved onto it,
within the surface, so that it runs as smoothly as what it is the border of, without a triangle more.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import map_coordinates

Array = NDArray[np.float64]

ROUNDS: Final = 3
FINER: Final = 3
HALF_CELL: Final = 0.5


def snapped(grid: Array, values: Array) -> tuple[Array, Array]:
    """Move the grid points next to the line on which a value is zero onto it.

    Parameters
    ----------
    grid : (u, v, k)
        What is known at each point, the position among it; all of it is interpolated along.
    values : (u, v)
        Rises through zero at the border.

    Returns
    -------
    grid : (u, v, k)
        The moved points. Points of an edge stay on their edge.
    values : (u, v)
        Zero, to rounding, at points that were moved onto the border.

    Examples
    --------
    >>> x, y = np.meshgrid(np.arange(6.0), np.arange(5.0), indexing="ij")
    >>> slanted = x + 0.5 * y - 3.2
    >>> moved, left = snapped(np.stack([x, y], axis=-1), slanted)
    >>> on = np.abs(left) < 1e-6
    >>> int(on.sum()) >= 5, bool(np.abs(moved[on] @ [1.0, 0.5] - 3.2).max() < 1e-6)
    (True, True)
    """
    place = np.stack(np.meshgrid(*(np.arange(float(n)) for n in values.shape), indexing="ij"), axis=-1)
    down, across = np.gradient(values)
    slope = np.stack([down, across], axis=-1)
    # A point of an edge may only slide along it.
    slope[[0, -1], :, 0] = 0.0
    slope[:, [0, -1], 1] = 0.0
    size = np.maximum((slope**2).sum(axis=-1), 1e-12)
    step = -(values / size)[..., None] * slope
    near = np.abs(step).max(axis=-1) <= HALF_CELL
    for _ in range(ROUNDS):
        shift = np.where(near[..., None], np.clip(step, -HALF_CELL, HALF_CELL), 0.0)
        now = _at(values[..., None], place + shift)[..., 0]
        step = shift - (now / size)[..., None] * slope
    moved = place + np.where(near[..., None], np.clip(step, -HALF_CELL, HALF_CELL), 0.0)
    left = _at(values[..., None], moved)[..., 0]
    return _at(grid, moved), np.where(near & (np.abs(left) < 0.05 * np.sqrt(size)), 0.0, left)


def refined(grid: Array) -> Array:
    """Return a (u, v) or (u, v, k) grid with `FINER` steps in place of each, straight from point to point.

    >>> refined(np.array([[0.0, 3.0], [3.0, 6.0]]))[:, 0].round(6).tolist()
    [0.0, 1.0, 2.0, 3.0]
    """
    place = np.stack(
        np.meshgrid(*(np.arange(FINER * (n - 1) + 1) / FINER for n in grid.shape[:2]), indexing="ij"), axis=-1
    )
    fine = _at(grid if grid.ndim == 3 else grid[..., None], place)
    return fine if grid.ndim == 3 else fine[..., 0]


def gathered(fine: Array) -> Array:
    """Return for each point of a grid the longest of the vectors (u', v', 3) found on the refined grid around it.

    Vectors farther off count for less, as they would if the grid point alone were moved.

    >>> fine = np.zeros((4, 4, 3))
    >>> fine[1, 0] = [0.0, 0.0, 3.0]
    >>> gathered(fine)[:, 0, 2].round(6).tolist()
    [2.0, 1.0]
    """
    reach = FINER - 1
    padded = np.pad(fine, ((reach, reach), (reach, reach), (0, 0)))
    rows, columns = ((n - 1) // FINER + 1 for n in fine.shape[:2])
    best = np.zeros((rows, columns, fine.shape[2]))
    for i in range(-reach, reach + 1):
        for j in range(-reach, reach + 1):
            share = (1.0 - abs(i) / FINER) * (1.0 - abs(j) / FINER)
            there = share * padded[reach + i :: FINER, reach + j :: FINER][:rows, :columns]
            longer = np.linalg.norm(there, axis=-1) > np.linalg.norm(best, axis=-1)
            best[longer] = there[longer]
    return best


def _at(grid: Array, place: Array) -> Array:
    """Interpolate a (u, v, k) grid at (u, v, 2) places given in rows and columns."""
    where = np.moveaxis(place, -1, 0)
    return np.stack(
        [map_coordinates(grid[..., k], where, order=1, mode="nearest") for k in range(grid.shape[-1])], axis=-1
    )
