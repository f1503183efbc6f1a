"""One way to measure every candidate, so that only they differ."""

import base64
import contextlib
import io
import os
import statistics
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass, field

import numpy as np
import psutil
from PIL import Image
from playwright.sync_api import Error

from tests.ui.driving import ROOT, free_port, wait_until

VIEW = {"width": 1000, "height": 800}
MIDDLE = {"x": 300, "y": 120, "width": 300, "height": 560}
"""Where every candidate shows its spine, and nothing else."""
LEAST_PX, LEAST_ROWS = 8, 0.4
"""A spine is at least that wide in at least that share of the rows."""
SESSIONS = 4
PATIENCE_S = 180.0
DRAG_STEPS = 24
TRIES = 2
REST_MS = 6000
"""What a page may go on doing after its first picture before the next begins."""


@dataclass
class Figures:
    """What was measured of one candidate; None where it has no such thing."""

    name: str
    cold_s: float | None = None
    warm_s: float | None = None
    live_cold_s: float | None = None
    live_warm_s: float | None = None
    first_mb: float | None = None
    second_mb: float | None = None
    frame_ms: float | None = None
    posing_ms: float | None = None
    highlight_frames: float | None = None
    highlight_ms: float | None = None
    click_ms: float | None = None
    click_p95_ms: float | None = None
    visitor_mb: float | None = None
    notes: list[str] = field(default_factory=list)


@contextlib.contextmanager
def running(*command, path=""):
    """A server started by a command in which {port} stands for a free port."""
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, *(part.format(port=port) for part in command)],
        cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    url = f"http://localhost:{port}/{path}"
    try:
        wait_until(lambda: _answers(url), f"{command} to answer", PATIENCE_S)
        yield url, psutil.Process(process.pid)
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            # A server busy with a scene does not hear that it should end.
            process.kill()
            process.wait()


def _answers(url):
    try:
        with urllib.request.urlopen(url, timeout=PATIENCE_S) as answer:
            return answer.status == 200
    except OSError:
        return False


def shows_a_spine(jpeg):
    """Tell whether the middle of a screenshot shows something tall: more than words and a bar that say wait."""
    image = np.asarray(Image.open(io.BytesIO(jpeg)).convert("L"), dtype=float)
    rows, columns = (
        slice(MIDDLE["y"], MIDDLE["y"] + MIDDLE["height"]),
        slice(MIDDLE["x"], MIDDLE["x"] + MIDDLE["width"]),
    )
    middle = image[rows, columns]
    apart = np.abs(middle - np.median(middle, axis=1, keepdims=True)) > 12
    return bool((apart.sum(axis=1) >= LEAST_PX).mean() > LEAST_ROWS)


class Watch:
    """What the browser has put on the screen for a page, and when, by the browser's own clock."""

    def __init__(self, page):
        self.page = page
        self.frames = []
        self.session = page.context.new_cdp_session(page)
        self.session.on("Page.screencastFrame", self._take)
        self.session.send("Page.startScreencast", {"format": "jpeg", "quality": 60})

    def _take(self, event):
        self.frames.append((event["metadata"]["timestamp"], base64.b64decode(event["data"])))
        # Nobody waits for a frame of a page that has gone.
        with contextlib.suppress(Error):
            self.session.send("Page.screencastFrameAck", {"sessionId": event["sessionId"]})

    def first(self, what, since):
        """Seconds from `since` (of the epoch) to the first frame on the screen that shows a spine."""
        seen = 0
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            for at, jpeg in self.frames[seen:]:
                seen += 1
                if shows_a_spine(jpeg):
                    self.session.send("Page.stopScreencast")
                    self.session.detach()
                    return at - since
            self.page.wait_for_timeout(20)
        raise AssertionError(f"waited {PATIENCE_S:g} s for {what}")


def counted(context, page):
    """Count the bytes a page transfers, websocket frames included; the count is in the returned list."""
    total = [0]
    session = context.new_cdp_session(page)
    session.send("Network.enable")

    def add(amount):
        total[0] += amount

    session.on("Network.loadingFinished", lambda event: add(event["encodedDataLength"]))
    session.on("Network.webSocketFrameReceived", lambda event: add(len(event["response"]["payloadData"])))
    return total


def first_frames(browser, url, figures, poster=None):
    """Fill in time to the first picture and bytes, for a new visitor and for one who comes back; the best of a few.

    Where there is a `poster`, a pattern of addresses, visitors who do not get it see the first live frame.
    """
    tries = [_twice(browser, url, figures) for _ in range(TRIES)]
    figures.cold_s, figures.warm_s = (min(times) for times in zip(*tries, strict=True))
    live = [_twice(browser, url, figures, poster) for _ in range(TRIES)] if poster else tries
    figures.live_cold_s, figures.live_warm_s = (min(times) for times in zip(*live, strict=True))


def _twice(browser, url, figures, without=None):
    """Seconds to the first picture of a new visitor, and when they come back; bytes and frames while at it."""
    context = browser.new_context(viewport=VIEW, reduced_motion="reduce")
    seconds = []
    for when in ("first", "second"):
        page = _page(context)
        if without:
            page.route(without, lambda route: route.abort())
        total = counted(context, page)
        watch, start = Watch(page), time.time()
        page.goto(url, wait_until="commit")
        seconds.append(watch.first(f"{figures.name} to draw", start))
        page.wait_for_timeout(REST_MS)
        if not without:
            setattr(figures, f"{when}_mb", total[0] / 1e6)
        if when == "second" and figures.frame_ms is None:
            figures.frame_ms = frame_ms(page, lambda page=page: _drag(page))
        page.close()
    context.close()
    return seconds


def _page(context):
    page = context.new_page()
    page.set_default_timeout(PATIENCE_S * 1000)
    return page


def frame_ms(page, act):
    """Median time between frames while something is done."""
    page.evaluate(
        """() => {
          window.frames_ = [];
          const tick = (now) => { window.frames_.push(now); window.ticking = requestAnimationFrame(tick); };
          requestAnimationFrame(tick);
        }"""
    )
    act()
    times = page.evaluate("(cancelAnimationFrame(window.ticking), window.frames_)")
    return statistics.median(np.diff(times)) if len(times) > 2 else None


def _drag(page):
    page.mouse.move(450, 400)
    page.mouse.down()
    for step in range(DRAG_STEPS):
        page.mouse.move(450 + 6 * step, 400 + step)
        page.wait_for_timeout(60)
    page.mouse.up()


def memory(browser, url, process, figures):
    """Fill in what one more visitor costs the server, after the first."""

    def rss():
        return sum(one.memory_info().rss for one in (process, *process.children(recursive=True))) / 1e6

    pages = []
    for number in range(SESSIONS + 1):
        context = browser.new_context(viewport=VIEW, reduced_motion="reduce")
        page = _page(context)
        watch = Watch(page)
        page.goto(url)
        watch.first(f"{figures.name} to draw", time.time())
        page.wait_for_timeout(3000)
        pages.append(context)
        if number == 0:
            before = rss()
    figures.visitor_mb = (rss() - before) / SESSIONS
    for context in pages:
        context.close()
