"""What the browser needs beside the bundle: packs of meshes, their manifest and the catalogue of words.

The three hosts get the same bytes in three ways: the page by URL, the notebook by binary message, the saved file
as base64. A name is the only thing they share, and it carries a digest, so that a browser may keep a file for ever.
"""

import atexit
import hashlib
import json
import tempfile
from collections.abc import Iterable, Mapping
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
        Name of the JSON file of words in the base language.
    catalogues : mapping of str to str
        Names of the files of words by language, the base language among them.
    rig : str or None
        Name of the JSON file of the joints, by which the browser bends the spine; None where it cannot be bent.
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
    catalogues: Mapping[str, str] = field(default_factory=dict)
    rig: str | None = None

    @property
    def first(self) -> tuple[str, ...]:
        """Names of the files without which there is no first picture: words, the first pack and its joints."""
        return tuple(name for name in (self.catalogue, *self.packs[:1], self.rig) if name is not None)

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
            "catalogues": dict(self.catalogues),
            "rig": self.rig,
            "manifest": dict(self.manifest),
        }


@dataclass(frozen=True)
class Shapes:
    """What a folder of meshes holds for the browser.

    Parameters
    ----------
    packs : tuple of Asset
        GLB packs in the order in which to load them.
    ids : frozenset of str
        The structures in these packs.
    accuracy : mapping of str to str
        How a mesh was made, by id, where the manifest says it.
    regions : mapping of str to list of str
        Names of the surface regions by id, in the order of the mesh's own numbers.
    rig : Asset or None
        The joints of the skeleton.
    problems : tuple of str
        A sentence for each file that could not be used.
    """

    packs: tuple[Asset, ...] = ()
    ids: frozenset[str] = frozenset()
    accuracy: Mapping[str, str] = field(default_factory=dict)
    regions: Mapping[str, list[str]] = field(default_factory=dict)
    rig: Asset | None = None
    problems: tuple[str, ...] = ()


def read_shapes(meshes: Path) -> Shapes:
    """Read the manifest and the packs it lists.

    A pack that is missing or damaged is left out and named in the problems; a manifest that cannot be read leaves no
    shapes at all, but words, search and cards still work.
    """
    try:
        manifest = _object(meshes / "manifest.json")
    except (OSError, ValueError, TypeError) as error:
        return Shapes(problems=(_problem(meshes.parent, meshes / "manifest.json", error),))
    packs: list[Asset] = []
    ids: set[str] = set()
    said: list[str] = []
    for entry in manifest.get("packs", []):
        file = meshes / entry["file"]
        try:
            packs.append(Asset.of(entry["name"], ".glb", _glb(file, entry.get("sha256"))))
            ids.update(entry["ids"])
        except (OSError, ValueError) as error:
            said.append(_problem(meshes.parent, file, error))
    lines = manifest.get("meshes", [])
    accuracy = {line["id"]: line["accuracy"] for line in lines if isinstance(line.get("accuracy"), str)}
    regions = {line["id"]: line["regions"] for line in lines if line.get("regions")}
    rig = None
    try:
        rig = Asset.of("rig", ".json", _dump(_object(meshes / "rig.json")))
    except (OSError, ValueError, TypeError) as error:
        said.append(_problem(meshes.parent, meshes / "rig.json", error))
    return Shapes(tuple(packs), frozenset(ids), accuracy, regions, rig, tuple(said))


def package(
    shapes: Shapes,
    catalogue: Mapping[str, Any],
    problems: Iterable[str] = (),
    others: Iterable[Mapping[str, Any]] = (),
) -> Package:
    """Put shapes and words together; the problems given come before those of the shapes.

    Parameters
    ----------
    shapes : Shapes
        What the browser draws.
    catalogue : mapping
        The words in the base language.
    problems : iterable of str
        What was wrong with the words.
    others : iterable of mapping
        The words in other languages, each fetched only by those who ask for it.
    """
    words = {str(each["language"]): Asset.of("catalogue", ".json", _dump(each)) for each in (catalogue, *others)}
    given = (*shapes.packs, shapes.rig, *words.values())
    files = {asset.name: asset for asset in given if asset is not None}
    packs = tuple(asset.name for asset in shapes.packs)
    manifest = {"meshes": [{"id": key, "regions": names} for key, names in shapes.regions.items()]}
    by_language = {language: asset.name for language, asset in words.items()}
    first = by_language[str(catalogue["language"])]
    said = (*problems, *shapes.problems)
    rig = shapes.rig.name if shapes.rig else None
    return Package(MappingProxyType(files), packs, first, manifest, said, MappingProxyType(by_language), rig)


@cache
def served_folder() -> Path:
    """Return the folder of this process from which a Bokeh server hands out assets; it goes with the process."""
    folder = tempfile.TemporaryDirectory(prefix="spine-explorer-")
    atexit.register(folder.cleanup)
    extension_dirs[ASSETS] = Path(folder.name)
    return Path(folder.name)


def publish(given: Iterable[Asset]) -> None:
    """Put files where a Bokeh server finds them; those already there are left as they are."""
    for asset in given:
        target = served_folder() / asset.name
        if not target.exists():
            part = target.with_suffix(".part")
            part.write_bytes(asset.content)
            part.rename(target)


def address(asset: Asset, root: str = "") -> str:
    """Return the URL of a published file, below a page at `root`.

    >>> address(Asset("core-1f2e3d4c.glb", b"", "1f2e3d4c55"), "./")
    './static/extensions/spine-explorer-assets/core-1f2e3d4c.glb?v=1f2e3d4c'
    """
    return f"{root}static/extensions/{ASSETS}/{asset.name}?v={asset.sha256[:8]}"


def _described(asset: Asset, mode: str, root: str) -> dict[str, Any]:
    about: dict[str, Any] = {"bytes": len(asset.content), "sha256": asset.sha256}
    if mode == "url":
        about["url"] = address(asset, root)
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


def _problem(root: Path, file: Path, error: Exception) -> str:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return f"{file.relative_to(root).as_posix()}: {reason}"


def _dump(data: Any) -> bytes:
    return json.dumps(data, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
