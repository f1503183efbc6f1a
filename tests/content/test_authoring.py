from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
def test_the_authoring_notebook_tells_what_it_promises():
    notebook = nbformat.read(ROOT / "notebooks" / "authoring.ipynb", as_version=4)
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(ROOT)}}).execute()
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    said = ["".join(o.get("text", "") + o.get("data", {}).get("text/plain", "") for o in c.outputs) for c in cells]
    assert all(cell.execution_count for cell in cells)
    assert said[0].endswith(", 0)")
    assert "V14 expected other words: age changes" in said[1]
    assert "V15 expected no words that name a condition" in said[1]
    assert said[2] == "[]"
    assert "conditions/disc-bulge.json#: V01 expected well-formed JSON" in said[3]
    assert "many people do not know" in said[3]
    assert "Sciatica" in said[5]
    assert "Disco entre L4 y L5" in said[6]
    assert "Numb between the legs" in said[6]


def test_each_recipe_takes_ten_lines_at_most():
    recipes = (ROOT / "docs" / "authoring.md").read_text("utf-8").split("\n## ")[1:]
    lengths = {
        title: sum(bool(line.strip()) for line in lines) for title, *lines in (text.splitlines() for text in recipes)
    }
    for title in ("Correct a fact", "Add a card", "Add a tour", "Add a language"):
        assert 0 < lengths[title] <= 10, title
