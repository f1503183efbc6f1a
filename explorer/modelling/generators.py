"""Who builds what: the table from a recipe's generator name to the code that makes its solids."""

import ast
import hashlib
import importlib
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType, ModuleType
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.structures import STRUCTURES, holder
from explorer.modelling import mesher
from explorer.modelling.body import Body, joint_spaces
from explorer.modelling.distance import transformed
from explorer.modelling.recipe import Entry, Limit, digest
from explorer.modelling.solid import Solid

Array = NDArray[np.float64]
Made = Mapping[str, Solid]
Maker = Callable[[Entry, Body, Made], Solid]

BONES: Final = ("vertebra", "atlas", "axis", "sacrum", "coccyx", "hip", "femur", "rib", "costal_cartilage", "sternum")
"""Generators that describe a bone by ``field``, ``landmarks``, ``regions`` and ``outline`` of its dimensions."""
SOFT: Final = ("disc", "muscle", "sheet", "facet", "joint", "ligament", "nerve")
"""Generators that give a ``solid(entry, body, made)``, because they hang between bones."""


def module_of(generator: str) -> ModuleType:
    """Import the module of a generator; raises KeyError naming the generators there are."""
    if generator not in (*BONES, *SOFT):
        raise KeyError(f"generator: expected one of {sorted((*BONES, *SOFT))}, got {generator!r}")
    return importlib.import_module(f"explorer.modelling.{generator}")


def shapes() -> dict[str, Any]:
    """Return the bone generators by name."""
    return {name: module_of(name) for name in BONES if _exists(name)}


def limits() -> Mapping[str, Mapping[str, Limit]]:
    """Return each generator's required dimensions and their ranges."""
    found = {name: getattr(module_of(name), "LIMITS", {}) for name in (*BONES, *SOFT) if _exists(name)}
    return MappingProxyType(found)


def make(entry: Entry, body: Body, made: Made) -> Solid:
    """Build one structure in the rest world.

    Parameters
    ----------
    entry : Entry
        Its recipe.
    body : Body
        The skeleton at rest.
    made : mapping of structure id to Solid
        What has been built before it: bones for soft tissue, earlier layers for later ones.
    """
    module = module_of(entry.generator)
    solid: Solid = module.solid(entry, body, made) if hasattr(module, "solid") else _bone(module, entry, body)
    return solid


def leans_on(entry: Entry) -> tuple[str, ...]:
    """Return the ids of soft structures that must be built before this one, because it is shaped by them.

    Recipes name them under ``beside``, ``.S`` standing for the right side. A left one that says ``same_as`` is the
    mirror image of the finished right one. What lies inside another is shaped by that.
    """
    if STRUCTURES[entry.id].side == "left" and "beside" in entry.data:
        return (entry.id.removesuffix(".left") + ".right",)
    around = holder(STRUCTURES[entry.id])
    if around is not None:
        return (around,)
    return tuple(i.removesuffix(".S") + ".right" if i.endswith(".S") else i for i in entry.data.get("beside", ()))


def looks_at(entry: Entry) -> tuple[str, ...]:
    """Return patterns of the ids of finished structures in earlier layers that a generator may look at.

    A generator tells them by ``looks_at(entry)``; one without it looks at none. It is handed no others, so what a
    structure is shaped by and what its digest covers cannot differ.
    """
    module = module_of(entry.generator)
    return tuple(module.looks_at(entry)) if hasattr(module, "looks_at") else ()


def surroundings(entry: Entry, body: Body) -> str:
    """Return the digest of everything outside its own recipe that a structure's shape depends on."""
    structure = STRUCTURES[entry.id]
    if structure.between:
        return body.digest_of(*structure.between)
    if entry.generator in BONES and not hasattr(module_of(entry.generator), "solid"):
        spaces = joint_spaces(entry.id, body.alignment)
        return digest([body.digest_of(entry.id, *spaces), spaces])
    return body.digest_of()


@cache
def code_digest(generator: str) -> str:
    """Return the digest of the code that builds: comments, docstrings and layout do not count.

    Covers the generator's module and every module of this package that it leads to.
    """
    package = Path(__file__).parent
    seen: dict[str, str] = {}
    waiting = [generator, "mesher", "apart", "generators"]
    while waiting:
        name = waiting.pop()
        path = package / f"{name}.py"
        if name in seen or not path.exists():
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        seen[name] = _code(tree)
        waiting += [m for node in ast.walk(tree) for m in _imported(node) if name != "generators"]
    return hashlib.sha256(repr(sorted(seen.items())).encode()).hexdigest()


def _bone(module: ModuleType, entry: Entry, body: Body) -> Solid:
    """Mesh a bone in its own frame and set it in its place; a left bone is the right one's mirror image."""
    dims = entry.dims
    left = STRUCTURES[entry.id].side == "left"
    meshed = entry.id.removesuffix("left") + "right" if left else entry.id
    local = transformed(body.field(meshed), np.linalg.inv(body.frames[meshed]))
    points, faces = mesher.mesh(
        local, module.bounds(dims), entry.mesh["spacing_mm"], int(entry.mesh["triangles"]), rims=True
    )
    region, names = None, ()
    if hasattr(module, "regions"):
        region, names = module.regions(dims, points), tuple(module.REGION_NAMES)
    solid = Solid(points, faces, region=region, region_names=names)
    return (solid.mirrored() if left else solid).moved(body.frames[entry.id])


@cache
def _exists(name: str) -> bool:
    return (Path(__file__).parent / f"{name}.py").exists()


def _imported(node: ast.AST) -> list[str]:
    prefix = "explorer.modelling"
    if isinstance(node, ast.ImportFrom) and node.module == prefix:
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module is not None and node.module.startswith(f"{prefix}."):
        return [node.module.removeprefix(f"{prefix}.")]
    return []


def _code(node: ast.AST) -> str:
    """Write a syntax tree as text that is the same in every Python version, without docstrings."""
    parts = [type(node).__name__]
    for name, value in ast.iter_fields(node):
        if name in ("type_params", "type_comment", "kind", "ctx"):
            continue
        items = value if isinstance(value, list) else [value]
        if name == "body" and items and _is_docstring(items[0]):
            items = items[1:]
        for item in items:
            if isinstance(item, ast.AST):
                parts.append(f"{name}({_code(item)})")
            elif item is not None:
                parts.append(f"{name}={item!r}")
    return ",".join(parts)


def _is_docstring(node: Any) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
