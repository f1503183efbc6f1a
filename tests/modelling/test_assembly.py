"""What must hold for the finished meshes as they stand together."""

import gzip
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import pyvista as pv
from scipy.spatial import cKDTree

from explorer.anatomy import terms
from explorer.anatomy.structures import STRUCTURES
from explorer.modelling import build as b
from explorer.modelling import facet, store
from explorer.modelling.body import endplate_tilts_deg
from explorer.modelling.clearance import to_surface
from explorer.modelling.disc import bone_surface
from explorer.modelling.mesher import signed_volume
from explorer.modelling.plan import Plan
from explorer.modelling.quality import require_sound
from explorer.modelling.solid import Solid
from tests.modelling.overlap import depth_mm

MESHES = Path(__file__).parents[2] / "meshes"
MANIFEST = b.read_manifest(MESHES)
IDS = [m["id"] for m in MANIFEST["meshes"]]
SHELF = store.Shelf(MESHES / "structures")
BONE_OVERLAP_MM, DISC_OVERLAP_MM, ANGLE_DEG = 0.2, 0.3, 2.0
STORED_MM = 2e-3
SHARED_MM3, STEP_MM, SPACE_MM = 60.0, 1.5, 4.0
"""How much of their right halves two vertebrae may share before they give way to each other."""
FORK_MM = 0.5


@cache
def solid(structure_id):
    return SHELF[structure_id]


@pytest.fixture(scope="module")
def plan():
    return Plan.load()


def vertebra(level):
    return "bone.sacrum" if level == "S1" else f"bone.vertebra.{level}"


def corners(level, face):
    """Front and back of an endplate's midsagittal section on the mesh itself."""
    made = solid(vertebra(level))
    (label,) = [k for k, n in enumerate(made.region_names) if n in (f"{face} endplate", f"{face} endplate of S1")]
    points = made.points[(made.region == label) & (np.abs(made.points[:, 0]) < 4.0)]
    return points[points[:, 1].argmax()], points[points[:, 1].argmin()]


def tilt_deg(level, face):
    front, back = corners(level, face)
    return np.degrees(np.arctan2(back[2] - front[2], front[1] - back[1]))


def test_manifest_and_files_are_mutually_complete():
    assert {p.stem for p in (MESHES / "structures").iterdir()} == set(IDS)
    assert [i for i in STRUCTURES if i in set(IDS)] == IDS
    keys = {"id", "file", "sha256", "recipe_digest", "generator", "layer", "triangles", "bounds_mm", "area_mm2",
            "volume_mm3", "accuracy", "fidelity", "regions", "origin", "licence", "sources"}  # fmt: skip
    for line in MANIFEST["meshes"]:
        assert set(line) == keys
        assert line["sources"], line["id"]


@pytest.mark.slow
def test_every_mesh_is_what_the_recipes_and_the_code_make_today(plan):
    sample = ["disc.L4-L5", "disc.L4-L5.nucleus", "bone.vertebra.T6", "bone.rib.11.left", "nerve.root.T5.right",
              "joint.facet.T2-T3.right"]  # fmt: skip
    assert b.check(MESHES, sample=[i for i in sample if i in IDS]) == []


@pytest.mark.parametrize(
    ("structure_id", "beside"),
    [
        ("nerve.root.T5.right", "disc.T5-T6"),
        ("nerve.root.L5.right", "joint.facet.L5-S1.right"),
        ("nerve.root.L4.left", "lig.flavum.L4-L5"),
        ("nerve.lumbosacral-plexus.right", "bone.hip.right"),
        ("joint.facet.T2-T3.right", "bone.vertebra.T3"),
        ("joint.sacroiliac.left", "bone.sacrum"),
        ("lig.PLL", "disc.L4-L5"),
        ("lig.flavum.L4-L5", "bone.vertebra.L5"),
        ("disc.L4-L5.nucleus", "disc.L4-L5"),
        ("muscle.diaphragm", "muscle.psoas-major.right"),
        ("muscle.multifidus.right", "bone.vertebra.L3"),
    ],
)
def test_what_a_structure_is_shaped_by_makes_it_stale(plan, structure_id, beside):
    entry, other = (plan.recipes.entries[i] for i in (structure_id, beside))
    finer = replace(other, mesh={"spacing_mm": 0.3, "triangles": 100})
    changed = replace(plan, recipes=replace(plan.recipes, entries={**plan.recipes.entries, beside: finer}))
    assert changed.digest(entry) != plan.digest(entry)


