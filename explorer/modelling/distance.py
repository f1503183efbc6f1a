"""Signed distance functions: the vocabulary in which every shape of the atlas is written.

A `Field` maps (n, 3) points in millimetres to (n,) distances, negative inside. Distances are exact for spheres,
capsules, boxes and plates and first-order near the surface for anything elliptical, which is what meshing and
fitting need; far from an elliptical surface only the sign is promised.

Examples
--------
>>> import numpy as np
>>> dumbbell = smooth_union(2.0, sphere((-4, 0, 0), 3.0), sphere((4, 0, 0), 3.0))
>>> np.round(dumbbell(np.array([[-8.0, 0.0, 0.0], [-4.0, 0.0, 0.0]])), 3).tolist()
[1.0, -3.0]
"""

from collections.abc import Callable
from functools import reduce
from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.interpolate import CubicSpline, PchipInterpolator, RectBivariateSpline
from scipy.spatial import cKDTree

Array: TypeAlias = NDArray[np.float64]
Field: TypeAlias = Callable[[Array], Array]

_TINY = 1e-12
_NEARLY_ELLIPTIC = 2.3
"""Below this exponent the tip of a flat section is so sharp that its distance is taken as an ellipse's."""


# --- primitives ---------------------------------------------------------------------------------------------------


def sphere(centre: ArrayLike, radius_mm: float) -> Field:
    """Return the ball of a radius about a centre (3,)."""
    c = _vector("sphere centre", centre)
    r = _positive("sphere radius_mm", radius_mm)
    return lambda p: np.asarray(np.linalg.norm(p - c, axis=1) - r)


def ellipsoid(centre: ArrayLike, radii_mm: ArrayLike, axes: ArrayLike | None = None) -> Field:
    """Return an ellipsoid: radii (3,) along the rows of `axes` (3, 3) orthonormal, the frame's axes by default."""
    c = _vector("ellipsoid centre", centre)
    r = np.array([_positive("ellipsoid radii_mm", v) for v in _vector("ellipsoid radii_mm", radii_mm)])
    rows = np.eye(3) if axes is None else np.asarray(axes, dtype=float)
    return lambda p: elliptic((p - c) @ rows.T, r)


def capsule(a: ArrayLike, b: ArrayLike, radius_a_mm: float, radius_b_mm: float | None = None) -> Field:
    """Return a rod from `a` to `b` (3,) with round ends, tapering linearly from one radius to the other."""
    start, end = _vector("capsule a", a), _vector("capsule b", b)
    ra = _positive("capsule radius_a_mm", radius_a_mm)
    rb = ra if radius_b_mm is None else _positive("capsule radius_b_mm", radius_b_mm)
    axis = end - start
    length2 = max(float(axis @ axis), _TINY)

    def field(p: Array) -> Array:
        t = np.clip((p - start) @ axis / length2, 0.0, 1.0)
        return np.asarray(np.linalg.norm(p - start - t[:, None] * axis, axis=1) - (ra + (rb - ra) * t))

    return field


def box(half_mm: ArrayLike, rounding_mm: float = 0.0, centre: ArrayLike = (0.0, 0.0, 0.0)) -> Field:
    """Return a box of half sizes (3,) with edges rounded off inside those sizes."""
    c = _vector("box centre", centre)
    half = _vector("box half_mm", half_mm) - rounding_mm
    if half.min() < 0.0:
        raise ValueError(f"box: expected half sizes of at least the rounding {rounding_mm}, got {half + rounding_mm}")

    def field(p: Array) -> Array:
        q = np.abs(p - c) - half
        return np.asarray(np.linalg.norm(np.maximum(q, 0.0), axis=1) + np.minimum(q.max(axis=1), 0.0) - rounding_mm)

    return field


