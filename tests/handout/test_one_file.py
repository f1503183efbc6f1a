"""The saved page: whole, harmless and small."""

import json
import re
import stat

import pytest

from explorer.handout import one_file
from explorer.library import library
from explorer.notebook import SpineExplorer
from explorer.view.assets import Asset, Package


@pytest.fixture(scope="module")
def page():
    state = SpineExplorer("disc.L4-L5", view="left").state.to_json()
    return one_file.page(library().package, state, "Spine Explorer")


def _options(page):
    return json.loads(re.search(r'<script type="application/json"[^>]*>(.*?)</script>', page, re.S).group(1))


def test_everything_is_inside(page):
    options = _options(page)
    assert options["state"]["selected"] == "disc.L4-L5"
    assert {*options["assets"]["packs"], options["assets"]["catalogue"]} <= set(options["assets"]["files"])
    assert all(file["base64"] for file in options["assets"]["files"].values())
    assert len(page.encode()) <= one_file.LARGEST_BYTES
    assert "@" not in re.sub(r"<script.*?</script>", "", page, flags=re.S).replace("@media", "")


def test_the_page_may_fetch_nothing(page):
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page).group(1)
    assert "default-src &#x27;none&#x27;" in policy
    assert "http" not in policy


def test_hostile_words_cannot_leave_their_place():
    hostile = "</script><script>alert(1)</script><!--<script>\u2028"
    words = Asset.of("catalogue", ".json", b"{}")
    package = Package({words.name: words}, (), words.name, {"meshes": [{"id": hostile, "regions": [hostile]}]})
    page = one_file.page(package, {"language": '"><script>', "note": hostile}, hostile)
    # Three scripts of ours, and each ends where it should.
    assert len(re.findall(r"<script\b", page)) == len(re.findall(r"</script>", page)) == 3
    assert _options(page)["state"]["note"] == hostile
    assert "<title>&lt;/script&gt;" in page


def test_the_marks_in_the_data_are_not_filled_in():
    words = Asset.of("catalogue", ".json", b"{}")
    page = one_file.page(Package({words.name: words}, (), words.name, {}), {"note": "@BUNDLE@"}, "t")
    assert _options(page)["state"]["note"] == "@BUNDLE@"


@pytest.mark.parametrize("name", ["missing/spine.html", "."])
def test_a_path_that_cannot_be_written_is_named(tmp_path, name):
    with pytest.raises(OSError, match=re.escape(str(tmp_path / name))):
        SpineExplorer().save(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_the_way_of_a_file_is_named(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(OSError, match=r"file/spine\.html: cannot be written: "):
        SpineExplorer().save(tmp_path / "file" / "spine.html")


def test_saving_again_replaces_the_file_in_one_step(tmp_path):
    path = tmp_path / "spine.html"
    path.write_text("old")
    assert SpineExplorer().save(path) == path
    assert path.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert [file.name for file in tmp_path.iterdir()] == ["spine.html"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


def test_nothing_is_saved_without_meshes(tmp_path):
    words = Asset.of("catalogue", ".json", b"{}")
    empty = Package({words.name: words}, (), words.name, {}, ("meshes/manifest.json: No such file",))
    with pytest.raises(ValueError, match=r"expected meshes to save, got none; meshes/manifest\.json"):
        one_file.save(tmp_path / "spine.html", empty, {})
