"""What lies where on a vertebra: named points, the rims of its endplates, its facets, and the region of each vertex."""

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from explorer.modelling import vertebra_arch as arch
from explorer.modelling import vertebra_body as trunk
from explorer.modelling.bars import paired, snapped
from explorer.modelling.distance import Array, gradient
from explorer.modelling.vertebra_shape import COSTAL, SPACES, build_parts, field

REGION_NAMES: Final = (
    "body",
    "pedicle",
    "lamina",
    "pars interarticularis",
    "spinous process",
    "transverse process",
    "superior articular process",
    "inferior articular process",
    "superior endplate",
    "inferior endplate",
)

_REGION_OF_PART: Final[Mapping[str, int]] = {
    "body": 0,
    "pedicle": 1,
    "lamina": 2,
    "superior_articular": 6,
    "inferior_articular": 7,
    "transverse_process": 5,
    "spinous_process": 4,
    "costal_bar": 5,
    "mammillary": 6,
    "accessory": 5,
    "spinous_tubercle": 4,
    "spinous_hook": 4,
    "anterior_tubercle": 5,
}

LEAST_PARS_MM: Final = 1.5
"""How far beyond the bone nearest to its middle the pars reaches at least."""


def outline(dims: Mapping[str, Any], which: str) -> Array:
    """Return the closed rim (k, 3) of the ``upper`` or ``lower`` endplate, local mm."""
    if which not in ("upper", "lower"):
        raise ValueError(f"outline: expected 'upper' or 'lower', got {which!r}")
    return trunk.rim(dims, which == "upper")


def landmarks(dims: Mapping[str, Any]) -> dict[str, Array]:
    """Return the named points (3,) of a vertebra, local mm; paired ones end in ``.left`` and ``.right``."""
    whole = field(dims)
    shift, half = dims["endplate_shift_mm"] / 2.0, trunk.half_height(dims)
    wall = arch.posterior_wall(dims)
    points: dict[str, Array] = {
        "endplate.upper": np.array([0.0, shift, half]),
        "endplate.lower": np.array([0.0, -shift, -half]),
        "canal": np.array([0.0, wall - dims["canal_depth_mm"] / 2.0, 0.0]),
    }
    surface = {
        "body.anterior": np.array([0.0, trunk.rim(dims, True)[:, 1].max() - dims["body_waist_front_mm"], 0.0]),
        "body.posterior": np.array([0.0, wall, 0.0]),
    }
    path, radii = arch.stations(dims, "spinous_process")
    points["spinous.base"] = path[0]
    surface["spinous.tip"] = path[-1] + _end(path, radii)
    right = _beside(dims)
    middle, sided = snapped(whole, surface, right)
    sided["pedicle"] = arch.stations(dims, "pedicle")[0][1]
    return points | middle | paired(sided)


def facet(dims: Mapping[str, Any], which: str) -> tuple[Array, Array]:
    """Return a point on the right-hand ``superior`` or ``inferior`` facet and where the facet faces, (3,), (3,)."""
    name = f"{which}_articular"
    path, radii = arch.stations(dims, name)
    along = path[2] - path[1]
    along = along / np.linalg.norm(along)
    normal = arch.facet_normal(dims, name)
    normal = normal - (normal @ along) * along
    normal = normal / np.linalg.norm(normal)
    middle = (path[1] + path[2]) / 2.0
    return middle + normal * (radii[1, 1] + radii[2, 1]) / 2.0, normal


def regions(dims: Mapping[str, Any], points: Array) -> NDArray[np.uint8]:
    """Return for each surface point (n, 3) the index of its region in `REGION_NAMES`.

    A point belongs to the part it is nearest to; the pars is the isthmus between the two articular processes.
    """
    parts = {name: part for name, part in build_parts(dims).items() if name not in SPACES}
    distance = np.stack([part(points) for part in parts.values()])
    names = np.array([_REGION_OF_PART[name] for name in parts], dtype=np.uint8)
    region = names[distance.argmin(axis=0)]
    trunkwise = region == 0
    for index, upper in ((8, True), (9, False)):
        near = points[:, 2] - trunk.rim_plane(dims, points[:, 1], upper)
        facing = gradient(parts["body"], points)[:, 2] * (1.0 if upper else -1.0)
        region[trunkwise & (np.abs(near) < 6.0) & (facing > 0.75)] = index
    middle, reach = _isthmus(dims)
    side = np.column_stack([np.abs(points[:, 0]), points[:, 1:]])
    arched = np.isin(region, (2, 6, 7))
    # The pillar of a neck vertebra is thicker than its isthmus is long.
    depth = -min(float(part(middle[None])[0]) for part in parts.values())
    away = np.linalg.norm(side - middle, axis=1)
    reach = max(reach, depth + LEAST_PARS_MM)
    region[arched & (away < reach)] = REGION_NAMES.index("pars interarticularis")
    return np.asarray(region)


def _beside(dims: Mapping[str, Any]) -> dict[str, Array]:
    tip, tip_radii = arch.stations(dims, "transverse_process")
    lamina, thickness = arch.stations(dims, "lamina")
    pars, _ = _isthmus(dims)
    found = {
        "facet.superior": facet(dims, "superior")[0],
        "facet.inferior": facet(dims, "inferior")[0],
        "transverse.tip": tip[-1] + _end(tip, tip_radii),
        "lamina": np.array([pars[0] / 2.0, lamina[:2, 1].mean() - thickness[1, 0], lamina[1, 2]]),
        "pars": pars - np.array([0.0, 2.0, 0.0]),
    }
    if "mammillary_centre_mm" in dims:
        found["mammillary"] = np.asarray(dims["mammillary_centre_mm"]) - [
            0.0, dims["mammillary_size_mm"][1] / 2.0, 0.0
        ]  # fmt: skip
    for name, key in zip(("costal", "costal.lower", "transverse.costal"), COSTAL, strict=True):
        if f"{key}_centre_mm" in dims:
            found[name] = np.asarray(dims[f"{key}_centre_mm"], dtype=float)
    return found


def _isthmus(dims: Mapping[str, Any]) -> tuple[Array, float]:
    """Return the middle of the pars and its reach: between the roots of the two articular processes."""
    above, below = (arch.stations(dims, name)[0][0] for name in arch.FACETS)
    return (above + below) / 2.0, max(3.0, float(np.linalg.norm(above - below)) / 2.0)


def _end(path: Array, radii: Array) -> Array:
    along = path[-1] - path[-2]
    return np.asarray(along / np.linalg.norm(along) * radii[-1].min())