def superellipse(xy: Array, half_width: ArrayLike, half_depth: ArrayLike, exponent: ArrayLike) -> Array:
    """Return the distance of (n, 2) points to |x/a|^e + |y/b|^e = 1; sizes and exponent are scalars or (n,).

    The distance is measured to the tangent at the point of the outline in the same direction, so it is exact on
    the outline and to first order beside it.
    """
    a, b, e = (np.asarray(v, dtype=float) for v in (half_width, half_depth, exponent))
    u, v = np.abs(xy[:, 0]) / a + _TINY, np.abs(xy[:, 1]) / b + _TINY
    largest = np.maximum(u, v)
    g = largest * ((u / largest) ** e + (v / largest) ** e) ** (1.0 / e)
    slope = np.hypot((u / g) ** (e - 1.0) / a, (v / g) ** (e - 1.0) / b)
    return np.asarray((g - 1.0) / slope)


def superellipse_column(
    half_width_mm: float, half_depth_mm: float, half_height_mm: float, exponent: float = 2.5, rounding_mm: float = 1.0
) -> Field:
    """Return an upright column about the origin: superelliptic section in x and y, flat ends, rounded rims."""
    r = rounding_mm

    def field(p: Array) -> Array:
        side = superellipse(p[:, :2], half_width_mm - r, half_depth_mm - r, exponent)
        top = np.abs(p[:, 2]) - (half_height_mm - r)
        return np.hypot(np.maximum(side, 0.0), np.maximum(top, 0.0)) + np.minimum(np.maximum(side, top), 0.0) - r

    return field


def plate(outline: ArrayLike, half_thickness_mm: float, rounding_mm: float, frame: ArrayLike | None = None) -> Field:
    """Return a polygon (k, 2) given thickness, its rim rounded.

    Parameters
    ----------
    outline : (k, 2) mm, in the plane of the frame's first two axes, either winding, not closed by repetition.
    half_thickness_mm : along the frame's third axis.
    rounding_mm : at most the half thickness; the outline grows by nothing, corners are rounded inside it.
    frame : (4, 4) plate -> world, rigid; identity by default.
    """
    corners = np.asarray(outline, dtype=float)
    if corners.ndim != 2 or corners.shape[1] != 2 or len(corners) < 3:
        raise ValueError(f"plate outline: expected (k, 2) with k >= 3, got {corners.shape}")
    if rounding_mm > half_thickness_mm:
        raise ValueError(f"plate rounding_mm: expected at most {half_thickness_mm}, got {rounding_mm}")
    edges = np.roll(corners, -1, axis=0) - corners

    def field(p: Array) -> Array:
        side = _polygon(p[:, :2], corners, edges) + rounding_mm
        top = np.abs(p[:, 2]) - (half_thickness_mm - rounding_mm)
        outside = np.hypot(np.maximum(side, 0.0), np.maximum(top, 0.0))
        return np.asarray(outside + np.minimum(np.maximum(side, top), 0.0) - rounding_mm)

    return field if frame is None else transformed(field, frame)


def halfspace(point: ArrayLike, normal: ArrayLike) -> Field:
    """Return everything behind the plane through a point (3,), the normal (3,) pointing out."""
    origin, n = _vector("halfspace point", point), _vector("halfspace normal", normal)
    n = n / np.linalg.norm(n)
    return lambda p: (p - origin) @ n


