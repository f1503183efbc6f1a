"""What the README tells people to type does what it says."""

import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.driving import ROOT, free_port, wait_until

README = (ROOT / "README.md").read_text("utf-8")
BIN = Path(sys.executable).parent


def run(*command, **options):
    """The end of a command that is to go well."""
    done = subprocess.run(command, check=False, capture_output=True, text=True, **options)
    assert done.returncode == 0, done.stderr


def blocks(language):
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def commands():
    """Every command of the README: of its shell blocks, and of the words and tables between."""
    inline = re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", README, flags=re.DOTALL))
    lines = [line for block in blocks("sh") for line in block.splitlines()]
    starts = re.compile(r"(\.venv/bin/|\.venv\\Scripts\\|make |spine-explorer |panel |pip |python3? |py )")
    return [text for text in [*lines, *inline] if starts.match(text)]


@pytest.mark.parametrize("target", sorted({text.split()[1] for text in commands() if text.startswith("make ")}))
def test_make_knows_it(target):
    if shutil.which("make") is None:
        pytest.skip("make is not installed")
    run("make", "--dry-run", target, cwd=ROOT)


@pytest.mark.parametrize("text", [text for text in commands() if " install " in text and "pip" in text])
def test_what_is_installed_is_what_the_project_offers(text):
    words = shlex.split(text.replace("\\", "/"))
    assert words[words.index("-c") + 1] == "constraints.txt"
    assert (ROOT / "constraints.txt").is_file()
    project = words[words.index("-e") + 1]
    extra = project.removeprefix(".").strip("[]")
    assert extra == "" or f"\n{extra} = [" in (ROOT / "pyproject.toml").read_text("utf-8")


@pytest.mark.slow
def test_the_lines_for_a_notebook_run(tmp_path):
    code = "\n".join(blocks("python"))
    assert "SpineExplorer" in code
    quiet = os.environ | {"PYVISTA_OFF_SCREEN": "true"}
    run(sys.executable, "-W", "error", "-c", code, cwd=tmp_path, env=quiet)
    assert (tmp_path / "spine.html").stat().st_size > 1_000_000


@pytest.mark.slow
@pytest.mark.parametrize("text", [line for block in blocks("sh") for line in block.splitlines() if "export" in line])
def test_the_export_line_writes_its_file(text, tmp_path):
    words = shlex.split(text)
    run(BIN / words[0], *words[1:], cwd=tmp_path)
    assert [file.suffix for file in tmp_path.iterdir()] == [".html"]


@pytest.mark.slow
@pytest.mark.parametrize(
    "text",
    [text for text in commands() if re.search(r"serve (explorer|--address)", text)],
    ids=lambda text: text.split()[0],
)
def test_what_serves_answers(text):
    port = free_port()
    words = shlex.split(text)
    process = subprocess.Popen(
        [BIN / words[0], *words[1:], "--port", str(port)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        wait_until(lambda: process.poll() is not None or _listens(port), f"{text!r} to answer", 60)
        assert process.poll() is None, process.stdout.read()
    finally:
        process.terminate()
        process.communicate(timeout=10)


def _listens(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def test_every_file_it_points_at_is_there():
    targets = [target for target in re.findall(r"\]\(([^)#]+)\)", README) if "://" not in target]
    assert targets
    assert [target for target in targets if not (ROOT / target).exists()] == []
