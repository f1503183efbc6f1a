"""Fit every vertebra from C3 to L5 again to its specimen, into bodies whose sizes run from level to level.

    python -m explorer.modelling.refit ../shared/reference [--only 'T[0-9]+']

One level after another, about a quarter of a minute each. `series` sets the sizes of the bodies before and evens out
the arches after; see there. The specimens are only measured.
"""

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from explorer.modelling import fit
from explorer.modelling.series import HELD, LEVELS

ENLARGED: Final = 1.06
"""What lays the lumbar vertebrae of the BodyParts3D man on the mean of 87 adults."""
WIDENED: Final = {"T12": 1.01, "L1": 1.02}
"""Further factor from side to side, so that widths run on from L2."""
ROUNDS: Final = "2"


def arguments(level: str, folder: Path) -> list[str]:
    """Return what `fit` is called with for a level.

    >>> arguments("L3", Path("specimens"))[:4]
    ['--level', 'L3', '--reference', 'specimens/morphable_lumbar_mean/bone.vertebra.L3.ply']
    """
    mean = level in HELD
    path = folder / ("morphable_lumbar_mean" if mean else "bodyparts3d") / f"bone.vertebra.{level}.ply"
    told = ["--level", level, "--reference", path.as_posix(), "--rounds", ROUNDS, "--hold-sizes", "--write"]
    if mean:
        return [
            *told,
            "--source",
            "clouthier2023",
            "--reason",
            "least squares on the mean shape of 87 adults, true size",
        ]
    reason = (
        f"least squares on the BodyParts3D man enlarged {ENLARGED} times, the factor that lays his lumbar vertebrae on"
        " the mean of 87 adults"
    )
    widen = WIDENED.get(level, 1.0)
    if widen != 1.0:
        reason += f", and {widen} times from side to side, so that widths run on from L2"
    return [*told, "--source", "bp3d", "--scale", str(ENLARGED), "--widen", str(widen), "--reason", reason]


def main(given: Sequence[str] | None = None) -> int:
    """Run the fits; returns the exit status."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("reference", type=Path, help="folder of the reference specimens")
    cli.add_argument("--only", default="", help="regular expression of the levels to fit")
    options = cli.parse_args(given)
    return max(
        (fit.main(arguments(level, options.reference)) for level in LEVELS if re.search(options.only, level)), default=0
    )


if __name__ == "__main__":
    raise SystemExit(main())
