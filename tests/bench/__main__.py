"""Run every candidate and print the table: `make bench`."""

import math
import platform
import subprocess
import sys
import time

import numpy as np
from playwright.sync_api import Error, sync_playwright

from explorer.library import library
from explorer.view import poster
from tests.bench.measure import Figures, first_frames, memory, running
from tests.ui.driving import FLAGS, Visitor, chromium

CLICKS = 40
HIGHLIGHTS = 12
BENDS = 60
POSTER = "**/poster-*"
BUDGETS = {
    "click to highlight, frames": ("highlight_frames", 1.0),
    "first visit, everything, MB": ("first_mb", 4.0),
    "second visit, MB": ("second_mb", 0.1),
    "click to Python, ms p95": ("click_p95_ms", 50.0),
    "server memory per visitor, MB": ("visitor_mb", 10.0),
}
ROWS = {
    "first picture, cold, s": "cold_s",
    "first picture, warm, s": "warm_s",
    "first live frame, cold, s": "live_cold_s",
    "first live frame, warm, s": "live_warm_s",
    "first visit, MB": "first_mb",
    "second visit, MB": "second_mb",
    "frame while dragging, ms": "frame_ms",
    "frame while posing, ms": "posing_ms",
    "click to highlight, frames": "highlight_frames",
    "click to highlight, ms": "highlight_ms",
    "click to Python, ms median": "click_ms",
    "click to Python, ms p95": "click_p95_ms",
    "server memory per visitor, MB": "visitor_mb",
}


def clicks(browser, url, figures):
    """Choose vertebrae in turn; Python says when it heard, by the one clock of this computer."""
    context = browser.new_context(viewport={"width": 1000, "height": 800}, reduced_motion="reduce")
    visitor = Visitor(context.new_page())
    visitor.open(url)
    ids = ["bone.vertebra.L3", "bone.vertebra.L4"]
    spent = [
        visitor.page.evaluate(
            """(id) => new Promise((resolve) => {
              const { store } = window.__spine, start = performance.timeOrigin + performance.now();
              const stop = store.notices.subscribe((notices) => {
                const heard = notices.find(({ text }) => text.startsWith(`heard ${id} `));
                if (!heard) return;
                resolve(Number(heard.text.split(" ")[2]) - start);
                setTimeout(() => { stop(); for (const { id } of store.notices.peek()) store.dismiss(id); });
              });
              store.update({ selected: id });
            })""",
            ids[number % 2],
        )
        for number in range(CLICKS)
    ]
    figures.click_ms, figures.click_p95_ms = np.percentile(spent, 50), np.percentile(spent, 95)
    context.close()


def in_the_view(browser, url, figures):
    """A click until the frame that shows the choice, and what a frame takes while a slider bends the spine."""
    context = browser.new_context(viewport={"width": 1000, "height": 800}, reduced_motion="reduce")
    visitor = Visitor(context.new_page())
    visitor.open(url + "?view=left")
    spent = []
    for number in range(HIGHLIGHTS):
        chosen = ("bone.vertebra.L2", "bone.vertebra.L4")[number % 2]
        visitor.page.mouse.move(*visitor.point_of(chosen))
        # Two clicks in a row would be a double one, and the name under the pointer has a frame of its own.
        visitor.page.wait_for_timeout(600)
        visitor.settle()
        visitor.page.evaluate(
            """(id) => {
              const { store, viewer } = window.__spine;
              window.lit = new Promise((resolve) => addEventListener("pointerup", (event) => {
                const before = viewer.stats().frames;
                let frames = 0;
                const look = () => {
                  const drawn = viewer.stats().frames > before && store.state.peek().selected === id;
                  if (drawn) return resolve([frames, performance.now() - event.timeStamp]);
                  frames += 1;
                  requestAnimationFrame(look);
                };
                requestAnimationFrame(look);
              }, { capture: true, once: true }));
            }""",
            chosen,
        )
        visitor.page.mouse.down()
        visitor.page.mouse.up()
        spent.append(visitor.page.evaluate("window.lit"))
    figures.highlight_frames = max(frames for frames, _ in spent)
    figures.highlight_ms = np.median([ms for _, ms in spent])
    visitor.test_id("pane-posture").click()
    slider = visitor.test_id("posture-lumbar_lordosis_deg").locator("input")
    slider.scroll_into_view_if_needed()
    box = slider.bounding_box()
    y = box["y"] + box["height"] / 2

    visitor.page.mouse.move(box["x"] + box["width"] / 2, y)
    visitor.page.mouse.down()
    before, start = _drawn(visitor), time.perf_counter()
    # Moves that come without a pause would keep the page from drawing at all.
    for step in range(BENDS):
        visitor.page.mouse.move(box["x"] + box["width"] * (0.5 + 0.3 * math.sin(step / 5)), y)
        visitor.page.wait_for_timeout(30)
    visitor.page.evaluate("window.__spine.viewer.frame()")
    figures.posing_ms = 1000 * (time.perf_counter() - start) / (_drawn(visitor) - before)
    visitor.page.mouse.up()
    assert "lumbar_lordosis_deg" in visitor.state["posture"], "the slider was not moved"
    context.close()


