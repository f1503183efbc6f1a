"""The view looks as it did: ten standard pictures, and the same framing as a picture made without a browser."""

import numpy as np
import pytest
from PIL import Image

from explorer.library import library
from explorer.scene.drawn import draw
from explorer.scene.stage import Stage
from explorer.state import ExplorerState
from explorer.view import poster
from tests.ui.bare import look, picture
from tests.ui.pictures import FOLDER, VIEWS, saved, take, take_poster

pytestmark = pytest.mark.browser

MEAN_LEVELS = 2.0
"""Mean difference of a picture from the committed one, of 255 levels: what smoothing on another computer makes."""

CHANGED_SHARE = 0.02
"""Share of pixels that may differ by more than 40 levels: edges that fall to another pixel."""


@pytest.mark.parametrize("name", VIEWS)
def test_a_standard_view_looks_as_committed(atlas, name):
    difference = np.abs(take(atlas, name) - saved(name)).max(axis=2)
    assert difference.mean() < MEAN_LEVELS, f"{name}: `make pictures` takes the pictures anew; look at them first"
    assert (difference > 40).mean() < CHANGED_SHARE, (
        f"{name}: `make pictures` takes the pictures anew; look at them first"
    )


def test_the_ends_of_a_muscle_are_pale(atlas):
    muscle = "muscle.iliacus.left"
    others = {name: "hide" for name in atlas.evaluate("ids") if name != muscle}
    look(
        atlas, target_mm=(-80, 20, -10), azimuth_deg=20, distance_mm=500, shown=dict.fromkeys([*others, muscle], "hide")
    )
    empty = picture(atlas)
    look(atlas, target_mm=(-80, 20, -10), azimuth_deg=20, distance_mm=500, shown=others)
    image = picture(atlas)
    drawn = np.abs(image - empty).max(axis=2) > 12
    red = (image[..., 0] - image[..., 1] > 45) & drawn
    pale = (image[..., 0] - image[..., 1] < 25) & (image.min(axis=2) > 90) & drawn
    assert red.sum() > 0.6 * drawn.sum()
    assert 0.01 < pale.sum() / drawn.sum() < 0.3


def test_the_poster_shows_what_the_view_first_shows(atlas):
    with Image.open(poster.FILE) as file:
        kept = np.asarray(file.convert("RGBA")).astype(int)
    taken = np.asarray(take_poster(atlas)).astype(int)
    assert abs(kept.shape[1] - taken.shape[1]) <= 2, "`make pictures` takes the poster anew; look at it first"
    width = min(kept.shape[1], taken.shape[1])
    seen = taken[:, :width, 3:] / 255
    difference = np.abs(kept[:, :width] - taken[:, :width]).max(axis=2, keepdims=True) * seen
    assert difference.sum() / seen.sum() < 3 * MEAN_LEVELS, "`make pictures` takes the poster anew; look at it first"


def test_the_pictures_are_small_and_none_is_left_over():
    files = {file.stem: file.stat().st_size for file in FOLDER.glob("*.png")}
    assert set(files) == set(VIEWS)
    assert sum(files.values()) < 500_000


@pytest.fixture(scope="module")
def stage():
    """The vertebrae and discs alone: the silhouette of more would only take longer."""
    shared = library()
    kept = {name: mesh for name, mesh in shared.stage().meshes.items() if name.startswith(("bone.vertebra", "disc"))}
    return Stage(kept, shared.catalogue)


@pytest.mark.parametrize("projection", ["perspective", "parallel"])
def test_a_picture_without_a_browser_has_the_same_framing(atlas, stage, projection):
    camera = {"target_mm": [5.0, 20.0, 120.0], "azimuth_deg": 60.0, "elevation_deg": 20.0, "distance_mm": 900.0}
    shared = library()
    state = ExplorerState(shared.vocabulary, view=None, camera=camera, projection=projection, theme="light")
    assert all(draw(state, shared.catalogue).shown[name] == "show" for name in stage.meshes)
    image = stage.plotter(state, (500, 640)).screenshot(None, return_img=True).astype(int)
    hidden = {name: "hide" for name in atlas.evaluate("ids") if name not in stage.meshes}
    look(atlas, **camera, shown=dict.fromkeys(atlas.evaluate("ids"), "hide"), projection=projection)
    empty = picture(atlas)
    look(atlas, **camera, shown=hidden, projection=projection)
    drawn = np.abs(picture(atlas) - empty).max(axis=2) > 12
    # The backdrop is a gradient from top to bottom, so each row has its own colour, that of its first pixel.
    made = np.abs(image - image[:, :1]).max(axis=2) > 12
    both, either = (drawn & made).sum(), (drawn | made).sum()
    assert either > 20_000
    assert both / either > 0.98
