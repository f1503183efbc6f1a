import json
import shutil
from pathlib import Path

import pytest

from explorer.anatomy.structures import STRUCTURES
from explorer.content.catalogue import build_catalogue, catalogue_bytes
from explorer.content.load import load_content
from explorer.content.reading_es import huerta, syllables
from explorer.content.rules import RULES, Context
from explorer.content.translate import languages, marked, translated
from explorer.content.walk import texts
from tests.content.conftest import DAY, FOLDER


@pytest.fixture(scope="module")
def spanish(content):
    return build_catalogue(content, language="es")


def test_spanish_is_there_and_marked_as_a_draft(content, spanish):
    assert languages(content) == {"en": "written", "es": "machine"}
    assert spanish["language"] == "es"
    assert spanish["languages"]["es"] == "machine"


def test_every_structure_and_condition_speaks_spanish(spanish):
    assert {key for key in STRUCTURES if spanish["structures"][key].get("lang") != "es"} == set()
    silent = {key for key, card in spanish["conditions"].items() if card.get("lang") != "es"}
    assert silent == {"cond.cauda-equina", "cond.spinal-infection", "cond.spinal-cancer", "cond.myelopathy"}
    assert spanish["structures"]["muscle.psoas-major.left"]["label"] == "Psoas (psoas mayor), lado izquierdo"
    assert spanish["structures"]["disc.L4-L5"]["role"]["plain"].endswith("son L4 y L5.")
    assert spanish["tree"][0]["label"] == "Cuello"


def test_warning_signs_stay_english_until_they_are_reviewed(content, spanish):
    english = build_catalogue(content)
    assert spanish["redflags"] == marked(english["redflags"], english["redflags"])
    for signs in spanish["redflags"].values():
        assert signs["action"]["english"] == ["plain", "clinical"]
    herniation, tour = spanish["conditions"]["cond.disc-herniation"], spanish["tours"]["tour.sciatica"]
    assert herniation["seek_help"]["text"]["english"] == ["plain", "clinical"]
    assert herniation["explanation"]["english"] == ["clinical"]
    assert tour["steps"][-2]["safety"]
    assert tour["steps"][-2]["text"]["english"] == ["plain", "clinical"]
    assert tour["steps"][0]["text"]["english"] == ["clinical"]


def test_lay_names_that_are_english_are_not_shown_in_another_language(spanish):
    assert spanish["conditions"]["cond.disc-herniation"]["also"] == []
    assert "slipped disc" in spanish["conditions"]["cond.disc-herniation"]["aka"]
    assert spanish["conditions"]["cond.cauda-equina"]["also"]


def test_the_links_of_a_structure_do_not_hang_on_the_language(content, spanish):
    english = build_catalogue(content)
    for key, entry in english["structures"].items():
        assert spanish["structures"][key]["exercises"] == entry["exercises"], key


def test_ids_numbers_and_sources_are_shared(content, spanish):
    english = build_catalogue(content)
    for kind in ("structures", "conditions", "exercises"):
        assert spanish[kind].keys() == english[kind].keys()
        for key, entry in english[kind].items():
            assert spanish[kind][key]["sources"] == entry["sources"]
            assert set(spanish[kind][key].get("conditions", ())) == set(entry.get("conditions", ()))
    numbers = [claim["numbers"] for claim in english["conditions"]["cond.disc-herniation"]["course"]]
    assert [claim["numbers"] for claim in spanish["conditions"]["cond.disc-herniation"]["course"]] == numbers


def test_english_and_unknown_languages_change_nothing(content):
    for language in ("en", "xx"):
        assert translated(content, language) == (content, frozenset())
    assert catalogue_bytes(build_catalogue(content, language="en")) == catalogue_bytes(build_catalogue(content))


