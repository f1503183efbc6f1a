"""What a visitor sees first, and what waits for it."""

import io
import re

import numpy as np
import pytest
from PIL import Image

from tests.ui.driving import Visitor, wait_until

pytestmark = pytest.mark.browser


def silhouette(visitor):
    """What stands out from the backdrop in the middle of the view; a row's first pixel is backdrop."""
    box = visitor.test_id("canvas").bounding_box()
    clip = {"x": box["x"] + 80, "y": box["y"], "width": box["width"] - 160, "height": box["height"] - 120}
    image = np.asarray(Image.open(io.BytesIO(visitor.page.screenshot(clip=clip))).convert("RGB")).astype(int)
    return np.abs(image - image[:, :1]).max(axis=2) > 16


@pytest.mark.parametrize("size", [(1280, 800), (390, 780)])
def test_a_picture_stands_in_until_the_view_draws_the_same(browser, server, size):
    context = browser.new_context(viewport=dict(zip(("width", "height"), size, strict=True)), reduced_motion="reduce")
    visitor = Visitor(context.new_page())
    held = []

    def hold(route):
        held.append(route)

    visitor.page.route(re.compile(r"\.glb"), hold)
    visitor.page.goto(server.url, wait_until="commit")
    visitor.page.locator("#poster").wait_for()
    visitor.page.wait_for_function("window.__spine?.viewer")
    wait_until(lambda: silhouette(visitor).mean() > 0.02, "the poster")
    before = silhouette(visitor)
    assert not any("bokeh" in url or "panel.min" in url for url in visitor.requests), "nothing is in the first's way"
    assert ["core-" in route.request.url for route in held] == [True]
    held.pop().continue_()
    visitor.page.evaluate("window.__spine.pictured")
    visitor.page.locator("#poster").wait_for(state="detached")
    visitor.page.wait_for_timeout(300)
    after = silhouette(visitor)
    assert (before & after).sum() / (before | after).sum() > 0.93
    assert visitor.errors == []
    context.close()
