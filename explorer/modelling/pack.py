"""Packs for the browser: structures as skinned glTF 2.0, squeezed by gltfpack, named by their content.

The GLB written here is plain (float positions, no extensions); gltfpack quantises it and compresses it with meshopt.
Frame and unit change here from RAS+ millimetres to the y-up metres of glTF.
"""

import hashlib
import json
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.frames import to_gltf
from explorer.anatomy.structures import STRUCTURES
from explorer.modelling.solid import Solid
from explorer.modelling.weights import quantised

Array = NDArray[np.float64]

PACKS: Final = ("core", "muscles", "trunk", "ligaments", "nerves")
"""In the order in which the page loads them."""
GLTFPACK: Final = Path(__file__).parents[1] / "view" / "node_modules" / "gltfpack" / "cli.js"
FLAGS: Final = ("-kn", "-km", "-ke", "-kv", "-vp", "14", "-vn", "8", "-cc")

_COMPONENT = {np.dtype(np.float32): 5126, np.dtype(np.uint32): 5125, np.dtype(np.uint8): 5121, np.dtype(np.int8): 5120}
_WIDTH = {1: "SCALAR", 3: "VEC3", 4: "VEC4", 16: "MAT4"}


def pack_of(structure_id: str) -> str:
    """Return the name of the pack a structure travels in.

    >>> pack_of("disc.L4-L5"), pack_of("bone.rib.3.left"), pack_of("nerve.root.L5.left")
    ('core', 'trunk', 'nerves')
    """
    layer = STRUCTURES[structure_id].layer
    if layer == "bones":
        core = structure_id.startswith(("bone.vertebra.", "bone.sacrum", "bone.coccyx", "bone.hip."))
        return "core" if core else "trunk"
    return {"discs": "core", "muscles": "muscles", "nerves": "nerves"}.get(str(layer), "ligaments")


def glb(solids: Mapping[str, Solid], rig: Mapping[str, Any]) -> bytes:
    """Return a binary glTF of the solids, one skinned mesh node each, under the joints of the rig.

    Parameters
    ----------
    solids : mapping of structure id to Solid
        With weights; the order is kept.
    rig : mapping
        Content of `rig.json`; its joints become nodes of the same names, in order.
    """
    out = _Gltf()
    joints = [j["id"] for j in rig["joints"]]
    centres = {j["id"]: to_gltf([j["centre_mm"]])[0] for j in rig["joints"]}
    for joint in rig["joints"]:
        parent = joint["parent"]
        at = centres[joint["id"]] - (centres[parent] if parent else 0.0)
        node: dict[str, Any] = {"name": joint["id"], "translation": [float(v) for v in at]}
        children = [k for k, other in enumerate(rig["joints"]) if other["parent"] == joint["id"]]
        out.nodes.append(node | ({"children": children} if children else {}))
    inverse = np.tile(np.eye(4), (len(joints), 1, 1))
    for k, name in enumerate(joints):
        inverse[k, :3, 3] = -centres[name]
    # glTF stores matrices by columns.
    matrices = out.accessor(inverse.transpose(0, 2, 1).reshape(-1, 16).astype(np.float32), target=None)
    roots = [k for k, joint in enumerate(rig["joints"]) if joint["parent"] is None]
    materials = sorted({str(STRUCTURES[i].kind) for i in solids})
    for structure_id, solid in solids.items():
        attributes = _attributes(out, solid, joints)
        kind = str(STRUCTURES[structure_id].kind)
        primitive = {
            "attributes": attributes,
            "indices": out.accessor(solid.faces.reshape(-1, 1).astype(np.uint32), target=34963),
            "material": materials.index(kind),
        }
        out.meshes.append({"name": structure_id, "primitives": [primitive]})
        extras = {"layer": STRUCTURES[structure_id].layer}
        roots.append(len(out.nodes))
        out.nodes.append({"name": structure_id, "mesh": len(out.meshes) - 1, "skin": 0, "extras": extras})
    skin = {"joints": list(range(len(joints))), "inverseBindMatrices": matrices, "skeleton": 0}
    document = {
        "asset": {"version": "2.0", "generator": "spine-explorer"},
        "scene": 0,
        "scenes": [{"nodes": roots}],
        "skins": [skin],
        "materials": [{"name": name, "pbrMetallicRoughness": {"metallicFactor": 0.0}} for name in materials],
    }
    return out.binary(document)


