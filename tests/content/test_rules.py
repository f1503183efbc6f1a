"""Each rule passes the real content and fails on a record spoiled for it."""

import json
import re
from datetime import date
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from explorer.content.check import check
from explorer.content.rules import RULES, Context
from explorer.content.rules.evidence import SEEDS
from explorer.content.rules.facts import FACTS
from explorer.content.shelves import SHELVES
from explorer.content.walk import REGISTERS
from tests.content.conftest import DAY, FOLDER, drop, spoil

PSOAS, HERNIATION, BULGE, CES = "muscle.psoas-major", "cond.disc-herniation", "cond.disc-bulge", "rf.CES"


def put(*path_and_value: Any):
    """Return an edit that sets one field, named by its path."""
    *path, value = path_and_value

    def edit(raw: dict[str, Any]) -> None:
        target: Any = raw
        for step in path[:-1]:
            target = target[step]
        target[path[-1]] = value

    return edit


def cut(*path: Any):
    """Return an edit that removes one field."""

    def edit(raw: dict[str, Any]) -> None:
        target: Any = raw
        for step in path[:-1]:
            target = target[step]
        del target[path[-1]]

    return edit


LONG = "This is a very long sentence that goes on and on " + "and on " * 12 + "until it ends."
HARD = (
    "Progressive neurological deterioration necessitates immediate multidisciplinary evaluation of intervertebral "
    "architecture, notwithstanding radiological heterogeneity. "
) * 3
HARD = HARD.strip()
SEED = "The psoas starts on the side of the low back bones (T12 to L5), on the discs."

