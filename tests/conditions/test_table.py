"""What findings there are: every default holds, every record speaks of a card, senseless values are refused."""

import itertools
import json

import numpy as np
import pytest

from explorer import resources
from explorer.anatomy import terms
from explorer.conditions import course, table
from explorer.conditions.table import FindingError, all_checked, checked, kinds

CARDS = {
    json.loads(file.read_text("utf-8"))["id"]: json.loads(file.read_text("utf-8"))
    for folder in ("conditions", "factors")
    for file in (resources.data("annotations") / folder).glob("*.json")
}


@pytest.mark.parametrize("name", kinds())
def test_every_default_can_be_shown_and_has_a_source(name):
    finding = checked({"kind": name})
    assert checked(finding) == finding
    assert json.loads(json.dumps(finding)) == finding
    assert kinds()[name].sources
    assert set(kinds()[name].sources) <= set(table.read()["sources"])


@pytest.mark.parametrize("name", kinds())
def test_every_finding_has_plain_words_how_common_and_how_it_goes(name):
    kind = kinds()[name]
    for choice in [None, *kind.about_by.get("type", ())]:
        card = CARDS[table.about({"kind": name, "type": choice})]
        assert card["summary"]
        assert card["explanation"]["plain"]
        assert card.get("course") or card.get("common") or card.get("text") or card["explanation"]["plain"]
    if kind.about.startswith("cond."):
        assert CARDS[kind.about]["common"] is not None
        assert CARDS[kind.about]["course"]


def test_levels_are_the_discs_there_are():
    names = [f"{upper}-{lower}" for upper, lower in terms.segments_with_disc()]
    assert list(kinds()["disc-herniation"].fields["level"].choices) == names == table.read()["discs"]


@pytest.mark.parametrize(
    ("finding", "said"),
    [
        ({"kind": "slip", "percent": 51}, r"finding\.percent: slip must be in \[0, 50\], got 51"),
        ({"kind": "slip", "percent": float("nan")}, r"\[0, 50\], got nan"),
        ({"kind": "slip", "percent": True}, "got True"),
        ({"kind": "slip", "level": "T1-T2"}, r"finding\.level: slip must be one of L1-L2.*got 'T1-T2'"),
        ({"kind": "disc-herniation", "type": "protrusion", "size_mm": 9}, r"size_mm.*\[0, 8\], got 9"),
        ({"kind": "disc-herniation", "level": "C5-C6", "size_mm": 7}, r"\[0, 6\], got 7"),
        ({"kind": "disc-herniation", "type": "bulge", "level": "C5-C6", "size_mm": 3}, r"\[0, 2\], got 3"),
        ({"kind": "disc-herniation", "zone": "central", "side": "left"}, "side.*must be one of null; got 'left'"),
        ({"kind": "disc-herniation", "migration_mm": 4}, r"migration_mm.*\[0, 0\], got 4"),
        ({"kind": "disc-herniation", "size": 4}, "has the fields .*got 'size'"),
        ({"kind": "curse"}, "kind: expected one of disc-herniation"),
        (["slip"], "expected an object with a kind, got list"),
    ],
)
def test_what_cannot_be_shown_is_refused_by_name_range_and_value(finding, said):
    with pytest.raises(FindingError, match=said):
        checked(finding)


def test_two_findings_of_one_place_are_refused_and_of_two_sides_are_not():
    left, right = ({"kind": "disc-herniation", "side": side} for side in ("left", "right"))
    assert len(all_checked([left, right])) == 2
    with pytest.raises(FindingError, match=r"findings\[1\].*L4-L5 left paracentral is also 0"):
        all_checked([left, left])


