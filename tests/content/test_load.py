import json
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explorer.content.catalogue import build_catalogue, catalogue_bytes
from explorer.content.load import MAX_BYTES, load_content, reload

CARD = "conditions/disc-bulge.json"
LIST = "structures/discs.json"


@pytest.fixture
def copy(folder: Path, tmp_path: Path) -> Path:
    target = tmp_path / "annotations"
    shutil.copytree(folder, target, ignore=shutil.ignore_patterns("schema"))
    return target


def change(path: Path, edit) -> None:
    document = json.loads(path.read_text(encoding="utf-8"))
    edit(document)
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")


def test_real_annotations_are_read_without_a_problem(content):
    assert content.problems == ()
    assert len(content.conditions) == 26
    assert len(content.factors) == 10
    assert len(content.symptoms) == 4
    assert len(content.exercises) == 31
    assert len(content.redflags) == 7
    assert len(content.tours) == 10
    assert len(content.claims) == 115
    assert content.meta is not None
    assert content.entry("disc.L4-L5").file == LIST
    assert content.entry("no.such") is None


@pytest.mark.parametrize(
    ("raw", "expected", "value"),
    [
        (b"", "well-formed JSON", "line 1 column 1"),
        (b'{"id": ', "well-formed JSON", "line 1 column 8"),
        (b"[]", "a JSON object", "[]"),
        (b"\xff\xfe{}", "text in UTF-8", "byte 0"),
        (b'{"id": 1, "id": 2}', "each key once", "'id' is given twice"),
        (b'{"id": NaN}', "ordinary numbers", "NaN is not a JSON number"),
        (b"[" * 100_000, "ordinary depth", "nesting too deep"),
        (b" " * (MAX_BYTES + 1), f"at most {MAX_BYTES} bytes", f"{MAX_BYTES + 1} bytes"),
    ],
    ids=["empty", "cut", "list", "encoding", "twice", "nan", "deep", "huge"],
)
def test_a_broken_file_is_named_and_the_rest_is_kept(copy: Path, raw: bytes, expected: str, value: str, content):
    (copy / CARD).write_bytes(raw)
    now = load_content(copy)
    (problem,) = now.problems
    assert (problem.rule, problem.file) == ("V01", CARD)
    assert expected in problem.expected
    assert value in problem.value
    assert now.conditions.keys() == content.conditions.keys() - {"cond.disc-bulge"}


def test_a_folder_in_place_of_a_file_is_named(copy: Path):
    (copy / CARD).unlink()
    (copy / CARD).mkdir()
    (problem,) = load_content(copy).problems
    assert problem.file == CARD
    assert problem.expected == "a file that can be read"


def test_a_broken_field_is_named_by_its_pointer(copy: Path):
    change(copy / CARD, lambda d: d["course"][0].update(grade="Z"))
    (problem,) = load_content(copy).problems
    assert problem.pointer == "/course/0/grade"
    assert problem.value == "Z"
    assert str(problem).startswith("conditions/disc-bulge.json#/course/0/grade: V01 expected Input should be 'A', 'B'")


def test_one_broken_record_leaves_its_neighbours(copy: Path, content):
    change(copy / LIST, lambda d: d["structures"][1].pop("sources"))
    now = load_content(copy)
    assert [(p.file, p.pointer) for p in now.problems] == [(LIST, "/structures/1/sources")]
    assert now.structures.keys() == content.structures.keys() - {"disc.thoracic"}


def test_unknown_fields_are_refused(copy: Path):
    change(copy / CARD, lambda d: d.update(colour="red"))
    change(copy / LIST, lambda d: d.update(extra=1))
    places = {(p.file, p.pointer) for p in load_content(copy).problems}
    assert places == {(CARD, "/colour"), (LIST, "/extra")}


def test_an_id_given_twice_is_named_and_the_first_is_kept(copy: Path):
    change(copy / LIST, lambda d: d["structures"].append(dict(d["structures"][0], label="Another")))
    now = load_content(copy)
    (problem,) = now.problems
    assert problem.rule == "V02"
    assert problem.value == "disc.lumbar"
    assert now.structures["disc.lumbar"].label != "Another"