def squeeze(plain: bytes, fibred: Iterable[str] = ()) -> bytes:
    """Return a GLB as gltfpack leaves it: quantised, meshopt-compressed, names and extras kept.

    Parameters
    ----------
    plain : bytes
        From `glb`.
    fibred : iterable of str
        Ids of the structures that carry a fibre direction.

    Raises
    ------
    RuntimeError
        If Node or the pinned gltfpack is not there, or gltfpack reports a fault.
    """
    node = packer()
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "in.glb", Path(folder) / "out.glb"
        source.write_bytes(plain)
        command = [node, str(GLTFPACK), "-i", str(source), "-o", str(target), *FLAGS]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode or not target.exists():
            raise RuntimeError(f"packs: gltfpack failed with {done.returncode}: {(done.stderr or done.stdout).strip()}")
        return _rename(target.read_bytes(), fibred)


def packer() -> str:
    """Return the path of Node; raises RuntimeError if it or the pinned gltfpack is not there."""
    node = shutil.which("node")
    if node is None or not GLTFPACK.exists():
        raise RuntimeError("packs: expected Node 20 and gltfpack; run `npm ci` in explorer/view first")
    return node


def write_pack(folder: Path, name: str, content: bytes) -> dict[str, Any]:
    """Write a pack under its hashed name, remove its earlier versions, and return its line of the manifest."""
    folder.mkdir(parents=True, exist_ok=True)
    sha = hashlib.sha256(content).hexdigest()
    path = folder / f"{name}-{sha[:8]}.glb"
    if not path.exists():
        temporary = folder / f".{path.name}.part"
        temporary.write_bytes(content)
        temporary.replace(path)
    for old in folder.glob(f"{name}-*.glb"):
        if old != path:
            old.unlink()
    return {"name": name, "file": f"pack/{path.name}", "sha256": sha, "bytes": len(content)}


def contents(packed: bytes) -> dict[str, Any]:
    """Return the JSON chunk of a GLB.

    Raises ValueError if the bytes are not a binary glTF 2.0.
    """
    if len(packed) < 20 or packed[:4] != b"glTF":
        raise ValueError(f"GLB: expected a header 'glTF', got {packed[:4]!r}")
    length = struct.unpack_from("<I", packed, 12)[0]
    found: dict[str, Any] = json.loads(packed[20 : 20 + length])
    return found


def mesh_names(packed: bytes) -> set[str]:
    """Return the names of nodes that draw something, themselves or in an unnamed child."""
    return set(_drawn(contents(packed)))


def _drawn(document: Mapping[str, Any]) -> dict[str, list[int]]:
    """Return node name -> mesh numbers; gltfpack hangs each mesh under its named node as an unnamed child."""
    nodes = document.get("nodes", [])
    found: dict[str, list[int]] = {}
    for node in nodes:
        hung = [nodes[k] for k in node.get("children", ()) if "name" not in nodes[k]]
        meshes = [n["mesh"] for n in (node, *hung) if "mesh" in n]
        if "name" in node and meshes:
            found[node["name"]] = meshes
    return found


def normals(points: Array, faces: NDArray[np.int64]) -> Array:
    """Return (n, 3) unit vertex normals, each face weighing as much as its angle at the vertex."""
    corners = points[faces]
    edges = np.roll(corners, -1, axis=1) - corners
    edges = edges / np.maximum(np.linalg.norm(edges, axis=2, keepdims=True), 1e-12)
    face = np.cross(edges[:, 0], edges[:, 1])
    face = face / np.maximum(np.linalg.norm(face, axis=1, keepdims=True), 1e-12)
    angle = np.arccos(np.clip(-np.einsum("ijk,ijk->ij", edges, np.roll(edges, 1, axis=1)), -1.0, 1.0))
    total = np.zeros_like(points)
    for k in range(3):
        np.add.at(total, faces[:, k], face * angle[:, k : k + 1])
    return np.asarray(total / np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-12))


