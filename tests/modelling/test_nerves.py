"""Every root through its own opening, past the right disc, and the cord no lower than it should be."""

from functools import cache
from pathlib import Path

import numpy as np
import pytest

from explorer.anatomy import terms
from explorer.modelling import store
from explorer.modelling.clearance import to_surface
from explorer.modelling.plan import Plan

SHELF = store.Shelf(Path(__file__).parents[2] / "meshes" / "structures")
TIGHT = ("T1", "S1", "S4", "S5")
"""Roots whose bony opening is narrower than they are, S1 and S4 by most: there a thread of them lies in bone."""
TOUCH_MM = {True: 2.5, False: 0.2}


@pytest.fixture(scope="module")
def body():
    return Plan.load().body


@cache
def solid(structure_id):
    return SHELF[structure_id]


def ganglion(root):
    made = solid(f"nerve.root.{root}.right")
    return made.points[made.region == made.region_names.index("ganglion")].mean(axis=0)


def at_height(structure_id, frame, height_mm):
    """Middle, in a bone's frame, of the slice of a nerve at a height over the bone's middle."""
    local = (solid(structure_id).points - frame[:3, 3]) @ frame[:3, :3]
    return local[np.abs(local[:, 2] - height_mm) < 1.5].mean(axis=0)


@pytest.mark.parametrize("root", [*terms.THORACIC, *terms.LUMBAR])
def test_below_the_neck_a_root_leaves_under_the_pedicle_of_its_own_vertebra(root, body):
    here = ganglion(root)
    own = body.landmark(f"bone.vertebra.{root}", "pedicle.right")
    below = terms.below(root)
    assert own[2] > here[2]
    if below != "S1":
        assert here[2] > body.landmark(f"bone.vertebra.{below}", "pedicle.right")[2]


@pytest.mark.parametrize("number", range(3, 9))
def test_in_the_neck_a_root_leaves_above_its_vertebra_and_c8_above_t1(number, body):
    lower = "T1" if number == 8 else f"C{number}"
    here = ganglion(f"C{number}")[2]
    assert body.landmark(f"bone.vertebra.C{number - 1}", "pedicle.right")[2] > here
    assert here > body.landmark(f"bone.vertebra.{lower}", "pedicle.right")[2]


@pytest.fixture(scope="module")
def bones():
    names = (*(f"bone.vertebra.{level}" for level in terms.PRESACRAL), "bone.sacrum", "bone.hip.right")
    return to_surface(solid(name) for name in names)


@pytest.mark.parametrize("root", terms.ROOTS)
def test_a_root_keeps_clear_of_bone(root, bones):
    assert bones(solid(f"nerve.root.{root}.right").points).min() > -TOUCH_MM[root in TIGHT]


@pytest.mark.parametrize(("passing", "leaving"), [("L4", "L3"), ("L5", "L4")])
def test_a_paracentral_herniation_meets_the_next_root_and_a_far_lateral_one_the_leaving_root(passing, leaving, body):
    frame = body.frames[f"bone.vertebra.{passing}"]
    disc = frame[:3, :3].T @ (solid(f"disc.{leaving}-{passing}").points.mean(axis=0) - frame[:3, 3])
    inner = at_height(f"nerve.root.{passing}.right", frame, disc[2])
    outer = at_height(f"nerve.root.{leaving}.right", frame, disc[2])
    assert 5.0 < inner[0] < 15.0
    assert outer[0] > 20.0


def test_the_cord_ends_at_l1_and_the_sac_at_s2(body):
    tip = solid("nerve.spinal-cord").points[:, 2].min()
    assert body.landmark("bone.vertebra.L2", "endplate.upper")[2] - 3 < tip
    assert tip < body.landmark("bone.vertebra.L1", "endplate.upper")[2]
    end = solid("sac.dural").points[:, 2].min()
    assert abs(end - body.landmark("bone.sacrum", "foramen.anterior.2.right")[2]) < 25


def test_cord_and_cauda_lie_within_the_sac():
    sac = to_surface([solid("sac.dural")])
    cord = solid("nerve.spinal-cord").points
    below_the_skull = cord[cord[:, 2] < cord[:, 2].max() - 20.0]
    assert np.quantile(sac(below_the_skull), 0.99) < 0.3
    assert np.quantile(sac(solid("nerve.cauda-equina").points), 0.95) < 0.3


def test_the_sciatic_nerve_passes_behind_the_hip_joint(body):
    hip = body.landmark("bone.hip.right", "acetabulum.right")
    points = solid("nerve.sciatic.right").points
    beside = points[np.abs(points[:, 2] - hip[2]) < 10.0]
    assert beside[:, 1].max() < hip[1] - 15.0
    assert points[:, 2].min() < hip[2] - 250.0
