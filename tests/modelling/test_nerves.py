"""Every root through its own opening, past the right disc, and the cord no lower than it should be."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from explorer.anatomy import terms
from explorer.modelling import store
from explorer.modelling.clearance import to_surface
from explorer.modelling.passage import passage
from explorer.modelling.plan import Plan
from tests.modelling.overlap import overlap_mm

SHELF = store.Shelf(Path(__file__).parents[2] / "meshes" / "structures")
HARD = ("bone.vertebra.", "bone.sacrum", "bone.coccyx", "bone.hip.right", "bone.rib.", "disc.", "joint.facet.")
ROUNDING_MM = 0.05
"""What flat faces of a mesh may cut off a curved surface they stand for."""


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


@pytest.mark.parametrize("root", terms.ROOTS)
def test_a_root_touches_no_bone_disc_or_facet_joint(root):
    points = solid(f"nerve.root.{root}.right")
    for name in SHELF:
        if name.startswith(HARD) and not name.endswith(".left"):
            assert overlap_mm(points, solid(name), ROUNDING_MM) <= ROUNDING_MM, name


@pytest.mark.parametrize("number", range(1, 5))
def test_a_sacral_root_leaves_through_its_own_opening(number, body):
    openings = [body.landmark("bone.sacrum", f"foramen.anterior.{k}.right") for k in range(1, 5)]
    here = ganglion(f"S{number}")
    away = [float(np.linalg.norm(here - opening)) for opening in openings]
    assert int(np.argmin(away)) == number - 1
    assert away[number - 1] < 7.0


def test_a_root_takes_its_start_from_the_finished_sac():
    plan = Plan.load()
    root, sac = (plan.recipes.entries[i] for i in ("nerve.root.L4.right", "sac.dural"))
    assert sac.id in plan.leans_on(root)
    wider = replace(sac, data={**sac.data, "dimensions": {"gap_mm": {"value": 0.7}}})
    entries = {**plan.recipes.entries, sac.id: wider}
    changed = replace(plan, recipes=replace(plan.recipes, entries=entries))
    assert changed.digest(root) != plan.digest(root)


def test_a_way_is_found_where_bone_is_right_across_the_line():
    def wall(points):
        hole = 2.5 - np.hypot(points[:, 1] - 5.0, points[:, 2])
        return np.maximum(np.abs(points[:, 0]) - 4.0, hole)

    way = passage(np.array([[-15.0, 0.0, 0.0], [15.0, 0.0, 0.0]]), wall, 2.0)
    assert wall(way).min() > 0.8
    assert np.linalg.norm(np.diff(way, axis=0), axis=1).max() < 1.5


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
