"""A herniation as a surface of its own, grown out of the disc's edge: rings round an axis, from the base to the tip.

A disc's mesh is too coarse for a narrow neck, so what pushes out is a small closed surface that begins inside the
disc. Its form follows Fardon 2014: a protrusion is widest at its base, an extrusion has a neck narrower than its
dome, a sequestrated piece has let go. Sizes of neck and dome are chosen to satisfy the definitions, not measured.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.conditions.curves import around, smooth
from explorer.conditions.effects import Effect
from explorer.conditions.marks import Level, Zone

Array = NDArray[np.float64]

RINGS: Final = 14
SECTORS: Final = 24
INSET_MM: Final = 2.0
"""How deep inside the disc's edge it begins."""
IN_FORAMEN: Final = 0.65
"""Width and height of a piece in a foramen against one in the canal: there is less room between the pedicles."""


def outgrowth(level: Level, effect: Effect) -> tuple[Array, NDArray[np.int64], Array]:
    """Return the herniation of an effect.

    Returns
    -------
    points : (n, 3)
        Rest world, mm; base first, tip last, rings between.
    faces : (m, 3)
        Wound outward.
    upper_share : (n,)
        How far each point goes with the bone above; the rest with the bone below.
    """
    zone = level.zones[effect.zone]
    steps = ring_steps()
    wide, tall, out, lift = _profile(level, zone, effect, steps)
    turn = 2.0 * np.pi * np.arange(SECTORS) / SECTORS
    u = np.concatenate([[0.0], np.outer(wide, np.cos(turn)).ravel(), [0.0]])
    w = np.concatenate([[0.0], np.outer(tall, np.sin(turn)).ravel(), [0.0]])
    ends = _profile(level, zone, effect, np.array([0.0, 1.0]))
    v = np.concatenate([ends[2][:1], np.repeat(out, SECTORS), ends[2][1:]])
    rise = np.concatenate([ends[3][:1], np.repeat(lift, SECTORS), ends[3][1:]])
    fade = 1.0 - np.concatenate([[0.0], np.repeat(steps, SECTORS), [1.0]])
    # The base follows the bend of the rim; the tip does not.
    v = v - fade * u * u / (2.0 * zone.bend_mm)
    local = placed(zone, u, v, w) + np.column_stack([np.zeros_like(rise), np.zeros_like(rise), rise])
    faces = _faces()
    if effect.side == "left":
        local, faces = local * [-1.0, 1.0, 1.0], faces[:, ::-1]
    half = float(around(level.half_height_mm, np.arctan2(zone.at[1], zone.at[0])))
    share = np.clip(0.5 + local[:, 2] / (2.0 * half), 0.0, 1.0)
    return level.world(local), faces, share


def balls(level: Level, effect: Effect) -> tuple[Array, Array, Array]:
    """Return balls that fill a herniation: centres (k, 3) rest world, radii (k,) mm, shares of the bone above (k,)."""
    zone = level.zones[effect.zone]
    steps = ring_steps()
    wide, tall, out, lift = _profile(level, zone, effect, steps)
    outside = out > 0.0
    local = placed(zone, 0.0 * out, out, 0.0 * out) + np.column_stack([0.0 * lift, 0.0 * lift, lift])
    if effect.side == "left":
        local = local * [-1.0, 1.0, 1.0]
    half = float(around(level.half_height_mm, np.arctan2(zone.at[1], zone.at[0])))
    share = np.clip(0.5 + local[:, 2] / (2.0 * half), 0.0, 1.0)
    # No ball reaches further than the tip.
    radius = np.minimum(np.minimum(wide, tall), np.maximum(effect.amount - out, 0.0))
    return level.world(local)[outside], radius[outside], share[outside]


def reach_mm(level: Level, effect: Effect, across_mm: Array) -> Array:
    """Return how far beyond the rim a herniation reaches in the plane of the disc, at distances along the rim.

    One that has gone up or down is seen there only as far as it still is in that plane.
    """
    zone = level.zones[effect.zone]
    wide, tall, _, _ = _profile(level, zone, effect, np.array([0.0, 0.6]))
    widest = float(wide[1] if effect.what != "protrusion" else wide[0])
    highest = float(max(tall[0], tall[1]))
    seen = max(1.0 - (effect.migration_mm / max(highest, 1e-6)) ** 2, 0.0) ** 0.5
    side = np.maximum(1.0 - (across_mm / max(widest, 1e-6)) ** 2, 0.0) ** 0.5
    tip = 0.6 + 0.4 * side if effect.what == "extrusion" else side
    return np.asarray(effect.amount * seen * np.where(side > 0.0, tip, 0.0))


def placed(zone: Zone, u: Array, v: Array, w: Array) -> Array:
    """Return (n, 3) points of the disc's frame: u along the rim, v along the way out, w across both."""
    across = np.cross(zone.out, zone.along)
    return np.asarray(zone.at + u[:, None] * zone.along + v[:, None] * zone.out + w[:, None] * across)


def ring_steps() -> Array:
    """Return how far from base (0) to tip (1) the rings stand, closer together at both ends."""
    return np.asarray((1.0 - np.cos(np.pi * (np.arange(RINGS) + 0.5) / RINGS)) / 2.0)


def _profile(level: Level, zone: Zone, effect: Effect, s: Array) -> tuple[Array, Array, Array, Array]:
    """Return half width, half height, distance beyond the rim and lift of the sections at steps s (k,)."""
    size = effect.amount
    half = float(around(level.half_height_mm, np.arctan2(zone.at[1], zone.at[0])))
    low = IN_FORAMEN if effect.zone == "foraminal" else 1.0
    if effect.what == "protrusion":
        dome = np.sqrt(np.maximum(1.0 - s * s, 0.0))
        base = low * (0.9 * half + 0.2 * size)
        return max(1.3 * low * size, 3.0) * dome, base * dome, -INSET_MM + s * (size + INSET_MM), 0.0 * s
    if effect.what == "extrusion":
        dome = np.sqrt(np.maximum(1.0 - ((s - 0.6) / 0.4) ** 2, 0.0))
        neck = np.where(s <= 0.6, 1.0, 0.0)
        wide = np.maximum(0.42 * low * size * neck, 0.72 * low * size * dome)
        tall = np.maximum(low * min(0.9 * half, 0.42 * size) * neck, low * 0.8 * size * dome)
        return wide, tall, -INSET_MM + s * (size + INSET_MM), effect.migration_mm * smooth(s)
    # A free piece: an ovoid with a gap between it and the disc.
    dome = np.sqrt(np.maximum(1.0 - (2.0 * s - 1.0) ** 2, 0.0))
    gap = min(1.5, 0.3 * size)
    return 0.55 * low * size * dome, low * 0.75 * size * dome, gap + s * (size - gap), effect.migration_mm + 0.0 * s


def _faces() -> NDArray[np.int64]:
    k = np.arange(SECTORS)
    after = (k + 1) % SECTORS
    last = 1 + RINGS * SECTORS
    faces = [np.column_stack([np.zeros(SECTORS, dtype=int), 1 + after, 1 + k])]
    for ring in range(RINGS - 1):
        a, b = 1 + ring * SECTORS, 1 + (ring + 1) * SECTORS
        faces.append(np.column_stack([a + k, a + after, b + after]))
        faces.append(np.column_stack([a + k, b + after, b + k]))
    top = 1 + (RINGS - 1) * SECTORS
    faces.append(np.column_stack([np.full(SECTORS, last), top + k, top + after]))
    return np.concatenate(faces).astype(np.int64)
