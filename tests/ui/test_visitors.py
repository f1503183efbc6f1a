"""Many visitors at once, and what they leave behind."""

import gc

import pytest

from explorer.anatomy.terms import PRESACRAL
from tests.ui.driving import Visitor, wait_until

pytestmark = [pytest.mark.browser, pytest.mark.slow]

VISITORS = 20


def _lean(browser):
    """A page without the 3D view, which is the browser's burden and not the server's."""
    context = browser.new_context(viewport={"width": 400, "height": 300}, reduced_motion="reduce")
    return context, Visitor(context.new_page())


def test_twenty_at_once_keep_their_own_selection_and_closing_frees_them(browser_without_webgl, server):
    levels = PRESACRAL[:VISITORS]
    _come_and_go(browser_without_webgl, server, levels[:3])
    before = server.rss_mb()
    _come_and_go(browser_without_webgl, server, levels)
    gc.collect()
    grown = server.rss_mb() - before
    assert grown < 20.0, f"the server grew by {grown:.1f} MB"


def _come_and_go(browser, server, levels):
    ids = [f"bone.vertebra.{level}" for level in levels]
    others = len(server.states())
    pages = []
    for _ in ids:
        context, visitor = _lean(browser)
        visitor.open(server.url)
        pages.append((context, visitor))
    for (_, visitor), structure_id in zip(pages, ids, strict=True):
        visitor.page.evaluate("(id) => window.__spine.store.update({ selected: id })", structure_id)
    wait_until(lambda: {state["selected"] for state in server.states()} >= set(ids), "Python to know each choice")
    assert [visitor.state["selected"] for _, visitor in pages] == ids
    for context, _ in pages:
        context.close()
    # Bokeh lets go of a session fifteen seconds after its last connection and looks every seventeen; Panel holds on to
    # the last one it dealt with until the next comes.
    wait_until(lambda: len(server.states()) <= others + 1, "the sessions to end", 120, pause_s=2.0)
