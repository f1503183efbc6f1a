"""The living spine in the page: bent by slider, key and drag, kept possible, and taken along."""

import json
import math
import subprocess
import sys
import urllib.request

import numpy as np
import pytest

from explorer.anatomy import alignment, kinematics
from explorer.anatomy.atlas import parse_rig
from explorer.anatomy.frames import transform
from explorer.conditions import clearance, measure, shape, table
from explorer.resources import data
from tests.ui.bare import eye
from tests.ui.driving import ROOT, SMALL, free_port, wait_until

pytestmark = pytest.mark.browser

HERNIATION = {"kind": "disc-herniation", "level": "L5-S1", "type": "extrusion", "side": "right", "size_mm": 10}
RIG = parse_rig(json.loads((data("meshes") / "rig.json").read_text("utf-8")))


def measured(visitor, name):
    return float(visitor.test_id(f"measured-{name}").get_attribute("data-value"))


def slider(visitor, name):
    return visitor.test_id(f"posture-{name}").locator("input")


def posed(visitor, structure_id):
    """Where the middle of a structure stands, RAS+ mm."""
    visitor.settle()
    return visitor.page.evaluate("(id) => window.__spine.viewer.centreOf([id])", structure_id)


def pin_tip(visitor, mark):
    """The pixel of the view at which the stem of a pin ends."""
    return visitor.page.evaluate(
        """(id) => {
          const { viewer } = window.__spine, found = [];
          const { width, height } = document.querySelector("#spine").getBoundingClientRect();
          for (let y = 0; y < height; y += 2) {
            for (let x = 0; x < width; x += 2) if (viewer.markAt(x, y) === id) found.push([x, y]);
          }
          const mean = (axis) => found.reduce((sum, at) => sum + at[axis], 0) / found.length;
          // What can be pressed is the head, which stands on its stem.
          return [mean(0), mean(1) + 21];
        }""",
        mark,
    )


def near_ray(visitor, place, pixel):
    """How far from the line of sight of a pixel a place lies, mm."""
    box = visitor.test_id("canvas").bounding_box()
    camera = visitor.page.evaluate("window.__spine.viewer.getCamera()")
    [origin], [direction] = eye(camera)([pixel], (box["width"], box["height"]))
    return np.linalg.norm(np.cross(place - origin, direction))


def test_the_lordosis_slider_by_keyboard_and_what_is_measured(visit):
    visitor = visit("?view=left")
    before = posed(visitor, "bone.vertebra.T12")
    visitor.test_id("pane-posture").click()
    rest = measured(visitor, "lumbar_lordosis_deg")
    slider(visitor, "lumbar_lordosis_deg").focus()
    for _ in range(8):
        visitor.page.keyboard.press("ArrowLeft")
    visitor.waits_for(posture={"lumbar_lordosis_deg": round(rest) - 8})
    asked = visitor.state["posture"]["lumbar_lordosis_deg"]
    assert measured(visitor, "lumbar_lordosis_deg") == pytest.approx(asked, abs=1.0)
    assert visitor.test_id("posture-lumbar_lordosis_deg").locator("output").inner_text() == f"{asked}°"
    # What is drawn is what Python says of the same posture.
    moved = kinematics.matrices(RIG, kinematics.distribute(RIG, visitor.state["posture"]))
    # The middle of an upright box is not quite carried along by a turn.
    assert posed(visitor, "bone.vertebra.T12") == pytest.approx(transform(moved["T12"], [before])[0], abs=3.0)
    assert alignment.measure(RIG, moved).lumbar_lordosis_deg == pytest.approx(
        measured(visitor, "lumbar_lordosis_deg"), abs=1e-6
    )
    visitor.page.wait_for_function("location.search.includes('posture=lumbar_lordosis_deg:')")
    visitor.page.keyboard.press("Control+z")
    visitor.waits_for(posture={})
    visitor.page.keyboard.press("Control+y")
    visitor.waits_for(posture={"lumbar_lordosis_deg": asked})
    visitor.test_id("posture-reset").click()
    visitor.waits_for(posture={})
    assert posed(visitor, "bone.vertebra.T12") == before


