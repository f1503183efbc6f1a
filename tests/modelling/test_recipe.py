import json

import pytest

from explorer.modelling import recipe
from explorer.modelling.generators import limits
from explorer.modelling.recipe import RecipeError

VERTEBRA = {
    "generator": "vertebra",
    "version": 1,
    "sources": {"someone2020": "Someone (2020). A study."},
    "structures": {
        "bone.vertebra.L4": {
            "dimensions": {"pedicle_width_mm": {"value": 14.0, "source": "someone2020", "reason": "mean"}},
            "mesh": {"spacing_mm": 0.8, "triangles": 5000},
        }
    },
}
LIMITS = {"vertebra": {"pedicle_width_mm": (3.0, 25.0)}}


def changed(**dimension):
    content = json.loads(json.dumps(VERTEBRA))
    content["structures"]["bone.vertebra.L4"]["dimensions"] = dimension
    return content


def read(content, limits=LIMITS):
    return list(recipe.parse(content, "lumbar.json", limits))


def test_an_entry_carries_values_and_source_keys():
    (entry,) = read(VERTEBRA)
    assert entry.id == "bone.vertebra.L4"
    assert entry.dims["pedicle_width_mm"] == 14.0
    assert entry.sources == ("someone2020",)
    assert entry.mesh["triangles"] == 5000


@pytest.mark.parametrize("value", [-1, 2.9, 25.1, 1e9])
def test_absurd_values_are_refused_with_file_field_range_and_value(value):
    expected = r"recipes/lumbar\.json: bone\.vertebra\.L4\.pedicle_width_mm must be in \[3, 25\], got "
    with pytest.raises(RecipeError, match=expected):
        read(changed(pedicle_width_mm={"value": value}))


@pytest.mark.parametrize("value", ["14", None, True, float("nan"), {"a": 1}])
def test_what_is_no_number_is_refused(value):
    with pytest.raises(RecipeError, match=r"L4\.pedicle_width_mm: expected a number in \[3, 25\], got "):
        read(changed(pedicle_width_mm={"value": value}))


def test_a_missing_dimension_is_refused_with_its_range():
    with pytest.raises(RecipeError, match=r"L4\.pedicle_width_mm is missing; expected a number in \[3, 25\]"):
        read(changed())


def test_a_bare_number_is_refused():
    with pytest.raises(RecipeError, match=r"L4\.pedicle_width_mm: expected an object with a value, got 14"):
        read(changed(pedicle_width_mm=14))


def test_an_unnamed_range_is_that_of_the_unit():
    with pytest.raises(RecipeError, match=r"lamina_angle_deg must be in \[-180, 180\], got 400"):
        read(changed(pedicle_width_mm={"value": 14}, lamina_angle_deg={"value": 400}))
    with pytest.raises(RecipeError, match=r"path_mm\[1\]\[0\]: expected a number, got 'x'"):
        read(changed(pedicle_width_mm={"value": 14}, path_mm={"value": [[0, 1, 2], ["x", 1, 2]]}))


def test_numbers_deep_in_a_record_are_checked_too():
    content = changed(pedicle_width_mm={"value": 14})
    content["structures"]["bone.vertebra.L4"]["parts"] = [{"length_mm": -3}]
    with pytest.raises(RecipeError, match=r"L4\.parts\.0\.length_mm must be in \[0, 700\], got -3"):
        read(content)


def test_unknown_structures_and_missing_headers_are_refused():
    content = json.loads(json.dumps(VERTEBRA))
    content["structures"]["bone.tail"] = content["structures"].pop("bone.vertebra.L4")
    with pytest.raises(RecipeError, match=r"lumbar\.json: bone\.tail is no known structure"):
        read(content)
    with pytest.raises(RecipeError, match="expected a field 'generator'"):
        read({"structures": {}})


def test_two_files_may_not_describe_one_structure(tmp_path):
    for name in ("a.json", "b.json"):
        (tmp_path / name).write_text(json.dumps(VERTEBRA), "utf-8")
    with pytest.raises(RecipeError, match=r"b\.json: bone\.vertebra\.L4 is already given by a\.json"):
        recipe.load(tmp_path)


def test_broken_json_is_named_with_its_line(tmp_path):
    (tmp_path / "a.json").write_text('{\n "generator": ,\n}', "utf-8")
    with pytest.raises(RecipeError, match=r"recipes/a\.json:2: expected JSON"):
        recipe.load(tmp_path)


def test_the_digest_is_of_shape_and_not_of_words():
    (entry,) = read(VERTEBRA)
    (reworded,) = read(changed(pedicle_width_mm={"value": 14, "source": "other", "reason": "other"}))
    (wider,) = read(changed(pedicle_width_mm={"value": 14.1}))
    content = changed(pedicle_width_mm={"value": 14})
    content["structures"]["bone.vertebra.L4"]["mesh"] = VERTEBRA["structures"]["bone.vertebra.L4"]["mesh"]
    assert reworded.digest != wider.digest
    assert entry.digest == read(content)[0].digest


def test_every_recipe_of_the_atlas_is_in_range_and_every_source_is_described():
    found = recipe.load(limits=limits())
    assert len(found.entries) > 40
    missing = {key: e.id for e in found.entries.values() for key in e.sources if key not in found.sources}
    assert not missing
    for entry in found.entries.values():
        assert entry.sources, entry.id
