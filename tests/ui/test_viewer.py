"""The 3D view by itself: picking, camera, clicks and taps, colours, a lost context."""

import numpy as np
import pytest

from tests.ui.bare import mesh

pytestmark = pytest.mark.browser

L4, DISC = "bone.vertebra.L4", "disc.L4-L5"


@pytest.fixture(scope="module")
def page(browser, address):
    context = browser.new_context(viewport={"width": 520, "height": 660}, has_touch=True)
    page = context.new_page()
    page.errors = []
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    page.goto(address)
    page.wait_for_function("window.ready")
    page.evaluate("() => open_({})")
    yield page
    assert page.errors == []
    context.close()


@pytest.fixture
def view(page):
    """The page with everything shown, from the patient's left, and no events yet."""
    page.mouse.move(510, 650)
    page.evaluate("async () => { show({}); v.setHover(null); v.home(); v.setView('left'); await v.settled(); }")
    page.evaluate("() => { events.length = 0; }")
    return page


def where(page, structure):
    return page.evaluate("(id) => v.project(id)", structure)


def pick(page, at):
    return page.evaluate("([x, y]) => v.pickAt(x, y)", [at["x"], at["y"]])


def events(page, name):
    return [event[1:] for event in page.evaluate("events") if event[0] == name]


def test_the_structure_at_its_projected_centre_is_picked(view):
    for structure in (L4, "bone.vertebra.L1", "bone.vertebra.T8", "bone.vertebra.C5", "disc.L2-L3"):
        assert pick(view, where(view, structure)["anchor"]) == structure
    assert pick(view, where(view, L4)) == L4


def test_nothing_is_picked_beside_the_spine(view):
    assert pick(view, {"x": 8, "y": 320}) is None


def test_an_occluded_structure_is_not_picked(view):
    view.evaluate("async () => { v.setView('posterior'); await v.settled(); }")
    # From behind, the arch stands in front of the disc.
    at = where(view, DISC)
    assert pick(view, at) in {L4, "bone.vertebra.L5"}
    arch = {"bone.vertebra.L3": "hide", L4: "hide", "bone.vertebra.L5": "hide"}
    view.evaluate("(shown) => show({ shown })", arch)
    assert pick(view, at) == DISC


def test_a_hidden_structure_is_not_picked(view):
    at = where(view, L4)
    view.evaluate("(id) => show({ shown: { [id]: 'hide' } })", L4)
    assert pick(view, at) != L4
    view.evaluate("() => show({})")
    assert pick(view, at) == L4


def test_a_ghost_is_picked_only_where_nothing_solid_is(view):
    at = where(view, L4)["anchor"]
    hips = {"bone.hip.left": "hide", "bone.hip.right": "hide"}
    view.evaluate("(shown) => show({ shown })", {L4: "ghost", **hips})
    assert pick(view, at) == L4, "nothing solid lies behind the body of L4 from the side"
    view.evaluate("async () => { v.setView('posterior'); await v.settled(); }")
    ghosts = {"bone.vertebra.L3": "ghost", L4: "ghost", "bone.vertebra.L5": "ghost"}
    view.evaluate("(shown) => show({ shown })", ghosts)
    assert pick(view, where(view, DISC)) == DISC, "a ghost in front does not stand in the way"


def test_what_stands_in_front_is_found_and_hiding_it_uncovers(view):
    view.evaluate("async () => { v.setView('posterior'); await v.settled(); }")
    front = view.evaluate("(id) => v.inFrontOf([id])", DISC)
    assert L4 in front
    assert DISC not in front
    assert "bone.vertebra.C7" not in front
    view.evaluate("(ids) => show({ shown: Object.fromEntries(ids.map((id) => [id, 'hide'])) })", front)
    assert pick(view, where(view, DISC)) == DISC
    assert view.evaluate("(id) => v.inFrontOf([id])", DISC) == []