def test_a_herniation_shrinks_month_by_month_and_loose_pieces_most_often():
    left = {}
    for kind in ("protrusion", "extrusion", "sequestration"):
        whole = {"kind": "disc-herniation", "type": kind, "size_mm": 8.0}
        sizes = [course.herniation(whole | {"months": m}).drawn_mm for m in range(25)]
        assert sizes[0] == 8.0
        assert all(a > b or a == 0.0 for a, b in itertools.pairwise(sizes))
        left[kind] = [size / 8.0 for size in sizes]
    # 64 percent of the volume after 23.2 months (Benson 2010), most of that by 6; gone after 9.27 (Macki 2014).
    assert np.interp(23.2, range(25), left["extrusion"]) ** 3 == pytest.approx(0.36, abs=0.01)
    assert 1.0 - left["extrusion"][6] > 0.8 * (1.0 - left["extrusion"][24])
    assert left["sequestration"][9] > 0.0 == left["sequestration"][10]
    assert all(a > b > c for a, b, c in zip(*(kind[1:] for kind in left.values()), strict=True))
    assert all(set(one["sources"]) <= set(table.read()["sources"]) for one in table.read()["course"]["left"].values())
    often = [course.herniation({"kind": "disc-herniation", "type": t, "size_mm": 4}).shrinks_of_100
             for t in ("bulge", "protrusion", "extrusion", "sequestration")]  # fmt: skip
    assert often == sorted(often)
    claims = {claim["id"] for claim in CARDS["cond.disc-herniation"]["course"]}
    assert set(table.read()["course"]["claims"]) <= claims
    said = {n["label"]: n["value"] for c in CARDS["cond.disc-herniation"]["course"] for n in c["numbers"]}
    assert [said["protrusions"], said["extrusions"], said["loose pieces"]] == often[1:]


def test_what_cards_may_show_lies_within_what_can_be_set(rig):
    file = resources.data("annotations") / "morphs.json"
    morphs = {m["id"]: m for m in json.loads(file.read_text("utf-8"))["morphs"]}
    findings = {
        "morph.disc.bulge": ("disc-herniation", {"type": "bulge"}, "size_mm", 1.0),
        "morph.disc.protrusion": ("disc-herniation", {"type": "protrusion"}, "size_mm", 1.0),
        "morph.disc.extrusion": ("disc-herniation", {"type": "extrusion"}, "size_mm", 1.0),
        "morph.osteophyte": ("osteophytes", {}, "size_mm", 1.0),
        "morph.facet.enlarge": ("facet-enlargement", {}, "size_mm", 1.0),
        "morph.flavum.thicken": ("flavum-thickening", {}, "size_mm", 1.0),
        "morph.slip": ("slip", {}, "percent", 1.0),
        "morph.wedge": ("wedge-fracture", {}, "percent", 1.0),
        "morph.curve.scoliosis": ("scoliosis", {}, "cobb_deg", 1.0),
        "morph.diastasis": ("diastasis", {}, "gap_mm", 10.0),
    }
    for name, (kind, values, field, scale) in findings.items():
        low, high = table.range_of(kinds()[kind], field, checked({"kind": kind} | values))
        assert low <= scale * morphs[name]["low"] <= scale * morphs[name]["high"] <= high, name
    rest = rig.posture["pelvic_tilt_deg"].rest_deg
    # A pelvis that tips forward has less of the pelvic tilt that radiographs measure.
    postures = {
        "morph.curve.lordosis": ("lumbar_lordosis_deg", 0.0, 1.0), "morph.rotation": ("turn_left_deg", 0.0, 1.0),
        "morph.extension": ("extension_deg", 0.0, 1.0), "morph.flexion": ("extension_deg", 0.0, -1.0),
        "morph.pelvic-tilt": ("pelvic_tilt_deg", rest, -1.0),
    }  # fmt: skip
    for name, (parameter, at, sign) in postures.items():
        low, high = rig.posture[parameter].range_deg
        ends = [at + sign * morphs[name][end] for end in ("low", "high")]
        assert low <= min(ends) <= max(ends) <= high, name
    least = 1.0 - max(table.read()["pfirrmann"]["height_lost"].values())
    assert morphs["morph.disc.height"]["low"] == pytest.approx(least)