@dataclass
class _Gltf:
    """Buffers under construction."""

    nodes: list[dict[str, Any]] = field(default_factory=list)
    meshes: list[dict[str, Any]] = field(default_factory=list)
    accessors: list[dict[str, Any]] = field(default_factory=list)
    views: list[dict[str, Any]] = field(default_factory=list)
    chunks: list[bytes] = field(default_factory=list)
    size: int = 0

    def accessor(self, values: NDArray[Any], target: int | None = 34962, normalized: bool = False) -> int:
        """Append (n, k) values and return the number of their accessor; rows are padded to four bytes."""
        raw = values.reshape(len(values), -1)
        width = raw.shape[1]
        pad = -(width * raw.itemsize) % 4 if target == 34962 else 0
        data = np.pad(raw, ((0, 0), (0, pad // raw.itemsize))).tobytes() if pad else raw.tobytes()
        view: dict[str, Any] = {"buffer": 0, "byteOffset": self.size, "byteLength": len(data)}
        if target is not None:
            view["target"] = target
        if target == 34962:
            view["byteStride"] = width * raw.itemsize + pad
        self.views.append(view)
        data += b"\0" * (-len(data) % 4)
        self.chunks.append(data)
        self.size += len(data)
        record: dict[str, Any] = {
            "bufferView": len(self.views) - 1,
            "componentType": _COMPONENT[values.dtype],
            "count": len(values),
            "type": _WIDTH[width],
        }
        if normalized:
            record["normalized"] = True
        if width == 3 and values.dtype == np.float32:
            record |= {"min": raw.min(axis=0).tolist(), "max": raw.max(axis=0).tolist()}
        self.accessors.append(record)
        return len(self.accessors) - 1

    def binary(self, document: Mapping[str, Any]) -> bytes:
        body = b"".join(self.chunks)
        whole = {
            **document,
            "nodes": self.nodes,
            "meshes": self.meshes,
            "accessors": self.accessors,
            "bufferViews": self.views,
            "buffers": [{"byteLength": len(body)}],
        }
        text = json.dumps(whole, separators=(",", ":")).encode()
        text += b" " * (-len(text) % 4)
        total = 12 + 8 + len(text) + 8 + len(body)
        head = struct.pack("<4sII", b"glTF", 2, total) + struct.pack("<I4s", len(text), b"JSON")
        return head + text + struct.pack("<I4s", len(body), b"BIN\0") + body


def _attributes(out: _Gltf, solid: Solid, joints: Sequence[str]) -> dict[str, int]:
    assert solid.weights is not None
    numbers, shares = quantised(solid.weights, joints)
    normal = normals(solid.points, solid.faces)
    attributes = {
        "POSITION": out.accessor(to_gltf(solid.points).astype(np.float32)),
        "NORMAL": out.accessor((to_gltf(normal) * 1000.0).astype(np.float32)),
        "JOINTS_0": out.accessor(numbers),
        "WEIGHTS_0": out.accessor(shares, normalized=True),
    }
    carried = _carried(solid)
    if carried is not None:
        attributes["COLOR_0"] = out.accessor(carried, normalized=True)
    return attributes


def _carried(solid: Solid) -> NDArray[np.uint8] | None:
    """Return (n, 4) bytes of fibre direction and region, or None; gltfpack keeps them only if they look like colour."""
    if solid.fibre is None and solid.region is None:
        return None
    out = np.zeros((len(solid.points), 4), dtype=np.uint8)
    region = solid.region if solid.region is not None else np.zeros(len(out), dtype=np.uint8)
    if solid.fibre is None:
        out[:, 0], out[:, 3] = region, 255
    else:
        out[:, :3] = np.round((to_gltf(solid.fibre) * 1000.0 + 1.0) * 127.5)
        out[:, 3] = region
    return out


def _rename(packed: bytes, fibred: Iterable[str]) -> bytes:
    """Give the bytes that travelled as colour their real names.

    ``_REGION`` is one byte; ``_FIBRE`` is four, the direction as (1 + xyz) / 2 and then the region.
    """
    document = contents(packed)
    drawn = {mesh: name for name, meshes in _drawn(document).items() for mesh in meshes}
    with_fibre = set(fibred)
    for number, mesh in enumerate(document["meshes"]):
        for primitive in mesh["primitives"]:
            accessor = primitive["attributes"].pop("COLOR_0", None)
            if accessor is None:
                continue
            fibre = drawn[number] in with_fibre
            primitive["attributes"]["_FIBRE" if fibre else "_REGION"] = accessor
            if not fibre:
                record = document["accessors"][accessor]
                record.pop("normalized", None)
                record["type"] = "SCALAR"
    length = struct.unpack_from("<I", packed, 12)[0]
    rest = packed[20 + length :]
    text = json.dumps(document, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 4)
    head = struct.pack("<4sII", b"glTF", 2, 20 + len(text) + len(rest))
    return head + struct.pack("<I4s", len(text), b"JSON") + text + rest


def ordered(ids: Iterable[str]) -> list[str]:
    """Return structure ids in anatomical order."""
    wanted = set(ids)
    return [i for i in STRUCTURES if i in wanted]
