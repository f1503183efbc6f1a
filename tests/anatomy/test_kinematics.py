import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.anatomy import alignment
from explorer.anatomy.atlas import parse_rig
from explorer.anatomy.frames import transform
from explorer.anatomy.kinematics import (
    MOTIONS,
    PostureError,
    checked,
    combined,
    distribute,
    joint_rotation,
    matrices,
    scoliosis,
    skin,
)

RIG = parse_rig(json.loads((Path(__file__).parents[2] / "meshes" / "rig.json").read_text("utf-8")))
SPINE = [name for name in RIG.joints if name != "pelvis" and not name.startswith("femur.")]


def _motions(joint):
    return st.fixed_dictionaries({}, optional={m: st.floats(*RIG.joints[joint].range_deg[m]) for m in MOTIONS})


any_angles = st.fixed_dictionaries({}, optional={joint: _motions(joint) for joint in RIG.joints})
any_posture = st.fixed_dictionaries({}, optional={n: st.floats(*p.range_deg) for n, p in RIG.posture.items()})


def test_there_are_28_joints_each_after_its_parent():
    assert list(RIG.joints)[:2] == ["pelvis", "L5"]
    assert list(RIG.joints)[-3:] == ["head", "femur.left", "femur.right"]
    assert len(RIG.joints) == 28
    assert [RIG.joints[name].parent for name in SPINE] == ["pelvis", *SPINE[:-1]]


def test_axes_are_right_handed_unit_frames_and_the_first_points_right():
    for joint in RIG.joints.values():
        assert joint.axes @ joint.axes.T == pytest.approx(np.eye(3), abs=1e-6)
        assert np.linalg.det(joint.axes) == pytest.approx(1.0)
        assert joint.axes[0] == pytest.approx([1.0, 0.0, 0.0], abs=1e-6)


def test_rest_is_the_identity():
    for matrix in matrices(RIG, {}).values():
        assert np.array_equal(matrix, np.eye(4))
    at_rest = {name: p.rest_deg for name, p in RIG.posture.items()}
    for matrix in matrices(RIG, distribute(RIG, at_rest)).values():
        assert np.allclose(matrix, np.eye(4))


@given(any_angles)
@settings(max_examples=40, deadline=None)
def test_bones_stay_rigid_and_joints_stay_joined(angles):
    moved = matrices(RIG, angles)
    for name, matrix in moved.items():
        assert matrix[:3, :3] @ matrix[:3, :3].T == pytest.approx(np.eye(3), abs=1e-9)
        assert np.linalg.det(matrix[:3, :3]) == pytest.approx(1.0)
        parent = RIG.joints[name].parent
        if parent is not None:
            centre = RIG.joints[name].centre_mm[None]
            assert transform(matrix, centre) == pytest.approx(transform(moved[parent], centre), abs=1e-6)


@given(any_angles, st.integers(0, 2**32 - 1))
@settings(max_examples=25, deadline=None)
def test_skin_of_one_joint_moves_rigidly_and_blends_stay_between(angles, seed):
    points = np.random.default_rng(seed).uniform(-200, 500, (20, 3))
    moved = matrices(RIG, angles)
    rigid = skin(points, {"L4": np.ones(20)}, moved)
    before = np.linalg.norm(points[:, None] - points, axis=2)
    assert np.linalg.norm(rigid[:, None] - rigid, axis=2) == pytest.approx(before, abs=1e-6)
    half = np.full(20, 0.5)
    blend = skin(points, {"L4": half, "L5": half}, moved)
    assert blend == pytest.approx((rigid + skin(points, {"L5": np.ones(20)}, moved)) / 2.0)


@given(st.sampled_from(sorted(RIG.joints)), st.sampled_from(MOTIONS), st.floats(-60, 60))
@settings(max_examples=40, deadline=None)
def test_there_and_back_is_rest(joint, motion, angle):
    there = joint_rotation(RIG.joints[joint], {motion: angle})
    back = joint_rotation(RIG.joints[joint], {motion: -angle})
    assert there @ back == pytest.approx(np.eye(3), abs=1e-9)


@pytest.mark.parametrize(
    ("motion", "axis", "sign"),
    [("extension", 1, -1.0), ("bend_right", 0, 1.0)],
    ids=["extension tips the head backward", "bending right tips it to the right"],
)
def test_sign_table(motion, axis, sign):
    for joint in ("L5", "T7", "C3"):
        top = RIG.joints["head"].centre_mm[None]
        moved = transform(matrices(RIG, {joint: {motion: 5.0}})["head"], top)
        assert sign * (moved - top)[0, axis] > 1.0


def test_turning_left_brings_the_nose_to_the_left():
    nose = RIG.joints["head"].centre_mm[None] + [0.0, 100.0, 0.0]
    moved = transform(matrices(RIG, {"C1": {"turn_left": 20.0}})["head"], nose)
    assert (moved - nose)[0, 0] < -20.0


