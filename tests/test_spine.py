"""The one object: what is set is in the state, what is measured is what was set, what is refused says why."""

import json
import re
import subprocess
import sys

import pytest

import explorer
from explorer import Spine
from explorer.conditions.table import FindingError
from explorer.spine import angle_table
from explorer.state import StateError


@pytest.fixture
def spine():
    return Spine()


def test_it_is_loaded_on_first_use_and_importing_reads_nothing():
    code = (
        "import sys, explorer; assert 'explorer.spine' not in sys.modules and 'numpy' not in sys.modules;"
        "import pathlib; pathlib.Path.open = None; explorer.__version__"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    assert explorer.Spine is Spine


def test_a_herniation_is_in_the_state_measured_and_taken_away(spine):
    disc = spine.disc("L4-L5")
    disc.herniate(kind="protrusion", zone="paracentral", side="left", mm=8)
    disc.degenerate(4)
    assert [f["kind"] for f in spine.state.findings] == ["disc-herniation", "disc-degeneration"]
    measured = spine.measure(["L4-L5"])
    (form,) = measured.herniations["L4-L5"]
    assert (form.type, form.zone, form.side, round(form.size_mm, 1)) == ("protrusion", "paracentral", "left", 8.0)
    assert measured.affected == ("nerve.root.L5.left",)
    disc.herniate(kind="protrusion", zone="paracentral", side="left", mm=2)
    assert len(spine.findings) == 2
    assert spine.measure([]).affected == ()
    disc.clear()
    assert spine.findings == []
    spine.vertebra("L5").slip(20)
    spine.vertebra("L1").wedge(25)
    spine.vertebra("L5").gap()
    spine.clear("slip")
    assert [f["kind"] for f in spine.findings] == ["wedge-fracture", "spondylolysis"]
    assert spine.capture()["findings"] == json.loads(json.dumps(spine.findings))


def test_posture_is_set_read_and_measured(spine):
    rest = spine.posture.lordosis_deg
    spine.posture.lordosis_deg = 60
    assert spine.state.posture == {"lumbar_lordosis_deg": 60.0}
    assert spine.measure([]).angles.lumbar_lordosis_deg == pytest.approx(60.0, abs=1.0)
    spine.posture.take("sitting-slumped")
    assert spine.measure([]).angles.lumbar_lordosis_deg < rest
    spine.posture = {}
    assert spine.posture.lordosis_deg == rest
    rows = {row["angle"]: row for row in angle_table(spine.measure([]))}
    assert all(row["usual_low"] <= row["degrees"] <= row["usual_high"] for row in rows.values())


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (lambda s: setattr(s.posture, "lordosis_deg", 90), r"lumbar_lordosis_deg must be in \[30, 70\], got 90"),
        (lambda s: setattr(s.posture, "slouch", 9), "posture: expected one of .*got 'slouch'"),
        (lambda s: s.posture.take("yoga"), "expected one of .*got 'yoga'"),
        (lambda s: s.disc("L4-L6"), "disc.level: .* got 'L4-L6'"),
        (lambda s: s.disc("L4-L5").herniate(mm=20, side="left"), r"size_mm.*\[0, 8\], got 20"),
        (lambda s: s.vertebra("C1").wedge(10), "level: wedge-fracture must be one of"),
        (lambda s: s.set("slip", level="L5-S1", percent=99), r"percent.*\[0, 50\], got 99"),
        (lambda s: s.select("disc.L4-L6"), "disc.L4-L5' meant"),
        (lambda s: s.restore({"version": 1, "posture": {"extension_deg": 99}}), "extension_deg must be in"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changes(spine, act, said):
    before = spine.capture()
    with pytest.raises((StateError, FindingError, AttributeError, KeyError), match=re.compile(said)):
        act(spine)
    assert spine.capture() == before


def test_the_verbs_of_a_viewer(spine):
    heard = []
    stop = spine.on_pick(heard.append)
    spine.select("disc.L4-L5")
    stop()
    spine.select(None)
    assert heard == ["disc.L4-L5"]
    spine.hide("layer:muscles")
    spine.xray("bone.vertebra.L4")
    spine.show("lig.flavum.L4-L5")
    spine.isolate("region.lumbar")
    assert spine.state.visibility == {
        "layer:muscles": "hide", "bone.vertebra.L4": "ghost", "lig.flavum.L4-L5": "show"
    }  # fmt: skip
    seen = spine.capture()
    spine.isolate(None)
    spine.xray()
    assert set(spine.state.visibility.values()) == {"ghost", "show"}
    spine.restore(seen)
    assert spine.capture() == seen
    assert spine.show() is spine.explorer


def test_the_plotter_and_the_file_show_posture_and_findings(spine, tmp_path):
    stage = spine.explorer.session.library.stage()
    rest = dict(stage.bodies(spine.state))
    spine.posture.extension_deg = -40
    spine.disc("L4-L5").herniate(side="left", mm=6)
    bent = {name: actor.mapper.dataset for name, actor in spine.plotter().actors.items()}
    assert bent["disc.L4-L5"].n_points > rest["disc.L4-L5"].n_points
    assert bent["bone.vertebra.C3"].center[1] - rest["bone.vertebra.C3"].center[1] > 100.0
    assert bent["bone.femur.left"].center == pytest.approx(rest["bone.femur.left"].center, abs=1e-3)
    page = spine.save(tmp_path / "spine.html").read_text("utf-8")
    assert '"findings":[{"kind":"disc-herniation"' in page
    spine.restore({"version": 1, "posture": {}, "findings": []})
    assert all(mesh is rest[name] for name, mesh in stage.bodies(spine.state).items())
