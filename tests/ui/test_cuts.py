"""What a cut shows and what is picked, against rays and sections through the very same meshes."""

from functools import cache

import numpy as np
import pytest
import trimesh

from explorer.anatomy.structures import STRUCTURES, holder
from explorer.scene import palette
from tests.ui.bare import eye, look, manifest, mesh, picture

pytestmark = pytest.mark.browser

L4 = "bone.vertebra.L4"
SIZE = (500, 640)


NEARER_MM = {
    name: palette.nearer_mm(one.kind) for name, one in STRUCTURES.items() if one.solid and palette.nearer_mm(one.kind)
}
"""How deep under the surface round it a structure may lie and still be seen."""


class Rays:
    """What lines of sight meet in the meshes as they were built, once what is beyond the cuts is taken away."""

    def __init__(self, shown, sections=()):
        self.shown = {m["id"]: shown.get(m["id"], "show") for m in manifest()["meshes"]}
        self.sections = [(np.array(normal, dtype=float), offset) for normal, offset in sections]

    def first(self, origin, direction):
        """Ids that may be seen: of the nearest solid surface or cut face, else of the nearest ghost, else none."""
        solid, ghost = [], []
        opened = set()
        start, end = self.kept(origin, direction)
        if start >= end:
            return set()
        near = met(origin, direction)
        for name, shown in self.shown.items():
            if shown == "hide" or name not in near:
                continue
            along = crossings(name, origin, direction)
            left = along[(along >= start) & (along <= end)] - NEARER_MM.get(name, 0.0)
            if shown == "ghost":
                ghost += [(left[0], name)] if len(left) else []
            elif start > 0 and (along > start).sum() % 2:
                solid.append((start, name))
                opened.add(holder(STRUCTURES[name]))
            elif len(left):
                solid.append((left[0], name))
        # Of what is cut open, what lies inside is seen.
        found = [(distance, name) for distance, name in solid if name not in opened] or ghost
        nearest = min((distance for distance, _ in found), default=0.0)
        # Where solids overlap or touch, either may be seen.
        return {name for distance, name in found if distance <= nearest + 0.1}

    def kept(self, origin, direction):
        start, end = 0.0, np.inf
        for normal, offset in self.sections:
            height, rise = origin @ normal - offset, direction @ normal
            if height > 0:
                start = max(start, -height / rise if rise < 0 else np.inf)
            elif rise > 0:
                end = min(end, -height / rise)
        return start, end


@cache
def spheres():
    """Ids, (n, 3) centres and (n,) radii of what holds each mesh, mm."""
    names = [m["id"] for m in manifest()["meshes"]]
    return names, np.array([mesh(name).center for name in names]), np.array([mesh(name).length / 2 for name in names])


def met(origin, direction):
    """Ids whose spheres a line of sight meets."""
    names, centres, radii = spheres()
    return {names[i] for i in np.flatnonzero(np.linalg.norm(np.cross(centres - origin, direction), axis=1) <= radii)}


@cache
def triangles(structure):
    """First corners and the two edges from there, each (n, 3) mm."""
    points = np.asarray(mesh(structure).points, dtype=float)
    a, b, c = points[mesh(structure).faces.reshape(-1, 4)[:, 1:].T]
    return a, b - a, c - a


def crossings(structure, origin, direction):
    """Sorted distances at which a ray crosses a surface (Moller and Trumbore 1997), mm."""
    corner, first, second = triangles(structure)
    p = np.cross(direction, second)
    scale = (first * p).sum(axis=1)
    inverse = 1 / np.where(np.abs(scale) < 1e-12, np.inf, scale)
    to = origin - corner
    u = (to * p).sum(axis=1) * inverse
    q = np.cross(to, first)
    v = (q @ direction) * inverse
    along = (second * q).sum(axis=1) * inverse
    return np.sort(along[(u >= 0) & (v >= 0) & (u + v <= 1) & (along > 0) & (inverse != 0)])


