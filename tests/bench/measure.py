"""One way to measure every candidate, so that only they differ."""

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

from tests.ui.driving import ROOT, free_port, wait_until

VIEW = {"width": 1000, "height": 800}
MIDDLE = {"x": 300, "y": 120, "width": 400, "height": 560}
SESSIONS = 4
PATIENCE_S = 180.0
DRAG_STEPS = 24


@dataclass
class Figures:
    """What was measured of one candidate; None where it has no such thing."""

    name: str
    cold_s: float | None = None
    warm_s: float | None = None
    first_mb: float | None = None
    second_mb: float | None = None
    frame_ms: float | None = None
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


def drawn(page):
    """Tell whether the page has a canvas and its middle shows something that is no plain backdrop."""
    if page.locator("canvas >> visible=true").count() == 0:
        return False
    image = np.asarray(Image.open(io.BytesIO(page.screenshot(clip=MIDDLE))).convert("L"), dtype=float)
    return bool((np.abs(image - np.median(image)) > 12).mean() > 0.02)


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


def first_frames(browser, url, figures):
    """Fill in time to the first picture and bytes, for a new visitor and for one who comes back."""
    context = browser.new_context(viewport=VIEW, reduced_motion="reduce")
    for when in ("cold", "warm"):
        page = context.new_page()
        page.set_default_timeout(PATIENCE_S * 1000)
        total = counted(context, page)
        start = time.perf_counter()
        page.goto(url)
        wait_until(lambda page=page: drawn(page), f"{figures.name} to draw", PATIENCE_S)
        setattr(figures, f"{when}_s", time.perf_counter() - start)
        page.wait_for_timeout(3000)
        setattr(figures, "first_mb" if when == "cold" else "second_mb", total[0] / 1e6)
        if when == "warm":
            figures.frame_ms = _drag(page)
        page.close()
    context.close()


def _drag(page):
    """Median time between frames while the picture is dragged."""
    page.evaluate(
        """() => {
          window.frames_ = [];
          const tick = (now) => { window.frames_.push(now); window.ticking = requestAnimationFrame(tick); };
          requestAnimationFrame(tick);
        }"""
    )
    page.mouse.move(450, 400)
    page.mouse.down()
    for step in range(DRAG_STEPS):
        page.mouse.move(450 + 6 * step, 400 + step)
        page.wait_for_timeout(60)
    page.mouse.up()
    times = page.evaluate("(cancelAnimationFrame(window.ticking), window.frames_)")
    return statistics.median(np.diff(times)) if len(times) > 2 else None


def memory(browser, url, process, figures):
    """Fill in what one more visitor costs the server, after the first."""

    def rss():
        return sum(one.memory_info().rss for one in (process, *process.children(recursive=True))) / 1e6

    pages = []
    for number in range(SESSIONS + 1):
        context = browser.new_context(viewport=VIEW, reduced_motion="reduce")
        page = context.new_page()
        page.set_default_timeout(PATIENCE_S * 1000)
        page.goto(url)
        wait_until(lambda page=page: drawn(page), f"{figures.name} to draw", PATIENCE_S)
        pages.append(context)
        if number == 0:
            before = rss()
    figures.visitor_mb = (rss() - before) / SESSIONS
    for context in pages:
        context.close()
