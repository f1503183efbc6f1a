"""Vertebral levels and their order, from the skull down.

Examples
--------
>>> below("L5")
'S1'
>>> region_of("T7")
'thoracic'
>>> segments_with_disc()[0], segments_with_disc()[-1]
(('C2', 'C3'), ('L5', 'S1'))
"""

import itertools
from typing import Final, Literal

Side = Literal["left", "right"]
Region = Literal["cervical", "thoracic", "lumbar", "sacral", "pelvis", "trunk"]

SIDES: Final[tuple[Side, Side]] = ("left", "right")
CERVICAL: Final = tuple(f"C{n}" for n in range(1, 8))
THORACIC: Final = tuple(f"T{n}" for n in range(1, 13))
LUMBAR: Final = tuple(f"L{n}" for n in range(1, 6))
SACRAL: Final = tuple(f"S{n}" for n in range(1, 6))
PRESACRAL: Final = CERVICAL + THORACIC + LUMBAR
"""The 24 free vertebrae, C1 first."""

LEVELS: Final = (*PRESACRAL, *SACRAL, "Co")
ROOTS: Final = tuple(f"C{n}" for n in range(1, 9)) + THORACIC + LUMBAR + SACRAL
"""Spinal nerve roots; eight cervical roots leave seven cervical vertebrae."""


def below(level: str) -> str:
    """Return the next level towards the tail; raises ValueError for the last or an unknown level."""
    place = _index(level) + 1
    if place == len(LEVELS):
        raise ValueError(f"level: nothing lies below {level!r}")
    return LEVELS[place]


def above(level: str) -> str:
    """Return the next level towards the head; raises ValueError for C1 or an unknown level."""
    place = _index(level) - 1
    if place < 0:
        raise ValueError(f"level: nothing lies above {level!r} but the skull")
    return LEVELS[place]


def region_of(level: str) -> Region:
    """Return the spinal region of a level."""
    _index(level)
    return {"C": "cervical", "T": "thoracic", "L": "lumbar", "S": "sacral"}.get(
        level[0] if level != "Co" else "S", "sacral"
    )  # type: ignore[return-value]


def segments_with_disc() -> tuple[tuple[str, str], ...]:
    """Return the 23 (upper, lower) pairs that hold a disc, C2-C3 first; none lies above C2."""
    chain = (*PRESACRAL[1:], "S1")
    return tuple(itertools.pairwise(chain))


def _index(level: str) -> int:
    try:
        return LEVELS.index(level)
    except ValueError:
        raise ValueError(f"level: expected one of C1 to C7, T1 to T12, L1 to L5, S1 to S5, Co; got {level!r}") from None
