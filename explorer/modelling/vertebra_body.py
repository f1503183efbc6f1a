"""The body of a vertebra: a waisted, kidney-shaped column between two concave endplates.

Frame: RAS+ millimetres, origin midway between the centres of the endplates, z along the bisector of their normals.
"""

from collections.abc import Mapping
from typing import Any, Final

import numpy as np

from explorer.modelling.distance import Array, Field, superellipse

LIMITS: Final[Mapping[str, tuple[float, float]]] = {
    "endplate_width_upper_mm": (10.0, 75.0),
    "endplate_width_lower_mm": (10.0, 75.0),
    "endplate_depth_upper_mm": (9.0, 50.0),
    "endplate_depth_lower_mm": (9.0, 50.0),
    "body_height_anterior_mm": (6.0, 42.0),
    "body_height_posterior_mm": (6.0, 42.0),
    "endplate_concavity_upper_mm": (0.1, 6.0),
    "endplate_concavity_lower_mm": (0.1, 6.0),
    "endplate_hollow_fraction": (0.4, 1.0),
    "endplate_hollow_shift_upper_fraction": (-0.4, 0.4),
    "endplate_hollow_shift_lower_fraction": (-0.4, 0.4),
    "endplate_side_rise_upper_mm": (-4.0, 4.0),
    "endplate_side_rise_lower_mm": (-4.0, 4.0),
    "endplate_shift_mm": (-8.0, 8.0),
    "endplate_rim_rounding_mm": (0.8, 6.0),
    "body_waist_side_mm": (0.0, 9.0),
    "body_waist_front_mm": (0.0, 8.0),
    "body_waist_back_mm": (0.0, 8.0),
    "body_waist_exponent": (1.2, 6.0),
    "outline_exponent_front": (2.0, 5.0),
    "outline_exponent_back": (2.0, 8.0),
    "outline_widest_fraction": (0.15, 0.85),
    "outline_notch_upper_mm": (-3.0, 12.0),
    "outline_notch_lower_mm": (-3.0, 12.0),
    "outline_notch_width_fraction": (0.2, 1.5),
}
"""What every body needs and the range of each."""

SIZES: Final = (
    "endplate_width_upper_mm",
    "endplate_width_lower_mm",
    "endplate_depth_upper_mm",
    "endplate_depth_lower_mm",
    "body_height_anterior_mm",
    "body_height_posterior_mm",
)
"""Those that papers give and that run from level to level."""

OPTIONAL: Final[Mapping[str, tuple[float, float]]] = {
    "uncinate_height_mm": (0.0, 9.0),
    "uncinate_exponent": (1.5, 10.0),
    "uncinate_centre_fraction": (-1.0, 1.0),
}
"""What only some bodies have; absent means none."""


def rim_plane(dims: Mapping[str, Any], y: Array, upper: bool) -> Array:
    """Return the height (n,) of the upper or lower rim plane at depths y (n,)."""
    sign = 1.0 if upper else -1.0
    return np.asarray(sign * (half_height(dims) + slope(dims) * (y - sign * dims["endplate_shift_mm"] / 2.0)))


def half_height(dims: Mapping[str, Any]) -> float:
    """Return half the distance between the endplate centres, mm."""
    return float((dims["body_height_anterior_mm"] + dims["body_height_posterior_mm"]) / 4.0)


def slope(dims: Mapping[str, Any]) -> float:
    """Return the rise of the upper rim per millimetre forward; half of the wedge of the body."""
    depth = (dims["endplate_depth_upper_mm"] + dims["endplate_depth_lower_mm"]) / 2.0
    return float((dims["body_height_anterior_mm"] - dims["body_height_posterior_mm"]) / (2.0 * depth))


def mean_width(dims: Mapping[str, Any]) -> float:
    """Return the mean of the two endplate widths, mm."""
    return float(dims["endplate_width_upper_mm"] + dims["endplate_width_lower_mm"]) / 2.0


def body(dims: Mapping[str, Any]) -> Field:
    """Return the field of the body.

    The section at each height is a superellipse with its own exponent in front of and behind its widest line,
    pushed in at the back by a notch. Between the rims it narrows by the waist; the endplates sink by the concavity.
    """
    d = dims
    hollow = d["endplate_hollow_fraction"]
    uncus, uncus_n = d.get("uncinate_height_mm", 0.0), d.get("uncinate_exponent", 4.0)
    uncus_y = d.get("uncinate_centre_fraction", 0.0)
    ahead_up, ahead_low = d["endplate_hollow_shift_upper_fraction"], d["endplate_hollow_shift_lower_fraction"]
    tilt = 1.0 / np.hypot(1.0, slope(d))
    radius = d["endplate_rim_rounding_mm"]
    # The waist begins below the rounding of the rim, so that the full width is really reached.
    flat = max(1.0 - radius / half_height(d), 0.3)

    def field(p: Array) -> Array:
        x, y, z = np.abs(p[:, 0]), p[:, 1], p[:, 2]
        across = np.minimum(2.0 * x / mean_width(d), 1.2)
        top, bottom = _rims(d, p)
        t = np.clip((2.0 * z - top - bottom) / np.maximum(top - bottom, 1.0), -1.0, 1.0)
        section = _section(d, np.clip(t / flat, -1.0, 1.0))
        side = _side(d, x, y, section)
        along = np.clip((y - section.middle) / section.half_depth, -1.2, 1.2)
        within = (hollow * (1.0 - radius / section.half_depth)) ** 2
        rounds = (across**2 + (along - ahead * (1.0 - along**2)) ** 2 for ahead in (ahead_up, ahead_low))
        sink_up, sink_low = (np.maximum(1.0 - r / within, 0.0) ** 1.5 for r in rounds)
        horn = uncus * across**uncus_n * np.exp(-(((along - uncus_y) / 0.9) ** 2))
        roof = (z - top + d["endplate_concavity_upper_mm"] * sink_up - horn) * tilt
        floor = (bottom - z + d["endplate_concavity_lower_mm"] * sink_low) * tilt
        ends = np.maximum(roof, floor)
        # Rounded inside the two distances, so that widths, depths and heights keep their nominal size.
        out, up = side + radius, ends + radius
        return np.asarray(
            np.hypot(np.maximum(out, 0.0), np.maximum(up, 0.0)) + np.minimum(np.maximum(out, up), 0.0) - radius
        )

    return field


