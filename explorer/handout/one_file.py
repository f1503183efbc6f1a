"""The explorer as one file: a page that opens from disk, with no server and no network.

Everything is inside: the bundle, packs and words (gzipped, as base64), and the state to begin with. Its policy
forbids the page to fetch anything from anywhere.
"""

import base64
import gzip
import html
import json
import os
import re
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from explorer.view import bundle
from explorer.view.assets import Asset, Package

TITLE: Final = "Spine Explorer"
LARGEST_BYTES: Final = 8_000_000
_TEMPLATE: Final = Path(__file__).with_name("one_file.html")
_POLICY: Final = (
    "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval' blob:; style-src 'unsafe-inline'; "
    "img-src data: blob:; connect-src data: blob:; worker-src blob:; base-uri 'none'; form-action 'none'"
)


def page(package: Package, state: Mapping[str, Any], title: str = TITLE) -> str:
    """Return the whole page.

    Parameters
    ----------
    package : Package
        Meshes and words.
    state : mapping
        Where it begins, as `ExplorerState.to_json` gives it.
    title : str
        What the window is called.
    """
    options = {
        "host": "file",
        "state": dict(state),
        "assets": {
            "mode": "inline",
            "files": {asset.name: _inline(asset) for asset in package.files.values()},
            "packs": list(package.packs),
            "catalogue": package.catalogue,
            "catalogues": dict(package.catalogues),
            "rig": package.rig,
            "manifest": dict(package.manifest),
        },
    }
    parts = {
        "LANGUAGE": html.escape(str(state.get("language", "en"))),
        "POLICY": html.escape(_POLICY, quote=True),
        "TITLE": html.escape(title),
        "OPTIONS": as_script_json(options),
        "BUNDLE": as_script(bundle.path().read_text("utf-8")),
    }
    # In one pass, so that a mark inside the data is left as it is.
    return re.sub("@([A-Z]+)@", lambda mark: parts[mark[1]], _TEMPLATE.read_text("utf-8"))


def save(path: str | os.PathLike[str], package: Package, state: Mapping[str, Any], title: str = TITLE) -> Path:
    """Write the page and return where it is.

    The file appears only when it is whole. Raises OSError naming the path and the reason if it cannot be written,
    and ValueError if the page would be larger than 8 MB or the package has no meshes to show.
    """
    target = Path(path).expanduser()
    if not package.packs:
        raise ValueError(f"{target}: expected meshes to save, got none; {'; '.join(package.problems)}")
    content = page(package, state, title).encode()
    if len(content) > LARGEST_BYTES:
        raise ValueError(f"{target}: expected at most {LARGEST_BYTES} bytes, got {len(content)}")
    if target.is_dir():
        raise IsADirectoryError(f"{target}: expected the name of a file such as spine.html, got a folder")
    try:
        with tempfile.NamedTemporaryFile(dir=target.parent, prefix=".spine-", suffix=".part", delete=False) as part:
            part.write(content)
        Path(part.name).chmod(0o644)
        Path(part.name).replace(target)
    except OSError as error:
        raise type(error)(f"{target}: cannot be written: {error.strerror or error}") from error
    return target


def as_script_json(data: Any) -> str:
    r"""Return JSON that may stand inside a script element: no text in it can end the element or begin a comment.

    >>> as_script_json({"note": "</script><script>alert(1)</script>"})
    '{"note":"\\u003c/script\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e"}'
    """
    text = json.dumps(data, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text


def as_script(code: str) -> str:
    r"""Return JavaScript whose strings cannot end the script element they stand in.

    >>> as_script('const close = "</script>";')
    'const close = "<\\/script>";'
    """
    return code.replace("</script", "<\\/script").replace("<!--", "<\\!--")


def _inline(asset: Asset) -> dict[str, Any]:
    packed = gzip.compress(asset.content, 9, mtime=0)
    return {
        "bytes": len(asset.content),
        "sha256": asset.sha256,
        "gzip": True,
        "base64": base64.b64encode(packed).decode("ascii"),
    }
