"""Which nerve: the rooms that are measured agree with the table of roots, at every level, zone and side."""

import itertools

import pytest

from explorer.anatomy import terms
from explorer.conditions import clearance, shape, table
from explorer.content.roots import root_at

DISCS = table.read()["discs"]


def herniation(level, **values):
    finding = {"kind": "disc-herniation", "level": level} | values
    if "size_mm" not in values:
        finding["size_mm"] = table.range_of(table.kinds()["disc-herniation"], "size_mm", table.checked(finding))[1]
    return finding


@pytest.mark.parametrize("level", DISCS)
@pytest.mark.parametrize("zone", ["paracentral", "foraminal", "far-lateral"])
@pytest.mark.parametrize("side", terms.SIDES)
def test_the_root_with_least_room_is_that_of_the_table(rig, level, zone, side):
    finding = herniation(level, type="protrusion", zone=zone, side=side)
    first, *others = clearance.clearances(rig, shape.pose(rig, {}), [finding])
    assert (f"nerve.root.{first.root}", first.side) == (root_at(f"disc.{level}", zone), side)
    assert all(other.room_mm > first.room_mm for other in others)
    # Roots of the chest leave well above the disc and have room; the others are met.
    if level[0] in "CL" and (level, zone) != ("L5-S1", "far-lateral"):
        assert first.room_mm < 0.0


@pytest.mark.parametrize("level", ["L1-L2", "L4-L5", "L5-S1", "C5-C6"])
def test_a_central_one_is_as_near_to_both_sides(rig, level):
    found = clearance.clearances(rig, shape.pose(rig, {}), [herniation(level, zone="central", side=None)])
    assert found[0].root == found[1].root == root_at(f"disc.{level}", "central").removeprefix("nerve.root.")
    assert found[0].room_mm == pytest.approx(found[1].room_mm, abs=1e-6)


@pytest.mark.parametrize("kind", ["protrusion", "extrusion", "sequestration"])
def test_room_falls_with_size_and_comes_back_with_the_months(rig, kind):
    moved = shape.pose(rig, {})

    def room(**values):
        found = clearance.clearances(rig, moved, [herniation("L4-L5", type=kind, side="left", **values)])
        return next(c.room_mm for c in found if (c.root, c.side) == ("L5", "left"))

    rooms = [room(size_mm=size) for size in (1.0, 2.0, 4.0, 6.0, 8.0)]
    assert all(a > b for a, b in itertools.pairwise(rooms))
    later = [room(size_mm=8.0, months=months) for months in (0, 3, 6, 9)]
    assert all(a < b for a, b in itertools.pairwise(later))


def test_nothing_pushed_out_meets_nothing_and_a_small_one_neither(rig):
    moved = shape.pose(rig, {})
    assert clearance.clearances(rig, moved, []) == []
    small = [herniation("L4-L5", side="left", size_mm=1.5)]
    assert clearance.clearances(rig, moved, small)
    assert clearance.affected(rig, moved, small) == []


def test_left_is_the_mirror_image_of_right(rig):
    moved = shape.pose(rig, {})
    rooms = {}
    for side in terms.SIDES:
        found = clearance.clearances(rig, moved, [herniation("L4-L5", zone="foraminal", side=side)])
        rooms[side] = {(c.root, c.side == side): c.room_mm for c in found}
    assert rooms["left"] == pytest.approx(rooms["right"], abs=1e-6)
    posed = clearance.clearances(rig, shape.pose(rig, {"bend_right_deg": 20.0}), [herniation("L4-L5", side="left")])
    assert posed[0].root == "L5"


def test_the_usual_example_meets_the_root_that_goes_down(rig):
    finding = {"kind": "disc-herniation", "level": "L4-L5", "side": "left", "size_mm": 5.0}
    assert [c.structure for c in clearance.affected(rig, shape.pose(rig, {}), [finding])] == ["nerve.root.L5.left"]
