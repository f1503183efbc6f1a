"""Section planes and marks in pictures without a browser, on a few balls that stand where structures stand."""

import numpy as np
import pytest
import pyvista as pv

from explorer.content.catalogue import build_catalogue
from explorer.content.load import Content
from explorer.scene import cutting, marking, palette
from explorer.scene.stage import Stage
from explorer.state import ExplorerState
from tests.scene.test_stage import SIZE, aimed, pixel

L4, DISC, PSOAS = "bone.vertebra.L4", "disc.L4-L5", "muscle.psoas-major.left"
NUCLEUS = f"{DISC}.nucleus"
RADIUS_MM = 14.0
PLACES = {L4: (0.0, 0.0, 40.0), DISC: (0.0, 0.0, 0.0), PSOAS: (-60.0, 0.0, 0.0)}
SHOWN = {"visibility": {"layer:muscles": "show"}, "camera": {"target_mm": [-20, 0, 15], "azimuth_deg": 0,
         "elevation_deg": 0, "distance_mm": 400}}  # fmt: skip
FRONT_AWAY = {"coronal": {"at_mm": 0.0}}


@pytest.fixture(scope="module")
def stage():
    meshes = {
        name: pv.Sphere(radius=RADIUS_MM, center=at, theta_resolution=60, phi_resolution=60)
        for name, at in PLACES.items()
    }
    return Stage(meshes, build_catalogue(Content(), manifest_ids=PLACES))


def colour_at(stage, state, point):
    image = np.asarray(stage.plotter(state, SIZE).screenshot(None, return_img=True)).astype(int)
    x, y = pixel(aimed(stage, state), point)
    return image[round(y), round(x)]


def rgb(colour):
    return np.array(pv.Color(colour).int_rgb)


def test_a_cut_shows_a_flat_face_in_the_colour_of_what_is_cut(stage):
    state = ExplorerState(cuts=FRONT_AWAY, **SHOWN)
    for name, kind in ((L4, "bone"), (PSOAS, "muscle")):
        for aside in (0.0, 9.0):
            seen = colour_at(stage, state, np.add(PLACES[name], (aside, 0.0, aside)))
            assert np.abs(seen - rgb(palette.cut_colour(kind))).max() <= 3
    assert stage.pick(state, SIZE, *pixel(aimed(stage, state), PLACES[PSOAS])) == PSOAS, "a face is what it belongs to"


def test_a_cut_disc_shows_its_nucleus_within_its_anulus_as_a_piece_of_its_own():
    meshes = {name: pv.Sphere(radius=radius) for name, radius in ((DISC, RADIUS_MM), (NUCLEUS, 0.6 * RADIUS_MM))}
    stage = Stage(meshes, build_catalogue(Content(), manifest_ids=meshes))
    from_above = {"camera": {"target_mm": [0, 0, 0], "azimuth_deg": 0, "elevation_deg": 90, "distance_mm": 400}}
    state = ExplorerState(cuts={"transverse": {"at_mm": 0.0}}, **from_above)
    for aside, kind, name in ((0.85, "disc", DISC), (0.5, "nucleus", NUCLEUS), (0.0, "nucleus", NUCLEUS)):
        at = (aside * RADIUS_MM, 0.0, 0.0)
        assert np.abs(colour_at(stage, state, at) - rgb(palette.cut_colour(kind))).max() <= 3
        assert stage.pick(state, SIZE, *pixel(aimed(stage, state), at)) == name
    emptied = ExplorerState(cuts=state.cuts, visibility={NUCLEUS: "hide"}, **from_above)
    assert np.abs(colour_at(stage, emptied, (0.0, 0.0, 0.0)) - rgb(palette.cut_colour("disc"))).max() <= 3


def test_a_nucleus_shows_through_the_face_of_its_disc_but_not_through_its_wall():
    sizes = ((20, 8), (12, 7.5))
    disc, nucleus = (pv.Cylinder(direction=(0, 0, 1), radius=r, height=h, resolution=60) for r, h in sizes)
    stage = Stage({DISC: disc, NUCLEUS: nucleus}, build_catalogue(Content(), manifest_ids=(DISC, NUCLEUS)))
    for elevation, seen in ((90, NUCLEUS), (60, NUCLEUS), (0, DISC)):
        camera = {"target_mm": [0, 0, 0], "azimuth_deg": 0, "elevation_deg": elevation, "distance_mm": 400}
        assert stage.pick(ExplorerState(camera=camera), SIZE, SIZE[0] / 2, SIZE[1] / 2) == seen
        away = ExplorerState(camera=camera, visibility={DISC: "hide"})
        assert stage.pick(away, SIZE, SIZE[0] / 2, SIZE[1] / 2) == NUCLEUS, "what holds it hidden, it comes to light"


