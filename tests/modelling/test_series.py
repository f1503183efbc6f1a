"""Vertebrae of one body: dimensions that run from level to level, and wedges that the posture allows for."""

import numpy as np
import pytest

from explorer.modelling import recipe, series, vertebra
from explorer.modelling.vertebra_arch import PLACING
from explorer.modelling.vertebra_body import SIZES, slope

ENTRIES = recipe.load(limits={"vertebra": vertebra.LIMITS}).entries
DIMS = {level: ENTRIES[f"bone.vertebra.{level}"].dims for level in series.LEVELS}


def test_held_levels_keep_their_values_and_spikes_are_smoothed() -> None:
    straight = np.linspace(20.0, 41.0, 22)
    spiked = straight + 5.0 * (np.arange(22) == 9)
    held = [False] * 18 + [True] * 4
    np.testing.assert_allclose(series.smoothed(straight, held), straight, atol=1e-6)
    run = series.smoothed(spiked, held)
    assert run[9] - straight[9] < 3.0
    np.testing.assert_array_equal(run[18:], straight[18:])


@pytest.mark.parametrize("name", SIZES)
def test_bodies_run_from_c3_to_l5_without_a_jump(name: str) -> None:
    run = np.array([DIMS[level][name] for level in series.LEVELS])
    bend = np.abs(run[1:-1] - (run[:-2] + run[2:]) / 2.0)
    assert bend.max() < 1.6, dict(zip(series.LEVELS[1:-1], bend.round(2), strict=True))


@pytest.mark.parametrize("name", ["pedicle_width_mm", "pedicle_height_mm"])
def test_pedicles_run_from_c3_to_l5_without_a_jump(name: str) -> None:
    run = np.array([DIMS[level][name] for level in series.LEVELS])
    bend = np.abs(run[1:-1] - (run[:-2] + run[2:]) / 2.0)
    assert bend.max() < 1.2, dict(zip(series.LEVELS[1:-1], bend.round(2), strict=True))


@pytest.mark.parametrize("name", [n for n in PLACING if not n.startswith("pedicle")])
def test_canal_and_processes_run_from_level_to_level(name: str) -> None:
    run = np.array([DIMS[level][name] for level in series.LEVELS])
    step = np.abs(np.diff(run)) / run[:-1]
    if name in series.ALONE:
        step[series.LEVELS.index(series.ALONE[name]) - 1] = 0.0
    assert step.max() < 0.25, dict(zip(series.LEVELS[1:], step.round(2), strict=True))


def test_bodies_have_the_wedges_of_the_posture() -> None:
    wanted = series.wedges(recipe.read_json(recipe.RECIPES / "alignment.json"))
    for level, dims in DIMS.items():
        assert 2.0 * np.degrees(np.arctan(slope(dims))) == pytest.approx(wanted[level], abs=0.1), level
        if level[0] == "T":
            assert dims["body_height_posterior_mm"] > dims["body_height_anterior_mm"], level
    for level in ("L4", "L5"):
        assert DIMS[level]["body_height_anterior_mm"] > DIMS[level]["body_height_posterior_mm"]
