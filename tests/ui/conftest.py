"""One server and one browser for all browser tests."""

import pytest
from playwright.sync_api import sync_playwright

from tests.ui.driving import AXE, FLAGS, WITHOUT_WEBGL, Visitor, chromium, serving

WIDE = {"width": 1280, "height": 800}


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as play:
        yield play


@pytest.fixture(scope="session")
def browser(playwright):
    browser = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def browser_without_webgl(playwright):
    browser = playwright.chromium.launch(executable_path=chromium(), args=list(WITHOUT_WEBGL))
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("server")) as server:
        yield server


@pytest.fixture
def visitor(browser):
    """A visitor with an empty page of their own, who does not wait for camera flights."""
    context = browser.new_context(viewport=WIDE, reduced_motion="reduce")
    yield Visitor(context.new_page())
    context.close()


@pytest.fixture
def visit(visitor, server):
    """Open the page with a query and wait until it is all there; no script may fail on the way."""
    yield lambda query="": visitor.open(server.url + query)
    assert visitor.errors == []


@pytest.fixture(scope="session")
def axe():
    if not AXE.is_file():
        pytest.skip("axe-core is not installed; run `npm ci` in explorer/view")
    source = AXE.read_text("utf-8")

    def violations(visitor):
        if not visitor.page.evaluate("!!window.axe"):
            visitor.page.evaluate(source)
        found = visitor.page.evaluate("axe.run(document, { resultTypes: ['violations'] })")["violations"]
        return [(one["id"], [node["target"] for node in one["nodes"]]) for one in found]

    return violations
