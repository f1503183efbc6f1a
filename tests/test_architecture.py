"""Who may know whom, and what an import may cost."""

import subprocess
import sys

import pytest

from tests.ui.driving import ROOT


def test_import_contracts_hold():
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def _python(code):
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_importing_the_package_is_quick_and_loads_no_heavy_library():
    code = """
import sys, time
start = time.perf_counter()
import explorer
spent = time.perf_counter() - start
heavy = sorted({"vtk", "vtkmodules", "pyvista", "panel", "bokeh", "numpy", "trimesh"} & set(sys.modules))
print(spent < 0.3, heavy)
"""
    assert _python(code) == "True []"


@pytest.mark.parametrize("module", ["explorer.app", "explorer.notebook", "explorer.session", "explorer.cli"])
def test_no_vtk_and_no_builder_until_a_scene_is_asked_for(module):
    code = f"""
import sys
import {module}
from explorer.library import library
library()
print(sorted(name for name in sys.modules if name.split(".")[0] in ("vtkmodules", "vtk", "pyvista", "trimesh")
             or name.startswith("explorer.modelling")))
"""
    assert _python(code) == "[]"


def test_importing_touches_no_data_folder():
    code = """
import sys
opened = []
sys.addaudithook(lambda event, args: event == "open" and opened.append(str(args[0])))
import explorer, explorer.state, explorer.anatomy.structures
print([name for name in opened if "/meshes/" in name or "/annotations/" in name])
"""
    assert _python(code) == "[]"