def tube(
    path: ArrayLike,
    radii_mm: ArrayLike,
    up: ArrayLike | None = None,
    step_mm: float = 1.0,
    exponent: float = 2.0,
    curl_mm: float = 0.0,
    rounding_mm: float = 0.0,
    tip_mm: float = 0.0,
) -> Field:
    """Return a section swept along the smooth curve through the points of a path, with round ends.

    Parameters
    ----------
    path : (k, 3) mm, k >= 2, distinct neighbours; straight for k = 2, a cubic spline by chord length otherwise.
    radii_mm : (k,) for a round section, (k, 2) for an elliptic one: half width across `up`, half height along it.
    up : (3,) or (k, 3); which way the second radius points. It is turned to be normal to the curve; a path that
        runs along its own `up` has no such direction and raises ValueError. Needed only for elliptic sections.
    step_mm : sampling of the curve; distances are exact to about step^2 / (8 bend radius).
    exponent : of the superelliptic section, 2 for an ellipse, more for a flatter plate.
    curl_mm : how far the edges of the section bend towards `up`, which makes a trough of a plate.
    rounding_mm : least radius of the section's edges, as far as half its smaller radius; an ellipse ten times as wide
        as thick would otherwise end in a knife's edge. Width and thickness stay as given.
    tip_mm : length over which the width runs out at both ends, like a plate with round corners, to half of it; a plate
        would otherwise end square. Its length stays as given.

    Examples
    --------
    >>> flat = tube([[0, 0, 0], [20, 0, 0]], [[4, 1], [4, 1]], up=(0, 0, 1))
    >>> np.round(flat(np.array([[10.0, 6.0, 0.0], [10.0, 0.0, 3.0]])), 6).tolist()
    [2.0, 2.0]
    """
    nodes = np.asarray(path, dtype=float)
    if nodes.ndim != 2 or nodes.shape[1] != 3 or len(nodes) < 2:
        raise ValueError(f"tube path: expected (k, 3) with k >= 2, got {nodes.shape}")
    radii = np.asarray(radii_mm, dtype=float)
    radii = np.repeat(radii[:, None], 2, axis=1) if radii.ndim == 1 else radii
    if radii.shape != (len(nodes), 2) or radii.min() <= 0.0:
        raise ValueError(f"tube radii_mm: expected {(len(nodes), 2)} positive values, got {radii.tolist()}")
    chord = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(nodes, axis=0), axis=1))])
    if np.diff(chord).min() <= 0.0:
        raise ValueError("tube path: expected distinct neighbours, got a repeated point")
    count = max(len(nodes), int(np.ceil(chord[-1] / step_mm)) + 1)
    s = np.linspace(0.0, chord[-1], count)
    curve = CubicSpline(chord, nodes, bc_type="natural")(s) if len(nodes) > 2 else _linear(s, chord, nodes)
    section = PchipInterpolator(chord, radii)(s)
    bent = section[:, 0].copy()
    if tip_mm > 0.0:
        gone = np.clip(1.0 - np.minimum(s, chord[-1] - s) / tip_mm, 0.0, 1.0)
        section[:, 0] *= 0.5 + 0.5 * np.sqrt(1.0 - gone**2)
    tangents = np.gradient(curve, axis=0)
    tangents /= np.linalg.norm(tangents, axis=1, keepdims=True)
    ups = _linear(s, chord, np.broadcast_to(_default_up(nodes) if up is None else up, nodes.shape))
    across = np.cross(tangents, ups)
    size = np.linalg.norm(across, axis=1, keepdims=True)
    if size.min() < 1e-6:
        raise ValueError("tube up: expected a direction across the path, got one along it")
    across /= size
    heights = np.cross(across, tangents)
    tree = cKDTree(curve)
    axes = np.stack([across, heights, tangents], axis=1)

    def field(p: Array) -> Array:
        _, near = tree.query(p)
        before, after = np.maximum(near - 1, 0), np.minimum(near + 1, count - 1)
        t0, d0 = _project(p, curve[before], curve[near])
        t1, d1 = _project(p, curve[near], curve[after])
        first = d0 < d1
        i, j, t = np.where(first, before, near), np.where(first, near, after), np.where(first, t0, t1)[:, None]
        offset = p - (curve[i] * (1.0 - t) + curve[j] * t)
        r = section[i] * (1.0 - t) + section[j] * t
        local = np.einsum("nij,nj->ni", axes[i] * (1.0 - t)[..., None] + axes[j] * t[..., None], offset)
        if curl_mm != 0.0:
            whole = bent[i] * (1.0 - t[:, 0]) + bent[j] * t[:, 0]
            local[:, 1] -= curl_mm * np.minimum(np.abs(local[:, 0]) / whole, 1.25) ** 2
        # Along the curve nothing is beyond the section but at its two ends; bends would ripple otherwise.
        local[:, 2] *= ((i == 0) & (t[:, 0] <= 0.0)) | (i == count - 1) | ((j == count - 1) & (t[:, 0] >= 1.0))
        size = np.column_stack([r, r.min(axis=1)])
        if rounding_mm > 0.0:
            return _rounded(local, size, exponent, rounding_mm)
        return elliptic(local, size) if exponent == 2.0 else _superelliptic(local, size, exponent)

    return field


