"""Bars of bone written as rows of points, and their mirror images across the midline.

A row lists ``[x, y, z, radius]`` or ``[x, y, z, half width, half height]``, right half or whole.
"""

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from explorer.modelling.distance import Array, Field, on_surface, smooth_difference, smooth_union, tube


def rows(dims: Mapping[str, Any], names: Iterable[str]) -> Array:
    """Return the rows of points with these names, (k, n, 4 or 5).

    >>> rows({"a_points_mm": [[0, 0, 0, 1]], "b_points_mm": [[0, 0, 5, 1]]}, ("a", "b")).shape
    (2, 1, 4)
    """
    return np.array([dims[f"{name}_points_mm"] for name in names], dtype=float)


def carved(dims: Mapping[str, Any], parts: Iterable[Field], taken: Iterable[Field]) -> Field:
    """Return parts joined with the fillet of the recipe, less what is taken away with rounded rims."""
    return smooth_difference(dims["rim_rounding_mm"], smooth_union(dims["fillet_mm"], *parts), *taken)


def bar(row: ArrayLike, up: ArrayLike | None = None) -> Field:
    """Return the rod along a row of points (k, 4), or of elliptic section (k, 5) with half height along `up`."""
    nodes = np.asarray(row, dtype=float)
    return tube(nodes[:, :3], nodes[:, 3] if nodes.shape[1] == 4 else nodes[:, 3:], up=up)


def arched(row: ArrayLike, up: ArrayLike | None = None) -> Field:
    """Return the rod along a row and its mirror image, one smooth curve through the midline.

    The row starts on the midline, x = 0, and runs to the right.

    Examples
    --------
    >>> arch = arched([[0, 10, 0, 2], [8, 6, 0, 2]])
    >>> np.round(arch(np.array([[-8.0, 6.0, 0.0], [8.0, 6.0, 0.0]])), 6).tolist()
    [-2.0, -2.0]
    """
    nodes = np.asarray(row, dtype=float)
    if nodes[0, 0] != 0.0:
        raise ValueError(f"arched: expected a row that starts on the midline, got x = {nodes[0, 0]}")
    flip = np.array([-1.0, *np.ones(nodes.shape[1] - 1)])
    return bar(np.concatenate([nodes[:0:-1] * flip, nodes]), up)


def extent(rows: Iterable[Any], margin_mm: float) -> tuple[Array, Array]:
    """Return lower and upper corner (3,) of a box, symmetric about x = 0, that holds rows of points (k, 4 or 5)."""
    nodes = [np.asarray(row, dtype=float) for row in rows]
    low = np.min([(n[:, :3] - n[:, 3:].max(axis=1, keepdims=True)).min(axis=0) for n in nodes], axis=0) - margin_mm
    high = np.max([(n[:, :3] + n[:, 3:].max(axis=1, keepdims=True)).max(axis=0) for n in nodes], axis=0) + margin_mm
    side = max(-low[0], high[0])
    return np.array([-side, *low[1:]]), np.array([side, *high[1:]])


def paired(points: dict[str, Array]) -> dict[str, Array]:
    """Return right-hand points (3,) with ``.right``, and their mirror images with ``.left``, added to the names."""
    right = {f"{name}.right": point for name, point in points.items()}
    return right | {f"{name}.left": point * [-1.0, 1.0, 1.0] for name, point in points.items()}


def snapped(
    bone: Field, single: Mapping[str, Array], right: Mapping[str, Array]
) -> tuple[dict[str, Array], dict[str, Array]]:
    """Return named points (3,) of the midline and of the right side, brought to the surface of the bone."""
    found = on_surface(bone, np.array([*single.values(), *right.values()]))
    return dict(zip(single, found, strict=False)), dict(zip(right, found[len(single) :], strict=True))
