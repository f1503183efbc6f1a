"""Everything a back clinic explains is there, and each card says all that its kind of card has to say."""

import json
from pathlib import Path

import pytest

from explorer.anatomy.structures import STRUCTURES
from explorer.anatomy.terms import segments_with_disc
from explorer.conditions.table import FILE
from explorer.content.catalogue import build_catalogue
from explorer.content.translate import patient_texts, warning_texts
from tests.content.conftest import FOLDER

CARDS = {
    "condition": "nonspecific-lbp back-strain disc-age-change disc-bulge disc-herniation sciatica radiculopathy "
    "facet-pain bone-spurs stenosis spondylolisthesis scoliosis si-joint-pain deep-gluteal pregnancy diastasis "
    "pelvic-floor vertebral-fracture axial-spa neck-arm",
    "variation": "lordosis-pelvic-tilt thoracic-kyphosis",
    "red-flag": "cauda-equina spinal-infection spinal-cancer myelopathy",
    "factor": "hip-flexor-tightness glutes deconditioning abdominal-surgery running cycling sitting posture load-work "
    "whole-person",
    "symptom": "night-pain stiffness standing end-of-day",
}
EXERCISES = (
    "hip-flexor-half-kneel hip-flexor-foot-hold edge-of-bed knee-to-chest lumbar-rotation cat-camel hamstring-stretch "
    "figure-four prone-press pelvic-tilt deep-belly pelvic-floor bird-dog dead-bug side-plank plank bridge "
    "back-extension hip-hinge sit-to-stand standing-press walking graded-run bike-fit nerve-slider group-class"
)
KINDS = json.loads(FILE.read_text(encoding="utf-8"))["kinds"]
DRAWN = {kind["about"] for kind in KINDS.values()} | {
    key for kind in KINDS.values() for records in kind.get("about_by", {}).values() for key in records.values()
}
TIPS = "change-position sleep stay-active heat pace"
TOURS = "slipped-disc sitting-hip deep-core sciatica facet stenosis run-cycle pregnancy how-pain-works made-to-move"
SIGNS = "CES FX CANCER INFECT MYELO AXSPA GEN"

BY_AGE = {"disc-age-change", "disc-bulge", "disc-herniation", "facet-pain", "spondylolisthesis"}
"""Findings whose share in people without pain is known by age."""

CLAIM_CARDS = Path(__file__).with_name("claim_cards.txt")
"""Each claim of the lay articles by its number, with the cards that have to carry its correction."""
CONNECTED = ("muscle.", "lig.")
SUPPLIED = ("muscle.", "disc.", "joint.facet.", "joint.sacroiliac")
TA2_CHAPTERS = {
    "bone.skull": (406, 406), "bone.pelvis": (1282, 1282), "bone.hip": (1307, 1307), "bone.femur": (1360, 1388),
    "bone.rib": (1105, 1118), "cartilage.costal.": (1139, 1140), "bone.": (1010, 1136), "column.": (1001, 1001),
    "region.": (1031, 1067), "part.vertebra.": (1012, 1030), "canal.": (1009, 1009), "foramen.": (1019, 1019),
    "part.joint.cartilage": (382, 382), "part.joint.": (1533, 1538), "disc.": (1684, 1684), "part.disc.": (1685, 1686),
    **{f"disc.{upper}-{lower}.nucleus": (1686, 1686) for upper, lower in segments_with_disc()},
    "joint.hip": (1873, 1873), "joint.facet.": (1707, 1707), "joint.costovertebral": (1720, 1724),
    "joint.": (1855, 1861), "lig.": (1671, 1864),
    "fascia.thoracolumbar": (2242, 2242), "fascia.linea-alba": (2377, 2377),
    "muscle.diaphragm": (2327, 2327), "muscle.gluteus": (2597, 2600), "muscle.piriformis": (2604, 2604),
    "muscle.hamstrings": (2637, 2642), "muscle.rectus-femoris": (2614, 2614), "muscle.iliopsoas": (2593, 2593),
    "muscle.iliacus": (2594, 2594), "muscle.psoas": (2595, 2595), "muscle.pelvic-floor": (2402, 2402),
    "muscle.levator-ani": (2403, 2403), "muscle.coccygeus": (2412, 2412), "muscle.erector": (2254, 2254),
    "muscle.iliocostalis": (2257, 2261), "muscle.longissimus": (2262, 2266), "muscle.spinalis": (2267, 2270),
    "muscle.transversospinal": (2275, 2275), "muscle.multifidus": (2276, 2276),
    "muscle.rotatores-semispinalis": (2275, 2289), "muscle.": (2356, 2382),
    "sac.dural": (5382, 5382), "nerve.spinal-cord": (6049, 6049), "nerve.conus": (6052, 6052),
    "nerve.cauda-equina": (6163, 6163), "nerve.root.": (6143, 6162), "part.nerve.": (6167, 6167),
    "nerve.medial-branch.": (6152, 6152), "nerve.": (6516, 6582),
}  # fmt: skip
"""Which numbers of Terminologia Anatomica 2, an ordered list, a structure may have: those of its chapter."""


