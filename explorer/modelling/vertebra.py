"""A vertebra from C3 to L5: body, pedicles, laminae, canal and processes from named dimensions.

Frame: RAS+ millimetres, origin midway between the centres of the endplates, z along the bisector of their normals.
The left half is the mirror image of the right. This module is what the build asks of every bone.

Examples
--------
>>> from explorer.modelling import recipe
>>> dims = recipe.load(limits={"vertebra": LIMITS}).entries["bone.vertebra.L3"].dims
>>> bool(abs(landmarks(dims)["transverse.tip.right"][0] * 2 - dims["transverse_process_span_mm"]) < 0.5)
True
"""

from explorer.modelling.vertebra_marks import REGION_NAMES, facet, landmarks, outline, regions
from explorer.modelling.vertebra_shape import (
    COSTAL,
    LIMITS,
    OPTIONAL,
    SPACES,
    bounds,
    build_parts,
    combine,
    field,
    joined,
)

__all__ = [
    "COSTAL",
    "LIMITS",
    "OPTIONAL",
    "REGION_NAMES",
    "SPACES",
    "bounds",
    "build_parts",
    "combine",
    "facet",
    "field",
    "joined",
    "landmarks",
    "outline",
    "regions",
]