def test_a_generator_is_handed_nothing_but_what_its_digest_covers(plan):
    nerve, disc = (plan.recipes.entries[i] for i in ("nerve.root.L5.right", "disc.L4-L5"))
    assert not {"muscle.psoas-major.right", "disc.L4-L5.nucleus"} & plan.before(nerve)
    assert plan.before(disc) == frozenset()
    with pytest.raises(KeyError, match=r"bone\.sacrum"):
        store.Shelf(MESHES / "structures", plan.before(disc))["bone.sacrum"]


@pytest.mark.parametrize("structure_id", IDS)
def test_a_mesh_is_closed_outward_and_carried_by_the_rig(plan, structure_id):
    made = solid(structure_id)
    line = next(m for m in MANIFEST["meshes"] if m["id"] == structure_id)
    pieces = int(plan.recipes.entries[structure_id].data.get("pieces", 1))
    found = require_sound(structure_id, made.points, made.faces, pieces)
    # Stored points are rounded to a micrometre.
    assert found.area_mm2 == pytest.approx(line["area_mm2"], rel=5e-4)
    assert found.volume_mm3 == pytest.approx(line["volume_mm3"], rel=5e-4)
    assert np.abs(np.subtract(found.bounds_mm, line["bounds_mm"])).max() < 3e-3
    assert np.sum(list(made.weights.values()), axis=0) == pytest.approx(1.0)
    if STRUCTURES[structure_id].kind == "bone":
        assert len(made.weights) == 1


@pytest.mark.parametrize("left", [i for i in IDS if i.endswith(".left")])
def test_left_mirrors_right(left):
    a, c = solid(left).points, solid(left.removesuffix("left") + "right").points
    assert a[:, 0].mean() < 0.0 < c[:, 0].mean()
    distance, _ = cKDTree(c).query(a * [-1.0, 1.0, 1.0])
    assert distance.max() < 0.05


def test_budgets():
    triangles = sum(m["triangles"] for m in MANIFEST["meshes"])
    sent = {p["name"]: len(gzip.compress((MESHES / p["file"]).read_bytes())) for p in MANIFEST["packs"]}
    everything = sum(p.stat().st_size for p in MESHES.rglob("*") if p.is_file())
    assert triangles <= 600_000
    assert everything <= 40e6
    assert sent["core"] <= 0.7e6
    assert sum(sent.values()) <= 2.8e6


def test_whole_spine_angles_are_those_of_the_recipe(plan):
    wanted = endplate_tilts_deg(plan.body.alignment)
    pairs = {
        "lumbar lordosis": (("S1", "upper"), ("L1", "upper")),
        "thoracic kyphosis": (("T4", "upper"), ("T12", "lower")),
        "cervical lordosis": (("C7", "lower"), ("C2", "lower")),
    }
    names = {"upper": "superior", "lower": "inferior"}
    for name, ends in pairs.items():
        measured = [tilt_deg(level, names[face]) if level != "S1" else 41.0 for level, face in ends]
        nominal = [wanted[level][face] for level, face in ends]
        assert measured[0] - measured[1] == pytest.approx(nominal[0] - nominal[1], abs=ANGLE_DEG), name


