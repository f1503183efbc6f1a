"""The living spine in the browser: the same bodies as in Python, to a thousandth of a millimetre."""

import json
import os
import subprocess

import numpy as np
import pytest

from explorer.anatomy import alignment, kinematics
from explorer.anatomy.atlas import parse_rig
from explorer.resources import data
from tests.view.test_viewer_units import VIEW, built, needs_node

STATES = 200
RIG_FILE = data("meshes") / "rig.json"
RIG = parse_rig(json.loads(RIG_FILE.read_text("utf-8")))
POSTURES = json.loads((VIEW.parent / "anatomy" / "postures.json").read_text("utf-8"))


def _random_states():
    """Postures and curves within the ranges of all joints, with where every bone then stands and what is measured."""
    rng = np.random.default_rng(6)
    out = []
    while len(out) < STATES:
        # Far postures together often leave a joint's range, which both sides must refuse alike.
        names = [name for name in RIG.posture if rng.random() < 0.5]
        ends = {name: RIG.posture[name].range_deg for name in names}
        posture = {n: rng.choice(e) if rng.random() < 0.4 else round(rng.uniform(*e), 2) for n, e in ends.items()}
        curve = None
        if rng.random() < 0.4:
            curve = {
                "cobb_deg": round(float(rng.uniform(*RIG.scoliosis["cobb_deg"])), 1),
                "apex": str(rng.choice(RIG.scoliosis["apices"])),
                "convex": str(rng.choice(["left", "right"])),
            }
        record = {"posture": posture, "curve": curve}
        try:
            angles = kinematics.distribute(RIG, posture)
        except kinematics.PostureError as error:
            out.append(record | {"refused": str(error)})
            continue
        moved = kinematics.matrices(
            RIG, kinematics.combined(angles, kinematics.scoliosis(RIG, **curve) if curve else {})
        )
        cobb, upper, lower = alignment.cobb_deg(RIG, moved)
        out.append(
            record
            | {
                "moved": {name: matrix.tolist() for name, matrix in moved.items()},
                "measured": vars(alignment.measure(RIG, moved)),
                "cobb": {"cobb_deg": cobb, "upper": upper, "lower": lower},
            }
        )
    return out


@needs_node
def test_the_browser_bends_the_spine_as_python_does(tmp_path):
    states = _random_states()
    assert 20 < sum("refused" in state for state in states) < 180
    expected = tmp_path / "states.json"
    expected.write_text(json.dumps(states))
    environment = os.environ | {"SPINE_RIG": str(RIG_FILE), "SPINE_STATES": str(expected)}
    run = subprocess.run(
        ["node", "--test", str(built("living", tmp_path))], capture_output=True, text=True, check=False, env=environment
    )
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize("name", POSTURES["postures"])
def test_every_preset_is_a_posture_the_joints_allow(name):
    values = POSTURES["postures"][name]["values"]
    assert kinematics.distribute(RIG, values) or name == "standing"
    assert all(RIG.posture[key].rest_deg != value for key, value in values.items())


def test_what_is_usual_holds_the_rest_posture_and_has_a_source():
    measured = vars(alignment.measure(RIG)) | {"cobb_deg": alignment.cobb_deg(RIG, {})[0]}
    for name, usual in POSTURES["usual"].items():
        low, high = usual["range_deg"]
        assert low <= measured[name] <= high, name
        assert usual["source"] in POSTURES["sources"]


def test_the_rig_reaches_every_host_as_a_hashed_file():
    from explorer.handout.one_file import page
    from explorer.library import library

    package = library().package
    assert package.rig in package.files
    assert package.files[package.rig].sha256[:8] in package.rig
    assert json.loads(package.files[package.rig].content) == json.loads(RIG_FILE.read_text("utf-8"))
    for mode in ("url", "message"):
        assert package.describe(mode)["rig"] == package.rig
    assert f'"rig":"{package.rig}"' in page(package, {})
