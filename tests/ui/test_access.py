"""For everyone: axe-core finds nothing, all works by keyboard, what changes is spoken, and nothing is too small."""

import pytest

from tests.ui.driving import SMALL

pytestmark = pytest.mark.browser

L4, L4_L5, HERNIATION = "bone.vertebra.L4", "disc.L4-L5", "cond.disc-herniation"


def put(visitor, **values):
    visitor.page.evaluate("(patch) => window.__spine.store.update(patch)", values)
    visitor.settle()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_on_any_card(visit, axe, theme):
    visitor = visit(f"?theme={theme}")
    assert axe(visitor) == []
    put(visitor, selected=L4_L5)
    for tab in ("does", "goes-with", "helps", "more"):
        visitor.test_id(f"tab-{tab}").click()
        assert axe(visitor) == [], tab
    put(visitor, selected=None, condition=HERNIATION, register="clinical")
    visitor.page.evaluate("""() => {
      const root = document.querySelector('#spine > div').shadowRoot;
      for (const details of root.querySelectorAll('details')) details.open = true;
    }""")
    assert axe(visitor) == []
    put(visitor, condition=None, exercise="ex.bird-dog")
    assert axe(visitor) == []
    visitor.page.keyboard.press("Escape")
    visitor.test_id("shelf-tours").locator("summary").click()
    visitor.page.locator('[data-id="tour.slipped-disc"]').click()
    visitor.test_id("tour").wait_for()
    assert axe(visitor) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_in_dialogs_menus_and_search(visit, axe, theme):
    visitor = visit(f"?theme={theme}")
    marks = [{"id": "a", "kind": "pin", "at": [{"id": L4, "point_mm": [0, 0, 0]}], "text": "Here"}]
    cuts = {"sagittal": {"at_mm": 0, "flipped": False, "along": None}}
    put(visitor, selected=L4, also=[L4_L5], marks=marks, cuts=cuts, peel=3)
    for name in ("warning-signs", "help", "layers-menu", "cut-menu", "tools-menu", "share"):
        visitor.test_id(name).click()
        assert axe(visitor) == [], name
        assert visitor.page.evaluate(SMALL) == [], name
        visitor.page.keyboard.press("Escape")
    # A key pressed while a dialog is still closing belongs to the dialog.
    visitor.page.wait_for_function("window.__spine.store.dialog.peek() === null")
    visitor.page.keyboard.press("/")
    visitor.page.keyboard.type("disc")
    visitor.test_id("search-result").first.wait_for()
    assert axe(visitor) == []


def test_a_narrow_page_reflows_and_axe_finds_nothing(visitor, server, axe):
    visitor.page.set_viewport_size({"width": 320, "height": 640})
    visitor.open(f"{server.url}?select={L4_L5}")
    for pane in ("card", "list", "search"):
        visitor.test_id(f"sheet-{pane}").click()
        assert visitor.page.evaluate("document.documentElement.scrollWidth") <= 320
        assert axe(visitor) == [], pane
        assert visitor.page.evaluate(SMALL) == [], pane


@pytest.mark.parametrize(("width", "height"), [(320, 640), (640, 400)], ids=["phone", "200 per cent"])
def test_popovers_and_tours_stay_inside_a_small_page(visitor, server, axe, width, height):
    visitor.page.set_viewport_size({"width": width, "height": height})
    visitor.open(f"{server.url}?tour=tour.slipped-disc&step=1")
    assert axe(visitor) == []
    for name in ("views-menu", "cut-menu", "tools-menu", "more-menu"):
        visitor.test_id(name).click()
        panel = visitor.page.locator(".menu-panel:visible").bounding_box()
        assert panel["x"] >= 0, name
        assert panel["x"] + panel["width"] <= width, name
        assert panel["y"] + panel["height"] <= height, name
        assert visitor.page.evaluate("document.documentElement.scrollWidth") <= width, name
        assert visitor.page.evaluate(SMALL) == [], name
        assert axe(visitor) == [], name
        visitor.page.keyboard.press("Escape")


def test_what_is_pressed_is_told_in_forced_colours(visit):
    visitor = visit("?view=left")
    visitor.page.emulate_media(forced_colors="active")
    background = "(button) => getComputedStyle(button).backgroundColor"
    pressed, other = (visitor.test_id(f"view-{side}").evaluate(background) for side in ("left", "right"))
    assert pressed != other