@pytest.mark.parametrize("name", ["lumbar_lordosis_deg", "thoracic_kyphosis_deg", "cervical_lordosis_deg"])
@given(share=st.floats(0.0, 1.0))
@settings(max_examples=10, deadline=None)
def test_a_curve_measures_what_it_was_set_to_and_leaves_the_others(name, share):
    low, high = RIG.posture[name].range_deg
    wanted = low + share * (high - low)
    found = alignment.measure(RIG, matrices(RIG, distribute(RIG, {name: wanted})))
    assert getattr(found, name) == pytest.approx(wanted, abs=0.01)
    rest = alignment.measure(RIG)
    for other in {"lumbar_lordosis_deg", "thoracic_kyphosis_deg", "cervical_lordosis_deg"} - {name}:
        assert getattr(found, other) == pytest.approx(getattr(rest, other), abs=0.01)


@given(tilt=st.floats(*RIG.posture["pelvic_tilt_deg"].range_deg))
@settings(max_examples=10, deadline=None)
def test_pelvic_tilt_keeps_incidence_trunk_and_thighs(tilt):
    moved = matrices(RIG, distribute(RIG, {"pelvic_tilt_deg": tilt}))
    found, rest = alignment.measure(RIG, moved), alignment.measure(RIG)
    assert found.pelvic_tilt_deg == pytest.approx(tilt, abs=0.01)
    assert found.pelvic_incidence_deg == pytest.approx(rest.pelvic_incidence_deg, abs=0.01)
    assert found.t1_slope_deg == pytest.approx(rest.t1_slope_deg, abs=0.01)
    assert moved["femur.left"] == pytest.approx(np.eye(4), abs=0.05)


@given(any_posture)
@settings(max_examples=40, deadline=None)
def test_no_posture_leads_a_joint_out_of_its_range(posture):
    try:
        angles = distribute(RIG, posture)
    except PostureError:
        return
    for joint, motions in angles.items():
        for motion, angle in motions.items():
            low, high = RIG.joints[joint].range_deg[motion]
            assert low - 1e-5 <= angle <= high + 1e-5


def test_parameters_that_together_ask_too_much_of_a_joint_are_refused_by_its_name():
    high = {name: RIG.posture[name].range_deg[1] for name in ("lumbar_lordosis_deg", "extension_deg")}
    with pytest.raises(PostureError, match=r"joint L\d: extension must be in \["):
        distribute(RIG, high)


def test_each_parameter_reaches_both_ends_of_its_range():
    for name, parameter in RIG.posture.items():
        low, high = parameter.range_deg
        assert low < parameter.rest_deg < high
        for value in (low, high):
            distribute(RIG, {name: value})


def test_refusals_name_what_was_asked():
    with pytest.raises(PostureError, match=r"lumbar_lordosis_deg must be in \[.*\], got 95"):
        distribute(RIG, {"lumbar_lordosis_deg": 95.0})
    with pytest.raises(PostureError, match=r"got nan"):
        distribute(RIG, {"bend_right_deg": float("nan")})
    with pytest.raises(PostureError, match=r"expected parameters of .*, got 'slouch'"):
        distribute(RIG, {"slouch": 3.0})
    with pytest.raises(PostureError, match=r"joint L4: extension must be in \[.*\] degrees, got 40"):
        checked(RIG, {"L4": {"extension": 40.0}})
    with pytest.raises(PostureError, match=r"expected joints of the rig, got \['L9'\]"):
        matrices(RIG, {"L9": {"extension": 1.0}})
    with pytest.raises(PostureError, match=r"expected motions .* got \['wiggle'\]"):
        matrices(RIG, {"L4": {"wiggle": 1.0}})


@pytest.mark.parametrize("apex", RIG.scoliosis["apices"])
@pytest.mark.parametrize("convex", ["left", "right"])
def test_a_curve_bulges_to_its_side_and_ends_level(apex, convex):
    wanted = 24.0
    angles = scoliosis(RIG, wanted, apex, convex)
    sideways = [a["bend_right"] for a in angles.values()]
    assert sum(sideways) == pytest.approx(0.0, abs=1e-9)
    moved = matrices(RIG, {j: {"bend_right": a["bend_right"]} for j, a in angles.items()})
    side = 1.0 if convex == "right" else -1.0
    centre = RIG.joints[apex].centre_mm[None]
    assert side * (transform(moved[apex], centre) - centre)[0, 0] > 8.0
    turned = matrices(RIG, angles)[apex][:3, 1]
    assert side * turned[0] > 0.0  # the front of the body turns to the convex side


@pytest.mark.parametrize("wanted", [0.5, 10.0, 45.0, 80.0])
def test_a_curve_measures_what_was_asked_for(wanted):
    for apex in RIG.scoliosis["apices"]:
        cobb, _, _ = alignment.cobb_deg(RIG, matrices(RIG, scoliosis(RIG, wanted, apex, "right")))
        assert cobb == pytest.approx(wanted, abs=0.01), apex


def test_scoliosis_refusals():
    with pytest.raises(PostureError, match=r"apex must be one of .*, got 'L5'"):
        scoliosis(RIG, 20.0, "L5", "left")
    with pytest.raises(PostureError, match=r"cobb_deg must be in \[0, 80\], got 120"):
        scoliosis(RIG, 120.0, "T8", "left")
    with pytest.raises(PostureError, match="'left' or 'right', got 'up'"):
        scoliosis(RIG, 20.0, "T8", "up")


def test_no_curve_is_rest():
    angles = combined(scoliosis(RIG, 0.0, "T8", "right"), {"L4": {"extension": 0.0}})
    assert all(np.allclose(m, np.eye(4)) for m in matrices(RIG, angles).values())