HOSTILE = {
    "script": "<script>alert(1)</script>",
    "tag": "Some <b>bold</b> words",
    "comment": "a <!-- b -->",
    "address": "javascript:alert(1)",
    "data": "data:text/html,x",
    "direction": "abc \u202e cba",
    "isolate": "abc \u2066 cba \u2069",
    "null": "a\u0000b",
    "newline": "a\nb",
    "escape": "a\u001b[31mb",
    "blank": " a ",
    "long": "word " * 2000,
    "empty": "",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("field", ["label", "summary"])
def test_hostile_text_is_refused_with_its_place(copy: Path, field: str, text: str):
    change(copy / CARD, lambda d: d.update({field: text}))
    now = load_content(copy)
    assert {(p.file, p.pointer) for p in now.problems} == {(CARD, "/" + field)}
    assert "cond.disc-bulge" not in now.conditions
    assert all(len(str(problem)) < 500 for problem in now.problems)


@pytest.mark.parametrize(
    "text", ["קרע בדיסק", "انزلاق غضروفي", "Disc 🦴 change", "3 < 4 & 5 > 4", '"; DROP TABLE', "{{x}} ${y}"]
)
def test_other_scripts_emoji_and_signs_stay_plain_text(copy: Path, text: str):
    change(copy / CARD, lambda d: d.update(label=text))
    now = load_content(copy)
    assert now.problems == ()
    assert build_catalogue(now)["conditions"]["cond.disc-bulge"]["label"] == text


def test_reload_shows_the_last_good_record(copy: Path):
    good = load_content(copy)
    (copy / CARD).write_text("{", encoding="utf-8")
    change(copy / LIST, lambda d: d["structures"][0].update(label="<i>x</i>"))
    change(copy / "conditions/stenosis.json", lambda d: d.update(label="New label"))
    now = reload(good, copy)
    assert now.conditions["cond.disc-bulge"] == good.conditions["cond.disc-bulge"]
    assert now.structures["disc.lumbar"] == good.structures["disc.lumbar"]
    assert now.conditions["cond.stenosis"].label == "New label"
    assert {problem.file for problem in now.problems} == {CARD, LIST}


def test_reload_forgets_what_was_deleted(copy: Path):
    good = load_content(copy)
    (copy / CARD).unlink()
    change(copy / LIST, lambda d: d["structures"].pop(0))
    now = reload(good, copy)
    assert now.problems == ()
    assert "cond.disc-bulge" not in now.conditions
    assert "disc.lumbar" not in now.structures


def test_reload_twice_keeps_the_last_good_and_then_the_mended(copy: Path, folder: Path):
    good = load_content(copy)
    (copy / CARD).write_text("{", encoding="utf-8")
    still = reload(reload(good, copy), copy)
    assert still.conditions["cond.disc-bulge"] == good.conditions["cond.disc-bulge"]
    shutil.copy(folder / CARD, copy / CARD)
    mended = reload(still, copy)
    assert mended.problems == ()
    assert catalogue_bytes(build_catalogue(mended)) == catalogue_bytes(build_catalogue(good))


def test_missing_folder_is_a_problem():
    (problem,) = load_content(Path("/nowhere/at/all")).problems
    assert problem.expected == "a folder of annotations"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    document=JSON, raw=st.binary(max_size=40), field=st.sampled_from(["label", "course", "view", "structures", "id"])
)
def test_whatever_stands_in_a_file_the_loader_answers(tmp_path: Path, folder: Path, document, raw: bytes, field: str):
    """Any JSON and any bytes give records or problems with a place, and no exception."""
    for name in ("conditions", "structures"):
        (tmp_path / name).mkdir(exist_ok=True)
    card = json.loads((folder / CARD).read_text(encoding="utf-8"))
    (tmp_path / CARD).write_text(json.dumps({**card, field: document}), encoding="utf-8")
    (tmp_path / LIST).write_text(json.dumps({"structures": document}), encoding="utf-8")
    (tmp_path / "conditions/raw.json").write_bytes(raw)
    now = load_content(tmp_path)
    build_catalogue(now)
    for problem in now.problems:
        assert problem.file in {CARD, LIST, "conditions/raw.json"}
        assert problem.pointer == "" or problem.pointer.startswith("/")
        assert problem.expected
    assert reload(now, tmp_path).problems == now.problems