def test_a_click_is_a_pick_and_a_drag_is_not(view):
    at = where(view, L4)
    view.mouse.click(at["x"], at["y"])
    assert [event[0] for event in events(view, "pick")] == [L4]
    view.mouse.move(at["x"], at["y"])
    view.mouse.down()
    view.mouse.move(at["x"] + 40, at["y"] + 5, steps=4)
    view.mouse.up()
    view.evaluate("v.settled()")
    assert len(events(view, "pick")) == 1
    assert view.evaluate("v.getView()") is None, "the drag has turned the spine"


class Fingers:
    """Real touches, as the browser gets them from the screen."""

    def __init__(self, page):
        self.page = page
        self.session = page.context.new_cdp_session(page)

    def send(self, kind, *places):
        points = [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(places)]
        self.session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    def tap(self, place):
        self.send("touchStart", place)
        self.send("touchEnd")

    def drag(self, *ways, steps=6):
        """Put a finger down at the beginning of each way, move all together, and lift them."""
        for step in range(steps + 1):
            places = [
                (a[0] + (b[0] - a[0]) * step / steps, a[1] + (b[1] - a[1]) * step / steps) for a, b in ways
            ]  # fmt: skip
            self.send("touchMove" if step else "touchStart", *places)
        self.send("touchEnd")
        self.page.evaluate("v.settled()")


def camera_after(page, act):
    """The camera before and after."""
    before = page.evaluate("v.getCamera()")
    act()
    page.evaluate("v.settled()")
    return before, page.evaluate("v.getCamera()")


def test_a_double_tap_flies_to_what_it_hits(view):
    at = where(view, L4)["anchor"]
    fingers, place = Fingers(view), (at["x"], at["y"])
    before, after = camera_after(view, lambda: (fingers.tap(place), fingers.tap(place)))
    assert after["distance_mm"] < 0.6 * before["distance_mm"]
    assert len(events(view, "pick")) == 1, "the first of the two taps"


def test_a_finger_that_rests_opens_the_menu_and_picks_nothing(view):
    at = where(view, L4)["anchor"]
    fingers = Fingers(view)
    fingers.send("touchStart", (at["x"], at["y"]))
    view.wait_for_function("events.some(([name]) => name === 'menu')")
    fingers.send("touchEnd")
    assert events(view, "menu")[0][0] == L4
    assert events(view, "pick") == []


PIXEL_OF = """(point_mm) => {
  const [r, a, s] = point_mm.map((mm) => mm / 1000);
  const at = v.cast.actors[0].sphere.center.clone().set(-r, s, a).project(v.orbit.eye);
  return [(at.x + 1) * 250, (1 - at.y) * 320];
}"""


def zoomed(page, act, start):
    """Where a place on the surface at a pixel goes, and how many times as large things there become."""
    x, y = start
    place, *near = (
        page.evaluate("([x, y]) => v.surfaceAt(x, y).point_mm", [x + dx, y + dy])
        for dx, dy in ((0, 0), (5, 0), (-5, 0), (0, 5), (0, -5))
    )
    before = np.array([page.evaluate(PIXEL_OF, point) for point in near])
    act()
    page.evaluate("v.settled()")
    after = np.array([page.evaluate(PIXEL_OF, point) for point in near])
    size = [np.linalg.norm(pixels - pixels.mean(axis=0), axis=1).sum() for pixels in (before, after)]
    return page.evaluate(PIXEL_OF, place), size[1] / size[0]


@pytest.mark.parametrize("factor", [2.0, 0.6])
def test_fingers_apart_by_a_factor_enlarge_by_it_what_lies_between_them(view, factor):
    at = where(view, L4)["anchor"]
    x, y = at["x"], at["y"]
    ways = [((x + side * 50, y), (x + 30 + side * 50 * factor, y + 20)) for side in (-1, 1)]
    place, grown = zoomed(view, lambda: Fingers(view).drag(*ways), (x, y))
    assert grown == pytest.approx(factor, rel=0.1)
    assert place == pytest.approx([x + 30, y + 20], abs=3), "and it goes where the fingers go"
    assert view.evaluate("v.getCamera().azimuth_deg") == pytest.approx(90, abs=0.01)
    assert events(view, "pick") == []


