"""The 3D view by itself: its own small page, the built bundle and the built packs, no server of ours behind it."""

import base64
import contextlib
import http.server
import io
import json
import threading
from functools import cache, partial

import numpy as np
import pyvista as pv
from PIL import Image

from explorer.anatomy.structures import STRUCTURES, holder
from explorer.resources import data
from explorer.scene import palette
from explorer.view import bundle

PAGE = """<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<style>body{margin:0}#host{position:relative;width:500px;height:640px}</style><div id="host"></div>
<script type="module">
import { createViewer } from "./bundle.js";
const host = document.getElementById("host");
window.events = [];
window.open_ = async (kinds) => {
  const structures = new Map(Object.entries(kinds));
  const v = window.v = createViewer(host, { theme: "light", reducedMotion: true, structures });
  const names = ["hover", "pick", "menu", "camera", "section", "mark", "stroke", "lost", "restored"];
  for (const name of names) v.on(name, (...values) => events.push([name, ...values]));
  window.ids = await v.addPack(await (await fetch("core.glb")).arrayBuffer());
  window.show = ({ shown = {}, ...scene }) =>
    v.apply({ selected: [], highlighted: [], theme: "light", ...scene, shown: new Map(Object.entries(shown)) });
  window.size = async (width, height) => {
    Object.assign(host.style, { width: `${width}px`, height: `${height}px` });
    await new Promise(requestAnimationFrame);
    await v.frame();
  };
  await v.settled();
};
window.more = async (names) => {
  for (const name of names) ids.push(...(await v.addPack(await (await fetch(`${name}.glb`)).arrayBuffer())));
  await v.settled();
};
window.picture = async (scale) => {
  const bytes = new Uint8Array(await (await v.screenshot(scale)).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
};
window.ready = true;
</script>"""


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_args):
        """Say nothing; pytest has its own output."""


@contextlib.contextmanager
def served(folder):
    """The address of the page, with the built bundle and every built pack beside it."""
    (folder / "index.html").write_text(PAGE, "utf-8")
    (folder / "bundle.js").write_bytes(bundle.path().read_bytes())
    for pack in manifest()["packs"]:
        (folder / f"{pack['name']}.glb").write_bytes((data("meshes") / pack["file"]).read_bytes())
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
    thread.join()


@cache
def manifest():
    return json.loads((data("meshes") / "manifest.json").read_text("utf-8"))


@cache
def mesh(structure_id):
    """The mesh of a structure as it was built, RAS+ mm."""
    return pv.read(data("meshes") / next(m["file"] for m in manifest()["meshes"] if m["id"] == structure_id))


def kinds():
    return {name: {"kind": one.kind, "layer": one.layer, "within": holder(one)} for name, one in STRUCTURES.items()}


def open_atlas(page, address):
    """Open the page with every pack there is."""
    page.errors = []
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    page.goto(address)
    page.wait_for_function("window.ready")
    page.evaluate("(kinds) => open_(kinds)", kinds())
    names = [pack["name"] for pack in manifest()["packs"] if pack["name"] != "core"]
    page.evaluate("(names) => more(names)", names)
    return page


def picture(page, scale=1.0):
    """The picture of the view, (height, width, 3) of 0 to 255."""
    code = page.evaluate("(scale) => picture(scale)", scale)
    image = Image.open(io.BytesIO(base64.b64decode(code))).convert("RGB")
    return np.asarray(image).astype(int)


def look(page, target_mm=(0.0, 20.0, 150.0), azimuth_deg=90.0, elevation_deg=0.0, distance_mm=700.0, **scene):
    """Show a scene from a free camera and wait for the picture."""
    camera = {
        "target_mm": list(target_mm),
        "azimuth_deg": azimuth_deg,
        "elevation_deg": elevation_deg,
        "distance_mm": distance_mm,
    }
    page.evaluate(
        "async ([scene, camera]) => { show(scene); v.setCamera(camera); await v.settled(); }", [scene, camera]
    )
    return camera


def eye(camera, parallel=False):
    """A function from CSS pixels of a view to rays: (n, 3) origins and (n, 3) unit directions, RAS+ mm."""
    a, e = np.radians([camera["azimuth_deg"], camera["elevation_deg"]])
    right = np.array([-np.cos(a), -np.sin(a), 0.0])
    up = np.array([np.sin(e) * np.sin(a), -np.sin(e) * np.cos(a), np.cos(e)])
    back = np.array([-np.cos(e) * np.sin(a), np.cos(e) * np.cos(a), np.sin(e)])
    half = np.tan(np.radians(palette.read()["camera"]["view_angle_deg"]) / 2)
    target, distance = np.array(camera["target_mm"]), camera["distance_mm"]

    def rays(pixels, size):
        x, y = np.asarray(pixels, dtype=float).reshape(-1, 2).T
        across = (2 * x / size[0] - 1) * half * size[0] / size[1]
        rise = (1 - 2 * y / size[1]) * half
        aside = across[:, None] * right + rise[:, None] * up
        if parallel:
            return target + distance * aside + 3000.0 * back, np.tile(-back, (len(x), 1))
        directions = aside - back
        return np.tile(target + distance * back, (len(x), 1)), directions / np.linalg.norm(directions, axis=1)[:, None]

    return rays
