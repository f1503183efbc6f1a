import pytest

from explorer.content.reading import read, sentences, syllables

COUNTED = {
    1: "spine disc bulge nerve root bone squeezed moved worked eased years use whole aches through",
    2: "muscle stable ankle little bulges edges pieces lifted rested sacrum lumbar movement careful spasm",
    3: "vertebra ligament exercise area easier suddenly carefully several idea serious medicine ambulance family",
    4: "exercises anatomy emergency usually experience variation caesarean scoliosis sciatic",
    5: "sciatica sacroiliac immediately myelopathy",
    6: "radiculopathy spondylolisthesis physiotherapist",
}


@pytest.mark.parametrize(("count", "word"), [(n, w) for n, line in COUNTED.items() for w in line.split()])
def test_syllables(count: int, word: str):
    assert syllables(word) == count
    assert syllables(word.upper()) == count


FROZEN = [
    ("The cat sat on the mat.", 6, 1, 6, -1.45),
    ("A disc is a strong pad. It sits between two bones.", 11, 2, 12, -0.572),
    ("Most back pain eases in a few weeks.", 8, 1, 9, 0.805),
    (
        "Your back hurts, but there is no sign of serious harm, and most pain like this eases in a few weeks.",
        21,
        1,
        24,
        6.086,
    ),
    ("Progressive neurological deterioration necessitates immediate multidisciplinary evaluation.", 7, 1, 34, 44.454),
    ("In 2015 about 3 in 10 people at L4 felt fine.", 12, 1, 18, 6.79),
]


@pytest.mark.parametrize(("text", "words", "count", "syllable_count", "grade"), FROZEN)
def test_frozen_vectors(text: str, words: int, count: int, syllable_count: int, grade: float):
    reading = read(text)
    assert (reading.words, reading.sentences, reading.syllables) == (words, count, syllable_count)
    assert reading.grade == pytest.approx(grade, abs=0.01)


def test_grade_is_the_published_formula():
    reading = read("One two three four. Five six.")
    expected = 0.39 * reading.words / reading.sentences + 11.8 * reading.syllables / reading.words - 15.59
    assert reading.grade == pytest.approx(expected)


def test_sentences_are_not_cut_at_decimals_and_fields_end_them():
    assert len(sentences("It moves 2.5 mm. Is that much? No!")) == 3
    assert read(["No stop here", "nor here"]).sentences == 2
    assert read("It bends (a lot.) Then it turns.").sentences == 2


def test_long_words_of_the_glossary_do_not_count():
    assert read("The vertebra is sturdy.").long_words == ("vertebra",)
    assert read("The vertebra is sturdy.", frozenset({"vertebra"})).long_words == ()


def test_nothing_to_read():
    assert read("").grade == 0.0
    assert read([]).mean_sentence == 0.0
    assert read("... !").words == 0
