import numpy as np
import pytest
import pyvista as pv
import trimesh

from explorer.modelling import recipe, vertebra
from explorer.modelling.mesher import mesh

ENTRIES = {
    i.rpartition(".")[2]: e
    for i, e in recipe.load(limits={"vertebra": vertebra.LIMITS}).entries.items()
    if e.generator == "vertebra"
}
SAMPLE = ("C4", "T7", "L2")


@pytest.fixture(scope="module", params=SAMPLE)
def made(request):
    entry = ENTRIES[request.param]
    points, faces = mesh(
        vertebra.field(entry.dims),
        vertebra.bounds(entry.dims),
        entry.mesh["spacing_mm"],
        int(entry.mesh["triangles"]),
        rims=True,
    )
    return request.param, entry.dims, points, faces


def on_mesh(points, faces):
    surface = pv.PolyData.from_regular_faces(points, faces)
    return lambda p: np.asarray(pv.PolyData(p).compute_implicit_distance(surface)["implicit_distance"])


def test_every_free_vertebra_below_the_axis_has_a_recipe():
    assert set(ENTRIES) == {f"C{n}" for n in range(3, 8)} | {f"T{n}" for n in range(1, 13)} | {
        f"L{n}" for n in range(1, 6)
    }


def test_mesh_is_one_closed_mirror_symmetric_surface(made):
    _, dims, points, faces = made
    solid = trimesh.Trimesh(points, faces, process=False)
    assert solid.is_watertight
    assert solid.volume > 0.0
    assert solid.body_count == 1
    off = np.abs(vertebra.field(dims)(points))
    assert np.quantile(off, 0.99) < 0.02
    assert off.max() < 0.5  # where a knife's edge was blunted
    # The mesh need not repeat its triangles, but its surface is its own mirror image.
    apart = np.abs(on_mesh(points, faces)(points * [-1.0, 1.0, 1.0]))
    assert apart.mean() < 0.1
    assert apart.max() < 1.0
    assert np.degrees(solid.face_adjacency_angles).max() < 120.0


def test_ring_has_the_holes_it_should(made):
    level, _, points, faces = made
    # Euler characteristic: two per sphere less two per tunnel; the canal, and a foramen on each side in the neck.
    tunnels = 3 if level.startswith("C") else 1
    assert trimesh.Trimesh(points, faces, process=False).euler_number == 2 - 2 * tunnels


def test_canal_is_free_from_end_to_end(made):
    _, dims, points, faces = made
    middle = vertebra.landmarks(dims)["canal"]
    z = np.linspace(points[:, 2].min() - 5.0, points[:, 2].max() + 5.0, 60)
    clear = on_mesh(points, faces)(np.column_stack([0 * z, 0 * z + middle[1], z]))
    assert clear.min() > 3.0


def test_landmarks_lie_on_the_surface_and_mirror(made):
    level, dims, points, faces = made
    marks = vertebra.landmarks(dims)
    names = ["body.anterior", "spinous.tip", *(n for n in marks if n.endswith(".right") and "pedicle" not in n)]
    assert np.abs(on_mesh(points, faces)(np.array([marks[n] for n in names]))).max() < 0.4
    assert marks["facet.superior.right"][2] > marks["facet.inferior.right"][2]
    assert marks["spinous.tip"][1] < marks["lamina.right"][1] < marks["body.posterior"][1]
    for name, point in marks.items():
        if name.endswith(".right"):
            assert marks[name.replace(".right", ".left")] == pytest.approx(point * [-1, 1, 1]), f"{level} {name}"


def test_facets_face_as_their_region_does():
    for level, entry in ENTRIES.items():
        _, upper = vertebra.facet(entry.dims, "superior")
        _, lower = vertebra.facet(entry.dims, "inferior")
        assert upper[1] < -0.2, level  # superior facets look backward
        assert lower[1] > 0.08, level  # inferior ones forward
        if level[0] == "L":
            assert upper[0] < -0.3, level  # and inward in the loins
        if level[0] == "C":
            assert 0.15 < upper[2] < 0.95, level  # and upward in the neck
        if level[0] == "T" and level not in ("T11", "T12"):
            assert abs(upper[0]) < 0.6, level


def test_regions_name_what_is_there(made):
    _, dims, points, _ = made
    marks = vertebra.landmarks(dims)
    picked = {
        "body": marks["body.anterior"],
        "spinous process": marks["spinous.tip"],
        "transverse process": marks["transverse.tip.left"],
        "superior articular process": marks["facet.superior.right"],
        "inferior articular process": marks["facet.inferior.left"],
    }
    got = vertebra.regions(dims, np.array(list(picked.values())))
    assert [vertebra.REGION_NAMES[k] for k in got] == list(picked)
    share = np.bincount(vertebra.regions(dims, points), minlength=len(vertebra.REGION_NAMES))
    assert share.min() >= 5, share.tolist()


def test_endplate_rims_are_as_wide_and_deep_as_the_recipe_says():
    dims = ENTRIES["L3"].dims
    for which in ("upper", "lower"):
        rim = vertebra.outline(dims, which)
        assert 2 * rim[:, 0].max() == pytest.approx(dims[f"endplate_width_{which}_mm"], abs=0.1)
        midline = rim[np.abs(rim[:, 0]) < 1.5][:, 1]
        assert np.ptp(midline) == pytest.approx(dims[f"endplate_depth_{which}_mm"], abs=0.3)
    with pytest.raises(ValueError, match="'upper' or 'lower', got 'top'"):
        vertebra.outline(dims, "top")


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("pedicle_width_mm", -1, r"L4.pedicle_width_mm must be in \[3, 28\], got -1"),
        ("endplate_width_upper_mm", 400, "endplate_width_upper_mm must be in"),
        ("body_height_anterior_mm", None, "body_height_anterior_mm is missing"),
    ],
)
def test_bad_recipe_values_are_refused(name, value, message):
    dimensions = {k: {"value": v} for k, v in ENTRIES["L4"].dims.items()}
    if value is None:
        del dimensions[name]
    else:
        dimensions[name] = {"value": value}
    content = {"generator": "vertebra", "version": 1, "structures": {"bone.vertebra.L4": {"dimensions": dimensions}}}
    with pytest.raises(recipe.RecipeError, match=message):
        list(recipe.parse(content, "lumbar.json", {"vertebra": vertebra.LIMITS}))


def test_bad_stations_are_refused():
    dims = dict(ENTRIES["L4"].dims)
    with pytest.raises(ValueError, match=r"lamina_path_mm: expected \(3, 3\)"):
        vertebra.field({**dims, "lamina_path_mm": [[0, 0, 0]]})
    with pytest.raises(ValueError, match="lamina_section_mm: expected sizes above 0"):
        vertebra.field({**dims, "lamina_section_mm": [[1, 1], [1, -1], [1, 1]]})
