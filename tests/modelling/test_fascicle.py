"""Strands, their bundles and how they share out a cross-section."""

import numpy as np
import pytest

from explorer.modelling.fascicle import bundle, cleared, nearest, share_out, strand
from explorer.modelling.muscle import cut_areas


def _pair(apart_mm: float) -> list:
    return [strand([[x, 0, 0], [x, 0, 100]], (20, 20), 1.0) for x in (0.0, apart_mm)]


def test_distance_is_that_of_a_rod() -> None:
    (rod,) = share_out([strand([[0, 0, 0], [0, 0, 100]], (20, 20), 1.0)], [0, 100], [np.pi * 36.0] * 2, 9.0)
    points = np.array([[10.0, 0.0, 50.0], [6.0, 0.0, 50.0], [0.0, 0.0, 50.0], [0.0, 0.0, 110.0]])
    assert rod.distance(points) == pytest.approx([4.0, 0.0, -6.0, 7.7], abs=0.05)  # round ends, spread by 1.3


def test_leaning_strand_keeps_its_horizontal_section() -> None:
    strands = share_out([strand([[0, 0, 0], [60, 0, 100]], (20, 20), 1.0)], [0, 100], [200.0] * 2, 20.0)
    assert cut_areas(bundle(strands, 0.0), strands, np.array([50.0]), 0.5) == pytest.approx([200.0], rel=0.02)


def test_areas_add_up_while_strands_lie_apart() -> None:
    strands = share_out(_pair(30.0), [0, 100], [300.0, 300.0], 20.0)
    assert cut_areas(bundle(strands, 1.0), strands, np.array([50.0]), 0.5) == pytest.approx([300.0], rel=0.02)


def test_no_strand_grows_past_the_largest() -> None:
    strands = share_out(_pair(30.0), [0, 100], [5000.0, 5000.0], 7.0)
    assert max(s.radius.max() for s in strands) == pytest.approx(7.0)


def test_far_points_are_never_told_to_be_nearer_than_they_are() -> None:
    strands = share_out(_pair(12.0), [0, 100], [300.0, 300.0], 20.0)
    field = bundle(strands, 2.0)
    points = np.random.default_rng(7).uniform([-60, -60, -25], [60, 60, 125], (500, 3))
    true = np.min([s.distance(points) for s in strands], axis=0)
    assert (field(points) <= true + 2.0).all()


def test_fibres_follow_the_nearest_strand() -> None:
    strands = [strand([[0, 0, 0], [0, 0, 50]], (9, 9), 1.0), strand([[20, 0, 0], [70, 0, 50]], (9, 9), 1.0)]
    fibre, fullness = nearest(strands, np.array([[1.0, 0.0, 25.0], [45.0, 0.0, 25.0]]))
    assert fibre == pytest.approx(np.array([[0, 0, 1], [np.sqrt(0.5), 0, np.sqrt(0.5)]]), abs=1e-3)
    assert fullness == pytest.approx([1.0, 1.0])


def test_path_bends_round_bone_and_keeps_its_ends() -> None:
    ends = np.array([[0.0, -10.0, 0.0], [0.0, -10.0, 100.0]])

    def pillar(points: np.ndarray) -> np.ndarray:
        return np.hypot(points[:, 0], np.hypot(points[:, 1] + 4.0, points[:, 2] - 50.0)) - 12.0

    path = cleared(ends, pillar, 4.0)
    assert path[[0, -1]] == pytest.approx(ends)
    assert pillar(path).min() > 2.5
    assert (np.diff(path[:, 2]) > 0.0).all()


def test_falling_path_is_refused() -> None:
    with pytest.raises(ValueError, match="rises from point to point"):
        strand([[0, 0, 10], [0, 0, 0]], (5, 5), 1.0)
