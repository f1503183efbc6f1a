"""In any posture the joints allow: bones stay apart, discs stay on them, muscles stretch and keep their volume."""

import itertools
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial import cKDTree

from explorer import resources
from explorer.anatomy import kinematics, terms
from explorer.anatomy.atlas import Atlas
from explorer.anatomy.structures import STRUCTURES
from explorer.conditions import shape, table
from explorer.modelling.weights import own_joint
from tests.conditions.meshes import across, edges, signed_distance, volume

SEGMENTS = [(a, b) for a, b in zip(terms.PRESACRAL, [*terms.PRESACRAL[1:], "S1"], strict=True)]
DEEPEST_MM = 1.0
FOLDS = 0.025
"""Share of a muscle's skin that may crease where a far bend to the side meets one backward; elsewhere there is none."""
NEAR_MM = 9.0
"""Parts of two neighbours further apart than this at rest do not come to touch."""


def allowed(posture):
    try:
        kinematics.distribute(RIG, posture)
    except kinematics.PostureError:
        return False
    return True


RIG = Atlas.load(resources.data("meshes")).rig
PARAMETERS = {n: st.one_of(st.sampled_from(p.range_deg), st.floats(*p.range_deg)) for n, p in RIG.posture.items()}
POSSIBLE = st.fixed_dictionaries({}, optional=PARAMETERS).filter(allowed)
"""Postures in which every joint stays in its range, those at the ends among them."""


@pytest.fixture(scope="session")
def spines(shelf):
    """Of each segment the upper bone's points near the lower bone, and the distance to the lower."""
    ids = {level: f"bone.vertebra.{level}" for level in terms.PRESACRAL} | {"S1": "bone.sacrum"}
    out = {}
    for upper, lower in SEGMENTS:
        above, below = shelf[ids[upper]], shelf[ids[lower]]
        near = cKDTree(below.points).query(above.points, distance_upper_bound=NEAR_MM)[0] < NEAR_MM
        out[upper, lower] = above.points[near], signed_distance(below.points, below.faces)
    return out


@dataclass(frozen=True, eq=False, repr=False)
class Muscle:
    """A muscle at rest and what is measured against it."""

    id: str
    points: np.ndarray
    faces: np.ndarray
    weights: dict
    walls: np.ndarray
    edges: np.ndarray
    faces_at: np.ndarray
    long: np.ndarray
    normals: np.ndarray
    volume: float


@pytest.fixture(scope="session")
def muscles(shelf):
    """All of the right; those of the left do the same in the mirrored posture."""
    out = []
    for name in STRUCTURES:
        if name.startswith("muscle.") and not name.endswith(".left") and name in shelf:
            s = shelf[name]
            pairs, at = edges(s.faces)
            long = np.linalg.norm(s.points[pairs[:, 0]] - s.points[pairs[:, 1]], axis=1)
            out.append(Muscle(
                name, s.points, s.faces, s.weights, kinematics.wall_normals(s.points, s.faces), pairs, at, long,
                across(s.points, s.faces), volume(s.points, s.faces),
            ))  # fmt: skip
    assert len(out) > 20
    return out


def depth_mm(spines, upper, lower, moved):
    points, distance = spines[upper, lower]
    relative = np.linalg.inv(moved["pelvis" if lower == "S1" else lower]) @ moved[upper]
    return -float(distance(points @ relative[:3, :3].T + relative[:3, 3]).min())


def ends(rig, joint, motion):
    """How far postures can turn a joint at most either way, and not at all."""
    low = high = 0.0
    for parameter in rig.posture.values():
        if parameter.motion == motion:
            changes = [
                (parameter.up if end >= parameter.rest_deg else parameter.down).get(joint, 0.0)
                * (end - parameter.rest_deg)
                for end in parameter.range_deg
            ]
            low, high = low + min(changes), high + max(changes)
    lowest, highest = rig.joints[joint].range_deg[motion]
    return sorted({max(low, lowest), 0.0, min(high, highest)})


@pytest.mark.parametrize(("upper", "lower"), SEGMENTS)
def test_bones_stay_apart_at_every_end_of_what_a_joint_can_do(rig, spines, upper, lower):
    turns = {motion: ends(rig, upper, motion) for motion in kinematics.MOTIONS}
    turns["bend_right"] = turns["bend_right"][-2:]  # the other side is the mirror image
    for values in itertools.product(*turns.values()):
        angles = {upper: dict(zip(turns, values, strict=True))}
        depth = depth_mm(spines, upper, lower, kinematics.matrices(rig, angles))
        assert depth < DEEPEST_MM, (angles, depth)


@given(posture=POSSIBLE)
@settings(max_examples=15, deadline=None)
def test_bones_do_not_pass_through_each_other(rig, spines, posture):
    moved = shape.pose(rig, posture)
    for upper, lower in SEGMENTS:
        assert depth_mm(spines, upper, lower, moved) < DEEPEST_MM, (upper, lower)


