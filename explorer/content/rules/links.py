"""Rules on ids and links: one of each, all found, both ways, no loops."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from explorer.anatomy.structures import STRUCTURES
from explorer.content.problem import Problem, pointer
from explorer.content.rules.context import CARDS, Context, problem
from explorer.content.texts import ID_PATTERN

_ID = re.compile(ID_PATTERN)
_OTHER_WAY = {
    "passes-through": "holds",
    "holds": "passes-through",
    "supplied-by": "supplies",
    "supplies": "supplied-by",
}


def ids_are_unique(context: Context) -> Iterator[Problem]:
    """V02: every id is given once; a record never takes the id of another kind."""
    identified = [e for e in context.entries() if e.shelf not in {"services", "words", "meta", "translations", "seeds"}]
    for key, group in groupby(sorted(identified, key=lambda e: e.key), key=lambda e: e.key):
        for again in list(group)[1:]:
            yield problem("V02", again, "/id", key, "an id given once")
    seen: dict[str, str] = {}
    for entry, at, claim in context.claims:
        if seen.setdefault(claim.id, entry.key + at) != entry.key + at:
            yield problem("V02", entry, at + "/id", claim.id, f"an id given once; {seen[claim.id]} has it")


def references_are_known(context: Context) -> Iterator[Problem]:
    """V03: every id that is referred to exists."""
    for entry in context.entries():
        if entry.shelf in {"words", "translations"}:
            continue
        for at, value in _references(entry.record.model_dump(mode="json", exclude_none=True), ()):
            if value not in context.known and at != "/id":
                yield problem("V03", entry, at, value, "an id that exists")


def _references(value: Any, path: tuple[str | int, ...]) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _references(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _references(item, (*path, index))
    elif isinstance(value, str) and _ID.match(value):
        yield pointer(*path), value


def parts_form_a_tree(context: Context) -> Iterator[Problem]:
    """V04: a part has one whole, and following wholes upwards comes to an end."""
    whole: dict[str, str] = {s.id: s.parent for s in STRUCTURES.values() if s.parent}
    for entry in context.entries("structures"):
        record = context.content.structures[entry.key]
        parents = [(i, r.to) for i, r in enumerate(record.relations) if r.type == "part-of"]
        for index, parent in parents[1:]:
            yield problem("V04", entry, pointer("relations", index, "to"), parent, "one whole for each part")
        for _, parent in parents[:1]:
            whole.setdefault(entry.key, parent)
    for entry in context.entries("structures"):
        seen, current = {entry.key}, whole.get(entry.key)
        while current is not None and current not in seen:
            seen.add(current)
            current = whole.get(current)
        if current is not None:
            yield problem("V04", entry, "/relations", current, "parts that do not contain their own whole")


def links_agree_both_ways(context: Context) -> Iterator[Problem]:
    """V26: a card and an exercise name each other; so do condition and symptom, and paired relations."""
    content = context.content
    yield from _symptoms_agree(context)
    for entry in context.entries(*CARDS):
        for index, exercise_id in enumerate(content.cards[entry.key].helps.exercises):
            exercise = content.exercises.get(exercise_id)
            if exercise is not None and entry.key not in exercise.helps_with:
                at = pointer("helps", "exercises", index)
                yield problem("V26", entry, at, exercise_id, f"{exercise_id} to list {entry.key} in helps_with")
    for entry in context.entries("exercises"):
        for index, card_id in enumerate(content.exercises[entry.key].helps_with):
            card = content.cards.get(card_id)
            if card is not None and entry.key not in card.helps.exercises:
                at = pointer("helps_with", index)
                yield problem("V26", entry, at, card_id, f"{card_id} to list {entry.key} in helps.exercises")
    yield from _relations_agree(context)


def _symptoms_agree(context: Context) -> Iterator[Problem]:
    content = context.content
    for entry in context.entries("conditions"):
        for index, key in enumerate(content.conditions[entry.key].symptoms):
            symptom = content.symptoms.get(key)
            if symptom is not None and entry.key not in {possible.id for possible in symptom.conditions}:
                yield problem("V26", entry, pointer("symptoms", index), key, f"{key} to list {entry.key} in conditions")
    for entry in context.entries("symptoms"):
        for index, possible in enumerate(content.symptoms[entry.key].conditions):
            condition = content.conditions.get(possible.id)
            if condition is not None and entry.key not in condition.symptoms:
                at = pointer("conditions", index)
                yield problem("V26", entry, at, possible.id, f"{possible.id} to list {entry.key} in symptoms")


def _relations_agree(context: Context) -> Iterator[Problem]:
    structures = context.content.structures
    for entry in context.entries("structures"):
        for index, relation in enumerate(structures[entry.key].relations):
            back, other = _OTHER_WAY.get(relation.type), structures.get(relation.to)
            if back is None or other is None:
                continue
            if not any(r.type == back and r.to == entry.key for r in other.relations):
                at = pointer("relations", index)
                yield problem("V26", entry, at, relation.to, f"{relation.to} to say {back} {entry.key}")
