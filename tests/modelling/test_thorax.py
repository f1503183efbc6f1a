"""The rib cage hangs on its vertebrae, closes in front, and left mirrors right."""

import numpy as np
import pytest

from explorer.modelling import generators, recipe
from explorer.modelling.body import stand
from explorer.modelling.mesher import signed_volume


@pytest.fixture(scope="module")
def recipes():
    return recipe.load(limits=generators.limits())


@pytest.fixture(scope="module")
def body(recipes):
    return stand(recipes.entries, generators.shapes())


@pytest.fixture(scope="module")
def rib(recipes, body):
    return generators.make(recipes.entries["bone.rib.6.right"], body, {})


def test_a_rib_meets_its_vertebra_with_a_joint_gap_and_no_overlap(rib, body):
    gap = np.minimum(body.field("bone.vertebra.T6")(rib.points), body.field("bone.vertebra.T5")(rib.points))
    assert 0.3 < gap.min() < 2.0


def test_a_rib_has_the_volume_and_reach_of_a_rib(rib, body):
    assert 15_000 < signed_volume(rib.points, rib.faces) < 45_000
    assert rib.points[:, 0].max() == pytest.approx(135, abs=12)
    assert set(np.unique(rib.region)) == {0, 1, 2, 3}


def test_the_left_rib_is_the_mirror_image(rib, recipes, body):
    left = generators.make(recipes.entries["bone.rib.6.left"], body, {"bone.rib.6.right": rib})
    np.testing.assert_allclose(left.points, rib.points * [-1, 1, 1])
    assert signed_volume(left.points, left.faces) > 0
    np.testing.assert_allclose(
        body.landmark("bone.rib.6.left", "tip.left"), body.landmark("bone.rib.6.right", "tip.right") * [-1, 1, 1]
    )


@pytest.mark.parametrize("number", range(1, 8))
def test_true_ribs_reach_the_sternum_through_their_cartilage(number, recipes, body):
    cartilage = body.field(f"cartilage.costal.{number}.right")
    sternum = generators.module_of("sternum").field(recipes.entries["bone.sternum"].dims)
    inner = body.landmark(f"cartilage.costal.{number}.right", "inner.right")
    assert sternum(inner[None])[0] < 6.0
    assert cartilage(inner[None])[0] < 0.0


def test_ribs_slope_down_and_forward_in_order(body):
    tips = np.array([body.landmark(f"bone.rib.{n}.right", "tip.right") for n in range(1, 13)])
    assert (np.diff(tips[:, 2]) < 0).all()
    for n in range(1, 13):
        assert tips[n - 1, 2] < body.frames[f"bone.vertebra.T{n}"][2, 3]
