"""Static files over HTTP: small, lasting, and only those meant to be served."""

import gzip
import re
import subprocess
import sys
import urllib.error

import pytest

from explorer.library import library
from explorer.view import bundle
from tests.ui.driving import ROOT, Server, free_port, serving, wait_until


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("delivery")) as server:
        yield server


def _files():
    urls = [about["url"] for about in library().package.describe("url")["files"].values()]
    return [f"static/extensions/spine-explorer/{bundle.path().name}", *urls]


def test_gzip_is_sent_to_those_who_take_it_and_says_the_same(server):
    server.get("")  # the first visit publishes the assets
    for url in (*_files(), "static/js/bokeh.min.js", "static/extensions/panel/panel.min.js"):
        plain, packed = server.get(url), server.get(url, {"Accept-Encoding": "gzip, br"})
        body = packed.body
        assert packed.headers["Content-Encoding"] == "gzip"
        assert packed.headers["Vary"] == "Accept-Encoding"
        assert int(packed.headers["Content-Length"]) == len(body)
        assert gzip.decompress(body) == plain.body
        assert "Content-Encoding" not in plain.headers


def test_what_is_named_by_its_digest_is_kept_for_good(server):
    server.get("")
    for url in _files():
        assert server.get(url).headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert server.get("").headers["Cache-Control"] == "no-store"


def test_the_first_visit_is_within_its_budget(server):
    html = server.get("").body.decode()
    scripts = re.findall(r'<script[^>]+src="([^"]+)"', html)
    sizes = {}
    for url in (*_files(), *scripts):
        sizes[url] = len(server.get(url.replace("^", "%5E"), {"Accept-Encoding": "gzip"}).body)
    assert len(html.encode()) + sum(sizes.values()) < 4_000_000, sizes
    # The page draws itself from the bundle, the words and the first pack; Bokeh's scripts may still be on their way.
    given = library().package.describe("url")["files"]
    first = [_files()[0], *(given[name]["url"] for name in (library().package.catalogue, library().package.packs[0]))]
    assert all(url in html for url in first)
    assert len(html.encode()) + sum(sizes[url] for url in first) < 1_500_000, sizes


@pytest.mark.parametrize(
    "path",
    [
        "static/extensions/spine-explorer/../assets.py",
        "static/extensions/spine-explorer/..%2fassets.py",
        "static/extensions/spine-explorer-assets/../../etc/passwd",
        "static/js/../../../settings.py",
    ],
)
def test_nothing_outside_the_folders_is_served(server, path):
    with pytest.raises(urllib.error.HTTPError) as refused:
        server.get(path)
    assert refused.value.code in (403, 404)
    refused.value.close()


def test_the_page_says_what_it_is_and_works_before_any_script(server):
    html = server.get("").body.decode()
    assert '<html lang="en">' in html
    assert "<title>Spine Explorer</title>" in html
    assert 'name="viewport" content="width=device-width' in html
    assert "<noscript>" in html
    assert "googleapis" not in html
    assert "http://" not in html.replace("http://www.w3.org/2000/svg", "")
    assert "https://" not in html


def test_panels_own_command_serves_the_same_page():
    port = free_port()
    command = [sys.executable, "-m", "panel", "serve", "explorer/app.py", "--port", str(port)]
    process = subprocess.Popen(
        [*command, "--plugins", "explorer.view.delivery"], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT
    )
    try:
        server = Server(process, port, None)
        html = wait_until(lambda: _body(server, "app?select=disc.L4-L5"), "Panel to answer")
        assert '"selected":"disc.L4-L5"' in html
        script = re.search(r'"\./(static/extensions/spine-explorer/[^"]+)"', html).group(1)
        assert server.get(script, {"Accept-Encoding": "gzip"}).headers["Content-Encoding"] == "gzip"
    finally:
        process.terminate()
        process.wait(20)


def _body(server, path):
    try:
        return server.get(path).body.decode()
    except OSError:
        return None
