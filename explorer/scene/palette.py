"""Colours and the lens, read from the one file the browser takes them from too."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

FILE: Final = Path(__file__).resolve().parent.parent / "view" / "palette.json"

_TISSUES: Final = {"group": "bone", "region": "bone"}


@dataclass(frozen=True)
class Theme:
    """The colours of light or dark, as ``#RRGGBB``.

    Parameters
    ----------
    background : tuple of str
        Top and bottom of the backdrop.
    selected, highlighted, ghost : str
        How the chosen, the lit and the faint stand out.
    """

    background: tuple[str, str]
    selected: str
    highlighted: str
    ghost: str


@cache
def read() -> dict[str, Any]:
    """Return the whole palette."""
    data: dict[str, Any] = json.loads(FILE.read_text("utf-8"))
    return data


def theme(name: str) -> Theme:
    """Return a theme; ``auto`` is light, since a picture has no reader's settings to follow.

    >>> theme("auto") == theme("light")
    True
    """
    colours = read()["themes"]["light" if name == "auto" else name]
    top, bottom = colours["background"]
    return Theme((top, bottom), colours["selected"], colours["highlighted"], colours["ghost"])


def tissue_colour(kind: str) -> str:
    """Return the colour of a kind of structure; what has no tissue of its own looks like bone.

    >>> tissue_colour("disc") != tissue_colour("bone") == tissue_colour("region")
    True
    """
    tissues = read()["tissues"]
    return str(tissues.get(_TISSUES.get(kind, kind), tissues["bone"])["colour"])
