"""Static files of the page, compressed once and kept by the browser for good.

Bokeh's server sends every file as it is. These handlers stand before its own: they serve the same files, gzipped
on first use into a folder of this process, and mark those whose name or query carries a version as immutable.
`spine-explorer serve` uses them; for Panel's own command give them as a plugin:

    panel serve explorer/app.py --plugins explorer.view.delivery
"""

import atexit
import gzip
import re
import tempfile
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

from bokeh.embed.bundle import extension_dirs
from bokeh.server.views.multi_root_static_handler import MultiRootStaticHandler
from bokeh.settings import settings
from tornado.web import StaticFileHandler

COMPRESSED: Final = frozenset({".js", ".css", ".json", ".glb", ".svg", ".mjs", ".wasm"})
TYPES: Final = {".glb": "model/gltf-binary", ".js": "text/javascript", ".json": "application/json"}
_HASHED: Final = re.compile(r"-[0-9a-f]{8}\.")
_YEAR_S: Final = 365 * 24 * 3600


class _Compressing(StaticFileHandler):
    """A static handler that sends the gzipped twin of a file to whoever takes it."""

    _asked: Path

    def validate_absolute_path(self, root: Any, absolute_path: str) -> str | None:
        checked = super().validate_absolute_path(root, absolute_path)
        if checked is None:
            return None
        self._asked = Path(checked)
        self.set_header("Vary", "Accept-Encoding")
        takes_gzip = "gzip" in self.request.headers.get("Accept-Encoding", "")
        if not takes_gzip or self._asked.suffix not in COMPRESSED:
            return checked
        stat = self._asked.stat()
        self.set_header("Content-Encoding", "gzip")
        return str(_twin(self._asked, stat.st_mtime_ns, stat.st_size))

    def get_content_size(self) -> int:
        # Tornado remembers the size of the file it validated, not of the twin that is sent.
        return Path(str(self.absolute_path)).stat().st_size

    def get_content_type(self) -> str:
        return TYPES.get(self._asked.suffix) or super().get_content_type()

    def set_extra_headers(self, path: str) -> None:
        if _HASHED.search(path) or "v" in self.request.arguments:
            self.set_header("Cache-Control", f"public, max-age={_YEAR_S}, immutable")
        self.set_header("X-Content-Type-Options", "nosniff")


class ExtensionFiles(_Compressing, MultiRootStaticHandler):
    """Files of Panel and of ours: ``/static/extensions/<name>/...``."""


class BokehFiles(_Compressing):
    """Files of Bokeh: ``/static/...``."""


@cache
def _folder() -> Path:
    folder = tempfile.TemporaryDirectory(prefix="spine-explorer-gzip-")
    atexit.register(folder.cleanup)
    return Path(folder.name)


@lru_cache(maxsize=256)
def _twin(file: Path, mtime_ns: int, size: int) -> Path:
    twin = _folder() / f"{abs(hash((file, mtime_ns, size))):x}{file.suffix}"
    part = twin.with_suffix(".part")
    part.write_bytes(gzip.compress(file.read_bytes(), 9, mtime=0))
    return part.rename(twin)


ROUTES: Final = [
    (r"/static/extensions/(.*)", ExtensionFiles, {"root": extension_dirs}),
    (r"/static/(js/.*)", BokehFiles, {"path": settings.bokehjs_path()}),
]
"""Routes for `pn.serve(extra_patterns=...)`; also what `panel serve --plugins` looks for."""
