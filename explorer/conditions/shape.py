"""The spine with its findings: how each mesh is changed at rest, and how bones are set off from one another.

A changed mesh is the mesh at rest plus the sum of what each finding adds, all computed from the rest positions, so
that the order of findings does not matter and no findings give back the mesh exactly. Posing comes after.
"""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy import kinematics, terms
from explorer.anatomy.atlas import Rig
from explorer.anatomy.kinematics import Angles
from explorer.conditions import arch_rules, body_rules, disc_rules, marks, soft_rules
from explorer.conditions.effects import Effect, Finding, effects
from explorer.conditions.marks import Level, Marks
from explorer.conditions.outgrowth import outgrowth

Array = NDArray[np.float64]

OFFSET_RULES = ("height", "slip", "wedge")
BELLY = (
    "muscle.rectus-abdominis",
    "muscle.external-oblique",
    "muscle.internal-oblique",
    "muscle.transversus-abdominis",
)


def displaced(structure_id: str, points: Array, rig: Rig, findings: Sequence[Finding]) -> Array:
    """Return the (n, 3) rest-world points of a structure, changed by findings; the same array if none concerns it.

    Examples
    --------
    >>> from explorer import resources
    >>> from explorer.anatomy.atlas import Atlas
    >>> rig = Atlas.load(resources.data("meshes")).rig
    >>> edge = rig.endplates["S1"]["upper"].front_mm[None]
    >>> displaced("disc.L4-L5", edge, rig, [{"kind": "slip", "percent": 20}]) is edge
    True
    """
    known = marks.of(rig)
    every = effects(findings)
    moves = [move for effect in every if (move := _move(structure_id, points, known, effect, every)) is not None]
    return points if not moves else np.asarray(points + np.sum(moves, axis=0))


def touched(rig: Rig, findings: Sequence[Finding]) -> frozenset[str]:
    """Return the ids of the structures that findings may change the shape of, apart from posing."""
    every = effects(findings)
    return frozenset(i for effect in every for i in _targets(effect, marks.of(rig), every))


def pose(rig: Rig, posture: Mapping[str, float], findings: Sequence[Finding] = ()) -> dict[str, Array]:
    """Return joint id -> (4, 4) rest world to posed world, for a posture and findings.

    Raises
    ------
    PostureError
        Naming joint or parameter, range and value.
    """
    return kinematics.matrices(rig, joint_angles(rig, posture, findings), offsets(rig, findings))


def joint_angles(rig: Rig, posture: Mapping[str, float], findings: Sequence[Finding] = ()) -> Angles:
    """Return joint id -> motion -> degrees from rest, for a posture and the curves among the findings.

    Raises PostureError as `pose` does.
    """
    return kinematics.combined(kinematics.distribute(rig, posture), _shape_angles(rig, effects(findings)))


def offsets(rig: Rig, findings: Sequence[Finding]) -> dict[str, Array]:
    """Return joint id -> (4, 4) by which findings set a bone and all above it off from the bone below.

    Where several meet at one joint, a lost height comes first, then a slip, then the wedge of the bone below.
    """
    known = marks.of(rig)
    out: dict[str, Array] = {}
    for effect in sorted(effects(findings), key=lambda e: OFFSET_RULES.index(e.rule) if e.rule in OFFSET_RULES else 9):
        joint, matrix = _offset(effect, known)
        if joint is not None:
            out[joint] = matrix @ out.get(joint, np.eye(4))
    return out


def _offset(effect: Effect, known: Marks) -> tuple[str | None, Array]:
    if effect.rule == "wedge" and effect.level in known.vertebrae:
        return terms.above(effect.level), body_rules.wedge_turn(known.vertebrae[effect.level], effect.amount)
    if effect.rule in ("height", "slip") and effect.level in known.levels:
        level = known.levels[effect.level]
        if effect.rule == "height":
            return level.upper, body_rules.lost_height(level, effect.amount)
        moved = np.eye(4)
        moved[:3, 3] = body_rules.slip(level, effect.amount)
        return level.upper, moved
    return None, np.eye(4)


def _shape_angles(rig: Rig, every: Sequence[Effect]) -> Angles:
    """Return the joint angles of curves that are shapes, not movements: no range of motion bounds them."""
    parts: list[Angles] = []
    for effect in every:
        if effect.rule == "scoliosis":
            parts.append(kinematics.scoliosis(rig, effect.amount, effect.level, str(effect.side)))
        if effect.rule == "kyphosis":
            parameter = rig.posture["thoracic_kyphosis_deg"]
            more = effect.amount - parameter.rest_deg
            parts.append({joint: {parameter.motion: share * more} for joint, share in parameter.up.items()})
    return kinematics.combined(*parts)


def _move(structure_id: str, points: Array, known: Marks, effect: Effect, every: Sequence[Effect]) -> Array | None:
    """Return how far an effect moves a structure's points, or None where it does not."""
    if structure_id not in _targets(effect, known, every):
        return None
    if effect.rule in ("diastasis", "bulk"):
        return _soft(structure_id, points, known, effect)
    if effect.rule in ("pars", "wedge"):
        return _bone(structure_id, points, known, effect)
    if effect.level not in known.levels:
        return None
    level = known.levels[effect.level]
    if effect.rule == "facet":
        return arch_rules.facet(points, level, str(effect.side), effect.amount, effect.zone)
    if effect.rule == "slip":
        vertebra = known.vertebrae[level.upper]
        stays = arch_rules.behind(vertebra.local(points), vertebra)
        return np.asarray(-stays[:, None] * body_rules.slip(level, effect.amount))
    local = level.local(points)
    if effect.rule == "bulge":
        moved = disc_rules.bulge(local, level, effect.amount, effect.zone, effect.side, effect.what == "focal")
    elif effect.rule == "rim":
        moved = disc_rules.rim_growth(local, level, effect.amount, effect.zone, effect.side)
    else:
        moved = arch_rules.flavum(local, level, effect.amount, effect.side)
    return np.asarray(moved @ level.axes)


