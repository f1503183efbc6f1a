"""What is drawn is what was asked for: measured back from the changed meshes, nothing folded, nothing come loose."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.anatomy import alignment, kinematics
from explorer.conditions import disc_rules, marks, measure, outgrowth, shape, table
from explorer.conditions.effects import effects
from tests.conditions.meshes import across, signed_distance, volume

CREASED = 0.005
"""Share of a skin that may crease, as where the lip of a disc lies flat on its bone."""


def largest(kind, **values):
    """The finding with every number at the end of its range."""
    record = table.kinds()[kind]
    finding = table.checked({"kind": kind} | values)
    ends = {n: table.range_of(record, n, finding)[1] for n, f in record.fields.items() if f.range and n not in values}
    return finding | ends


LARGE = [
    *(largest(kind, level=level) for kind in ("osteophytes", "facet-enlargement", "flavum-thickening")
      for level in ("L5-S1", "T8-T9", "C5-C6")),
    *(largest("stenosis", level="L4-L5", where=where) for where in ("central", "lateral-recess", "foraminal")),
    *(largest("disc-herniation", type="bulge", level=level, months=0) for level in ("L4-L5", "C5-C6")),
    largest("spondylolysis"), largest("wedge-fracture", level="L1"), largest("wedge-fracture", level="T7"),
    largest("diastasis"), largest("muscle-bulk"), {"kind": "muscle-bulk", "muscle": "psoas-major", "percent": -50},
]  # fmt: skip


@pytest.mark.parametrize("finding", LARGE, ids=lambda f: "-".join(str(v) for v in f.values() if isinstance(v, str)))
def test_hardly_a_triangle_turns_over_at_the_largest_finding(rig, shelf, finding):
    touched = shape.touched(rig, [finding])
    assert touched
    for name in touched:
        solid = shelf[name]
        changed = shape.displaced(name, solid.points, rig, [finding])
        before = across(solid.points, solid.faces)
        turned = (before * across(changed, solid.faces)).sum(axis=1) < 0.0
        size = np.linalg.norm(before, axis=1)
        assert size[turned].sum() < CREASED * size.sum(), name


def test_nothing_set_changes_nothing_and_the_order_does_not_matter(rig, shelf):
    points = shelf["bone.vertebra.L5"].points
    assert shape.displaced("bone.vertebra.L5", points, rig, []) is points
    assert shape.displaced("bone.vertebra.L5", points, rig, [{"kind": "slip", "percent": 0}]) is points
    assert all(np.array_equal(m, np.eye(4)) for m in shape.pose(rig, {}, []).values())
    many = [{"kind": "osteophytes"}, {"kind": "wedge-fracture", "level": "L5"}, {"kind": "spondylolysis"}]
    there = shape.displaced("bone.vertebra.L5", points, rig, many)
    assert np.abs(shape.displaced("bone.vertebra.L5", points, rig, many[::-1]) - there).max() < 1e-12
    both = [{"kind": "slip", "percent": 20}, {"kind": "disc-degeneration", "level": "L5-S1", "pfirrmann": 5}]
    turned = shape.pose(rig, {}, both[::-1])["head"]
    assert np.abs(shape.pose(rig, {}, both)["head"] - turned).max() < 1e-9


@pytest.mark.parametrize("level", ["L1-L2", "L4-L5", "L5-S1", "C5-C6", "T8-T9"])
@pytest.mark.parametrize("kind", ["protrusion", "extrusion", "sequestration"])
@pytest.mark.parametrize("zone", ["central", "paracentral", "foraminal", "far-lateral"])
def test_a_herniation_measures_back_as_its_type_size_zone_and_side(rig, level, kind, zone):
    for side, size in itertools.product([None] if zone == "central" else ["left", "right"], (3.0, 6.0)):
        finding = {"kind": "disc-herniation", "level": level, "type": kind, "zone": zone, "side": side, "size_mm": size}
        (form,) = measure.herniations(rig, [finding])[level]
        assert (form.type, form.zone, form.side) == (kind, zone, side)
        assert form.size_mm == pytest.approx(size, abs=0.05)
        if kind == "protrusion":
            assert form.base_mm >= max(form.dome_mm, form.size_mm)
        if kind == "extrusion":
            assert form.base_mm < form.dome_mm


def test_a_piece_goes_up_and_down_and_its_surface_is_closed_and_outward(rig):
    for kind, way in itertools.product(("extrusion", "sequestration"), (-6.0, 6.0)):
        finding = {"kind": "disc-herniation", "type": kind, "size_mm": 8, "migration_mm": way}
        (form,) = measure.herniations(rig, [finding])["L4-L5"]
        assert form.migration_mm == pytest.approx(way, abs=1.5)
        assert form.type == kind
    for side in ("left", "right"):
        (effect,) = effects([{"kind": "disc-herniation", "side": side}])
        points, faces, share = outgrowth.outgrowth(marks.level_of(rig, "L4-L5"), effect)
        edges = np.sort(np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1)
        assert (np.unique(edges, axis=0, return_counts=True)[1] == 2).all()
        assert volume(points, faces) > 0.0
        assert ((share >= 0.0) & (share <= 1.0)).all()


@pytest.mark.parametrize("level", ["L4-L5", "C5-C6"])
def test_a_bulge_has_its_size_goes_round_and_stays_on_the_endplates(rig, shelf, level):
    solid, size = shelf[f"disc.{level}"], 2.0
    for side, least in ((None, 0.95), ("left", 0.26)):
        zone = "central" if side is None else "paracentral"
        finding = {
            "kind": "disc-herniation",
            "level": level,
            "type": "bulge",
            "size_mm": size,
            "zone": zone,
            "side": side,
        }
        changed = shape.displaced(f"disc.{level}", solid.points, rig, [finding])
        spread, share = measure.bulge_size_mm(rig, level, solid.points, changed)
        assert spread == pytest.approx(size, abs=0.25)
        assert share > least  # more than a quarter of the edge, else it would be a herniation
        place = marks.level_of(rig, level)
        local = place.local(solid.points)
        on_plates = np.abs(local[:, 2]) >= disc_rules.polar(local, place)[3]
        assert np.abs(changed - solid.points)[on_plates].max() < 1e-9


@pytest.mark.parametrize("percent", [5, 20, 50])
@pytest.mark.parametrize("level", ["L4-L5", "L5-S1"])
def test_a_slip_measures_what_was_asked_for(rig, level, percent):
    finding = {"kind": "slip", "level": level, "percent": percent}
    place = marks.level_of(rig, level)
    depth = float(np.linalg.norm(place.plate_front - place.plate_back))
    for extra in ([], [{"kind": "spondylolysis", "level": level.split("-")[0]}]):
        moved = shape.pose(rig, {"extension_deg": 0.0}, [finding, *extra])
        assert measure.slip_mm(rig, place, moved) == pytest.approx(percent / 100.0 * depth, abs=0.5)


def test_with_a_gap_on_both_sides_the_back_of_the_arch_stays(rig, shelf):
    solid = shelf["bone.vertebra.L5"]
    both = [{"kind": "slip", "percent": 30}, {"kind": "spondylolysis", "level": "L5"}]
    moved = shape.pose(rig, {}, both)["L5"]
    changed = shape.displaced("bone.vertebra.L5", solid.points, rig, both)
    gone = np.linalg.norm(changed @ moved[:3, :3].T + moved[:3, 3] - solid.points, axis=1)
    tip, front = solid.points[:, 1].argmin(), solid.points[:, 1].argmax()
    assert gone[tip] < 0.5
    assert gone[front] == pytest.approx(0.3 * 37.3, abs=1.0)
    one = [both[0], both[1] | {"side": "left"}]
    whole = shape.displaced("bone.vertebra.L5", solid.points, rig, one)
    assert np.linalg.norm(whole - solid.points, axis=1)[tip] < 1e-6


@pytest.mark.parametrize("level", ["T7", "L1", "L3"])
def test_a_wedge_loses_its_share_in_front_and_takes_the_disc_along(rig, shelf, level):
    vertebra = marks.of(rig).vertebrae[level]
    top = vertebra.centre + np.array([[0.0, vertebra.back_mm + vertebra.depth_mm, vertebra.roof_mm]]) @ vertebra.axes
    finding = {"kind": "wedge-fracture", "level": level, "percent": 30}
    gone = (shape.displaced(f"bone.vertebra.{level}", top, rig, [finding]) - top) @ vertebra.axes[2]
    assert -gone[0] == pytest.approx(0.3 * vertebra.front_height_mm, rel=0.12)
    upper = kinematics.matrices(rig, {}, shape.offsets(rig, [finding]))
    name, _nucleus = sorted(n for n in shape.touched(rig, [finding]) if n.startswith("disc."))
    solid = shelf[name]
    changed = shape.displaced(name, solid.points, rig, [finding])
    stood = kinematics.skin(changed, solid.weights, upper)
    foot = solid.weights[level] > 0.999
    bone = shape.displaced(f"bone.vertebra.{level}", solid.points[foot], rig, [finding])
    assert np.abs(stood[foot] - bone).max() < 0.6
    joint = name[5:].split("-")[0]
    roof = solid.weights[joint] > 0.999
    expected = solid.points[roof] @ upper[joint][:3, :3].T + upper[joint][:3, 3]
    assert np.abs(stood[roof] - expected).max() < 1.0


POSTURES = [{"lumbar_lordosis_deg": 30.0}, {"bend_right_deg": 20.0, "turn_left_deg": 10.0}]
CHANGED = [
    largest("disc-herniation", type="bulge", level="L4-L5", months=0), largest("slip", level="L4-L5"),
    {"kind": "disc-degeneration", "level": "L4-L5", "pfirrmann": 5}, largest("wedge-fracture", level="L5"),
]  # fmt: skip


@pytest.mark.parametrize("posture", [{}, *POSTURES], ids=str)
@pytest.mark.parametrize("finding", [None, *CHANGED], ids=lambda f: f and f["kind"])
def test_a_nucleus_goes_with_its_disc_and_stays_in_it(rig, shelf, posture, finding):
    findings = [finding] if finding else []
    moved = shape.pose(rig, posture, findings)

    def stood(name):
        solid = shelf[name]
        changed = shape.displaced(name, solid.points, rig, findings)
        return kinematics.skin(changed, solid.weights, moved)

    skin, own = stood("disc.L4-L5"), stood("disc.L4-L5.nucleus")
    out = signed_distance(skin, shelf["disc.L4-L5"].faces)(own)
    # A bone that slips by half its depth draws the faces of the disc far aslant.
    assert out.max() < (0.05 if finding and finding["kind"] == "slip" else 0.0)
    if posture or finding:
        assert np.abs(own - shelf["disc.L4-L5.nucleus"].points).max() > 0.5


def test_a_worn_disc_loses_its_height_in_front_and_behind(rig):
    for grade, kept in ((2, 1.0), (3, 0.9), (4, 0.7), (5, 0.4)):
        moved = shape.pose(rig, {}, [{"kind": "disc-degeneration", "level": "L4-L5", "pfirrmann": grade}])
        for corner in ("front_mm", "back_mm"):
            below, above = (getattr(rig.endplates[n][w], corner) for n, w in (("L5", "upper"), ("L4", "lower")))
            now = moved["L4"][:3, :3] @ above + moved["L4"][:3, 3] - below
            up = marks.level_of(rig, "L4-L5").axes[2]
            assert now @ up == pytest.approx(kept * ((above - below) @ up), abs=0.8)


@pytest.mark.parametrize(
    "slider",
    [
        *({"kind": "stenosis", "where": w, "_of": "grade"} for w in ("central", "lateral-recess", "foraminal")),
        {"kind": "flavum-thickening", "_of": "size_mm"}, {"kind": "facet-enlargement", "_of": "size_mm"},
        {"kind": "disc-herniation", "type": "bulge", "zone": "central", "_of": "size_mm"},
        {"kind": "disc-herniation", "zone": "central", "_of": "size_mm"},
    ],
    ids=lambda f: "-".join(str(v) for v in f.values()),
)  # fmt: skip
@pytest.mark.parametrize("level", ["L4-L5", "L2-L3", "C5-C6"])
def test_the_canal_narrows_with_every_step(rig, level, slider):
    finding = {key: value for key, value in slider.items() if key != "_of"} | {"level": level}
    kind, of = table.kinds()[finding["kind"]], slider["_of"]
    areas, heights = [], []
    for value in np.linspace(0.0, table.range_of(kind, of, table.checked(finding))[1], 6):
        one = [finding | {of: float(value)}]
        room = measure.room(rig, level, shape.pose(rig, {}, one), one)
        areas.append(room.canal_mm2)
        heights.append(room.foramen_left_mm)
    if slider.get("where") == "foraminal":
        assert all(a > b for a, b in itertools.pairwise(heights))
    elif (slider["kind"], level) == ("facet-enlargement", "C5-C6"):
        assert np.ptp(areas) < 1e-9  # joints of the neck stand beside the canal, not in it
    else:
        assert all(a > b for a, b in itertools.pairwise(areas))


@pytest.mark.parametrize("level", ["L2-L3", "L3-L4", "L4-L5", "L5-S1"])
def test_canal_and_foramina_open_bent_forward_and_close_bent_back(rig, level):
    rooms = [measure.room(rig, level, shape.pose(rig, {"extension_deg": x})) for x in (-60.0, -30.0, 0.0, 12.0, 25.0)]
    for one, next_ in itertools.pairwise(rooms):
        assert one.canal_mm2 > next_.canal_mm2
        assert one.foramen_left_mm > next_.foramen_left_mm
        assert one.foramen_left_mm == pytest.approx(one.foramen_right_mm, abs=1e-6)


@given(cobb=st.floats(1.0, 80.0), apex=st.sampled_from(["T3", "T8", "T12", "L3"]), kyphosis=st.floats(40.0, 70.0))
@settings(max_examples=15, deadline=None)
def test_curves_measure_what_was_asked_for(rig, cobb, apex, kyphosis):
    bent = shape.pose(rig, {}, [{"kind": "scoliosis", "cobb_deg": cobb, "apex": apex, "convex": "left"}])
    assert alignment.cobb_deg(rig, bent)[0] == pytest.approx(cobb, abs=1.0)
    rounded = shape.pose(rig, {}, [{"kind": "rounded-upper-back", "kyphosis_deg": kyphosis}])
    assert alignment.measure(rig, rounded).thoracic_kyphosis_deg == pytest.approx(kyphosis, abs=1.0)


@pytest.mark.parametrize(("muscle", "percent"), [("multifidus", -40), ("psoas-major", 20)])
def test_bulk_changes_a_muscle_by_its_share_on_its_side_only(rig, shelf, muscle, percent):
    finding = {"kind": "muscle-bulk", "muscle": muscle, "side": "left", "percent": percent}
    assert shape.touched(rig, [finding]) == {f"muscle.{muscle}.left"}
    solid = shelf[f"muscle.{muscle}.left"]
    changed = shape.displaced(f"muscle.{muscle}.left", solid.points, rig, [finding])
    assert volume(changed, solid.faces) / volume(solid.points, solid.faces) == pytest.approx(
        1 + percent / 100, abs=0.02
    )


def test_a_gap_in_the_belly_is_as_wide_as_asked_for(rig, shelf):
    inner = {}
    for side in ("left", "right"):
        solid = shelf[f"muscle.rectus-abdominis.{side}"]
        changed = shape.displaced(
            f"muscle.rectus-abdominis.{side}", solid.points, rig, [{"kind": "diastasis", "gap_mm": 40}]
        )
        middle = np.abs(solid.points[:, 2] - 82.0) < 12.0
        inner[side] = np.abs(changed[middle, 0]).min() - np.abs(solid.points[middle, 0]).min()
        assert volume(changed, solid.faces) == pytest.approx(volume(solid.points, solid.faces), rel=0.03)
    assert sum(inner.values()) == pytest.approx(40.0, abs=3.0)
