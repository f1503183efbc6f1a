import pytest

from explorer.content.reference import Swap
from explorer.content.wording import findings, refusals

KIND = (
    "Discs change with age.",
    "The slipway is open.",
    "Justice and fixed joints.",
    "It may ease in a few weeks.",
    "The trapezius is a muscle.",
)
UNKIND = {
    "wear and tear": "It is wear and tear.",
    "worn": "A worn disc",
    "degenerative": "Degenerative change",
    "torn": "a torn ring",
    "ruptured": "The disc RUPTURED",
    "damaged": "damaged nerve",
    "pinched": "a pinched nerve",
    "trapped": "a trapped nerve",
    "crumbling": "Your spine is crumbling",
    "bone on bone": "It is bone\u00a0on bone",
    "unstable": "an unstable back",
    "chronic": "chronic pain",
    "never": "It never heals",
    "just": "it is just pain",
    "don't bend": "Don't bend",
    "permanent": "permanently sore",
}


@pytest.mark.parametrize("text", KIND)
def test_kind_words_pass(content, text: str):
    assert list(findings(text, content.words["en"].avoid)) == []


@pytest.mark.parametrize("text", UNKIND.values(), ids=UNKIND.keys())
def test_unkind_words_are_found_with_a_swap(content, text: str):
    found = list(findings(text, content.words["en"].avoid))
    assert found
    assert all(finding.use and text[finding.start :].startswith(finding.found) for finding in found)


def test_an_allowed_phrase_spares_what_stands_in_it_alone():
    swap = Swap(stems=("slipped",), use="herniation")
    text = "People say slipped disc. It has slipped."
    assert [finding.start for finding in findings(text, [swap], ["slipped disc"])] == [text.rindex("slipped")]


@pytest.mark.parametrize(
    "text",
    [
        "You have a slipped disc.",
        "YOU'VE got arthritis",
        "Diagnosis: stenosis",
        "Take 400mg of it",
        "two 20 mg tablets",
        "This will cure you",
        "Heat will relieve the pain",
        "guaranteed to work",
        "instant relief",
    ],
)
def test_refused(text: str):
    assert list(refusals(text))


@pytest.mark.parametrize("text", ["It may ease your pain.", "A gap of 4 mm", "They have pain.", "10 to 15 minutes"])
def test_not_refused(text: str):
    assert list(refusals(text)) == []
