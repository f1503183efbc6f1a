import json
from pathlib import Path

import numpy as np
import pytest

from explorer.anatomy import alignment
from explorer.anatomy.atlas import parse_rig
from explorer.anatomy.kinematics import matrices

RIG = parse_rig(json.loads((Path(__file__).parents[2] / "meshes" / "rig.json").read_text("utf-8")))


def test_incidence_is_slope_plus_tilt_at_rest_and_when_the_pelvis_turns():
    for angle in (0.0, 12.0, -9.0):
        found = alignment.measure(RIG, matrices(RIG, {"pelvis": {"extension": angle}}))
        assert found.pelvic_incidence_deg == pytest.approx(found.sacral_slope_deg + found.pelvic_tilt_deg)
        assert found.pelvic_incidence_deg == pytest.approx(alignment.measure(RIG).pelvic_incidence_deg)


def test_turning_the_pelvis_backward_flattens_the_sacrum():
    found = alignment.measure(RIG, matrices(RIG, {"pelvis": {"extension": 10.0}}))
    assert found.sacral_slope_deg == pytest.approx(alignment.measure(RIG).sacral_slope_deg - 10.0)


def test_extending_one_lumbar_joint_adds_that_much_lordosis():
    rest = alignment.measure(RIG)
    found = alignment.measure(RIG, matrices(RIG, {"L3": {"extension": 5.0}}))
    assert found.lumbar_lordosis_deg - rest.lumbar_lordosis_deg == pytest.approx(5.0)
    assert found.thoracic_kyphosis_deg == pytest.approx(rest.thoracic_kyphosis_deg)


def test_a_straight_spine_has_no_cobb_angle():
    assert alignment.cobb_deg(RIG, matrices(RIG, {}))[0] == pytest.approx(0.0)


def test_cobb_finds_the_bent_segment():
    axis_level = {name: {"bend_right": 4.0} for name in ("T8", "T9", "T10")}
    found, top, bottom = alignment.cobb_deg(RIG, matrices(RIG, axis_level))
    assert found == pytest.approx(12.0, abs=0.5)
    order = list(RIG.joints)
    assert order.index(top) >= order.index("T8")
    assert order.index(bottom) < order.index("T10")


def test_right_end_lower_is_positive():
    assert alignment.coronal_tilt_deg(RIG, "T4", "upper", matrices(RIG, {"L1": {"bend_right": 6.0}})) > 5.0


def test_unknown_endplates_are_named():
    with pytest.raises(KeyError, match=r"C1 upper"):
        alignment.tilt_deg(RIG, "C1", "upper")
    with pytest.raises(KeyError, match=r"S1 lower"):
        alignment.coronal_tilt_deg(RIG, "S1", "lower")


def test_endplates_lie_in_the_midsagittal_plane():
    for faces in RIG.endplates.values():
        for plate in faces.values():
            assert plate.front_mm[0] == pytest.approx(0.0, abs=1e-6)
            assert plate.front_mm[1] > plate.back_mm[1]
            assert np.isfinite(plate.front_mm).all()