def test_a_bent_spine_is_picked_where_it_is_drawn_and_dragged_with_alt(visit):
    rest = posed(visit("?view=left"), "bone.vertebra.T8")
    visitor = visit("?view=left&posture=extension_deg:-60")
    assert math.dist(posed(visitor, "bone.vertebra.T8"), rest) > 100
    x, y = visitor.point_of("bone.vertebra.T8")
    visitor.page.mouse.click(x, y)
    visitor.waits_for(selected="bone.vertebra.T8")
    box = visitor.test_id("canvas").bounding_box()
    hit = visitor.page.evaluate("([x, y]) => window.__spine.viewer.surfaceAt(x, y)", [x - box["x"], y - box["y"]])
    assert hit["id"] == "bone.vertebra.T8"
    assert math.dist(hit["point_mm"], rest) < 60, "what is marked is remembered as at rest"
    pin = {"id": "m1", "kind": "pin", "at": [{"id": hit["id"], "point_mm": hit["point_mm"]}], "text": ""}
    visitor.page.evaluate("(pin) => window.__spine.store.update({ marks: [pin] })", pin)
    visitor.settle()
    moved = kinematics.matrices(RIG, kinematics.distribute(RIG, {"extension_deg": -60}))
    [place] = transform(moved["T8"], [hit["point_mm"]])
    assert near_ray(visitor, place, pin_tip(visitor, "m1")) < 4.0, "the pin is where Python says the bone has taken it"
    for posture, stands in (({}, hit["point_mm"]), ({"extension_deg": -60}, place)):
        for step in ({"extension_deg": -30}, posture):
            visitor.page.evaluate("(posture) => window.__spine.store.update({ posture })", step)
        visitor.settle()
        assert near_ray(visitor, np.array(stands), pin_tip(visitor, "m1")) < 4.0, posture
    visitor.page.evaluate("window.__spine.store.update({ marks: [] })")
    visitor.settle()
    azimuth = visitor.page.evaluate("window.__spine.viewer.getCamera().azimuth_deg")
    visitor.page.keyboard.down("Alt")
    visitor.page.mouse.move(x, y)
    visitor.page.mouse.down()
    visitor.page.mouse.move(x + 80, y, steps=4)
    visitor.page.mouse.up()
    visitor.page.keyboard.up("Alt")
    visitor.settle()
    # From the patient's left the back is on the right.
    assert visitor.state["posture"] == {"extension_deg": pytest.approx(-40, abs=1)}
    assert visitor.page.evaluate("window.__spine.viewer.getCamera().azimuth_deg") == azimuth
    assert visitor.state["selected"] == "bone.vertebra.T8"


def test_what_cannot_be_is_refused_by_name_and_the_last_posture_stays(visit, axe):
    visitor = visit("?posture=extension_deg:-200&theme=light")
    assert visitor.state["posture"] == {}
    (said,) = visitor.notices()
    assert all(number in said for number in ("-85", "30", "-200"))
    visitor.dismiss_notices()
    visitor.page.evaluate("window.__spine.store.update({ posture: { lumbar_lordosis_deg: 70 } })")
    visitor.test_id("pane-posture").click()
    slider(visitor, "extension_deg").focus()
    visitor.page.keyboard.press("End")
    reached = visitor.state["posture"]["extension_deg"]
    assert 0 <= reached < 30
    assert "L1" in visitor.test_id("posture-stopped").inner_text()
    visitor.page.wait_for_timeout(50)
    assert float(slider(visitor, "extension_deg").input_value()) == pytest.approx(reached, abs=0.5)
    kinematics.distribute(RIG, visitor.state["posture"])
    visitor.test_id("posture-reset").click()
    visitor.test_id("bend-mode").click()
    visitor.test_id("canvas").focus()
    visitor.page.keyboard.press("ArrowDown")
    visitor.page.keyboard.press("ArrowLeft")
    visitor.waits_for(posture={"extension_deg": -2, "bend_right_deg": 2})
    assert axe(visitor) == []


def test_both_panels_on_a_narrow_dark_page(visitor, server, axe):
    visitor.page.set_viewport_size({"width": 320, "height": 640})
    visitor.open(server.url + "?theme=dark")
    visitor.test_id("sheet-posture").click()
    visitor.test_id("preset-sitting-slumped").click()
    assert visitor.state["posture"]
    visitor.page.evaluate("([one]) => window.__spine.store.update({ findings: [one] })", [table.checked(HERNIATION)])
    for pane in ("posture", "finding"):
        visitor.test_id(f"sheet-{pane}").click()
        assert visitor.page.evaluate("document.documentElement.scrollWidth") <= 320
        assert axe(visitor) == []
        assert visitor.page.evaluate(SMALL) == []