def test_a_trackpad_pinch_and_a_wheel_zoom_to_the_pointer(view):
    at = where(view, L4)["anchor"]
    view.mouse.move(at["x"], at["y"])

    def wheel(*turns):
        for turn in turns:
            view.mouse.wheel(0, turn)

    def pinch():
        view.keyboard.down("Control")
        wheel(-30, -30, -30)
        view.keyboard.up("Control")

    for act, factor in ((pinch, np.exp(0.9)), (lambda: wheel(100, 100), 0.67)):
        place, grown = zoomed(view, act, (at["x"], at["y"]))
        assert grown == pytest.approx(factor, rel=0.1)
        assert place == pytest.approx([at["x"], at["y"]], abs=3)
    assert view.evaluate("window.visualViewport.scale") == 1
    wished = view.evaluate("v.getCamera()")
    view.evaluate("async () => { await size(480, 640); await v.settled(); }")
    assert view.evaluate("v.getCamera()") == wished, "who has zoomed keeps what they see in another window"
    view.evaluate("() => size(500, 640)")


def test_two_fingers_pan_and_one_turns(view):
    fingers = Fingers(view)
    at = where(view, L4)["anchor"]
    x, y = at["x"], at["y"]
    ways = [((x + dx, y), (x + dx + 10, y + 60)) for dx in (-40, 40)]
    place, _ = zoomed(view, lambda: fingers.drag(*ways), (x, y))
    assert place == pytest.approx([x + 10, y + 60], abs=3)
    before, after = camera_after(view, lambda: fingers.drag(((200, 300), (300, 300))))
    assert abs(after["azimuth_deg"] - before["azimuth_deg"]) > 10
    assert after["distance_mm"] == pytest.approx(before["distance_mm"], rel=0.001)
    assert events(view, "pick") == []


def test_a_3d_mouse_moves_and_turns_what_is_looked_at_as_its_cap_goes(view):
    def hold(axes):
        view.evaluate(
            """(axes) => {
              navigator.getGamepads = () => [null, { id: "3Dconnexion SpaceMouse (256f-c62e)", axes }];
              window.dispatchEvent(new Event("gamepadconnected"));
            }""",
            axes,
        )

    before = view.evaluate("v.getCamera()")
    hold([0, 0, 0, 0, 0, 1])
    view.wait_for_function("(at) => v.getCamera().azimuth_deg > at + 5", arg=before["azimuth_deg"])
    hold([0, 1, 0, 0, 0.04, 0])
    view.wait_for_function("(at) => v.getCamera().distance_mm < 0.9 * at", arg=before["distance_mm"])
    start = where(view, L4)
    hold([1, 0, 0, 0, 0, 0])
    view.wait_for_function("([id, x]) => v.project(id).x > x + 5", arg=[L4, start["x"]])
    hold([0.03, 0, 0, 0, 0, 0])
    view.evaluate("v.settled()")
    rests = view.evaluate("v.getCamera()")
    view.wait_for_timeout(100)
    assert view.evaluate("v.getCamera()") == rests, "a cap that is let go moves nothing"
    view.evaluate("() => { navigator.getGamepads = () => []; }")


def test_a_pen_points_and_picks_as_exactly_as_a_mouse(view):
    at = where(view, L4)["anchor"]
    session = view.context.new_cdp_session(view)
    pen = {"x": at["x"], "y": at["y"], "pointerType": "pen"}
    session.send("Input.dispatchMouseEvent", pen | {"type": "mouseMoved"})
    view.wait_for_function("events.some(([name]) => name === 'hover')")
    for kind in ("mousePressed", "mouseReleased"):
        session.send("Input.dispatchMouseEvent", pen | {"type": kind, "button": "left", "clickCount": 1})
    [[picked, modifiers, *_]] = events(view, "pick")
    assert picked == events(view, "hover")[-1][0] == L4
    assert modifiers["touch"] is False


