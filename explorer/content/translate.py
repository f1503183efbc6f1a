"""The content in another language: texts put in place of the English ones, record by record, where they exist.

What is missing stays English and is marked so. Warning signs are put into another language once clinicians have
reviewed them, and stay English until then.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from pydantic import ValidationError

from explorer.content.load import Content, Entry
from explorer.content.problem import Problem
from explorer.content.shelves import SHELVES
from explorer.content.walk import texts

BASE: Final = "en"
_MODELS: Final = {shelf.name: shelf.model for shelf in SHELVES}
_LEADING: Final = ("/label", "/summary", "/role/plain")
"""Fields that a reader sees first; a record with these in a language counts as being in it."""


def is_warning(entry: Entry) -> bool:
    """Say whether a record tells of warning signs: a set of them, or a warning card."""
    return entry.shelf == "redflags" or getattr(entry.record, "kind", None) == "red-flag"


def languages(content: Content) -> dict[str, str]:
    """Return the languages there are words in, each with how far its translation has come.

    >>> languages(Content())
    {'en': 'written'}
    """
    found = {BASE: "written"}
    for translation in content.translations.values():
        found[translation.language] = translation.status
    return found


def translated(content: Content, language: str) -> tuple[Content, frozenset[str]]:
    """Return the content with the texts of a language in place, and the ids of the records that speak it.

    Parameters
    ----------
    content : Content
        The records as written.
    language : str
        A language tag. For English, and for a language without texts, the content comes back as it is.

    Returns
    -------
    Content
        The same records; texts without a translation stay English. A translation that does not fit its record
        becomes a problem, and the record stays English.
    frozenset of str
        Ids of the records that speak the language: their leading texts are in it, or they have none.
    """
    chosen = [entry for entry in content.entries if entry.shelf == "translations"]
    words = [(entry, content.translations[entry.key]) for entry in chosen]
    words = [(entry, translation) for entry, translation in words if translation.language == language]
    if language == BASE or not words:
        return content, frozenset()
    wanted: dict[str, dict[str, str]] = {}
    reviewed = all(translation.status == "clinically reviewed" for _, translation in words)
    for _, translation in words:
        for key, fields in translation.texts.items():
            wanted.setdefault(key, {}).update(fields)
    entries, problems, speaking = [], list(content.problems), set()
    for entry in content.entries:
        allowed = entry.shelf != "translations" and (reviewed or not is_warning(entry))
        fields = wanted.get(entry.key, {}) if allowed else {}
        try:
            entries.append(_spoken(entry, fields) if fields else entry)
        except ValidationError as error:
            entries.append(entry)
            detail = error.errors(include_url=False)[0]
            at = words[0][0].file
            problems.append(Problem("V01", at, f"/texts/{entry.key}", str(detail["input"]), str(detail["msg"])))
            continue
        if {text.pointer for text in texts(entry.record)}.intersection(_LEADING) <= fields.keys():
            speaking.add(entry.key)
    return replace(content, entries=tuple(entries), problems=tuple(problems)), frozenset(speaking)


def _spoken(entry: Entry, fields: Mapping[str, str]) -> Entry:
    raw = entry.record.model_dump(mode="json", exclude_none=True)
    there = {text.pointer for text in texts(entry.record)}
    for pointer, text in fields.items():
        if pointer in there:
            _put(raw, pointer.split("/")[1:], text)
    record = _MODELS[entry.shelf].model_validate(raw)
    return Entry(entry.shelf, entry.key, record, entry.file, entry.pointer)


def _put(value: Any, path: Iterable[str], text: str) -> None:
    *way, last = path
    for step in way:
        value = value[int(step)] if isinstance(value, list) else value[step]
    value[int(last) if isinstance(value, list) else last] = text
