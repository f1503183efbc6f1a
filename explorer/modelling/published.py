"""What is published of each dimension, and tables that set it beside the recipe and the finished mesh."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from explorer.anatomy.structures import STRUCTURES
from explorer.modelling.fidelity import PAGE, between_marks
from explorer.modelling.recipe import RECIPES, read_json
from explorer.modelling.store import write_text

if TYPE_CHECKING:
    from explorer.modelling.remeasure import Dimension

MARK: Final = "measures"
Known = Mapping[str, Mapping[str, Sequence[Mapping[str, Any]]]]

TABLES: Final[Mapping[str, tuple[tuple[str, ...], Mapping[str, str]]]] = {
    "Bodies": (("vertebra", "axis", "sacrum"), {
        "endplate_width_upper_mm": "upper width", "endplate_width_lower_mm": "lower width",
        "endplate_depth_upper_mm": "upper depth", "endplate_depth_lower_mm": "lower depth",
        "body_height_anterior_mm": "height in front", "body_height_posterior_mm": "height behind",
        "body_wedge_deg": "wedge °",
    }),
    "Arches": (("vertebra", "axis", "atlas"), {
        "pedicle_width_mm": "pedicle width", "pedicle_height_mm": "pedicle height", "canal_width_mm": "canal width",
        "canal_depth_mm": "canal depth", "transverse_process_span_mm": "transverse span",
        "spinous_tip_behind_posterior_body_wall_mm": "spinous tip behind body",
        "foramen_transversarium_diameter_mm": "foramen transversarium",
    }),
    "Discs": (("disc",), {
        "anterior_height_mm": "height in front", "middle_height_mm": "in the middle",
        "posterior_height_mm": "height behind", "wedge_deg": "wedge °",
    }),
}  # fmt: skip
SAME_AS: Final[Mapping[str, str]] = {
    "endplate_width_mm": "endplate_width_upper_mm",
    "endplate_depth_mm": "endplate_depth_upper_mm",
}
"""Columns for the sacrum, which has one endplate and need not say which."""


def load(folder: Path = RECIPES) -> Known:
    """Read the published values: level (or pair of levels) -> dimension -> records, the recommended one first.

    >>> load()["L3"]["pedicle_width_mm"][0]["value"]
    10.15
    """
    return dict(read_json(folder / "published.json")["levels"])


def departure(value: float, records: Sequence[Mapping[str, Any]]) -> float:
    """Return by which share of it a value departs from the recommended published one; 0 where none is published.

    >>> round(departure(11.0, [{"value": 10.0}, {"value": 12.0}]), 3)
    0.1
    """
    if not records or records[0]["value"] == 0.0:
        return 0.0
    return abs(value / float(records[0]["value"]) - 1.0)


def cited(record: Mapping[str, Any]) -> str:
    """Return a published value in short: value, spread, number of people, who and where from.

    >>> cited({"value": 9.2, "sd": 2.6, "n": 775, "sex": "M", "sources": ["ctsp1k"], "verified": True})
    '9.2 (SD 2.6, n 775, M, ctsp1k)'
    """
    spread = [f"{word} {record[key]:g}" for key, word in (("sd", "SD"), ("sem", "SEM"), ("n", "n")) if key in record]
    words = [str(record[key]) for key in ("sex", "series") if key in record]
    doubt = [] if record["verified"] else ["not verified"]
    return f"{record['value']:g} ({', '.join([*spread, *words, *record.get('sources', ()), *doubt])})"


def listing(found: Sequence["Dimension"], known: Known) -> str:
    """Return every dimension with its recipe, its mesh and every published value, a line each."""
    lines = []
    for d in found:
        recipe = "      –       –" if d.recipe is None else f"{d.recipe:7.2f} {d.difference:+7.2f}"
        sources = "; ".join(cited(r) for r in known.get(d.level, {}).get(d.name, ())) or "nothing published"
        lines.append(f"{d.level:7} {d.name:42}{d.mesh:7.2f} {recipe}  {'OFF  ' if d.off else ''}{sources}")
    return "\n".join([f"{'level':7} {'dimension':42}{'mesh':>7} {'recipe':>7} {'differs':>7}  published", *lines])


def tables(found: Sequence["Dimension"], known: Known) -> str:
    """Return the same as compact Markdown tables: recipe, mesh and, in brackets, the published range."""
    parts = []
    for title, (kinds, columns) in TABLES.items():
        rows = [
            (level, {SAME_AS.get(d.name, d.name): d for d in group})
            for level, group in groupby((d for d in found if _kind(d.structure) in kinds), key=lambda d: d.level)
        ]
        parts += [f"**{title}**", "", f"| level | {' | '.join(columns.values())} |", "|---" * (len(columns) + 1) + "|"]
        for level, own in rows:
            if any(name in own for name in columns):
                cells = [_cell(own[name], known) if name in own else "" for name in columns]
                parts.append(f"| {level} | {' | '.join(cells)} |")
        parts.append("")
    return "\n".join(parts).rstrip()


def renew_page(found: Sequence["Dimension"], known: Known, page: Path = PAGE) -> None:
    """Put the tables into the page, between the marks kept there for them."""
    write_text(page, between_marks(page.read_text(encoding="utf-8"), MARK, tables(found, known)))


def _kind(structure: str) -> str:
    if structure.startswith("disc."):
        return "disc"
    return {"C1": "atlas", "C2": "axis", None: "sacrum"}.get(STRUCTURES[structure].level, "vertebra")


def _cell(d: "Dimension", known: Known) -> str:
    values = [float(r["value"]) for r in known.get(d.level, {}).get(d.name, ())]
    ours = f"{d.mesh:.1f}" if d.recipe is None else f"{d.recipe:.1f} · {d.mesh:.1f}"
    if not values:
        return ours
    low, high = min(values), max(values)
    return f"{ours} ({low:g})" if low == high else f"{ours} ({low:g} to {high:g})"