@pytest.mark.parametrize("disc", [i for i in IDS if STRUCTURES[i].kind == "disc"])
def test_a_disc_is_seated_on_both_endplates(plan, disc):
    points = solid(disc).points
    for bone in STRUCTURES[disc].between:
        depth = plan.body.field(bone)(points)
        assert depth.min() > -DISC_OVERLAP_MM - STORED_MM, bone
        assert (np.abs(depth) < 0.3).sum() > 40, bone


NEIGHBOURS = [(vertebra(u), vertebra(low)) for u, low in terms.segments_with_disc()] + [
    ("bone.vertebra.C1", "bone.vertebra.C2"),
    ("bone.sacrum", "bone.coccyx"),
    ("bone.sacrum", "bone.hip.right"),
    *((f"bone.rib.{n}.right", f"bone.vertebra.T{n}") for n in range(1, 13)),
    *((f"bone.rib.{n}.right", f"bone.vertebra.T{n - 1}") for n in range(2, 11)),
    ("bone.hip.right", "bone.femur.right"),
]


@pytest.mark.parametrize("pair", [p for p in NEIGHBOURS if set(p) <= set(IDS)], ids="-".join)
def test_bone_does_not_run_into_bone(pair):
    for own, other in (pair, pair[::-1]):
        depth = depth_mm(solid(own).points, solid(other))
        assert depth.max(initial=0.0) < BONE_OVERLAP_MM, f"{own} in {other}"


@pytest.mark.parametrize(("upper", "lower"), [(u, low) for u, low in terms.segments_with_disc() if low != "S1"])
def test_joints_are_shaped_and_not_cut(plan, upper, lower):
    """Neighbours give way to each other where they would meet; little of either may be lost to that."""
    bones = [vertebra(level) for level in (upper, lower)]
    points = [solid(bone).points for bone in bones]
    low = np.max([p.min(axis=0) for p in points], axis=0) - SPACE_MM
    high = np.min([p.max(axis=0) for p in points], axis=0) + SPACE_MM
    axes = [np.arange(start, end, STEP_MM) for start, end in zip([0.0, *low[1:]], high, strict=True)]
    grid = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, 3)
    shared = np.maximum(*(bone_surface(bone, plan.body)(grid) for bone in bones)) < 0.0
    assert shared.sum() * STEP_MM**3 < SHARED_MM3


@pytest.mark.parametrize("level", ["C2", "C3", "C4", "C5", "C6"])
def test_the_spinous_processes_of_the_neck_are_forked(level):
    made = solid(vertebra(level))
    spine = made.points[made.region == made.region_names.index("spinous process")]
    x, back = spine[:, 0], spine[:, 1] - spine[:, 1].min()
    assert back[x > 1.5].min() < 0.3
    assert back[x < -1.5].min() < 0.3
    assert back[np.abs(x) < 0.8].min() > FORK_MM


def test_depth_is_measured_from_the_surface():
    ball = pv.Icosphere(radius=10.0, nsub=5)
    made = Solid(np.asarray(ball.points, dtype=float), np.asarray(ball.regular_faces))
    found = depth_mm(np.array([[0.0, 0.0, 7.0], [0.0, 0.0, 11.0], [3.0, 0.0, 0.0]]), made)
    assert found == pytest.approx([3.0, 7.0], abs=0.02)


@pytest.mark.parametrize("joint", [i for i in IDS if i.startswith("joint.facet.") and i.endswith(".right")])
def test_facets_lie_one_to_three_millimetres_apart_and_the_joint_between_them(joint):
    upper, lower = map(solid, STRUCTURES[joint].between)
    above, below = (
        facet.process(upper, "inferior articular process"),
        facet.process(lower, "superior articular process"),
    )
    middle, gap_mm = facet.contact(above, below, to_surface([lower]))
    assert 1.0 <= gap_mm <= 3.0
    made = solid(joint)
    assert np.linalg.norm(made.points.mean(axis=0) - middle) < 3.0
    assert signed_volume(made.points, made.faces) > 25.0
