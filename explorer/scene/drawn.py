"""From a state to how each piece is drawn: the rules of `scene.ts`, so that server and browser show the same."""

from collections.abc import Iterable, Mapping
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
        Pieces of the open exercise, condition or page.
    selected : frozenset of str
        Pieces of all that is chosen.
    """

    shown: Mapping[str, Shown]
    lit: frozenset[str]
    selected: frozenset[str]


def draw(state: ExplorerState, catalogue: Mapping[str, Any]) -> Drawn:
    """Return how each solid piece of the catalogue is drawn.

    A piece's own entry in `state.visibility` goes first, then its nearest group's, then its layer's, but not that of a
    solid it lies inside, so that it comes to light when that is hidden or faint; what the state does not name is peeled
    off as the palette has it or, without peeling, as usual, and shown once it is chosen. An open card lights its
    structures and makes faint what is neither lit nor chosen, and what covers its subject if its view asks for that;
    isolating shows a few structures alone.
    """
    structures = catalogue["structures"]
    about, view = _about(state, catalogue)
    away, faint = (_all_pieces(structures, view.get(name) or ()) for name in ("hide", "ghost"))
    lit = _all_pieces(structures, about) - away - faint
    selected = _all_pieces(structures, [*filter(None, [state.selected]), *state.also])
    isolated = _all_pieces(structures, state.isolate)
    unnamed = _unnamed(state.peel)
    shown: dict[str, Shown] = {}
    for piece, record in structures.items():
        if record.get("solid"):
            names = _names(structures, piece)
            wished = _first(names, state.visibility)
            chosen = wished or _first(names, unnamed) or "show"
            if isolated:
                shown[piece] = "show" if piece in isolated else "hide"
            elif piece in lit or (piece in selected and (lit or wished is None)):
                shown[piece] = "show"
            elif lit and piece in away | faint:
                shown[piece] = "hide" if piece in away else "ghost"
            else:
                shown[piece] = "ghost" if lit and chosen == "show" else chosen
    return Drawn(shown, lit, selected)


def _about(state: ExplorerState, catalogue: Mapping[str, Any]) -> tuple[list[str], Mapping[str, Any]]:
    """Return what the open exercise, or else condition, or else page is about, and how it asks to be seen."""
    card = catalogue["exercises"].get(state.exercise) or catalogue["conditions"].get(state.condition)
    if card is None and state.page is not None:
        card = catalogue[f"{state.page['kind']}s"].get(state.page["id"])
        if state.page["kind"] == "tour":
            steps = (card or {}).get("steps", ())
            view = steps[state.page["step"]].get("view") or {} if state.page["step"] < len(steps) else {}
            return [*view.get("highlight", ()), *filter(None, [view.get("focus")])], view
    card = card or {}
    return [place["id"] for place in card.get("structures", ())], card.get("view") or {}


def _unnamed(peel: int | None) -> Mapping[str, Any]:
    """Return how things are drawn that the state does not name."""
    if peel is None:
        unnamed: Mapping[str, Any] = palette.read()["unnamed"]
        return unnamed
    return {name: "hide" for covering in palette.read()["peel"][:peel] for name in covering}


def _all_pieces(structures: Mapping[str, Any], ids: Iterable[str]) -> frozenset[str]:
    return frozenset(piece for one in ids for piece in pieces(structures, one))


def pieces(structures: Mapping[str, Any], structure_id: str | None) -> tuple[str, ...]:
    """Return the solid pieces of a structure, in order; none for None or an id the catalogue does not have."""
    record = structures.get(structure_id) if structure_id is not None else None
    if structure_id is None or record is None:
        return ()
    own = (structure_id,) if record.get("solid") else ()
    return own + tuple(piece for member in record.get("members", ()) for piece in pieces(structures, member))


def _names(structures: Mapping[str, Any], piece: str) -> list[str]:
    """Return the piece, its groups from the nearest on, the layer it keeps company, and its own."""
    lineage: list[str] = []
    name: str | None = piece
    while name is not None and name not in lineage:
        lineage.append(name)
        name = structures.get(name, {}).get("parent")
    names = [piece, *(name for name in lineage[1:] if not structures.get(name, {}).get("solid"))]
    company = [palette.read()["companions"][name] for name in names if name in palette.read()["companions"]]
    return [*names, *company, f"layer:{structures[piece].get('layer')}"]


def _first(names: list[str], table: Mapping[str, Any]) -> Shown | None:
    return next((table[name] for name in names if name in table), None)
