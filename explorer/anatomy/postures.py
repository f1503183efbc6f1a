"""Named postures, usual ranges of what is measured, and where drawn bones meet, read from `postures.json`.

The browser reads the same file.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any, Final

FILE: Final = Path(__file__).resolve().with_suffix(".json")


def presets() -> dict[str, dict[str, float]]:
    """Return the named postures: values of the rig's parameters in degrees.

    >>> presets()["standing"]
    {}
    """
    return {
        name: {key: float(value) for key, value in record["values"].items()}
        for name, record in _read()["postures"].items()
    }


def usual() -> dict[str, tuple[float, float]]:
    """Return the usual range of each measured angle, degrees.

    >>> usual()["lumbar_lordosis_deg"]
    (20.0, 70.0)
    """
    return {name: (float(r["range_deg"][0]), float(r["range_deg"][1])) for name, r in _read()["usual"].items()}


def stop_deg(joint: str, motion: str) -> float:
    """Return the furthest a joint may go before drawn bones meet; infinite where its range of motion ends first.

    >>> stop_deg("C5", "extension")
    inf
    """
    return float(_read()["stops"]["highest_deg"].get(joint, {}).get(motion, float("inf")))


@cache
def _read() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(FILE.read_text("utf-8"))
    return data