def test_the_clinical_register_is_left_alone(content):
    spoken, _ = translated(content, "es")
    for before, after in zip(content.entries, spoken.entries, strict=True):
        if before.shelf == "conditions":
            pairs = zip(texts(before.record), texts(after.record), strict=True)
            assert all(a.value == b.value for a, b in pairs if a.register == "clinical")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "annotations", ignore=shutil.ignore_patterns("schema", "es")))


def write(folder: Path, status: str, fields: dict[str, dict[str, str]]) -> None:
    target = folder / "locale" / "pt"
    target.mkdir(parents=True)
    document = {"language": "pt", "status": status, "texts": fields}
    (target / "all.json").write_text(json.dumps(document), encoding="utf-8")


def test_one_folder_makes_a_language(copy: Path):
    write(copy, "human draft", {"disc.lumbar": {"/label": "Disco entre {upper} e {lower}"}})
    catalogue = build_catalogue(load_content(copy), language="pt")
    assert catalogue["structures"]["disc.L4-L5"]["label"] == "Disco entre L4 e L5"
    assert "lang" not in catalogue["structures"]["disc.L4-L5"], "its role is still English"
    assert catalogue["structures"]["disc.C5-C6"]["label"] == "Disc between C5 and C6"


def test_reviewed_warning_signs_are_shown(copy: Path):
    write(copy, "clinically reviewed", {"rf.CES": {"/label": "Sinais"}})
    assert build_catalogue(load_content(copy), language="pt")["redflags"]["rf.CES"]["label"] == "Sinais"


def test_a_translation_that_does_not_fit_leaves_the_record_english(copy: Path):
    write(copy, "machine", {"bone.sacrum": {"/text_alternative": "curto", "/label": "Sacro"}})
    spoken, speaking = translated(load_content(copy), "pt")
    assert spoken.structures["bone.sacrum"].label == "Sacrum"
    assert "bone.sacrum" not in speaking
    (problem,) = spoken.problems
    assert (problem.file, problem.pointer) == ("locale/pt/all.json", "/texts/bone.sacrum")


def test_hostile_translations_are_refused_when_read(copy: Path):
    write(copy, "machine", {"bone.sacrum": {"/label": "<script>x</script>"}})
    content = load_content(copy)
    assert [p.file for p in content.problems] == ["locale/pt/all.json"]
    assert languages(content) == {"en": "written"}


LONG = "Esta frase sigue y sigue " + "y sigue " * 20 + "hasta que termina."
HARD = (
    "Consiguientemente, la caracterización radiológica multidisciplinar condiciona interpretaciones contradictorias. "
) * 4
HARD = HARD.strip()


@pytest.mark.parametrize(
    ("rule", "text", "value"),
    [
        ("V13", LONG, "48 words"),
        ("V13", HARD, "index"),
        ("V14", "Es un disco desgastado por la edad.", "desgastado"),
    ],
)
def test_spanish_texts_are_held_to_their_own_measure(copy: Path, rule: str, text: str, value: str):
    target = copy / "locale" / "es"
    target.mkdir(parents=True)
    document = {"language": "es", "status": "machine", "texts": {"bone.sacrum": {"/role/plain": text}}}
    (target / "all.json").write_text(json.dumps(document), encoding="utf-8")
    problems = list(RULES[rule](Context(load_content(copy), DAY)))
    assert [(p.file, p.pointer) for p in problems] == [("locale/es/all.json", "/texts/bone.sacrum/~1role~1plain")]
    assert problems[0].value.startswith(value)


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, "que y sin muy bien"),
        (2, "hueso disco día guía ciudad cuerpo raíz"),
        (3, "columna espalda músculo nervioso"),
        (4, "energía aéreo articular"),
    ],
)
def test_spanish_syllables(count: int, words: str):
    assert [syllables(word) for word in words.split()] == [count] * len(words.split())


def test_huerta_of_nothing_and_of_something():
    assert huerta("") == 100.0
    assert huerta("El disco une dos huesos. Es fuerte.") == pytest.approx(108.98, abs=0.01)
    assert huerta(HARD) < 60 < huerta(LONG)
