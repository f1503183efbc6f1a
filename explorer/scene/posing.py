"""Meshes in a posture and with findings, for pictures and measuring on this computer."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pyvista as pv
from numpy.typing import NDArray

from explorer.anatomy import kinematics
from explorer.anatomy.atlas import Rig
from explorer.conditions import shape
from explorer.conditions.effects import Finding

Array = NDArray[np.float64]


def posed(
    meshes: Mapping[str, pv.PolyData], rig: Rig, posture: Mapping[str, float], findings: Sequence[Finding] = ()
) -> dict[str, pv.PolyData]:
    """Return meshes in a posture and with findings, as new ones; those that do not move are the same objects.

    Parameters
    ----------
    meshes : mapping of structure id to pyvista.PolyData
        Rest world, mm, with the point arrays ``joints`` and ``weights`` of the built atlas. A mesh without them
        stays where it is.

    Raises
    ------
    PostureError
        If the joints do not allow the posture.
    """
    angles = shape.joint_angles(rig, posture, findings)
    moved = kinematics.matrices(rig, angles, shape.offsets(rig, findings))
    still = all(np.array_equal(matrix, np.eye(4)) for matrix in moved.values())
    touched = shape.touched(rig, findings) | {f"disc.{f['level']}" for f in findings if f["kind"] == "disc-herniation"}
    return {
        name: mesh if "joints" not in mesh.point_data or (still and name not in touched)
        else _posed(name, mesh, rig, moved, findings, kinematics.swell_mm(rig, name, angles))
        for name, mesh in meshes.items()
    }  # fmt: skip


def weights_of(mesh: pv.PolyData, rig: Rig) -> dict[str, Array]:
    """Return joint id -> (n,) shares of a mesh of the built atlas, summing to 1 at every point."""
    joints, shares = np.asarray(mesh.point_data["joints"]), np.asarray(mesh.point_data["weights"], dtype=float) / 255.0
    names = list(rig.joints)
    used = np.unique(joints[shares > 0.0])
    return {names[k]: np.where(joints == k, shares, 0.0).sum(axis=1) for k in used}


def _posed(
    name: str, mesh: pv.PolyData, rig: Rig, moved: Mapping[str, Array], findings: Sequence[Finding], swell_mm: float
) -> pv.PolyData:
    rest = np.asarray(mesh.points, dtype=float)
    faces = np.asarray(mesh.regular_faces, dtype=np.int64)
    points, faces, weights = shape.changed(name, rest, faces, weights_of(mesh, rig), rig, findings)
    if swell_mm:
        points = points + swell_mm * kinematics.wall_normals(points, faces)
    stood: NDArray[Any] = kinematics.skin(points, weights, moved).astype(np.float32)
    corners: NDArray[Any] = faces
    body: pv.PolyData = pv.PolyData.from_regular_faces(stood, corners)
    body.compute_normals(cell_normals=False, split_vertices=False, consistent_normals=False, inplace=True)
    return body