def shell(grid: ArrayLike, thickness_mm: ArrayLike, step_mm: float = 1.0) -> Field:
    """Return a sheet of given thickness whose middle is the smooth surface through a grid of points.

    Parameters
    ----------
    grid : (u, v, 3) mm, u and v at least 2; a bicubic surface runs through the points (lower order for short sides).
    thickness_mm : full thickness, one value or (u, v); the free edge is rounded.
    step_mm : sampling of the surface, also the bound on its tangential error at edges.
    """
    nodes = np.asarray(grid, dtype=float)
    if nodes.ndim != 3 or nodes.shape[2] != 3 or min(nodes.shape[:2]) < 2:
        raise ValueError(f"shell grid: expected (u, v, 3) with u, v >= 2, got {nodes.shape}")
    nu, nv = nodes.shape[:2]
    thick = np.broadcast_to(np.asarray(thickness_mm, dtype=float), (nu, nv))
    if thick.min() <= 0.0:
        raise ValueError(f"shell thickness_mm: expected positive, got {thick.min()}")
    u = np.linspace(0.0, 1.0, _fine(nodes, 0, step_mm))
    v = np.linspace(0.0, 1.0, _fine(nodes, 1, step_mm))
    orders = {"kx": min(3, nu - 1), "ky": min(3, nv - 1)}
    splines = [
        RectBivariateSpline(np.linspace(0, 1, nu), np.linspace(0, 1, nv), nodes[..., k], **orders) for k in range(3)
    ]
    surface = np.stack([f(u, v) for f in splines], axis=-1)
    du = np.stack([f(u, v, dx=1) for f in splines], axis=-1)
    dv = np.stack([f(u, v, dy=1) for f in splines], axis=-1)
    normals = np.cross(du, dv).reshape(-1, 3)
    normals /= np.linalg.norm(normals, axis=1, keepdims=True) + _TINY
    half = 0.5 * RectBivariateSpline(np.linspace(0, 1, nu), np.linspace(0, 1, nv), thick, kx=1, ky=1)(u, v).ravel()
    outward = np.zeros_like(surface)
    outward[0] -= du[0]
    outward[-1] += du[-1]
    outward[:, 0] -= dv[:, 0]
    outward[:, -1] += dv[:, -1]
    flat = outward.reshape(-1, 3)
    flat -= np.einsum("ij,ij->i", flat, normals)[:, None] * normals
    flat /= np.linalg.norm(flat, axis=1, keepdims=True) + _TINY
    points = surface.reshape(-1, 3)
    tree = cKDTree(points)

    def field(p: Array) -> Array:
        _, near = tree.query(p)
        offset = p - points[near]
        across = np.einsum("ij,ij->i", offset, normals[near])
        past = np.maximum(np.einsum("ij,ij->i", offset, flat[near]), 0.0)
        return np.asarray(np.hypot(across, past) - half[near])

    return field


# --- operators ----------------------------------------------------------------------------------------------------


def union(*fields: Field) -> Field:
    """Return what lies in any of the fields."""
    return lambda p: reduce(np.minimum, (f(p) for f in fields))


def intersection(*fields: Field) -> Field:
    """Return what lies in all of the fields."""
    return lambda p: reduce(np.maximum, (f(p) for f in fields))


def difference(field: Field, *removed: Field) -> Field:
    """Return the first field without the others."""
    return lambda p: reduce(np.maximum, (-f(p) for f in removed), field(p))


def smooth_union(k_mm: float, *fields: Field) -> Field:
    """Return the union with fillets about `k_mm` wide; fields farther apart than that are left as they are.

    Equal fields joined this way grow by a quarter of `k_mm`.
    """
    return lambda p: reduce(lambda a, b: smooth_min(a, b, k_mm), (f(p) for f in fields))


def smooth_intersection(k_mm: float, *fields: Field) -> Field:
    """Return the intersection with edges rounded over about `k_mm`."""
    return lambda p: reduce(lambda a, b: -smooth_min(-a, -b, k_mm), (f(p) for f in fields))


def smooth_difference(k_mm: float, field: Field, *removed: Field) -> Field:
    """Return the first field without the others, the cut edges rounded over about `k_mm`."""
    return lambda p: reduce(lambda a, b: -smooth_min(-a, b, k_mm), (f(p) for f in removed), field(p))


