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


@needs_node
@pytest.mark.parametrize("part", ["viewer", "interface"])
def test_units(tmp_path, part):
    source = Path(__file__).with_name(f"{part}.test.ts")
    built = tmp_path / f"{part}.test.mjs"
    options = ["--bundle", "--format=esm", "--platform=node", "--loader:.css=text", f"--outfile={built}"]
    bundle = [str(ESBUILD), str(source), *options]
    made = subprocess.run([*bundle, "--log-level=warning"], cwd=VIEW, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    run = subprocess.run(["node", "--test", str(built)], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
