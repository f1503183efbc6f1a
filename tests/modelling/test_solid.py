import numpy as np
import pytest

from explorer.modelling.quality import QualityError, measure, require_sound
from explorer.modelling.solid import Solid

POINTS = np.vstack([np.zeros(3), np.eye(3)])
FACES = np.array([[0, 2, 1], [0, 1, 3], [0, 3, 2], [1, 2, 3]])


def test_a_solid_cannot_be_changed_under_its_owner():
    points = POINTS.copy()
    solid = Solid(points, FACES)
    points[0] = 99.0
    assert solid.points[0].tolist() == [0.0, 0.0, 0.0]
    with pytest.raises(ValueError, match="read-only"):
        solid.points[0] = 1.0


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"points": POINTS[:, :2]}, r"points: expected shape \(4, 3\)"),
        ({"points": np.full((4, 3), np.nan)}, "points: expected finite numbers"),
        ({"faces": [[0, 1, 4]]}, r"faces: expected vertex numbers in \[0, 4\), got 4"),
        ({"fibre": np.zeros((3, 3))}, r"fibre: expected shape \(4, 3\), got \(3, 3\)"),
        ({"region": [0, 1, 2, 0]}, r"region: expected labels below 0 \(region_names\), got 2"),
        ({"weights": {"L4": np.ones(3)}}, r"weights\['L4'\]: expected shape \(4,\)"),
    ],
)
def test_what_does_not_fit_is_refused(change, message):
    with pytest.raises(ValueError, match=message):
        Solid(**{"points": POINTS, "faces": FACES, **change})


def test_moving_turns_fibres_and_mirroring_keeps_the_outside_out():
    quarter = np.array([[0.0, -1, 0, 5], [1, 0, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]])
    solid = Solid(POINTS, FACES, fibre=np.tile([1.0, 0, 0], (4, 1)))
    assert solid.moved(quarter).fibre[0].tolist() == [0.0, 1.0, 0.0]
    assert solid.moved(quarter).points[0].tolist() == [5.0, 0.0, 0.0]
    assert solid.mirrored().points[1].tolist() == [-1.0, 0.0, 0.0]
    assert measure(solid.mirrored().points, solid.mirrored().faces).volume_mm3 == pytest.approx(1 / 6)


def test_measures_do_not_depend_on_where_a_solid_stands():
    near, far = measure(POINTS, FACES), measure(POINTS + 1000.0, FACES)
    assert far.volume_mm3 == pytest.approx(near.volume_mm3)
    assert near.area_mm2 == pytest.approx(1.5 + np.sqrt(3) / 2)
    assert near.pieces == 1


@pytest.mark.parametrize(
    ("faces", "message"),
    [
        (FACES[:3], "tetra: expected a closed surface, got 3 open edges"),
        (FACES[:, ::-1], r"tetra: expected faces wound outward, got a volume of -0\.2 mm3"),
        (np.vstack([FACES, FACES[:1]]), "tetra: expected every edge once in each direction, got 3 repeated"),
        (np.zeros((0, 3), dtype=int), "tetra: expected a surface, got no triangles"),
    ],
)
def test_unsound_surfaces_are_refused_by_name(faces, message):
    with pytest.raises(QualityError, match=message):
        require_sound("tetra", POINTS, faces)


def test_two_pieces_are_refused_unless_expected():
    points, faces = np.vstack([POINTS, POINTS + 5.0]), np.vstack([FACES, FACES + 4])
    with pytest.raises(QualityError, match=r"pair: expected 1 connected piece\(s\), got 2"):
        require_sound("pair", points, faces)
    assert require_sound("pair", points, faces, pieces=2).pieces == 2