def test_a_finding_is_set_in_three_presses_and_meets_its_nerve(visit, axe):
    visitor = visit("?view=posterior")
    visitor.test_id("pane-finding").click()
    visitor.test_id("add-disc-herniation").click()
    visitor.test_id("finding-type").locator('[data-value="extrusion"]').click()
    size = visitor.test_id("finding-size_mm").locator("input")
    size.focus()
    visitor.page.keyboard.press("End")
    (finding,) = visitor.state["findings"]
    assert (finding["level"], finding["zone"], finding["side"], finding["size_mm"]) == (
        "L4-L5", "paracentral", "left", 12,
    )  # fmt: skip
    posed = shape.pose(RIG, {}, [finding])
    met = [f"{c.root}.{c.side}" for c in clearance.affected(RIG, posed, [finding])]
    shown = visitor.test_id("root-met").evaluate_all("(all) => all.map((one) => one.dataset.root)")
    assert shown == met
    assert "L5.left" in met
    assert "nerve.sciatic.left" in visitor.page.evaluate("window.__spine.store.nerves.peek()")
    assert visitor.test_id("skin-front").first.is_visible()
    room = measure.room(RIG, "L4-L5", posed, [finding])
    canal = visitor.test_id("room-canal_mm2")
    assert float(canal.get_attribute("data-value")) == pytest.approx(room.canal_mm2, abs=0.01)
    # What has pushed out is picked as the disc it comes from.
    (piece,) = visitor.page.evaluate(
        "window.__spine.viewer.cast.made.map((one) => [one.id, ...one.sphere.center.toArray()])"
    )
    assert piece[0] == "disc.L4-L5"
    assert axe(visitor) == []
    assert visitor.page.evaluate(SMALL) == []
    months = visitor.test_id("finding-months").locator("input")
    months.focus()
    visitor.page.keyboard.press("End")
    assert float(visitor.test_id("finding-size-now").get_attribute("data-value")) == pytest.approx(8.5, abs=0.05)
    assert "67" in visitor.test_id("finding-course").inner_text()
    visitor.page.wait_for_function("location.search.includes('months:24')")
    visitor.test_id("finding-remove").click()
    visitor.waits_for(findings=[], visibility={})
    visitor.page.go_back()
    visitor.page.wait_for_function("window.__spine.store.state.peek().findings.length === 1")
    # From the card to the spine.
    visitor.page.evaluate("window.__spine.store.update({ findings: [], condition: 'cond.spondylolisthesis' })")
    visitor.test_id("show-finding").click()
    assert [one["kind"] for one in visitor.state["findings"]] == ["slip"]
    assert visitor.state["condition"] is None


def test_a_saved_file_stands_as_it_was_left(visitor, tmp_path):
    from explorer.handout.one_file import save
    from explorer.library import library
    from explorer.state import ExplorerState

    posture = {"lumbar_lordosis_deg": 40.0, "bend_right_deg": 10.0}
    state = ExplorerState(posture=posture, findings=[HERNIATION])
    file = save(tmp_path / "spine.html", library().package, state.to_json())
    visitor.page.context.set_offline(True)
    visitor.open(file.as_uri())
    assert visitor.state["posture"] == posture
    assert visitor.state["findings"] == state.findings
    moved = shape.pose(RIG, posture, state.findings)
    visitor.test_id("pane-finding").click()
    met = [f"{c.root}.{c.side}" for c in clearance.affected(RIG, moved, state.findings)]
    assert visitor.test_id("root-met").evaluate_all("(all) => all.map((one) => one.dataset.root)") == met
    visitor.test_id("pane-posture").click()
    for name, value in vars(alignment.measure(RIG, moved)).items():
        if name != "t1_slope_deg":
            assert measured(visitor, name) == pytest.approx(value, abs=1e-6)
    assert visitor.errors == []


@pytest.fixture
def served_spine(tmp_path):
    """Where Panel serves a `Spine`."""
    url = f"http://localhost:{(port := free_port())}/"
    with (tmp_path / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.spine_server", str(port)], cwd=ROOT, stdout=log, stderr=log
        )

    def answers():
        assert process.poll() is None, (tmp_path / "log").read_text()
        try:
            return urllib.request.urlopen(url).status == 200
        except OSError:
            return False

    try:
        wait_until(answers, "Panel to answer", 60)
        yield url
    finally:
        process.terminate()
        process.wait(10)


def test_a_slider_of_the_notebooks_spine_is_heard_in_python_which_answers(visitor, served_spine):
    visitor.open(served_spine)
    visitor.test_id("pane-posture").click()
    slider(visitor, "extension_deg").focus()
    for presses in (1, 3):
        for _ in range(presses):
            visitor.page.keyboard.press("ArrowLeft")
        asked = visitor.state["posture"]["extension_deg"]
        visitor.page.wait_for_function(
            "(degrees) => window.__spine.store.state.peek().findings[0]?.percent === degrees", arg=-asked
        )
    assert visitor.state["posture"] == {"extension_deg": -4}
    assert visitor.errors == []