def test_nothing_to_press_is_smaller_than_24_pixels(visit):
    visitor = visit(f"?select={L4_L5}")
    assert visitor.page.evaluate(SMALL) == []


def test_the_tree_by_keyboard_in_step_with_the_view(visit):
    visitor = visit()
    tree, keys = visitor.test_id("tree"), visitor.page.keyboard
    tree.locator('[tabindex="0"]').focus()
    keys.press("l")
    keys.press("ArrowRight")
    keys.press("ArrowDown")
    keys.press("ArrowRight")
    keys.type("f")
    keys.press("Enter")
    visitor.waits_for(selected="bone.vertebra.L1")
    keys.press("Space")
    visitor.waits_for(visibility={"bone.vertebra.L1": "hide"})
    row = tree.locator('[data-id="bone.vertebra.L1"]')
    assert row.get_attribute("aria-checked") == "false"
    assert row.get_attribute("aria-selected") == "true"
    assert tree.locator('[data-id="region.lumbar"]').get_attribute("aria-checked") == "mixed"
    keys.press("Space")
    visitor.waits_for(visibility={"bone.vertebra.L1": "show"})


def test_what_is_selected_is_spoken_with_its_conditions(visit):
    visitor = visit()
    put(visitor, selected=L4_L5)
    count = visitor.test_id("tab-goes-with").locator(".count").inner_text()
    said = visitor.test_id("live").inner_text()
    assert said == f"Selected: Disc between L4 and L5. {count} conditions."
    put(visitor, selected=None)
    assert visitor.test_id("live").inner_text() == "Nothing selected."


def test_keys_turn_zoom_walk_and_undo(visit):
    visitor = visit(f"?select={L4}&view=left")
    canvas, keys = visitor.test_id("canvas"), visitor.page.keyboard
    canvas.focus()
    keys.press("2")
    visitor.waits_for(view="posterior")
    keys.press("ArrowRight")
    visitor.settle()
    visitor.waits_for(view=None)
    before = visitor.state["camera"]["distance_mm"]
    keys.press("+")
    visitor.settle()
    visitor.page.wait_for_function(
        "(before) => window.__spine.store.state.peek().camera.distance_mm < before", arg=before
    )
    keys.press("]")
    visitor.waits_for(selected=L4_L5)
    keys.press("Control+z")
    visitor.waits_for(selected=L4)
    keys.press("Home")
    visitor.settle()
    assert visitor.page.evaluate("window.__spine.viewer.getView()") == "anterior"
    keys.press("Escape")
    visitor.waits_for(selected=None)


def test_the_warning_signs_are_one_step_away_and_give_the_focus_back(visit):
    visitor = visit(f"?condition={HERNIATION}")
    assert visitor.state["cuts"]["transverse"]["along"] == "disc.L4-L5", "a link shows the card as opening it does"
    visitor.test_id("worried").first.focus()
    visitor.page.keyboard.press("Enter")
    dialog = visitor.test_id("dialog-warning")
    dialog.get_by_text("999").first.wait_for()
    assert "Emergency" in dialog.get_by_test_id("flag-set").first.inner_text()
    visitor.page.keyboard.press("Escape")
    dialog.wait_for(state="hidden")
    focused = visitor.page.evaluate("document.querySelector('#spine > div').shadowRoot.activeElement?.dataset.testid")
    assert focused == "worried"
    assert visitor.state["condition"] == HERNIATION


def test_spanish_is_a_draft_in_the_page_and_warning_signs_stay_english(visit):
    visitor = visit(f"?language=es&condition={HERNIATION}")
    assert visitor.title == "Hernia de disco"
    assert "borrador" in visitor.test_id("disclaimer").inner_text()
    assert visitor.test_id("card").locator("article").get_attribute("lang") == "es"
    visitor.test_id("warning-signs").click()
    signs = visitor.test_id("dialog-warning").get_by_test_id("flag-set").first
    assert signs.get_attribute("lang") == "en"
    assert "Emergency" in signs.inner_text()
    visitor.page.keyboard.press("Escape")
    visitor.test_id("language").select_option("en")
    visitor.page.get_by_text("Disc herniation").first.wait_for()
    assert "language" not in visitor.page.url
