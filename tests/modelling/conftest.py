import json
import shutil

import pytest

from explorer.modelling import build, pack
from explorer.modelling.recipe import RECIPES

COARSE = {"spacing_mm": 2.4, "triangles": 800}
KEPT = {"lumbar.json": ("bone.vertebra.L3", "bone.vertebra.L4"), "discs.json": ("disc.L3-L4", "disc.L4-L5")}


@pytest.fixture(scope="session")
def segment(tmp_path_factory):
    """Recipes of one motion segment, coarse, and what was built from them; packs stay unsqueezed."""
    home = tmp_path_factory.mktemp("segment")
    recipes, meshes = home / "recipes", home / "meshes"
    recipes.mkdir()
    for name in ("alignment.json", "rig.json"):
        shutil.copy(RECIPES / name, recipes / name)
    for name, kept in KEPT.items():
        content = json.loads((RECIPES / name).read_text("utf-8"))
        content["structures"] = {i: {**content["structures"][i]} for i in kept}
        for record in content["structures"].values():
            if "mesh" in record:
                record["mesh"] = COARSE
        (recipes / name).write_text(json.dumps(content), "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pack, "squeeze", _plain)
        report = build.build(meshes, recipes=recipes, workers=1, quiet=True)
    return home, report


@pytest.fixture
def small(segment, tmp_path, monkeypatch):
    """Recipes and meshes of one motion segment, built, to be changed freely."""
    shutil.copytree(segment[0], tmp_path, dirs_exist_ok=True)
    monkeypatch.setattr(pack, "squeeze", _plain)
    return tmp_path / "recipes", tmp_path / "meshes"


def _plain(plain, fibred=()):
    return plain