@pytest.fixture(scope="module")
def catalogue(content):
    manifest = json.loads((FOLDER.parent / "meshes" / "manifest.json").read_text("utf-8"))
    return build_catalogue(content, manifest_ids=[mesh["id"] for mesh in manifest["meshes"]])


def test_every_card_of_the_basis_is_there(content):
    assert {card.kind for card in content.conditions.values()} == {"condition", "variation", "red-flag"}
    for kind in ("condition", "variation", "red-flag"):
        assert {k for k, c in content.conditions.items() if c.kind == kind} == {
            f"cond.{n}" for n in CARDS[kind].split()
        }
    assert set(content.factors) == {f"factor.{name}" for name in CARDS["factor"].split()}
    assert set(content.symptoms) == {f"symptom.{name}" for name in CARDS["symptom"].split()}
    assert len(content.cards) == 40
    assert set(content.exercises) == {f"ex.{n}" for n in EXERCISES.split()} | {f"tip.{n}" for n in TIPS.split()}
    assert len(content.exercises) == 31
    assert set(content.tours) == {f"tour.{name}" for name in TOURS.split()}
    assert set(content.redflags) == {f"rf.{name}" for name in SIGNS.split()}


def test_every_structure_says_what_its_kind_has_to_say(catalogue):
    structures = catalogue["structures"]
    assert set(STRUCTURES) <= set(structures)
    missing = {f"{key}: {field}" for key, entry in structures.items() for field in _wanted(key) if not entry.get(field)}
    assert missing == set()
    for key, entry in structures.items():
        for field in ("role", "variation"):
            assert entry[field]["plain"], key
            assert entry[field]["clinical"], key


def _wanted(key: str) -> list[str]:
    fields = ["label", "latin", "role", "variation", "text_alternative", "sources"]
    fields += ["attachments"] * key.startswith(CONNECTED)
    fields += ["innervation"] * key.startswith(SUPPLIED)
    fields += ["action"] * key.startswith("muscle.")
    fields += ["root"] * key.startswith("nerve.root.")
    fields += ["codes"]
    fields += ["conditions", "exercises"]
    return fields


def test_every_structure_has_a_number_of_terminologia_anatomica_from_its_own_chapter(catalogue):
    structures = catalogue["structures"]
    assert [key for key, entry in structures.items() if "ta2" not in entry.get("codes", {})] == []
    for key, entry in structures.items():
        first, last = TA2_CHAPTERS[max((prefix for prefix in TA2_CHAPTERS if key.startswith(prefix)), key=len)]
        assert first <= int(entry["codes"]["ta2"]["code"]) <= last, key
    for upper, lower in segments_with_disc():
        assert structures[f"disc.{upper}-{lower}"]["codes"]["ta2"]["match"] == "broad", "TA2 numbers no single disc"
    exact = {key: int(e["codes"]["ta2"]["code"]) for key, e in structures.items() if _exact(e)}
    assert exact["muscle.psoas-major"] - exact["muscle.iliacus"] == 1
    assert exact["lig.PLL"] - exact["lig.ALL"] == 1
    assert exact["part.disc.nucleus"] - exact["part.disc.annulus"] == 1
    assert exact["bone.femur.lesser-trochanter"] > exact["bone.femur.greater-trochanter"]


def _exact(entry) -> bool:
    return entry["codes"]["ta2"]["match"] == "exact"


def test_codes_are_those_of_the_structure_or_say_that_they_are_wider(catalogue):
    structures = catalogue["structures"]
    exact: dict[tuple[str, str], set[str]] = {}
    for key, entry in structures.items():
        for system, code in entry.get("codes", {}).items():
            if code["match"] == "exact":
                exact.setdefault((system, code["code"]), set()).add(key.removesuffix(".left").removesuffix(".right"))
    assert {code: keys for code, keys in exact.items() if len(keys) > 1} == {}
    for upper, lower in segments_with_disc():
        assert structures[f"disc.{upper}-{lower}"]["codes"]["fma"]["match"] == "exact"
        assert structures[f"bone.vertebra.{upper}"]["codes"]["fma"]["match"] == "exact"
    assert structures["muscle.multifidus"]["codes"]["uberon"]["match"] == "broad"
    assert structures["bone.rib.4.left"]["codes"]["snomed"]["match"] == "broad"


