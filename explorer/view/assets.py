"""What the browser needs beside the bundle: packs of meshes, their manifest and the catalogue of words.

The three hosts get the same bytes in three ways: the page by URL, the notebook by binary message, the saved file
as base64. A name is the only thing they share, and it carries a digest, so that a browser may keep a file for ever.
"""

import atexit
import hashlib
import json
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Literal

from bokeh.embed.bundle import extension_dirs

EXTENSION: Final = "spine-explorer"
"""Name under which a Bokeh server hands out the bundle."""

ASSETS: Final = "spine-explorer-assets"
"""Name under which it hands out packs, manifest and catalogue."""

GLB_MAGIC: Final = b"glTF"


@dataclass(frozen=True)
class Asset:
    """One file for the browser.

    Parameters
    ----------
    name : str
        Stem, eight digits of the digest, suffix: ``core-1f2e3d4c.glb``.
    content : bytes
        The whole file.
    sha256 : str
        Hexadecimal digest of `content`.
    """

    name: str
    content: bytes = field(repr=False)
    sha256: str

    @classmethod
    def of(cls, stem: str, suffix: str, content: bytes) -> "Asset":
        """Return the asset with these bytes, named by them."""
        digest = hashlib.sha256(content).hexdigest()
        return cls(f"{stem}-{digest[:8]}{suffix}", content, digest)


@dataclass(frozen=True)
class Package:
    """Everything one scene hands to the browser.

    Parameters
    ----------
    files : mapping of str to Asset
        By name.
    packs : tuple of str
        Names of the GLB packs in the order in which to load them.
    catalogue : str
        Name of the JSON file of words.
    manifest : mapping
        What the browser is told about each mesh beside its shape; small, so it goes along with the list of files.
    problems : tuple of str
        A sentence for each file that could not be used, naming it; the rest of the package is whole.
    """

    files: Mapping[str, Asset]
    packs: tuple[str, ...]
    catalogue: str
    manifest: Mapping[str, Any]
    problems: tuple[str, ...] = ()

    def describe(self, mode: Literal["url", "message"], root: str = "") -> dict[str, Any]:
        """Return what the component is told: names, sizes and where to get the bytes.

        Parameters
        ----------
        mode : "url" or "message"
            Whether the browser fetches the files or asks Python for them.
        root : str
            What to put before each URL, for a page that is not served at the top of its server.
        """
        files = {asset.name: _described(asset, mode, root) for asset in self.files.values()}
        return {
            "mode": mode,
            "files": files,
            "packs": list(self.packs),
            "catalogue": self.catalogue,
            "manifest": dict(self.manifest),
        }


def package(meshes: Path, catalogue: Mapping[str, Any], problems: tuple[str, ...] = ()) -> Package:
    """Read the packs under `meshes` and put them together with the catalogue.

    A pack that is missing or is no GLB is left out and named in the problems, after those given; a manifest that
    cannot be read leaves no meshes at all, but words, search and cards still work.
    """
    found: list[Asset] = []
    said = list(problems)
    manifest: dict[str, Any] = {"version": 1, "structures": {}, "packs": []}
    try:
        manifest = _object(meshes / "manifest.json")
    except (OSError, ValueError) as error:
        said.append(_problem(meshes / "manifest.json", error))
    for entry in manifest.get("packs", []):
        file = meshes / "pack" / Path(str(entry["file"])).name
        try:
            found.append(Asset.of(str(entry["name"]), ".glb", _glb(file, entry.get("sha256"))))
        except (OSError, ValueError) as error:
            said.append(_problem(file, error))
    words = Asset.of("catalogue", ".json", _dump(catalogue))
    files = {asset.name: asset for asset in (*found, words)}
    packs = tuple(asset.name for asset in found)
    return Package(MappingProxyType(files), packs, words.name, _for_browser(manifest), tuple(said))


@cache
def served_folder() -> Path:
    """Return the folder of this process from which a Bokeh server hands out assets; it goes with the process."""
    folder = tempfile.TemporaryDirectory(prefix="spine-explorer-")
    atexit.register(folder.cleanup)
    extension_dirs[ASSETS] = Path(folder.name)
    return Path(folder.name)


def publish(given: Package) -> None:
    """Put the files of a package where a Bokeh server finds them; those already there are left as they are."""
    for asset in given.files.values():
        target = served_folder() / asset.name
        if not target.exists():
            part = target.with_suffix(".part")
            part.write_bytes(asset.content)
            part.rename(target)


def _described(asset: Asset, mode: str, root: str) -> dict[str, Any]:
    about: dict[str, Any] = {"bytes": len(asset.content), "sha256": asset.sha256}
    if mode == "url":
        about["url"] = f"{root}static/extensions/{ASSETS}/{asset.name}?v={asset.sha256[:8]}"
    return about


def _object(file: Path) -> dict[str, Any]:
    data = json.loads(file.read_text("utf-8"))
    if not isinstance(data, dict):
        raise TypeError(f"expected a JSON object, got {type(data).__name__}")
    return data


def _glb(file: Path, sha256: str | None) -> bytes:
    content = file.read_bytes()
    if content[:4] != GLB_MAGIC or int.from_bytes(content[8:12], "little") != len(content):
        raise ValueError(f"expected a whole GLB file, got {len(content)} bytes that begin with {content[:4]!r}")
    digest = hashlib.sha256(content).hexdigest()
    if sha256 not in (None, digest):
        raise ValueError(f"expected the digest {sha256} of the manifest, got {digest}; `make meshes` builds it anew")
    return content


def _for_browser(manifest: Mapping[str, Any]) -> dict[str, Any]:
    wanted = ("triangles", "pack", "accuracy", "region_names", "bounds_mm", "centre_mm")
    structures = {
        structure_id: {key: entry[key] for key in wanted if key in entry}
        for structure_id, entry in manifest.get("structures", {}).items()
    }
    return {"version": 1, "structures": structures}


def _problem(file: Path, error: Exception) -> str:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return f"{file.parent.name}/{file.name}: {reason}"


def _dump(data: Any) -> bytes:
    return json.dumps(data, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
