"""How far a point is from bone, read off the bones' finished meshes.

Muscles, ligaments and nerves are laid between and around bones that are already meshed. Distance is measured to the
tangent planes at the nearest surface samples, which is smooth, fast and right to the size of a triangle.
"""

from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from explorer.modelling.distance import Field
from explorer.modelling.solid import Solid

Array = NDArray[np.float64]

SKELETON = ("bone.*", "cartilage.*")
"""Patterns of the ids of what `skeleton` looks for."""
NEIGHBOURS = 3
FAR_MM = 5.0
"""Beyond this the plain distance to the nearest sample is good enough."""


def to_surface(solids: Iterable[Solid]) -> Field:
    """Return the signed distance to some closed meshes taken together, negative inside.

    With no mesh at all everything is far away.

    Examples
    --------
    >>> from explorer.modelling.distance import sphere
    >>> from explorer.modelling.mesher import mesh
    >>> ball = Solid(*mesh(sphere((0, 0, 0), 10.0), ((-12, -12, -12), (12, 12, 12)), 1.0, 800))
    >>> near = to_surface([ball])(np.array([[13.0, 0.0, 0.0], [9.0, 0.0, 0.0], [40.0, 0.0, 0.0]]))
    >>> bool(abs(near - [3.0, -1.0, 30.0]).max() < 0.15)
    True
    """
    known = [samples(s) for s in solids]
    if not known:
        return lambda points: np.full(len(points), 1e3)
    points = np.concatenate([s[0] for s in known])
    normals = np.concatenate([s[1] for s in known])
    tree = cKDTree(points)

    def field(query: Array) -> Array:
        distance, index = tree.query(query, k=NEIGHBOURS)
        offset = query[:, None] - points[index]
        plane = np.einsum("nkj,nkj->nk", offset, normals[index])
        weight = 1.0 / (distance + 0.05) ** 2
        flat = (plane * weight).sum(axis=1) / weight.sum(axis=1)
        away = distance[:, 0] * np.sign(plane[:, 0])
        return np.asarray(np.where(distance[:, 0] < FAR_MM, flat, away))

    return field


def matching(ids: Iterable[str], patterns: Iterable[str]) -> list[str]:
    """Return those ids, in their order, that fit one of the patterns, in which ``*`` stands for anything.

    >>> matching(["bone.sacrum", "bone.hip.left", "disc.L4-L5"], ("disc.*", "bone.sacrum"))
    ['bone.sacrum', 'disc.L4-L5']
    """
    wanted = tuple(patterns)
    return [i for i in ids if any(fnmatchcase(i, pattern) for pattern in wanted)]


def skeleton(made: Mapping[str, Solid]) -> list[Solid]:
    """Return the bones and costal cartilages of the middle and the right side, on which right soft parts lie."""
    return [made[i] for i in matching(made, SKELETON) if not i.endswith(".left")]


def samples(solid: Solid) -> tuple[Array, Array]:
    """Return the vertices and then the face centres of a closed mesh, (n, 3) mm, with their outward unit normals."""
    corners = solid.points[solid.faces]
    normal = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    at_points = np.zeros_like(solid.points)
    for k in range(3):
        np.add.at(at_points, solid.faces[:, k], normal)
    points = np.concatenate([solid.points, corners.mean(axis=1)])
    normals = np.concatenate([at_points, normal])
    return points, normals / np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-12)