def _drawn(visitor):
    return visitor.page.evaluate("window.__spine.viewer.stats().frames")


def import_seconds():
    """The best of three: what the import itself costs, not what the disk does."""
    code = "import time; t = time.perf_counter(); import explorer; print(time.perf_counter() - t)"
    return min(float(subprocess.check_output([sys.executable, "-c", code])) for _ in range(3))


def ours(browser, figures):
    with running("-m", "tests.bench.answering", "{port}") as (url, process):
        first_frames(browser, url, figures, POSTER)
        in_the_view(browser, url, figures)
        clicks(browser, url, figures)
        memory(browser, url, process, figures)


def panel_pane(browser, figures):
    script = ("-m", "panel", "serve", "tests/bench/panel_vtk.py", "--port", "{port}", "--allow-websocket-origin", "*")
    with running(*script, path="panel_vtk") as (url, process):
        first_frames(browser, url, figures)
        memory(browser, url, process, figures)


def trame_view(browser, figures):
    with running("-m", "tests.bench.trame_view", "{port}") as (url, process):
        first_frames(browser, url, figures)
        memory(browser, url, process, figures)


def candidates(browser):
    """Measure one after the other; what a rival cannot do in three minutes is said in its notes."""
    stand_in = f"its first picture is a stand-in of {poster.FILE.stat().st_size / 1000:.0f} kB; the live frame follows"
    figures = Figures("Spine Explorer", notes=[stand_in])
    ours(browser, figures)
    yield figures
    for name, measure, note in (
        ("Panel VTK pane", panel_pane, "it has no click event"),
        ("PyVista trame view", trame_view, "all visitors share one plotter, and clicks are not sent"),
    ):
        figures = Figures(name, notes=[note])
        try:
            measure(browser, figures)
        except (AssertionError, Error) as error:
            figures.notes.append(f"not measured to the end: {str(error).splitlines()[0]}")
        yield figures


def number(value):
    return "-" if value is None or math.isnan(value) else f"{value:.3g}"


def table(found):
    ours = found[0]
    heads = [ours.name, *(text for other in found[1:] for text in (other.name, "ratio"))]
    lines = [["", *heads]]
    for label, key in ROWS.items():
        mine = getattr(ours, key)
        row = [label, number(mine)]
        for other in found[1:]:
            theirs = getattr(other, key)
            ratio = f"{theirs / mine:.1f}x" if mine and theirs else "-"
            row += [number(theirs), ratio]
        lines.append(row)
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines)


def main():
    start = time.perf_counter()
    stage = library().stage()
    triangles = sum(mesh.n_cells for mesh in stage.meshes.values())
    print(f"{len(stage.meshes)} meshes, {triangles} triangles; {platform.machine()}, software WebGL, one computer")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        found = []
        for figures in candidates(browser):
            print(f"  measured {figures.name} ({time.perf_counter() - start:.0f} s)", flush=True)
            found.append(figures)
        browser.close()
    print()
    print(table(found))
    print("\nratio: how many times as much the other needs")
    for other in found:
        for note in other.notes:
            print(f"{other.name}: {note}")
    print()
    budgets = [(label, getattr(found[0], key), limit) for label, (key, limit) in BUDGETS.items()]
    budgets.append(("import explorer, s", import_seconds(), 0.3))
    budgets.append(("triangles drawn", float(triangles), 600_000.0))
    for label, value, limit in budgets:
        print(f"{'holds' if value <= limit else 'FAILS':6} {label}: {value:.4g} (budget {limit:.4g})")
    return 0 if all(value <= limit for _, value, limit in budgets) else 1


if __name__ == "__main__":
    sys.exit(main())
