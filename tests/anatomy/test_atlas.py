import json
import shutil
from pathlib import Path

import pytest

from explorer.anatomy.atlas import Atlas, AtlasError, parse_rig
from explorer.anatomy.structures import STRUCTURES

MESHES = Path(__file__).parents[2] / "meshes"


@pytest.fixture
def folder(tmp_path):
    """A writable copy with one mesh file."""
    copy = tmp_path / "meshes"
    (copy / "structures").mkdir(parents=True)
    for name in ("manifest.json", "rig.json", "structures/bone.vertebra.L4.vtp"):
        shutil.copy(MESHES / name, copy / name)
    return copy


def test_the_built_atlas_loads_and_names_known_structures():
    atlas = Atlas.load(MESHES)
    assert set(atlas.meshes) <= set(STRUCTURES)
    assert all(STRUCTURES[i].solid and STRUCTURES[i].layer == m.layer for i, m in atlas.meshes.items())
    assert all(m.origin == "parametric" and m.licence == "CC-BY-4.0" for m in atlas.meshes.values())
    assert {key for m in atlas.meshes.values() for key in m.sources} <= set(atlas.sources)
    assert atlas.file("bone.vertebra.L4").name == "bone.vertebra.L4.vtp"
    assert atlas.pack("core").suffix == ".glb"


def test_a_missing_mesh_is_named(folder):
    atlas = Atlas.load(folder)
    with pytest.raises(AtlasError, match=r"meshes/structures/bone\.vertebra\.L3\.vtp: missing"):
        atlas.file("bone.vertebra.L3")
    with pytest.raises(KeyError, match=r"no mesh for 'bone\.tail'"):
        atlas.file("bone.tail")
    with pytest.raises(KeyError, match=r"expected a pack of .*, got 'fur'"):
        atlas.pack("fur")


def test_an_altered_mesh_is_named(folder):
    path = folder / "structures" / "bone.vertebra.L4.vtp"
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    with pytest.raises(AtlasError, match=r"bone\.vertebra\.L4\.vtp: expected SHA-256 .* altered"):
        Atlas.load(folder).file("bone.vertebra.L4")


def test_a_manifest_cannot_lead_outside_its_folder(folder):
    path = folder / "manifest.json"
    content = json.loads(path.read_text("utf-8"))
    content["meshes"][0]["file"] = "../../secret.vtp"
    path.write_text(json.dumps(content), "utf-8")
    with pytest.raises(AtlasError, match="expected a file inside the atlas folder"):
        Atlas.load(folder).file(content["meshes"][0]["id"])


@pytest.mark.parametrize("name", ["manifest.json", "rig.json"])
def test_a_missing_or_broken_record_file_is_named(folder, name):
    (folder / name).write_text("{", "utf-8")
    with pytest.raises(AtlasError, match=rf"meshes/{name}: expected JSON"):
        Atlas.load(folder)
    (folder / name).write_text("[]", "utf-8")
    with pytest.raises(AtlasError, match=rf"meshes/{name}: expected an object, got list"):
        Atlas.load(folder)
    (folder / name).unlink()
    with pytest.raises(AtlasError, match=rf"meshes/{name}: missing"):
        Atlas.load(folder)


def test_a_manifest_line_without_a_field_is_refused(folder):
    path = folder / "manifest.json"
    content = json.loads(path.read_text("utf-8"))
    del content["meshes"][0]["bounds_mm"]
    path.write_text(json.dumps(content), "utf-8")
    with pytest.raises(AtlasError, match=r"manifest\.json: .*bounds_mm"):
        Atlas.load(folder)


def test_a_child_before_its_parent_is_refused():
    content = json.loads((MESHES / "rig.json").read_text("utf-8"))
    content["joints"].reverse()
    with pytest.raises(AtlasError, match="comes before its parent"):
        parse_rig(content)