BROKEN = [
    # rule, record, edit, end of the pointer
    ("V02", "cond.stenosis", put("course", 0, "id", "cl.herniation.resorb"), "/course/0/id"),
    ("V02", "cond.stenosis", put("id", BULGE), "/id"),
    ("V03", HERNIATION, put("structures", 0, "id", "disc.L4-L6"), "/structures/0/id"),
    ("V03", HERNIATION, put("sources", ["src.NOBODY-2020", "src.ZOU-2023"]), "/sources/0"),
    ("V03", "ex.bridge", put("view", "focus", "muscle.no-such"), "/view/focus"),
    (
        "V04",
        "part.vertebra.body",
        put("relations", 0, {"type": "part-of", "to": "part.vertebra.endplate"}),
        "/relations",
    ),
    ("V04", "part.disc.nucleus", put("relations", 1, {"type": "part-of", "to": "disc.L5-S1"}), "/relations/1/to"),
    ("V05", "disc.lumbar", cut("role"), "/role"),
    ("V05", "bone.sacrum", cut("label"), "/label"),
    ("V06", "disc.L1-L2", put("id", "disc.C1-C2"), "/id"),
    ("V06", "part.vertebra.body", put("shown_by", ["bone.vertebra.C1"]), "/shown_by"),
    ("V07", "cond.diastasis", put("sources", ["src.SPERSTAD-2016"]), "/sources"),
    ("V08", "cond.sciatica", put("seek_help", "sets", []), "/seek_help/sets"),
    ("V08", "factor.posture", put("seek_help", "sets", []), "/seek_help/not_applicable"),
    ("V09", BULGE, cut("common"), "/common"),
    ("V09", BULGE, put("helps", "exercises", []), "/helps/exercises"),
    ("V09", BULGE, cut("feel"), "/feel"),
    ("V10", "ex.bridge", put("steps", [{"plain": "Lift your hips.", "clinical": "Bridge."}]), "/steps"),
    ("V10", "ex.bridge", put("dose", "reps", [12, 8]), "/dose/reps"),
    ("V11", "muscle.diaphragm", cut("innervation"), "/innervation"),
    ("V11", "muscle.gluteus-maximus", cut("action"), "/action"),
    ("V11", "lig.flavum.each", cut("attachments"), "/attachments"),
    ("V11", "nerve.root.L4", put("relations", []), "/relations"),
    ("V12", PSOAS, put("attachments", "distal", 0, "id", "bone.femur.greater-trochanter"), "/attachments/distal"),
    ("V12", "part.vertebra.body", put("relations", 1, "type", "behind"), "/relations"),
    ("V12", "muscle.transversus-abdominis", put("innervation", "roots", ["T7", "T8"]), "/innervation/roots"),
    ("V12", "nerve.spinal-cord", put("relations", 0, "to", "disc.L4-L5"), "/relations"),
    ("V12", "column.vertebral", put("role", "clinical", "33 bones in four regions."), "/role"),
    ("V13", BULGE, put("summary", LONG), "/summary"),
    ("V13", BULGE, put("explanation", "plain", HARD), "/explanation/plain"),
    ("V13", CES, put("action", "plain", HARD), ""),
    ("V14", BULGE, put("summary", "This is wear and tear."), "/summary"),
    ("V14", PSOAS, put("label", "The lazy psoas"), "/label"),
    ("V15", BULGE, put("summary", "You have a bulge."), "/summary"),
    ("V15", BULGE, put("care", "clinical", "Ibuprofen 400 mg three times a day."), "/care/clinical"),
    ("V15", "tip.heat", put("summary", "Heat will cure your pain."), "/summary"),
    ("V16", HERNIATION, put("course", 0, "text", "plain", "In 6 months 7 in 10 shrink and 3 in 10 stay."), None),
    ("V16", HERNIATION, put("course", 0, "text", "plain", "It shrinks in about 1 in 10."), "/course/0/text/plain"),
    ("V16", HERNIATION, put("course", 0, "text", "plain", "It shrinks in about 5 in 10."), "/course/0/text/plain"),
    ("V16", HERNIATION, put("course", 0, "text", "clinical", "71% shrink."), "/course/0/text/clinical"),
    ("V17", "factor.sitting", put("strength", "text", "plain", "Sitting is the cause."), "/strength/text/plain"),
    ("V17", "cl.seed-A01", cut("fact"), "/fact"),
    ("V18", CES, put("sources", ["src.NICE-NG210"]), "/sources/0"),
    ("V18", "src.KATZ-2022", cut("year"), "/year"),
    ("V19", "bone.vertebra.L4", put("codes", "snomed", "code", "181844008"), "/codes/snomed/code"),
    ("V19", "bone.vertebra.L4", put("codes", "fma", "code", "13075"), "/codes/fma/code"),
    ("V20", BULGE, put("view", "shape_change", 0, "end", 60.0), "/view/shape_change/0/end"),
    ("V20", BULGE, put("view", "hide", ["disc.L4-L5"]), "/view/focus"),
    ("V21", BULGE, put("view", "shape_change", 0, "illustrative", False), "/view/shape_change/0"),
    ("V22", "part.joint.capsule", cut("text_alternative"), "/text_alternative"),
    ("V23", "tour.sciatica", put("steps", 7, "safety", False), "/steps"),
    ("V23", "tour.sciatica", put("steps", 8, "safety", True), "/steps/8"),
    ("V23", "tour.facet", put("actions", ["cond.facet-pain"]), "/actions/0"),
    ("V24", "meta.json", put("notices", 0, "id", "notice.other"), "/notices"),
    ("V24", "meta.json", put("notices", 1, "shown", ["start"]), "/notices/1/shown"),
    ("V25", "cl.seed-B49", put("on", []), "/on"),
    ("V26", "ex.bridge", put("helps_with", ["cond.sciatica"]), "/helps_with/0"),
    ("V26", "cond.sciatica", put("symptoms", ["symptom.end-of-day"]), "/symptoms/0"),
    ("V26", "symptom.stiffness", put("conditions", [{"id": "cond.diastasis", "how_often": "common"}]), "/conditions/0"),
    ("V26", "nerve.root.L4", put("relations", 0, "to", "foramen.L3-L4"), "/relations/0"),
    ("V28", BULGE, put("review", "next_review", "2026-01-01"), "/review/next_review"),
    ("V28", CES, put("review", "next_review", "2028-11-20"), "/review/next_review"),
    ("V28", CES, put("review", "written_on", "2026-02-31"), "/review"),
    ("V29", PSOAS, put("role", "plain", SEED), "/role/plain"),
    ("V32", HERNIATION, put("affected_roots", 0, "root", "nerve.root.L4"), "/affected_roots/0"),
    ("V32", HERNIATION, put("affected_roots", []), "/affected_roots"),
]


def found(content, rule: str, **given) -> list:
    return sorted(RULES[rule](Context(content, DAY, **given)))


