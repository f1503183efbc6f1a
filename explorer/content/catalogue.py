"""The content as the page wants it: one dictionary in which every structure that can be chosen has its words.

The catalogue is plain JSON. Texts in two registers are ``{"plain", "clinical"}``; ids are those of the annotations.
Links that follow from others (a structure's conditions, an exercise's structures) are worked out here, never typed.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any, Final

from explorer.anatomy.structures import STRUCTURES, Structure, pieces
from explorer.content.families import Resolved, class_mates, coverage, relatives, resolve
from explorer.content.load import Content
from explorer.content.texts import Record

VERSION: Final = 1
Json = dict[str, Any]


def build_catalogue(
    content: Content,
    structures: Mapping[str, Structure] = STRUCTURES,
    manifest_ids: Collection[str] | None = None,
    accuracy: Mapping[str, str] | None = None,
) -> Json:
    """Return the catalogue.

    Parameters
    ----------
    content : Content
        The records.
    structures : mapping of str to Structure
        The structures that can be chosen.
    manifest_ids : collection of str, optional
        Ids that have a mesh. If given, a structure is called solid only if it is one of them.
    accuracy : mapping of str to str, optional
        How a mesh was made (``scan``, ``atlas``, ``schematic``) by id.

    Returns
    -------
    dict
        ``version``, ``language``, ``structures``, ``conditions``, ``factors``, ``symptoms``, ``exercises``,
        ``redflags``, ``tours``, ``sources``, ``glossary``, ``services``, ``morphs``, ``notices``, ``grades``, ``tree``
        and ``ui``. Every id of `structures` has an entry; without a record its label is its id and it has no role.

    Examples
    --------
    >>> build_catalogue(Content())["structures"]["disc.L4-L5"]["between"]
    ['bone.vertebra.L4', 'bone.vertebra.L5']
    """
    records = content.structures
    classes = coverage(records.values())
    resolved = {s.id: resolve(s, records, classes) for s in structures.values()}
    parts = {r.id: r for r in records.values() if r.id not in structures and not r.covers}
    labels = {key: str(words.fields.get("label", key)) for key, words in resolved.items()}
    labels |= {key: record.label or key for key, record in parts.items()}
    conditions, exercises = _links(content, classes)
    claims = _claims_by_target(content)
    solid = set(manifest_ids) if manifest_ids is not None else {s.id for s in structures.values() if s.solid}

    entries: Json = {}
    for key, structure in structures.items():
        entries[key] = {
            **_words(resolved[key], labels),
            **_place(structure),
            "solid": key in solid,
            "conditions": conditions.get(key, []),
            "exercises": exercises.get(key, []),
            "claims": _claims_for(resolved[key].records, claims),
        }
        if accuracy and key in accuracy:
            entries[key]["accuracy"] = accuracy[key]
    for key, record in parts.items():
        words = Resolved(key, _dump(record), record.sources, (key,))
        entries[key] = {
            **_words(words, labels),
            "kind": record.kind or "part",
            "members": list(record.shown_by),
            "mesh_region": record.mesh_region,
            "solid": False,
            "conditions": conditions.get(key, []),
            "exercises": exercises.get(key, []),
            "claims": _claims_for((key,), claims),
        }

    def listed(cards: Mapping[str, Record]) -> Json:
        return {key: {**_dump(card), "myths": claims.get(key, [])} for key, card in sorted(cards.items())}

    return {
        "version": VERSION,
        "language": content.meta.language if content.meta else "en",
        "structures": entries,
        "conditions": listed(content.conditions),
        "factors": listed(content.factors),
        "symptoms": listed(content.symptoms),
        "exercises": listed(content.exercises),
        "redflags": {key: _dump(item) for key, item in sorted(content.redflags.items())},
        "tours": listed(content.tours),
        "sources": {key: _dump(item) for key, item in sorted(content.sources.items())},
        "glossary": {key: _dump(item) for key, item in sorted(content.glossary.items())},
        "services": {key: _dump(item) for key, item in sorted(content.services.items())},
        "morphs": {key: _dump(item) for key, item in sorted(content.morphs.items())},
        "notices": {notice.id: _dump(notice) for notice in (content.meta.notices if content.meta else ())},
        "grades": {grade: _dump(text) for grade, text in (content.meta.grades.items() if content.meta else ())},
        "tree": _tree(structures, labels),
        "ui": {},
    }


def catalogue_bytes(catalogue: Json) -> bytes:
    """Return the catalogue as compact JSON, the same bytes for the same content.

    >>> catalogue_bytes({"version": 1, "ui": {}})
    b'{"version":1,"ui":{}}'
    """
    return json.dumps(catalogue, ensure_ascii=False, separators=(",", ":")).encode()


def _dump(record: Record) -> Json:
    dumped: Json = record.model_dump(mode="json", exclude_none=True)
    dumped.pop("id", None)
    return _with_verified_codes(dumped)


def _with_verified_codes(fields: Json) -> Json:
    """Leave out the codes nobody has seen in a released data set: they are for authors, not for export."""
    codes = {system: code for system, code in fields.get("codes", {}).items() if code["verified"]}
    rest = {name: value for name, value in fields.items() if name != "codes"}
    return rest | ({"codes": codes} if codes else {})


def _words(words: Resolved, labels: Mapping[str, str]) -> Json:
    fields = _with_verified_codes(dict(words.fields))
    for skipped in ("covers", "shown_by", "mesh_region", "kind", "review", "exercises"):
        fields.pop(skipped, None)
    fields.setdefault("label", words.id)
    fields.setdefault("synonyms", [])
    if "attachments" in fields:
        ends = fields["attachments"]
        fields["attachments"] = {
            **ends,
            **{
                end: [{**item, "label": labels.get(item["id"], item["id"])} for item in ends[end]]
                for end in ("proximal", "distal")
            },
        }
    if "relations" in fields:
        fields["relations"] = [{**r, "label": labels.get(r["to"], r["to"])} for r in fields["relations"]]
    fields["sources"] = list(words.sources)
    return {name: fields[name] for name in (*_FIRST, *(key for key in fields if key not in _FIRST)) if name in fields}


_FIRST: Final = ("label", "latin", "synonyms", "role")
"""The fields that lead an entry, for people who read the catalogue."""


def _place(structure: Structure) -> Json:
    place = {
        "kind": structure.kind,
        "layer": structure.layer,
        "region": structure.region,
        "parent": structure.parent,
        "side": structure.side,
        "level": structure.level,
        "between": list(structure.between),
        "members": list(structure.members),
    }
    return {key: value for key, value in place.items() if value is not None}


Links = dict[str, list[str]]


def _links(content: Content, classes: Mapping[str, Any]) -> tuple[Links, Links]:
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


def _claims_by_target(content: Content) -> dict[str, list[Json]]:
    table: dict[str, list[Json]] = {}
    for claim in sorted(content.claims.values(), key=lambda item: item.seed):
        if claim.fact is None:
            continue
        item = {"id": claim.id, "myth": claim.says, "fact": _dump(claim.fact), "verdict": claim.verdict}
        item |= {"sources": list(claim.sources)} | ({"grade": claim.grade} if claim.grade else {})
        for target in claim.on:
            table.setdefault(target, []).append(item)
    return table


def _claims_for(records: Iterable[str], claims: Mapping[str, list[Json]]) -> list[Json]:
    return [claim for record in records for claim in claims.get(record, ())]


_BRANCHES: Final = (
    ("cervical", "Neck"),
    ("thoracic", "Upper and mid back"),
    ("lumbar", "Low back"),
    ("sacral", "Sacrum and tailbone"),
    ("pelvis", "Pelvis, hips and legs"),
    ("trunk", "Chest, belly and long muscles"),
    (None, "Whole spine"),
)
_LAYERS: Final = {
    "bones": "Bones",
    "discs": "Discs",
    "joints": "Joints",
    "ligaments": "Ligaments and fascia",
    "nerves": "Nerves",
    "muscles": "Muscles",
    None: "Spaces and openings",
}


def _tree(structures: Mapping[str, Structure], labels: Mapping[str, str]) -> list[Json]:
    """Return the tree of regions, layers and structures, in anatomical order."""
    branches = []
    for region, name in _BRANCHES:
        twigs = []
        for layer, layer_name in _LAYERS.items():
            tops = [
                s
                for s in structures.values()
                if s.region == region and s.layer == layer and s.kind != "region" and not _has_twig(s, structures)
            ]
            if tops:
                twig = f"tree.{region or 'spine'}.{layer or 'spaces'}"
                leaves = [_leaf(s, structures, labels) for s in tops]
                twigs.append({"id": twig, "label": layer_name, "layer": layer, "children": leaves})
        if twigs:
            branches.append({"id": f"tree.{region or 'spine'}", "label": name, "region": region, "children": twigs})
    return branches


def _has_twig(structure: Structure, structures: Mapping[str, Structure]) -> bool:
    """Say whether a structure stands under its pair or group rather than straight under its layer."""
    parent = structures.get(structure.parent or "")
    return parent is not None and parent.kind != "region" and parent.region == structure.region


def _leaf(structure: Structure, structures: Mapping[str, Structure], labels: Mapping[str, str]) -> Json:
    leaf: Json = {"id": structure.id, "label": labels[structure.id]}
    members = [m for m in structure.members if structures[m].region == structure.region]
    if members:
        leaf["children"] = [_leaf(structures[member], structures, labels) for member in members]
    return leaf


def solid_pieces(structure_id: str, content: Content) -> tuple[str, ...]:
    """Return the meshes that show a structure or a part without a mesh of its own; empty if it is unknown.

    >>> solid_pieces("bone.hip", Content())
    ('bone.hip.left', 'bone.hip.right')
    """
    if structure_id in STRUCTURES:
        return pieces(structure_id)
    record = content.structures.get(structure_id)
    return tuple(piece for shown in record.shown_by for piece in solid_pieces(shown, content)) if record else ()
