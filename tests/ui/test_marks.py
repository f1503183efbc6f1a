"""Pins, ink and measures in the 3D view; grips; parallel projection; peeling from the skin to the bone."""

import numpy as np
import pytest

from explorer.anatomy.structures import STRUCTURES
from tests.ui.bare import look, mesh, picture

pytestmark = pytest.mark.browser

L3, L4 = "bone.vertebra.L3", "bone.vertebra.L4"
BARE = {name: "hide" for name, one in STRUCTURES.items() if one.layer not in ("bones", "discs")}
VIOLET = np.array([106, 27, 154])


@pytest.fixture
def view(atlas):
    look(atlas, (0, 10, 90), 150, 10, 500, shown=BARE)
    atlas.evaluate("() => { events.length = 0; v.setPen(false); }")
    return atlas


def surface(view, structure):
    """A pixel where a structure is seen and the place there."""
    at = view.evaluate("(id) => v.project(id).anchor", structure)
    found = view.evaluate("([x, y]) => v.surfaceAt(x, y)", [at["x"], at["y"]])
    assert found["id"] == structure
    return at, {"id": structure, "point_mm": found["point_mm"]}


def show_marks(view, marks, **scene):
    view.evaluate("async (scene) => { show(scene); await v.settled(); }", {"shown": BARE, "marks": marks, **scene})


def events(view, name):
    return [event[1:] for event in view.evaluate("events") if event[0] == name]


def violet(image):
    return np.abs(image - VIOLET).max(axis=2) < 30


def test_a_pin_is_drawn_at_its_place_and_a_click_on_it_is_not_a_pick(view):
    at, place = surface(view, L4)
    show_marks(view, [{"id": "one", "kind": "pin", "at": [place], "text": "1"}])
    rows, columns = np.nonzero(violet(picture(view)))
    assert rows.max() == pytest.approx(at["y"], abs=3), "its tip is on the place"
    assert columns.mean() == pytest.approx(at["x"], abs=3)
    assert view.evaluate("([x, y]) => v.markAt(x, y)", [at["x"], at["y"] - 20]) == "one"
    view.mouse.click(at["x"], at["y"] - 20)
    assert [event[0] for event in events(view, "mark")] == ["one"]
    assert events(view, "pick") == []
    show_marks(view, [])
    assert not violet(picture(view)).any()


def test_a_place_is_found_on_whatever_is_left_of_a_cut_even_in_flight(view):
    discs = [name for name in STRUCTURES if name.startswith("disc.") and name.count(".") == 1]
    cut = {"normal": [-1, 0, 0], "offset_mm": -1.0}
    view.evaluate("(scene) => { show(scene); v.setReducedMotion(false); }", {"shown": BARE, "sections": [cut]})
    found = view.evaluate(
        """async (ids) => {
          v.setView("left");
          v.flyTo(["disc.L5-S1"]);
          await v.frame();
          const { moving } = v.stats();
          return { moving, places: ids.map((id) => v.surfaceOf(id)) };
        }""",
        discs,
    )
    view.evaluate("async () => { v.setReducedMotion(true); await v.settled(); }")
    assert found["moving"]
    assert [place and place["id"] for place in found["places"]] == discs
    for name, place in zip(discs, found["places"], strict=True):
        right, _, _ = point = np.array(place["point_mm"])
        assert right > 1 - 0.01, f"{name}: the cut has taken x = {right:.2f} mm away"
        _, nearest = mesh(name).find_closest_cell(point, return_closest_point=True)
        on_the_cut, off_mm = abs(right - 1) < 0.01, np.abs(nearest - point).max()
        assert on_the_cut or off_mm < 0.04, f"{name}: {off_mm:.2f} mm from its surface"
    gone = [{"normal": [0, 0, 1], "offset_mm": 0.0}]
    look(view, (0, 10, 90), 150, 10, 500, shown=BARE | {L3: "hide"}, sections=gone)
    assert view.evaluate("([a, b]) => [v.surfaceOf(a), v.surfaceOf(b)]", [L3, L4]) == [None, None]


def test_measures_are_true_and_follow_the_posture(view):
    (_, a), (_, b) = surface(view, L3), surface(view, L4)
    line = {"id": "d", "kind": "distance", "at": [a, b]}
    length = np.linalg.norm(np.subtract(a["point_mm"], b["point_mm"]))
    assert view.evaluate("(mark) => v.measure(mark)", line) == pytest.approx(length, abs=1e-3)
    c = {"id": L4, "point_mm": [b["point_mm"][0] + 20, b["point_mm"][1], b["point_mm"][2]]}
    arms = np.subtract(a["point_mm"], b["point_mm"]), np.array([20.0, 0, 0])
    cosine = arms[0] @ arms[1] / np.linalg.norm(arms[0]) / np.linalg.norm(arms[1])
    angle = view.evaluate("(mark) => v.measure(mark)", {"id": "a", "kind": "angle", "at": [a, b, c]})
    assert angle == pytest.approx(np.degrees(np.arccos(cosine)), abs=1e-3)
    assert view.evaluate("(mark) => v.measure(mark)", {"id": "p", "kind": "pin", "at": [a]}) is None
    assert view.evaluate("(mark) => v.measure(mark)", {**line, "at": [a, {**b, "id": "no.such"}]}) is None
    # Drawn apart, a distance in the body stays what it is.
    show_marks(view, [line], explode=1)
    assert view.evaluate("(mark) => v.measure(mark)", line) == pytest.approx(length, abs=1e-3)
    show_marks(view, [])


