"""Files of the built atlas: one PyVista file per structure, and the manifest that vouches for them."""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import pyvista as pv
from numpy.typing import NDArray
from vtkmodules.vtkIOXML import vtkXMLPolyDataWriter

from explorer.modelling.solid import Solid
from explorer.modelling.weights import JOINTS, quantised

Array = NDArray[np.float64]

STEP_MM: Final = 1e-3
"""Points are kept to a micrometre, so that a file says no more than the model knows and packs well."""


def write_solid(path: Path, solid: Solid, weights: Mapping[str, Array]) -> str:
    """Write a solid with its skin weights as a zlib-packed VTP file and return the file's SHA-256.

    The file is written beside its place and then renamed, so that a reader never meets half of it.

    Parameters
    ----------
    path : Path
        Where to; missing folders are made.
    weights : mapping of joint id to (n,)
        From `weights.weigh`.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    writer = vtkXMLPolyDataWriter()
    writer.SetFileName(str(temporary))
    writer.SetInputData(_poly(solid, weights))
    writer.SetCompressorTypeToZLib()
    writer.SetCompressionLevel(9)
    writer.SetIdTypeToInt32()
    writer.SetDataModeToAppended()
    writer.EncodeAppendedDataOff()
    if not writer.Write():
        temporary.unlink(missing_ok=True)
        raise OSError(f"{path}: could not be written")
    temporary.replace(path)
    return sha256(path)


def read_solid(path: Path) -> Solid:
    """Read a stored solid; skin weights come back as quantised at writing."""
    poly = pv.read(path)
    data = poly.point_data
    names = tuple(str(n) for n in poly.field_data["region_names"]) if "region_names" in poly.field_data else ()
    joints, shares = np.asarray(data["joints"]), np.asarray(data["weights"], dtype=float) / 255.0
    used = np.unique(joints[shares > 0.0])
    weights = {JOINTS[k]: np.where(joints == k, shares, 0.0).sum(axis=1) for k in used}
    return Solid(
        np.asarray(poly.points, dtype=float),
        np.asarray(poly.regular_faces, dtype=np.int64),
        fibre=_unit(np.asarray(data["fibre"], dtype=float)) if "fibre" in data else None,
        region=np.asarray(data["region"]) if "region" in data else None,
        region_names=names,
        weights=weights,
    )


def write_text(path: Path, text: str) -> None:
    """Replace a text file in one step; an unchanged one is left alone."""
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    temporary.write_text(text, encoding="utf-8")
    temporary.replace(path)


def dump(content: Any) -> str:
    """Return readable JSON with records of plain values on one line each, so that a diff shows what changed."""
    return _lines(content, "") + "\n"


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


@dataclass(frozen=True)
class Shelf(Mapping[str, Solid]):
    """The solids in a folder by structure id, each read when it is asked for; of those named in ``only``, if given."""

    folder: Path
    only: frozenset[str] | None = None

    def path(self, structure_id: str) -> Path:
        """Return where a structure is kept, whether or not it is there."""
        return self.folder / f"{structure_id}.vtp"

    def __getitem__(self, structure_id: str) -> Solid:
        path = self.path(structure_id)
        if (self.only is not None and structure_id not in self.only) or not path.exists():
            raise KeyError(f"meshes: {structure_id!r} has not been built; expected {path.name}")
        return read_solid(path)

    def __iter__(self) -> Iterator[str]:
        stored = (path.stem for path in sorted(self.folder.glob("*.vtp")))
        return (i for i in stored if self.only is None or i in self.only)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _poly(solid: Solid, weights: Mapping[str, Array]) -> pv.PolyData:
    points: NDArray[Any] = (np.round(solid.points / STEP_MM) * STEP_MM).astype(np.float32)
    faces: NDArray[Any] = solid.faces
    poly: pv.PolyData = pv.PolyData.from_regular_faces(points, faces)
    joints, shares = quantised(weights)
    poly.point_data["joints"] = joints
    poly.point_data["weights"] = shares
    if solid.fibre is not None:
        poly.point_data["fibre"] = np.round(solid.fibre * 127.0).astype(np.int8)
    if solid.region is not None:
        poly.point_data["region"] = solid.region
        poly.field_data["region_names"] = list(solid.region_names)
    return poly


def _unit(vectors: Array) -> Array:
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(length, 1e-9))


def _lines(value: Any, indent: str) -> str:
    inner = indent + " "
    flat = json.dumps(value, ensure_ascii=False, sort_keys=True)
    if len(flat) + len(indent) <= 110 or not isinstance(value, dict | list):
        return flat
    if isinstance(value, dict):
        rows = [f"{inner}{json.dumps(k)}: {_lines(v, inner)}" for k, v in sorted(value.items())]
        return "{\n" + ",\n".join(rows) + f"\n{indent}}}"
    return "[\n" + ",\n".join(f"{inner}{_lines(v, inner)}" for v in value) + f"\n{indent}]"
