import json
import struct
from pathlib import Path

import numpy as np
import pytest

from explorer.anatomy.frames import from_gltf
from explorer.modelling import pack, store
from explorer.modelling.solid import Solid
from explorer.modelling.weights import JOINTS

MESHES = Path(__file__).parents[2] / "meshes"
RIG = json.loads((MESHES / "rig.json").read_text("utf-8"))
MANIFEST = json.loads((MESHES / "manifest.json").read_text("utf-8"))
CUBE = np.array([[x, y, z] for x in (0.0, 10.0) for y in (0.0, 20.0) for z in (100.0, 130.0)])
SIDES = np.array(
    [[0, 1, 3], [0, 3, 2], [4, 6, 7], [4, 7, 5], [0, 4, 5], [0, 5, 1],
     [2, 3, 7], [2, 7, 6], [0, 2, 6], [0, 6, 4], [1, 5, 7], [1, 7, 3]]
)  # fmt: skip
needs_gltfpack = pytest.mark.skipif(not pack.GLTFPACK.exists(), reason="gltfpack is not installed: npm ci")


def solids():
    weights = {"L4": np.full(8, 0.25), "L5": np.full(8, 0.75)}
    region = np.arange(8, dtype=np.uint8) % 3
    bone = Solid(CUBE, SIDES, region=region, region_names=("a", "b", "c"), weights=weights)
    fibre = np.tile([0.0, 0.6, -0.8], (8, 1))
    return {"bone.vertebra.L4": bone, "muscle.multifidus.left": Solid(CUBE, SIDES, fibre=fibre, weights=weights)}


def values(glb, number):
    """Read an accessor of an uncompressed GLB."""
    document = pack.contents(glb)
    accessor = document["accessors"][number]
    view = document["bufferViews"][accessor["bufferView"]]
    width = {"SCALAR": 1, "VEC3": 3, "VEC4": 4, "MAT4": 16}[accessor["type"]]
    kind = {5126: np.float32, 5125: np.uint32, 5121: np.uint8}[accessor["componentType"]]
    size = np.dtype(kind).itemsize * width
    start = 28 + struct.unpack_from("<I", glb, 12)[0] + view["byteOffset"]
    stride = view.get("byteStride", size)
    rows = [glb[start + k * stride : start + k * stride + size] for k in range(accessor["count"])]
    return np.frombuffer(b"".join(rows), kind).reshape(accessor["count"], width)


def test_a_plain_glb_holds_points_joints_weights_and_names():
    glb = pack.glb(solids(), RIG)
    document = pack.contents(glb)
    assert len(glb) == struct.unpack_from("<I", glb, 8)[0]
    assert pack.mesh_names(glb) == set(solids())
    joints = [document["nodes"][k]["name"] for k in document["skins"][0]["joints"]]
    assert joints == [j["id"] for j in RIG["joints"]] == list(JOINTS)
    attributes = document["meshes"][0]["primitives"][0]["attributes"]
    assert from_gltf(values(glb, attributes["POSITION"])) == pytest.approx(CUBE, abs=1e-3)
    assert values(glb, attributes["WEIGHTS_0"]).sum(axis=1).tolist() == [255] * 8
    heaviest = values(glb, attributes["JOINTS_0"])[0, 0]
    assert joints[heaviest] == "L5"
    extras = [n["extras"]["layer"] for n in document["nodes"] if "mesh" in n]
    assert extras == ["bones", "muscles"]


def test_joint_nodes_and_inverse_bind_matrices_cancel_at_rest():
    glb = pack.glb(solids(), RIG)
    document = pack.contents(glb)
    skin = document["skins"][0]
    inverse = values(glb, skin["inverseBindMatrices"]).reshape(-1, 4, 4).transpose(0, 2, 1)
    at = {k: np.array(n["translation"]) for k, n in enumerate(document["nodes"]) if "translation" in n}
    parent = {c: k for k, n in enumerate(document["nodes"]) for c in n.get("children", ())}
    for number, matrix in zip(skin["joints"], inverse, strict=True):
        world, node = np.zeros(3), number
        while node is not None:
            world, node = world + at[node], parent.get(node)
        assert matrix[:3, 3] + world == pytest.approx(np.zeros(3), abs=1e-6)
        assert matrix[:3, :3] == pytest.approx(np.eye(3))


def test_normals_point_outward_with_unit_length():
    normal = pack.normals(CUBE, SIDES)
    assert np.linalg.norm(normal, axis=1) == pytest.approx(1.0)
    assert (np.einsum("ij,ij->i", normal, CUBE - CUBE.mean(axis=0)) > 0.0).all()


@needs_gltfpack
def test_squeezing_keeps_names_skin_regions_and_fibres():
    plain = pack.glb(solids(), RIG)
    packed = pack.squeeze(plain, ["muscle.multifidus.left"])
    document = pack.contents(packed)
    assert pack.mesh_names(packed) == set(solids())
    assert "EXT_meshopt_compression" in document["extensionsRequired"]
    assert [document["nodes"][k]["name"] for k in document["skins"][0]["joints"]] == list(JOINTS)
    for number, name in enumerate(("_REGION", "_FIBRE")):
        attributes = document["meshes"][number]["primitives"][0]["attributes"]
        assert {"POSITION", "NORMAL", "JOINTS_0", "WEIGHTS_0", name} == set(attributes)
    assert len(packed) < len(plain)
    assert pack.squeeze(plain, ["muscle.multifidus.left"]) == packed


@needs_gltfpack
def test_gltfpack_refusals_are_passed_on():
    with pytest.raises(RuntimeError, match="gltfpack failed"):
        pack.squeeze(b"not a glb")


def test_what_is_no_glb_is_refused():
    with pytest.raises(ValueError, match="expected a header 'glTF'"):
        pack.contents(b"PK\x03\x04" + b"\0" * 40)


def test_a_pack_replaces_its_earlier_version(tmp_path):
    first = pack.write_pack(tmp_path, "core", b"one")
    second = pack.write_pack(tmp_path, "core", b"two")
    assert first["file"] != second["file"]
    assert [p.name for p in tmp_path.iterdir()] == [Path(second["file"]).name]


def test_every_structure_of_the_atlas_travels_in_exactly_one_pack():
    listed = [i for p in MANIFEST["packs"] for i in p["ids"]]
    assert sorted(listed) == sorted(m["id"] for m in MANIFEST["meshes"])
    assert [p["name"] for p in MANIFEST["packs"]] == [
        n for n in pack.PACKS if any(pack.pack_of(m["id"]) == n for m in MANIFEST["meshes"])
    ]
    for line in MANIFEST["packs"]:
        packed = (MESHES / line["file"]).read_bytes()
        assert pack.mesh_names(packed) == set(line["ids"])
        assert store.sha256(MESHES / line["file"]) == line["sha256"]
        assert len(packed) == line["bytes"]
    assert {p.name for p in (MESHES / "pack").iterdir()} == {Path(p["file"]).name for p in MANIFEST["packs"]}
