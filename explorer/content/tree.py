"""The tree of regions, layers and structures that a reader walks through, in anatomical order."""

from collections.abc import Mapping
from typing import Any, Final

from explorer.anatomy.structures import LAYERS, Structure
from explorer.anatomy.terms import SIDES

Json = dict[str, Any]

_BRANCHES: Final = ("cervical", "thoracic", "lumbar", "sacral", "pelvis", "trunk", None)
_LAYERS: Final = (*LAYERS, None)
NAMES: Final = {
    **{f"tree.{branch or 'spine'}": (branch or "spine").capitalize() for branch in _BRANCHES},
    **{f"layer.{layer or 'spaces'}": (layer or "spaces").capitalize() for layer in _LAYERS},
    **{f"side.{side}": side for side in SIDES},
}
"""Names used where the content gives none."""


def tree(structures: Mapping[str, Structure], labels: Mapping[str, str], names: Mapping[str, str]) -> list[Json]:
    """Return the tree of regions, layers and structures, in anatomical order."""
    branches = []
    for region in _BRANCHES:
        branch = f"tree.{region or 'spine'}"
        twigs = []
        for layer in _LAYERS:
            tops = [
                s
                for s in structures.values()
                if s.region == region and s.layer == layer and s.kind != "region" and not _has_twig(s, structures)
            ]
            if tops:
                place = layer or "spaces"
                leaves = [_leaf(s, structures, labels) for s in tops]
                label = names[f"layer.{place}"]
                twigs.append({"id": f"{branch}.{place}", "label": label, "layer": layer, "children": leaves})
        if twigs:
            branches.append({"id": branch, "label": names[branch], "region": region, "children": twigs})
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