def shown_as(**of_layers):
    return {name: of_layers[one.layer] for name, one in STRUCTURES.items() if one.layer in of_layers}


BACK = {f"bone.vertebra.L{n}": "ghost" for n in range(1, 6)} | {"bone.hip.left": "hide", "bone.hip.right": "hide"}
VIEWS = {
    "whole": ((100, 10), {}, (), False),
    "without muscles": ((-20, 15), shown_as(muscles="hide", ligaments="ghost"), (), False),
    "ghosts": ((165, 5), shown_as(muscles="ghost") | BACK, (), False),
    "cut": ((75, 5), {}, (((-1, 0, 0), 4.0),), False),
    "cut twice, parallel, faint": (
        (30, 25),
        shown_as(muscles="ghost"),
        (((0, 0, 1), 205.0), ((0.6, 0.8, 0), 25.0)),
        True,
    ),
}


@pytest.mark.parametrize("name", VIEWS)
def test_picks_agree_with_rays_through_the_same_meshes(atlas, name):
    (azimuth, elevation), shown, sections, parallel = VIEWS[name]
    cuts = [{"normal": normal, "offset_mm": offset} for normal, offset in sections]
    scene = {"shown": shown, "sections": cuts, "projection": "parallel" if parallel else "perspective"}
    camera = look(atlas, (0, 30, 180), azimuth, elevation, 900, **scene)
    rng = np.random.default_rng(abs(azimuth))
    pixels = np.column_stack([rng.integers(120, 380, 100), rng.integers(60, 600, 100)]) + 0.5
    picked = atlas.evaluate("(pixels) => pixels.map(([x, y]) => v.pickAt(x, y))", pixels.tolist())
    rays, lines = Rays(shown, sections), eye(camera, parallel)
    wrong = []
    for pixel, got in zip(pixels, picked, strict=True):
        assert got is None or rays.shown[got] != "hide"
        expected = rays.first(*(part[0] for part in lines(pixel, SIZE)))
        if got in expected or (got is None and not expected):
            continue
        # On an edge a pixel may fall to either side; and what is thin or small can be hit from a little beside.
        solid = {one for one in expected if rays.shown[one] == "show"}
        reach = 0.7 if solid or got is None else 5.0
        around = [
            pixel + r * np.array([np.cos(t), np.sin(t)])
            for r in np.arange(0.35, reach + 0.2, 0.6)
            for t in np.arange(0, 6.28, 0.7)
        ]
        beside = [rays.first(origin, way) for origin, way in zip(*lines(around, SIZE), strict=True)]
        if not any(got in one or (got is None and not one) for one in beside):
            wrong.append((pixel.tolist(), got, expected))
    assert sum(one is not None for one in picked) > 40
    assert wrong == []


def cross_section_mm2(structure, normal, origin):
    """Area of the section of a closed mesh by a plane: the integral of its outline, whose outward normals are known."""
    surface = mesh(structure)
    body = trimesh.Trimesh(surface.points, surface.faces.reshape(-1, 4)[:, 1:])
    ends, faces = trimesh.intersections.mesh_plane(body, normal, origin, return_faces=True)
    outward = body.face_normals[faces]
    outward = outward - np.outer(outward @ normal, normal)
    outward /= np.linalg.norm(outward, axis=1)[:, None]
    lengths = np.linalg.norm(ends[:, 1] - ends[:, 0], axis=1)
    return 0.5 * float((lengths * ((ends.mean(axis=1) - origin) * outward).sum(axis=1)).sum())


@pytest.fixture(scope="module")
def backdrops(atlas):
    """Pictures of nothing, by scale; dark, for the nucleus of a disc is nearly as pale as a light backdrop."""
    look(atlas, shown=dict.fromkeys(atlas.evaluate("ids"), "hide"), theme="dark")
    return {scale: picture(atlas, scale) for scale in (1.0, 1.5)}


