"""Where the data that comes with the explorer lies: the built atlas and the content.

In a checkout they stand beside the package (`meshes/`, `annotations/`); in an installed wheel they are inside
it. An author who brings another atlas points SPINE_EXPLORER_DATA at a folder that holds the two.
"""

import os
from pathlib import Path
from typing import Final, Literal

VARIABLE: Final = "SPINE_EXPLORER_DATA"
_PACKAGE: Final = Path(__file__).resolve().parent


def data(name: Literal["meshes", "annotations"]) -> Path:
    """Return the folder of that name.

    Raises FileNotFoundError naming every place that was looked at.

    >>> data("meshes").name
    'meshes'
    """
    chosen = os.environ.get(VARIABLE)
    places = [Path(chosen) / name] if chosen else [_PACKAGE.parent / name, _PACKAGE / "_data" / name]
    for place in places:
        if place.is_dir():
            return place
    looked = ", ".join(str(place) for place in places)
    hint = f" ({VARIABLE} is set to {chosen!r})" if chosen else ""
    raise FileNotFoundError(f"{name}: expected a folder at {looked}{hint}")
