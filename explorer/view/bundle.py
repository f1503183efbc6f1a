"""The built browser side: one JavaScript file whose name carries its digest."""

import hashlib
import json
from pathlib import Path
from typing import Final

SOURCE: Final = Path(__file__).resolve().parent
DIST: Final = SOURCE / "dist"
_SOURCE_SUFFIXES: Final = (".ts", ".tsx", ".css", ".json", ".mjs")
_BUILT: Final = frozenset({"dist", "node_modules"})
_SHARED: Final = ("../anatomy/postures.json", "../conditions/findings.json")


def path() -> Path:
    """Return the bundle's file.

    Raises FileNotFoundError saying how to build it if it is missing or if its record names another file.
    """
    record = DIST / "bundle.json"
    if not record.is_file():
        raise FileNotFoundError(f"{record}: expected the record of the browser bundle; build it with `make bundle`")
    bundle = DIST / str(json.loads(record.read_text("utf-8"))["bundle"])
    if not bundle.is_file():
        raise FileNotFoundError(f"{bundle}: expected the bundle that {record.name} names; build it with `make bundle`")
    return bundle


def sources_sha256(source: Path = SOURCE) -> str:
    """Return the digest of everything the bundle is made of, as `build.mjs` writes it to `bundle.json`."""
    files = (file for file in source.rglob("*") if file.is_file() and file.suffix in _SOURCE_SUFFIXES)
    names = sorted([*(file.relative_to(source).as_posix() for file in files), *_SHARED])
    digests = (
        f"{hashlib.sha256(_text(source / name)).hexdigest()}  {name}\n"
        for name in names
        if _BUILT.isdisjoint(name.split("/"))
    )
    return hashlib.sha256("".join(digests).encode()).hexdigest()


def _text(file: Path) -> bytes:
    # A checkout on Windows may have other line ends and is no other source for that.
    return file.read_bytes().replace(b"\r\n", b"\n")
