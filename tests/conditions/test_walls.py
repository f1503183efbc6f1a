"""What narrows a segment, herniations apart: which nerve it meets, and that the rooms are those of the meshes."""

import itertools

import numpy as np
import pytest

from explorer.anatomy import kinematics, terms
from explorer.conditions import clearance, marks, measure, shape, table
from explorer.content.roots import root_at
from tests.conditions.meshes import signed_distance
from tests.conditions.test_rules import largest

ZONES = {"central": "central", "lateral-recess": "paracentral", "foraminal": "foraminal"}
NARROWING = (
    ("disc-herniation", {"type": "bulge", "zone": "central"}), ("flavum-thickening", {}), ("facet-enlargement", {}),
    ("osteophytes", {}),
)  # fmt: skip


def rooms(rig, findings, posture=None):
    found = clearance.clearances(rig, shape.pose(rig, posture or {}, findings), findings)
    return {(c.root, c.side): c for c in found}


@pytest.mark.parametrize("where", ZONES)
@pytest.mark.parametrize("level", table.read()["discs"])
def test_a_narrowing_meets_the_root_of_the_table_on_its_side_first(rig, level, where):
    expected = root_at(f"disc.{level}", ZONES[where]).removeprefix("nerve.root.")
    for side, grade in itertools.product([None] if where == "central" else terms.SIDES, (1.0, 2.0, 3.0)):
        finding = table.checked({"kind": "stenosis", "level": level, "where": where, "side": side, "grade": grade})
        first, *_ = found = list(rooms(rig, [finding]).values())
        met = [c for c in found if c.room_mm <= 0.0]
        assert not met or met[0].root == expected
        if side is not None:
            assert all(c.side == side for c in met)
        # In the chest the roots leave well above the disc, and those of the next level lie nearer without being met.
        if grade == 3.0 and level[0] in "CL":
            assert first.root == expected
            assert side in (None, first.side)
            assert first.room_mm < 1.0 if level[0] == "C" else first.room_mm < 0.0


@pytest.mark.parametrize(("kind", "values"), NARROWING)
@pytest.mark.parametrize("level", ["C5-C6", "T8-T9", "L3-L4", "L5-S1"])
def test_room_falls_with_every_step_alike_on_both_sides(rig, level, kind, values):
    most = largest(kind, level=level, months=0, **values) if kind == "disc-herniation" else largest(kind, level=level)
    steps = [rooms(rig, [most | {"size_mm": share * most["size_mm"]}]) for share in (0.2, 0.4, 0.6, 0.8, 1.0)]
    nearest = next(iter(steps[-1]))
    assert all(a[nearest].room_mm > b[nearest].room_mm for a, b in itertools.pairwise(steps))
    for (root, side), found in steps[-1].items():
        assert found.room_mm == pytest.approx(steps[-1][root, "right" if side == "left" else "left"].room_mm, abs=0.2)


@pytest.mark.parametrize("level", ["L3-L4", "L4-L5", "L5-S1"])
def test_a_slip_and_a_worn_disc_take_room(rig, level):
    slips = [rooms(rig, [{"kind": "slip", "level": level, "percent": p}]) for p in (5, 15, 25, 50)]
    least = [min(c.room_mm for c in found.values()) for found in slips]
    assert all(a > b for a, b in itertools.pairwise(least))
    assert least[0] > 0.0 > least[-1]
    worn = [[{"kind": "disc-degeneration", "level": level, "pfirrmann": p}] for p in (2, 3, 4, 5)]
    heights = [measure.room(rig, level, shape.pose(rig, {}, one), one).foramen_left_mm for one in worn]
    assert all(a > b for a, b in itertools.pairwise(heights))
    assert (marks.level_of(rig, level).exiting, "left") in rooms(rig, worn[-1])


@pytest.mark.parametrize("level", ["L3-L4", "L4-L5", "L5-S1"])
def test_a_narrow_spine_has_less_room_bent_back(rig, level):
    narrow = [{"kind": "flavum-thickening", "level": level, "size_mm": 2.0}]
    bent = [rooms(rig, narrow, {"extension_deg": x}) for x in (-60.0, 0.0, 20.0)]
    crossing = (marks.level_of(rig, level).traversing, "left")
    assert all(a[crossing].room_mm > b[crossing].room_mm for a, b in itertools.pairwise(bent))


def test_findings_away_from_the_nerves_and_none_concern_no_root(rig):
    for finding in ({"kind": "scoliosis"}, {"kind": "diastasis"}, {"kind": "spondylolysis"}, {"kind": "muscle-bulk"}):
        assert rooms(rig, [table.checked(finding)]) == {}
    assert rooms(rig, []) == {}


def room_to_mesh(rig, shelf, structure, root, findings, posture):
    moved = shape.pose(rig, posture, findings)
    solid = shelf[structure]
    points, faces, weights = shape.changed(structure, solid.points, solid.faces, solid.weights, rig, findings)
    course = marks.of(rig).roots[root]
    line, at = clearance.posed(course, "right", moved), np.linspace(0.0, len(course.points) - 1.0, 60)
    number = np.arange(len(line))
    dense = np.column_stack([np.interp(at, number, line[:, k]) for k in range(3)])
    far = signed_distance(kinematics.skin(points, weights, moved), faces)(dense)
    return float((far - np.interp(at, number, course.radius_mm)).min())


@pytest.mark.parametrize("posture", [{}, {"extension_deg": -50.0, "turn_left_deg": 12.0}], ids=["standing", "bent"])
@pytest.mark.parametrize(
    ("level", "root"),
    [("L1-L2", "L2"), ("L2-L3", "L3"), ("L3-L4", "L4"), ("L4-L5", "L4"), ("L4-L5", "L5"), ("L5-S1", "S1"), ("C5-C6", "C6")],
)  # fmt: skip
def test_the_rooms_are_those_that_the_meshes_leave(rig, shelf, level, root, posture):
    for kind, wall, structure in (
        ("disc-herniation", "disc", f"disc.{level}"), ("flavum-thickening", "ligament", f"lig.flavum.{level}")
    ):  # fmt: skip
        values = {"type": "bulge", "zone": "central", "months": 0} if wall == "disc" else {}
        most = largest(kind, level=level, **values)
        for share in (0.01, 0.2, 0.4, 1.0):
            findings = [most | {"size_mm": share * most["size_mm"]}]
            told = rooms(rig, findings, posture)[root, "right"]
            assert told.by == wall
            seen = room_to_mesh(rig, shelf, structure, root, findings, posture)
            # How deep a nerve lies in a thin mesh is no more than half its thickness; that it does is what counts.
            if seen > 0.0:
                assert told.room_mm == pytest.approx(seen, abs=0.5), (wall, share)
            else:
                assert told.room_mm < 0.5, (wall, share)
