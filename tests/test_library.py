"""The shared reading of the data folders, and what an author's mistake does to it."""

import json
import shutil
from pathlib import Path

from explorer import resources
from explorer.library import library

BULGE = "conditions/disc-bulge.json"


def test_a_broken_edit_is_told_in_the_terminal_and_the_last_good_text_stays(tmp_path: Path, caplog):
    folder = tmp_path / "annotations"
    shutil.copytree(resources.data("annotations"), folder, ignore=shutil.ignore_patterns("schema"))
    meshes = resources.data("meshes")
    path = folder / BULGE
    record = json.loads(path.read_text("utf-8"))
    record["summary"] = "The edge of a disc spreads a bit, as edited."
    path.write_text(json.dumps(record), "utf-8")
    assert library(meshes, folder).catalogue["conditions"]["cond.disc-bulge"]["summary"] == record["summary"]
    assert caplog.messages == []
    path.write_text(json.dumps(record)[:-40], "utf-8")
    after = library(meshes, folder)
    (told,) = caplog.messages
    assert told.startswith(f"annotations/{BULGE}#: V01 expected well-formed JSON")
    assert after.problems == (told,)
    assert after.catalogue["conditions"]["cond.disc-bulge"]["summary"] == record["summary"]
    assert len(after.catalogue["conditions"]) == len(library().catalogue["conditions"])
