"""The real annotations, read once, and a way to spoil one field of one record."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from explorer.content.load import Content, Entry, load_content
from explorer.content.shelves import SHELVES

FOLDER = Path(__file__).resolve().parents[2] / "annotations"
DAY = date(2026, 11, 21)
"""The day the content was written: review dates are held against it, so that the tests do not age."""

Edit = Callable[[dict[str, Any]], None]


@pytest.fixture(scope="session")
def folder() -> Path:
    return FOLDER


@pytest.fixture(scope="session")
def content() -> Content:
    return load_content(FOLDER)


def spoil(content: Content, key: str, edit: Edit) -> Content:
    """Return the content with one record changed as an author might change its file, and typed again."""
    shelves = {shelf.name: shelf for shelf in SHELVES}

    def changed(entry: Entry) -> Entry:
        if entry.key != key:
            return entry
        raw = entry.record.model_dump(mode="json", exclude_none=True)
        edit(raw)
        model = shelves[entry.shelf].model
        return Entry(entry.shelf, raw.get("id", key), model.model_validate(raw), entry.file, entry.pointer)

    assert content.entry(key) is not None, f"no record {key}"
    return replace(content, entries=tuple(changed(entry) for entry in content.entries))


def drop(content: Content, key: str) -> Content:
    """Return the content without one record."""
    return replace(content, entries=tuple(e for e in content.entries if e.key != key))


def add_unverified_code(raw: dict[str, Any]) -> None:
    """Give a record one code that nobody has verified."""
    raw["codes"] = {"fma": {"code": "FMA:1", "verified": False}}
