"""The other places the view lives in: a saved file, a notebook, a phone, a browser without WebGL."""

import json
import math
import os
import signal
import subprocess
import sys

import pytest

from explorer import cli
from explorer.library import library
from explorer.scene.cameras import axes, framing, view_angle_deg
from explorer.scene.drawn import draw
from explorer.state import ExplorerState
from tests.ui.driving import ROOT, Visitor, free_port, wait_until

pytestmark = pytest.mark.browser

L4, L2_L3 = "bone.vertebra.L4", "disc.L2-L3"


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    path = tmp_path_factory.mktemp("saved") / "spine.html"
    assert cli.main(["export", str(path), "--view", "left"]) == 0
    return path


def test_the_saved_file_works_from_disk_with_the_network_off(browser, saved):
    assert saved.stat().st_size <= 8_000_000
    context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce", offline=True)
    visitor = Visitor(context.new_page())
    visitor.open(saved.as_uri())
    assert visitor.state["view"] == "left"
    visitor.page.mouse.move(*visitor.point_of(L4))
    visitor.test_id("hover").wait_for()
    visitor.page.mouse.click(*visitor.point_of(L4))
    visitor.waits_for(selected=L4)
    assert "L4" in visitor.title
    visitor.test_id("search-input").fill("slipped disc")
    visitor.page.locator('[data-testid="search-result"][data-id="cond.disc-herniation"]').click()
    visitor.waits_for(condition="cond.disc-herniation")
    visitor.page.evaluate("window.__spine.store.update({ visibility: { 'layer:discs': 'hide' }, condition: null })")
    visitor.settle()
    assert visitor.page.evaluate("window.__spine.store.drawn.peek().visibility.get('disc.L4-L5')") == "hide"
    visitor.test_id("view-posterior").click()
    visitor.waits_for(view="posterior")
    assert {url.split(":")[0] for url in visitor.requests} <= {"file", "data", "blob"}
    assert visitor.errors == []
    context.close()


def test_on_a_phone_by_touch(playwright, browser, server):
    context = browser.new_context(
        viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True, reduced_motion="reduce"
    )
    visitor = Visitor(context.new_page())
    visitor.open(server.url + "?view=left")
    assert visitor.page.evaluate("document.documentElement.scrollWidth") <= 360
    visitor.page.touchscreen.tap(*visitor.point_of(L2_L3))
    visitor.waits_for(selected=L2_L3)
    visitor.page.locator('[data-testid="card-title"] >> visible=true').first.wait_for()
    assert visitor.errors == []
    context.close()


def test_without_webgl_the_server_draws_and_picks(browser_without_webgl, server):
    context = browser_without_webgl.new_context(viewport={"width": 1000, "height": 700}, reduced_motion="reduce")
    visitor = Visitor(context.new_page())
    visitor.open(server.url + "?view=left")
    picture = visitor.test_id("picture")
    picture.wait_for()
    assert visitor.page.evaluate("window.__spine.viewer") is None
    box = picture.bounding_box()
    at = _centre_in_picture(L2_L3, box["width"] / box["height"])
    visitor.page.mouse.click(box["x"] + at[0] * box["width"], box["y"] + at[1] * box["height"])
    visitor.waits_for(selected=L2_L3)
    visitor.test_id("search-input").fill("L4 vertebra")
    visitor.test_id("search-result").first.wait_for()
    visitor.page.keyboard.press("Enter")
    visitor.waits_for(selected=L4)
    assert "L4" in visitor.title
    assert visitor.errors == []
    context.close()


def _centre_in_picture(structure_id, aspect):
    """Where the middle of a structure is in a picture from the left, as shares of width and height."""
    shared = library()
    stage = shared.stage()
    drawn = draw(ExplorerState(view="left"), shared.catalogue)
    camera = framing(stage._framed(drawn, stage.meshes), 90, 0, aspect)
    right, up, back = axes(90, 0)
    seen = stage.meshes[structure_id].center - camera.position_mm
    half = 0.5 / math.tan(math.radians(view_angle_deg() / 2)) / -(seen @ back)
    return 0.5 + half / aspect * (seen @ right), 0.5 - half * (seen @ up)


