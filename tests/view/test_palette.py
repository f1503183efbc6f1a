"""The palette shared by browser and PyVista: told apart by everyone, seen on both backgrounds."""

import itertools
import json
from pathlib import Path

import numpy as np
import pytest

from explorer.anatomy.structures import LAYERS, STRUCTURES
from explorer.state import PEEL_STEPS

PALETTE = json.loads((Path(__file__).parents[2] / "explorer" / "view" / "palette.json").read_text("utf-8"))
TISSUES = {name: tissue["colour"] for name, tissue in PALETTE["tissues"].items()}

# Machado, Oliveira and Fernandes 2009, complete loss of one cone type, on linear RGB.
EYES = {
    "all cones": np.eye(3),
    "no red cones": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "no green cones": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "no blue cones": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
RGB_TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
WHITE = RGB_TO_XYZ.sum(axis=1)


def linear(colour):
    """Linear RGB of #rrggbb."""
    srgb = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    return np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)


def lab(rgb):
    """CIE L*a*b* of linear RGB under daylight."""
    t = RGB_TO_XYZ @ np.clip(rgb, 0, 1) / WHITE
    f = np.where(t > (6 / 29) ** 3, np.cbrt(t), t / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def contrast(a, b):
    """Contrast ratio of WCAG 2."""
    light, dark = sorted((float(RGB_TO_XYZ[1] @ linear(c)) for c in (a, b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def difference(a, b, eye):
    """CIE76 difference as seen by an eye; 2.3 is just noticeable side by side."""
    return float(np.linalg.norm(lab(eye @ linear(a)) - lab(eye @ linear(b))))


@pytest.mark.parametrize("eye", EYES)
def test_tissues_that_lie_side_by_side_are_told_apart(eye):
    # Ligament, fascia and cartilage are all pale in life; where they meet, their shape and place tell them apart.
    pale = {"ligament", "fascia", "cartilage", "joint"}
    close = {
        (a, b): round(d, 1)
        for a, b in itertools.combinations(TISSUES, 2)
        if not {a, b} <= pale and (d := difference(TISSUES[a], TISSUES[b], EYES[eye])) < 10
    }
    assert close == {}


@pytest.mark.parametrize("eye", EYES)
def test_chosen_and_lit_surfaces_differ_from_each_other_and_from_every_tissue(eye):
    surfaces = PALETTE["surfaces"]
    assert difference(surfaces["selected"], surfaces["highlighted"], EYES[eye]) > 40
    for emphasis in ("selected", "highlighted"):
        for name, colour in TISSUES.items():
            assert difference(surfaces[emphasis], colour, EYES[eye]) > 12, (emphasis, name)


@pytest.mark.parametrize("theme", PALETTE["themes"])
def test_lines_and_text_stand_out_from_the_background(theme):
    colours = PALETTE["themes"][theme]
    for background in colours["background"]:
        assert contrast(colours["text"], background) >= 7
        for line in ("selected", "highlighted", "hovered", "ghost"):
            assert contrast(colours[line], background) >= 3, (line, background)


@pytest.mark.parametrize("theme", PALETTE["themes"])
def test_the_outline_of_a_chosen_structure_stands_out_from_its_surface_or_the_background(theme):
    # The line lies between the two; it must be seen against at least one of them everywhere.
    colours = PALETTE["themes"][theme]
    for emphasis in ("selected", "highlighted"):
        against = [PALETTE["surfaces"][emphasis], *colours["background"]]
        assert max(contrast(colours[emphasis], other) for other in against) >= 3


def test_every_kind_of_solid_has_a_tissue():
    assert {s.kind for s in STRUCTURES.values() if s.solid} <= set(TISSUES)


def test_every_covering_that_is_taken_off_is_something_we_have():
    names = [name for covering in PALETTE["peel"] for name in covering]
    layers = {f"layer:{layer}" for layer in LAYERS}
    assert len(PALETTE["peel"]) == PEEL_STEPS
    assert set(names) <= STRUCTURES.keys() | layers
    assert len(names) == len(set(names))
    assert layers - set(names) == {"layer:bones"}
