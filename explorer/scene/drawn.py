"""From a state to how each piece is drawn: the rules of `scene.ts`, so that server and browser show the same."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

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

    A piece's own entry in `state.visibility` goes first, then its nearest group's, then its layer's. An open
    condition or exercise lights its structures and makes faint what is neither lit nor chosen; isolating
    shows one structure alone.
    """
    structures = catalogue["structures"]
    about = catalogue["exercises"].get(state.exercise) or catalogue["conditions"].get(state.condition) or {}
    lit = frozenset(piece for place in about.get("structures", ()) for piece in pieces(structures, place["id"]))
    selected = frozenset(pieces(structures, state.selected))
    isolated = frozenset(pieces(structures, state.isolate))
    shown: dict[str, Shown] = {}
    for piece, record in structures.items():
        if record.get("solid"):
            chosen = _chosen(state, structures, piece)
            if isolated:
                shown[piece] = "show" if piece in isolated else "hide"
            elif piece in lit or (lit and piece in selected):
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


def _chosen(state: ExplorerState, structures: Mapping[str, Any], piece: str) -> Shown:
    name: str | None = piece
    seen: set[str] = set()
    while name is not None and name not in seen:
        if name in state.visibility:
            return state.visibility[name]  # type: ignore[return-value]  # checked by the state
        seen.add(name)
        name = structures.get(name, {}).get("parent")
    layer = structures[piece].get("layer")
    return state.visibility.get(f"layer:{layer}", "show")  # type: ignore[return-value]