def drawn_section_mm2(atlas, empty, structure, normal, origin):
    """Area of the cut face in the picture: pixels of a slice too thin to show anything else, seen square on."""
    a, e = np.degrees(np.arctan2(-normal[0], normal[1])), np.degrees(np.arcsin(normal[2]))
    offset = float(normal @ origin)
    cuts = [
        {"normal": normal.tolist(), "offset_mm": offset},
        {"normal": (-normal).tolist(), "offset_mm": 0.01 - offset},
    ]
    names = atlas.evaluate("ids")
    alone = {name: "hide" for name in names if name != structure}
    distance = 2.6 * mesh(structure).length
    look(atlas, origin, a, e, distance, shown=alone, projection="parallel", sections=cuts, theme="dark")
    full = picture(atlas, empty.shape[1] / SIZE[0])
    height_mm = 2 * distance * np.tan(np.radians(palette.read()["camera"]["view_angle_deg"]) / 2)
    covered = np.abs(full - empty).sum(axis=2)
    # Edges are smoothed: a pixel counts if at least half of it is covered.
    return (covered > 0.5 * np.median(covered[covered > 40])).sum() * (height_mm / full.shape[0]) ** 2


@pytest.mark.parametrize("height_mm", [-4.0, 0.0, 4.0])
def test_the_area_of_the_body_of_l4_on_an_axial_cut_is_that_of_its_mesh(atlas, backdrops, height_mm):
    up = np.array([0.0, 0.0, 1.0])
    origin = np.array(mesh(L4).center) + height_mm * up
    drawn = drawn_section_mm2(atlas, backdrops[1.5], L4, up, origin)
    assert drawn == pytest.approx(cross_section_mm2(L4, up, origin), rel=0.01)


def test_cut_faces_are_closed_and_do_not_leak_on_random_planes(atlas, backdrops):
    rng = np.random.default_rng(20)
    wanted = [L4, "disc.L4-L5", "muscle.psoas-major.left", "bone.sacrum", "muscle.external-oblique.right"]
    for number in range(20):
        structure = wanted[number % len(wanted)]
        normal = rng.normal(size=3)
        normal /= np.linalg.norm(normal)
        points = np.asarray(mesh(structure).points)
        origin = np.array(mesh(structure).center)
        origin = origin + normal * np.quantile((points - origin) @ normal, rng.uniform(0.3, 0.7))
        expected = cross_section_mm2(structure, normal, origin)
        drawn = drawn_section_mm2(atlas, backdrops[1.0], structure, normal, origin)
        # A long thin outline is mostly edge pixels.
        assert drawn == pytest.approx(expected, rel=0.03, abs=2.0), (structure, normal)


def linear(colour):
    c = np.asarray(colour, dtype=float) / 255
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)


def chroma(colour):
    c = linear(colour)
    return c / c.sum(axis=-1, keepdims=True)


def hexadecimal(code):
    return [int(code[k : k + 2], 16) for k in (1, 3, 5)]


ASIDE = np.array([[3, 0], [-3, 0], [0, 3], [0, -3], [0, 0]])


def test_the_face_of_a_cut_has_the_colour_of_its_tissue(atlas):
    cut = {"sections": [{"normal": [-1, 0, 0], "offset_mm": -6.0}], "shown": shown_as(ligaments="hide", nerves="hide")}
    camera = look(atlas, (0, 20, 100), 90, 0, 500, **cut)
    image = picture(atlas)
    rays, lines = Rays(cut["shown"], [((-1, 0, 0), -6.0)]), eye(camera)
    rng = np.random.default_rng(7)
    seen = set()
    for pixel in np.column_stack([rng.integers(140, 400, 60), rng.integers(40, 600, 60)]):
        origin, way = (part[0] for part in lines(pixel + 0.5, SIZE))
        start, _ = rays.kept(origin, way)
        around = [rays.first(*ray) for ray in zip(*lines(pixel + 0.5 + ASIDE, SIZE), strict=True)]
        name = next(iter(around[-1]), None)
        if name is None or any(one != {name} for one in around):
            continue
        if (crossings(name, origin, way) > start).sum() % 2 == 0:
            continue
        kind = STRUCTURES[name].kind
        seen.add(kind)
        tissue = chroma(hexadecimal(palette.read()["tissues"][kind]["cut"]))
        off = np.abs(chroma(image[pixel[1], pixel[0]]) - tissue).max()
        assert off < 0.04, (name, pixel, image[pixel[1], pixel[0]])
    assert {"bone", "disc", "nucleus", "muscle"} <= seen


