import json
import subprocess

import pytest

from explorer.content.catalogue import build_catalogue
from explorer.content.search import Index, words
from tests.view.test_viewer_units import ESBUILD, VIEW, needs_node

NOTHING = ("", "   ", "!!!", "qqqqqqqq", "\u202e\u0000", "x" * 10_000)
"""Queries that mean nothing, of all kinds that a box may be given."""


@pytest.fixture(scope="module")
def index(content) -> Index:
    return Index.of(build_catalogue(content))


FIRST = {
    "slipped disk": "cond.disc-herniation",
    "bulging disk": "cond.disc-bulge",
    "disc protrusion": "cond.disc-herniation",
    "degenerative disk disease": "cond.disc-age-change",
    "crumbling spine": "cond.disc-age-change",
    "MRI results": "cond.disc-age-change",
    "siatica": "cond.sciatica",
    "syatika": "cond.sciatica",
    "pain down my leg": "cond.sciatica",
    "pinched nerve": "cond.sciatica",
    "L4/5": "disc.L4-L5",
    "l4-5 disk": "disc.L4-L5",
    "psoas": "muscle.psoas-major",
    "illiacus": "muscle.iliacus",
    "multifidis": "muscle.multifidus",
    "diaphram": "muscle.diaphragm",
    "abs": "muscle.abdominal-wall",
    "love handles": "muscle.external-oblique",
    "lumbar 4": "bone.vertebra.L4",
    "Vertebra lumbalis IV": "bone.vertebra.L4",
    "tailbone": "bone.coccyx",
    "tail bone": "bone.coccyx",
    "coxyx": "bone.coccyx",
    "hump back": "cond.thoracic-kyphosis",
    "sway back": "cond.lordosis-pelvic-tilt",
    "whiplash": "cond.neck-arm",
    "stenosys": "cond.stenosis",
    "brittle bones": "cond.vertebral-fracture",
    "back ache": "cond.nonspecific-lbp",
    "threw my back out": "cond.back-strain",
    "cracking back": "cond.facet-pain",
    "saddle numbness": "cond.cauda-equina",
    "numb bum": "cond.cauda-equina",
    "can't feel my legs": "cond.cauda-equina",
    "warning signs": "cond.cauda-equina",
    "fever back pain": "cond.spinal-infection",
    "tight hip flexors": "factor.hip-flexor-tightness",
    "smoking": "factor.whole-person",
    "can't bend": "symptom.stiffness",
    "kegal": "ex.pelvic-floor",
    "Pilates": "ex.group-class",
    "heat pad": "tip.heat",
    "how pain works": "tour.how-pain-works",
    "cauda equna": "cond.cauda-equina",
    "wear and tear": "cond.bone-spurs",
    "bird dog": "ex.bird-dog",
    "annulus fibrosus": "part.disc.annulus",
    "C-section": "factor.abdominal-surgery",
}
"""What people type, misspelt or in words of their own, and what they should be shown first."""


@pytest.mark.parametrize(("query", "wanted"), FIRST.items())
def test_people_find_what_they_mean(index: Index, query: str, wanted: str):
    assert index.search(query)[0].id == wanted


@needs_node
def test_the_page_finds_the_same(content, tmp_path):
    catalogue, script, bundle = (tmp_path / name for name in ("catalogue.json", "ask.ts", "ask.mjs"))
    catalogue.write_text(json.dumps(build_catalogue(content)), encoding="utf-8")
    script.write_text(
        f"""import {{ readFileSync }} from "node:fs";
import {{ readCatalogue }} from {json.dumps(str(VIEW / "catalogue.ts"))};
import {{ searchIndex }} from {json.dumps(str(VIEW / "search.ts"))};
const index = searchIndex(readCatalogue(JSON.parse(readFileSync({json.dumps(str(catalogue))}, "utf8"))));
const queries = {json.dumps([*FIRST, *NOTHING])};
console.log(JSON.stringify(queries.map((query) => index.find(query)[0]?.id ?? null)));
""",
        encoding="utf-8",
    )
    command = [str(ESBUILD), str(script), "--bundle", "--format=esm", "--platform=node", f"--outfile={bundle}"]
    subprocess.run([*command, "--log-level=error"], check=True)
    found = json.loads(subprocess.run(["node", str(bundle)], capture_output=True, check=True).stdout)
    assert dict(zip(FIRST, found, strict=False)) == FIRST
    assert found[len(FIRST) :] == [None] * len(NOTHING)


@pytest.mark.parametrize("query", [*NOTHING, "the of"])
def test_nothing_is_found_where_nothing_is_meant(index: Index, query: str):
    assert index.search(query) == []


def test_the_pair_comes_before_its_sides(index: Index):
    found = [hit.id for hit in index.search("psoas")]
    assert found.index("muscle.psoas-major") < found.index("muscle.psoas-major.left")
    assert len(index.search("disc", limit=3)) == 3


def test_words_fold_accents_spelling_and_levels():
    assert words("Société: Disks at L4–5") == ("societe", "discs", "at", "l4", "l5")


def test_every_name_leads_back_to_its_own(index: Index, content):
    for key, card in content.cards.items():
        assert key in [hit.id for hit in index.search(card.label)][:3], card.label
