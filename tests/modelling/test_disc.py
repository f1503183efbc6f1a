"""Discs between given endplates, and the 23 of the built atlas."""

import numpy as np
import pytest
import trimesh

from explorer.anatomy.structures import STRUCTURES
from explorer.modelling import disc
from explorer.modelling.build import Plan

TURN = np.linspace(0.0, 2.0 * np.pi, 60, endpoint=False)
RIM = np.column_stack([24.0 * np.cos(TURN), 16.0 * np.sin(TURN), 0.0 * TURN])
DIMS = {
    "bulge_mm": 1.0,
    "nucleus_area_fraction": 0.45,
    "nucleus_centre_behind_fraction": 0.03,
    "anulus_fibre_tilt_deg": 65.0,
}
GAP_MM, HOLLOW_MM = 10.0, 2.0
DISCS = [i for i, one in STRUCTURES.items() if one.kind == "disc"]


def _dome(points: np.ndarray) -> np.ndarray:
    return HOLLOW_MM * np.clip(1.0 - (points[:, 0] / 24.0) ** 2 - (points[:, 1] / 16.0) ** 2, 0.0, None)


def _lower(points: np.ndarray) -> np.ndarray:
    return points[:, 2] + _dome(points)


def _upper(points: np.ndarray) -> np.ndarray:
    return GAP_MM - points[:, 2] + _dome(points)


@pytest.fixture(scope="module")
def between_hollows() -> disc.Solid:
    return disc.disc(_lower, _upper, disc.gap_between(RIM, RIM + np.array([0.0, 0.0, GAP_MM])), DIMS, ("L5", "L4"))


def test_fills_the_gap_and_bulges(between_hollows: disc.Solid) -> None:
    mesh = trimesh.Trimesh(between_hollows.points, between_hollows.faces, process=False)
    assert mesh.is_watertight
    assert mesh.is_winding_consistent
    assert mesh.body_count == 1
    # Two paraboloid hollows, each half of a cylinder of its depth, and a rim of bulge.
    between_rims = np.pi * 24.0 * 16.0 * (GAP_MM + HOLLOW_MM)
    assert between_rims < mesh.volume < 1.09 * between_rims
    assert mesh.bounds[1][0] == pytest.approx(24.0 + DIMS["bulge_mm"], abs=0.1)
    assert mesh.bounds[:, 2] == pytest.approx([-HOLLOW_MM, GAP_MM + HOLLOW_MM], abs=0.02)


def test_lies_on_both_endplates_without_entering(between_hollows: disc.Solid) -> None:
    for bone in (_lower, _upper):
        room = bone(between_hollows.points)
        assert room.min() > -0.01
        assert (room < 0.05).sum() > 250


def test_weights_and_parts(between_hollows: disc.Solid) -> None:
    weights = between_hollows.weights
    assert weights is not None
    assert np.allclose(weights["L4"] + weights["L5"], 1.0)
    top = between_hollows.points[:, 2] > GAP_MM - 0.01
    assert np.allclose(weights["L4"][top], 1.0)
    assert between_hollows.region is not None
    nucleus = between_hollows.points[between_hollows.region == disc.REGION_NAMES.index("nucleus pulposus")]
    area = np.pi * np.prod(np.abs(nucleus[:, :2]).max(axis=0))
    assert area / (np.pi * 24.0 * 16.0) == pytest.approx(DIMS["nucleus_area_fraction"], abs=0.12)


def test_fibres_climb_by_the_lamella_angle(between_hollows: disc.Solid) -> None:
    assert between_hollows.fibre is not None
    edge = np.hypot(between_hollows.points[:, 0] / 24.0, between_hollows.points[:, 1] / 16.0) > 0.5
    slope = np.degrees(np.arccos(np.abs(between_hollows.fibre[edge, 2])))
    assert slope == pytest.approx(np.full(edge.sum(), DIMS["anulus_fibre_tilt_deg"]), abs=0.5)


def test_upside_down_rims_are_refused() -> None:
    with pytest.raises(ValueError, match="expected the upper rim above the lower"):
        disc.gap_between(RIM, RIM - np.array([0.0, 0.0, 5.0]))


@pytest.fixture(scope="module")
def plan() -> Plan:
    return Plan.load()


def test_published_heights_are_kept(plan: Plan) -> None:
    rims = plan.body.rims
    for name in DISCS:
        upper, lower = (STRUCTURES[bone].level for bone in STRUCTURES[name].between)
        above, below = rims[str(upper)]["lower"], rims[str(lower)]["upper"]
        # Heights are along the axis of the disc: neighbours also stand a little behind each other.
        run = above.front - above.back + below.front - below.back
        axis = np.array([0.0, -run[2], run[1]]) / np.linalg.norm(run)
        front, back = ((getattr(above, end) - getattr(below, end)) @ axis for end in ("front", "back"))
        dims = plan.recipes.entries[name].dims
        wanted = (dims["anterior_height_mm"] + dims["posterior_height_mm"]) / 2.0
        assert (front + back) / 2.0 == pytest.approx(wanted, abs=0.5), name
