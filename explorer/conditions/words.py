"""Posture and findings in an address: `posture=name:degrees,...` and, for each finding, `finding=kind,field:value,...`.

The browser reads and writes the same words (`explorer/view/living/words.ts`).
"""

import re
from collections.abc import Mapping
from typing import Any

from explorer.conditions.table import FindingError, checked

_NUMBER = re.compile(r"-?\d+(\.\d+)?")


def write_posture(posture: Mapping[str, float]) -> str:
    """Return a posture as one word, rounded to a hundredth of a degree.

    >>> write_posture({"lumbar_lordosis_deg": 40.0, "extension_deg": -30.5})
    'lumbar_lordosis_deg:40,extension_deg:-30.5'
    """
    return ",".join(_pairs(posture))


def write_finding(finding: Mapping[str, Any]) -> str:
    """Return a finding as one word; what is None is left out, being what is meant where nothing is said.

    >>> write_finding({"kind": "slip", "level": "L5-S1", "percent": 20.0})
    'slip,level:L5-S1,percent:20'
    """
    return ",".join([finding["kind"], *_pairs({key: value for key, value in finding.items() if key != "kind"})])


def read_posture(text: str) -> dict[str, float]:
    """Return degrees by parameter; raises ValueError for a text that is none.

    >>> read_posture("extension_deg:-30.5")
    {'extension_deg': -30.5}
    """
    out = {}
    for pair in text.split(","):
        name, _, value = pair.partition(":")
        if not name or not _NUMBER.fullmatch(value):
            raise ValueError(f"expected name:degrees, got {pair[:80]!r}")
        out[name] = float(value)
    return out


def read_finding(text: str) -> dict[str, Any]:
    """Return the finding with all its fields; raises FindingError for one that cannot be shown.

    >>> read_finding("slip,percent:20")["level"]
    'L5-S1'
    """
    kind, *fields = text.split(",")
    values: dict[str, Any] = {}
    for pair in fields:
        name, colon, value = pair.partition(":")
        if not colon:
            raise FindingError(f"finding: expected field:value, got {pair[:80]!r}")
        values[name] = float(value) if _NUMBER.fullmatch(value) else value
    return checked(values | {"kind": kind})


def _pairs(values: Mapping[str, Any]) -> list[str]:
    return [f"{name}:{_written(value)}" for name, value in values.items() if value is not None]


def _written(value: float | str) -> str:
    return value if isinstance(value, str) else f"{round(value, 2):.10g}"
