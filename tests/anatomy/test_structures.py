"""Counts and kinship that a spine must have."""

import re

import pytest

from explorer.anatomy import terms
from explorer.anatomy.structures import LAYERS, STRUCTURES, holder, pieces

ID = re.compile(
    r"^(column|region|bone|cartilage|canal|foramen|disc|joint|lig|nerve|sac|muscle|fascia)\.[A-Za-z0-9.\-]+$"
)


def of_kind(kind):
    return [s for s in STRUCTURES.values() if s.kind == kind]


def test_counts_of_a_spine():
    assert len([s for s in of_kind("bone") if s.id.startswith("bone.vertebra.")]) == 24
    assert len(of_kind("disc")) == len(of_kind("nucleus")) == 23
    assert len([s for s in of_kind("joint") if s.id.startswith("joint.facet.")]) == 46
    assert len([s for s in STRUCTURES.values() if s.id.startswith("bone.rib.") and s.solid]) == 24
    assert len({s.level for s in of_kind("nerve") if s.id.startswith("nerve.root.")}) == 30


def test_there_is_no_disc_above_c2_c3():
    assert next(s.id for s in of_kind("disc")) == "disc.C2-C3"
    assert "disc.C1-C2" not in STRUCTURES


def test_ids_have_the_agreed_form_and_pieces_have_a_layer():
    for structure in STRUCTURES.values():
        assert ID.match(structure.id), structure.id
        assert structure.layer in LAYERS or not structure.solid, structure.id


def test_every_left_has_its_right_and_side_matches_the_id():
    for structure in STRUCTURES.values():
        if structure.side:
            assert structure.id.endswith(f".{structure.side}")
            other = {"left": "right", "right": "left"}[structure.side]
            assert structure.id.removesuffix(structure.side) + other in STRUCTURES


def test_parents_and_members_agree_without_loops():
    for structure in STRUCTURES.values():
        if structure.parent:
            assert structure.id in STRUCTURES[structure.parent].members
        seen, node = set(), structure
        while node.parent:
            assert node.id not in seen
            seen.add(node.id)
            node = STRUCTURES[node.parent]


def test_a_nucleus_is_a_piece_of_its_own_that_lies_in_its_disc():
    for disc in of_kind("disc"):
        nucleus = STRUCTURES[f"{disc.id}.nucleus"]
        assert holder(nucleus) == nucleus.parent == disc.id
        assert (nucleus.layer, nucleus.between, nucleus.region) == (disc.layer, disc.between, disc.region)
        assert pieces(disc.id) == (disc.id, nucleus.id)
        assert pieces(nucleus.id) == (nucleus.id,)
    assert {s.kind for s in STRUCTURES.values() if holder(s)} == {"nucleus"}


def test_groups_open_into_solid_pieces():
    assert pieces("bone.vertebra.L4") == ("bone.vertebra.L4",)
    assert len(pieces("muscle.erector-spinae")) == 14
    assert set(pieces("region.lumbar")) >= {"bone.vertebra.L1", "disc.L4-L5", "disc.L5-S1"}
    with pytest.raises(KeyError, match=r"bone\.vertebra\.L9"):
        pieces("bone.vertebra.L9")


def test_levels_run_from_head_to_tail():
    assert terms.below("C7") == "T1"
    assert terms.above("L1") == "T12"
    assert terms.segments_with_disc()[-1] == ("L5", "S1")
    with pytest.raises(ValueError, match="nothing lies above"):
        terms.above("C1")
    with pytest.raises(ValueError, match="'L6'"):
        terms.region_of("L6")