def test_ink_sticks_to_the_surface_and_is_hidden_by_what_stands_before_it(view):
    at, _ = surface(view, L4)
    stroke = view.evaluate(
        """([x, y]) => Array.from({ length: 30 }, (_, i) => v.surfaceAt(x - 15 + i, y)).filter((p) => p)
        .map(({ id, point_mm }) => ({ id, point_mm }))""",
        [at["x"], at["y"]],
    )
    assert len(stroke) > 15
    ink = [{"id": "ink", "kind": "ink", "at": stroke}]
    show_marks(view, ink)
    line = violet(picture(view))
    assert line.sum() > 30
    assert np.nonzero(line)[0].mean() == pytest.approx(at["y"], abs=3)
    view.evaluate("async () => { v.setView('anterior'); await v.settled(); }")
    assert not violet(picture(view)).any(), "from the front the body of L4 is before it"


def test_the_pen_draws_and_does_not_turn_the_view(view):
    at, _ = surface(view, L4)
    before = view.evaluate("() => { v.setPen(true); return v.getCamera(); }")
    view.mouse.move(at["x"] - 12, at["y"])
    view.mouse.down()
    view.mouse.move(at["x"] + 12, at["y"], steps=6)
    view.mouse.up()
    strokes = events(view, "stroke")
    assert strokes[-1][1] is True
    assert len(strokes[-1][0]) >= 5
    on = [place["point_mm"] for place in strokes[-1][0] if place["id"] == L4]
    _, nearest = mesh(L4).find_closest_cell(np.array(on), return_closest_point=True)
    assert np.abs(nearest - on).max() < 0.04
    assert view.evaluate("v.getCamera()") == before
    assert events(view, "pick") == []
    view.mouse.move(8, 320)
    view.mouse.down()
    view.mouse.move(60, 320, steps=4)
    view.mouse.up()
    view.evaluate("v.settled()")
    assert view.evaluate("v.getCamera()") != before, "beside everything a drag still turns the view"


def test_the_grip_of_a_cut_moves_it_by_as_much_as_it_is_dragged(view):
    cut = {"normal": [0, 0, 2], "offset_mm": 200.0, "grip": True}
    look(view, (0, 10, 90), 90, 0, 900, shown=BARE, sections=[cut], projection="parallel")
    box = view.locator(".grip:visible").bounding_box()
    middle = view.evaluate("v.orbit.mmPerPixel()")
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    view.mouse.move(x, y)
    view.mouse.down()
    view.mouse.move(x, y + 40, steps=4)
    view.mouse.up()
    moves = events(view, "section")
    assert [move[0] for move in moves] == [0] * len(moves)
    assert moves[-1][2] is True
    # The normal is two long, and so is what its offset counts.
    assert moves[-1][1] == pytest.approx(200 - 2 * 40 * middle, abs=0.01)
    look(view, (0, 10, 90), 90, 0, 900, shown=BARE)
    assert view.locator(".grip:visible").count() == 0


def test_in_parallel_projection_size_does_not_depend_on_depth(view):
    places = []
    for x in (-300.0, 300.0):
        look(view, (x, 20, 90), 90, 0, 900, shown=BARE, projection="parallel")
        places.append(
            [view.evaluate("(id) => { const { x, y } = v.project(id); return [x, y]; }", name) for name in (L3, L4)]
        )
    assert places[0] == pytest.approx(np.array(places[1]), abs=0.01), "nearer or farther along the line of sight is one"
    gap_mm = abs(view.evaluate("([a, b]) => v.centreOf([a])[2] - v.centreOf([b])[2]", [L3, L4]))
    gap_px = abs(places[0][0][1] - places[0][1][1])
    assert gap_px * view.evaluate("v.orbit.mmPerPixel()") == pytest.approx(gap_mm, rel=0.001), "as the scale bar says"
    at = view.evaluate("(id) => v.project(id).anchor", L4)
    assert view.evaluate("([x, y]) => v.pickAt(x, y)", [at["x"], at["y"]]) == L4


def test_panning_moves_the_picture_as_said(view):
    before = view.evaluate("(id) => v.project(id)", L4)
    view.evaluate("async () => { v.pan(30, 20); await v.settled(); }")
    after = view.evaluate("(id) => v.project(id)", L4)
    assert after["x"] - before["x"] == pytest.approx(30, abs=2)
    assert after["y"] - before["y"] == pytest.approx(20, abs=2)
