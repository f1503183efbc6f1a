"""Links that follow from others: which cards and which exercises speak of a structure. Nobody types them."""

from collections.abc import Mapping
from typing import Final

from explorer.anatomy.structures import STRUCTURES
from explorer.content.families import class_mates, relatives
from explorer.content.load import Content
from explorer.content.structure import StructureRecord

Links = dict[str, list[str]]


def links(content: Content, classes: Mapping[str, StructureRecord]) -> tuple[Links, Links]:
    """Return which cards and which exercises speak of each structure or part, the most telling first.

    Ordinary things come before rare ones: conditions, then variations, factors and symptoms, and warning cards last;
    within a kind a card that is about the structure comes before one that merely shows it.
    """
    cards: dict[str, dict[str, tuple[int, int, str]]] = {}
    for key, card in content.cards.items():
        kind = _KINDS.index(getattr(card, "kind", key.split(".", 1)[0]))
        for place in card.structures:
            rank = (kind, _ROLES.index(place.role), card.label)
            for named in class_mates(place.id, classes) if place.class_wide else (place.id,):
                for target in relatives(named):
                    found = cards.setdefault(target, {})
                    found[key] = min(found.get(key, rank), rank)
    exercises: dict[str, dict[str, tuple[int, int, str]]] = {}
    for key, exercise in content.exercises.items():
        for worked in exercise.structures:
            for mate in class_mates(worked.id, classes):
                for target in relatives(mate) | _shown(mate, content):
                    exercises.setdefault(target, {})[key] = (0, _WORK.index(worked.role), exercise.label)
    return _with_places(_in_order(cards)), _with_places(_in_order(exercises), "column.vertebral")


_KINDS: Final = ("condition", "variation", "factor", "symptom", "red-flag")
_ROLES: Final = ("site", "affected", "cause", "context")
_WORK: Final = ("works", "lengthens", "moves")


def _in_order(found: Mapping[str, Mapping[str, tuple[int, int, str]]]) -> Links:
    return {target: sorted(ranks, key=lambda key: (ranks[key], key)) for target, ranks in found.items()}


def _with_places(links: Links, *wider: str) -> Links:
    """Let bones, discs, joints and ligaments that nothing speaks of show what is said of their region, and wider."""
    added = {}
    for structure in STRUCTURES.values():
        if structure.layer in _REGIONAL and structure.id not in links and structure.region in _SPINAL:
            said = [card for place in (f"region.{structure.region}", *wider) for card in links.get(place, ())]
            added[structure.id] = list(dict.fromkeys(said))
    return {**links, **{key: found for key, found in added.items() if found}}


_REGIONAL: Final = frozenset({"bones", "discs", "joints", "ligaments"})
_SPINAL: Final = frozenset({"cervical", "thoracic", "lumbar"})


def _shown(part: str, content: Content) -> set[str]:
    record = content.structures.get(part)
    return {piece for shown in record.shown_by for piece in relatives(shown)} if record else set()
