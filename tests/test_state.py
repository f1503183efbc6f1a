"""The state: what it takes, what it refuses and how it reads an address."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer import resources
from explorer.anatomy.atlas import Atlas
from explorer.anatomy.structures import LAYERS, STRUCTURES
from explorer.conditions import table
from explorer.state import (
    REGISTERS,
    SHOWN_AS,
    THEMES,
    VIEWS,
    ExplorerState,
    StateError,
    Vocabulary,
    parse_address,
    to_address,
)

CONTENT = Vocabulary(conditions=frozenset({"cond.disc-herniation"}), exercises=frozenset({"ex.walk"}))
IDS = st.sampled_from(sorted(STRUCTURES))
ANGLES = st.floats(-89.0, 89.0)
CAMERAS = st.fixed_dictionaries(
    {
        "target_mm": st.lists(st.floats(-1e4, 1e4), min_size=3, max_size=3),
        "azimuth_deg": ANGLES,
        "elevation_deg": ANGLES,
        "distance_mm": st.floats(1.0, 1e4),
    }
)
FINDINGS = [
    {"kind": "disc-herniation", "zone": "central", "size_mm": 4.5},
    {"kind": "slip", "percent": 12},
    {"kind": "scoliosis", "apex": "L1", "convex": "left"},
]
VALUES = st.fixed_dictionaries(
    {},
    optional={
        "selected": st.none() | IDS,
        "condition": st.sampled_from([None, "cond.disc-herniation"]),
        "exercise": st.sampled_from([None, "ex.walk"]),
        "visibility": st.dictionaries(
            IDS | st.sampled_from([f"layer:{x}" for x in LAYERS]), st.sampled_from(SHOWN_AS), max_size=6
        ),
        "isolate": st.none() | IDS,
        "view": st.none() | st.sampled_from(VIEWS),
        "camera": st.none() | CAMERAS,
        "theme": st.sampled_from(THEMES),
        "register": st.sampled_from(REGISTERS),
        "posture": st.dictionaries(
            st.sampled_from(["extension_deg", "bend_right_deg", "turn_left_deg"]), ANGLES.map(lambda a: round(a, 2))
        ),
        "findings": st.lists(st.sampled_from(FINDINGS), unique_by=lambda f: f["kind"], max_size=3),
    },
)


@given(VALUES)
def test_json_round_trip(values):
    state = ExplorerState(CONTENT, **values)
    text = json.dumps(state.to_json(), allow_nan=False)
    assert ExplorerState.from_json(json.loads(text), CONTENT).to_json() == state.to_json()


@given(VALUES)
def test_address_round_trip_but_for_the_camera(values):
    state = ExplorerState(CONTENT, **values)
    read, problems = parse_address(to_address(state), CONTENT)
    assert problems == []
    again = ExplorerState(CONTENT, **read)
    for key in ("selected", "condition", "exercise", "visibility", "isolate", "view", "theme", "register", "language"):
        assert getattr(again, key) == getattr(state, key)


@given(st.text(max_size=300))
def test_no_address_raises_or_yields_what_cannot_be_held(query):
    values, problems = parse_address(query, CONTENT)
    ExplorerState(CONTENT, **values)
    assert all(problem.startswith("address: ") for problem in problems)


def test_the_address_of_the_issue():
    assert parse_address("?select=disc.L4-L5&view=left") == ({"selected": "disc.L4-L5", "view": "left"}, [])


def test_layers_in_the_address():
    values, problems = parse_address("hide=layer:muscles,bone.vertebra.L4&ghost=layer:bones")
    assert values == {"visibility": {"layer:muscles": "hide", "bone.vertebra.L4": "hide", "layer:bones": "ghost"}}
    assert problems == []


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("select=disc.L9-L10", "address: select: expected a structure id, got 'disc.L9-L10'"),
        ("select=<script>alert(1)</script>", "got '<script>alert(1)</script>'"),
        ("view=sideways", "address: view: expected one of anterior"),
        ("hide=layer:hair", "address: hide.layer: expected one of bones"),
        ("condition=cond.nothing", "address: condition: expected a condition id"),
        ("select=" + "x" * 9000, "at most 8192 characters"),
        ("select=" + "x" * 500, "..."),
    ],
)
def test_nonsense_in_the_address_is_named_and_the_rest_kept(query, said):
    values, problems = parse_address(f"{query}&theme=dark" if len(query) < 8000 else query, CONTENT)
    assert len(problems) == 1
    assert said in problems[0]
    assert len(problems[0]) < 300
    assert values == ({"theme": "dark"} if len(query) < 8000 else {})


def test_words_that_are_not_ours_are_left_alone():
    assert parse_address("utm_source=mail&fbclid=1") == ({}, [])


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"selected": "disc.L4-L6"}, r"state\.selected: expected a structure id, got 'disc\.L4-L6'; is 'disc\.L4-L5'"),
        ({"selected": 4}, r"state\.selected: .* got 4"),
        ({"condition": "disc.L4-L5"}, r"state\.condition: expected a condition id"),
        ({"exercise": "cond.disc-herniation"}, r"state\.exercise: expected an exercise id"),
        ({"visibility": {"disc.L4-L5": "dim"}}, r"state\.visibility\.disc\.L4-L5: .*got 'dim'"),
        ({"visibility": {"nose": "hide"}}, r"state\.visibility: expected a structure or layer id, got 'nose'"),
        ({"visibility": ["hide"]}, r"state\.visibility: expected an object"),
        ({"view": "up"}, r"state\.view: expected one of"),
        ({"theme": None}, r"state\.theme: expected one of auto"),
        ({"language": "../etc"}, r"state\.language: expected a language tag"),
        ({"posture": {"lordosis_deg": math.nan}}, r"state\.posture\.lordosis_deg: expected a finite number, got nan"),
        ({"posture": {"lordosis_deg": True}}, "got True"),
        ({"findings": [1]}, r"state\.findings\[0\]: expected an object with a kind"),
        (
            {"findings": [{"kind": "curse"}]},
            r"state\.findings\[0\]\.kind: expected one of disc-herniation.*got 'curse'",
        ),
        (
            {"findings": [{"kind": "slip", "percent": 80}]},
            r"state\.findings\[0\]\.percent: slip must be in \[0, 50\], got 80",
        ),
        ({"findings": [{"kind": "slip"}, {"kind": "slip"}]}, r"findings\[1\]: expected one .* slip L5-S1 is also 0"),
        ({"camera": {"target_mm": [0, 0, 0]}}, r"state\.camera: expected an object with"),
        (
            {"camera": {"target_mm": [0, 0], "azimuth_deg": 0, "elevation_deg": 0, "distance_mm": 1}},
            r"target_mm: expected three",
        ),
        (
            {"camera": {"target_mm": [0, 0, 0], "azimuth_deg": 0, "elevation_deg": 91, "distance_mm": 1}},
            r"elevation_deg: expected -90 to 90",
        ),
        (
            {"camera": {"target_mm": [0, 0, 0], "azimuth_deg": 0, "elevation_deg": 0, "distance_mm": 0}},
            r"distance_mm: expected more than 0",
        ),
        ({"zoom": 2}, r"state: expected keys among .*; got 'zoom'"),
    ],
)
def test_what_cannot_be_shown_is_refused_and_changes_nothing(values, said):
    with pytest.raises(StateError, match=said):
        ExplorerState(CONTENT, **values)
    state = ExplorerState(CONTENT, selected="bone.sacrum")
    before = state.to_json()
    with pytest.raises(StateError, match=said):
        state.take({"view": "left"} | values)
    assert state.to_json() == before


def test_other_versions_are_refused():
    with pytest.raises(StateError, match=r"state\.version: expected 1, got 2"):
        ExplorerState.from_json({"version": 2})
    with pytest.raises(StateError, match="expected a JSON object, got list"):
        ExplorerState.from_json([])


def test_watchers_hear_once_of_a_patch_and_only_of_changes():
    state, heard = ExplorerState(), []
    state.param.watch(lambda *events: heard.append({e.name: e.new for e in events}), ["selected", "view", "theme"])
    assert state.take({"version": 1, "selected": "disc.L4-L5", "view": "left", "theme": "auto"}) == {
        "selected": "disc.L4-L5",
        "view": "left",
    }
    assert heard == [{"selected": "disc.L4-L5", "view": "left"}]
    assert state.take({"selected": "disc.L4-L5"}) == {}
    assert len(heard) == 1


def test_states_share_nothing():
    one, two = ExplorerState(), ExplorerState()
    one.visibility["disc.L4-L5"] = "hide"
    one.to_json()["findings"].append({})
    assert (two.visibility, one.findings) == ({}, [])


def test_a_posture_the_joints_do_not_allow_is_refused_with_joint_and_range():
    atlas = Vocabulary(rig=Atlas.load(resources.data("meshes")).rig)
    state = ExplorerState(atlas, posture={"lumbar_lordosis_deg": 60.0})
    with pytest.raises(StateError, match=r"state\.posture: posture: lumbar_lordosis_deg must be in \[30, 70\], got 90"):
        state.posture = {"lumbar_lordosis_deg": 90.0}
    with pytest.raises(StateError, match=r"state\.posture: joint L\d: extension must be in \[.*\] degrees, got"):
        state.posture = {"lumbar_lordosis_deg": 70.0, "extension_deg": 30.0}
    with pytest.raises(StateError, match="expected parameters of"):
        state.take({"view": "left", "posture": {"lordosis": 1.0}})
    assert (state.posture, state.view) == ({"lumbar_lordosis_deg": 60.0}, None)


def test_posture_and_findings_go_through_the_address():
    state = ExplorerState(posture={"extension_deg": -30.5}, findings=FINDINGS)
    query = to_address(state)
    assert "finding=slip,level:L5-S1,percent:12" in query
    values, problems = parse_address(query)
    assert not problems
    assert ExplorerState(**values).to_json() == state.to_json()
    values, problems = parse_address("posture=extension_deg&finding=slip,percent:99&finding=slip&finding=slip")
    assert values["findings"] == [table.checked({"kind": "slip"})]
    assert "expected name:degrees" in problems[0]
    assert "[0, 50], got 99" in problems[1]
    assert "slip L5-S1 is also 0" in problems[2]