def transformed(field: Field, matrix: ArrayLike) -> Field:
    """Return the field moved by a rigid (4, 4) matrix (column vectors, local -> world)."""
    m = np.asarray(matrix, dtype=float)
    if m.shape != (4, 4) or not np.allclose(m[:3, :3] @ m[:3, :3].T, np.eye(3), atol=1e-6):
        raise ValueError(f"transformed: expected a rigid (4, 4) matrix, got {m.tolist()}")
    return lambda p: field((p - m[:3, 3]) @ m[:3, :3])


def mirrored(field: Field) -> Field:
    """Return the field together with its mirror image in the plane x = 0."""
    flip = np.array([-1.0, 1.0, 1.0])
    return lambda p: np.minimum(field(p), field(p * flip))


def offset(field: Field, distance_mm: float) -> Field:
    """Return the field grown by a distance on all sides (shrunk when negative)."""
    return lambda p: field(p) - distance_mm


# --- on distances -------------------------------------------------------------------------------------------------


def smooth_min(a: Array, b: Array, k_mm: float | Array) -> Array:
    """Return the quadratic smooth minimum of two arrays of distances; `k_mm` = 0 is the plain minimum.

    `k_mm` may be (n,), where a fillet is wider in one place than in another.

    >>> smooth_min(np.array([1.0, 0.0]), np.array([1.0, 9.0]), 4.0).tolist()
    [0.0, 0.0]
    """
    h = np.maximum(k_mm - np.abs(a - b), 0.0)
    return np.minimum(a, b) - h * h / (4.0 * np.maximum(k_mm, _TINY))


def elliptic(local: Array, radii: Array) -> Array:
    """Return the distance of (n, d) points to the ellipse or ellipsoid of radii (d,) or (n, d) about the origin.

    First-order near the surface; at the very centre it is minus the smallest radius.
    """
    k0 = np.linalg.norm(local / radii, axis=1)
    k1 = np.linalg.norm(local / radii**2, axis=1)
    deepest = -np.broadcast_to(radii, local.shape).min(axis=1)
    return np.asarray(np.where(k1 > _TINY, k0 * (k0 - 1.0) / np.maximum(k1, _TINY), deepest))


def _rounded(local: Array, radii: Array, exponent: float, rounding_mm: float) -> Array:
    """Return the distance to a section with rounded edges and, beyond the ends of its path, a round cap."""
    edge = np.minimum(rounding_mm, 0.5 * radii[:, 2])
    inner = radii[:, :2] - edge[:, None]
    if exponent < _NEARLY_ELLIPTIC:
        section = _ellipse(local[:, :2], inner) - edge
    else:
        section = superellipse(local[:, :2], inner[:, 0], inner[:, 1], exponent) - edge
    cap = radii[:, 2]
    return np.asarray(np.hypot(np.maximum(section + cap, 0.0), local[:, 2]) - cap)


def _ellipse(p: Array, radii: Array) -> Array:
    """Return the distance of (n, 2) points to ellipses of radii (n, 2), by three turns of the evolute's tangent.

    Method of Chatfield, https://github.com/0xfaded/ellipse_demo/issues/1; good to a hundredth of the radii.
    """
    q = np.abs(p)
    a, b = radii[:, 0], radii[:, 1]
    c = np.full(len(q), np.sqrt(0.5))
    s = c.copy()
    for _ in range(3):
        ex, ey = (a**2 - b**2) / a * c**3, (b**2 - a**2) / b * s**3
        r = np.hypot(a * c - ex, b * s - ey)
        near = np.maximum(np.hypot(q[:, 0] - ex, q[:, 1] - ey), _TINY)
        c = np.clip(((q[:, 0] - ex) * r / near + ex) / a, 0.0, 1.0)
        s = np.clip(((q[:, 1] - ey) * r / near + ey) / b, 0.0, 1.0)
        size = np.maximum(np.hypot(c, s), _TINY)
        c, s = c / size, s / size
    inside = (q[:, 0] / a) ** 2 + (q[:, 1] / b) ** 2 < 1.0
    return np.asarray(np.hypot(q[:, 0] - a * c, q[:, 1] - b * s) * np.where(inside, -1.0, 1.0))


