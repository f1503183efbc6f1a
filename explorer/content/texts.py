"""Strings that may stand in an annotation: plain text only, of bounded length, and ids of our own form.

Text is data, never markup. A string that carries a tag, a control character or an invisible change of direction is
refused when it is read, so that nothing downstream has to defend itself. Letters of any script, right-to-left ones
included, and emoji are ordinary text.

Examples
--------
>>> checked("Four in 10 < five in 10")
'Four in 10 < five in 10'
>>> checked("<b>bold</b>")
Traceback (most recent call last):
    ...
ValueError: plain text without markup; found '<b'
"""

import re
import unicodedata
from typing import Annotated, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

ID_PATTERN: Final = (
    r"^(column|region|bone|cartilage|part|canal|foramen|disc|joint|lig|nerve|sac|muscle|fascia|overlay|figure|morph"
    r"|cond|factor|symptom|ex|tip|tour|rf|src|notice|cl|term)\.[A-Za-z0-9.\-]+$"
)
"""Lower-case class, dot, name, then optional level and side."""

_TAG: Final = re.compile(r"<[A-Za-z/!?]")
_SCHEME: Final = re.compile(r"(?:javascript|vbscript)\s*:|data:[a-z]+/", re.IGNORECASE)
_TURNING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
"""Characters that change the direction of the text around them without being seen."""


def checked(text: str) -> str:
    """Return the text if it is plain; raise ValueError naming what is not."""
    if tag := _TAG.search(text):
        raise ValueError(f"plain text without markup; found {tag.group()!r}")
    if scheme := _SCHEME.search(text):
        raise ValueError(f"plain text without script addresses; found {scheme.group()!r}")
    for character in text:
        if character in _TURNING or unicodedata.category(character) in {"Cc", "Cs", "Co"}:
            raise ValueError(f"plain text without control characters; found U+{ord(character):04X}")
    if text != text.strip():
        raise ValueError("text without blanks at its ends")
    return text


_checked = AfterValidator(checked)

Line = Annotated[str, Field(min_length=1, max_length=160), _checked]
"""A name, or another string on one line."""
Prose = Annotated[str, Field(min_length=2, max_length=1600), _checked]
"""Some sentences."""
Alternative = Annotated[str, Field(min_length=15, max_length=300), _checked]
"""Words that stand in for a picture."""
Id = Annotated[str, Field(pattern=ID_PATTERN, max_length=80)]
Asked = Annotated[tuple[Line, ...], Field(max_length=40)]
"""What people type when they look for something: searched and not shown, so it may hold any word they use."""
Date = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]


class Record(BaseModel):
    """Base of every annotation: unknown fields are errors, values do not change once read."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Text2(Record):
    """The same facts twice: in words for patients, and in words for students and staff."""

    plain: Prose
    clinical: Prose