def test_the_real_content_breaks_no_rule(content):
    assert check(content, today=DAY) == []


def test_rules_are_the_whole_list():
    assert sorted(RULES) == [f"V{n:02d}" for n in range(2, 33)], "V01 is the loader's"


def test_every_rule_has_a_record_that_breaks_it():
    elsewhere = {"V27", "V30", "V31"}
    assert {rule for rule, *_ in BROKEN} | elsewhere == set(RULES)


@pytest.mark.parametrize(("rule", "key", "edit", "at"), BROKEN, ids=lambda v: v if isinstance(v, str) else None)
def test_a_broken_record_is_found_where_it_is_broken(content, rule: str, key: str, edit, at: str | None):
    spoiled = spoil(content, key, edit)
    problems = found(spoiled, rule)
    if at is None:  # a share that is one of the numbers is right
        assert problems == []
        return
    entry = content.entry(key)
    places = {(problem.file, problem.pointer) for problem in problems}
    assert (entry.file, entry.pointer + at) in places, [str(problem) for problem in problems]
    assert all(problem.expected and problem.value for problem in problems)


@pytest.mark.parametrize(
    ("rule", "key"),
    [
        ("V03", "src.KATZ-2022"),
        ("V03", "rf.GEN"),
        ("V05", "disc.cervical"),
        ("V12", PSOAS),
        ("V14", "en"),
        ("V24", "meta.json"),
        ("V25", "cl.seed-A20"),
        ("V29", "seeds.json"),
    ],
)
def test_a_missing_record_is_missed(content, rule: str, key: str):
    assert found(drop(content, key), rule)


def test_every_seed_is_asked_for(content):
    assert len(SEEDS) == 115
    for seed in ("A01", "A39", "B01", "B76"):
        (problem,) = found(drop(content, f"cl.seed-{seed}"), "V25")
        assert problem.value == seed


def test_an_unused_source_is_found(content):
    only_user = drop(content, "cond.vertebral-fracture")
    assert {p.value for p in found(only_user, "V18")} >= {"src.VCF-REV"}


def test_translations_speak_of_texts_that_exist_and_keep_their_figures(content, tmp_path):
    from explorer.content.load import load_content

    (tmp_path / "locale" / "xx").mkdir(parents=True)
    (tmp_path / "conditions").mkdir()
    (tmp_path / "redflags").mkdir()
    for name in ("conditions/disc-bulge.json", "redflags/CES.json"):
        (tmp_path / name).write_bytes((FOLDER / name).read_bytes())
    stale = {"/course/1/text/plain": "En 2 de cada 10.", "/common/text/plain": "3 de 10 a los 20; a los 80, 8 de 10."}
    texts = {
        BULGE: {"/label": "Etiqueta", "/nothing": "Nada", **stale},
        CES: {"/label": "Señales"},
        "cond.no": {"/label": "No"},
    }
    document = {"language": "xx", "status": "machine", "texts": texts}
    (tmp_path / "locale/xx/cards.json").write_text(json.dumps(document), encoding="utf-8")
    content = load_content(tmp_path)
    problems = [p.pointer for p in found(content, "V16") if "locale" in p.file]
    assert problems == ["/texts/cond.disc-bulge/~1course~11~1text~1plain"], "1 in 10 has become 2 in 10"
    problems = found(content, "V27")
    assert [(p.pointer, p.value) for p in problems] == [
        ("/texts/cond.disc-bulge", "/nothing"),
        ("/texts/cond.no", "cond.no"),
        ("/texts/rf.CES/~1label", "machine"),
    ]


def test_a_pale_mark_is_found(content):
    theme = {"background": ["#FFFFFF"], "selected": "#FFFF88", "highlighted": "#B4540A", "text": "#777777"}
    problems = found(content, "V30", palette={"themes": {"light": theme}})
    assert [p.pointer for p in problems] == ["/themes/light/selected", "/themes/light/text"]
    theme |= {"selected": "#B4540A", "text": "red"}
    pointers = [p.pointer for p in found(content, "V30", palette={"themes": {"light": theme}})]
    assert pointers == ["/themes/light", "/themes/light/text"]


