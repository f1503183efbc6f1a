"""A whole visit without a mouse: find, isolate, cut, pin, share, restore."""

import json

import pytest

pytestmark = pytest.mark.browser

L5_S1 = "disc.L5-S1"

FOCUSED = """() => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  return { id: at.dataset.testid ?? "", text: at.textContent.slice(0, 40), name: at.getAttribute("aria-label") ?? "",
           seen: at === document.body || outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 };
}"""


class Keys:
    """What a visitor does with the keyboard alone; the focus must be seen at every step."""

    def __init__(self, visitor):
        self.visitor, self.press, self.type = visitor, visitor.page.keyboard.press, visitor.page.keyboard.type

    def focused(self):
        return self.visitor.page.evaluate(FOCUSED)

    def tab_to(self, test_id, key="Tab", most=120):
        for _ in range(most):
            self.press(key)
            at = self.focused()
            assert at["seen"], f"the focus on {at} cannot be seen"
            if at["id"] == test_id:
                return
        raise AssertionError(f"{test_id} cannot be reached with {key}")

    def said(self, text):
        self.visitor.test_id("live").get_by_text(text).wait_for(state="attached")


def test_find_isolate_cut_pin_share_and_restore(visit, visitor, server):
    visitor.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visit()
    keys = Keys(visitor)
    keys.press("/")
    keys.type("L5-S1 disc")
    visitor.test_id("search-result").first.wait_for()
    keys.press("ArrowDown")
    keys.press("ArrowUp")
    keys.press("Enter")
    visitor.waits_for(selected=L5_S1)
    keys.said("Selected: Disc between L5 and S1")

    keys.tab_to("isolate-view")
    keys.press("Enter")
    visitor.waits_for(isolate=[L5_S1])
    keys.said("Only Disc between L5 and S1 is shown.")

    keys.tab_to("cut-menu")
    keys.press("Enter")
    visitor.test_id("inside").wait_for()
    keys.tab_to("cut-on-sagittal")
    keys.press("Space")
    keys.said("Cut: From front to back.")
    keys.tab_to("cut-at-sagittal")
    before = visitor.state["cuts"]["sagittal"]["at_mm"]
    keys.press("ArrowRight")
    visitor.waits_for(cuts={"sagittal": {"at_mm": int(before) + 1, "flipped": False, "along": None}})
    keys.press("Escape")
    assert keys.focused()["id"] == "cut-menu"

    keys.tab_to("tools-menu")
    keys.press("Enter")
    visitor.test_id("tools").wait_for()
    keys.tab_to("pin-chosen")
    keys.press("Enter")
    keys.said("Pin 1 on Disc between L5 and S1.")
    keys.tab_to("mark-text")
    keys.type("Here")
    keys.press("Escape")
    [mark] = visitor.state["marks"]
    assert (mark["kind"], mark["text"], mark["at"][0]["id"]) == ("pin", "Here", L5_S1)

    keys.tab_to("share")
    keys.press("Enter")
    visitor.test_id("dialog-share").wait_for()
    keys.tab_to("copy-address")
    keys.press("Enter")
    keys.said("Copied")
    address = visitor.page.evaluate("navigator.clipboard.readText()")
    keys.tab_to("copy-json")
    keys.press("Enter")
    visitor.page.wait_for_function("navigator.clipboard.readText().then((text) => text.startsWith('{'))")
    kept = json.loads(visitor.page.evaluate("navigator.clipboard.readText()"))
    keys.press("Escape")

    visitor.open(address)
    for key in ("selected", "isolate", "cuts"):
        assert visitor.state[key] == kept[key]
    assert visitor.state["marks"] == []
    keys.tab_to("share", key="Shift+Tab")
    keys.press("Enter")
    visitor.test_id("dialog-share").wait_for()
    keys.tab_to("share-paste")
    keys.press("Control+v")
    keys.tab_to("share-show")
    keys.press("Enter")
    visitor.waits_for(marks=kept["marks"])
    assert {key: visitor.state[key] for key in kept} == kept
    keys.press("Control+z")
    visitor.waits_for(marks=[])


def test_what_cannot_be_restored_is_told_and_changes_nothing(visit):
    visitor = visit(f"?select={L5_S1}")
    visitor.test_id("share").click()
    before = visitor.state
    for text, why in (
        ("{", "JSON"),
        ('{"version": 9}', "expected 1 to 2, got 9"),
        (json.dumps(before | {"peel": 99}), "state.peel cannot be 99"),
        (json.dumps(before | {"selected": "disc.L9-L10"}), "disc.L9-L10"),
    ):
        visitor.test_id("share-paste").fill(text)
        visitor.test_id("share-show").click()
        visitor.test_id("share-problems").get_by_text(why).wait_for()
        assert visitor.state == before


def test_several_by_shift_and_by_box_neighbours_by_arrow(visit):
    visitor = visit("?select=bone.vertebra.L4&view=left")
    canvas, keys = visitor.test_id("canvas"), visitor.page.keyboard
    visitor.page.mouse.move(0, 0)
    x, y = visitor.point_of("bone.vertebra.L2")
    keys.down("Shift")
    visitor.page.mouse.click(x, y)
    keys.up("Shift")
    visitor.waits_for(selected="bone.vertebra.L2", also=["bone.vertebra.L4"])
    assert "2 parts chosen" in visitor.test_id("also-chosen").inner_text()
    visitor.test_id("also-chosen").locator("[data-id]").first.click()
    visitor.waits_for(also=[])
    canvas.focus()
    keys.press("Shift+ArrowDown")
    visitor.waits_for(selected="disc.L2-L3")
    keys.press("Shift+ArrowUp")
    visitor.waits_for(selected="bone.vertebra.L2")

    visitor.test_id("tools-menu").click()
    visitor.test_id("tool-box").click()
    left, top = visitor.place("bone.vertebra.L2")
    visitor.page.mouse.move(left - 40, top - 40)
    visitor.page.mouse.down()
    visitor.page.mouse.move(left + 40, top + 40, steps=3)
    visitor.page.mouse.up()
    visitor.page.wait_for_function("window.__spine.store.state.peek().also.length > 0")
    chosen = {visitor.state["selected"], *visitor.state["also"]}
    assert "bone.vertebra.L2" in chosen
    assert "bone.vertebra.T4" not in chosen
    assert visitor.state["view"] == "left"
    keys.press("Escape")
    visitor.test_id("tool-hint").wait_for(state="detached")
