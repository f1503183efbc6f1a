"""Hip bones, sacrum, coccyx and femora: sound surfaces, open foramina, joints that fit, and their own dimensions."""

import numpy as np
import pytest
from scipy.optimize import least_squares

from explorer.modelling import generators, mesher, recipe
from explorer.modelling.body import stand

SPACING_MM = {"bone.hip.right": 2.4, "bone.sacrum": 1.5, "bone.coccyx": 1.2, "bone.femur.right": 2.2}
HOLES = {"bone.hip.right": 1, "bone.sacrum": 17, "bone.coccyx": 0, "bone.femur.right": 0}
"""One obturator foramen; the sacral canal with sixteen foramina, its mouth and its hiatus is one hollow of 18 doors."""


@pytest.fixture(scope="module")
def entries():
    return recipe.load(limits=generators.limits()).entries


@pytest.fixture(scope="module")
def body(entries):
    bones = ("bone.hip.", "bone.femur.", "bone.sacrum", "bone.coccyx")
    return stand({i: e for i, e in entries.items() if i.startswith(bones)}, generators.shapes())


@pytest.fixture(scope="module")
def surfaces(entries):
    """Undecimated meshes in each bone's own frame."""
    found = {}
    for bone, spacing in SPACING_MM.items():
        module, dims = generators.module_of(entries[bone].generator), entries[bone].dims
        found[bone] = mesher.mesh(module.field(dims), module.bounds(dims), spacing)
    return found


def regions(entries, bone, points):
    module = generators.module_of(entries[bone].generator)
    label = module.regions(entries[bone].dims, points)
    return {name: points[label == k] for k, name in enumerate(module.REGION_NAMES)}


def in_world(body, bone, points):
    frame = body.frames[bone]
    return points @ frame[:3, :3].T + frame[:3, 3]


def holes(points, faces):
    edges = np.unique(np.sort(np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1), axis=0)
    return 1 - (len(points) - len(edges) + len(faces)) // 2


@pytest.mark.parametrize(("bone", "count"), HOLES.items())
def test_bones_have_the_holes_of_their_kind_and_no_others(surfaces, bone, count):
    assert mesher.signed_volume(*surfaces[bone]) > 0.0
    assert holes(*surfaces[bone]) == count


def test_pelvic_incidence_tilt_and_slope_are_those_of_the_recipe(body):
    hips = np.mean([body.landmark(f"bone.hip.{s}", f"acetabulum.{s}") for s in ("left", "right")], axis=0)
    top, normal = body.landmark("bone.sacrum", "endplate.upper"), body.frames["bone.sacrum"][:3, 2]
    away = top - hips
    tilt = np.degrees(np.arctan2(-away[1], away[2]))
    slope = np.degrees(np.arctan2(normal[1], normal[2]))
    assert slope + tilt == pytest.approx(54.0, abs=2.0)
    assert (tilt, slope) == (pytest.approx(13.0, abs=2.0), pytest.approx(41.0, abs=2.0))


def test_left_landmarks_mirror_the_right_ones(body):
    for bone in ("bone.hip", "bone.femur"):
        right, left = body.landmarks[f"{bone}.right"], body.landmarks[f"{bone}.left"]
        for name, point in right.items():
            np.testing.assert_allclose(left[name.replace(".right", ".left")], point * [-1.0, 1.0, 1.0])


def test_hip_landmarks_stand_where_they_are_felt(body):
    points = {n.removesuffix(".right"): p for n, p in body.landmarks["bone.hip.right"].items()}
    crest = np.array([points[f"iliac-crest.{k}"] for k in range(1, 11)])
    assert (np.diff(crest[:, 1]) < 0.0).all()  # from front to back
    assert crest[:, 2].max() > points["asis"][2] + 40.0
    assert points["asis"][2] > points["aiis"][2] + 20.0
    assert points["psis"][1] < points["ischial-spine"][1] < points["pubic-tubercle"][1]
    assert points["ischial-tuberosity"][2] < points["acetabulum"][2] - 40.0
    slope = points["psis"][2] - points["asis"][2], points["asis"][1] - points["psis"][1]
    # Level within a few degrees; standing adults tip forward by 10 on average, and our specimen has a low incidence.
    assert -3.0 < np.degrees(np.arctan2(*slope)) < 20.0
    for name in set(points) - {"acetabulum"}:
        assert abs(body.field("bone.hip.right")(points[name][None])[0]) < 0.5, name


