"""The nucleus in a given disc, and the 23 of the built atlas."""

from pathlib import Path

import numpy as np
import pytest
import trimesh

from explorer.anatomy.structures import STRUCTURES
from explorer.modelling import nucleus
from explorer.modelling.plan import Plan
from explorer.modelling.quality import require_sound
from explorer.modelling.store import Shelf
from tests.conditions.meshes import signed_distance
from tests.modelling.test_disc import DIMS, GAP_MM, HOLLOW_MM, between_hollows  # noqa: F401  a fixture

SHELF = Shelf(Path(__file__).parents[2] / "meshes" / "structures")
DISCS = [name for name, one in STRUCTURES.items() if one.kind == "disc"]


def _solid(points, faces):
    return trimesh.Trimesh(points, faces, process=False)


def _depth(skin, points):
    """How deep points lie in a closed mesh, mm."""
    return -signed_distance(skin.points, skin.faces)(points)


@pytest.fixture(scope="module")
def cushion(between_hollows):  # noqa: F811
    middle = np.array([0.0, 0.0, GAP_MM / 2.0])
    return nucleus.within(between_hollows.points - middle, between_hollows.faces, DIMS)


def test_it_fills_the_disc_between_the_endplates_and_no_more(cushion, between_hollows):  # noqa: F811
    points, faces, through = cushion
    require_sound("nucleus", points, faces)
    middle = np.array([0.0, 0.0, GAP_MM / 2.0])
    depth = _depth(between_hollows, points + middle)
    assert depth.min() == pytest.approx(nucleus.COVER_MM, abs=0.02)
    high = GAP_MM / 2.0 + HOLLOW_MM - nucleus.COVER_MM
    assert points[:, 2].max() == pytest.approx(high, abs=0.06)
    assert points[:, 2].min() == pytest.approx(-high, abs=0.06)
    assert (through.min(), through.max()) == (0.0, 1.0)
    assert np.corrcoef(through, points[:, 2])[0, 1] > 0.98


def test_it_has_the_share_of_the_area_at_half_height_and_stands_back(cushion, between_hollows):  # noqa: F811
    def area(points, faces):
        x, y, _ = _solid(points, faces).section([0.0, 0.0, 1.0], [0.0, 0.0, 1e-4]).discrete[0].T
        return abs(float(x[:-1] @ y[1:] - x[1:] @ y[:-1])) / 2.0

    disc = area(between_hollows.points - [0.0, 0.0, GAP_MM / 2.0], between_hollows.faces)
    assert area(*cushion[:2]) / disc == pytest.approx(DIMS["nucleus_area_fraction"], abs=0.005)
    depth = 2.0 * (16.0 + DIMS["bulge_mm"])
    behind = cushion[0][:, 1].mean() / depth
    assert -behind == pytest.approx(DIMS["nucleus_centre_behind_fraction"], abs=0.003)


def test_a_disc_too_thin_for_it_is_refused(between_hollows):  # noqa: F811
    flat = (between_hollows.points - [0.0, 0.0, GAP_MM / 2.0]) * [1.0, 1.0, 0.03]
    with pytest.raises(ValueError, match=r"expected a disc more than 0\.5 mm high, got 0\.\d\d"):
        nucleus.within(flat, between_hollows.faces, DIMS)


@pytest.fixture(scope="module")
def plan():
    return Plan.load()


def test_it_takes_its_dimensions_from_the_recipe_of_its_disc(plan):
    for disc in DISCS:
        own, whole = plan.recipes.entries[f"{disc}.nucleus"], plan.recipes.entries[disc]
        assert own.dims == whole.dims
        assert own.sources == whole.sources
    assert not any(name.endswith(".nucleus") for name in plan.before(plan.recipes.entries["lig.ALL"]))


@pytest.mark.parametrize("disc", DISCS)
def test_each_lies_in_the_middle_of_its_disc_and_fills_its_share(plan, disc):
    skin, own = SHELF[disc], SHELF[f"{disc}.nucleus"]
    depth = _depth(skin, own.points)
    assert depth.min() > nucleus.COVER_MM - 0.05
    middles = _solid(own.points, own.faces).triangles_center
    assert _depth(skin, middles[::3]).min() > 0.15, "nor does a face come out between its corners"
    share = _solid(own.points, own.faces).volume / _solid(skin.points, skin.faces).volume
    # Less than its share of the area, as its rim is rounded and it is covered above and below.
    assert 0.75 < share / plan.recipes.entries[disc].dims["nucleus_area_fraction"] < 1.0
    assert set(own.weights) == set(skin.weights)
