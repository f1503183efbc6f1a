"""How it goes and what is usual: a herniation's odds of shrinking, named postures, usual angles, nerves' territories.

Numbers and words come from the data files; nothing here decides how a person fares.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from explorer.conditions import table
from explorer.conditions.effects import Finding, size_now_mm

HERE: Final = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Course:
    """How a herniation of a type goes without surgery.

    Attributes
    ----------
    shrinks_of_100 : int
        Of 100 people with such a herniation, in so many it shrinks.
    drawn_mm : float
        Size drawn after its months: of one that does shrink.
    text : str
        The odds in words, both ways.
    claims : tuple of str
        Ids of the content's claims with the studies.
    """

    shrinks_of_100: int
    drawn_mm: float
    text: str
    claims: tuple[str, ...]


@dataclass(frozen=True)
class Territory:
    """What a root serves.

    Attributes
    ----------
    skin, muscle, reflex : str
        Skin area, a movement that tests it, and the reflex; "none" where there is none.
    area : str or None
        Name of its area on the body figure.
    sources : tuple of str
    verified : bool
        Whether the figure was read in a source, not recalled.
    """

    skin: str
    muscle: str
    reflex: str
    area: str | None
    sources: tuple[str, ...]
    verified: bool


def herniation(finding: Finding) -> Course:
    """Return how a herniation goes, by its type.

    >>> herniation({"kind": "disc-herniation", "type": "extrusion"}).text
    'In about 67 of 100 people it shrinks without surgery; in about 33 it stays, and many of them feel better too.'
    """
    whole = table.checked(finding)
    data = table.read()["course"]
    often = int(data["shrinks_of_100"][whole["type"]])
    text = (
        f"In about {often} of 100 people it shrinks without surgery; in about {100 - often} it stays, "
        "and many of them feel better too."
    )
    return Course(often, size_now_mm(whole), text, tuple(data["claims"]))


def hydration(pfirrmann: float) -> float:
    """Return how bright a disc's middle is drawn, 1 for full of water to 0, by Pfirrmann's grade.

    >>> hydration(1), hydration(5)
    (1.0, 0.0)
    """
    shares = table.read()["pfirrmann"]["hydration"]
    low = min(int(pfirrmann), 4)
    part = pfirrmann - low
    return float(shares[str(low)]) * (1.0 - part) + float(shares[str(low + 1)]) * part


def grade(finding: Finding) -> int | None:
    """Return Meyerding's grade of a slip or Genant's of a wedge; None for others or where nothing has changed.

    >>> grade({"kind": "slip", "percent": 30}), grade({"kind": "wedge-fracture", "percent": 22})
    (2, 1)
    """
    scale = {"slip": "meyerding", "wedge-fracture": "genant"}.get(finding["kind"])
    if scale is None or finding["percent"] <= 0:
        return None
    return max(
        int(step["grade"]) for step in table.read()[scale]["grades"] if finding["percent"] > step["above_percent"]
    )


@cache
def territories() -> Mapping[str, Territory]:
    """Return what each root serves, by name.

    >>> territories()["L5"].reflex
    'none'
    """
    return {
        name: Territory(r["skin"], r["muscle"], r["reflex"], r["area"], tuple(r["sources"]), bool(r["verified"]))
        for name, r in _file(HERE / "roots.json")["roots"].items()
    }


def presets() -> dict[str, dict[str, float]]:
    """Return the named postures: values of the rig's parameters in degrees.

    >>> presets()["standing"]
    {}
    """
    return {
        name: {key: float(value) for key, value in record["values"].items()}
        for name, record in _postures()["postures"].items()
    }


def usual() -> dict[str, tuple[float, float]]:
    """Return the usual range of each measured angle, degrees.

    >>> usual()["lumbar_lordosis_deg"]
    (20.0, 70.0)
    """
    return {name: (float(r["range_deg"][0]), float(r["range_deg"][1])) for name, r in _postures()["usual"].items()}


def _postures() -> dict[str, Any]:
    return _file(HERE.parent / "anatomy" / "postures.json")


@cache
def _file(path: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return data
