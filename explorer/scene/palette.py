"""Colours and the lens, read from the one file the browser takes them from too."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

FILE: Final = Path(__file__).resolve().parent.parent / "view" / "palette.json"

TINT: Final = 0.62
"""How far the colour of the chosen or lit goes from its tissue's towards the theme's."""

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
    mark : str
        What a reader has put on the surface.
    """

    background: tuple[str, str]
    selected: str
    highlighted: str
    ghost: str
    mark: str


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
    return Theme((top, bottom), colours["selected"], colours["highlighted"], colours["ghost"], colours["mark"])


def tissue_colour(kind: str) -> str:
    """Return the colour of a kind of structure; what has no tissue of its own looks like bone.

    >>> tissue_colour("disc") != tissue_colour("bone") == tissue_colour("region")
    True
    """
    return str(read()["tissues"][tissue(kind)]["colour"])


def cut_colour(kind: str) -> str:
    """Return the colour of a kind of structure where it is cut.

    >>> cut_colour("muscle") != tissue_colour("muscle")
    True
    """
    return str(read()["tissues"][tissue(kind)]["cut"])


def nearer_mm(kind: str) -> float:
    """Return how deep under the surface round it a kind of structure may lie and still be seen.

    >>> nearer_mm("nucleus") > nearer_mm("bone") == 0.0
    True
    """
    return float(read()["tissues"][tissue(kind)].get("nearer_mm", 0.0))


def tissue(kind: str) -> str:
    """Return the tissue of a kind of structure.

    >>> tissue("region"), tissue("disc")
    ('bone', 'disc')
    """
    name = _TISSUES.get(kind, kind)
    return name if name in read()["tissues"] else "bone"
