"""Pictures of the built atlas for `docs/atlas.md`: python -m explorer.modelling.gallery [NAME ...]."""

import argparse
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import numpy as np
import pyvista as pv
from numpy.typing import NDArray

from explorer.anatomy.structures import STRUCTURES
from explorer.modelling.build import MESHES, read_manifest

FOLDER: Final = Path(__file__).parents[2] / "docs" / "atlas"
COLOURS: Final = MappingProxyType(
    {
        "bones": "#e6dac0",
        "discs": "#8fb4c4",
        "joints": "#a9c7c0",
        "ligaments": "#d9d6c4",
        "nerves": "#e2c04a",
        "muscles": "#a8503f",
    }
)
NUCLEUS: Final = "#dbe7ec"
FILLED: Final = 0.94
"""How much of its height or width a picture fills."""
WHITE: Final = 250
NEARER_MM: Final = 0.02
"""How far the cut face of a nucleus stands out before that of its disc, which lies in the same plane."""
SKELETON: Final = r"^(bone|disc|cartilage)\."
PELVIC: Final = r"^(bone\.(vertebra\.(L|T12)|hip|sacrum|femur)|disc\.L)"
SIDES: Final = MappingProxyType(
    {
        "front": (0.0, 1.0, 0.0),
        "left": (-1.0, 0.0, 0.0),
        "back": (0.0, -1.0, 0.0),
        "oblique": (0.8, 1.0, 0.35),
        "oblique from behind": (-0.7, -1.0, 0.35),
    }
)


@dataclass(frozen=True)
class View:
    """What to show, from where, in how many pixels; the bones named by ``faint`` are ghosted."""

    shown: str
    side: str
    size: tuple[int, int] = (700, 700)
    faint: str = "$^"
    cut: bool = False


VIEWS: Final[Mapping[str, View]] = MappingProxyType(
    {
        "front": View(SKELETON, "front", (700, 1100)),
        "left": View(SKELETON, "left", (700, 1100)),
        "back": View(SKELETON, "back", (700, 1100)),
        "oblique": View(SKELETON, "oblique", (700, 1100)),
        "c1-c2": View(r"^bone\.vertebra\.C[12]$", "oblique"),
        "t6": View(r"^bone\.vertebra\.T6$", "oblique from behind"),
        "l3": View(r"^bone\.vertebra\.L3$", "oblique from behind"),
        "sacrum": View(r"^bone\.(sacrum|coccyx)$", "back"),
        "l4-l5": View(r"^(bone\.vertebra\.L[45]|disc\.L4-L5(\.nucleus)?)$", "left", cut=True),
        "psoas": View(r"^muscle\.(psoas-major|iliacus)\.", "front", faint=PELVIC),
        "erector": View(r"^muscle\.(iliocostalis|longissimus|spinalis)", "back", (700, 1100), SKELETON),
        "multifidus": View(r"^muscle\.multifidus", "back", (700, 900), r"^(bone\.(vertebra\.|hip|sacrum)|disc\.)"),
        "transversus": View(r"^muscle\.transversus", "oblique", (700, 900), SKELETON),
    }
)  # fmt: skip


def picture(view: View, meshes: Path = MESHES) -> Any:
    """Return an off-screen plotter of a view, or None if nothing of it has been built."""
    lines = read_manifest(meshes)["meshes"]
    if not any(re.search(view.shown, m["id"]) for m in lines):
        return None
    plotter: Any = pv.Plotter(off_screen=True, window_size=list(view.size))
    plotter.set_background("white")
    for line in lines:
        shown = bool(re.search(view.shown, line["id"]))
        if not shown and not re.search(view.faint, line["id"]):
            continue
        mesh: Any = pv.read(meshes / line["file"])
        if view.cut:
            mesh = mesh.clip_closed_surface("x", origin=(0.0, 0.0, 0.0))
        within = STRUCTURES[line["id"]].kind == "nucleus"
        if within:
            mesh = mesh.translate([NEARER_MM * way for way in SIDES[view.side]])
        plotter.add_mesh(
            mesh, color=NUCLEUS if within else COLOURS[line["layer"]], smooth_shading=not view.cut,
            opacity=1.0 if shown else 0.35, specular=0.15, specular_power=12, scalars=None,
        )  # fmt: skip
    plotter.view_vector(SIDES[view.side], (0.0, 0.0, 1.0))
    plotter.enable_parallel_projection()
    plotter.camera.zoom(FILLED / _filled(plotter.screenshot(return_img=True)))
    plotter.render()
    return plotter


def _filled(image: NDArray[np.uint8]) -> float:
    """Return how much of a picture (h, w, 3) on white is filled from its middle, by its height or by its width."""
    drawn: NDArray[np.bool_] = np.min(image, axis=2) < WHITE
    lines: list[NDArray[np.bool_]] = [np.max(drawn, axis=1), np.max(drawn, axis=0)]
    return max(float(np.abs(2.0 * np.flatnonzero(line) / len(line) - 1.0).max()) for line in lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m explorer.modelling.gallery", description="Picture the atlas.")
    parser.add_argument("names", nargs="*", help=f"some of {', '.join(VIEWS)}; all by default")
    options = parser.parse_args(arguments)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in options.names or VIEWS:
        plotter = picture(VIEWS[name])
        if plotter is None:
            sys.stderr.write(f"{name}: nothing of it has been built\n")
            continue
        plotter.screenshot(FOLDER / f"{name}.png")
        plotter.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