def test_ribs_thighs_and_breastbone_stay_apart_at_the_ends_of_every_movement(rig, shelf):
    bones = {name: shelf[name] for name in STRUCTURES if name.startswith("bone.") and name in shelf}
    joint = {name: own_joint(name) for name in bones}
    boxes = {name: (s.points.min(axis=0), s.points.max(axis=0)) for name, s in bones.items()}
    pairs = [
        (a, b)
        for a, b in itertools.combinations(bones, 2)
        if joint[a] != joint[b]
        and not (a.startswith("bone.vertebra") and b.startswith(("bone.vertebra", "bone.sacrum")))
        and ((boxes[a][0] - 8.0 < boxes[b][1]) & (boxes[b][0] - 8.0 < boxes[a][1])).all()
        and not b.endswith(".left")  # the other side is the mirror image
    ]
    assert len(pairs) > 60
    to = {b: signed_distance(bones[b].points, bones[b].faces) for _, b in pairs}
    for posture in (
        {"extension_deg": -85.0}, {"extension_deg": 25.0}, {"bend_right_deg": 50.0}, {"bend_right_deg": -50.0},
        {"bend_right_deg": 50.0, "turn_left_deg": 30.0}, {"pelvic_tilt_deg": -5.0}, {"pelvic_tilt_deg": 30.0},
    ):  # fmt: skip
        moved = kinematics.matrices(rig, kinematics.distribute(rig, posture))
        for a, b in pairs:
            relative = np.linalg.inv(moved[joint[b]]) @ moved[joint[a]]
            points = bones[a].points @ relative[:3, :3].T + relative[:3, 3]
            close = points[((points > boxes[b][0]) & (points < boxes[b][1])).all(axis=1)]
            if len(close):
                assert -float(to[b](close).min()) < DEEPEST_MM, (posture, a, b)


@given(posture=POSSIBLE)
@settings(max_examples=25, deadline=None)
def test_muscles_stretch_without_tearing_folding_or_flipping_and_keep_their_volume(rig, muscles, posture):
    angles = shape.joint_angles(rig, posture)
    moved = kinematics.matrices(rig, angles)
    for m in muscles:
        swollen = m.points + kinematics.swell_mm(rig, m.id, angles) * m.walls
        stood = kinematics.skin(swollen, m.weights, moved)
        assert volume(stood, m.faces) == pytest.approx(m.volume, rel=0.15), m.id
        now, area = across(stood, m.faces), np.linalg.norm(m.normals, axis=1)
        turned = sum(
            share[m.faces].mean(axis=1)[:, None] * (m.normals @ moved[joint][:3, :3].T)
            for joint, share in m.weights.items()
        )
        flipped = (turned * now).sum(axis=1) < 0.0
        assert area[flipped].sum() < FOLDS * area.sum(), m.id
        unit = now / np.maximum(np.linalg.norm(now, axis=1), 1e-9)[:, None]
        bent = (unit[m.faces_at[:, 0]] * unit[m.faces_at[:, 1]]).sum(axis=1)
        before = (m.normals[m.faces_at[:, 0]] * m.normals[m.faces_at[:, 1]]).sum(axis=1) > 0.0
        folded = before & (bent < -0.5)
        assert m.long[folded].sum() < 1.5 * FOLDS * m.long.sum(), m.id
        run = stood[m.edges[:, 0]] - stood[m.edges[:, 1]]
        stretch = np.linalg.norm(run, axis=1)[m.long > 1.0] / m.long[m.long > 1.0]
        assert stretch.max() < 4.0, m.id
        assert (stretch < 0.3).mean() < FOLDS, m.id


@given(posture=POSSIBLE)
@settings(max_examples=30, deadline=None)
def test_discs_stay_on_their_bones_and_are_not_folded(rig, shelf, posture):
    moved = shape.pose(rig, posture)
    for upper, lower in terms.segments_with_disc():
        solid = shelf[f"disc.{upper}-{lower}"]
        stood = kinematics.skin(solid.points, solid.weights, moved)
        for joint in (upper, "pelvis" if lower == "S1" else lower):
            on = solid.weights[joint] > 0.999
            bone = solid.points[on] @ moved[joint][:3, :3].T + moved[joint][:3, 3]
            assert on.any()
            assert np.abs(stood[on] - bone).max() < 0.02
        assert volume(stood, solid.faces) > 0.5 * volume(solid.points, solid.faces)
        turned = moved[upper][:3, :3]
        cosine = ((across(solid.points, solid.faces) @ turned.T) * across(stood, solid.faces)).sum(axis=1)
        assert (cosine > 0.0).mean() > 0.99


@given(posture=POSSIBLE, kinds=st.lists(st.sampled_from(sorted(table.kinds())), max_size=4, unique=True))
@settings(max_examples=40, deadline=None)
def test_bones_stay_rigid_with_findings_and_nothing_set_is_exactly_rest(rig, posture, kinds):
    findings = table.all_checked([{"kind": kind} for kind in kinds])
    for matrix in shape.pose(rig, posture, findings).values():
        assert matrix[:3, :3] @ matrix[:3, :3].T == pytest.approx(np.eye(3), abs=1e-9)
        assert np.linalg.det(matrix[:3, :3]) == pytest.approx(1.0)
    assert all(np.array_equal(matrix, np.eye(4)) for matrix in shape.pose(rig, {}, []).values())
