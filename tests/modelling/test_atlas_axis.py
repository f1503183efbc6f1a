"""Atlas and axis: a ring and a peg with open foramina, of published size, that clear each other."""

import itertools

import numpy as np
import pytest

from explorer.modelling import generators, mesher, recipe
from explorer.modelling.body import stand

SPACING_MM = 0.9


@pytest.fixture(scope="module")
def entries():
    return recipe.load(limits=generators.limits()).entries


@pytest.fixture(scope="module")
def surfaces(entries):
    found = {}
    for level in ("C1", "C2"):
        entry = entries[f"bone.vertebra.{level}"]
        module = generators.module_of(entry.generator)
        found[level] = mesher.mesh(module.field(entry.dims), module.bounds(entry.dims), SPACING_MM)
    return found


def field(entries, level):
    entry = entries[f"bone.vertebra.{level}"]
    return generators.module_of(entry.generator).field(entry.dims)


@pytest.mark.parametrize("level", ["C1", "C2"])
def test_ring_and_both_foramina_are_the_only_holes(surfaces, level):
    points, faces = surfaces[level]
    edges = np.unique(np.sort(np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1), axis=0)
    assert 1 - (len(points) - len(edges) + len(faces)) // 2 == 3
    assert mesher.signed_volume(points, faces) > 0.0


@pytest.mark.parametrize("level", ["C1", "C2"])
def test_foramen_transversarium_keeps_its_diameter(entries, level):
    dims = entries[f"bone.vertebra.{level}"].dims
    passage = np.asarray(dims["foramen_transversarium_points_mm"], dtype=float)
    share = np.linspace(0.0, 1.0, 30)[:, None]
    course = np.concatenate([a + share * (b - a) for a, b in itertools.pairwise(passage)])
    clear = field(entries, level)(course).min()
    assert 2.0 * clear == pytest.approx(dims["foramen_transversarium_diameter_mm"], abs=0.5)


def test_atlas_has_the_published_size(entries, surfaces):
    points = surfaces["C1"][0]
    assert 68.0 < np.ptp(points[:, 0]) < 82.0  # 71 in South Gujarat (patel2014), 74 to 79 in European series
    assert 40.0 < np.ptp(points[:, 1]) < 48.0
    along = np.zeros((600, 3))
    along[:, 1] = np.linspace(-40.0, 20.0, 600)
    free = along[field(entries, "C1")(along) > 0.0, 1]
    inside = free[(free > -26.0) & (free < 9.0)]
    assert np.ptp(inside) == pytest.approx(29.0, abs=2.5)  # 28.2 to 29.9 (patel2014, kaur2017)


def test_axis_has_the_published_size_and_its_own_endplate(entries, surfaces):
    dims, points = entries["bone.vertebra.C2"].dims, surfaces["C2"][0]
    module = generators.module_of("axis")
    floor = -dims["body_height_mm"] / 2.0
    label = module.REGION_NAMES.index("inferior endplate")
    face = points[(module.regions(dims, points) == label) & (np.abs(points[:, 0]) < 2.0)]
    assert face[:, 2].min() == pytest.approx(floor, abs=0.3)
    assert np.ptp(face[:, 1]) == pytest.approx(dims["endplate_depth_lower_mm"], abs=0.5)
    under = [[x, dims["endplate_lower_forward_mm"], floor - 0.5] for x in np.linspace(-7.0, 7.0, 15)]
    assert (field(entries, "C2")(np.array(under)) > 0.2).all()  # nothing hangs into the disc space
    dens, facet = module.landmarks(dims)["dens.tip"], np.asarray(dims["facet_medial_points_mm"], dtype=float)
    assert dens[2] - facet[:, 2].mean() == pytest.approx(14.9, abs=2 * 1.54)  # 100 axes (gosavi2012)


def test_atlas_and_axis_stand_apart_with_the_dens_inside_the_ring(entries, surfaces):
    body = stand({i: e for i, e in entries.items() if i.startswith("bone.vertebra.")}, generators.shapes())
    frame = body.frames["bone.vertebra.C2"]
    points = surfaces["C2"][0] @ frame[:3, :3].T + frame[:3, 3]
    assert body.field("bone.vertebra.C1")(points).min() > 0.3
    tip = body.landmark("bone.vertebra.C2", "dens.tip")
    arch = body.landmark("bone.vertebra.C1", "arch.anterior"), body.landmark("bone.vertebra.C1", "arch.posterior")
    assert arch[1][1] < tip[1] < arch[0][1]
    for level in ("C1", "C2"):
        for name in ("facet.superior", "facet.inferior", "transverse.tip", "lamina"):
            right = body.landmark(f"bone.vertebra.{level}", f"{name}.right")
            left = body.landmark(f"bone.vertebra.{level}", f"{name}.left")
            np.testing.assert_allclose(left, right * [-1.0, 1.0, 1.0], atol=1e-6)
