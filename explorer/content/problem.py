"""What is wrong with a record, said so that its author can mend it."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, order=True)
class Problem:
    """One broken rule at one place.

    Parameters
    ----------
    rule : str
        Id of the rule, ``V01`` to ``V32``.
    file : str
        Path of the file inside the annotations folder, with ``/``.
    pointer : str
        JSON pointer (RFC 6901) of the field inside that file; empty for the whole file.
    value : str
        What was found, shortened.
    expected : str
        What the rule asks for.
    level : {"error", "warning"}
        A warning does not stop a build.

    Examples
    --------
    >>> str(Problem("V01", "structures/discs.json", "/structures/2/label", "7", "a string"))
    "structures/discs.json#/structures/2/label: V01 expected a string, got '7'"
    """

    rule: str
    file: str
    pointer: str
    value: str
    expected: str
    level: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        return f"{self.file}#{self.pointer}: {self.rule} expected {self.expected}, got {shorten(self.value)!r}"


def shorten(value: object, limit: int = 120) -> str:
    """Return the text of a value, cut with an ellipsis after `limit` characters.

    >>> shorten("abcdef", 4)
    'abc…'
    """
    text = value if isinstance(value, str) else repr(value)
    return text if len(text) <= limit else text[: limit - 1] + "…"


def pointer(*steps: str | int) -> str:
    """Return the JSON pointer of a path of keys and indices, escaped as RFC 6901 asks.

    >>> pointer("codes", "a/b", 0)
    '/codes/a~1b/0'
    """
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)
