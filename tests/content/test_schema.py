import json
from pathlib import Path

import jsonschema
import pytest

from explorer.content.schema import main, schema_bytes, schema_of, write_schemas
from explorer.content.shelves import SHELVES


@pytest.mark.parametrize("shelf", SHELVES, ids=lambda shelf: shelf.name)
def test_committed_schemas_are_those_of_the_models(shelf, folder: Path):
    committed = (folder / "schema" / f"{shelf.name}.json").read_bytes()
    assert committed == schema_bytes(shelf), "stale: run python -m explorer.content.schema"


@pytest.mark.parametrize("shelf", SHELVES, ids=lambda shelf: shelf.name)
def test_every_file_passes_its_schema_and_names_it(shelf, folder: Path):
    validator = jsonschema.Draft202012Validator(schema_of(shelf))
    files = list(folder.glob(shelf.pattern))
    for path in files:
        document = json.loads(path.read_text(encoding="utf-8"))
        assert list(validator.iter_errors(document)) == [], path
        assert (path.parent / document["$schema"]).resolve() == (folder / "schema" / f"{shelf.name}.json").resolve()
    assert files or shelf.name == "translations"


def test_schemas_are_valid_schemas():
    for shelf in SHELVES:
        jsonschema.Draft202012Validator.check_schema(schema_of(shelf))


def test_no_file_lies_outside_the_shelves(folder: Path):
    shelved = {path for shelf in SHELVES for path in folder.glob(shelf.pattern)}
    stray = {path for path in folder.rglob("*.json") if "schema" not in path.parts} - shelved
    assert stray == set()


def test_main_writes_the_schemas(tmp_path: Path, capsys):
    assert main([str(tmp_path)]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(SHELVES) == len(write_schemas(tmp_path))
    assert (tmp_path / "schema" / "structures.json").read_bytes() == schema_bytes(SHELVES[0])
