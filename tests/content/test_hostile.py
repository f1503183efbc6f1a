"""No text field of any kind of file takes what could be run or misread: each is set to hostile strings in turn."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from explorer.content.load import load_content
from explorer.content.problem import pointer
from explorer.content.shelves import SHELVES

SCRIPT = "<script>alert(1)</script>"
HOSTILE = (SCRIPT, "javascript:alert(1)", "turned \u202e round", "x" * 500_000)
OPEN = "\U0001f642 \u05d2\u05d1 & \u0638\u0647\u0631 < 5"
"""An emoji, letters that run from right to left and signs of markup that mark nothing up: all of it is text."""


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
def test_no_field_takes_what_is_hostile_and_those_for_words_take_any_letters(folder: Path, tmp_path: Path, shelf):
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

    def refused(place: tuple[str | int, ...], text: str) -> bool:
        spoiled = json.loads(json.dumps(document))
        target = spoiled
        for step in place[:-1]:
            target = target[step]
        target[place[-1]] = text
        path.write_text(json.dumps(spoiled), encoding="utf-8")
        return pointer(*place) in {problem.pointer for problem in load_content(tmp_path).problems}

    for place in places:
        for text in HOSTILE:
            assert refused(place, text), (place, text[:40])
        if place[-1] in {"plain", "clinical", "label", "summary"}:
            assert not refused(place, OPEN), place


@pytest.mark.parametrize("key", [SCRIPT, "bone.sacrum\u202e", ""])
def test_no_key_of_a_translation_takes_a_script(tmp_path: Path, key: str):
    (tmp_path / "locale/xx").mkdir(parents=True)
    for texts in ({key: {"/label": "Sacro"}}, {"bone.sacrum": {key: "Sacro"}}):
        document = {"language": "xx", "status": "machine", "texts": texts}
        (tmp_path / "locale/xx/all.json").write_text(json.dumps(document), encoding="utf-8")
        assert [problem.rule for problem in load_content(tmp_path).problems] == ["V01"]
