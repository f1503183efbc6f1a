"""Bones and discs of the built atlas have the dimensions that their recipes name."""

import json

import numpy as np
import pytest
import trimesh

from explorer import resources
from explorer.anatomy import terms
from explorer.modelling import build, published, recipe, remeasure
from explorer.modelling.fidelity import PAGE, between_marks
from explorer.modelling.plan import Plan
from explorer.modelling.remeasure import Dimension

MEANT = {name for _, columns in published.TABLES.values() for name in columns} | set(published.SAME_AS)


@pytest.fixture(scope="module")
def plan():
    return Plan.load()


@pytest.fixture(scope="module")
def found(plan):
    return remeasure.measured(resources.data("meshes"), plan)


@pytest.fixture(scope="module")
def known():
    return published.load()


def test_every_vertebra_the_sacrum_and_every_disc_is_measured(found):
    levels = {d.level for d in found}
    assert levels == {*terms.PRESACRAL, "S1", *(f"{a}-{b}" for a, b in zip(
        terms.PRESACRAL[1:], [*terms.PRESACRAL[2:], "S1"], strict=True))}  # fmt: skip
    whole = [d for d in found if d.level in terms.PRESACRAL[2:] and d.recipe is not None]
    assert len(whole) == 13 * 22
    assert sum(d.level.count("-") and d.recipe is not None for d in found) == 4 * 23


def test_finished_meshes_measure_what_their_recipes_say(found):
    assert [f"{d.structure} {d.name}: {d.recipe:.2f}, mesh {d.mesh:.2f}" for d in found if d.off] == []


def test_a_dimension_that_leaves_the_published_one_says_why(plan, known):
    departed = 0
    for structure_id, entry in plan.recipes.entries.items():
        values = known.get("S1" if structure_id == "bone.sacrum" else structure_id.rpartition(".")[2], {})
        records = json.loads((recipe.RECIPES / entry.file).read_text("utf-8"))["structures"][structure_id]
        for name in MEANT & entry.dims.keys() & values.keys():
            if published.departure(entry.dims[name], values[name]) > 0.1:
                departed += 1
                record = records["dimensions"][name]
                assert record["source"], f"{structure_id}.{name}"
                assert len(record["reason"].split()) >= 5, f"{structure_id}.{name}: {record.get('reason')!r}"
    assert departed > 50


def test_published_values_are_told_with_their_sources(known):
    sources = recipe.read_json(recipe.RECIPES / "published.json")["citations"]
    for level, names in known.items():
        for name, records in names.items():
            for record in records:
                where = f"{level}.{name}: {record}"
                assert np.isfinite(record["value"]), where
                assert isinstance(record["verified"], bool), where
                assert record["sources"], where
                assert set(record["sources"]) <= sources.keys(), where


def test_page_shows_what_is_measured(found, known):
    page = PAGE.read_text("utf-8")
    assert page == between_marks(page, published.MARK, published.tables(found, known)), (
        "docs/atlas.md is stale; run python -m explorer.modelling.remeasure --page"
    )


def test_a_shrunken_mesh_is_noticed(plan):
    side = trimesh.creation.box((20.0, 30.0, 40.0))
    inside = remeasure.on_mesh(np.asarray(side.vertices), np.asarray(side.faces))
    assert inside(np.array([[0.0, 0.0, 0.0], [10.5, 0.0, 0.0], [60.0, 0.0, 0.0]])) == pytest.approx([-10, 0.5, 49])
    entry, shelf = plan.recipes.entries["disc.L4-L5"], remeasure.store.Shelf(resources.data("meshes") / "structures")
    solid = shelf[entry.id]
    middle = solid.points.mean(axis=0)
    rows = list(remeasure._disc(middle + 1.1 * (solid.points - middle), solid.faces, entry, plan.body))
    off = {Dimension(entry.id, *row).name for row in rows if Dimension(entry.id, *row).off}
    assert {"anterior_height_mm", "middle_height_mm"} <= off


def test_what_cannot_be_measured_counts_as_off():
    assert Dimension("bone.vertebra.L3", "pedicle_width_mm", 10.0, float("nan")).off
    assert not Dimension("bone.vertebra.L3", "body_wedge_deg", 1.0, 2.5).off


def test_a_build_says_what_it_measures(found):
    chosen = [d for d in found if d.level in ("L3", "L3-L4")]
    short, whole = build._measures(chosen, whole=False), build._measures(chosen, whole=True)
    assert "17 dimensions measured again" in short
    assert "explorer.modelling.remeasure" in short
    assert "panjabi1992" not in short
    assert "L3      pedicle_width_mm" in whole
    assert "10.15 (SEM 0.6, panjabi1992, ctsp1k)" in whole
    assert build._measures([], whole=False) == ""
