"""What the rules of the findings need to know of muscles and belly wall, read off the finished meshes."""

from collections.abc import Mapping
from typing import Any, Final

import numpy as np

from explorer.modelling.solid import Solid

BULK: Final = ("multifidus", "psoas-major")
STEPS: Final = 12
RECTUS: Final = "muscle.rectus-abdominis.right"
FADE_MM: Final = 60.0


def muscles(made: Mapping[str, Solid]) -> dict[str, Any]:
    """Return, by name, the middle of the right muscle at each of some heights: ``z_mm`` (k,), ``middle_mm`` (k, 2)."""
    out = {}
    for name in BULK:
        solid = made.get(f"muscle.{name}.right")
        if solid is None:
            continue
        points = solid.points
        edges = np.linspace(points[:, 2].min(), points[:, 2].max(), STEPS + 1)
        bins = np.clip(np.searchsorted(edges, points[:, 2]) - 1, 0, STEPS - 1)
        middles = np.array([points[bins == k, :2].mean(axis=0) for k in range(STEPS)])
        heights = (edges[1:] + edges[:-1]) / 2.0
        out[name] = {"z_mm": np.round(heights, 4).tolist(), "middle_mm": np.round(middles, 4).tolist()}
    return out


def abdomen(made: Mapping[str, Solid]) -> dict[str, float] | None:
    """Return where the right straight muscle of the belly lies, mm, and how far the wall beside it gives way.

    None before it is built.
    """
    solid = made.get(RECTUS)
    if solid is None:
        return None
    points = solid.points
    inner, outer = float(np.percentile(points[:, 0], 2)), float(points[:, 0].max())
    marks = {"inner_mm": inner, "outer_mm": outer, "fade_mm": FADE_MM}
    marks |= {"foot_mm": float(points[:, 2].min()), "head_mm": float(points[:, 2].max())}
    return {key: round(value, 4) for key, value in marks.items()}
