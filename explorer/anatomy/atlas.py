"""The built atlas as records: which meshes there are, where their files lie, and how the skeleton is jointed.

Reads `manifest.json` and `rig.json` only; mesh files are touched, and their digests checked, when one is asked for.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.postures import stop_deg

Array = NDArray[np.float64]
Vector = tuple[float, float, float]

MARKS: Final = ("levels", "vertebrae", "roots", "canal", "muscles", "abdomen", "swell")
"""Parts of a rig that only the findings' rules read."""


class AtlasError(ValueError):
    """A file of the atlas that is missing or not what the manifest says; the message names it."""


@dataclass(frozen=True)
class Mesh:
    """One line of the manifest.

    Attributes
    ----------
    id, file, sha256 : str
        Structure id, path within the atlas folder, digest of the file.
    generator, layer, origin, licence : str
        Who made it, which layer shows it, how it came to be, under which licence.
    triangles : int
    bounds_mm : ((x, y, z), (x, y, z))
        Lower and upper corner in the rest world.
    area_mm2, volume_mm3 : float
    accuracy : str
        ``atlas`` if made from published measurements, ``schematic`` if a sketch from its attachments.
    fidelity : mapping or None
        Measured distance to a reference specimen, if that has been measured.
    regions : tuple of str
        Names of the values of its ``region`` array.
    sources : tuple of str
        Keys into `Atlas.sources`.
    """

    id: str
    file: str
    sha256: str
    generator: str
    layer: str
    origin: str
    licence: str
    triangles: int
    bounds_mm: tuple[Vector, Vector]
    area_mm2: float
    volume_mm3: float
    accuracy: str
    fidelity: Mapping[str, Any] | None
    regions: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Pack:
    """A GLB for the browser and the structures in it."""

    name: str
    file: str
    sha256: str
    bytes: int
    ids: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Joint:
    """A joint of the rig.

    Attributes
    ----------
    id : str
        Named for the bone it carries.
    parent : str or None
        None for the root.
    centre_mm : (3,)
        Rest world.
    axes : (3, 3)
        Rows: axes of extension, bending right and turning left, rest world.
    range_deg : mapping of motion to (lowest, highest)
        From rest; no further than where drawn bones meet.
    """

    id: str
    parent: str | None
    centre_mm: Array
    axes: Array
    range_deg: Mapping[str, tuple[float, float]]


@dataclass(frozen=True, eq=False)
class Endplate:
    """Midsagittal corners of an endplate, (3,) millimetres each."""

    front_mm: Array
    back_mm: Array


@dataclass(frozen=True, eq=False)
class Parameter:
    """How one posture parameter is shared out: degrees per joint for one degree up and for one degree down."""

    motion: str
    range_deg: tuple[float, float]
    rest_deg: float
    up: Mapping[str, float]
    down: Mapping[str, float]


@dataclass(frozen=True, eq=False)
class Rig:
    """Joints from the root up (a parent always before its children), endplates, posture shares.

    `marks` holds what the rules of the findings need of each level, as it stands in the file; it is empty in a rig
    that was made without meshes.
    """

    joints: Mapping[str, Joint]
    endplates: Mapping[str, Mapping[str, Endplate]]
    posture: Mapping[str, Parameter]
    scoliosis: Mapping[str, Any]
    marks: Mapping[str, Any] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Atlas:
    """An atlas folder.

    Attributes
    ----------
    folder : Path
    meshes : mapping of structure id to Mesh
        In anatomical order.
    packs : tuple of Pack
        In loading order.
    rig : Rig
    sources : mapping of key to citation
    """

    folder: Path
    meshes: Mapping[str, Mesh]
    packs: tuple[Pack, ...]
    rig: Rig
    sources: Mapping[str, str]

    @classmethod
    def load(cls, folder: Path) -> "Atlas":
        """Read manifest and rig; raises AtlasError naming the file and what is wrong with it."""
        manifest = _read(folder / "manifest.json")
        try:
            meshes = {line["id"]: _mesh(line) for line in manifest["meshes"]}
            packs = tuple(
                Pack(p["name"], p["file"], p["sha256"], int(p["bytes"]), tuple(p["ids"])) for p in manifest["packs"]
            )
        except (KeyError, TypeError, ValueError) as error:
            raise AtlasError(f"{folder.name}/manifest.json: expected a list of meshes and packs, {error!r}") from error
        rig = parse_rig(_read(folder / "rig.json"), f"{folder.name}/rig.json")
        return cls(folder, MappingProxyType(meshes), packs, rig, MappingProxyType(dict(manifest.get("sources", {}))))

    def file(self, structure_id: str) -> Path:
        """Return the path of a structure's mesh after checking its digest.

        Raises
        ------
        KeyError
            If the atlas has no such structure.
        AtlasError
            If the file is missing or has been altered.
        """
        if structure_id not in self.meshes:
            raise KeyError(f"atlas: no mesh for {structure_id!r} in {self.folder.name}/manifest.json")
        mesh = self.meshes[structure_id]
        return _verified(self.folder, mesh.file, mesh.sha256)

    def pack(self, name: str) -> Path:
        """Return the path of a pack after checking its digest; raises as `file` does."""
        for pack in self.packs:
            if pack.name == name:
                return _verified(self.folder, pack.file, pack.sha256)
        raise KeyError(f"atlas: expected a pack of {[p.name for p in self.packs]}, got {name!r}")