def test_each_finding_is_told_with_what_comes_next_what_helps_and_when_to_ask(content, catalogue):
    for key, card in content.conditions.items():
        assert card.course, key
        assert card.helps.text.plain, key
        assert card.helps.exercises or card.kind == "red-flag", key
        assert card.seek_help.sets or card.seek_help.not_applicable, key
        shares = card.common.by_age if card.common else ()
        assert bool(shares) == (key.removeprefix("cond.") in BY_AGE), key
        if shares:
            assert [share.age for share in shares] == [20, 30, 40, 50, 60, 70, 80]
            assert card.common.about == "without pain"
            assert card.common.caution is not None, f"{key}: common without pain, and yet more common with it"
        if card.common and card.common.about == "without pain":
            assert "without" in card.common.text.plain or key == "cond.diastasis", key
    entry = catalogue["conditions"]["cond.spondylolisthesis"]["common"]
    assert [share["percent"] for share in entry["by_age"]] == [3, 5, 8, 14, 23, 35, 50]


def test_each_claim_is_set_right_on_the_cards_that_the_basis_names(content):
    named = dict(line.split(" ", 1) for line in CLAIM_CARDS.read_text("utf-8").splitlines() if " " in line)
    claims = {claim.seed: claim for claim in content.claims.values()}
    assert set(named) == {seed for seed, claim in claims.items() if claim.fact}
    for seed, cards in named.items():
        missing = set(cards.split()) - set(claims[seed].on)
        assert missing == set(), seed
        assert all(content.entry(card) for card in claims[seed].on), seed


def test_a_sign_that_cannot_wait_says_so_itself(content):
    for signs in content.redflags.values():
        assert {"ambulance", "now"} & set(signs.action.plain.replace(".", "").split()) or signs.level != "emergency-now"
        for sign in signs.signs:
            if "ambulance" in sign.text.plain:
                assert "emergency-now" in {signs.level, sign.level}, sign.text.plain
    chest = next(sign for sign in content.redflags["rf.GEN"].signs if "Chest pain" in sign.text.plain)
    assert (content.redflags["rf.GEN"].level, chest.level) == ("routine", "emergency-now")


SEEN_FROM = {
    "from behind": "posterior",
    "from the front": "anterior",
    "from the left": "left",
    "from above": "superior",
    "from below": "inferior",
    "from the side": "left",
}


def test_the_picture_in_words_says_what_the_page_draws(content):
    """Nothing moves by itself and no person is drawn: a card lights parts, and a finding is drawn on asking."""
    cards = {**content.conditions, **content.factors, **content.symptoms, **content.exercises}
    pictures = [(key, card.text_alternative, card.view) for key, card in cards.items()]
    pictures += [(key, step.text_alternative, step.view) for key, tour in content.tours.items() for step in tour.steps]
    for key, words, view in pictures:
        for phrase, direction in SEEN_FROM.items():
            assert phrase not in words or view.view == direction, f"{key}: {words}"
        assert not {"person", "dial", "clock", "rider"} & set(words.split()), f"{key}: {words}"
        if "drawn with the button" in words:
            assert key in DRAWN, f"{key} has no finding to draw"


def test_tours_end_with_a_question_and_never_with_a_clock(content):
    for key, tour in content.tours.items():
        assert tour.teach_back.question.endswith("?"), key
        assert tour.actions, key
        assert not {name for step in tour.steps for name in type(step).model_fields} & {"seconds", "wait", "duration"}


@pytest.mark.parametrize("shelf", ["structures", "conditions", "factors", "symptoms", "exercises", "tours"])
def test_every_text_for_patients_has_a_spanish_draft(content, shelf: str):
    there = {}
    for translation in content.translations.values():
        for key, fields in translation.texts.items():
            there.setdefault(key, set()).update(fields)
    for entry in content.entries:
        if entry.shelf == shelf:
            assert patient_texts(entry) - warning_texts(entry) - there.get(entry.key, set()) == set(), entry.key


@pytest.mark.parametrize("status", ["machine", "human draft"])
def test_no_warning_sign_is_in_a_draft(content, status: str):
    drafts = [translation for translation in content.translations.values() if translation.status == status]
    assert drafts or status != "machine"
    for entry in content.entries:
        for translation in drafts:
            assert warning_texts(entry) & translation.texts.get(entry.key, {}).keys() == set(), entry.key