def test_a_tap_is_a_pick(view):
    at = where(view, L4)
    view.touchscreen.tap(at["x"], at["y"])
    (picked,) = events(view, "pick")
    assert picked[0] == L4
    assert picked[1]["touch"] is True


def test_a_click_on_nothing_says_so(view):
    view.mouse.click(12, 300)
    assert [event[0] for event in events(view, "pick")] == [None]


def test_hovering_names_the_structure_and_leaving_it_unnames(view):
    at = where(view, L4)
    view.mouse.move(at["x"], at["y"])
    view.wait_for_function("(id) => events.some((e) => e[0] === 'hover' && e[1] === id)", arg=L4)
    view.mouse.move(12, 300)
    view.wait_for_function("() => events.at(-1)[0] === 'hover' && events.at(-1)[1] === null")


def test_a_double_click_flies_to_the_structure(view):
    before = view.evaluate("v.getCamera()")
    at = where(view, L4)
    view.mouse.dblclick(at["x"], at["y"])
    view.evaluate("v.settled()")
    after = view.evaluate("v.getCamera()")
    assert after["distance_mm"] < before["distance_mm"] / 2
    centre = where(view, L4)
    assert centre["x"] == pytest.approx(250, abs=2)
    assert centre["y"] == pytest.approx(320, abs=2)


@pytest.mark.parametrize(
    ("name", "azimuth", "elevation"),
    [
        ("anterior", 0, 0),
        ("posterior", 180, 0),
        ("left", 90, 0),
        ("right", -90, 0),
        ("superior", 0, 90),
        ("inferior", 0, -90),
    ],
)
def test_named_views_are_the_agreed_angles(view, name, azimuth, elevation):
    view.evaluate("async (name) => { v.setView(name); await v.settled(); }", name)
    camera = view.evaluate("v.getCamera()")
    assert camera["azimuth_deg"] == pytest.approx(azimuth, abs=0.1)
    assert camera["elevation_deg"] == pytest.approx(elevation, abs=0.1)
    assert view.evaluate("v.getView()") == name


def test_the_left_view_shows_the_front_on_the_left_of_the_picture(view):
    # Seen from the patient's left the face looks to the viewer's left: bodies left, spinous processes right.
    body, whole = where(view, DISC), where(view, L4)
    assert body["x"] < whole["x"]


def test_a_camera_is_restored_as_it_was_read(view):
    camera = {"target_mm": [10.0, 20.0, 100.0], "azimuth_deg": 33.0, "elevation_deg": -12.0, "distance_mm": 700.0}
    view.evaluate("async (camera) => { v.setCamera(camera); await v.settled(); }", camera)
    got = view.evaluate("v.getCamera()")
    assert got["target_mm"] == pytest.approx(camera["target_mm"], abs=0.01)
    for key in ("azimuth_deg", "elevation_deg", "distance_mm"):
        assert got[key] == pytest.approx(camera[key], abs=0.02)


def test_home_shows_all_with_a_margin_whatever_the_shape_of_the_window(view):
    inside = """([width, height]) => ids.every((id) => {
      const { x, y } = v.project(id);
      return x > 0 && y > 0 && x < width && y < height;
    })"""
    try:
        for shape in ([500, 640], [300, 640], [500, 240]):
            view.evaluate("async (shape) => { await size(...shape); v.home(); await v.settled(); }", shape)
            assert view.evaluate(inside, shape), shape
    finally:
        view.evaluate("() => size(500, 640)")


def test_no_wheel_gets_the_camera_lost(view):
    view.mouse.move(480, 20)
    for turn in (2000, -2000):
        for _ in range(12):
            view.mouse.wheel(0, turn)
        view.evaluate("v.settled()")
        distance = view.evaluate("v.getCamera().distance_mm")
        assert 45 < distance < 6000
    assert view.evaluate("async () => { v.home(); await v.settled(); return v.getView(); }") == "left"


