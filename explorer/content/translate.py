"""The content in another language: texts put in place of the English ones, record by record, where they exist.

What is missing stays English and is marked so. Warning signs are put into another language once clinicians have
reviewed them, and stay English until then.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from pydantic import ValidationError

from explorer.content.load import Content, Entry
from explorer.content.practice import Tour
from explorer.content.problem import Problem, pointer
from explorer.content.reference import Meta
from explorer.content.shelves import SHELVES
from explorer.content.walk import texts

BASE: Final = "en"
_MODELS: Final = {shelf.name: shelf.model for shelf in SHELVES}
_NOT_READ: Final = frozenset({"translations", "words", "seeds", "services", "morphs", "sources"})
"""Shelves of data, of names for authors, and of what is the same in every language."""
_LEADING: Final = ("/label", "/summary", "/role/plain")
"""Fields that a reader sees first; a record with these in a language counts as being in it."""


def warning_texts(entry: Entry) -> frozenset[str]:
    """Return the pointers of the texts of a record that tell of warning signs.

    All texts of a set of signs and of a warning card; on other cards, when to get help; in a tour, the safety steps;
    among the standing notices, the one beside the signs.
    """
    everything = frozenset(text.pointer for text in texts(entry.record))
    if entry.shelf == "redflags" or getattr(entry.record, "kind", None) == "red-flag":
        return everything
    if isinstance(entry.record, Meta):
        beside = [
            pointer("notices", at) for at, notice in enumerate(entry.record.notices) if "red-flags" in notice.shown
        ]
        return frozenset(place for place in everything if any(place.startswith(notice + "/") for notice in beside))
    if isinstance(entry.record, Tour):
        safe = [pointer("steps", index) for index, step in enumerate(entry.record.steps) if step.safety]
        return frozenset(place for place in everything if any(place.startswith(step + "/text/") for step in safe))
    return frozenset(place for place in everything if place.startswith("/seek_help/"))


def patient_texts(entry: Entry) -> frozenset[str]:
    """Return the pointers of the texts of a record that a patient reads: names and the patient register."""
    if entry.shelf in _NOT_READ:
        return frozenset()
    return frozenset(text.pointer for text in texts(entry.record) if text.register in {"plain", "name"})


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
        kept = frozenset() if reviewed else warning_texts(entry)
        fields = {} if entry.shelf == "translations" else wanted.get(entry.key, {})
        fields = {place: text for place, text in fields.items() if place not in kept}
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


def marked(value: Any, base: Any) -> Any:
    """Return translated JSON in which each text in two registers names, in ``english``, the registers left English.

    Parameters
    ----------
    value : JSON
        What is shown, in another language.
    base : JSON
        The same in English.

    Examples
    --------
    >>> marked({"plain": "Un hueso.", "clinical": "Bone."}, {"plain": "A bone.", "clinical": "Bone."})
    {'plain': 'Un hueso.', 'clinical': 'Bone.', 'english': ['clinical']}
    """
    if isinstance(value, dict) and isinstance(base, dict):
        found = {key: marked(item, base.get(key)) for key, item in value.items()}
        left = [
            register for register in ("plain", "clinical") if register in base and value.get(register) == base[register]
        ]
        return found | ({"english": left} if left else {})
    # Lists of names may differ between languages; lists of records do not.
    if isinstance(value, list) and not all(isinstance(item, str) for item in value):
        return [marked(item, other) for item, other in zip(value, base, strict=True)]
    return value


def _spoken(entry: Entry, fields: Mapping[str, str]) -> Entry:
    raw = entry.record.model_dump(mode="json", exclude_none=True)
    there = {text.pointer for text in texts(entry.record)}
    for place, text in fields.items():
        if place in there:
            _put(raw, place.split("/")[1:], text)
    record = _MODELS[entry.shelf].model_validate(raw)
    return Entry(entry.shelf, entry.key, record, entry.file, entry.pointer)


def _put(value: Any, path: Iterable[str], text: str) -> None:
    *way, last = path
    for step in way:
        value = value[int(step)] if isinstance(value, list) else value[step]
    value[int(last) if isinstance(value, list) else last] = text
