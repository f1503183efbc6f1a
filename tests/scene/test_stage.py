"""Pictures and picks on this computer, on a few balls that stand where structures stand."""

import io
import json

import numpy as np
import pytest
import pyvista as pv
from PIL import Image

from explorer.content.catalogue import build_catalogue
from explorer.content.load import Content
from explorer.scene import palette
from explorer.scene.cameras import Camera, axes, camera_of, framing, view_angle_deg
from explorer.scene.stage import Stage
from explorer.state import ExplorerState

SIZE = (300, 240)
PLACES = {
    "bone.vertebra.L4": (0.0, 0.0, 40.0),
    "disc.L4-L5": (0.0, 0.0, 0.0),
    "bone.vertebra.L5": (0.0, 0.0, -40.0),
    "muscle.psoas-major.left": (-60.0, 0.0, 0.0),
    "muscle.psoas-major.right": (60.0, 0.0, 0.0),
    "bone.sacrum": (0.0, -80.0, 0.0),
}


@pytest.fixture(scope="module")
def stage():
    meshes = {name: pv.Sphere(radius=14.0, center=at) for name, at in PLACES.items()}
    catalogue = build_catalogue(Content(), manifest_ids=PLACES)
    catalogue["conditions"]["cond.one"] = {"structures": [{"id": "disc.L4-L5"}, {"id": "muscle.psoas-major"}]}
    return Stage(meshes, catalogue)


def pixel(camera: Camera, point, size=SIZE):
    """Where a point falls, pixels from the top left corner."""
    right, up, back = axes(camera.azimuth_deg, camera.elevation_deg)
    seen = np.asarray(point) - camera.position_mm
    scale = size[1] / 2.0 / np.tan(np.radians(view_angle_deg()) / 2.0) / -(seen @ back)
    return size[0] / 2.0 + scale * (seen @ right), size[1] / 2.0 - scale * (seen @ up)


def aimed(stage, state, size=SIZE):
    points = np.concatenate([mesh.points for name, mesh in stage.meshes.items()])
    return camera_of(state, points, size[0] / size[1])


@pytest.mark.parametrize("view", ["anterior", "posterior", "left", "right", "superior"])
def test_every_ball_in_sight_is_picked_at_its_own_centre(stage, view):
    state = ExplorerState(view=view, visibility={"layer:muscles": "show"})
    right, up, back = axes(*palette.read()["camera"]["views"][view].values())
    for name, at in PLACES.items():
        occluders = [
            other for other, place in PLACES.items()
            if other != name and np.hypot(*(np.subtract(place, at) @ np.transpose([right, up]))) < 20
            and np.subtract(place, at) @ back > 0
        ]  # fmt: skip
        found = stage.pick(state, SIZE, *pixel(aimed(stage, state), at))
        assert found in occluders if occluders else found == name


def test_left_is_on_the_right_seen_from_the_front(stage):
    camera = aimed(stage, ExplorerState())
    assert pixel(camera, PLACES["muscle.psoas-major.left"])[0] > SIZE[0] / 2 + 20
    assert pixel(camera, PLACES["bone.vertebra.L4"])[1] < SIZE[1] / 2 - 20


def test_nothing_is_picked_beside_and_what_is_hidden_is_not_picked(stage):
    camera = aimed(stage, ExplorerState())
    assert stage.pick(ExplorerState(), SIZE, 2, 2) is None
    at = pixel(camera, PLACES["bone.vertebra.L4"])
    for hidden in ({"bone.vertebra.L4": "hide"}, {"region.lumbar": "hide"}, {"layer:bones": "hide"}):
        free = {"target_mm": list(camera.target_mm), "azimuth_deg": 0, "elevation_deg": 0,
                "distance_mm": camera.distance_mm}  # fmt: skip
        assert stage.pick(ExplorerState(visibility=hidden, camera=free), SIZE, *at) is None


def test_what_the_state_does_not_name_is_as_the_palette_has_it_until_it_is_chosen(stage):
    psoas = "muscle.psoas-major.left"
    assert palette.read()["unnamed"]["layer:muscles"] == "hide"
    camera = aimed(stage, ExplorerState())
    free = {"target_mm": list(camera.target_mm), "azimuth_deg": 0, "elevation_deg": 0,
            "distance_mm": camera.distance_mm}  # fmt: skip
    at = pixel(camera, PLACES[psoas])
    assert stage.pick(ExplorerState(camera=free), SIZE, *at) is None
    assert stage.pick(ExplorerState(camera=free, selected=psoas), SIZE, *at) == psoas
    hidden = ExplorerState(camera=free, selected=psoas, visibility={"layer:muscles": "hide"})
    assert stage.pick(hidden, SIZE, *at) is None


