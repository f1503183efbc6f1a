import json

import pytest

from explorer.anatomy.structures import STRUCTURES
from explorer.content.catalogue import build_catalogue, catalogue_bytes, solid_pieces
from explorer.content.load import Content, load_content
from tests.content.conftest import FOLDER, add_unverified_code, spoil


@pytest.fixture(scope="module")
def catalogue(content):
    return build_catalogue(content)


def test_every_structure_has_its_words(catalogue):
    assert set(STRUCTURES) <= set(catalogue["structures"])
    for key in STRUCTURES:
        entry = catalogue["structures"][key]
        assert entry["label"] != key
        assert entry["role"]["plain"]
        assert entry["role"]["clinical"]
        assert entry["sources"]
        assert entry["kind"] == STRUCTURES[key].kind
        words = (entry["label"], entry.get("latin", ""), entry["text_alternative"], *entry["role"].values())
        assert not any("{" in word for word in words), key


def test_bytes_are_the_same_for_the_same_files(catalogue):
    again = build_catalogue(load_content(FOLDER))
    assert catalogue_bytes(again) == catalogue_bytes(catalogue)
    assert json.loads(catalogue_bytes(catalogue)) == catalogue


@pytest.mark.parametrize(
    ("key", "label", "latin"),
    [
        ("bone.vertebra.L4", "Fourth lumbar vertebra (L4)", "Vertebra lumbalis IV"),
        ("bone.vertebra.T7", "Seventh thoracic vertebra (T7)", "Vertebra thoracica VII"),
        ("bone.vertebra.C1", "First neck bone, the atlas (C1)", "Atlas"),
        ("disc.L5-S1", "Disc between L5 and S1", "Discus intervertebralis L5-S1"),
        ("muscle.psoas-major.left", "Psoas (psoas major), left", "Musculus psoas major"),
        ("joint.facet.L4-L5.right", "Facet joint between L4 and L5, right", "Articulatio zygapophysialis L4-L5"),
        ("bone.rib.7.left", "Rib 7, left", "Costa VII"),
        ("nerve.root.C8.left", "Nerve root C8, left", "Nervus spinalis"),
    ],
)
def test_names(catalogue, key: str, label: str, latin: str):
    entry = catalogue["structures"][key]
    assert (entry["label"], entry["latin"]) == (label, latin)


def test_sides_share_their_record(catalogue):
    left, right = (catalogue["structures"][f"muscle.multifidus.{side}"] for side in ("left", "right"))
    differing = {name for name in left if left[name] != right[name]}
    assert differing == {"label", "side"}


def test_the_particular_record_wins_over_its_class(catalogue):
    l5, l3 = (catalogue["structures"][f"bone.vertebra.{level}"] for level in ("L5", "L3"))
    assert "lowest" in l5["role"]["plain"]
    assert "lowest" not in l3["role"]["plain"]
    assert l5["codes"]["fma"]["code"] == "FMA:13076"
    assert "src.SPONDY-BEUTLER" in l5["sources"]


def test_links_run_both_ways_and_over_the_class(catalogue):
    for disc in ("disc.L4-L5", "disc.L1-L2"):
        assert "cond.disc-herniation" in catalogue["structures"][disc]["conditions"]
    assert "cond.disc-herniation" not in catalogue["structures"]["disc.T5-T6"]["conditions"]
    assert "factor.hip-flexor-tightness" in catalogue["structures"]["muscle.psoas-major.right"]["conditions"]
    assert "ex.hip-flexor-half-kneel" in catalogue["structures"]["muscle.psoas-major.right"]["exercises"]
    for key, entry in catalogue["structures"].items():
        for card in entry["conditions"]:
            kind = {"cond": "conditions", "factor": "factors", "symptom": "symptoms"}[card.split(".")[0]]
            assert card in catalogue[kind], key
        for exercise in entry["exercises"]:
            assert exercise in catalogue["exercises"], key


def test_claims_stand_where_readers_meet_them(catalogue):
    psoas = [claim["id"] for claim in catalogue["structures"]["muscle.psoas-major.left"]["claims"]]
    assert "cl.seed-A08" in psoas
    facet = [claim["id"] for claim in catalogue["structures"]["joint.facet.L2-L3.left"]["claims"]]
    assert "cl.seed-B49" in facet
    assert "cl.seed-B57" in [claim["id"] for claim in catalogue["conditions"]["cond.disc-herniation"]["myths"]]
    shown = {c["id"] for e in catalogue["structures"].values() for c in e["claims"]}
    for kind in ("conditions", "factors", "symptoms", "exercises", "tours"):
        shown |= {claim["id"] for card in catalogue[kind].values() for claim in card["myths"]}
    assert len(shown) == 114


def test_the_tree_holds_every_structure_with_a_layer_once(catalogue):
    leaves: list[str] = []

    def walk(nodes):
        for node in nodes:
            if node["id"] in STRUCTURES:
                leaves.append(node["id"])
            walk(node.get("children", ()))

    walk(catalogue["tree"])
    assert len(leaves) == len(set(leaves))
    assert {key for key, s in STRUCTURES.items() if s.layer} <= set(leaves)


def test_solid_means_there_is_a_mesh(content):
    some = build_catalogue(content, manifest_ids=["bone.vertebra.L4"], accuracy={"bone.vertebra.L4": "atlas"})
    solid = {key for key, entry in some["structures"].items() if entry["solid"]}
    assert solid == {"bone.vertebra.L4"}
    assert some["structures"]["bone.vertebra.L4"]["accuracy"] == "atlas"


def test_parts_without_a_mesh_are_shown_by_others(content, catalogue):
    assert solid_pieces("bone.femur.lesser-trochanter", content) == ("bone.femur.left", "bone.femur.right")
    assert solid_pieces("no.such", content) == ()
    nucleus = catalogue["structures"]["part.disc.nucleus"]
    assert nucleus["members"] == ["disc.L4-L5.nucleus"]
    assert nucleus["solid"] is False


def test_codes_that_are_not_verified_are_left_out(content):
    def edit(raw):
        raw["codes"]["fma"]["verified"] = False

    codes = build_catalogue(spoil(content, "muscle.multifidus", add_unverified_code))["structures"]["muscle.multifidus"]
    assert "fma" not in codes["codes"]
    entry = build_catalogue(spoil(content, "bone.vertebra.L4", edit))["structures"]["bone.vertebra.L4"]
    assert "fma" not in entry["codes"]
    assert "uberon" in entry["codes"]


def test_no_content_still_gives_a_catalogue():
    empty = build_catalogue(Content())
    assert empty["structures"]["disc.L4-L5"]["label"] == "disc.L4-L5"
    assert empty["conditions"] == {}
    assert empty["tree"]


def test_names_that_frighten_are_searched_for_and_not_shown(catalogue):
    herniation, spurs = (catalogue["conditions"][key] for key in ("cond.disc-herniation", "cond.bone-spurs"))
    assert "ruptured disc" in herniation["aka"]
    assert "ruptured disc" not in herniation["also"]
    assert {"slipped disc", "prolapsed disc"} <= set(herniation["also"])
    assert "wear and tear" in spurs["aka"]
    assert "osteophytes" in spurs["also"]
    assert "wear and tear" not in spurs["also"]