def _bone(structure_id: str, points: Array, known: Marks, effect: Effect) -> Array:
    vertebra = known.vertebrae[effect.level]
    if effect.rule == "pars":
        return vertebra.turned(arch_rules.pars(vertebra.local(points), vertebra, str(effect.side), effect.amount))
    above = f"{terms.above(effect.level)}-{effect.level}"
    if structure_id in _whole_disc(above):
        return body_rules.wedge_disc(points, known.levels[above], vertebra, effect.amount)
    return body_rules.wedge_bone(points, vertebra, effect.amount)


def _soft(structure_id: str, points: Array, known: Marks, effect: Effect) -> Array | None:
    if effect.rule == "diastasis":
        return None if known.abdomen is None else soft_rules.diastasis(points, known.abdomen, effect.amount)
    heights, middles = known.muscles[effect.what]
    return soft_rules.bulk(points, heights, middles, str(effect.side), effect.amount)


def _targets(effect: Effect, known: Marks, every: Sequence[Effect]) -> frozenset[str]:
    """Return the ids whose shape an effect changes."""
    if effect.rule == "diastasis":
        return frozenset({"fascia.linea-alba", *(f"{name}.{side}" for name in BELLY for side in terms.SIDES)})
    if effect.rule == "bulk":
        return frozenset({f"muscle.{effect.what}.{effect.side}"} if effect.what in known.muscles else ())
    if effect.rule in ("pars", "wedge"):
        if effect.level not in known.vertebrae:
            return frozenset()
        above = _whole_disc(f"{terms.above(effect.level)}-{effect.level}")
        return frozenset({f"bone.vertebra.{effect.level}", *(above if effect.rule == "wedge" else ())})
    if effect.level not in known.levels:
        return frozenset()
    return _segment_targets(effect, known.levels[effect.level], every)


def _segment_targets(effect: Effect, level: Level, every: Sequence[Effect]) -> frozenset[str]:
    bones = {f"bone.vertebra.{level.upper}", _bone_of(level.lower)}
    if effect.rule == "bulge":
        return frozenset(_whole_disc(level.name))
    if effect.rule == "rim":
        return frozenset(bones)
    if effect.rule == "flavum":
        return frozenset({f"lig.flavum.{level.name}"})
    if effect.rule == "facet":
        return frozenset(bones | {f"joint.facet.{level.name}.{effect.side}", f"lig.flavum.{level.name}"})
    split = {e.side for e in every if e.rule == "pars" and e.level == level.upper}
    # Only with a gap on both sides does the back of the arch stay behind.
    return frozenset({f"bone.vertebra.{level.upper}"} if effect.rule == "slip" and len(split) == 2 else ())


def _whole_disc(name: str) -> tuple[str, str]:
    """Return the ids of a disc and of its nucleus: what moves the one moves the other alike."""
    return f"disc.{name}", f"disc.{name}.nucleus"


def _bone_of(joint: str) -> str:
    return "bone.sacrum" if joint == "pelvis" else f"bone.vertebra.{joint}"


def changed(
    structure_id: str, points: Array, faces: NDArray[np.int64], weights: Mapping[str, Array], rig: Rig,
    findings: Sequence[Finding],
) -> tuple[Array, NDArray[np.int64], dict[str, Array]]:  # fmt: skip
    """Return a structure's mesh and skin weights with its findings, at rest, and with what has grown out of it.

    Parameters
    ----------
    points, faces : (n, 3), (m, 3)
        Rest world, mm.
    weights : mapping of joint id to (n,)

    Returns
    -------
    points, faces, weights
        Longer than what was given where a disc has a herniation.
    """
    out = displaced(structure_id, points, rig, findings), faces, dict(weights)
    levels = marks.of(rig).levels
    for effect in effects(findings):
        if effect.rule == "outgrowth" and structure_id == f"disc.{effect.level}" and effect.level in levels:
            out = _joined(out, outgrowth(levels[effect.level], effect), levels[effect.level])
    return out


def _joined(
    whole: tuple[Array, NDArray[np.int64], dict[str, Array]], piece: tuple[Array, NDArray[np.int64], Array],
    level: Level,
) -> tuple[Array, NDArray[np.int64], dict[str, Array]]:  # fmt: skip
    points, faces, weights = whole
    more, more_faces, share = piece
    grown = {level.upper: share, level.lower: 1.0 - share}
    joints = [*weights, *(joint for joint in grown if joint not in weights)]
    none, none_more = np.zeros(len(points)), np.zeros(len(more))
    return (
        np.concatenate([points, more]),
        np.concatenate([faces, more_faces + len(points)]),
        {j: np.concatenate([weights.get(j, none), grown.get(j, none_more)]) for j in joints},
    )
