import shutil
import time
from pathlib import Path

from explorer.content.check import check, main, report, summary
from explorer.content.load import Content
from tests.content.conftest import DAY, FOLDER


def test_main_passes_the_real_annotations_atlas_and_palette_in_time(capsys):
    root = FOLDER.parent
    palette, manifest = root / "explorer/view/palette.json", root / "meshes/manifest.json"
    start = time.monotonic()
    status = main([str(FOLDER), "--palette", str(palette), "--manifest", str(manifest)])
    assert time.monotonic() - start < 10
    out = capsys.readouterr().out
    assert status == 0
    assert out.splitlines()[-1].startswith("0 errors")
    assert "115 of 115 covered: 114 answered, 1 left out" in out


def test_main_names_file_pointer_rule_and_expectation(tmp_path: Path, capsys):
    folder = tmp_path / "annotations"
    shutil.copytree(FOLDER, folder)
    path = folder / "conditions" / "stenosis.json"
    path.write_text(path.read_text("utf-8").replace('"grade": "A"', '"grade": "E"'), "utf-8")
    assert main([str(folder)]) == 1
    line = next(line for line in capsys.readouterr().out.splitlines() if "stenosis.json" in line)
    assert line.startswith("error: annotations/conditions/stenosis.json#/grade: V01 expected Input should be 'A'")


def test_main_lists_cards_and_holds_to_a_release(capsys):
    assert main([str(FOLDER), "--cards", "--release"]) == 1
    out = capsys.readouterr().out
    assert "cond.disc-herniation" in out
    assert "V28 expected a clinical and a lay reviewer before release" in out


def test_report_counts_words_and_grades(content):
    cards = {card.id: card for card in report(content, DAY)}
    herniation = cards["cond.disc-herniation"]
    assert herniation.words > 200
    assert 0 < herniation.grade < 6
    assert herniation.longest <= 25
    assert {card.kind for card in cards.values()} >= {"conditions", "exercises", "redflags", "structures", "tours"}
    assert all(card.grade <= 6 for card in cards.values() if card.words >= 100)


def test_nothing_at_all_is_reported_without_an_exception():
    assert list(summary(Content()))
    assert {problem.rule for problem in check(Content(), today=DAY)} >= {"V05", "V25"}


def test_the_built_atlas_and_the_palette_are_looked_at(tmp_path: Path, capsys):
    given = tmp_path / "given.json"
    given.write_text(
        '{"meshes": [{"id": "bone.hip.left", "bounds_mm": [[1, 0, 0], [2, 1, 1]]}], "themes": {"x": {}}}', "utf-8"
    )
    assert main([str(FOLDER), "--manifest", str(given), "--palette", str(given)]) == 1
    out = capsys.readouterr().out
    assert "V31" in out
    assert "V30" in out
