"""Which nerve root a disc change meets: a table of level and zone, not a guess from names.

In the low back the root that leaves at a level hooks under the pedicle above the disc, so a change near the middle
meets the next root down and one far out at the side meets the root of that level. In the neck and chest a disc meets
the root that leaves there. Source: the root rules of the reference data, RCEM Learning and Radiopaedia pages.

Examples
--------
>>> root_at("disc.L4-L5", "paracentral"), root_at("disc.L4-L5", "far-lateral"), root_at("disc.C7-T1", "foraminal")
('nerve.root.L5', 'nerve.root.L4', 'nerve.root.C8')
"""

from typing import Final

from explorer.anatomy.terms import segments_with_disc

ZONES: Final = ("central", "paracentral", "foraminal", "far-lateral")


def _exiting(upper: str, lower: str) -> str:
    if upper == "C7":
        return "C8"
    return lower if upper.startswith("C") else upper


EXITING: Final = {f"disc.{u}-{lo}": f"nerve.root.{_exiting(u, lo)}" for u, lo in segments_with_disc()}
"""The root that leaves at the level of each disc."""

TRAVERSING: Final = {
    **EXITING,
    **{f"disc.{u}-{lo}": f"nerve.root.{lo}" for u, lo in segments_with_disc() if u.startswith("L") or u == "T12"},
}
"""The root that a change near the middle of each disc meets."""


def root_at(disc: str, zone: str) -> str | None:
    """Return the root that a change in a zone of a disc meets; None for an unknown disc."""
    table = TRAVERSING if zone in {"central", "paracentral"} else EXITING
    return table.get(disc)
