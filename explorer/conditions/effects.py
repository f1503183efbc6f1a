"""What findings do, taken apart: each finding becomes a few plain effects that the rules of shape can draw.

A stenosis, for one, is a bulge, a thicker ligament and larger joints together. Both sides of a finding without a
side become two effects, so that every rule knows one side only.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from explorer.anatomy.terms import SIDES
from explorer.conditions import table

Finding = Mapping[str, Any]


@dataclass(frozen=True)
class Effect:
    """One change of shape.

    Parameters
    ----------
    rule : str
        Which rule draws it: bulge, outgrowth, height, rim, facet, flavum, pars, slip, wedge, diastasis, bulk,
        scoliosis or kyphosis.
    level : str
        Disc, or vertebra for pars, wedge and the apex of a scoliosis; empty for others.
    side : ``"left"``, ``"right"`` or None
    amount : float
        Millimetres for bulge, outgrowth, rim, facet, flavum and diastasis; a share for height, slip, wedge and bulk;
        degrees for scoliosis and kyphosis.
    what : str
        The type of an outgrowth, the muscle of a bulk, ``"focal"`` for a bulge that keeps to its zone.
    zone : str
        Of a bulge, outgrowth or rim; of a facet, the one it grows into, else it grows all round.
    migration_mm : float
        Of an outgrowth.
    """

    rule: str
    level: str = ""
    side: str | None = None
    amount: float = 0.0
    what: str = ""
    zone: str = "central"
    migration_mm: float = 0.0


# Shares of the largest size of each part at the highest grade, so that the three forms look as they are named.
STENOSIS: Final[Mapping[str, Mapping[str, float]]] = {
    "central": {"bulge": 0.7, "flavum": 1.0, "facet": 0.6},
    "lateral-recess": {"bulge": 0.75, "flavum": 0.5, "facet": 0.8},
    "foraminal": {"bulge": 0.35, "facet": 0.8, "rim": 1.0, "height": 0.34},
}
STENOSIS_ZONE: Final[Mapping[str, str]] = {"lateral-recess": "paracentral", "foraminal": "foraminal"}
"""Where on a side a stenosis lies; a central one is behind the disc, with the inner edges of both joints."""


def effects(findings: Sequence[Finding]) -> list[Effect]:
    """Return the effects of findings in their order; those too small to see are left out.

    Examples
    --------
    >>> [(e.rule, e.side, e.amount) for e in effects([{"kind": "facet-enlargement", "size_mm": 2}])]
    [('facet', 'left', 2.0), ('facet', 'right', 2.0)]
    """
    found = [effect for finding in findings for effect in _of(table.checked(finding))]
    return [effect for effect in found if effect.amount != 0.0]


def size_now_mm(finding: Finding) -> float:
    """Return the size of a herniation after its months, of one that shrinks, by type as studies report it.

    >>> round(size_now_mm({"kind": "disc-herniation", "type": "extrusion", "size_mm": 10, "months": 24}), 2)
    7.1
    >>> size_now_mm({"kind": "disc-herniation", "type": "sequestration", "size_mm": 10, "months": 12})
    0.0
    """
    whole = table.checked(finding)
    months, left = zip(*table.read()["course"]["left"][whole["type"]]["points"], strict=True)
    return float(whole["size_mm"] * np.interp(whole["months"], months, left))


def _of(finding: Finding) -> list[Effect]:
    return _MAKERS[finding["kind"]](finding)


def _sides(finding: Finding) -> tuple[str, ...]:
    return SIDES if finding["side"] is None else (finding["side"],)


def _herniation(f: Finding) -> list[Effect]:
    size = size_now_mm(f)
    if f["type"] == "bulge":
        return [Effect("bulge", f["level"], f["side"], size, zone=f["zone"])]
    return [Effect("outgrowth", f["level"], f["side"], size, f["type"], f["zone"], f["migration_mm"])]


def _degeneration(f: Finding) -> list[Effect]:
    lost = table.read()["pfirrmann"]["height_lost"]
    low = math.floor(f["pfirrmann"])
    share = f["pfirrmann"] - low
    value = float(lost[str(low)]) * (1.0 - share) + float(lost[str(min(low + 1, 5))]) * share
    return [Effect("height", f["level"], amount=value)]


def _stenosis(f: Finding) -> list[Effect]:
    grade, level = f["grade"] / 3.0, f["level"]
    parts = STENOSIS[f["where"]]
    out = []
    for rule, share in parts.items():
        amount = grade * share * (1.0 if rule == "height" else _largest(rule, level))
        zone = STENOSIS_ZONE.get(f["where"])
        sided = rule == "facet" or (zone is not None and rule != "height")
        sides: tuple[str | None, ...] = _sides(f) if sided else (None,)
        what = "focal" if rule == "bulge" else ""
        at = zone or ("paracentral" if rule == "facet" else "central")
        out += [Effect(rule, level, side, amount, what, at) for side in sides]
    return out


def _largest(rule: str, level: str) -> float:
    """Return the largest size a finding of its own may have at a level, mm."""
    kind, values = {
        "bulge": ("disc-herniation", {"type": "bulge"}),
        "flavum": ("flavum-thickening", {}),
        "facet": ("facet-enlargement", {}),
        "rim": ("osteophytes", {}),
    }[rule]
    return table.range_of(table.kinds()[kind], "size_mm", {"level": level} | values)[1]


_MAKERS: Final[Mapping[str, Callable[[Finding], list[Effect]]]] = {
    "disc-herniation": _herniation,
    "disc-degeneration": _degeneration,
    "osteophytes": lambda f: [Effect("rim", f["level"], amount=f["size_mm"])],
    "facet-enlargement": lambda f: [Effect("facet", f["level"], side, f["size_mm"]) for side in _sides(f)],
    "flavum-thickening": lambda f: [Effect("flavum", f["level"], amount=f["size_mm"])],
    "stenosis": _stenosis,
    "spondylolysis": lambda f: [Effect("pars", f["level"], side, 1.0) for side in _sides(f)],
    "slip": lambda f: [Effect("slip", f["level"], amount=f["percent"] / 100.0)],
    "wedge-fracture": lambda f: [Effect("wedge", f["level"], amount=f["percent"] / 100.0)],
    "rounded-upper-back": lambda f: [Effect("kyphosis", amount=f["kyphosis_deg"])],
    "scoliosis": lambda f: [Effect("scoliosis", f["apex"], f["convex"], f["cobb_deg"])],
    "diastasis": lambda f: [Effect("diastasis", amount=f["gap_mm"])],
    "muscle-bulk": lambda f: [Effect("bulk", "", side, f["percent"] / 100.0, f["muscle"]) for side in _sides(f)],
}