def between(dims: Mapping[str, Any]) -> Field:
    """Return how far a point lies above the upper or below the lower rim, negative between them."""

    def outside(p: Array) -> Array:
        top, bottom = _rims(dims, p)
        return np.asarray(np.maximum(p[:, 2] - top, bottom - p[:, 2]))

    return outside


def edge_height(dims: Mapping[str, Any], y: Array, upper: bool) -> Array:
    """Return the height (n,) of the side edge of an endplate at depths y (n,): the rim, its rise and the uncus."""
    height = rim_plane(dims, y, upper)
    if not upper:
        return np.asarray(height - dims["endplate_side_rise_lower_mm"])
    s = _section(dims, np.array([1.0]))
    along = np.clip((y - s.middle) / s.half_depth, -1.2, 1.2)
    horn = np.exp(-(((along - dims.get("uncinate_centre_fraction", 0.0)) / 0.9) ** 2))
    return np.asarray(height + dims["endplate_side_rise_upper_mm"] + dims.get("uncinate_height_mm", 0.0) * horn)


def rim(dims: Mapping[str, Any], upper: bool, count: int = 96) -> Array:
    """Return the closed rim (count, 3) of an endplate, from the right side forward."""
    angle = np.linspace(0.0, 2.0 * np.pi, count, endpoint=False)
    s = _section(dims, np.array([1.0 if upper else -1.0]))
    c, n = np.cos(angle), np.sin(angle)
    exponent = np.where(n >= 0.0, dims["outline_exponent_front"], dims["outline_exponent_back"])
    x = s.half_width * np.sign(c) * np.abs(c) ** (2.0 / exponent)
    y = s.widest + np.where(n >= 0.0, s.front, s.back) * np.sign(n) * np.abs(n) ** (2.0 / exponent)
    pull = np.where(n < 0.0, s.notch * np.exp(-((x / s.notch_width) ** 2)) / s.back, 0.0)
    y = (y + pull * s.widest) / (1.0 + pull)
    rise = dims[f"endplate_side_rise_{'upper' if upper else 'lower'}_mm"] * (2.0 * x / mean_width(dims)) ** 2
    return np.column_stack([x, y, rim_plane(dims, y, upper) + (rise if upper else -rise)])


class _Section:
    """Sizes of the section at each height, (n,) mm each."""

    def __init__(self, d: Mapping[str, Any], t: Array) -> None:
        up, low = (1.0 + t) / 2.0, (1.0 - t) / 2.0
        waist = 1.0 - np.minimum(np.abs(t), 1.0) ** d["body_waist_exponent"]

        def between(name: str) -> Array:
            return np.asarray(d[name.format("upper")] * up + d[name.format("lower")] * low)

        self.half_width = between("endplate_width_{}_mm") / 2.0 - d["body_waist_side_mm"] * waist
        depth = between("endplate_depth_{}_mm")
        self.notch = between("outline_notch_{}_mm")
        shift = d["endplate_shift_mm"] * t / 2.0
        front = shift + depth / 2.0 - d["body_waist_front_mm"] * waist
        back = shift - depth / 2.0 + d["body_waist_back_mm"] * waist
        self.widest = back + (front - back) * d["outline_widest_fraction"]
        hollowed = self.widest - back
        self.front = front - self.widest
        # The notch pushes the midline in by its share; this is how deep the corners beside it must be.
        self.back = (hollowed + np.sqrt(np.maximum(hollowed**2 + 4.0 * hollowed * self.notch, 0.04))) / 2.0
        self.middle, self.half_depth = (front + back) / 2.0, (front - back) / 2.0
        self.notch_width = self.half_width * d["outline_notch_width_fraction"]


def _rims(d: Mapping[str, Any], p: Array) -> tuple[Array, Array]:
    """Return the heights (n,) of both rims at points (n, 3), risen towards the sides."""
    square = np.minimum(2.0 * np.abs(p[:, 0]) / mean_width(d), 1.2) ** 2
    top = rim_plane(d, p[:, 1], True) + d["endplate_side_rise_upper_mm"] * square
    bottom = rim_plane(d, p[:, 1], False) - d["endplate_side_rise_lower_mm"] * square
    return top, bottom


def _section(d: Mapping[str, Any], t: Array) -> _Section:
    return _Section(d, t)


def _side(d: Mapping[str, Any], x: Array, y: Array, s: _Section) -> Array:
    """Return the distance to the side wall."""
    behind = np.maximum((s.widest - y) / s.back, 0.0)
    y = y - s.notch * np.exp(-((x / s.notch_width) ** 2)) * behind
    forward = y - s.widest
    ahead = forward >= 0.0
    half_depth = np.where(ahead, s.front, s.back)
    exponent = np.where(ahead, d["outline_exponent_front"], d["outline_exponent_back"])
    return superellipse(np.column_stack([x, forward]), s.half_width, half_depth, exponent)
