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
            rank = (kind, _ROLES.index(place.role), key)
            for named in class_mates(place.id, classes) if place.class_wide else (place.id,):
                for target in relatives(named):
                    found = cards.setdefault(target, {})
                    found[key] = min(found.get(key, rank), rank)
    exercises: dict[str, dict[str, tuple[int, int, str]]] = {}
    for key, exercise in content.exercises.items():
        for worked in exercise.structures:
            for mate in class_mates(worked.id, classes):
                for target in relatives(mate) | _shown(mate, content):
                    exercises.setdefault(target, {})[key] = (0, _WORK.index(worked.role), key)
    shown_on = _with_places(_in_order(cards), content)
    helping = _with_what_helps(_in_order(exercises), shown_on, content)
    return shown_on, _with_places(helping, content, "column.vertebral")


_KINDS: Final = ("condition", "variation", "factor", "symptom", "red-flag")
_ROLES: Final = ("site", "affected", "cause", "context")
_WORK: Final = ("works", "lengthens", "moves")


def _in_order(found: Mapping[str, Mapping[str, tuple[int, int, str]]]) -> Links:
    return {target: sorted(ranks, key=lambda key: (ranks[key], key)) for target, ranks in found.items()}


def _with_what_helps(exercises: Links, cards: Links, content: Content) -> Links:
    """Let a structure that no exercise is for show what helps with the first card about it."""
    known = content.cards
    added = {
        key: list(helping)
        for key, found in cards.items()
        if key not in exercises and (helping := next((e for c in found if (e := known[c].helps.exercises)), ()))
    }
    return {**exercises, **added}


def _with_places(links: Links, content: Content, *wider: str) -> Links:
    """Let what nothing speaks of show what is said of the bones that show it, or of its part of the spine, or wider."""
    near: dict[str, tuple[str, ...]] = {
        s.id: (f"region.{s.region}",) if s.region in _SPINAL else () for s in STRUCTURES.values()
    }
    near |= {record.id: record.shown_by for record in content.structures.values() if record.shown_by}
    added = {}
    for key, places in near.items():
        said = [card for place in (*places, *wider) for card in links.get(place, ())]
        if key not in links and said:
            added[key] = list(dict.fromkeys(said))
    return {**links, **added}


_SPINAL: Final = frozenset({"cervical", "thoracic", "lumbar"})


def _shown(part: str, content: Content) -> set[str]:
    record = content.structures.get(part)
    return {piece for shown in record.shown_by for piece in relatives(shown)} if record else set()