def test_applying_the_same_scene_twice_draws_nothing(view):
    scene = {"selected": [L4], "highlighted": [DISC], "shown": {"bone.vertebra.L3": "ghost"}}
    view.evaluate("async (scene) => { show(scene); await v.settled(); }", scene)
    frames = view.evaluate("v.stats().frames")
    view.evaluate("(scene) => show(scene)", scene)
    view.wait_for_timeout(300)
    assert view.evaluate("v.stats().frames") == frames, "an idle view must not draw"


def test_places_on_surfaces_are_places_on_the_meshes(view):
    found = view.evaluate("""() => {
      const found = [];
      for (let x = 150; x < 350; x += 14) for (let y = 20; y < 620; y += 30) {
        const place = v.surfaceAt(x, y);
        if (place) found.push(place);
      }
      return found;
    }""")
    assert len(found) > 40
    for structure in {place["id"] for place in found}:
        points = np.array([place["point_mm"] for place in found if place["id"] == structure])
        _, nearest = mesh(structure).find_closest_cell(points, return_closest_point=True)
        # A pack rounds to steps of 0.045 mm: at worst half a step on each of three axes.
        assert np.linalg.norm(nearest - points, axis=1).max() < 0.04
    normals = np.array([place["normal"] for place in found])
    assert np.linalg.norm(normals, axis=1) == pytest.approx(1)
    assert (normals[:, 0] < 0.2).all(), "seen from the left, surfaces face left"
    assert view.evaluate("v.surfaceAt(8, 320)") is None


def test_a_place_on_the_face_of_a_cut_lies_in_its_plane(view):
    view.evaluate("() => show({ sections: [{ normal: [-1, 0, 0], offset_mm: 3 }] })")
    at = where(view, "disc.L1-L2")["anchor"]
    found = view.evaluate("([x, y]) => v.surfaceAt(x, y)", [at["x"], at["y"]])
    assert found["id"] == "disc.L1-L2"
    assert found["point_mm"][0] == pytest.approx(-3, abs=0.01)
    assert found["normal"] == pytest.approx([-1, 0, 0], abs=1e-6)


def test_a_box_finds_what_is_in_sight_in_it(view):
    wanted = ["bone.vertebra.L1", "disc.L1-L2", "bone.vertebra.L2"]
    places = np.array([[at["x"], at["y"]] for at in (where(view, name)["anchor"] for name in wanted)])
    found = view.evaluate(
        "(box) => v.idsIn(...box)", [*(places.min(axis=0) - 2).tolist(), *(places.max(axis=0) + 2).tolist()]
    )
    assert set(wanted) <= set(found)
    assert "bone.vertebra.T4" not in found
    assert "bone.vertebra.L4" not in found
    assert view.evaluate("v.idsIn(0, 300, 20, 340)") == []


def test_the_plane_of_a_disc_runs_between_its_bones(view):
    plane = view.evaluate("(id) => v.planeOf(id)", DISC)
    normal, offset = np.array(plane["normal"]), plane["offset_mm"]
    assert np.linalg.norm(normal) == pytest.approx(1)
    assert normal[2] > 0.7, "it faces up"
    upper, lower = (np.array(view.evaluate("(id) => v.centreOf([id])", b)) for b in (L4, "bone.vertebra.L5"))
    assert upper @ normal > offset > lower @ normal
    assert view.evaluate("v.planeOf('no.such')") is None


