"""What goes wrong is said, and everything else goes on."""

import json
import re
import shutil

import pytest

from tests.ui.driving import ROOT, Visitor, serving, wait_until

pytestmark = pytest.mark.browser

L4, L4_L5 = "bone.vertebra.L4", "disc.L4-L5"

# A page has no other way to lose its websocket as a network would; going offline leaves open ones alone.
REMEMBER_SOCKETS = """
  window.sockets = [];
  window.heard = performance.now();
  window.WebSocket = class extends WebSocket {
    constructor(...args) {
      super(...args);
      window.sockets.push(this);
      this.addEventListener("message", () => (window.heard = performance.now()));
    }
  };
"""
# Bokeh's client cannot reconnect when it loses a message half way, for it takes the next for the rest of that.
BETWEEN_MESSAGES = "window.sockets.some((socket) => socket.readyState === 1) && performance.now() - window.heard > 500"


def test_nothing_is_asked_of_any_other_host(visit):
    visitor = visit(f"?select={L4}&view=left")
    visitor.page.mouse.click(*visitor.point_of(L4_L5))
    visitor.waits_for(selected=L4_L5)
    assert visitor.hosts() == {"localhost"}


@pytest.mark.parametrize(
    "query",
    [
        "?select=disc.L9-L10&view=left",
        "?view=left&select=%3Cimg%20src%3Dx%20onerror%3D%22window.hacked%3D1%22%3E",
        "?view=left&hide=layer:nonsense,%00,..%2F..%2Fetc&condition=cond.none&theme=neon",
        "?view=left&select=" + "A" * 500,
    ],
)
def test_garbage_in_the_address_is_told_and_the_rest_is_done(visit, query):
    visitor = visit(query)
    assert visitor.state["selected"] is None
    assert visitor.state["view"] == "left"
    assert any("select" in text or "condition" in text for text in visitor.notices())
    assert visitor.page.evaluate("window.hacked") is None
    visitor.page.mouse.click(*visitor.point_of(L4))
    visitor.waits_for(selected=L4)


def test_a_lost_connection_is_told_and_reading_goes_on(visitor, visit, server):
    visitor.page.add_init_script(REMEMBER_SOCKETS)
    visit("?view=left")
    visitor.page.wait_for_function(BETWEEN_MESSAGES)
    visitor.page.context.set_offline(True)
    visitor.page.evaluate("window.sockets.forEach((socket) => socket.close())")
    visitor.test_id("offline").wait_for()
    visitor.page.mouse.click(*visitor.point_of(L4))
    visitor.waits_for(selected=L4)
    assert visitor.test_id("card").get_attribute("data-id") == L4
    visitor.test_id("search-input").fill("psoas")
    visitor.test_id("search-result").first.wait_for()
    visitor.page.context.set_offline(False)
    visitor.test_id("offline").wait_for(state="detached")
    assert visitor.state["selected"] == L4
    wait_until(lambda: any(state["selected"] == L4 for state in server.states()), "Python to be told after the fact")


def test_the_state_survives_a_reload(visit):
    visitor = visit()
    visitor.page.evaluate("window.__spine.store.update({ selected: 'disc.L4-L5', view: 'left', theme: 'dark' })")
    visitor.page.wait_for_function("location.search.includes('theme=dark')")
    visitor.page.reload()
    visitor.arrived()
    assert [visitor.state[key] for key in ("selected", "view", "theme")] == [L4_L5, "left", "dark"]


@pytest.fixture(scope="module")
def broken(tmp_path_factory, browser):
    """A server whose data folder was spoilt in three places, and a visitor's page on it."""
    data = tmp_path_factory.mktemp("data")
    shutil.copytree(ROOT / "annotations", data / "annotations")
    shutil.copytree(ROOT / "meshes", data / "meshes", ignore=shutil.ignore_patterns("structures"))
    (data / "annotations" / "conditions" / "broken.json").write_text('{"id": "cond.broken", ')
    hostile = '{"id": "cond.hostile", "label": "<script>window.hacked=1</script><img src=x onerror=window.hacked=1>"}'
    (data / "annotations" / "conditions" / "hostile.json").write_text(hostile)
    packs = sorted((data / "meshes" / "pack").glob("*.glb"))
    spoilt = next((pack for pack in packs if not pack.name.startswith("core")), None)
    if spoilt is not None:
        spoilt.write_bytes(spoilt.read_bytes()[: spoilt.stat().st_size // 2])
    with serving(data, data) as server:
        context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
        yield Visitor(context.new_page()).open(server.url + "?view=left"), spoilt, server, data / "annotations"
        context.close()


def test_broken_and_hostile_files_are_named_and_the_rest_works(broken):
    visitor, spoilt, *_ = broken
    wait_until(lambda: "broken.json" in " ".join(visitor.notices()), "the notice")
    told = " ".join(visitor.notices())
    assert re.search(r"annotations/conditions/broken\.json#: .*line 1 column", told)
    assert "annotations/conditions/hostile.json#" in told
    assert visitor.page.evaluate("window.hacked") is None
    if spoilt is not None:
        assert f"meshes/pack/{spoilt.name}: " in told
    assert len(visitor.notices()) == (3 if spoilt is not None else 2), "one for each file"
    visitor.dismiss_notices()
    visitor.page.mouse.click(*visitor.point_of(L4))
    visitor.waits_for(selected=L4)
    assert "L4" in visitor.title


def test_an_edit_is_served_at_the_next_load_and_a_broken_one_keeps_the_last_good(broken):
    *_, server, annotations = broken
    path = annotations / "conditions" / "diastasis.json"
    good = path.read_text("utf-8")

    def summary():
        page = server.get("").body.decode()
        found = re.search(r'href="\./([^"]*/catalogue-\w+\.json[^"]*)"', page)
        return json.loads(server.get(found[1]).body)["conditions"]["cond.diastasis"]["summary"]

    path.write_text(good.replace("The two front belly muscles", "The two long belly muscles"), "utf-8")
    assert summary().startswith("The two long belly muscles")
    path.write_text(good.replace("The two front", "<b>The two front</b>"), "utf-8")
    assert summary().startswith("The two long belly muscles")
    assert "annotations/conditions/diastasis.json#/summary: V01" in server.log.read_text("utf-8")
    path.write_text(good, "utf-8")
    assert summary().startswith("The two front belly muscles")
