"""Names in the view: clear of each other, of every control over it and of its own figures, however wide the page is."""

import pytest

pytestmark = pytest.mark.browser

DURA, HERNIATION = "sac.dural", "cond.disc-herniation"
SEVERAL = ["disc.L4-L5", "bone.vertebra.L3", "bone.sacrum", "nerve.sciatic.left"]

BOXES = """() => {
  const deep = (root) =>
    [...root.querySelectorAll("*")].flatMap((e) => [e, ...(e.shadowRoot ? deep(e.shadowRoot) : [])]);
  const { x, y } = deep(document).find((e) => e.dataset.testid === "canvas").getBoundingClientRect();
  const box = (e) => {
    const { left, top, right, bottom } = e.getBoundingClientRect();
    const what = e.dataset.testid ?? e.className;
    return { what, left: left - x, top: top - y, right: right - x, bottom: bottom - y };
  };
  const own = ".orientation, .scale-bar, .grip";
  const over = `header, nav, aside, .bar, .menu-panel, .structure-menu, .strip, .notice, ${own}`;
  const names = window.__spine.viewer.surround.labels.placed.map(({ x, y, width, height, lines, anchor }) =>
    ({ what: lines.join(" "), left: x, top: y, right: x + width, bottom: y + height, anchor }));
  const shown = ({ left, top, right, bottom }) => right > left && bottom > top;
  return { names, controls: deep(document).filter((e) => e.matches(over)).map(box).filter(shown) };
}"""


def meet(a, b):
    return a["left"] < b["right"] and a["right"] > b["left"] and a["top"] < b["bottom"] and a["bottom"] > b["top"]


def clear(visitor, least):
    """Assert that at least so many names are written, and that nothing lies over any of them or its place."""
    visitor.settle()
    found = visitor.page.evaluate(BOXES)
    names, controls = found["names"], found["controls"]
    assert len(names) >= least, [name["what"] for name in names]
    for k, name in enumerate(names):
        over = [other["what"] for other in names[:k] + controls if meet(name, other)]
        assert over == [], f"{name['what']} lies under {over}"
        place = {"left": name["anchor"]["x"], "right": name["anchor"]["x"]} | {
            "top": name["anchor"]["y"], "bottom": name["anchor"]["y"]
        }  # fmt: skip
        buttons = [one["what"] for one in controls if one["what"] == "bar" and meet(place, one)]
        assert buttons == [], f"the place of {name['what']} lies under {buttons}"


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (768, 900)])
def test_names_keep_clear_of_all_that_lies_over_the_view(visitor, server, width, height):
    visitor.page.set_viewport_size({"width": width, "height": height})
    visitor.open(f"{server.url}?condition={HERNIATION}")
    clear(visitor, 2)
    visitor.test_id("cut-menu").click()
    # Beside an open menu, as beside the list and the card, a tablet has room for the spine alone.
    beside = 1 if width > 1000 else 0
    clear(visitor, beside)
    visitor.page.keyboard.press("Escape")
    update = "(patch) => window.__spine.store.update(patch)"
    visitor.page.evaluate(update, {"condition": None, "cuts": {}, "view": "left", "camera": None})
    for chosen, also in ((DURA, []), ("muscle.psoas-major.left", SEVERAL)):
        visitor.page.evaluate(update, {"selected": chosen, "also": also})
        clear(visitor, 1)
    visitor.page.evaluate("window.__spine.store.notify('warning', 'Something that takes some room to be told.')")
    clear(visitor, 1)
    visitor.test_id("list-toggle").click()
    clear(visitor, beside)
    assert visitor.errors == []


def test_a_phone_has_no_names_in_the_view_for_the_card_has_them(visitor, server):
    visitor.page.set_viewport_size({"width": 360, "height": 740})
    visitor.open(f"{server.url}?select=disc.L4-L5")
    visitor.settle()
    assert visitor.page.evaluate(BOXES)["names"] == []
    assert "L4" in visitor.title