QUIET = {
    "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False, "doNotDisturbMode": True},
    "notebook-extension/tracker": {"autoStartDefaultKernel": True},
}
"""Settings with which JupyterLab asks nothing: no news, no updates, and which kernel is in the notebook."""


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """JupyterLab on a folder that holds the quickstart, with settings of its own and no questions."""
    folder = tmp_path_factory.mktemp("lab")
    own = tmp_path_factory.mktemp("lab-own")
    for name, values in QUIET.items():
        file = own / "settings" / "@jupyterlab" / f"{name}.jupyterlab-settings"
        file.parent.mkdir(parents=True)
        file.write_text(json.dumps(values), "utf-8")
    (folder / "quickstart.ipynb").write_text((ROOT / "notebooks" / "quickstart.ipynb").read_text("utf-8"), "utf-8")
    port = free_port()
    places = {"JUPYTERLAB_SETTINGS_DIR": own / "settings", "JUPYTERLAB_WORKSPACES_DIR": own, "JUPYTER_CONFIG_DIR": own}
    environment = os.environ | {"PYTHONPATH": str(ROOT)} | {key: str(path) for key, path in places.items()}
    process = subprocess.Popen(
        [
            sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", f"--port={port}", "--ip=127.0.0.1",
            "--IdentityProvider.token=", "--ServerApp.password=", f"--ServerApp.root_dir={folder}",
            "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate", "--LabApp.news_url=",
        ],
        cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment,
    )  # fmt: skip
    yield f"http://localhost:{port}/lab/tree/quickstart.ipynb?reset"
    process.send_signal(signal.SIGTERM)
    process.wait(20)


@pytest.mark.slow
def test_the_quickstart_in_jupyterlab_is_clicked(browser, lab):
    context = browser.new_context(viewport={"width": 1300, "height": 1000}, reduced_motion="reduce")
    visitor = Visitor(context.new_page())
    wait_until(lambda: _open(visitor.page, lab), "JupyterLab to answer", 120)
    page = visitor.page
    page.locator(".jp-Notebook .jp-Cell").first.wait_for()
    # Cells that are run before there is a kernel make JupyterLab ask which, in a dialog over the page.
    wait_until(lambda: _has_kernel(page, lab), "JupyterLab to join a kernel", 120, pause_s=1)
    page.locator(".jp-Notebook .jp-Cell").first.click()
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    page.wait_for_function("window.__spine !== undefined", timeout=200_000)
    visitor.page.evaluate("window.__spine.ready")
    visitor.test_id("canvas").first.scroll_into_view_if_needed()
    visitor.settle()
    assert visitor.state["selected"] is not None
    page.mouse.click(*visitor.point_of("bone.vertebra.L3"))
    visitor.waits_for(selected="bone.vertebra.L3")
    last = page.locator(".jp-Notebook .jp-CodeCell").last
    last.locator(".cm-content").click()
    page.keyboard.press("Control+Enter")
    last.locator(".jp-OutputArea-output", has_text="bone.vertebra.L3").wait_for()
    assert page.locator(".jp-Dialog").count() == 0
    assert visitor.hosts() == {"localhost"}
    assert "select=" not in page.url
    context.close()


def _has_kernel(page, url):
    """Whether the page is connected to a kernel that waits for work."""
    sessions = page.request.get(url.split("/lab/")[0] + "/api/sessions").json()
    kernels = [session["kernel"] for session in sessions]
    return any(kernel["execution_state"] == "idle" and kernel["connections"] > 0 for kernel in kernels)


def _open(page, url):
    try:
        return page.goto(url).ok
    except Exception:  # noqa: BLE001 - the server is not up yet, which Playwright reports as any of several errors
        return False


def test_the_quickstart_carries_no_output():
    notebook = json.loads((ROOT / "notebooks" / "quickstart.ipynb").read_text("utf-8"))
    code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert code
    assert all(cell["outputs"] == [] and cell["execution_count"] is None for cell in code)
