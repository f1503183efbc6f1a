"""The pure parts of the browser side, tested where they run: in JavaScript."""

import shutil
import subprocess
from pathlib import Path

import pytest

VIEW = Path(__file__).parents[2] / "explorer" / "view"
ESBUILD = VIEW / "node_modules" / "esbuild" / "bin" / "esbuild"

needs_node = pytest.mark.skipif(
    shutil.which("node") is None or not ESBUILD.exists(), reason="needs Node 20 and `npm ci` in explorer/view"
)


def built(part, folder):
    """The path of a TypeScript test, bundled for Node."""
    source = Path(__file__).with_name(f"{part}.test.ts")
    target = folder / f"{part}.test.mjs"
    options = ["--bundle", "--format=esm", "--platform=node", "--loader:.css=text", f"--outfile={target}"]
    command = [str(ESBUILD), str(source), *options, "--log-level=warning"]
    made = subprocess.run(command, cwd=VIEW, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    return target


@needs_node
@pytest.mark.parametrize("part", ["viewer", "interface"])
def test_units(tmp_path, part):
    run = subprocess.run(["node", "--test", str(built(part, tmp_path))], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
