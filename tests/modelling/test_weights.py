from itertools import pairwise

import numpy as np
import pytest

from explorer.anatomy import terms
from explorer.modelling.body import stand
from explorer.modelling.solid import Solid
from explorer.modelling.weights import CHAIN, along_chain, own_joint, quantised, weigh

BODY = stand({}, {})
FACE = np.array([[0, 1, 2]])


def cloud(*points):
    return Solid(np.array(points, dtype=float), FACE if len(points) > 2 else np.zeros((0, 3), dtype=int))


def test_a_bone_is_rigid_on_its_own_joint():
    weights = weigh("bone.vertebra.T7", cloud([0, 0, 0], [1, 0, 0], [0, 1, 0]), BODY)
    assert {k: v.tolist() for k, v in weights.items()} == {"T7": [1.0, 1.0, 1.0]}
    assert own_joint("bone.hip.left") == "pelvis"
    assert own_joint("bone.femur.right") == "femur.right"


def test_a_disc_passes_from_the_lower_bone_to_the_upper():
    lower, upper = BODY.rims["L5"]["upper"].centre, BODY.rims["L4"]["lower"].centre
    weights = weigh("disc.L4-L5", cloud(lower, (lower + upper) / 2, upper), BODY)
    assert weights["L5"] == pytest.approx([1.0, 0.5, 0.0])
    assert weights["L4"] == pytest.approx([0.0, 0.5, 1.0])


def test_the_chain_is_blended_smoothly_and_without_gaps():
    z = np.linspace(-150.0, 640.0, 2000)
    y = np.interp(z, [0, 300, 600], [-40, -60, -30])
    points = np.column_stack([np.full_like(z, 25.0), y, z])
    weights = along_chain(points, BODY)
    assert np.sum(list(weights.values()), axis=0) == pytest.approx(np.ones(len(z)))
    assert set(weights) <= set(CHAIN)
    assert weights["pelvis"][0] == 1.0
    assert weights["head"][-1] == 1.0
    height = {name: k for k, name in enumerate(CHAIN)}
    mean = sum(height[name] * w for name, w in weights.items())
    step = np.diff(mean)
    assert step.min() > -1e-9  # never back down the chain
    gaps = [
        np.linalg.norm(BODY.rims[a]["lower"].centre - BODY.rims[b]["upper"].centre)
        for a, b in pairwise(terms.PRESACRAL[1:])
    ]
    # A smooth step is one and a half times as steep in its middle as a ramp across the thinnest disc.
    assert step.max() < 1.6 * (z[1] - z[0]) / min(gaps)  # and never by a jump
    assert (np.sum([w > 0 for w in weights.values()], axis=0) <= 2).all()


def test_what_hangs_from_pelvis_and_thigh_changes_over_at_the_hip():
    pelvis = BODY.alignment["pelvis"]
    side = -pelvis["hip_spacing_mm"] / 2
    weights = weigh("muscle.gluteus-maximus.left", cloud([side, -40, 0], [side, 0, -100], [side, 0, -250]), BODY)
    assert weights["femur.left"][0] == pytest.approx(0.0)
    assert 0.1 < weights["femur.left"][1] < 0.9
    assert weights["femur.left"][2] == pytest.approx(1.0)
    assert "femur.right" not in weights


def test_given_weights_are_kept_and_normalised():
    solid = Solid(np.zeros((2, 3)), np.zeros((0, 3), int), weights={"L1": np.array([1.0, 3.0]), "L2": np.ones(2)})
    weights = weigh("muscle.multifidus.left", solid, BODY)
    assert weights["L1"].tolist() == [0.5, 0.75]
    empty = Solid(np.zeros((1, 3)), np.zeros((0, 3), int), weights={"L1": np.zeros(1)})
    with pytest.raises(ValueError, match="positive sum"):
        weigh("muscle.multifidus.left", empty, BODY)


def test_quantised_weights_keep_the_four_largest_and_sum_to_255():
    rng = np.random.default_rng(3)
    table = rng.dirichlet(np.ones(6), 500)
    names = ["pelvis", "L5", "L4", "L3", "T1", "head"]
    joints, shares = quantised(dict(zip(names, table.T, strict=True)))
    assert (shares.sum(axis=1) == 255).all()
    assert shares.dtype == joints.dtype == np.uint8
    kept = np.sort(table, axis=1)[:, ::-1][:, :4]
    assert shares[:, 0] / 255 == pytest.approx(kept[:, 0] / kept.sum(axis=1), abs=1 / 255)
    assert (np.diff(shares.astype(int), axis=1) <= 1).all()
    with pytest.raises(ValueError, match=r"expected joints of the rig, got \['tail'\]"):
        quantised({"tail": np.ones(1)})
