"""A disc and a vertebra of a spine, each a handle by which findings are set there."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.anatomy import terms
from explorer.conditions import table
from explorer.conditions.measure import Room

if TYPE_CHECKING:
    from explorer.spine import Spine


@dataclass(frozen=True)
class Disc:
    """A disc of a spine and the joints and ligament behind it; each method sets a finding there."""

    spine: "Spine"
    level: str

    def __post_init__(self) -> None:
        table.checked({"kind": "disc-degeneration", "level": self.level}, "disc")

    def herniate(
        self, kind: str = "protrusion", zone: str = "paracentral", side: str | None = None, mm: float = 5.0,
        migration_mm: float = 0.0, months: float = 0.0,
    ) -> None:  # fmt: skip
        """Push the disc out; `kind` is bulge, protrusion, extrusion or sequestration.

        Raises FindingError naming the field, its range and the value.
        """
        self.spine.set(
            "disc-herniation", level=self.level, type=kind, zone=zone, side=side, size_mm=mm,
            migration_mm=migration_mm, months=months,
        )  # fmt: skip

    def degenerate(self, pfirrmann: float) -> None:
        """Let the disc lose height and water, by Pfirrmann's grade 1 to 5."""
        self.spine.set("disc-degeneration", level=self.level, pfirrmann=pfirrmann)

    def narrow(self, where: str = "central", grade: float = 1.0, side: str | None = None) -> None:
        """Narrow the canal, the lateral recess or the foramen, grade 0 to 3."""
        self.spine.set("stenosis", level=self.level, where=where, grade=grade, side=side)

    def room(self) -> Room:
        """Return the room for nerves here, as the spine stands."""
        return self.spine.measure([self.level]).rooms[self.level]

    def clear(self) -> None:
        """Take away the findings of this level."""
        self.spine.clear(level=self.level)


@dataclass(frozen=True)
class Vertebra:
    """A vertebra of a spine; each method sets a finding there."""

    spine: "Spine"
    level: str

    def wedge(self, percent: float) -> None:
        """Take away some of the body's front height."""
        self.spine.set("wedge-fracture", level=self.level, percent=percent)

    def slip(self, percent: float) -> None:
        """Shift it forward on the bone below, in percent of that one's depth (Meyerding)."""
        self.spine.set("slip", level=f"{self.level}-{terms.below(self.level)}", percent=percent)

    def gap(self, side: str | None = None) -> None:
        """Open the isthmus of its arch on a side, or on both."""
        self.spine.set("spondylolysis", level=self.level, side=side)
