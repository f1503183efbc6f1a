"""Facts that lay articles often turn round, held as a table: what is asked of the records, and what must come back."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from explorer.content.rules.context import Context

Finding = frozenset[str] | bool


@dataclass(frozen=True)
class Fact:
    """One fact: its name, the record and field it is read from, how to read it, and what it must be."""

    name: str
    record: str
    at: str
    find: Callable[[Context], Finding]
    holds: Finding


def _ends(muscle: str, end: str) -> Callable[[Context], Finding]:
    def find(context: Context) -> Finding:
        record = context.content.structures.get(muscle)
        ends = getattr(record.attachments, end) if record and record.attachments else ()
        return frozenset(item.id for item in ends)

    return find


def _roots(structure: str) -> Callable[[Context], Finding]:
    def find(context: Context) -> Finding:
        record = context.content.structures.get(structure)
        return frozenset(record.innervation.roots if record and record.innervation else ())

    return find


def _relation(structure: str, kind: str, to: str) -> Callable[[Context], Finding]:
    def find(context: Context) -> Finding:
        words = context.resolved.get(structure)
        record = context.content.structures.get(structure)
        relations = (
            [(r["type"], r["to"]) for r in words.fields.get("relations", ())]
            if words
            else [(r.type, r.to) for r in record.relations]
            if record
            else []
        )
        return (kind, to) in relations

    return find


def _says(record_id: str, pattern: str) -> Callable[[Context], Finding]:
    def find(context: Context) -> Finding:
        entry = context.content.entry(record_id)
        words = " ".join(text.value for text in context.texts[entry]) if entry else ""
        return re.search(pattern, words) is not None

    return find


FACTS: Final = (
    Fact(
        "psoas ends on the lesser trochanter", "muscle.psoas-major", "/attachments/distal",
        _ends("muscle.psoas-major", "distal"), frozenset({"bone.femur.lesser-trochanter"}),
    ),
    Fact(
        "psoas starts from T12 to L5, bones and discs", "muscle.psoas-major", "/attachments/proximal",
        _ends("muscle.psoas-major", "proximal"),
        frozenset({f"bone.vertebra.{v}" for v in ("T12", "L1", "L2", "L3", "L4", "L5")})
        | {f"disc.{d}" for d in ("T12-L1", "L1-L2", "L2-L3", "L3-L4", "L4-L5")},
    ),
    Fact(
        "the lesser trochanter is part of the thigh bone", "bone.femur.lesser-trochanter", "/relations",
        _relation("bone.femur.lesser-trochanter", "part-of", "bone.femur"), True,
    ),
    Fact(
        "the body lies in front of the arch", "part.vertebra.body", "/relations",
        _relation("part.vertebra.body", "in-front-of", "part.vertebra.arch"), True,
    ),
    Fact(
        "the arch lies behind the body", "part.vertebra.arch", "/relations",
        _relation("part.vertebra.arch", "behind", "part.vertebra.body"), True,
    ),
    Fact(
        "root L4 passes through the opening L4-L5", "nerve.root.L4", "/relations",
        _relation("nerve.root.L4", "passes-through", "foramen.L4-L5"), True,
    ),
    Fact(
        "root L4 runs in front of the facet joint", "nerve.root.L4", "/relations",
        _relation("nerve.root.L4", "in-front-of", "joint.facet.L4-L5"), True,
    ),
    Fact(
        "root C8 leaves below C7", "nerve.root.C8", "/relations",
        _relation("nerve.root.C8", "passes-through", "foramen.C7-T1"), True,
    ),
    Fact(
        "the yellow ligament joins laminae", "lig.flavum.each", "/attachments",
        lambda c: frozenset(
            end.id
            for record in [c.content.structures.get("lig.flavum.each")]
            if record and record.attachments
            for end in (*record.attachments.proximal, *record.attachments.distal)
        ),
        frozenset({"part.vertebra.lamina"}),
    ),
    Fact(
        "the cord ends at L1-L2", "nerve.spinal-cord", "/relations",
        _relation("nerve.spinal-cord", "ends-at", "disc.L1-L2"), True,
    ),
    Fact(
        "the nucleus lies inside the anulus", "part.disc.nucleus", "/relations",
        _relation("part.disc.nucleus", "inside", "part.disc.annulus"), True,
    ),
    Fact(
        "the facet L4-L5 is supplied by the medial branches of L3 and L4", "joint.facet.L4-L5", "/innervation",
        lambda c: frozenset(c.resolved["joint.facet.L4-L5"].fields.get("innervation", {}).get("nerves", ())),
        frozenset({"nerve.medial-branch.L3", "nerve.medial-branch.L4"}),
    ),
    Fact(
        "multifidus is supplied by medial branches", "muscle.multifidus", "/innervation",
        lambda c: all(
            nerve.startswith("nerve.medial-branch.")
            for nerve in c.resolved["muscle.multifidus"].fields.get("innervation", {}).get("nerves") or ("none",)
        ),
        True,
    ),
    Fact(
        "transversus abdominis is supplied by T7 to L1", "muscle.transversus-abdominis", "/innervation/roots",
        _roots("muscle.transversus-abdominis"), frozenset({"T7", "T8", "T9", "T10", "T11", "T12", "L1"}),
    ),
    Fact(
        "psoas is supplied by L1 to L3", "muscle.psoas-major", "/innervation/roots",
        _roots("muscle.psoas-major"), frozenset({"L1", "L2", "L3"}),
    ),
    Fact(
        "the sciatic nerve forms from L4 to S3", "nerve.sciatic", "/relations",
        lambda c: frozenset(
            r.to for record in [c.content.structures.get("nerve.sciatic")] if record for r in record.relations
            if r.type == "formed-by"
        ),
        frozenset(f"nerve.root.{root}" for root in ("L4", "L5", "S1", "S2", "S3")),
    ),
    Fact(
        "the column says 24 free, 5 fused and usually 4 fused", "column.vertebral", "/role",
        _says("column.vertebral", r"24 free vertebrae, a sacrum of 5 fused and a coccyx of usually 4 fused"), True,
    ),
)  # fmt: skip