def test_drawn_apart_structures_keep_their_order_and_are_picked_where_they_are(view):
    levels = ["bone.vertebra.T12", "bone.vertebra.L1", "bone.vertebra.L2", "bone.vertebra.L3"]
    before = [where(view, level)["y"] for level in levels]
    height = view.evaluate("v.getCamera().distance_mm")
    view.evaluate("async () => { show({ explode: 1 }); await v.settled(); }")
    assert view.evaluate("v.getCamera().distance_mm") > 1.2 * height, "home still holds all of it"
    after = [where(view, level)["y"] for level in levels]
    assert after == sorted(after)
    for level in levels:
        at = where(view, level)["anchor"]
        assert pick(view, at) == level
        found = view.evaluate("([x, y]) => v.surfaceAt(x, y)", [at["x"], at["y"]])
        assert found["id"] == level, "and marks stay in the rest pose"
    view.evaluate("async () => { show({}); await v.settled(); }")
    assert [where(view, level)["y"] for level in levels] == pytest.approx(before, abs=0.5)


def colours(page, at):
    """Mean colour of a few pixels of a picture of the view, 0 to 255."""
    script = """async ([x, y]) => {
      const image = await createImageBitmap(await v.screenshot(1));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      context.drawImage(image, 0, 0);
      return [...context.getImageData(x - 2, y - 2, 5, 5).data];
    }"""
    return np.reshape(page.evaluate(script, [round(at["x"]), round(at["y"])]), (-1, 4))[:, :3].mean(axis=0)


def test_a_chosen_structure_changes_colour(view):
    at = where(view, L4)["anchor"]
    plain = colours(view, at)
    view.evaluate("(id) => show({ selected: [id] })", L4)
    chosen = colours(view, at)
    assert plain[0] > plain[2], "bone is warm"
    assert chosen[2] > chosen[0] + 30, "the chosen one is blue"
    view.evaluate("(id) => show({ highlighted: [id] })", L4)
    lit = colours(view, at)
    assert lit[0] > lit[2] + 60, "a lit one is orange"


def test_the_background_is_the_palette_s(view):
    light = colours(view, {"x": 20, "y": 320})
    assert light.min() > 215
    view.evaluate("() => show({ theme: 'dark' })")
    assert colours(view, {"x": 20, "y": 320}).max() < 60
    view.evaluate("() => show({})")


def test_the_view_survives_a_lost_context(view):
    at = where(view, L4)
    view.evaluate("""async () => {
      window.loser = v.stage.renderer.getContext().getExtension("WEBGL_lose_context");
      loser.loseContext();
    }""")
    view.wait_for_function("() => events.some((e) => e[0] === 'lost')")
    assert pick(view, at) is None
    assert where(view, L4) is None
    view.evaluate("() => loser.restoreContext()")
    view.wait_for_function("() => events.some((e) => e[0] === 'restored')")
    view.evaluate("v.settled()")
    assert pick(view, at) == L4
    assert pick(view, {"x": 8, "y": 320}) is None
    assert colours(view, where(view, L4)["anchor"])[0] > 120


def test_broken_bytes_are_refused_and_change_nothing(view):
    add = "(bytes) => v.addPack(Uint8Array.from(bytes).buffer).then(() => 'taken', (error) => error.message)"
    for content in (b"", bytes(40), b"<html>not found</html>"):
        assert view.evaluate(add, list(content)) != "taken"
    assert view.evaluate("v.stats().structures") == view.evaluate("ids.length")
    again = """async () => {
      const bytes = await (await fetch("core.glb")).arrayBuffer();
      return v.addPack(bytes).then(() => "taken", (error) => error.message);
    }"""
    assert "a second time" in view.evaluate(again)


def test_disposal_gives_the_context_back(browser, address):
    page = browser.new_page(viewport={"width": 300, "height": 300})
    page.goto(address)
    page.wait_for_function("window.ready")
    lost = page.evaluate("""async () => {
      let lost = 0;
      for (let i = 0; i < 6; i++) {
        await open_({});
        const gl = v.stage.renderer.getContext();
        v.dispose();
        lost += gl.isContextLost();
      }
      return [lost, document.getElementById("host").childElementCount];
    }""")
    page.close()
    assert lost == [6, 0]