def test_a_faint_piece_gives_way_to_a_solid_one_behind(stage):
    state = ExplorerState(visibility={"disc.L4-L5": "ghost"})
    at = pixel(aimed(stage, state), PLACES["disc.L4-L5"])
    assert stage.pick(state, SIZE, *at) == "bone.sacrum"
    state.take({"visibility": {"disc.L4-L5": "ghost", "bone.sacrum": "hide"}})
    assert stage.pick(state, SIZE, *pixel(aimed(stage, state), PLACES["disc.L4-L5"])) == "disc.L4-L5"


def test_the_picture_is_a_png_of_the_size_and_the_chosen_takes_the_themes_colour(stage):
    plain = _image(stage.picture(ExplorerState(), SIZE))
    chosen = _image(stage.picture(ExplorerState(selected="bone.vertebra.L4"), SIZE))
    assert plain.shape == chosen.shape == (240, 300, 3)
    x, y = (round(v) for v in pixel(aimed(stage, ExplorerState()), PLACES["bone.vertebra.L4"]))
    blue = chosen[y, x].astype(int) - plain[y, x].astype(int)
    assert blue[2] - blue[0] > 60
    changed = np.argwhere(np.abs(chosen.astype(int) - plain).sum(axis=2) > 30)
    assert np.hypot(*(changed - [y, x]).T).max() < 60


def test_a_condition_lights_its_structures_and_makes_the_rest_faint(stage):
    plotter = stage.plotter(ExplorerState(condition="cond.one"))
    opacities = {name: plotter.actors[name].prop.opacity for name in PLACES}
    assert {name for name, opacity in opacities.items() if opacity == 1.0} == {
        "disc.L4-L5", "muscle.psoas-major.left", "muscle.psoas-major.right",
    }  # fmt: skip
    assert plotter.actors["disc.L4-L5"].prop.color != pv.Color(palette.tissue_colour("disc"))
    plotter.close()


def test_isolating_hides_all_else_and_frames_it(stage):
    plotter = stage.plotter(ExplorerState(isolate="muscle.psoas-major"))
    assert {name for name in PLACES if plotter.actors[name].visibility} == {
        "muscle.psoas-major.left", "muscle.psoas-major.right",
    }  # fmt: skip
    plotter.close()


def test_themes_differ_and_the_next_picture_forgets_the_last(stage):
    light, dark = (_image(stage.picture(ExplorerState(theme=theme), SIZE)) for theme in ("light", "dark"))
    assert light[0, 0].mean() > 200 > 80 > dark[0, 0].mean()
    assert np.array_equal(light, _image(stage.picture(ExplorerState(theme="light"), SIZE)))


def test_framing_shows_every_point_and_touches_the_margin():
    points = np.random.default_rng(1).normal(size=(500, 3)) * [40, 60, 200]
    for azimuth, elevation, aspect in [(0, 0, 1.0), (90, 0, 0.5), (30, 40, 2.0), (0, 90, 1.3)]:
        camera = framing(points, azimuth, elevation, aspect)
        size = (1000.0 * aspect, 1000.0)
        x, y = np.transpose([pixel(camera, point, size) for point in points])
        reach = max(np.abs(x / size[0] - 0.5).max(), np.abs(y / size[1] - 0.5).max())
        assert reach == pytest.approx(0.5 / palette.read()["camera"]["fit_margin"], abs=1e-6)


def test_framing_of_nothing_still_is_a_camera():
    assert framing(np.zeros((0, 3)), 0, 0, 1.0).distance_mm == 500.0


def test_a_free_camera_is_used_until_a_view_is_named():
    free = {"target_mm": [1.0, 2.0, 3.0], "azimuth_deg": 10.0, "elevation_deg": 20.0, "distance_mm": 300.0}
    assert camera_of(ExplorerState(camera=free), np.eye(3), 1.0) == Camera((1.0, 2.0, 3.0), 10.0, 20.0, 300.0)
    assert camera_of(ExplorerState(camera=free, view="left"), np.eye(3), 1.0).azimuth_deg == 90


def test_a_broken_mesh_is_named_and_the_rest_is_there(tmp_path, stage):
    (tmp_path / "structures").mkdir()
    pv.Sphere().save(tmp_path / "structures" / "bone.vertebra.L4.vtp")
    (tmp_path / "structures" / "disc.L4-L5.vtp").write_bytes(b"<VTKFile> cut off")
    names = ("bone.vertebra.L4", "disc.L4-L5", "bone.sacrum")
    entries = [{"id": name, "file": f"structures/{name}.vtp"} for name in names]
    (tmp_path / "manifest.json").write_text(json.dumps({"meshes": entries}))
    read = Stage.of(tmp_path, stage.catalogue)
    assert set(read.meshes) == {"bone.vertebra.L4"}
    assert len(read.problems) == 2
    assert "expected a surface" in read.problems[0]
    assert "structures/disc.L4-L5.vtp: " in read.problems[0]
    assert "structures/bone.sacrum.vtp: expected a mesh file" in read.problems[1]


def _image(png):
    return np.asarray(Image.open(io.BytesIO(png)).convert("RGB"))
