"""How pieces are drawn that the state does not name."""

from explorer.scene.drawn import draw
from explorer.state import ExplorerState

CATALOGUE = {
    "structures": {
        "fascia.linea-alba": {"solid": True, "layer": "ligaments"},
        "lig.flavum.L4-L5": {"solid": True, "layer": "ligaments"},
        "muscle.rectus-abdominis.left": {"solid": True, "layer": "muscles"},
    },
    "exercises": {},
    "conditions": {},
}


def shown(**values):
    return draw(ExplorerState(**values), CATALOGUE).shown


def test_the_fascia_of_the_wall_comes_and_goes_with_the_muscles():
    assert shown() == {
        "fascia.linea-alba": "hide",
        "lig.flavum.L4-L5": "show",
        "muscle.rectus-abdominis.left": "hide",
    }
    assert set(shown(visibility={"layer:muscles": "show"}).values()) == {"show"}
    assert shown(visibility={"layer:ligaments": "hide", "layer:muscles": "show"})["fascia.linea-alba"] == "show"
    assert shown(visibility={"fascia.linea-alba": "ghost"})["fascia.linea-alba"] == "ghost"


def test_a_card_can_ask_for_what_covers_its_subject_to_be_faint_or_away():
    wall, band, line = "muscle.rectus-abdominis.left", "lig.flavum.L4-L5", "fascia.linea-alba"
    card = {"structures": [{"id": line}, {"id": wall}], "view": {"ghost": [wall], "hide": [band]}}
    drawn = draw(ExplorerState(condition="cond.card"), {**CATALOGUE, "conditions": {"cond.card": card}})
    assert drawn.shown == {line: "show", wall: "ghost", band: "hide"}
    assert drawn.lit == {line}


def test_what_lies_inside_another_comes_to_light_when_that_is_hidden_or_faint():
    disc, core = "disc.L4-L5", "disc.L4-L5.nucleus"
    nested = {
        "region.lumbar": {"members": [disc]},
        disc: {"solid": True, "layer": "discs", "parent": "region.lumbar", "members": [core]},
        core: {"solid": True, "layer": "discs", "parent": disc},
    }
    catalogue = {**CATALOGUE, "structures": nested}

    def seen(**values):
        drawn = draw(ExplorerState(**values), catalogue).shown
        return drawn[disc], drawn[core]

    assert seen(visibility={disc: "hide"}) == ("hide", "show")
    assert seen(visibility={disc: "ghost"}) == ("ghost", "show")
    assert seen(visibility={core: "hide"}) == ("show", "hide")
    for group in ("layer:discs", "region.lumbar"):
        assert seen(visibility={group: "hide"}) == ("hide", "hide")
    assert seen(isolate=[disc]) == ("show", "show")
    assert seen(isolate=[core]) == ("hide", "show")
    assert draw(ExplorerState(selected=disc), catalogue).selected == {disc, core}
