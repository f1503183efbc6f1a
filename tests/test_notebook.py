"""The explorer in a notebook, as far as it goes without a browser."""

import base64

import nbformat
import pytest
from nbclient import NotebookClient

from explorer import SpineExplorer
from explorer.state import StateError
from tests.ui.driving import ROOT


def test_select_and_listen():
    explorer, heard = SpineExplorer(), []
    stop = explorer.on_select(heard.append)
    explorer.select("disc.L4-L5")
    explorer.session.receive({"type": "state", "seq": 1, "patch": {"selected": "bone.vertebra.L4"}})
    explorer.select(None)
    stop()
    explorer.select("disc.L4-L5")
    assert heard == ["disc.L4-L5", "bone.vertebra.L4", None]


def test_an_unknown_id_is_refused_with_a_near_one():
    with pytest.raises(StateError, match=r"is 'disc\.L4-L5' meant"):
        SpineExplorer().select("disc.L4-5")


@pytest.mark.slow
def test_the_plotter_shows_the_state_and_names_actors_by_id():
    explorer = SpineExplorer("disc.L4-L5")
    explorer.state.take({"visibility": {"layer:bones": "hide"}, "view": "left"})
    plotter = explorer.plotter((200, 160))
    assert not plotter.actors["bone.vertebra.L4"].visibility
    assert plotter.actors["disc.L4-L5"].visibility
    assert plotter.camera.position[0] < plotter.camera.focal_point[0]
    plotter.close()


@pytest.mark.slow
def test_the_quickstart_runs():
    notebook = nbformat.read(ROOT / "notebooks" / "quickstart.ipynb", as_version=4)
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(ROOT)}}).execute()
    shown = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    view = next(output["data"] for output in shown if "image/png" in output.get("data", {}))
    assert base64.b64decode(view["image/png"])[:4] == b"\x89PNG"
    assert "text/html" in view
    assert "application/vnd.holoviews_exec.v0+json" in view
    assert any("'bone.vertebra.L4'" in output.get("data", {}).get("text/plain", "") for output in shown)
    # The meshes travel by message and never into the notebook's file.
    assert all(
        len(str(output.get("data", {}).get("text/html", ""))) < 1_800_000
        for output in shown
        if "image/png" in output.get("data", {})
    )


@pytest.mark.slow
def test_the_living_spine_runs_and_shows_what_it_says():
    notebook = nbformat.read(ROOT / "notebooks" / "living_spine.ipynb", as_version=4)
    assert all(cell.outputs == [] for cell in notebook.cells if cell.cell_type == "code")
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(ROOT)}}).execute()
    outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    said = "".join(output.get("text", "") for output in outputs)
    assert "lumbar_lordosis_deg        60.0   usual 20 to 70" in said
    assert "lumbar_lordosis_deg must be in [30, 70], got 95" in said
    assert "type='extrusion'" in said
    assert "('nerve.root.L5.left',)" in said
    assert "In about 67 of 100 people it shrinks" in said
    assert sum("image/png" in output.get("data", {}) for output in outputs) == 3
