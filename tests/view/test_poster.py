"""The picture that stands in for the view while it loads."""

from dataclasses import replace

import pytest
from bokeh.document import Document
from panel.io.state import set_curdoc

from explorer.app import page
from explorer.library import library
from explorer.view.assets import Asset
from explorer.view.poster import poster

LARGEST_BYTES = 60_000


def test_it_is_of_the_shapes_that_are_served_and_small():
    shown = poster(library().package)
    assert shown is not None, "the first pack has changed; `make pictures` takes the poster anew"
    assert len(shown.content) <= LARGEST_BYTES


def test_it_is_shown_of_no_other_shapes():
    package = library().package
    other = Asset.of("core", ".glb", b"glTF of another atlas")
    assert poster(replace(package, files={**package.files, other.name: other}, packs=(other.name,))) is None
    assert poster(replace(package, packs=())) is None


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ({}, True),
        ({"theme": "dark", "register": "clinical"}, True),
        ({"select": "disc.L4-L5"}, False),
        ({"view": "left"}, False),
    ],
)
def test_it_is_shown_only_where_the_standard_view_opens(monkeypatch, query, shown):
    monkeypatch.setattr("explorer.app._query", lambda _: "&".join(f"{key}={value}" for key, value in query.items()))
    document = Document()
    with set_curdoc(document):
        session = page(document)
    assert bool(document.template_variables["poster"]) is shown
    session.close()
