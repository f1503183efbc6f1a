"""One path for selection: view, keyboard, tree, search, card, address and Python end in the same state."""

import pytest

from tests.ui.driving import wait_until

pytestmark = pytest.mark.browser

L4, L4_L5 = "bone.vertebra.L4", "disc.L4-L5"


def test_a_click_on_the_middle_of_l4_selects_it_and_the_card_says_so(visit, server):
    visitor = visit("?view=left")
    visitor.page.mouse.click(*visitor.point_of(L4))
    visitor.waits_for(selected=L4)
    assert "L4" in visitor.title
    assert visitor.test_id("card").get_attribute("data-id") == L4
    assert f"select={L4}" in visitor.page.url
    wait_until(lambda: any(state["selected"] == L4 for state in server.states()), "Python to know")


def test_the_projected_centre_of_l4_is_on_l4(visit):
    visitor = visit("?view=right")
    visitor.page.mouse.click(*visitor.place(L4))
    visitor.waits_for(selected=L4)


def test_the_same_by_keyboard(visit):
    visitor = visit()
    visitor.page.keyboard.press("/")
    visitor.page.keyboard.type("L4 vertebra")
    visitor.test_id("search-result").first.wait_for()
    visitor.page.keyboard.press("Enter")
    visitor.waits_for(selected=L4)
    assert visitor.test_id("card").get_attribute("data-id") == L4
    visitor.page.keyboard.press("Escape")
    visitor.page.keyboard.press("Escape")
    visitor.waits_for(selected=None)


def test_the_keyboard_picks_what_is_in_the_middle_of_the_view(visit):
    visitor = visit("?view=anterior")
    box = visitor.test_id("canvas").bounding_box()
    middle = [box["width"] / 2, box["height"] / 2]
    expected = visitor.page.evaluate("([x, y]) => window.__spine.viewer.pickAt(x, y)", middle)
    assert expected is not None
    visitor.test_id("canvas").focus()
    visitor.page.keyboard.press("Enter")
    visitor.waits_for(selected=expected)


def test_a_row_of_the_tree_selects(visit):
    visitor = visit(f"?select={L4}")
    visitor.page.locator(f'[data-testid="tree-row"][data-id="{L4}"]').wait_for()
    visitor.page.locator('[data-testid="tree-row"][data-id="bone.vertebra.L3"]').click()
    visitor.waits_for(selected="bone.vertebra.L3")


def test_a_lay_word_finds_the_disc_herniation_which_lights_its_structures_and_leads_back(visit):
    visitor = visit()
    visitor.test_id("search-input").fill("slipped disc")
    visitor.page.locator('[data-testid="search-result"][data-id="cond.disc-herniation"]').click()
    visitor.waits_for(condition="cond.disc-herniation")
    lit = visitor.page.evaluate("window.__spine.store.drawn.peek().lit")
    assert L4_L5 in lit
    shown = visitor.page.evaluate("[...window.__spine.store.drawn.peek().visibility]")
    assert dict(shown)[L4_L5] == "show"
    assert dict(shown)["bone.vertebra.C5"] == "ghost"
    visitor.page.locator(f'[data-testid="card"] [data-id="{L4_L5}"]').first.click()
    visitor.waits_for(selected=L4_L5, condition="cond.disc-herniation")


def test_the_card_of_a_disc_opens_its_conditions(visit):
    visitor = visit(f"?select={L4_L5}")
    tabs = visitor.page.locator('[data-testid^="tab-"]')
    conditions = visitor.page.locator('[data-testid="card"] [data-testid="open-condition"] >> visible=true')
    for index in range(tabs.count()):
        tabs.nth(index).click()
        if conditions.count():
            break
    opened = conditions.first.get_attribute("data-id")
    conditions.first.click()
    visitor.waits_for(condition=opened)


def test_nothing_and_escape_let_go(visit):
    visitor = visit(f"?select={L4}&view=left")
    visitor.page.mouse.click(*visitor.empty_point())
    visitor.waits_for(selected=None)
    visitor.page.mouse.click(*visitor.point_of(L4))
    visitor.waits_for(selected=L4)
    visitor.page.keyboard.press("Escape")
    visitor.waits_for(selected=None)


def test_a_drag_is_not_a_click(visit):
    visitor = visit("?view=left")
    x, y = visitor.point_of(L4)
    visitor.page.mouse.move(x, y)
    visitor.page.mouse.down()
    visitor.page.mouse.move(x + 60, y + 5, steps=4)
    visitor.page.mouse.up()
    visitor.settle()
    assert visitor.state["selected"] is None
    assert visitor.state["view"] is None
    assert visitor.state["camera"]["azimuth_deg"] != 90


