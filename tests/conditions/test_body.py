"""In any posture the joints allow: bones stay apart, discs stay on them, muscles keep their volume."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from explorer.anatomy import kinematics, terms
from explorer.conditions import shape
from explorer.modelling.clearance import to_surface
from tests.conditions.test_rules import across, volume

MUSCLES = (
    "rectus-abdominis", "external-oblique", "internal-oblique", "transversus-abdominis", "gluteus-maximus",
    "iliocostalis-lumborum", "longissimus-thoracis", "multifidus", "quadratus-lumborum", "psoas-major",
)  # fmt: skip
SEGMENTS = [(a, b) for a, b in zip(terms.PRESACRAL, [*terms.PRESACRAL[1:], "S1"], strict=True)]
DEEPEST_MM = 1.2
"""A millimetre, and what the distance to a triangle mesh is uncertain by."""


@pytest.fixture(scope="session")
def possible(rig):
    """Postures in which every joint stays in its range, those at the ends among them."""
    names = {n: st.one_of(st.sampled_from(p.range_deg), st.floats(*p.range_deg)) for n, p in rig.posture.items()}
    return st.fixed_dictionaries({}, optional=names)


@pytest.fixture(scope="session")
def bones(shelf):
    ids = {level: f"bone.vertebra.{level}" for level in terms.PRESACRAL} | {"S1": "bone.sacrum"}
    solids = {level: shelf[i] for level, i in ids.items()}
    return {level: (solid.points, to_surface([solid])) for level, solid in solids.items()}


@pytest.fixture(scope="session")
def muscles(shelf):
    return {f"muscle.{name}.{side}": shelf[f"muscle.{name}.{side}"] for name in MUSCLES for side in ("left", "right")}


def drawn(rig, data, possible):
    posture = data.draw(possible)
    try:
        return shape.joint_angles(rig, posture)
    except kinematics.PostureError:
        assume(False)


@given(data=st.data())
@settings(max_examples=8, deadline=None)
def test_bones_do_not_pass_through_each_other(rig, bones, possible, data):
    moved = kinematics.matrices(rig, drawn(rig, data, possible))
    for upper, lower in SEGMENTS:
        below = np.linalg.inv(moved["pelvis" if lower == "S1" else lower])
        relative = below @ moved[upper]
        points = bones[upper][0] @ relative[:3, :3].T + relative[:3, 3]
        low, high = bones[lower][0].min(axis=0) - 1.0, bones[lower][0].max(axis=0) + 1.0
        close = points[((points > low) & (points < high)).all(axis=1)]
        depth = bones[lower][1](close)
        # Far from a surface the sign of its nearest tangent plane says little.
        assert depth[np.abs(depth) < 4.0].min(initial=9.0) > -DEEPEST_MM, (upper, lower)


@given(data=st.data())
@settings(max_examples=6, deadline=None)
def test_muscles_keep_their_volume(rig, muscles, possible, data):
    angles = drawn(rig, data, possible)
    moved = kinematics.matrices(rig, angles)
    for name, solid in muscles.items():
        swollen = solid.points + kinematics.swell_mm(rig, name, angles) * kinematics.wall_normals(
            solid.points, solid.faces
        )
        stood = kinematics.skin(swollen, solid.weights, moved)
        assert volume(stood, solid.faces) == pytest.approx(volume(solid.points, solid.faces), rel=0.15), name


@given(data=st.data())
@settings(max_examples=6, deadline=None)
def test_discs_stay_on_their_bones_and_are_not_folded(rig, shelf, possible, data):
    moved = kinematics.matrices(rig, drawn(rig, data, possible))
    for upper, lower in terms.segments_with_disc()[::3]:
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
