"""Files for the browser: named by what is in them, checked, published once."""

import json
import shutil

import pytest

from explorer.library import library
from explorer.resources import data
from explorer.view.assets import package, publish, read_shapes, served_folder


@pytest.fixture
def meshes(tmp_path):
    shutil.copytree(data("meshes"), tmp_path / "meshes", ignore=shutil.ignore_patterns("structures"))
    return tmp_path / "meshes"


def test_whole_meshes_have_no_problems_and_every_pack_is_named_by_its_digest():
    shapes = read_shapes(data("meshes"))
    assert shapes.problems == ()
    assert "bone.vertebra.L4" in shapes.ids
    for asset in shapes.packs:
        assert asset.sha256[:8] in asset.name
        assert asset.content[:4] == b"glTF"


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda pack: pack.unlink(), "No such file"),
        (lambda pack: pack.write_bytes(pack.read_bytes()[:-7]), "expected a whole GLB file"),
        (lambda pack: pack.write_bytes(b"<html>not found</html>"), "begin with b'<htm'"),
        (lambda pack: pack.write_bytes(_flipped(pack.read_bytes())), "`make meshes` builds it anew"),
    ],
)
def test_a_spoilt_pack_is_named_and_the_words_stay(meshes, spoil, said):
    packs = json.loads((meshes / "manifest.json").read_text("utf-8"))["packs"]
    spoil(meshes / packs[0]["file"])
    shapes = read_shapes(meshes)
    (problem,) = shapes.problems
    assert problem.startswith(f"meshes/{packs[0]['file']}: ")
    assert said in problem
    assert len(shapes.packs) == len(packs) - 1
    assert "bone.vertebra.L4" not in shapes.ids
    assert package(shapes, library().catalogue).problems == (problem,)


def _flipped(content):
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 255]) + content[middle + 1 :]


@pytest.mark.parametrize(
    ("text", "said"), [(None, "No such file"), ("{", "Expecting"), ("[]", "expected a JSON object")]
)
def test_a_spoilt_manifest_leaves_the_words(meshes, text, said):
    if text is None:
        (meshes / "manifest.json").unlink()
    else:
        (meshes / "manifest.json").write_text(text)
    shapes = read_shapes(meshes)
    assert shapes.packs == ()
    assert shapes.problems[0].startswith("meshes/manifest.json: ")
    assert said in shapes.problems[0]


def test_what_is_published_is_what_is_described():
    given = library().package
    publish(given.files.values())
    for name, about in given.describe("url", "deep/")["files"].items():
        assert about["url"] == f"deep/static/extensions/spine-explorer-assets/{name}?v={about['sha256'][:8]}"
        assert (served_folder() / name).stat().st_size == about["bytes"]
    assert all("url" not in about for about in given.describe("message")["files"].values())


def test_an_author_who_mends_a_file_sees_it_at_the_next_visit(tmp_path):
    shutil.copytree(data("annotations"), tmp_path / "annotations")
    shutil.copytree(data("meshes"), tmp_path / "meshes", ignore=shutil.ignore_patterns("structures"))
    folders = tmp_path / "meshes", tmp_path / "annotations"
    first = library(*folders)
    assert library(*folders) is first
    record = next((tmp_path / "annotations" / "conditions").glob("*.json"))
    record.write_text("{")
    second = library(*folders)
    assert second is not first
    assert any(f"annotations/conditions/{record.name}#" in problem for problem in second.problems)
    # What was sound when last read goes on being shown.
    assert second.catalogue["conditions"].keys() == first.catalogue["conditions"].keys()


def test_each_language_is_a_file_of_its_own_and_the_base_comes_first():
    given = library().package
    assert given.catalogues["en"] == given.catalogue
    assert set(given.catalogues) == set(library().catalogue["languages"]) >= {"en", "es"}
    assert given.describe("url")["catalogues"] == dict(given.catalogues)
    spoken = {
        language: json.loads(given.files[name].content)["language"] for language, name in given.catalogues.items()
    }
    assert all(language == said for language, said in spoken.items())
