"""The content as the page wants it: one dictionary in which every structure that can be chosen has its words.

The catalogue is plain JSON. Texts in two registers are ``{"plain", "clinical"}``; ids are those of the annotations.
Links that follow from others (a structure's conditions, an exercise's structures) are worked out here, never typed.
"""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Final

from explorer.anatomy.structures import STRUCTURES, Structure, pieces
from explorer.anatomy.terms import SIDES
from explorer.content.families import Resolved, coverage, resolve
from explorer.content.links import links
from explorer.content.load import Content
from explorer.content.texts import Record
from explorer.content.translate import BASE, languages, marked, translated
from explorer.content.tree import NAMES, tree
from explorer.content.wording import findings

VERSION: Final = 1
Json = dict[str, Any]


def build_catalogue(
    content: Content,
    structures: Mapping[str, Structure] = STRUCTURES,
    manifest_ids: Collection[str] | None = None,
    accuracy: Mapping[str, str] | None = None,
    language: str = BASE,
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
    language : str
        Language tag. Entries with words in it say ``"lang"``; without that mark an entry is in English. Texts in two
        registers name in ``"english"`` those that were left in English.

    Returns
    -------
    dict
        ``version``, ``language``, ``languages``, ``structures``, ``conditions``, ``factors``, ``symptoms``,
        ``exercises``, ``redflags``, ``tours``, ``sources``, ``glossary``, ``services``, ``morphs``, ``notices``,
        ``grades``, ``tree`` and ``ui``. Every id of `structures` has an entry; without a record its label is its id
        and it has no role. In a card ``aka`` is for search; ``also`` holds those of its names that may be shown.

    Examples
    --------
    >>> build_catalogue(Content())["structures"]["disc.L4-L5"]["between"]
    ['bone.vertebra.L4', 'bone.vertebra.L5']
    """
    english, tongues = content, languages(content)
    content, speaking = translated(english, language)
    records = content.structures
    classes = coverage(records.values())
    names = {**NAMES, **{name.id: name.label for name in (content.meta.names if content.meta else ())}}
    sides: dict[str, str] = {side: names[f"side.{side}"] for side in SIDES}
    resolved = {s.id: resolve(s, records, classes, sides) for s in structures.values()}
    parts = {r.id: r for r in records.values() if r.id not in structures and not r.covers}
    labels = {key: str(words.fields.get("label", key)) for key, words in resolved.items()}
    labels |= {key: record.label or key for key, record in parts.items()}
    conditions, exercises = links(content, classes)
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
        if speaking and speaking.issuperset(resolved[key].records):
            entries[key]["lang"] = language
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
            **({"lang": language} if key in speaking else {}),
        }

    def listed(cards: Mapping[str, Record]) -> Json:
        return {
            key: {
                **_dump(card),
                # Lay names are written in English, for search; a card in another language has none to show.
                "also": [] if key in speaking else _kind_names(getattr(card, "aka", ()), content),
                "myths": claims.get(key, []),
                **({"lang": language} if key in speaking else {}),
            }
            for key, card in sorted(cards.items())
        }

    shown = {
        "version": VERSION,
        "language": language,
        "languages": tongues,
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
        "tree": tree(structures, labels, names),
        "ui": {},
    }
    if not speaking:
        return shown
    base = build_catalogue(english, structures, manifest_ids, accuracy)
    return {key: marked(value, base[key]) if isinstance(value, dict) else value for key, value in shown.items()}


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


def _kind_names(aka: Sequence[str], content: Content) -> list[str]:
    """Return the lay names that may be shown; the others are there to be searched for."""
    words = content.words.get(BASE)
    if words is None:
        return list(aka)
    allowed = [allowance.phrase for allowance in words.allow if allowance.at == "*"]
    return [name for name in aka if not any(findings(name, words.avoid, allowed))]


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


def solid_pieces(structure_id: str, content: Content) -> tuple[str, ...]:
    """Return the meshes that show a structure or a part without a mesh of its own; empty if it is unknown.

    >>> solid_pieces("bone.hip", Content())
    ('bone.hip.left', 'bone.hip.right')
    """
    if structure_id in STRUCTURES:
        return pieces(structure_id)
    record = content.structures.get(structure_id)
    return tuple(piece for shown in record.shown_by for piece in solid_pieces(shown, content)) if record else ()
