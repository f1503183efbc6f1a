"""Rules on anatomy: what must exist, what must not, and facts that must hold wherever they are told."""

from collections.abc import Iterator
from typing import Any, Final

from explorer.anatomy.structures import STRUCTURES
from explorer.anatomy.terms import PRESACRAL, ROOTS, segments_with_disc
from explorer.content.problem import Problem, pointer
from explorer.content.roots import ZONES, root_at
from explorer.content.rules.context import Context, problem
from explorer.content.rules.facts import FACTS

NAMED: Final = ("label", "role", "text_alternative")
"""What every structure that can be chosen must say."""


def every_structure_has_words(context: Context) -> Iterator[Problem]:
    """V05: every vertebra, disc, joint and paired part exists and says what it is."""
    required = [f"bone.vertebra.{level}" for level in PRESACRAL] + ["bone.sacrum", "bone.coccyx"]
    for upper, lower in segments_with_disc():
        required += [f"disc.{upper}-{lower}", f"joint.facet.{upper}-{lower}.left", f"joint.facet.{upper}-{lower}.right"]
    for missing in (key for key in required if key not in STRUCTURES):
        yield Problem("V05", "structures", "", missing, "a structure of that id in the table of structures")
    for key, words in context.resolved.items():
        for name in NAMED:
            if name not in words.fields:
                # The most general record of the family is where the words of all its members belong.
                where = context.content.entry(words.records[-1]) if words.records else None
                if where is None:
                    yield Problem("V05", "structures", "", key, f"a record that gives {name}")
                else:
                    yield problem("V05", where, "/" + name, key, f"{name} for {key}")


def nothing_above_the_first_disc(context: Context) -> Iterator[Problem]:
    """V06: no disc lies above C2-C3; the atlas has neither body nor spinous process."""
    discs = {key for key in STRUCTURES if key.startswith("disc.")}
    for entry in context.entries("structures"):
        record = context.content.structures[entry.key]
        if entry.key.startswith("disc.") and not record.covers and entry.key not in discs:
            yield problem("V06", entry, "/id", entry.key, "a disc from C2-C3 to L5-S1; none lies above C2-C3")
        for index, covered in enumerate(record.covers):
            if covered.startswith("disc.") and covered not in discs:
                yield problem("V06", entry, pointer("covers", index), covered, "a disc from C2-C3 to L5-S1")
        if entry.key in {"part.vertebra.body", "part.vertebra.spinous"} and "bone.vertebra.C1" in record.shown_by:
            yield problem("V06", entry, "/shown_by", "bone.vertebra.C1", "bones other than the atlas")


def tissues_are_complete(context: Context) -> Iterator[Problem]:
    """V11: muscles have two ends, nerves and action; ligaments join parts; roots have their opening."""
    for key, words in context.resolved.items():
        structure = STRUCTURES[key]
        entry = context.content.entry(words.records[0]) if words.records else None
        if structure.side is not None or entry is None:
            continue
        if key.startswith("muscle."):
            for name in ("attachments", "innervation", "action"):
                if not words.fields.get(name):
                    yield problem("V11", entry, "/" + name, key, f"{name} of each muscle")
        if key.startswith("lig.") and not words.fields.get("attachments"):
            yield problem("V11", entry, "/attachments", key, "the parts that each ligament joins")
        if key.startswith("nerve.root.") and "root" not in words.fields:
            yield problem("V11", entry, "/root", key, "what each root is for and where it leaves")
        if key.startswith("nerve.root.") and _has_opening(key) and not _relations(words.fields, "passes-through"):
            yield problem("V11", entry, "/relations", key, "the opening that each root passes through")


def _has_opening(root: str) -> bool:
    """Say whether a root leaves between two bones with a disc; C1, C2 and the sacral roots do not."""
    return root.rsplit(".", 1)[1] in set(ROOTS) - {"C1", "C2", "S1", "S2", "S3", "S4", "S5"}


def _relations(fields: Any, kind: str) -> list[str]:
    return [relation["to"] for relation in fields.get("relations", ()) if relation["type"] == kind]


def known_facts_hold(context: Context) -> Iterator[Problem]:
    """V12: the facts that lay articles often turn round hold here."""
    for fact in FACTS:
        found = fact.find(context)
        if found != fact.holds:
            entry = context.content.entry(fact.record)
            value = f"{fact.name}: {sorted(map(str, found)) if isinstance(found, frozenset) else found}"
            expected = str(sorted(map(str, fact.holds)) if isinstance(fact.holds, frozenset) else fact.holds)
            if entry is None:
                yield Problem("V12", "structures", "", value, expected)
            else:
                yield problem("V12", entry, fact.at, value, expected)


def sides_are_true(context: Context) -> Iterator[Problem]:
    """V31: the left piece lies on the left, and mirrors the right one; needs the built atlas."""
    meshes = {mesh["id"]: mesh for mesh in (context.manifest or {}).get("meshes", ())}
    for key, mesh in meshes.items():
        structure = STRUCTURES.get(key)
        if structure is None or structure.side is None:
            continue
        (x0, *_), (x1, *_) = mesh["bounds_mm"]
        wrong = x1 + x0 > 0 if structure.side == "left" else x1 + x0 < 0
        if wrong:
            yield Problem("V31", "meshes/manifest.json", "", f"{key} at x {x0} to {x1}", f"the {structure.side} side")
        twin = meshes.get(key.removesuffix(".left") + ".right") if structure.side == "left" else None
        if twin is not None and not _mirrored(mesh["bounds_mm"], twin["bounds_mm"]):
            yield Problem("V31", "meshes/manifest.json", "", key, f"the mirror of {twin['id']} within {MIRROR_MM} mm")


MIRROR_MM: Final = 1.0
"""How far the boxes of a mirrored pair may differ."""


def _mirrored(left: list[list[float]], right: list[list[float]]) -> bool:
    (lx0, ly0, lz0), (lx1, ly1, lz1) = left
    (rx0, ry0, rz0), (rx1, ry1, rz1) = right
    pairs = ((-lx1, rx0), (-lx0, rx1), (ly0, ry0), (ly1, ry1), (lz0, rz0), (lz1, rz1))
    return all(abs(a - b) <= MIRROR_MM for a, b in pairs)


def roots_follow_the_table(context: Context) -> Iterator[Problem]:
    """V32: a card that lights a root names level, zone and root, and the table agrees."""
    for entry in context.entries("conditions"):
        card = context.content.conditions[entry.key]
        lit = [place.id for place in card.structures if place.id.startswith("nerve.root.") and place.role == "affected"]
        discal = [root for root in lit if root.rsplit(".", 1)[1][0] != "S" or root == "nerve.root.S1"]
        if discal and not card.affected_roots:
            yield problem("V32", entry, "/affected_roots", discal, "disc, zone and root for each affected root")
        for index, affected in enumerate(card.affected_roots):
            right = root_at(affected.disc, affected.zone)
            if right != affected.root:
                at = pointer("affected_roots", index)
                shown = f"{affected.disc} {affected.zone} {affected.root}"
                yield problem("V32", entry, at, shown, f"{right} (zones: {', '.join(ZONES)})")