def test_faces_fill_what_is_cut_and_no_more(stage):
    kinds = {L4: "bone", DISC: "disc", PSOAS: "muscle"}
    for at in (0.0, 6.0, 11.0):
        [section] = cutting.sections({"coronal": {"at_mm": at, "flipped": True}}, stage.meshes)
        faces = cutting.faces(stage.meshes, kinds, section, {})
        for number, name in enumerate(stage.meshes):
            whose = faces.extract_cells(faces.cell_data["structure"] == number).extract_surface(algorithm=None)
            assert whose.area == pytest.approx(np.pi * (RADIUS_MM**2 - at**2), rel=0.02), name
    [beside] = cutting.sections({"coronal": {"at_mm": 20.0}}, stage.meshes)
    assert cutting.faces(stage.meshes, kinds, beside, {}) is None


def test_what_is_taken_away_is_neither_seen_nor_picked_and_cuts_cut_each_other(stage):
    both = ExplorerState(cuts=FRONT_AWAY | {"sagittal": {"at_mm": -60.0}}, **SHOWN)
    at = aimed(stage, both)
    assert stage.pick(both, SIZE, *pixel(at, np.add(PLACES[PSOAS], (6.0, 0.0, 0.0)))) == PSOAS
    assert stage.pick(both, SIZE, *pixel(at, np.add(PLACES[PSOAS], (-6.0, 0.0, 0.0)))) is None
    flipped = ExplorerState(cuts={"sagittal": {"at_mm": -60.0, "flipped": True}}, **SHOWN)
    assert stage.pick(flipped, SIZE, *pixel(at, PLACES[L4])) is None
    assert stage.pick(ExplorerState(**SHOWN), SIZE, *pixel(at, PLACES[L4])) == L4, "and all comes back"


def test_a_cut_along_a_disc_goes_with_the_disc(stage):
    tilted = {**stage.meshes, DISC: pv.Cylinder(direction=(0.0, 0.3, 1.0), radius=20.0, height=8.0, center=(0, 5, 9))}
    [section] = cutting.sections({"transverse": {"at_mm": 2.0, "along": DISC}}, tilted)
    up = np.array([0.0, 0.3, 1.0]) / np.hypot(0.3, 1.0)
    assert section.normal == pytest.approx(up, abs=1e-3)
    assert section.beyond_mm(np.array([[0.0, 5.0, 9.0]]) + 2.0 * up) == pytest.approx(0.0, abs=1e-3)
    assert cutting.sections({"transverse": {"at_mm": 2.0, "along": "disc.L1-L2"}}, tilted) == []


def test_marks_stand_on_their_structures_and_go_with_what_is_hidden_or_cut(stage):
    front = [{"id": L4, "point_mm": [0.0, RADIUS_MM, 40.0]}, {"id": DISC, "point_mm": [0.0, RADIUS_MM, 0.0]}]
    aside = {"id": PSOAS, "point_mm": [-60.0, RADIUS_MM, 0.0]}
    marks = [
        {"id": "p", "kind": "pin", "at": front[:1], "text": "Here"},
        {"id": "d", "kind": "distance", "at": front},
        {"id": "a", "kind": "angle", "at": [*front, aside]},
        {"id": "i", "kind": "ink", "at": [aside, {"id": PSOAS, "point_mm": [-52.0, RADIUS_MM, 4.0]}]},
    ]
    state = ExplorerState(marks=marks, **SHOWN)
    bare = ExplorerState(**SHOWN)
    line = (0.0, RADIUS_MM, 12.0)
    assert np.abs(colour_at(stage, state, line) - rgb(palette.theme("light").mark)).max() <= 3
    assert np.abs(colour_at(stage, bare, line) - rgb(palette.theme("light").mark)).max() > 60
    shown = dict.fromkeys(PLACES, "show")
    told = marking.drawn(marks, stage.meshes, stage.meshes, shown, [])
    assert [mark.text for mark in told] == ["1", "1 40.0 mm", "1 90.0°", ""]
    assert [mark.kind for mark in marking.drawn(marks, stage.meshes, stage.meshes, shown | {L4: "hide"}, [])] == ["ink"]
    cuts = cutting.sections(FRONT_AWAY, stage.meshes)
    assert marking.drawn(marks, stage.meshes, stage.meshes, shown, cuts) == []
    moved = {name: mesh.translate((0.0, 0.0, 7.0)) for name, mesh in stage.meshes.items()}
    assert marking.drawn(marks[:1], stage.meshes, moved, shown, [])[0].at[0] == pytest.approx(
        [0, RADIUS_MM, 47], abs=0.05
    )