def test_a_cut_disc_shows_its_rings_and_its_nucleus(atlas):
    plane = atlas.evaluate("v.planeOf('disc.L3-L4')")
    only = {name: "hide" for name in atlas.evaluate("ids") if not name.startswith("disc.L3-L4")}
    look(atlas, mesh("disc.L3-L4").center, 0, 80, 220, shown=only, sections=[plane])
    image = picture(atlas)
    centre = image[image.shape[0] // 2 - 10 :, image.shape[1] // 2 - 10 :][:20, :20]
    assert (centre.mean(axis=(0, 1)) > 185).all(), "the nucleus is pale"
    row = image[image.shape[0] // 2].sum(axis=1)
    inside = np.flatnonzero(np.abs(np.diff(row)) > 0)
    rim = row[inside[0] + 3 : inside[0] + 60]
    turns = np.diff(np.sign(np.diff(np.convolve(rim, np.ones(3) / 3, "valid")))) != 0
    assert turns.sum() >= 4, "rings alternate"


@pytest.mark.parametrize("disc", ["disc.C5-C6", "disc.T8-T9", "disc.L4-L5"])
def test_a_nucleus_is_picked_wherever_it_comes_to_light(atlas, disc):
    nucleus = f"{disc}.nucleus"
    segment = {disc, nucleus, *STRUCTURES[disc].between}
    middle = np.array(mesh(nucleus).center)
    depth = np.ptp(mesh(disc).bounds[2:4])

    def picked(forward_mm, elevation_deg, sections=(), **hidden):
        shown = {name: "hide" for name in atlas.evaluate("ids") if name not in segment}
        look(atlas, middle, 0, elevation_deg, 250, shown=shown | hidden, sections=list(sections))
        mm_per_pixel = 2 * 250 * np.tan(np.radians(palette.read()["camera"]["view_angle_deg"]) / 2) / SIZE[1]
        return atlas.evaluate("([x, y]) => v.pickAt(x, y)", [SIZE[0] / 2, SIZE[1] / 2 + forward_mm / mm_per_pixel])

    bare = dict.fromkeys(STRUCTURES[disc].between, "hide")
    for how, seen in (("show", disc), ("ghost", nucleus), ("hide", nucleus)):
        assert picked(0, 0, **bare, **{disc: how}) == seen
    across = [atlas.evaluate("(id) => v.planeOf(id)", disc)]
    for opened in ({"sections": across}, bare):
        assert picked(0, 80, **opened) == nucleus, "on a cut, and through the face of the disc once the bone is away"
        assert picked(0.42 * depth, 80, **opened) == disc
        assert picked(0, 80, **opened, **{nucleus: "hide"}) == disc


def test_a_cut_that_rests_is_drawn_finer_than_the_screen_once(atlas):
    look(atlas, (0, 10, 90), 30, 30, 900, sections=[{"normal": [0, 0, 1], "offset_mm": 60.0}])
    before = atlas.evaluate("v.stats().frames")
    atlas.wait_for_function("v.stage.target.width === 2 * v.stage.width")
    after = atlas.evaluate("v.settled().then(() => v.stats().frames)")
    assert after == before + 1
    look(atlas, (0, 10, 90), 30, 30, 900)
    atlas.wait_for_timeout(600)
    assert atlas.evaluate("v.stage.target.width === v.stage.width"), "without a cut there is nothing finer to see"
