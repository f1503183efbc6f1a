"""Ten standard views of the 3D view, small, and the picture that stands in for it while it loads.

`python -m tests.ui.pictures` (or `make pictures`) takes them anew.
"""

import sys
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image
from playwright.sync_api import sync_playwright

from explorer.anatomy.structures import STRUCTURES
from explorer.scene import palette
from explorer.view import poster
from tests.ui.bare import look, manifest, open_atlas, picture, served
from tests.ui.driving import FLAGS, chromium

FOLDER = Path(__file__).with_name("pictures")
SIZE = (256, 192)


def _shown(**of_layers):
    return {name: of_layers[one.layer] for name, one in STRUCTURES.items() if one.layer in of_layers}


_BARE = _shown(muscles="hide") | {"fascia.thoracolumbar.left": "hide", "fascia.thoracolumbar.right": "hide"}
_FAINT = _shown(muscles="hide", ligaments="hide", bones="ghost", nerves="ghost", joints="ghost")

VIEWS = {
    "front": {"azimuth_deg": 0, "distance_mm": 2600, "target_mm": (0, 0, 150), "shown": _BARE},
    "back-with-muscles": {"azimuth_deg": 180, "distance_mm": 2600, "target_mm": (0, 0, 150)},
    "left": {"azimuth_deg": 90, "distance_mm": 2600, "target_mm": (0, 0, 150), "shown": _BARE},
    "lumbar-oblique": {"azimuth_deg": 140, "elevation_deg": 15, "distance_mm": 520, "target_mm": (0, 0, 80),
        "shown": _BARE},
    "from-above": {"azimuth_deg": 0, "elevation_deg": 90, "distance_mm": 1500, "shown": _BARE},
    "disc-lit-among-ghosts": {
        "azimuth_deg": 60, "elevation_deg": 10, "distance_mm": 420, "target_mm": (0, 10, 40),
        "shown": _FAINT, "highlighted": ["disc.L4-L5"], "theme": "dark",
    },
    "chosen-vertebra": {
        "azimuth_deg": 120, "elevation_deg": 20, "distance_mm": 420, "target_mm": (0, 0, 90),
        "shown": _BARE, "selected": ["bone.vertebra.L3"],
    },
    "cut-in-the-middle": {
        "azimuth_deg": 75, "elevation_deg": 5, "distance_mm": 520, "target_mm": (0, 10, 60),
        "sections": [{"normal": [-1, 0, 0], "offset_mm": 2.0}],
    },
    "cut-across-parallel": {
        "azimuth_deg": 10, "elevation_deg": 60, "distance_mm": 700, "target_mm": (0, 20, 110),
        "sections": [{"normal": [0, 0, 1], "offset_mm": 110.0}], "projection": "parallel",
    },
    "drawn-apart": {"azimuth_deg": 60, "elevation_deg": 5, "distance_mm": 3400, "target_mm": (0, 0, 150),
        "shown": _BARE, "explode": 1},
}  # fmt: skip


POSTER_SIZE = (420, 900)
"""What the height of a wide view takes, with room beside it."""

POSTER_FINER = 3
"""Pixels each way that make one of the poster, whose edges are smooth for it."""


def take_poster(page):
    """The standard view of what is loaded first on nothing, (h, w, 4) of 0 to 255, as wide as the shapes need."""
    first = set(manifest()["packs"][0]["ids"])
    others = {name: "hide" for name in page.evaluate("ids") if name not in first}
    page.evaluate("(shape) => size(...shape)", POSTER_SIZE)
    try:
        page.evaluate(
            "async (shown) => { show({ shown }); v.setView('anterior'); v.home(); await v.settled(); }", others
        )
        image = picture(page, POSTER_FINER)
        page.evaluate(
            "async (shown) => { show({ shown }); await v.settled(); }", dict.fromkeys([*first, *others], "hide")
        )
        backdrop = picture(page, POSTER_FINER)
    finally:
        page.evaluate("() => size(500, 640)")
    seen = np.abs(image - backdrop).max(axis=2) > 6
    middle = seen.shape[1] // 2
    # The view frames what it shows with the same margin either way.
    half = int(np.ceil(np.abs(np.nonzero(seen.any(axis=0))[0] - middle).max() * palette.read()["camera"]["fit_margin"]))
    columns = slice(max(0, middle - half), middle + half)
    cut = np.dstack([image * seen[..., None], 255 * seen])[:, columns].astype(np.uint8)
    shape = cut.shape[1] // POSTER_FINER, cut.shape[0] // POSTER_FINER
    return Image.fromarray(cut, "RGBA").resize(shape, Image.Resampling.BOX)


def write_poster(page):
    take_poster(page).save(poster.FILE, quality=82, method=6)
    poster.RECORD.write_text(manifest()["packs"][0]["sha256"] + "\n", "ascii")


def take(page, name):
    """The picture of a standard view, (192, 256, 3) of 0 to 255."""
    page.evaluate("(shape) => size(...shape)", SIZE)
    try:
        look(page, **VIEWS[name])
        return picture(page)
    finally:
        page.evaluate("() => size(500, 640)")


def saved(name):
    return np.asarray(Image.open(FOLDER / f"{name}.png").convert("RGB")).astype(int)


def main():
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, served(Path(folder)) as address, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        page = open_atlas(browser.new_page(viewport={"width": 520, "height": 660}), address)
        for name in VIEWS:
            image = Image.fromarray(take(page, name).astype(np.uint8))
            image.save(FOLDER / f"{name}.png", optimize=True)
            sys.stdout.write(f"{name}: {(FOLDER / f'{name}.png').stat().st_size / 1000:.0f} kB\n")
        write_poster(page)
        sys.stdout.write(f"{poster.FILE.name}: {poster.FILE.stat().st_size / 1000:.0f} kB\n")
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