def parse_rig(content: Mapping[str, Any], where: str = "rig.json") -> Rig:
    """Return the records of a rig file; raises AtlasError if a field is missing or a parent comes too late."""
    try:
        joints = {j["id"]: _joint(j) for j in content["joints"]}
        endplates = {
            level: MappingProxyType(
                {which: Endplate(_vector(e["front_mm"]), _vector(e["back_mm"])) for which, e in faces.items()}
            )
            for level, faces in content["endplates"].items()
        }
        posture = {
            name: Parameter(p["motion"], _pair(p["range_deg"]), float(p["rest_deg"]), dict(p["up"]), dict(p["down"]))
            for name, p in content["posture"].items()
        }
        scoliosis = dict(content["scoliosis"])
    except (KeyError, TypeError, ValueError) as error:
        raise AtlasError(f"{where}: expected joints, endplates, posture and scoliosis, {error!r}") from error
    seen: set[str | None] = {None}
    for joint in joints.values():
        if joint.parent not in seen:
            raise AtlasError(f"{where}: joint {joint.id!r} comes before its parent {joint.parent!r}")
        seen.add(joint.id)
    marks = {key: content[key] for key in MARKS if key in content}
    return Rig(
        MappingProxyType(joints), MappingProxyType(endplates), MappingProxyType(posture), MappingProxyType(scoliosis),
        MappingProxyType(marks),
    )  # fmt: skip


def _read(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise AtlasError(f"{path.parent.name}/{path.name}: missing") from None
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise AtlasError(f"{path.parent.name}/{path.name}: expected JSON, {error}") from error
    if not isinstance(content, dict):
        raise AtlasError(f"{path.parent.name}/{path.name}: expected an object, got {type(content).__name__}")
    return content


def _verified(folder: Path, file: str, sha256: str) -> Path:
    path = folder / file
    where = f"{folder.name}/{file}"
    if not path.resolve().is_relative_to(folder.resolve()):
        raise AtlasError(f"{where}: expected a file inside the atlas folder")
    if not path.is_file():
        raise AtlasError(f"{where}: missing")
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != sha256:
        raise AtlasError(f"{where}: expected SHA-256 {sha256[:12]}..., got {found[:12]}...; the file has been altered")
    return path


def _mesh(line: Mapping[str, Any]) -> Mesh:
    low, high = line["bounds_mm"]
    return Mesh(
        line["id"], line["file"], line["sha256"], line["generator"], line["layer"], line["origin"], line["licence"],
        int(line["triangles"]), (_triple(low), _triple(high)), float(line["area_mm2"]), float(line["volume_mm3"]),
        str(line["accuracy"]), line["fidelity"], tuple(line.get("regions", ())), tuple(line["sources"]),
    )  # fmt: skip


def _joint(record: Mapping[str, Any]) -> Joint:
    axes = np.array(record["axes"], dtype=float)
    if axes.shape != (3, 3):
        raise ValueError(f"joint {record['id']}: expected three axes, got shape {axes.shape}")
    # A published range may end beyond where the drawn bones meet.
    ranges = {
        motion: (low, min(high, stop_deg(record["id"], motion)))
        for motion, (low, high) in ((m, _pair(limits)) for m, limits in record["range_deg"].items())
    }
    return Joint(record["id"], record["parent"], _vector(record["centre_mm"]), axes, MappingProxyType(ranges))


def _vector(values: Any) -> Array:
    return np.array(_triple(values))


def _triple(values: Any) -> Vector:
    x, y, z = (float(v) for v in values)
    return (x, y, z)


def _pair(values: Any) -> tuple[float, float]:
    low, high = (float(v) for v in values)
    return (low, high)
