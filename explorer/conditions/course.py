"""How it goes: a herniation's odds of shrinking, a disc's water, grades of a slip and of a wedge.

Numbers and words come from `findings.json`; nothing here decides how a person fares.
"""

from dataclasses import dataclass

from explorer.conditions import table
from explorer.conditions.effects import Finding, size_now_mm


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
