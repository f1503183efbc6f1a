"""No text field of any kind of file takes markup: each string of a record is set to a script in turn."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from explorer.content.load import load_content
from explorer.content.problem import pointer
from explorer.content.shelves import SHELVES

SCRIPT = "<script>alert(1)</script>"


def strings(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the path of every string in a document, but for the address of its schema."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from strings(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from strings(item, (*path, index))
    elif isinstance(value, str) and path != ("$schema",):
        yield path


def one_of_each(document: Any) -> list[tuple[str | int, ...]]:
    """Return one path for each field that holds text, whatever its place in a list."""
    kinds: dict[tuple[str, ...], tuple[str | int, ...]] = {}
    for place in strings(document):
        kinds.setdefault(tuple("*" if isinstance(step, int) else step for step in place), place)
    return list(kinds.values())


@pytest.mark.parametrize("shelf", SHELVES, ids=lambda shelf: shelf.name)
def test_no_field_takes_a_script(folder: Path, tmp_path: Path, shelf):
    source = max(folder.glob(shelf.pattern), key=lambda path: path.stat().st_size)
    document = json.loads(source.read_text(encoding="utf-8"))
    if shelf.key:
        document[shelf.key] = document[shelf.key][:3]
    elif shelf.name == "translations":
        document["texts"] = dict(list(document["texts"].items())[:3])
    path = tmp_path / source.relative_to(folder)
    path.parent.mkdir(parents=True, exist_ok=True)
    places = one_of_each(document)
    assert places
    for place in places:
        spoiled = json.loads(json.dumps(document))
        target = spoiled
        for step in place[:-1]:
            target = target[step]
        target[place[-1]] = SCRIPT
        path.write_text(json.dumps(spoiled), encoding="utf-8")
        assert pointer(*place) in {problem.pointer for problem in load_content(tmp_path).problems}, place


@pytest.mark.parametrize("key", [SCRIPT, "bone.sacrum\u202e", ""])
def test_no_key_of_a_translation_takes_a_script(tmp_path: Path, key: str):
    (tmp_path / "locale/xx").mkdir(parents=True)
    for texts in ({key: {"/label": "Sacro"}}, {"bone.sacrum": {key: "Sacro"}}):
        document = {"language": "xx", "status": "machine", "texts": texts}
        (tmp_path / "locale/xx/all.json").write_text(json.dumps(document), encoding="utf-8")
        assert [problem.rule for problem in load_content(tmp_path).problems] == ["V01"]