def test_every_sacral_foramen_leads_through_and_to_the_canal(entries):
    dims = entries["bone.sacrum"].dims
    module = generators.module_of("sacrum")
    bone, marks = module.field(dims), module.landmarks(dims)
    share = np.linspace(0.0, 1.0, 40)[:, None]
    for number in range(1, 5):
        for side in ("left", "right"):
            front, back = (marks[f"foramen.{face}.{number}.{side}"] for face in ("anterior", "posterior"))
            assert bone(front + share * (back - front)).min() > 1.0
    canal = np.asarray(dims["canal_points_mm"])
    assert (bone(canal[:, :3]) > 0.8 * canal[:, 3:].min(axis=1)).all()


def test_sacral_dimensions_are_found_again_on_the_surface(entries, surfaces):
    dims, points = entries["bone.sacrum"].dims, surfaces["bone.sacrum"][0]
    front = points[(np.abs(points[:, 0]) < 3.0) & (points[:, 2] > -6.0)][:, 1].max()
    assert front == pytest.approx(dims["endplate_depth_mm"] / 2.0, abs=0.5)
    top = regions(entries, "bone.sacrum", points)["superior endplate of S1"]
    flat = top[top[:, 2] > -0.3]
    assert len(flat) > 50
    assert np.polyfit(flat[:, 1], flat[:, 2], 1)[0] == pytest.approx(0.0, abs=np.tan(np.radians(0.5)))
    assert 120.3 - 2 * 7.4 < np.ptp(points[:, 0]) < 120.3 + 2 * 7.4  # 801 people on CT (ctsp1k)


def test_femoral_head_is_found_again_and_keeps_its_joint_space(entries, surfaces, body):
    dims, points = entries["bone.femur.right"].dims, surfaces["bone.femur.right"][0]
    head = regions(entries, "bone.femur.right", points)["head"]
    ball = head[head[:, 0] < dims["head_centre_mm"][0]]
    fit = least_squares(lambda x: np.linalg.norm(ball - x[:3], axis=1) - x[3], [*dims["head_centre_mm"], 20.0]).x
    np.testing.assert_allclose(fit[:3], body.landmark("bone.hip.right", "acetabulum.right"), atol=0.5)
    assert 2.0 * fit[3] == pytest.approx(dims["head_diameter_mm"], abs=0.5)
    assert body.field("bone.femur.right")(surfaces["bone.hip.right"][0]).min() > 1.0


def test_bones_of_the_pelvis_leave_their_joint_spaces(surfaces, body):
    hip = surfaces["bone.hip.right"][0]
    gap = body.field("bone.sacrum")(hip)
    assert gap.min() > 0.3
    assert (gap < 4.0).sum() > 80  # and the joint surfaces face each other
    assert hip[:, 0].min() == pytest.approx(5.0, abs=1.5)  # half the width of the pubic symphysis in front
    assert body.field("bone.sacrum")(in_world(body, "bone.coccyx", surfaces["bone.coccyx"][0])).min() > -0.2


def test_regions_of_the_hip_bone_lie_about_the_acetabulum(entries, surfaces, body):
    found = regions(entries, "bone.hip.right", surfaces["bone.hip.right"][0])
    centre = body.landmark("bone.hip.right", "acetabulum.right")
    assert all(len(points) > 200 for points in found.values())
    assert found["ilium"][:, 2].max() > found["pubis"][:, 2].max()
    assert found["pubis"][:, 1].mean() > centre[1] > found["ischium"][:, 1].mean()
    assert np.linalg.norm(found["acetabulum"] - centre, axis=1).max() < 45.0


def test_an_absurd_or_missing_row_stops_the_build_and_is_named():
    content = recipe.read_json(recipe.RECIPES / "hip.json")
    row = content["structures"]["bone.hip.right"]["dimensions"]["iliac_crest_points_mm"]["value"]
    row[2][0] = 1000.0
    with pytest.raises(
        recipe.RecipeError, match=r"hip.json: bone.hip.right.iliac_crest_points_mm\[2\]\[0\] must be in"
    ):
        list(recipe.parse(content, "hip.json", generators.limits()))
    del content["structures"]["bone.hip.right"]["dimensions"]["iliac_crest_points_mm"]
    with pytest.raises(recipe.RecipeError, match="iliac_crest_points_mm is missing"):
        list(recipe.parse(content, "hip.json", generators.limits()))
