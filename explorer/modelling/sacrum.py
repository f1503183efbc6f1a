"""The sacrum: fused bodies, wings with their joint surface, a back wall with crests, a canal and its foramina.

Frame: RAS+ millimetres, origin at the centre of the S1 upper endplate, z its normal. Rows of points describe the
right half, ``[x, y, z, half thickness]`` or, for elliptic sections, ``[x, y, z, half width, half depth]``.
"""

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from explorer.modelling.bars import carved, paired, rows, snapped
from explorer.modelling.distance import (
    Array,
    Field,
    capsule,
    halfspace,
    smooth_intersection,
    tube,
)
from explorer.modelling.web import folded, web

Dims = Mapping[str, Any]

REGION_NAMES: Final = (
    "body",
    "superior endplate of S1",
    "ala",
    "auricular surface",
    "median crest",
    "pelvic surface",
    "dorsal surface",
    "superior articular process",
)

ALA_ROWS: Final = ("ala_medial", "ala_middle", "ala_lateral")
"""From beside the bodies outward, each from S1 down."""
AURICULAR_ROWS: Final = ("auricular_front", "auricular_middle", "auricular_back")
"""Across the joint surface, each from the top down."""
WALL_ROWS: Final = ("wall_median", "wall_intermediate", "wall_lateral")
"""From the median to the lateral crest, each from S1 down."""
BARS: Final = ("median_crest", "cornu", "superior_process", "tuberosity", "body", "canal")
ROWS: Final = (*ALA_ROWS, *AURICULAR_ROWS, *WALL_ROWS, *BARS, "foramen_anterior", "foramen_posterior")

LIMITS: Final[Mapping[str, tuple[float, float]]] = {
    **{f"{row}_points_mm": (-140.0, 80.0) for row in ROWS},
    "endplate_width_mm": (30.0, 70.0),
    "endplate_depth_mm": (20.0, 45.0),
    "fillet_mm": (0.5, 12.0),
    "rim_rounding_mm": (0.5, 5.0),
    "superior_facet_angle_from_midsagittal_deg": (20.0, 80.0),
}
"""Ranges of the dimensions every sacrum must give."""


def field(dims: Dims) -> Field:
    """Return the signed distance of the sacrum in its own frame."""
    return carved(dims, parts(dims).values(), [canal(dims), *foramina(dims)])


def parts(dims: Dims) -> dict[str, Field]:
    """Return the pieces of the sacrum before canal and foramina are taken away."""
    crest = np.asarray(dims["median_crest_points_mm"], dtype=float)
    horn = np.asarray(dims["cornu_points_mm"], dtype=float)
    rough = np.asarray(dims["tuberosity_points_mm"], dtype=float)
    process = np.asarray(dims["superior_process_points_mm"], dtype=float)
    angle = np.radians(dims["superior_facet_angle_from_midsagittal_deg"])
    facing = np.array([-np.cos(angle), -np.sin(angle), 0.0])
    return {
        "body": body(dims),
        "ala": folded(web(rows(dims, ALA_ROWS))),
        "auricular": folded(web(rows(dims, AURICULAR_ROWS))),
        "tuberosity": folded(tube(rough[:, :3], rough[:, 3])),
        "wall": folded(web(rows(dims, WALL_ROWS))),
        "crest": tube(crest[:, :3], crest[:, 3]),
        "cornu": folded(tube(horn[:, :3], horn[:, 3])),
        "superior_process": folded(tube(process[:, :3], process[:, 3:], up=facing)),
    }


def body(dims: Dims) -> Field:
    """Return the column of fused bodies, flat at the top and growing out to the rim of the endplate there."""
    nodes = np.asarray(dims["body_points_mm"], dtype=float)
    half = np.array([[dims["endplate_width_mm"], dims["endplate_depth_mm"]]]) / 2.0
    sections = np.concatenate([half, half, nodes[:, 3:]])
    path = np.concatenate([[[0.0, 0.0, 8.0], [0.0, 0.0, 0.0]], nodes[:, :3]])
    column = tube(path, sections, up=(0.0, 1.0, 0.0))
    return smooth_intersection(dims["rim_rounding_mm"], column, halfspace((0.0, 0.0, 0.0), (0.0, 0.0, 1.0)))


def canal(dims: Dims) -> Field:
    """Return the sacral canal, open above and, at the hiatus, behind."""
    nodes = np.asarray(dims["canal_points_mm"], dtype=float)
    return tube(nodes[:, :3], nodes[:, 3:], up=(0.0, 1.0, 0.0))


def foramina(dims: Dims) -> list[Field]:
    """Return four pairs of passages from the front to the back, each with a way in from the canal."""
    passages = []
    front, back = (np.asarray(dims[f"foramen_{side}_points_mm"], dtype=float) for side in ("anterior", "posterior"))
    middle = np.asarray(dims["canal_points_mm"], dtype=float)
    for a, b in zip(front, back, strict=True):
        inside = (a[:3] + b[:3]) / 2.0
        height = inside[2] + 5.0
        within = np.array([0.0, np.interp(-height, -middle[:, 2], middle[:, 1]), height])
        radius = 0.7 * min(a[3], b[3])
        passages.append(folded(capsule(a[:3], b[:3], a[3], b[3])))
        passages.append(folded(capsule(inside, within, radius)))
    return passages


