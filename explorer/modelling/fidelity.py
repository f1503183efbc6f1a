"""Record how far the built meshes lie from real specimens, as measured by the workshop's comparison tool.

    python ../shared/tools/atlas_fidelity.py --json distances.json
    python -m explorer.modelling.fidelity distances.json

The first writes the distances, the second keeps them in `recipes/fidelity.json` (from where the next build copies
them into the manifest) and renews the table in `docs/atlas.md`.
"""  # fmt: skip

import argparse
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from explorer.anatomy.structures import STRUCTURES
from explorer.modelling.recipe import RECIPES
from explorer.modelling.store import dump, write_text

PAGE: Final = Path(__file__).parents[2] / "docs" / "atlas.md"
MARK: Final = "fidelity"


def records(compared: Iterable[Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """Return structure id -> reference, mean and 95th percentile distance (mm), scale and volume ratio, rounded."""
    kept = {"mean_mm": 2, "p95_mm": 2, "scale": 3, "volume_ratio": 2}
    return {
        str(row["id"]): {"reference": row["reference"], **{key: round(float(row[key]), n) for key, n in kept.items()}}
        for row in compared
    }


def table(measured: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the distances as a Markdown table in anatomical order.

    >>> print(table({"disc.L4-L5": {"reference": "x", "mean_mm": 0.5, "p95_mm": 1, "scale": 1, "volume_ratio": 1}}))
    | structure | reference | mean mm | p95 mm | scale | volume |
    |---|---|---|---|---|---|
    | `disc.L4-L5` | x | 0.50 | 1.00 | 1.000 | 1.00 |
    """
    lines = ["| structure | reference | mean mm | p95 mm | scale | volume |", "|---|---|---|---|---|---|"]
    for structure_id in (i for i in STRUCTURES if i in measured):
        m = measured[structure_id]
        lines.append(
            f"| `{structure_id}` | {m['reference']} | {m['mean_mm']:.2f} | {m['p95_mm']:.2f}"
            f" | {m['scale']:.3f} | {m['volume_ratio']:.2f} |"
        )
    return "\n".join(lines)


def between_marks(page: str, name: str, text: str) -> str:
    """Return a page with new text between the marks of this name.

    >>> between_marks("a <!-- x: begin -->old<!-- x: end --> b", "x", "new").split()
    ['a', '<!--', 'x:', 'begin', '-->', 'new', '<!--', 'x:', 'end', '-->', 'b']

    Raises
    ------
    ValueError
        If the page has no such marks.
    """
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    head, first, rest = page.partition(begin)
    _, second, tail = rest.partition(end)
    if not first or not second:
        raise ValueError(f"page: expected the marks {begin} and {end}, found no such pair")
    return f"{head}{begin}\n{text}\n{end}{tail}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m explorer.modelling.fidelity", description="Record distances.")
    parser.add_argument("distances", type=Path, help="what the comparison tool wrote with --json")
    options = parser.parse_args(arguments)
    measured = records(json.loads(options.distances.read_text(encoding="utf-8"))["compared"])
    about = "Symmetric surface distance to the reference specimen after rigid alignment; one person's is also scaled."
    write_text(RECIPES / "fidelity.json", dump({"about": about, "measured": measured}))
    write_text(PAGE, between_marks(PAGE.read_text(encoding="utf-8"), MARK, table(measured)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
