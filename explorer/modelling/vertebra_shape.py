"""How body, pedicles, laminae, canal and processes join to one vertebra; which dimensions it needs."""

from collections.abc import Collection, Mapping
from typing import Any, Final

import numpy as np

from explorer.modelling import vertebra_arch as arch
from explorer.modelling import vertebra_body as trunk
from explorer.modelling.distance import (
    Array,
    Field,
    gradient,
    on_surface,
    smooth_difference,
    smooth_min,
    sphere,
    superellipse,
)

LIMITS: Final[Mapping[str, tuple[float, float]]] = {
    **trunk.LIMITS,
    **arch.LIMITS,
    "blend_pedicle_mm": (0.1, 8.0),
    "blend_arch_mm": (0.1, 6.0),
    "blend_process_mm": (0.1, 6.0),
    "blend_spinous_mm": (0.1, 6.0),
    "canal_exponent": (1.8, 4.0),
    "canal_taper_fraction": (-0.9, 0.9),
    "canal_lean_deg": (-45.0, 45.0),
    "canal_shift_mm": (-8.0, 8.0),
}
"""Dimensions that every vertebra from C3 to L5 must give, and their ranges; paths and sections are read besides."""

OPTIONAL: Final[Mapping[str, tuple[float, float]]] = {
    **trunk.OPTIONAL,
    **{f"{name}_curl_mm": (-6.0, 6.0) for name in arch.TUBES},
    **{f"{name}_exponent": (2.0, 6.0) for name in arch.TUBES},
    **{f"{name}_roll_deg": (-90.0, 90.0) for name in arch.TUBES},
    **{f"{name}_round_fraction": (0.0, 0.8) for name in arch.FACETS},
    "lamina_evened_mm": (0.0, 4.0),
}
"""Ranges of dimensions that only some levels give; recipe files repeat those they use under ``limits``."""

SPACES: Final = ("canal", "between")
"""What `build_parts` gives besides bone."""

COSTAL: Final = ("costal_facet", "costal_facet_lower", "transverse_facet")
"""Facets for the ribs: upper and lower on the body, and on the transverse process; `_centre_mm` each."""

FADE_MM: Final = 6.0
"""How far from an endplate the fillet between body and pedicle has its full width; at the rim itself it has none."""

_EVENING_STEPS: Final = 5
_MIDLINE_SOFTENING_MM: Final = 1.2
"""Half width over which paired parts that cross the midline are rounded into each other."""


def field(dims: Mapping[str, Any]) -> Field:
    """Return the signed distance of the whole vertebra, costal facets sunk in."""
    whole = joined(dims)
    named = (n for n in COSTAL if f"{n}_centre_mm" in dims and "costal_facet_diameter_mm" in dims)
    facets = [_costal_facet(dims, name, whole) for name in named]
    return smooth_difference(0.8, whole, *facets) if facets else whole


def joined(dims: Mapping[str, Any]) -> Field:
    """Return the signed distance of the vertebra before its costal facets are sunk in."""
    parts = build_parts(dims)
    return lambda p: combine(dims, {name: part(p) for name, part in parts.items()})


def build_parts(dims: Mapping[str, Any], wanted: Collection[str] | None = None) -> dict[str, Field]:
    """Return each part by name, defined on both sides of the midline: body, canal and the processes.

    ``between`` is no part of the bone but says how far a point lies above or below the body (negative: between its
    endplates). `wanted` names the parts to build, all by default.
    """
    names = [n for n in (*SPACES, "body", *arch.part_names(dims)) if wanted is None or n in wanted]
    whole = {"body": trunk.body, "canal": canal, "between": trunk.between}
    return {
        name: whole[name](dims) if name in whole else _evened(dims, name, _both_sides(dims, name)) for name in names
    }


def combine(dims: Mapping[str, Any], values: Mapping[str, Array]) -> Array:
    """Join the distances (n,) of the parts to those of the vertebra."""
    ring = values["lamina"]
    for name in ("superior_articular", "inferior_articular"):
        ring = smooth_min(ring, values[name], dims["blend_arch_mm"])
    ring = smooth_min(ring, values["pedicle"], dims["blend_arch_mm"])
    for name in ("transverse_process", "costal_bar", "mammillary", "accessory", "anterior_tubercle"):
        if name in values:
            ring = smooth_min(ring, values[name], dims["blend_process_mm"])
    spine = values["spinous_process"]
    for name in ("spinous_hook", "spinous_tubercle"):
        if name in values:
            spine = smooth_min(spine, values[name], dims["blend_process_mm"])
    ring = smooth_min(ring, spine, dims["blend_spinous_mm"])
    ring = -smooth_min(-ring, values["canal"], 2.0)
    fade = np.clip(-values["between"] / FADE_MM, 0.0, 1.0)
    return smooth_min(values["body"], ring, dims["blend_pedicle_mm"] * fade * (2.0 - fade))