def test_what_stands_behind_is_not_picked(visit):
    # Seen from behind, spinous processes and laminae stand before every thoracic disc.
    visitor = visit("?view=posterior")
    x, y = visitor.place("disc.T6-T7")
    visitor.page.mouse.click(x, y)
    visitor.page.wait_for_function("window.__spine.store.state.peek().selected !== null")
    assert visitor.state["selected"] != "disc.T6-T7"


def test_what_is_hidden_is_not_picked(visit):
    visitor = visit("?view=left")
    x, y = visitor.point_of(L4)
    visitor.page.evaluate("window.__spine.store.update({ visibility: { 'layer:bones': 'hide' } })")
    visitor.settle()
    visitor.page.mouse.click(x, y)
    visitor.settle()
    assert visitor.state["selected"] not in (L4, "bone.vertebra.L5", "bone.vertebra.L3")


def test_hover_shows_the_name_without_the_server(visit):
    visitor = visit("?view=left")
    sent = len(visitor.requests)
    visitor.page.mouse.move(*visitor.point_of(L4))
    visitor.test_id("hover").wait_for()
    assert visitor.test_id("hover").get_attribute("data-id") == L4
    assert len(visitor.requests) == sent


def test_the_address_opens_exactly_that(visit, server):
    visitor = visit(f"?select={L4_L5}&view=left")
    assert (visitor.state["selected"], visitor.state["view"]) == (L4_L5, "left")
    assert visitor.test_id("card").get_attribute("data-id") == L4_L5
    assert visitor.page.evaluate("window.__spine.viewer.getView()") == "left"
    wait_until(lambda: any(s["selected"] == L4_L5 and s["view"] == "left" for s in server.states()), "Python to know")


def test_back_and_forward(visit):
    visitor = visit(f"?select={L4}")
    visitor.page.evaluate("(id) => window.__spine.store.update({ selected: id })", L4_L5)
    visitor.page.evaluate("window.__spine.store.update({ condition: 'cond.disc-herniation' })")
    visitor.page.go_back()
    visitor.waits_for(selected=L4_L5, condition=None)
    visitor.page.go_back()
    visitor.waits_for(selected=L4)
    visitor.page.go_forward()
    visitor.waits_for(selected=L4_L5)


@pytest.mark.parametrize(("side", "azimuth"), [("anterior", 0), ("posterior", 180), ("left", 90), ("right", -90)])
def test_view_buttons(visit, side, azimuth):
    visitor = visit()
    visitor.test_id(f"view-{side}").click()
    visitor.settle()
    assert visitor.page.evaluate("window.__spine.viewer.getView()") == side
    assert visitor.page.evaluate("window.__spine.viewer.getCamera().azimuth_deg") == pytest.approx(azimuth, abs=0.5)
    # Seen from the front, the patient's left is on the right.
    left, right = (visitor.place(f"bone.hip.{name}")[0] for name in ("left", "right"))
    if side == "anterior":
        assert left > right
    elif side == "posterior":
        assert left < right


def test_a_disc_and_its_nucleus_are_chosen_hidden_and_shown_together_or_apart(visit):
    nucleus = f"{L4_L5}.nucleus"
    visitor = visit(f"?select={L4_L5}&view=left&hide=layer:ligaments,layer:nerves")

    def shown():
        drawn = dict(visitor.page.evaluate("[...window.__spine.store.drawn.peek().visibility]"))
        return drawn[L4_L5], drawn[nucleus]

    def tick(name):
        visitor.page.locator(f'[data-testid="tree-row"][data-id="{name}"] [data-testid="tick"]').click()

    assert visitor.page.evaluate("window.__spine.store.drawn.peek().selected") == [L4_L5, nucleus]
    visitor.test_id("card").locator('[data-testid="hide"]').click()
    assert shown() == ("hide", "show"), "what is hidden alone lays open what is in it"
    visitor.page.mouse.click(*visitor.point_of(nucleus))
    visitor.waits_for(selected=nucleus)
    assert "nucleus pulposus" in visitor.title
    assert "Disc between L4 and L5" in visitor.test_id("card").inner_text()
    tick(L4_L5)
    assert shown() == ("show", "show"), "a tick in the tree stands for all below it"
    tick(L4_L5)
    assert shown() == ("hide", "hide")
    tick(L4_L5)
    visitor.page.evaluate("window.__spine.store.update({ visibility: { 'layer:discs': 'hide' }, selected: null })")
    assert shown() == ("hide", "hide")
