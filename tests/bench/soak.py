"""Use the explorer for a long time and see whether the browser's memory grows: `make soak`."""

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path

import psutil
from playwright.sync_api import sync_playwright

from tests.ui.driving import FLAGS, Visitor, chromium, serving

LIMIT_MB = 50.0
WARM_UP_ROUNDS = 3
"""Rounds before memory counts: every shader, card and cache of the page has been used once by then."""
READINGS, PAUSE_MS = 3, 1000
"""The least of a few readings counts: what was in hand for the last frame is given back only at rest."""

ROUND = """async ({ chosen, hidden, plane, at_mm, condition, marks }) => {
  const { store, viewer } = window.__spine;
  const step = async (patch) => {
    store.update(patch);
    await viewer.frame();
  };
  await step({ selected: chosen });
  await step({ visibility: Object.fromEntries(hidden.map((id, i) => [id, i % 2 ? "hide" : "ghost"])) });
  await step({ marks });
  await step({ cuts: { [plane]: { at_mm, flipped: false, along: null } } });
  await step({ condition, selected: null });
  await viewer.settled();
}"""


class Soak:
    """A visitor who never rests, and the memory of the browser that serves him."""

    def __init__(self, page, seed=1):
        self.page = page
        self.session = page.context.new_cdp_session(page)
        self.session.send("Performance.enable")
        self.random = random.Random(seed)
        about = "() => { const { structures, conditions } = window.__spine.store.catalogue.peek();"
        self.ids = page.evaluate(f"{about} return [...window.__spine.store.shapes.peek()].sort(); }}")
        self.conditions = page.evaluate(f"{about} return Object.keys(conditions).sort(); }}")
        self.rounds = 0

    def once(self):
        """Choose, hide, mark, cut, open a condition, close it, and take it all back step by step."""
        chosen = self.random.choice(self.ids)
        place = {"id": chosen, "point_mm": [0, 0, 100]}
        self.page.evaluate(
            ROUND,
            {
                "chosen": chosen,
                "hidden": self.random.sample(self.ids, 12),
                "plane": self.random.choice(["transverse", "coronal", "sagittal"]),
                "at_mm": self.random.randint(-20, 200),
                "condition": self.random.choice(self.conditions),
                "marks": [{"id": "1", "kind": "pin", "at": [place], "text": "1"}],
            },
        )
        self.page.keyboard.press("Escape")
        for _ in range(6):
            self.page.keyboard.press("Control+z")
        self.page.evaluate("window.__spine.viewer.settled()")
        self.rounds += 1

    def memory_mb(self):
        """Memory in use at rest: of the script's heap after collection, and of the browser's processes for the page."""
        readings = []
        for _ in range(READINGS):
            self.session.send("HeapProfiler.collectGarbage")
            self.page.wait_for_timeout(PAUSE_MS)
            readings.append(_resident_mb())
        metrics = {one["name"]: one["value"] for one in self.session.send("Performance.getMetrics")["metrics"]}
        return metrics["JSHeapUsedSize"] / 1e6, min(readings)


def _resident_mb():
    """Private memory of the processes that draw pages, which also hold what a graphics card would."""
    total = 0
    for process in psutil.Process().children(recursive=True):
        try:
            if any(f"--type={kind}" in process.cmdline() for kind in ("renderer", "gpu-process")):
                total += process.memory_full_info().uss
        except (psutil.NoSuchProcess, psutil.ZombieProcess):
            continue
    return total / 1e6


def soak(page, seconds, say=lambda _line: None):
    """Use an open page for a while; return how much the heap and the processes have grown, MB, and the rounds."""
    use = Soak(page)
    for _ in range(WARM_UP_ROUNDS):
        use.once()
    heap_0, resident_0 = use.memory_mb()
    say(f"{'s':>6} {'rounds':>7} {'heap MB':>8} {'browser MB':>11}")
    say(f"{0:6d} {use.rounds:7d} {heap_0:8.1f} {resident_0:11.1f}")
    heap, resident, start = heap_0, resident_0, time.monotonic()
    while (spent := time.monotonic() - start) < seconds:
        until = spent + max(seconds / 15, 1)
        while time.monotonic() - start < min(until, seconds):
            use.once()
        heap, resident = use.memory_mb()
        say(f"{time.monotonic() - start:6.0f} {use.rounds:7d} {heap:8.1f} {resident:11.1f}")
    return heap - heap_0, resident - resident_0, use.rounds


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=30.0)
    minutes = parser.parse_args().minutes
    with tempfile.TemporaryDirectory() as folder, serving(Path(folder)) as server, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        visitor = Visitor(browser.new_page(viewport={"width": 640, "height": 480}))
        visitor.open(server.url)
        heap, resident, rounds = soak(visitor.page, 60 * minutes, lambda line: print(line, flush=True))
        browser.close()
    print(f"\n{rounds} rounds in {minutes:g} minutes; the heap grew by {heap:.1f} MB, the browser by {resident:.1f} MB")
    for error in visitor.errors:
        print(f"thrown: {error}")
    held = heap < LIMIT_MB and resident < LIMIT_MB and not visitor.errors
    print(f"{'holds' if held else 'FAILS'}: less than {LIMIT_MB:g} MB and nothing thrown")
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