def _superelliptic(local: Array, radii: Array, exponent: float) -> Array:
    """Return the distance to a body superelliptic in its first two coordinates and elliptic in the third."""
    u, v, w = (np.abs(local[:, k]) / radii[:, k] + _TINY for k in range(3))
    largest = np.maximum(u, v)
    g2 = largest * ((u / largest) ** exponent + (v / largest) ** exponent) ** (1.0 / exponent)
    g = np.hypot(g2, w)
    pull = g2 / g
    slope = np.sqrt(
        (pull * (u / g2) ** (exponent - 1.0) / radii[:, 0]) ** 2
        + (pull * (v / g2) ** (exponent - 1.0) / radii[:, 1]) ** 2
        + (w / g / radii[:, 2]) ** 2
    )
    return np.asarray((g - 1.0) / slope)


def gradient(field: Field, points: Array, step_mm: float = 0.05) -> Array:
    """Return the (n, 3) gradient of a field at points, by four evaluations at the corners of a tetrahedron."""
    corners = np.array([[1, 1, 1], [1, -1, -1], [-1, 1, -1], [-1, -1, 1]], dtype=float)
    values = field((points[None] + step_mm * corners[:, None]).reshape(-1, 3)).reshape(4, -1)
    return np.asarray(values.T @ corners / (4.0 * step_mm))


def on_surface(whole: Field, points: Array, steps: int = 12) -> Array:
    """Return points (n, 3) moved along the gradient onto the surface; at most a few millimetres each."""
    points = np.asarray(points, dtype=float)
    for _ in range(steps):
        slope = gradient(whole, points)
        steep = np.maximum((slope**2).sum(axis=1, keepdims=True), 0.1)
        points = points - np.clip(whole(points)[:, None] / steep, -3.0, 3.0) * slope
    return points


def _polygon(p: Array, corners: Array, edges: Array) -> Array:
    nearest = np.full(len(p), np.inf)
    inside = np.zeros(len(p), dtype=bool)
    for corner, edge in zip(corners, edges, strict=True):
        w = p - corner
        t = np.clip(w @ edge / max(float(edge @ edge), _TINY), 0.0, 1.0)
        nearest = np.minimum(nearest, ((w - t[:, None] * edge) ** 2).sum(axis=1))
        crosses = (w[:, 1] < 0.0) != (w[:, 1] < edge[1])
        left = edge[0] * w[:, 1] - edge[1] * w[:, 0] > 0.0
        inside ^= crosses & (left == (edge[1] > 0.0))
    return np.asarray(np.sqrt(nearest) * np.where(inside, -1.0, 1.0))


def _project(p: Array, a: Array, b: Array) -> tuple[Array, Array]:
    axis = b - a
    t = np.clip(np.einsum("ij,ij->i", p - a, axis) / np.maximum((axis**2).sum(axis=1), _TINY), 0.0, 1.0)
    return t, ((p - a - t[:, None] * axis) ** 2).sum(axis=1)


def _linear(s: Array, knots: Array, values: Array) -> Array:
    return np.stack([np.interp(s, knots, values[:, k]) for k in range(values.shape[1])], axis=1)


def _default_up(path: Array) -> Array:
    """Return the world axis that is farthest from the directions a path takes."""
    steps = np.abs(np.diff(path, axis=0))
    return np.asarray(np.eye(3)[int(np.argmin(steps.max(axis=0)))])


def _fine(nodes: Array, axis: int, step_mm: float) -> int:
    length = np.linalg.norm(np.diff(nodes, axis=axis), axis=2).sum(axis=axis).max()
    return int(max(nodes.shape[axis], int(np.ceil(length / step_mm)) + 1))


def _vector(name: str, value: ArrayLike) -> Array:
    v = np.asarray(value, dtype=float)
    if v.shape != (3,) or not np.isfinite(v).all():
        raise ValueError(f"{name}: expected three finite numbers, got {value!r}")
    return v


def _positive(name: str, value: float) -> float:
    if not value > 0.0:
        raise ValueError(f"{name}: expected a positive number of millimetres, got {value!r}")
    return float(value)
