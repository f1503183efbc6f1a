"""Driving the explorer in a browser: a server, a page, and what a visitor does and sees there."""

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass
from email.message import Message
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 30.0

FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
WITHOUT_WEBGL = (*FLAGS[:2], *FLAGS[5:], "--disable-gpu", "--disable-3d-apis", "--disable-software-rasterizer")


AXE = ROOT / "explorer" / "view" / "node_modules" / "axe-core" / "axe.min.js"

SMALL = """() => {
  const deep = (root) =>
    [...root.querySelectorAll("*")].flatMap((e) => [e, ...(e.shadowRoot ? deep(e.shadowRoot) : [])]);
  return deep(document)
    .filter((e) => e.matches("button, input, summary, [role=treeitem], [role=option], [role=tab]"))
    .map((e) => [e, (e.closest("label") ?? e).getBoundingClientRect()])
    .filter(([, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
    .map(([e, box]) => `${e.dataset.testid ?? e.textContent.slice(0, 30)}: ${box.width} x ${box.height}`);
}"""
"""What on the page is too small to press, in words."""


def chromium():
    """The path of a Chromium on this computer, or None for the one Playwright keeps."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next(filter(None, map(shutil.which, names)), None)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@dataclass(frozen=True)
class Answer:
    """What a server answered."""

    status: int
    headers: Message
    body: bytes


@dataclass
class Server:
    """A server in a process of its own."""

    process: subprocess.Popen
    port: int
    log: Path

    @property
    def url(self):
        return f"http://localhost:{self.port}/"

    def get(self, path, headers=None):
        request = urllib.request.Request(self.url + path, headers=headers or {})
        with urllib.request.urlopen(request, timeout=PATIENCE_S) as answer:
            return Answer(answer.status, answer.headers, answer.read())

    def states(self):
        return json.loads(self.get("test/states").body)

    def rss_mb(self):
        process = psutil.Process(self.process.pid)
        return sum(one.memory_info().rss for one in (process, *process.children(recursive=True))) / 1e6


@contextlib.contextmanager
def serving(folder, data=None):
    """A server of the explorer, of other data if a folder of them is given."""
    port = free_port()
    log = Path(folder) / f"server-{port}.log"
    environment = os.environ | ({"SPINE_EXPLORER_DATA": str(data)} if data else {})
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.observed_server", str(port)],
            cwd=ROOT, stdout=out, stderr=subprocess.STDOUT, env=environment,
        )  # fmt: skip
    server = Server(process, port, log)
    try:
        wait_until(lambda: process.poll() is not None or _answers(server), "the server to answer", 120)
        assert process.poll() is None, log.read_text()
        yield server
    finally:
        process.terminate()
        process.wait(10)


def _answers(server):
    try:
        return server.get("test/states").status == 200
    except OSError:
        return False


def wait_until(true, what, seconds=PATIENCE_S, pause_s=0.1):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = true()
        if found:
            return found
        time.sleep(pause_s)
    raise AssertionError(f"waited {seconds:g} s for {what}")


class Visitor:
    """One page and the one who uses it."""

    def __init__(self, page):
        self.page = page
        self.requests = []
        self.errors = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.set_default_timeout(PATIENCE_S * 1000)

    def open(self, url):
        self.page.goto(url)
        return self.arrived()

    def arrived(self):
        self.page.wait_for_function("window.__spine !== undefined")
        self.page.evaluate("Promise.all([window.__spine.ready, window.__spine.joined])")
        self.settle()
        return self

    def settle(self):
        """Wait until the camera rests, for a thing in flight is not where it was a moment ago."""
        self.page.evaluate("window.__spine.viewer?.settled()")

    @property
    def state(self):
        return self.page.evaluate("window.__spine.store.state.peek()")

    def waits_for(self, **values):
        for key, value in values.items():
            self.page.wait_for_function(
                "([key, value]) => JSON.stringify(window.__spine.store.state.peek()[key]) === value",
                arg=[key, json.dumps(value, separators=(",", ":"))],
            )
        return self

    def place(self, structure_id):
        """Where the centre of a structure is, CSS pixels of the page."""
        self.settle()
        at = self.page.evaluate(
            "(id) => { const p = window.__spine.viewer.project(id); return p && [p.x, p.y]; }", structure_id
        )
        assert at is not None, f"{structure_id} is not in the view"
        box = self.test_id("canvas").bounding_box()
        return box["x"] + at[0], box["y"] + at[1]

    def point_of(self, structure_id):
        """A pixel at which nothing stands before the structure, nearest to its centre."""
        self.settle()
        at = self.page.evaluate(
            """(id) => {
              const { viewer } = window.__spine, middle = viewer.project(id);
              for (let r = 0; r < 80; r += 3) for (let a = 0; a < 360; a += 30) {
                const x = middle.x + r * Math.cos(a * Math.PI / 180), y = middle.y + r * Math.sin(a * Math.PI / 180);
                if (viewer.pickAt(x, y) === id) return [x, y];
              }
              return null;
            }""",
            structure_id,
        )
        assert at is not None, f"{structure_id} cannot be seen"
        box = self.test_id("canvas").bounding_box()
        return box["x"] + at[0], box["y"] + at[1]

    def empty_point(self):
        """A pixel of the view where nothing stands and no button lies."""
        self.settle()
        box = self.test_id("canvas").bounding_box()
        at = self.page.evaluate(
            """({ x, y, width, height }) => {
              const { viewer } = window.__spine;
              const shown = (root, left, top) => {
                const found = root.elementFromPoint(left, top);
                return found?.shadowRoot && found.shadowRoot !== root ? shown(found.shadowRoot, left, top) : found;
              };
              for (let v = 0.95; v > 0.05; v -= 0.05) for (let u = 0.05; u < 1; u += 0.05) {
                const [left, top] = [u * width, v * height];
                const free = shown(document, x + left, y + top)?.tagName === "CANVAS";
                if (free && viewer.pickAt(left, top) === null) return [left, top];
              }
              return null;
            }""",
            box,
        )
        assert at is not None, "the view is full"
        return box["x"] + at[0], box["y"] + at[1]

    def test_id(self, name):
        return self.page.get_by_test_id(name)

    @property
    def title(self):
        return self.test_id("card-title").inner_text()

    def notices(self):
        return self.test_id("notice").all_inner_texts()

    def dismiss_notices(self):
        for _ in range(self.test_id("notice").count()):
            self.test_id("notice-dismiss").first.click()

    def hosts(self):
        """The hosts asked for anything."""
        asked = (url.split("/") for url in self.requests if "://" in url and not url.startswith("blob:"))
        return {parts[2].split(":")[0] for parts in asked}