def test_swapped_and_lopsided_sides_are_found(content):
    def manifest(left, right):
        boxes = {"bone.hip.left": left, "bone.hip.right": right}
        return {"meshes": [{"id": key, "bounds_mm": box} for key, box in boxes.items()]}

    good = manifest([[-90, 0, 0], [-20, 50, 80]], [[20, 0, 0], [90, 50, 80]])
    assert found(content, "V31", manifest=good) == []
    swapped = manifest([[20, 0, 0], [90, 50, 80]], [[-90, 0, 0], [-20, 50, 80]])
    assert {p.expected for p in found(content, "V31", manifest=swapped)} == {"the left side", "the right side"}
    lopsided = manifest([[-90, 0, 0], [-20, 50, 80]], [[20, 5, 0], [90, 50, 80]])
    assert [p.value for p in found(content, "V31", manifest=lopsided)] == ["bone.hip.left"]


def test_a_release_asks_for_reviewers_and_read_sources(content):
    problems = check(content, today=DAY, release=True)
    assert {problem.rule for problem in problems} == {"V28"}
    assert all(problem.level == "error" for problem in problems)


def test_a_past_review_warns_and_stops_a_release(content):
    later = date(2030, 1, 1)
    assert {p.level for p in check(content, today=later)} == {"warning"}
    assert {p.level for p in check(content, today=later, release=True)} == {"error"}


def _text_fields(model: type[BaseModel], seen: set[type]) -> set[str]:
    """Return the names of the fields of a model and its parts that hold free text."""
    names: set[str] = set()
    if model in seen:
        return names
    seen.add(model)
    for name, field in model.model_fields.items():
        for part in _parts(field.annotation):
            if isinstance(part, type) and issubclass(part, BaseModel):
                names |= _text_fields(part, seen)
            elif part is str and not any("pattern" in repr(item) for item in field.metadata):
                names.add(name)
    return names


def _parts(annotation: Any) -> list[Any]:
    inner = get_args(annotation)
    if not inner:
        return [annotation]
    if any(isinstance(item, str) for item in inner):
        return []  # a fixed choice
    if hasattr(annotation, "__metadata__"):
        return [] if "pattern" in repr(annotation) else _parts(inner[0])
    return [part for item in inner for part in _parts(item)]


def test_every_text_field_has_a_register():
    fields = set().union(*(_text_fields(shelf.model, set()) for shelf in SHELVES))
    data = {"unit", "code", "at", "hide", "digests"}
    assert fields - data - REGISTERS.keys() == set()
    assert {"plain", "summary", "label"} <= fields


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name)
def test_every_known_fact_holds_and_could_fail(content, fact):
    assert fact.find(Context(content, DAY)) == fact.holds
    without = [problem.value for problem in found(drop(content, fact.record), "V12")]
    assert any(value.startswith(fact.name) for value in without)


TOLD = {
    "psoas ends on the lesser trochanter": ("tour.sitting-hip", r"lesser trochanter"),
    "roots leave in front of the facets": ("tour.sciatica", r"in front of the facet joint and does not go through it"),
    "paracentral L4-L5 meets L5": ("tour.sciatica", r"between L4 and L5 most often meets the next root down, L5"),
    "the cord ends high": ("tour.sciatica", r"cord ends high in the low back"),
    "24 free bones and 23 discs": ("tour.made-to-move", r"24 free bones and 23 discs"),
    "the body is in front": ("cl.seed-B07", r"thick drum in front"),
    "the arch is behind": ("cl.seed-B08", r"It is at the back"),
    "a disc cannot slip": ("tour.slipped-disc", r"nothing has slipped"),
    "a prolapse is no bulge": ("cl.seed-B58", r"Prolapse is another name for a herniation"),
    "riders were not picked for being hurt": ("cl.seed-B66", r"109 took part, and 58 in 100"),
    "multifidus has its own small nerve": ("tour.deep-core", r"Each has its own small nerve"),
    "C8 leaves below C7": ("cond.neck-arm", r"C8 leaves below C7"),
}


@pytest.mark.parametrize(("key", "words"), TOLD.values(), ids=TOLD.keys())
def test_facts_are_told_where_readers_meet_them(content, key: str, words: str):
    lines = Context(content, DAY).texts[content.entry(key)]
    assert any(re.search(words, text.value) for text in lines if text.register == "plain")
