import json

import numpy as np
import pytest

from explorer.modelling import build as b
from explorer.modelling import generators, store
from explorer.modelling.recipe import RecipeError

IDS = ["bone.vertebra.L3", "bone.vertebra.L4", "disc.L3-L4"]


def run(small, **options):
    recipes, meshes = small
    return b.build(meshes, recipes=recipes, workers=1, quiet=True, **options)


def edit(small, file, structure_id, name, value):
    path = small[0] / file
    content = json.loads(path.read_text("utf-8"))
    content["structures"][structure_id]["dimensions"][name]["value"] = value
    path.write_text(json.dumps(content), "utf-8")


def state(meshes):
    return {p.relative_to(meshes): p.stat().st_mtime_ns for p in meshes.rglob("*") if p.is_file()}


def test_a_build_writes_what_the_manifest_says_and_the_second_does_nothing(segment, small):
    recipes, meshes = small
    assert list(segment[1].built) == IDS  # the disc below L4 waits for a bone that has no recipe
    assert not segment[1].errors
    manifest = b.read_manifest(meshes)
    assert [m["id"] for m in manifest["meshes"]] == IDS
    assert {p.stem for p in (meshes / "structures").iterdir()} == set(IDS)
    for line in manifest["meshes"]:
        solid = store.read_solid(meshes / line["file"])
        assert store.sha256(meshes / line["file"]) == line["sha256"]
        assert len(solid.faces) == line["triangles"]
        assert solid.points.min(axis=0) == pytest.approx(line["bounds_mm"][0], abs=2e-3)
        assert sum(solid.weights.values()) == pytest.approx(np.ones(len(solid.points)))
    (core,) = manifest["packs"]
    assert core["ids"] == IDS
    assert core["sha256"].startswith(core["file"].rpartition("-")[2].removesuffix(".glb"))
    before = state(meshes)
    assert run(small).built == ()
    assert state(meshes) == before
    assert b.check(meshes, recipes, sample=IDS[1:]) == []


def test_a_changed_dimension_rebuilds_what_depends_on_it_and_nothing_else(small):
    edit(small, "discs.json", "disc.L3-L4", "bulge_mm", 1.5)
    assert run(small).built == ("disc.L3-L4",)


def test_a_bone_that_grows_moves_those_above_and_the_disc_between(small):
    path = small[0] / "alignment.json"
    content = json.loads(path.read_text("utf-8"))
    next(d for d in content["discs"] if d["upper"] == "L3")["shift_mm"] = -1.1
    path.write_text(json.dumps(content), "utf-8")
    assert run(small).built == (*IDS[:2], "disc.L3-L4")  # L4 too, for the joint space between them


def test_an_absurd_recipe_stops_the_build_and_leaves_the_meshes(small):
    _, meshes = small
    before = state(meshes)
    edit(small, "lumbar.json", "bone.vertebra.L4", "endplate_width_upper_mm", -3)
    with pytest.raises(RecipeError, match=r"recipes/lumbar\.json: bone\.vertebra\.L4\.endplate_width_upper_mm must be"):
        run(small)
    assert state(meshes) == before


def test_a_generator_that_fails_keeps_the_earlier_mesh_and_the_rest_goes_on(small, monkeypatch):
    recipes, meshes = small
    before = store.sha256(meshes / "structures" / "bone.vertebra.L4.vtp")
    edit(small, "lumbar.json", "bone.vertebra.L4", "canal_exponent", 2.2)
    sound = generators.make

    def failing(entry, body, made):
        if entry.id == "bone.vertebra.L4":
            raise ValueError("no such shape")
        return sound(entry, body, made)

    monkeypatch.setattr(generators, "make", failing)
    report = run(small)
    assert report.errors == {"bone.vertebra.L4": "ValueError: no such shape"}
    assert report.built == ("bone.vertebra.L3", "disc.L3-L4")
    assert store.sha256(meshes / "structures" / "bone.vertebra.L4.vtp") == before
    wrong = b.check(meshes, recipes, sample=())
    assert wrong == ["bone.vertebra.L4: out of date or altered; run `make meshes`"]


def test_only_builds_what_matches(small):
    for structure_id in IDS[:2]:
        edit(small, "lumbar.json", structure_id, "canal_exponent", 2.2)
    assert run(small, only=r"a\.L3$").built == ("bone.vertebra.L3",)


def test_check_notices_altered_removed_and_foreign_files(small):
    recipes, meshes = small
    path = meshes / "structures" / "disc.L3-L4.vtp"
    path.write_bytes(path.read_bytes() + b" ")
    (meshes / "rig.json").write_text("{}", "utf-8")
    next((meshes / "pack").iterdir()).unlink()
    wrong = "\n".join(b.check(meshes, recipes, sample=()))
    assert "disc.L3-L4: out of date or altered" in wrong
    assert "rig.json: out of date or altered" in wrong
    assert "pack/core-" in wrong
    assert run(small).built == ("disc.L3-L4",)
    assert b.check(meshes, recipes, sample=()) == []


def test_check_notices_a_mesh_that_the_recipe_would_not_make(small):
    recipes, meshes = small
    path = meshes / "manifest.json"
    manifest = json.loads(path.read_text("utf-8"))
    manifest["meshes"][0]["volume_mm3"] *= 1.001
    path.write_text(json.dumps(manifest), "utf-8")
    assert b.check(meshes, recipes, sample=IDS[:1]) == [
        "bone.vertebra.L3: rebuilt area, volume or bounds differ from the manifest by more than 0.0001"
    ]


def test_a_structure_without_a_recipe_leaves(small):
    recipes, meshes = small
    path = recipes / "discs.json"
    content = json.loads(path.read_text("utf-8"))
    content["structures"] = {}
    path.write_text(json.dumps(content), "utf-8")
    run(small)
    assert not (meshes / "structures" / "disc.L3-L4.vtp").exists()
    assert [m["id"] for m in b.read_manifest(meshes)["meshes"]] == IDS[:2]


def test_the_command_reports_errors_and_fails(small, monkeypatch, capsys):
    _, meshes = small
    monkeypatch.setattr(b, "build", lambda *_: b.Report(("a",), {"bone.vertebra.L4": "ValueError: no"}, 1.0))
    assert b.main(["--meshes", str(meshes)]) == 1
    out = capsys.readouterr()
    assert "bone.vertebra.L4: ValueError: no" in out.err
    assert "1 built in 1 s, 1 failed" in out.out
