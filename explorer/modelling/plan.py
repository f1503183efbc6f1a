"""What there is to build, in which order, and how each structure knows that it is out of date."""

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Final

from explorer.anatomy.structures import STRUCTURES, holder
from explorer.modelling import body as standing
from explorer.modelling import generators, recipe
from explorer.modelling.body import Body
from explorer.modelling.clearance import matching
from explorer.modelling.recipe import Entry, Recipes
from explorer.modelling.weights import own_joint

STAGES: Final = ("bones", "discs", "joints", "muscles", "ligaments", "nerves")
"""Layers in building order: each may lean on solids of the layers before it."""
FORMAT: Final = 1
"""Raised when the way a solid is written changes, so that every file is written anew."""


@dataclass(frozen=True)
class Plan:
    """What there is to build, from the recipes alone."""

    recipes: Recipes
    body: Body
    folder: Path = recipe.RECIPES

    @classmethod
    def load(cls, folder: Path = recipe.RECIPES) -> "Plan":
        """Read and check the recipes and stand the skeleton up; raises RecipeError."""
        recipes = recipe.load(folder, generators.limits())
        alignment = standing.load_alignment(folder)
        return cls(recipes, standing.stand(recipes.entries, generators.shapes(), alignment), folder)

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Entries in building order; what lies between two bones waits until both have a recipe."""
        known = self.recipes.entries
        place = {structure_id: k for k, structure_id in enumerate(STRUCTURES)}
        ready = [e for e in known.values() if all(bone in known for bone in STRUCTURES[e.id].between)]
        return tuple(sorted(ready, key=lambda e: (self.stage(e), place[e.id])))

    def stage(self, entry: Entry) -> tuple[int, int]:
        """Return when a structure can be built: its layer, and how many others of it must be there before."""
        first = [self.stage(self.recipes.entries[i]) for i in self.leans_on(entry)]
        same = [depth for layer, depth in first if layer == _stage(entry.id)]
        return _stage(entry.id), 1 + max(same, default=-1)

    def twin(self, entry: Entry) -> Entry | None:
        """Return the right structure whose mirror image a left one is, because their recipes say the same."""
        if STRUCTURES[entry.id].side != "left":
            return None
        right = self.recipes.entries.get(entry.id.removesuffix("left") + "right")
        return right if right is not None and replace(right, id=entry.id).digest == entry.digest else None

    def before(self, entry: Entry) -> frozenset[str]:
        """Return the ids that a structure may look at while it is built, all of which its digest covers.

        They are what it is shaped by and what its generator looks at in earlier layers. What lies inside another
        structure meets nothing outside it.
        """
        wanted = () if self.twin(entry) is not None else generators.looks_at(entry)
        layer = _stage(entry.id)
        earlier = (i for i in self.recipes.entries if _stage(i) < layer and holder(STRUCTURES[i]) is None)
        return frozenset(matching(earlier, wanted)) | set(self.leans_on(entry))

    def leans_on(self, entry: Entry) -> list[str]:
        """Return the ids of structures that must be finished before this one, because it is shaped by them."""
        twin = self.twin(entry)
        named = (twin.id,) if twin is not None else generators.leans_on(entry)
        return [i for i in named if i in self.recipes.entries]

    def digest(self, entry: Entry) -> str:
        """Return the digest of all that makes a structure's file what it is: recipe, code, surroundings."""
        if entry.id not in self._digests:
            self._digests[entry.id] = self._digest(entry)
        return self._digests[entry.id]

    @cached_property
    def _digests(self) -> dict[str, str]:
        return {}

    def _digest(self, entry: Entry) -> str:
        code = [] if own_joint(entry.id) is not None else [generators.code_digest("weights")]
        beside = [[i, self.digest(self.recipes.entries[i])] for i in sorted(self.before(entry))]
        if self.twin(entry) is not None:
            return recipe.digest([FORMAT, "mirror", entry.id, code, *beside])
        code.append(generators.code_digest(entry.generator))
        return recipe.digest([FORMAT, entry.digest, code, generators.surroundings(entry, self.body), *beside])


def _stage(structure_id: str) -> int:
    layer = STRUCTURES[structure_id].layer
    return STAGES.index(layer) if layer in STAGES else len(STAGES)
