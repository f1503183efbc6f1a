import numpy as np
import pytest
import trimesh

from explorer.modelling import distance as d
from explorer.modelling.mesher import mesh, signed_volume

BOUNDS = ((-30, -20, -20), (30, 20, 20))


def test_mesh_is_closed_outward_smooth_and_repeatable():
    field = d.smooth_union(3.0, d.sphere((-8, 0, 0), 8.0), d.capsule((0, 0, 0), (22, 0, 0), 4.0, 2.0))
    points, faces = mesh(field, BOUNDS, 1.0, 1500)
    solid = trimesh.Trimesh(points, faces, process=False)
    assert solid.is_watertight
    assert solid.is_winding_consistent
    assert solid.body_count == 1
    assert abs(len(faces) - 1500) < 30
    assert np.abs(field(points)).max() < 0.01
    assert signed_volume(points, faces) == pytest.approx(solid.volume)
    assert solid.volume > 2000
    # neighbouring faces of a smooth surface never fold over
    assert np.degrees(solid.face_adjacency_angles).max() < 60
    again, _ = mesh(field, BOUNDS, 1.0, 1500)
    assert np.array_equal(points, again)


def test_culling_does_not_change_the_surface():
    field = d.ellipsoid((0, 0, 0), (20, 8, 5))
    (a, fa), (b, fb) = (mesh(field, BOUNDS, 1.0, safety=s) for s in (2.0, 1e9))
    assert signed_volume(a, fa) == pytest.approx(signed_volume(b, fb), rel=1e-9)


def test_crumbs_go_and_second_pieces_are_refused():
    big = d.sphere((-8, 0, 0), 10.0)
    points, _ = mesh(d.union(big, d.sphere((20, 0, 0), 0.8)), BOUNDS, 1.0)
    assert points[:, 0].max() < 5.0
    with pytest.raises(ValueError, match="one component"):
        mesh(d.union(big, d.sphere((20, 0, 0), 5.0)), BOUNDS, 1.0)


def test_empty_and_cut_off_surfaces_are_refused():
    with pytest.raises(ValueError, match="expected a surface"):
        mesh(d.sphere((0, 0, 0), 500.0), BOUNDS, 2.0)
    with pytest.raises(ValueError, match="leaves them"):
        mesh(d.sphere((30, 0, 0), 5.0), BOUNDS, 1.0)
