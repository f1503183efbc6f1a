"""Sheets, attachments, ligaments and facet joints on shapes whose answer is known."""

from types import MappingProxyType

import numpy as np
import pytest
import trimesh

from explorer.modelling import facet, ligament, sheet
from explorer.modelling.attachment import bone_of, place, seated
from explorer.modelling.body import Body
from explorer.modelling.recipe import RecipeError

LIFTED = np.eye(4)
LIFTED[2, 3] = 100.0
RIM = np.array([[10.0, 0.0, 105.0], [0.0, 8.0, 105.0], [-10.0, 0.0, 105.0], [0.0, -8.0, 105.0]])
NOTHING = MappingProxyType({})


@pytest.fixture
def body() -> Body:
    points = {"tip.right": np.array([40.0, -30.0, 100.0]), "root.right": np.array([20.0, -10.0, 100.0])}
    return Body(
        frames={"bone.vertebra.L3": LIFTED},
        landmarks={"bone.vertebra.L3": points},
        rims=NOTHING,
        outlines={"L3": {"upper": RIM}},
        entries=NOTHING,
        alignment=NOTHING,
        shapes=NOTHING,
    )


def _plane(points: np.ndarray) -> np.ndarray:
    return points[:, 2]


@pytest.mark.parametrize(
    ("attachment", "expected"),
    [
        ({"landmark": "tip.S"}, [40.0, -30.0, 100.0]),
        ({"landmark": "tip.S", "towards": "root.S", "share_fraction": 0.25}, [35.0, -25.0, 100.0]),
        ({"landmark": "tip.S", "offset_mm": [1, 2, 3]}, [41.0, -28.0, 103.0]),
        ({"rim": "upper", "angle_deg": 90.0}, [0.0, 8.0, 105.0]),
        ({"local_mm": [5, 6, 7]}, [5.0, 6.0, 107.0]),
    ],
)
def test_attachment_is_found_on_the_bone(attachment: dict, expected: list[float], body: Body) -> None:
    assert place({"at": "bone.vertebra.L3", **attachment}, body) == pytest.approx(expected)


def test_unknown_places_name_the_recipe(body: Body) -> None:
    for wrong, message in (
        ({"at": "bone.vertebra.L9", "landmark": "tip.S"}, "expected a bone of the skeleton"),
        ({"at": "bone.vertebra.L3", "landmark": "horn.S"}, "horn.right"),
        ({"at": "bone.vertebra.L3"}, "expected landmark, rim or local_mm"),
    ):
        with pytest.raises(RecipeError, match=message) as raised:
            place(wrong, body, "recipes/muscles.json: muscle.x.fascicles.a.lower")
        assert "recipes/muscles.json: muscle.x.fascicles.a.lower" in str(raised.value)


def test_right_side_is_meant() -> None:
    assert bone_of({"at": "bone.hip.S"}) == "bone.hip.right"


def test_seated_point_lies_on_the_surface() -> None:
    assert seated(np.array([3.0, 4.0, 2.5]), _plane) == pytest.approx([3.0, 4.0, 0.0], abs=0.01)


def _flat(thickness_mm: float, z: float = 0.0) -> sheet.Surface:
    x, y = np.meshgrid(np.linspace(0, 40, 21), np.linspace(0, 30, 16), indexing="ij")
    return sheet.Surface(np.stack([x, y, np.full_like(x, z)], axis=-1), np.full(x.shape, thickness_mm))


def test_sheet_is_closed_and_as_thick_as_told() -> None:
    points, faces = sheet.thickened(_flat(3.0))
    mesh = trimesh.Trimesh(points, faces, process=False)
    assert mesh.is_watertight
    assert mesh.is_winding_consistent
    assert np.ptp(points[:, 2]) == pytest.approx(3.0)
    assert 0.85 * 40 * 30 * 3 < mesh.volume < 40 * 30 * 3


def test_sheet_makes_way_and_keeps_its_rims() -> None:
    surface = _flat(2.0)

    def room(points: np.ndarray) -> np.ndarray:
        return np.linalg.norm(points - [20.0, 15.0, -6.0], axis=1) - 8.0

    moved = sheet.cleared(surface, room, 0.25)
    assert room(moved.points.reshape(-1, 3)).min() > 0.7
    assert moved.points[:, [0, -1]] == pytest.approx(surface.points[:, [0, -1]], abs=0.2)


def test_lines_of_unequal_length_are_refused(body: Body) -> None:
    ends = {
        "from": {"at": "bone.vertebra.L3", "landmark": "tip.S"},
        "to": {"at": "bone.vertebra.L3", "landmark": "root.S"},
    }
    good = {**ends, "thickness_mm": [1, 1]}
    bad = {**ends, "via": [{"share_fraction": 0.5, "offset_mm": [0, 0, 0]}], "thickness_mm": [1, 1, 1]}
    with pytest.raises(RecipeError, match=r"lines\.1: expected 2 points"):
        sheet.spanned([good, bad], body, {}, (5, 5), "recipes/sheets.json: x")


def test_rays_stop_at_the_surface_or_tell_that_they_missed() -> None:
    start = np.array([[0.0, 0.0, 20.0], [0.0, 0.0, 20.0]])
    points, met = ligament.traced(start, np.array([[0.0, 0.6, -0.8], [0.0, 0.0, 1.0]]), _plane)
    assert met.tolist() == [True, False]
    assert points[0] == pytest.approx([0.0, 15.0, 0.0], abs=0.15)


def test_facet_joint_fills_the_space_between_two_balls() -> None:
    def upper(points: np.ndarray) -> np.ndarray:
        return np.linalg.norm(points - [0.0, 0.0, 21.0], axis=1) - 20.0

    def lower(points: np.ndarray) -> np.ndarray:
        return np.linalg.norm(points - [0.0, 0.0, -21.0], axis=1) - 20.0

    dims = {"bone_gap_mm": 0.05, "radius_mm": 8.0, "rounding_mm": 0.5}
    field = facet.lens((upper, lower), np.zeros(3), 3.0, dims)
    values = field(np.array([[0.0, 0.0, 0.0], [0.0, 0.0, 1.5], [7.5, 0.0, 0.0]]))
    assert values[0] < 0.0 < values[1]
    assert values[2] > 0.0
    turn = np.random.default_rng(3).normal(size=(4000, 3))
    ball = 20.0 * turn / np.linalg.norm(turn, axis=1, keepdims=True) + [0.0, 0.0, 21.0]
    centre, gap = facet.contact(ball, ball * [1.0, 1.0, -1.0], lower)
    assert gap == pytest.approx(2.0, abs=0.1)
    assert centre == pytest.approx([0.0, 0.0, 0.0], abs=0.8)
