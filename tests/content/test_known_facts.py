"""Facts that lay articles turn round, each held in cards, tours, links, other languages and the built shapes alike."""

import re
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import pyvista as pv

from explorer.anatomy.structures import STRUCTURES
from explorer.anatomy.terms import LUMBAR, PRESACRAL, THORACIC, segments_with_disc
from explorer.content.catalogue import build_catalogue, solid_pieces
from explorer.content.roots import EXITING, TRAVERSING, root_at
from explorer.content.search import Index
from explorer.content.walk import texts
from tests.content.conftest import FOLDER

SHAPES = FOLDER.parent / "meshes" / "structures"
SIDES = ("left", "right")


@pytest.fixture(scope="module")
def catalogue(content):
    return build_catalogue(content)


@pytest.fixture(scope="module")
def spanish(content):
    return build_catalogue(content, language="es")


@cache
def shape(structure_id: str) -> pv.PolyData:
    return pv.read(Path(SHAPES) / f"{structure_id}.vtp")


def part(structure_id: str, region: str) -> np.ndarray:
    mesh = shape(structure_id)
    names = [str(name) for name in mesh.field_data["region_names"]]
    return np.asarray(mesh.points[mesh.point_data["region"] == names.index(region)])


def words(tour) -> str:
    return " ".join(step["text"]["plain"] for step in tour["steps"])


@pytest.mark.parametrize("side", SIDES)
def test_the_psoas_ends_on_the_lesser_trochanter(content, catalogue, spanish, side: str):
    psoas = catalogue["structures"][f"muscle.psoas-major.{side}"]
    assert [end["id"] for end in psoas["attachments"]["distal"]] == ["bone.femur.lesser-trochanter"]
    assert "lesser trochanter" in psoas["attachments"]["text"]["plain"]
    assert "lesser trochanter" in words(catalogue["tours"]["tour.sitting-hip"])
    assert "trocánter menor" in words(spanish["tours"]["tour.sitting-hip"])
    assert "trocánter menor" in spanish["structures"][f"muscle.psoas-major.{side}"]["attachments"]["text"]["plain"]
    assert f"bone.femur.{side}" in solid_pieces("bone.femur.lesser-trochanter", content)
    muscle = shape(f"muscle.psoas-major.{side}").points
    end = muscle[muscle[:, 2] < muscle[:, 2].min() + 5].mean(axis=0)
    lesser, greater = (part(f"bone.femur.{side}", f"{which} trochanter") for which in ("lesser", "greater"))
    assert np.linalg.norm(lesser - end, axis=1).min() < 8
    assert np.linalg.norm(greater - end, axis=1).min() > 15


@pytest.mark.parametrize("level", PRESACRAL[2:])
def test_the_body_is_in_front_and_the_arch_behind(level: str):
    bone = f"bone.vertebra.{level}"
    body = part(bone, "body")[:, 1].mean()
    assert body > part(bone, "lamina")[:, 1].mean() > part(bone, "spinous process")[:, 1].mean()


def test_cards_say_where_body_and_arch_are(catalogue):
    body, arch = (catalogue["structures"][f"part.vertebra.{name}"] for name in ("body", "arch"))
    assert "front" in body["label"]
    assert "front" in body["role"]["plain"]
    assert "back" in arch["label"]
    assert "back" in arch["role"]["plain"]


@pytest.mark.parametrize("segment", [f"{u}-{lo}" for u, lo in segments_with_disc()])
@pytest.mark.parametrize("side", SIDES)
def test_a_root_leaves_through_its_opening_in_front_of_the_facet_joint(catalogue, segment: str, side: str):
    root = EXITING[f"disc.{segment}"]
    opening = catalogue["structures"][f"foramen.{segment}.{side}"]
    level = root.rsplit(".", 1)[1]
    assert f"root {level}" in opening["role"]["plain"]
    assert "in front of the facet joint" in opening["role"]["plain"]
    relations = {(r["type"], r["to"]) for r in catalogue["structures"][root]["relations"]}
    assert ("passes-through", f"foramen.{segment}") in relations
    leaving = part(f"{root}.{side}", "ganglion").mean(axis=0)
    upper, lower = segment.split("-")
    bone, facet = (upper, "inferior") if lower == "S1" else (lower, "superior")
    knob = part(f"bone.vertebra.{bone}", f"{facet} articular process")
    knob = knob[(knob[:, 0] < 0) == (side == "left")]
    assert leaving[1] > knob[:, 1].mean()
    joint = shape(f"joint.facet.{segment}.{side}").points
    assert leaving[1] > joint[:, 1].mean()


def test_tours_lead_the_root_past_the_joint(catalogue):
    for tour in ("tour.facet", "tour.sciatica"):
        assert "in front of the" in words(catalogue["tours"][tour])
    assert "does not go through it" in words(catalogue["tours"]["tour.sciatica"])


def test_a_paracentral_change_at_l4_l5_meets_l5_and_a_far_lateral_one_l4(catalogue, content):
    assert (root_at("disc.L4-L5", "paracentral"), root_at("disc.L4-L5", "far-lateral")) == (
        "nerve.root.L5",
        "nerve.root.L4",
    )
    affected = {(r.disc, r.zone): r.root for r in content.conditions["cond.disc-herniation"].affected_roots}
    assert affected["disc.L4-L5", "paracentral"] == "nerve.root.L5"
    assert affected["disc.L4-L5", "far-lateral"] == "nerve.root.L4"
    assert "root L5" in words(catalogue["tours"]["tour.slipped-disc"])
    assert "the next root down, L5" in words(catalogue["tours"]["tour.sciatica"])
    assert "L4 and L5" in catalogue["structures"]["disc.L4-L5"]["role"]["plain"]


