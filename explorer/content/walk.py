"""Every text of a record with its place and its register, so that rules speak of texts and not of models.

The name of a field says who reads it. The table below names every field that holds text; a test holds it complete.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from explorer.content.problem import pointer
from explorer.content.texts import Record

Register = Literal["plain", "name", "clinical", "quote", "note"]

REGISTERS: Final[Mapping[str, Register]] = {
    # what a patient reads in sentences
    "plain": "plain",
    "summary": "plain",
    "text_alternative": "plain",
    "question": "plain",
    "questions": "plain",
    "meaning": "plain",
    "caption": "plain",
    # names and short labels on the page
    "label": "name",
    "term": "name",
    "equipment": "name",
    "emergency": "name",
    "urgent": "name",
    "clinician": "name",
    # what staff and students read
    "clinical": "clinical",
    "where": "clinical",
    "latin": "clinical",
    "population": "clinical",
    "time": "clinical",
    # what people say, for search or to set right
    "aka": "quote",
    "asked": "quote",
    "synonyms": "quote",
    "says": "quote",
    "forms": "quote",
    # for authors
    "citation": "note",
    "used_for": "note",
    "not_applicable": "note",
    "left_out": "note",
    "reason": "note",
    "why": "note",
    "use": "note",
    "stems": "note",
    "phrase": "note",
    "author": "note",
    "clinical_reviewer": "note",
    "lay_reviewer": "note",
    "licence": "note",
    "language": "note",
    "kind": "note",
    "mesh_region": "note",
    "texts": "note",
}


@dataclass(frozen=True)
class Text:
    """One text in a record.

    Parameters
    ----------
    pointer : str
        JSON pointer inside the record.
    value : str
        The text.
    register : Register
        Who reads it.
    """

    pointer: str
    value: str
    register: Register


def texts(record: Record) -> Iterator[Text]:
    """Yield the texts of a record in the order of its fields.

    >>> from explorer.content.texts import Text2
    >>> [(text.pointer, text.register) for text in texts(Text2(plain="It bends.", clinical="Flexion."))]
    [('/plain', 'plain'), ('/clinical', 'clinical')]
    """
    yield from _walk(record.model_dump(mode="json", exclude_none=True), (), None)


def _walk(value: Any, path: tuple[str | int, ...], register: Register | None) -> Iterator[Text]:
    if isinstance(value, dict):
        for key, item in value.items():
            if key == "numbers":
                # The figures behind a claim are data; of their words the page shows the captions alone.
                for index, number in enumerate(item):
                    if "caption" in number:
                        yield Text(pointer(*path, key, index, "caption"), number["caption"], "plain")
            else:
                yield from _walk(item, (*path, key), REGISTERS.get(key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _walk(item, (*path, index), register)
    elif isinstance(value, str) and register is not None:
        yield Text(pointer(*path), value, register)
