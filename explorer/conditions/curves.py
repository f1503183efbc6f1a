"""The few curves all rules are made of; the browser has the same, so that both draw the same shape."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]


def smooth(share: ArrayLike) -> Array:
    """Return 0 below 0, 1 above 1 and 3 s^2 - 2 s^3 between.

    >>> smooth([-1.0, 0.5, 2.0]).tolist()
    [0.0, 0.5, 1.0]
    """
    s = np.clip(np.asarray(share, dtype=float), 0.0, 1.0)
    return np.asarray(s * s * (3.0 - 2.0 * s))


def bump(share: ArrayLike) -> Array:
    """Return (1 - s^2)^2 between -1 and 1 and 0 beyond.

    >>> bump([0.0, 1.0, 3.0]).tolist()
    [1.0, 0.0, 0.0]
    """
    s = np.asarray(share, dtype=float)
    return np.asarray(np.maximum(1.0 - s * s, 0.0) ** 2)


def around(table: ArrayLike, angle_rad: ArrayLike) -> Array:
    """Return a closed table's value at angles: entry k stands at k / n of a turn, straight between entries.

    >>> around([0.0, 1.0, 2.0, 1.0], [0.0, np.pi / 4, -np.pi / 2]).tolist()
    [0.0, 0.5, 1.0]
    """
    values = np.asarray(table, dtype=float)
    n = len(values)
    place = np.asarray(angle_rad, dtype=float) / (2.0 * np.pi) * n
    low = np.floor(place)
    share = place - low
    first = low.astype(int) % n
    return np.asarray(values[first] * (1.0 - share) + values[(first + 1) % n] * share)
