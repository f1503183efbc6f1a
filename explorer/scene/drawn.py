"""From a state to how each piece is drawn: the rules of `scene.ts`, so that server and browser show the same."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from explorer.scene import palette
from explorer.state import ExplorerState

Shown = Literal["show", "ghost", "hide"]


@dataclass(frozen=True)
class Drawn:
    """How every solid piece is drawn.

    Parameters
    ----------
    shown : mapping of str to Shown
        By id of the piece.
    lit : frozenset of str
        Pieces of the open condition or exercise.
    selected : frozenset of str
        Pieces of the chosen structure.
    """

    shown: Mapping[str, Shown]
    lit: frozenset[str]
    selected: frozenset[str]


def draw(state: ExplorerState, catalogue: Mapping[str, Any]) -> Drawn:
    """Return how each solid piece of the catalogue is drawn.

    A piece's own entry in `state.visibility` goes first, then its nearest group's, then its layer's; what the state
    does not name is as the palette has it, and shown once it is chosen. An open condition or exercise lights its
    structures and makes faint what is neither lit nor chosen; isolating shows one structure alone.
    """
    structures = catalogue["structures"]
    about = catalogue["exercises"].get(state.exercise) or catalogue["conditions"].get(state.condition) or {}
    lit = frozenset(piece for place in about.get("structures", ()) for piece in pieces(structures, place["id"]))
    selected = frozenset(pieces(structures, state.selected))
    isolated = frozenset(pieces(structures, state.isolate))
    shown: dict[str, Shown] = {}
    for piece, record in structures.items():
        if record.get("solid"):
            names = _names(structures, piece)
            wished = _first(names, state.visibility)
            chosen = wished or _first(names, palette.read()["unnamed"]) or "show"
            if isolated:
                shown[piece] = "show" if piece in isolated else "hide"
            elif piece in lit or (piece in selected and (lit or wished is None)):
                shown[piece] = "show"
            else:
                shown[piece] = "ghost" if lit and chosen == "show" else chosen
    return Drawn(shown, lit, selected)


def pieces(structures: Mapping[str, Any], structure_id: str | None) -> tuple[str, ...]:
    """Return the solid pieces of a structure, in order; none for None or an id the catalogue does not have."""
    record = structures.get(structure_id) if structure_id is not None else None
    if structure_id is None or record is None:
        return ()
    if record.get("solid"):
        return (structure_id,)
    return tuple(piece for member in record.get("members", ()) for piece in pieces(structures, member))


def _names(structures: Mapping[str, Any], piece: str) -> list[str]:
    """Return the piece, its groups from the nearest on, and its layer."""
    names: list[str] = []
    name: str | None = piece
    while name is not None and name not in names:
        names.append(name)
        name = structures.get(name, {}).get("parent")
    return [*names, f"layer:{structures[piece].get('layer')}"]


def _first(names: list[str], table: Mapping[str, Any]) -> Shown | None:
    return next((table[name] for name in names if name in table), None)
