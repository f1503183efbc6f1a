"""Every structure the explorer knows: identity, place and kinship, no words and no shapes.

Ids are ours and stable; nothing parses them, so all that can be asked of a structure is a field of its record.
Names, roles and sources are content (`annotations/structures`); shapes are made in `explorer.modelling`.

Examples
--------
>>> STRUCTURES["disc.L4-L5"].between
('bone.vertebra.L4', 'bone.vertebra.L5')
>>> STRUCTURES["muscle.psoas-major"].members
('muscle.psoas-major.left', 'muscle.psoas-major.right')
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final, Literal

from explorer.anatomy import terms
from explorer.anatomy.terms import Region, Side

Kind = Literal[
    "bone", "cartilage", "disc", "nucleus", "joint", "ligament", "nerve", "muscle", "fascia", "canal", "foramen",
    "region", "group",
]  # fmt: skip
Layer = Literal["bones", "discs", "joints", "ligaments", "nerves", "muscles"]

LAYERS: Final[tuple[Layer, ...]] = ("bones", "discs", "joints", "ligaments", "nerves", "muscles")
REGIONS: Final[tuple[Region, ...]] = ("cervical", "thoracic", "lumbar", "sacral", "pelvis", "trunk")


@dataclass(frozen=True)
class Structure:
    """One thing that can be chosen: a solid piece, or a group of pieces.

    Parameters
    ----------
    id : str
        Stable ASCII id such as ``disc.L4-L5``.
    kind : Kind
        What it is.
    layer : Layer or None
        Which layer switch shows it; None for regions.
    region : Region or None
        Where in the tree it stands; None where it spans several.
    parent : str or None
        Id of the group it belongs to, or of the solid piece that it lies in.
    side : Side or None
        Left or right of the body; None for midline structures and groups of both.
    level : str or None
        Vertebral level, or the root a nerve is named for.
    between : tuple of str
        Ids of the two bones that a disc, joint or foramen lies between, upper first.
    members : tuple of str
        Ids of the pieces of a group, in display order; of a solid piece, what lies in it and has a mesh of its own.
    solid : bool
        True if it has (or is meant to have) a mesh of its own.
    """

    id: str
    kind: Kind
    layer: Layer | None = None
    region: Region | None = None
    parent: str | None = None
    side: Side | None = None
    level: str | None = None
    between: tuple[str, ...] = ()
    members: tuple[str, ...] = field(default=())
    solid: bool = True


def _vertebra(level: str) -> str:
    return "bone.sacrum" if level == "S1" else f"bone.vertebra.{level}"


def _regions() -> Iterator[Structure]:
    yield Structure("column.vertebral", "region", solid=False)
    for region in ("cervical", "thoracic", "lumbar"):
        yield Structure(f"region.{region}", "region", region=region, parent="column.vertebral", solid=False)


def _bones() -> Iterator[Structure]:
    for level in terms.PRESACRAL:
        region = terms.region_of(level)
        yield Structure(f"bone.vertebra.{level}", "bone", "bones", region, f"region.{region}", level=level)
    yield Structure("bone.sacrum", "bone", "bones", "sacral", "column.vertebral", level="S1")
    yield Structure("bone.coccyx", "bone", "bones", "sacral", "column.vertebral", level="Co")
    yield Structure("bone.pelvis", "group", "bones", "pelvis", solid=False)
    yield from _pair("bone.hip", "bone", "bones", "pelvis", "bone.pelvis")
    yield from _pair("bone.femur", "bone", "bones", "pelvis")
    yield Structure("bone.rib", "group", "bones", "trunk", solid=False)
    for number in range(1, 13):
        yield from _pair(f"bone.rib.{number}", "bone", "bones", "trunk", "bone.rib", level=f"T{number}")
    for number in range(1, 11):
        yield from _pair(f"cartilage.costal.{number}", "cartilage", "bones", "trunk", "bone.rib", level=f"T{number}")
    yield Structure("bone.sternum", "bone", "bones", "trunk")


def _segments() -> Iterator[Structure]:
    for upper, lower in terms.segments_with_disc():
        name, region = f"{upper}-{lower}", terms.region_of(upper)
        bones = (_vertebra(upper), _vertebra(lower))
        disc = f"disc.{name}"
        yield Structure(disc, "disc", "discs", region, f"region.{region}", level=upper, between=bones)
        yield Structure(f"{disc}.nucleus", "nucleus", "discs", region, disc, level=upper, between=bones)
        yield from _pair(f"joint.facet.{name}", "joint", "joints", region, level=upper, between=bones)
        yield Structure(f"lig.flavum.{name}", "ligament", "ligaments", region, level=upper, between=bones)
        yield Structure(f"lig.interspinous.{name}", "ligament", "ligaments", region, level=upper, between=bones)
    yield from _pair("joint.sacroiliac", "joint", "joints", "pelvis")
    yield Structure("joint.pubic-symphysis", "joint", "joints", "pelvis")


def _ligaments() -> Iterator[Structure]:
    for name in ("ALL", "PLL", "supraspinous"):
        yield Structure(f"lig.{name}", "ligament", "ligaments")
    yield Structure("lig.nuchal", "ligament", "ligaments", "cervical")
    for name in ("iliolumbar", "sacrospinous", "sacrotuberous", "anterior-sacro-iliac", "posterior-sacro-iliac"):
        yield from _pair(f"lig.{name}", "ligament", "ligaments", "pelvis")
    yield from _pair("fascia.thoracolumbar", "fascia", "ligaments", "lumbar")
    yield Structure("fascia.linea-alba", "fascia", "ligaments", "trunk")


def _nerves() -> Iterator[Structure]:
    yield Structure("nerve.spinal-cord", "nerve", "nerves")
    yield Structure("sac.dural", "nerve", "nerves")
    yield Structure("nerve.cauda-equina", "nerve", "nerves", "lumbar")
    for root in terms.ROOTS:
        region = terms.region_of("C7" if root == "C8" else root)
        yield from _pair(f"nerve.root.{root}", "nerve", "nerves", region, level=root)
    for name in ("lumbosacral-plexus", "femoral", "sciatic", "tibial", "common-fibular"):
        yield from _pair(f"nerve.{name}", "nerve", "nerves", "pelvis")


def _muscles() -> Iterator[Structure]:
    yield Structure("muscle.erector-spinae", "group", "muscles", "trunk", solid=False)
    families = {
        "iliocostalis": ("lumborum", "thoracis", "cervicis"),
        "longissimus": ("thoracis", "cervicis", "capitis"),
        "spinalis": ("thoracis",),
    }
    for family, parts in families.items():
        yield Structure(f"muscle.{family}", "group", "muscles", "trunk", "muscle.erector-spinae", solid=False)
        for part in parts:
            yield from _pair(f"muscle.{family}-{part}", "muscle", "muscles", "trunk", f"muscle.{family}")
    yield Structure("muscle.transversospinal", "group", "muscles", "trunk", solid=False)
    for name in ("multifidus", "rotatores-semispinalis"):
        yield from _pair(f"muscle.{name}", "muscle", "muscles", "trunk", "muscle.transversospinal")
    yield Structure("muscle.iliopsoas", "group", "muscles", "trunk", solid=False)
    for name in ("psoas-major", "iliacus"):
        yield from _pair(f"muscle.{name}", "muscle", "muscles", "trunk", "muscle.iliopsoas")
    yield from _pair("muscle.quadratus-lumborum", "muscle", "muscles", "trunk")
    yield Structure("muscle.abdominal-wall", "group", "muscles", "trunk", solid=False)
    for name in ("transversus-abdominis", "internal-oblique", "external-oblique", "rectus-abdominis"):
        yield from _pair(f"muscle.{name}", "muscle", "muscles", "trunk", "muscle.abdominal-wall")
    yield Structure("muscle.diaphragm", "muscle", "muscles", "trunk")
    yield Structure("muscle.pelvic-floor", "group", "muscles", "pelvis", solid=False)
    for name in ("levator-ani", "coccygeus"):
        yield from _pair(f"muscle.{name}", "muscle", "muscles", "pelvis", "muscle.pelvic-floor")
    for name in ("gluteus-maximus", "gluteus-medius", "gluteus-minimus", "piriformis", "hamstrings", "rectus-femoris"):
        yield from _pair(f"muscle.{name}", "muscle", "muscles", "pelvis")


def _passages() -> Iterator[Structure]:
    yield Structure("canal.vertebral", "canal", solid=False)
    for region in ("cervical", "thoracic", "lumbar"):
        yield Structure(f"canal.{region}", "canal", region=region, parent="canal.vertebral", solid=False)
    for upper, lower in terms.segments_with_disc():
        bones = (_vertebra(upper), _vertebra(lower))
        region = terms.region_of(upper)
        for side in terms.SIDES:
            yield Structure(
                f"foramen.{upper}-{lower}.{side}", "foramen", None, region, f"foramen.{upper}-{lower}",
                side=side, level=upper, between=bones, solid=False,
            )  # fmt: skip
        yield Structure(
            f"foramen.{upper}-{lower}", "foramen", None, region, level=upper, between=bones, solid=False,
        )  # fmt: skip


def _pair(
    base: str, kind: Kind, layer: Layer, region: Region, parent: str | None = None,
    *, level: str | None = None, between: tuple[str, ...] = (),
) -> Iterator[Structure]:  # fmt: skip
    """Yield a side-less group and its left and right pieces."""
    yield Structure(base, "group", layer, region, parent, level=level, between=between, solid=False)
    for side in terms.SIDES:
        yield Structure(f"{base}.{side}", kind, layer, region, base, side, level, between)


def _all() -> Mapping[str, Structure]:
    table: dict[str, Structure] = {}
    for maker in (_regions, _bones, _segments, _ligaments, _nerves, _muscles, _passages):
        for structure in maker():
            if structure.id in table:
                raise ValueError(f"structures: id {structure.id!r} is given twice")
            table[structure.id] = structure
    for structure in list(table.values()):
        if structure.parent is not None:
            parent = table[structure.parent]
            table[parent.id] = replace(parent, members=(*parent.members, structure.id))
    return MappingProxyType(table)


STRUCTURES: Final[Mapping[str, Structure]] = _all()
"""All structures by id, in anatomical order."""


def pieces(structure_id: str) -> tuple[str, ...]:
    """Return the solid pieces of a structure: itself if it is solid, and every solid descendant, in order.

    Raises KeyError naming the id if it is unknown.

    >>> pieces("muscle.iliopsoas")[:2]
    ('muscle.psoas-major.left', 'muscle.psoas-major.right')
    >>> pieces("disc.L4-L5")
    ('disc.L4-L5', 'disc.L4-L5.nucleus')
    """
    if structure_id not in STRUCTURES:
        raise KeyError(f"structure: expected a known id, got {structure_id!r}")
    structure = STRUCTURES[structure_id]
    own = (structure_id,) if structure.solid else ()
    return own + tuple(piece for member in structure.members for piece in pieces(member))


def holder(structure: Structure) -> str | None:
    """Return the solid piece that a structure lies in, or None: groups and regions hold nothing, they are lists.

    >>> holder(STRUCTURES["disc.L4-L5.nucleus"]), holder(STRUCTURES["disc.L4-L5"])
    ('disc.L4-L5', None)
    """
    return structure.parent if structure.parent is not None and STRUCTURES[structure.parent].solid else None
