"""The sign table, held once and tested three times."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from explorer.anatomy import frames

coordinates = hnp.arrays(float, (4, 3), elements=st.floats(-2000, 2000))


@pytest.mark.parametrize(
    ("axis", "point", "moves_to"),
    [
        (frames.EXTENSION, [0, 0, 1], [0, -1, 0]),  # the head goes back
        (frames.BEND_RIGHT, [0, 0, 1], [1, 0, 0]),  # the head goes to the right
        (frames.TURN_LEFT, [0, 1, 0], [-1, 0, 0]),  # the nose goes to the left
    ],
)
def test_positive_rotation_is_extension_right_bend_and_left_turn(axis, point, moves_to):
    np.testing.assert_allclose(frames.rotation(axis, 90) @ point, moves_to, atol=1e-12)


@pytest.mark.parametrize("matrix", [frames.RAS_TO_LPS, frames.RAS_TO_ISB, frames.RAS_MM_TO_GLTF_M * 1000])
def test_every_frame_is_right_handed(matrix):
    assert np.linalg.det(matrix) == pytest.approx(1.0)


def test_the_left_hand_side_lies_on_positive_x_in_gltf():
    np.testing.assert_allclose(frames.to_gltf([[-1000, 0, 0]]), [[1, 0, 0]])


def test_isb_is_anterior_superior_right():
    np.testing.assert_allclose(frames.RAS_TO_ISB @ [1, 2, 3], [2, 3, 1])


@given(coordinates)
def test_gltf_and_back_returns(points):
    np.testing.assert_allclose(frames.from_gltf(frames.to_gltf(points)), points, atol=1e-9)


@given(coordinates, st.floats(-180, 180))
def test_rigid_motion_keeps_distances(points, angle):
    moved = frames.transform(frames.rigid(frames.rotation([1, 2, 3], angle), [4, 5, 6]), points)
    np.testing.assert_allclose(np.linalg.norm(moved[0] - moved[1]), np.linalg.norm(points[0] - points[1]), atol=1e-6)


def test_a_zero_axis_is_refused():
    with pytest.raises(ValueError, match="non-zero axis"):
        frames.rotation([0, 0, 0], 10)
