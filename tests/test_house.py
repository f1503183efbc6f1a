"""The house is in order: style, types, bundle, licences, and nothing that names a machine."""

import json
import re
import shutil
import subprocess
import sys

import pytest

from explorer.view import bundle
from tests.ui.driving import ROOT


def _run(*command, folder=ROOT):
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("arguments", [("check", "."), ("format", "--check", ".")])
def test_ruff(arguments):
    done = _run(sys.executable, "-m", "ruff", *arguments)
    assert done.returncode == 0, done.stdout


@pytest.mark.slow
def test_mypy():
    done = _run(sys.executable, "-m", "mypy")
    assert done.returncode == 0, done.stdout


@pytest.mark.slow
def test_typescript():
    compiler = ROOT / "explorer" / "view" / "node_modules" / ".bin" / "tsc"
    if shutil.which("node") is None or not compiler.exists():
        pytest.skip("TypeScript is checked where Node is, after `npm ci` in explorer/view")
    done = _run(str(compiler), "--noEmit", folder=ROOT / "explorer" / "view")
    assert done.returncode == 0, done.stdout


def test_the_bundle_is_what_its_sources_make():
    record = json.loads((bundle.DIST / "bundle.json").read_text("utf-8"))
    assert record["sources_sha256"] == bundle.sources_sha256(), "stale bundle; run `make bundle`"
    assert bundle.path().stat().st_size == record["bytes"]
    assert [file.name for file in bundle.DIST.glob("*.js")] == [record["bundle"]]


def test_a_changed_source_is_noticed(tmp_path):
    shutil.copytree(bundle.SOURCE, tmp_path / "view", ignore=shutil.ignore_patterns("node_modules", "dist"))
    before = bundle.sources_sha256(tmp_path / "view")
    source = tmp_path / "view" / "state.ts"
    source.write_bytes(source.read_bytes().replace(b"\n", b"\r\n"))
    assert bundle.sources_sha256(tmp_path / "view") == before
    source.write_text(source.read_text("utf-8") + "// changed\n", "utf-8")
    assert bundle.sources_sha256(tmp_path / "view") != before


def test_the_bundle_and_the_pages_fetch_nothing_from_elsewhere():
    code = bundle.path().read_text("utf-8")
    fetched = re.findall(r"""(?:import\(|from\s*|fetch\(|src\s*=\s*)["'`](https?:[^"'`]+)""", code)
    assert fetched == []
    for page in (ROOT / "explorer").rglob("*.html"):
        assert not re.search(r"""(src|href)=["']https?:""", page.read_text("utf-8")), page


def tracked():
    done = _run("git", "ls-files", "-z")
    if done.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in done.stdout.split("\0") if name]


# What a nerve root does stands at /root/skin and its like in a record: those are no folders.
NAMES_A_PLACE = re.compile(
    r"/(?:work|home)/\w+|/root/(?!(?:skin|movement|reflex|leaves)/)\w+"
    r"|--(?:extra-)?index-url|registry\.npmjs|\"resolved\":"
)


def test_no_file_names_a_machine_or_a_registry():
    told = []
    for file in tracked():
        if not file.is_file() or file.suffix in {".vtp", ".glb", ".png"} or file == ROOT / "tests" / "test_house.py":
            continue
        text = file.read_text("utf-8", errors="replace")
        if NAMES_A_PLACE.search(text):
            told.append(file.relative_to(ROOT).as_posix())
    assert told == []


def test_constraints_are_pins_and_nothing_else():
    for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines():
        assert re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.+!]+", line), line


def test_every_bundled_library_is_in_the_notice():
    notice = (ROOT / "NOTICE").read_text("utf-8")
    package = json.loads((bundle.SOURCE / "package.json").read_text("utf-8"))
    assert [name for name in package["dependencies"] if name not in notice] == []


def test_the_licences_are_there():
    assert "BSD 3-Clause" in (ROOT / "LICENSE").read_text("utf-8")
    assert "creativecommons.org/licenses/by/4.0" in (ROOT / "LICENSE-CONTENT").read_text("utf-8")