def bounds(dims: Dims, margin_mm: float = 6.0) -> tuple[Array, Array]:
    """Return lower and upper corner (3,) of a box that holds the sacrum."""
    names = (*ALA_ROWS, *AURICULAR_ROWS, *WALL_ROWS, "tuberosity", "median_crest", "cornu", "superior_process", "body")
    nodes = [np.asarray(dims[f"{name}_points_mm"], dtype=float) for name in names]
    reach = [row[:, 3:].max(axis=1, keepdims=True) for row in nodes]
    low = np.min([(row[:, :3] - r).min(axis=0) for row, r in zip(nodes, reach, strict=True)], axis=0) - margin_mm
    high = np.max([(row[:, :3] + r).max(axis=0) for row, r in zip(nodes, reach, strict=True)], axis=0) + margin_mm
    return np.array([-high[0], *low[1:]]), high


def outline(dims: Dims, which: str) -> Array:
    """Return the closed rim (48, 3) of the ``upper`` endplate, the only one a sacrum has."""
    if which != "upper":
        raise ValueError(f"outline of the sacrum: expected 'upper', got {which!r}")
    angle = np.linspace(0.0, 2.0 * np.pi, 48, endpoint=False) + 0.01
    half = dims["endplate_width_mm"] / 2.0, dims["endplate_depth_mm"] / 2.0
    return np.column_stack([half[0] * np.cos(angle), half[1] * np.sin(angle), np.zeros(48)])


def landmarks(dims: Dims) -> dict[str, Array]:
    """Return the named points (3,) of the sacrum, local mm; paired ones end in ``.left`` and ``.right``."""
    wall, crest = rows(dims, WALL_ROWS), np.asarray(dims["median_crest_points_mm"], dtype=float)
    auricular = np.asarray(dims["auricular_middle_points_mm"], dtype=float)
    process = np.asarray(dims["superior_process_points_mm"], dtype=float)
    ala = rows(dims, ALA_ROWS)
    front, back = (np.asarray(dims[f"foramen_{side}_points_mm"], dtype=float) for side in ("anterior", "posterior"))
    nodes = np.asarray(dims["body_points_mm"], dtype=float)
    behind = np.array([0.0, -1.0, 0.0])
    single = {f"crest.{k + 1}": crest[i, :3] + crest[i, 3] * behind for k, i in enumerate(_tips(crest))}
    single["apex"] = nodes[-1, :3] + np.array([0.0, 0.0, -nodes[-1, 4]])
    angle = np.radians(dims["superior_facet_angle_from_midsagittal_deg"])
    facing = np.array([-np.cos(angle), -np.sin(angle), 0.0])
    right = {f"lateral-crest.{k + 1}": p[:3] + p[3] * behind for k, p in enumerate(wall[2, :4])}
    right |= {
        "auricular": auricular[1, :3] + auricular[1, 3] * np.array([1.0, 0.0, 0.0]),
        "facet.superior": process[1, :3] + process[1, 4] * facing,
        "ala": ala[1, 0, :3] + ala[1, 0, 3] * np.array([0.0, 0.3, 0.9]),
        "inferior-lateral-angle": ala[2, -1, :3] + ala[2, -1, 3] * np.array([0.8, 0.0, -0.6]),
    }
    points, sided = snapped(field(dims), single, right)
    sided |= {f"foramen.anterior.{k + 1}": p[:3] for k, p in enumerate(front)}
    sided |= {f"foramen.posterior.{k + 1}": p[:3] for k, p in enumerate(back)}
    points |= paired(sided)
    points["endplate.upper"] = np.zeros(3)
    points["promontory"] = np.array([0.0, dims["endplate_depth_mm"] / 2.0, 0.0])
    points["canal"] = np.asarray(dims["canal_points_mm"], dtype=float)[1, :3]
    return points


def regions(dims: Dims, points: Array) -> NDArray[np.uint8]:
    """Return for each surface point (n, 3) the index of its region in `REGION_NAMES`."""
    pieces = parts(dims)
    names = ("body", "ala", "auricular", "tuberosity", "wall", "crest", "cornu", "superior_process")
    index = np.array([0, 2, 3, 6, 6, 4, 6, 7], dtype=np.uint8)
    distance = np.stack([pieces[name](points) for name in names])
    region = index[distance.argmin(axis=0)]
    middle = np.asarray(dims["auricular_middle_points_mm"], dtype=float)
    edge = np.interp(-points[:, 2], -middle[:, 2], middle[:, 0])
    region[(region == 3) & (np.abs(points[:, 0]) < edge)] = 2
    bodies = np.asarray(dims["body_points_mm"], dtype=float)
    front = points[:, 1] > np.interp(-points[:, 2], -bodies[:, 2], bodies[:, 1]) - 4.0
    region[np.isin(region, (0, 2)) & front & (points[:, 2] < -14.0)] = 5
    region[(region == 0) & (points[:, 2] > -2.0)] = 1
    return np.asarray(region, dtype=np.uint8)


def _tips(crest: Array) -> list[int]:
    """Return which points of the crest are the four spinous tubercles: every other one from the second."""
    return [min(1 + 2 * k, len(crest) - 1) for k in range(4)]
