"""Measuring meshes as they stand: depth of one in another, areas, volumes, edges."""

import numpy as np
import pyvista as pv
from vtkmodules.util.numpy_support import numpy_to_vtk, vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkDoubleArray
from vtkmodules.vtkFiltersCore import vtkImplicitPolyDataDistance


def signed_distance(points, faces):
    """A function from points (n, 3) to their distance to a closed mesh, negative inside, exact to its triangles."""
    field = vtkImplicitPolyDataDistance()
    field.SetInput(pv.PolyData.from_regular_faces(points, faces))

    def distance(at):
        out = vtkDoubleArray()
        field.FunctionValue(numpy_to_vtk(np.ascontiguousarray(at, dtype=float)), out)
        return vtk_to_numpy(out)

    return distance


def across(points, faces):
    """Normals (m, 3) of faces, as long as twice their area."""
    corner = points[faces]
    return np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0])


def volume(points, faces):
    corner = points[faces]
    return float(np.einsum("ij,ij->", corner[:, 0], np.cross(corner[:, 1], corner[:, 2])) / 6.0)


def edges(faces):
    """Edges (k, 2) and the two faces (k, 2) that meet at each, of a closed mesh."""
    half = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    of = np.tile(np.arange(len(faces)), 3)
    order = np.lexsort(np.sort(half, axis=1).T)
    return np.sort(half[order[::2]], axis=1), np.column_stack([of[order[::2]], of[order[1::2]]])
