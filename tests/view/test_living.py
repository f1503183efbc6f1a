"""The living spine in the browser: the same bodies as in Python, to a thousandth of a millimetre."""

import json
import os
import subprocess

import numpy as np
import pytest

from explorer.anatomy import alignment, kinematics
from explorer.anatomy.atlas import parse_rig
from explorer.conditions import clearance, effects, marks, measure, outgrowth, shape, table
from explorer.resources import data
from tests.view.test_viewer_units import VIEW, built, needs_node

STATES = 200
FAR_MM = 20.0
RIG_FILE = data("meshes") / "rig.json"
RIG = parse_rig(json.loads(RIG_FILE.read_text("utf-8")))
POSTURES = json.loads((VIEW.parent / "anatomy" / "postures.json").read_text("utf-8"))


def _random_finding(rng, name):
    """A finding of a kind, every field anywhere in its range."""
    kind = table.kinds()[name]
    values = {"kind": name}
    for _ in range(2):  # what is allowed depends on the other fields, which are only known the second time
        for key, field in kind.fields.items():
            if field.choices is None:
                values[key] = round(float(rng.uniform(*table.range_of(kind, key, values))), 2)
            else:
                allowed = table.choices_of(kind, key, values)
                values[key] = allowed[rng.integers(len(allowed))]
    return table.checked({"kind": name} | {key: values[key] for key in kind.fields})


def _random_states():
    """Postures and findings within their ranges, with the bodies that Python makes of them."""
    rng = np.random.default_rng(6)
    out = []
    for _ in range(STATES):
        # Far postures together often leave a joint's range, which both sides must refuse alike.
        ends = {name: RIG.posture[name].range_deg for name in RIG.posture if rng.random() < 0.4}
        posture = {n: rng.choice(e) if rng.random() < 0.3 else round(rng.uniform(*e), 2) for n, e in ends.items()}
        kinds = rng.choice(list(table.kinds()), rng.integers(0, 4), replace=False)
        findings = [_random_finding(rng, str(kind)) for kind in kinds]
        out.append({"posture": posture, "findings": findings} | _body(posture, findings, rng))
    return out


def _body(posture, findings, rng):
    try:
        moved = shape.pose(RIG, posture, findings)
    except kinematics.PostureError as error:
        return {"refused": str(error)}
    cobb, upper, lower = alignment.cobb_deg(RIG, moved)
    touched = {}
    for structure in sorted(shape.touched(RIG, findings)):
        at = _near(structure, findings, rng)
        touched[structure] = {"rest": at.tolist(), "moved": shape.displaced(structure, at, RIG, findings).tolist()}
    angles = shape.joint_angles(RIG, posture, findings)
    muscles = [f"{name}.{side}" for name in RIG.marks["swell"] for side in ("left", "right")]
    levels = sorted({f["level"] for f in findings if f.get("level") in RIG.marks["levels"]})
    pieces = [e for e in effects.effects(findings) if e.rule == "outgrowth"]
    return {
        "moved": {name: matrix.tolist() for name, matrix in moved.items()},
        "measured": vars(alignment.measure(RIG, moved)),
        "cobb": {"cobb_deg": cobb, "upper": upper, "lower": lower},
        "touched": touched,
        "swell": {name: kinematics.swell_mm(RIG, name, angles) for name in muscles},
        "rooms": {level: vars(measure.room(RIG, level, moved, findings)) for level in levels},
        "outgrowths": [outgrowth.outgrowth(marks.level_of(RIG, e.level), e)[0].tolist() for e in pieces],
        "clearances": {
            f"{c.root}.{c.side}.{c.by}": c.room_mm
            for c in clearance.clearances(RIG, moved, findings)
            if c.room_mm < FAR_MM
        },
    }


def _near(structure, findings, rng):
    """Points such as the structure may have: about the levels of the findings, or anywhere in the belly."""
    known = marks.of(RIG)
    centres = [known.levels[f["level"]].centre for f in findings if f.get("level") in known.levels]
    centres += [known.vertebrae[f["level"]].centre for f in findings if f.get("level") in known.vertebrae]
    if not centres or structure.startswith(("muscle.", "fascia.")):
        centres = [np.array([0.0, 40.0, 100.0])]
    return np.concatenate([centre + rng.uniform(-30.0, 30.0, (20, 3)) for centre in centres])


@needs_node
def test_the_browser_bends_the_spine_as_python_does(tmp_path, record_property):
    states = _random_states()
    assert 10 < sum("refused" in state for state in states) < 100
    expected = tmp_path / "states.json"
    expected.write_text(json.dumps(states))
    environment = os.environ | {"SPINE_RIG": str(RIG_FILE), "SPINE_STATES": str(expected)}
    run = subprocess.run(
        ["node", "--test", str(built("living", tmp_path))], capture_output=True, text=True, check=False, env=environment
    )
    assert run.returncode == 0, run.stdout + run.stderr
    # Of the 16.7 ms that a frame lasts; the rest is the graphics card's.
    record_property("posing", next(line for line in run.stdout.splitlines() if "posing:" in line))


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
