"""Python and TypeScript mean the same: what is drawn, and what an address says."""

import json
import random

import pytest

from explorer.anatomy.structures import LAYERS
from explorer.library import library
from explorer.scene.drawn import draw
from explorer.state import (
    PAGE_KINDS,
    PEEL_STEPS,
    PLANES,
    PROJECTIONS,
    REGISTERS,
    SHOWN_AS,
    THEMES,
    VIEWS,
    ExplorerState,
    parse_address,
    to_address,
)

pytestmark = pytest.mark.browser


def _pages(dice, catalogue):
    for kind in PAGE_KINDS:
        page_id = dice.choice(sorted(catalogue[f"{kind}s"]))
        steps = len(catalogue["tours"][page_id]["steps"]) if kind == "tour" else 1
        yield {"kind": kind, "id": page_id, "step": dice.randrange(steps)}


def _cut(dice, structures):
    return {
        "at_mm": dice.randrange(-900, 900) / 10,
        "flipped": dice.random() < 0.5,
        "along": dice.choice([None, dice.choice(structures)]),
    }


def _states(count):
    """States that use every key, the same in every run."""
    dice, shared = random.Random(2), library()
    structures, conditions = sorted(shared.catalogue["structures"]), sorted(shared.catalogue["conditions"])
    exercises, names = sorted(shared.catalogue["exercises"]), [f"layer:{layer}" for layer in LAYERS]
    for _ in range(count):
        yield ExplorerState(
            shared.vocabulary,
            selected=dice.choice([None, dice.choice(structures)]),
            condition=dice.choice([None, None, dice.choice(conditions)]),
            exercise=dice.choice([None, None, None, dice.choice(exercises)]),
            also=dice.sample(structures, dice.choice([0, 0, 2])),
            page=dice.choice([None, None, *_pages(dice, shared.catalogue)]),
            isolate=dice.sample(structures, dice.choice([0, 0, 0, 1, 2])),
            peel=dice.choice([None, None, dice.randrange(PEEL_STEPS + 1)]),
            explode=dice.choice([0.0, 0.25, 1.0]),
            cuts={plane: _cut(dice, structures) for plane in PLANES if dice.random() < 0.3},
            projection=dice.choice(PROJECTIONS),
            labels=dice.random() < 0.7,
            visibility={dice.choice(structures + 40 * names): dice.choice(SHOWN_AS) for _ in range(dice.randrange(5))},
            view=dice.choice([None, *VIEWS]),
            theme=dice.choice(THEMES),
            register=dice.choice(REGISTERS),
        )


def test_both_draw_the_same_of_every_state(visit):
    visitor, shared = visit(), library()
    for state in _states(60):
        seen = visitor.page.evaluate(
            """(state) => {
              const { store } = window.__spine;
              store.update(state);
              const { visibility, lit, selected } = store.drawn.peek();
              return { shown: Object.fromEntries(visibility), lit, selected };
            }""",
            {key: value for key, value in state.to_json().items() if key != "version"},
        )
        drawn = draw(state, shared.catalogue)
        assert seen["shown"] == dict(drawn.shown), state.to_json()
        assert set(seen["lit"]) == drawn.lit
        assert set(seen["selected"]) == drawn.selected


def test_the_address_the_browser_writes_is_read_by_python_and_the_other_way_round(visit, server):
    visitor, shared = visit(), library()
    for number, state in enumerate(_states(25)):
        wanted = {key: value for key, value in state.to_json().items() if key not in ("version", "camera", "view")}
        visitor.page.evaluate("(state) => window.__spine.store.update(state)", wanted)
        values, problems = parse_address(visitor.page.evaluate("location.search"), shared.vocabulary)
        assert problems == []
        assert {key: ExplorerState(shared.vocabulary, **values).to_json()[key] for key in wanted} == wanted
        if number < 3:
            again = visit(f"?{to_address(state)}")
            assert {key: again.state[key] for key in wanted} == wanted, json.dumps(wanted)
