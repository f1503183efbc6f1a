import pytest

from explorer.content.catalogue import build_catalogue
from explorer.content.search import Index, words


@pytest.fixture(scope="module")
def index(content) -> Index:
    return Index.of(build_catalogue(content))


FIRST = {
    "slipped disk": "cond.disc-herniation",
    "siatica": "cond.sciatica",
    "L4/5": "disc.L4-L5",
    "l4-5 disk": "disc.L4-L5",
    "psoas": "muscle.psoas-major",
    "multifidis": "muscle.multifidus",
    "lumbar 4": "bone.vertebra.L4",
    "Vertebra lumbalis IV": "bone.vertebra.L4",
    "tailbone": "bone.coccyx",
    "trapped nerve": "cond.sciatica",
    "saddle numbness": "cond.cauda-equina",
    "tight hip flexors": "factor.hip-flexor-tightness",
    "kegel": "ex.pelvic-floor",
    "cauda equna": "cond.cauda-equina",
    "wear and tear": "cond.bone-spurs",
    "bird dog": "ex.bird-dog",
    "annulus fibrosus": "part.disc.annulus",
    "C-section": "factor.abdominal-surgery",
}


@pytest.mark.parametrize(("query", "wanted"), FIRST.items())
def test_people_find_what_they_mean(index: Index, query: str, wanted: str):
    assert index.search(query)[0].id == wanted


@pytest.mark.parametrize("query", ["", "   ", "!!!", "the of", "qqqqqqqq", "\u202e\u0000", "x" * 10_000])
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