def canal(dims: Mapping[str, Any]) -> Field:
    """Return the vertebral canal, a leaning prism behind the body that is kept free of bone.

    `canal_hollow_mm` (2,) is added to the width and depth of the canal: it is narrowest at the pedicles only.
    """
    wider, deeper = dims["canal_hollow_mm"]
    width, depth = (dims["canal_width_mm"] + wider) / 2.0, (dims["canal_depth_mm"] + deeper) / 2.0
    if min(width, depth) <= 0.0:
        raise ValueError(f"canal_hollow_mm: expected an open canal, got {2 * width:g} by {2 * depth:g} mm")
    taper, lean = dims["canal_taper_fraction"], np.tan(np.radians(dims["canal_lean_deg"]))
    front = arch.posterior_wall(dims) + dims["canal_shift_mm"]

    def inside(p: Array) -> Array:
        y = p[:, 1] - (front - depth) - lean * p[:, 2]
        half = width * np.clip(1.0 + taper * y / depth, 0.2, 1.8)
        return superellipse(np.column_stack([p[:, 0], y]), half, depth, dims["canal_exponent"])

    return inside


def bounds(dims: Mapping[str, Any], margin_mm: float = 6.0) -> tuple[Array, Array]:
    """Return lower and upper corner (3,) of a box that holds the vertebra."""
    low, high = [], []
    for name in arch.part_names(dims):
        if name in arch.LUMPS:
            middle, half = np.asarray(dims[f"{name}_centre_mm"]), np.max(dims[f"{name}_size_mm"]) / 2.0
            low.append(middle - half)
            high.append(middle + half)
        else:
            path, radii = arch.stations(dims, name)
            reach = radii.max(axis=1, keepdims=True) + abs(dims.get(f"{name}_curl_mm", 0.0))
            low.append((path - reach).min(axis=0))
            high.append((path + reach).max(axis=0))
    for upper in (True, False):
        edge = trunk.rim(dims, upper)
        low.append(edge.min(axis=0))
        high.append(edge.max(axis=0) + np.array([0.0, 0.0, dims.get("uncinate_height_mm", 0.0)]))
    bottom, top = np.min(low, axis=0) - margin_mm, np.max(high, axis=0) + margin_mm
    side = max(-bottom[0], top[0])
    return np.array([-side, *bottom[1:]]), np.array([side, *top[1:]])


def _costal_facet(dims: Mapping[str, Any], name: str, whole: Field) -> Field:
    """Return what a shallow round facet takes away: the cap of a ball as wide as twice the facet, both sides."""
    width = float(dims["costal_facet_diameter_mm"])
    centre = on_surface(whole, np.asarray(dims[f"{name}_centre_mm"], dtype=float)[None])
    outward = gradient(whole, centre)
    outward /= np.linalg.norm(outward)
    ball = sphere((centre + outward * width * np.sqrt(0.75))[0], width)
    return lambda p: ball(np.column_stack([np.abs(p[:, 0]), p[:, 1:]]))


def _both_sides(dims: Mapping[str, Any], name: str) -> Field:
    """Mirror a right-hand part; those that reach the midline meet there without a crease."""
    part = arch.part(dims, name)
    soft = 0.0 if name in arch.MIDLINE else _MIDLINE_SOFTENING_MM

    def folded(p: Array) -> Array:
        q = p.copy()
        q[:, 0] = np.sqrt(p[:, 0] ** 2 + soft**2) if soft else np.abs(p[:, 0])
        return part(q)

    return folded


def _evened(dims: Mapping[str, Any], name: str, part: Field) -> Field:
    """Return the mean of a part over a way to the right and left.

    A section much taller than its path bends is wide of the mark at its edges: next to each other there may lie places
    that belong to far apart stations, and they would show as ripples.
    """
    reach = float(dims.get(f"{name}_evened_mm", 0.0))
    if reach == 0.0:
        return part
    steps = np.linspace(-reach, reach, _EVENING_STEPS)[:, None] * np.array([1.0, 0.0, 0.0])
    return lambda p: np.mean([part(p + step) for step in steps], axis=0)