@pytest.mark.parametrize("segment", ["L3-L4", "L4-L5"])
@pytest.mark.parametrize("side", SIDES)
def test_behind_a_lumbar_disc_the_next_root_is_near_the_middle_and_its_own_far_out(segment: str, side: str):
    disc = shape(f"disc.{segment}").points
    height = disc[:, 2].mean()

    def out(root: str) -> float:
        points = shape(f"{root}.{side}").points
        return float(np.abs(points[np.abs(points[:, 2] - height) < 4][:, 0]).mean())

    assert out(TRAVERSING[f"disc.{segment}"]) < 16 < out(EXITING[f"disc.{segment}"])


def test_the_cord_ends_at_l1_l2(catalogue, spanish):
    assert "L1 or L2" in catalogue["structures"]["nerve.spinal-cord"]["role"]["plain"]
    assert "ends high in the low back" in words(catalogue["tours"]["tour.sciatica"])
    assert re.search(r"L1 [oy] L2", spanish["structures"]["nerve.spinal-cord"]["role"]["plain"])
    tip = shape("nerve.spinal-cord").points[:, 2].min()
    assert shape("bone.vertebra.L2").points[:, 2].min() < tip < part("bone.vertebra.L1", "body")[:, 2].max()
    assert shape("nerve.cauda-equina").points[:, 2].min() < tip - 50


@pytest.mark.parametrize("segment", [f"{u}-{lo}" for u, lo in segments_with_disc()])
def test_the_nucleus_lies_inside_the_anulus(segment: str):
    ring, gel = (part(f"disc.{segment}", name) for name in ("anulus fibrosus", "nucleus pulposus"))
    for axis in (0, 1):
        assert ring[:, axis].min() < gel[:, axis].min()
        assert gel[:, axis].max() < ring[:, axis].max()


def test_cards_have_ring_and_centre_the_right_way_round(catalogue):
    ring, gel = (catalogue["structures"][f"part.disc.{name}"] for name in ("annulus", "nucleus"))
    assert "outer part" in ring["role"]["plain"]
    assert "centre" in gel["role"]["plain"]
    assert "anulus fibrosus" in ring["label"]
    assert "nucleus pulposus" in gel["label"]


def test_there_are_24_free_bones_a_sacrum_and_a_tailbone(catalogue, content):
    free = [key for key in STRUCTURES if re.fullmatch(r"bone\.vertebra\.[CTL]\d+", key)]
    assert len(free) == 24
    assert all((SHAPES / f"{key}.vtp").is_file() for key in (*free, "bone.sacrum", "bone.coccyx"))
    assert "24 free" in content.claims["cl.seed-B05"].fact.plain
    assert "24 free bones and 23 discs" in words(catalogue["tours"]["tour.made-to-move"])
    assert "five bones grown into one" in catalogue["structures"]["bone.sacrum"]["role"]["plain"]
    assert "three to five" in catalogue["structures"]["bone.coccyx"]["variation"]["plain"]


def test_no_disc_lies_above_c2_c3(catalogue):
    discs = {key for key in catalogue["structures"] if key.startswith("disc.")}
    assert len({key for key in discs if "-" in key and not key.endswith(".nucleus")}) == 23
    assert len({key for key in discs if key.endswith(".nucleus")}) == 23
    assert {path.name.removesuffix(".vtp") for path in SHAPES.glob("disc.*")} == {k for k in discs if "-" in k}
    assert not any("C1" in key for key in discs)
    assert all("disc" not in hit.id for hit in Index.of(catalogue).search("C1-C2", limit=3))
    assert "no disc above or below it" in catalogue["structures"]["bone.vertebra.C1"]["role"]["plain"]


def test_multifidus_is_served_by_medial_branches_and_transversus_by_t7_to_l1(catalogue, spanish):
    for side in ("", ".left", ".right"):
        multifidus = catalogue["structures"][f"muscle.multifidus{side}"]["innervation"]
        assert multifidus["nerves"]
        assert all(nerve.startswith("nerve.medial-branch.") for nerve in multifidus["nerves"])
        assert "medial branch" in multifidus["text"]["plain"]
        transversus = catalogue["structures"][f"muscle.transversus-abdominis{side}"]["innervation"]
        assert transversus["roots"] == [*THORACIC[6:], LUMBAR[0]]
        assert "T7 to L1" in transversus["text"]["plain"]
    assert "T7 a L1" in spanish["structures"]["muscle.transversus-abdominis"]["innervation"]["text"]["plain"]
    assert "muscle.multifidus" in [r["to"] for r in catalogue["structures"]["nerve.medial-branch.L4"]["relations"]]


WRONG = (
    r"psoas[^.]*\bgreater (?:trochanter|tubercle)\b(?! is)",
    r"\bbody (?:of (?:the|a) vertebra )?(?:is|lies|sits) (?:at the back|behind)",
    r"\barch (?:is|lies|sits) (?:at the front|in front)",
    r"(?:roots?|nerves?) (?:pass|run|go|leave)\w* through the facet",
    r"cord (?:ends|runs) (?:down )?(?:at|to) (?:L[3-5]|S\d|the sacrum)",
    r"\b33 (?:separate |free )?(?:bones|vertebrae) (?:make|in adults)",
    r"disc (?:between|of) (?:C1|the atlas)",
    r"(?:soft|gel)[- ]\w* ring\b|nucleus (?:surrounds|round)",
)


@pytest.mark.parametrize("wrong", WRONG)
def test_no_text_says_the_wrong_thing(content, wrong: str):
    said = {
        (entry.key, text.pointer): text.value
        for entry in content.entries
        for text in texts(entry.record)
        if text.register not in {"quote", "note"} and re.search(wrong, text.value, re.IGNORECASE)
    }
    assert said == {}
