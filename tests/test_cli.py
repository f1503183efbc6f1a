"""The command line: what it does, what it says and how it ends."""

import pytest

from explorer import __version__, cli


def test_version(capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.strip() == __version__


def test_export_says_where_and_how_large(tmp_path, capsys):
    assert cli.main(["export", str(tmp_path / "spine.html"), "--select", "disc.L4-L5", "--theme", "dark"]) == 0
    assert "spine.html: " in capsys.readouterr().out
    assert '"selected":"disc.L4-L5"' in (tmp_path / "spine.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--select", "disc.L9-L10"], "spine-explorer export: state.selected: expected a structure id"),
        (["--view", "up"], "spine-explorer export: state.view: expected one of anterior"),
    ],
)
def test_export_of_what_is_not_there_ends_with_one_sentence(tmp_path, capsys, arguments, said):
    assert cli.main(["export", str(tmp_path / "spine.html"), *arguments]) == 1
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_export_to_nowhere(tmp_path, capsys):
    assert cli.main(["export", str(tmp_path / "no" / "spine.html")]) == 1
    assert "cannot be written: No such file or directory" in capsys.readouterr().err


def test_check_names_file_and_place(tmp_path, capsys):
    (tmp_path / "conditions").mkdir()
    (tmp_path / "conditions" / "one.json").write_text("{")
    assert cli.main(["check", str(tmp_path)]) == 1
    out = capsys.readouterr().out
    assert f"error: {tmp_path.name}/conditions/one.json#: V01 expected well-formed JSON, got 'line 1 column 2" in out
    assert out.splitlines()[-1].endswith(" errors, 0 warnings")


def test_check_passes_our_own_content(capsys):
    assert cli.main(["check"]) == 0
    assert capsys.readouterr().out.endswith("0 errors, 0 warnings\n")
