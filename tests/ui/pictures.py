"""Ten standard views of the 3D view, small: `python -m tests.ui.pictures` (or `make pictures`) takes them anew."""

import sys
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image
from playwright.sync_api import sync_playwright

from explorer.anatomy.structures import STRUCTURES
from tests.ui.bare import look, open_atlas, picture, served
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
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
